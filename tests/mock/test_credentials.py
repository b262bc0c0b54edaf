"""Which credentials let in, where it is said which are right, and which end."""

from __future__ import annotations

import base64
from pathlib import Path

import msgspec
import pytest

from clientpress.mock import Mock, Reading, Request, read_document

from .shop import Shop, error

FORM = "application/x-www-form-urlencoded"
DOCUMENT = """\
openapi: 3.1.0
info: {title: Keys, version: "1"}
security: [{basic: []}]
paths:
  /a: {get: {responses: {"204": {description: Done.}, "403": {description: No.}}}}
  /b: {get: {security: [{bearer: []}], responses: {"204": {description: Done.}}}}
  /c: {get: {security: [{}], responses: {"204": {description: Done.}}}}
  /token:
    post:
      security: []
      requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object}}}}
      responses: {"200": {description: It., content: {application/json: {}}}}
components:
  securitySchemes:
    basic: {type: http, scheme: basic}
    bearer: {type: http, scheme: bearer}
    oauth:
      type: oauth2
      flows: {clientCredentials: {tokenUrl: /token, scopes: {}}}
    tls: {type: mutualTLS}
"""


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Reading:
    path: Path = tmp_path_factory.mktemp("keys") / "keys.yaml"
    path.write_text(DOCUMENT)
    return read_document(path)


def status(mock: Mock, path: str, authorization: str = "", prefer: str = "") -> int:
    given = (("authorization", authorization), ("prefer", prefer))
    headers = tuple((name, value) for name, value in given if value)
    return mock.answer(Request("GET", path, "", headers)).status


def basic(pair: str) -> str:
    return f"Basic {base64.b64encode(pair.encode()).decode()}"


def test_a_wrong_key_is_refused_in_the_shape_of_the_vendor(
    reading_of_shop: Reading,
) -> None:
    shop = Shop(reading_of_shop, keys={"key": ["right", "k"]})
    assert shop.asked("GET", "/orders/1").status == 200
    assert shop.asked("GET", "/orders/1", x_key="right").status == 200
    answer = shop.asked("GET", "/orders", x_key="wrong-one")
    assert error(answer)[0] == 401
    assert "header X-Key is wrong" in error(answer)[2]
    assert b"wrong-one" not in answer.body
    assert shop.found == ["header X-Key is wrong"]


def test_without_a_word_any_key_is_let_in(reading_of_shop: Reading) -> None:
    assert Shop(reading_of_shop).asked("GET", "/orders/1", x_key="any").status == 200


def test_pairs_and_tokens_are_looked_at(reading: Reading) -> None:
    mock = Mock(reading, keys={"basic": ["ada:pw"], "bearer": ["t-1"]})
    # The document has no 401 for this one.
    assert status(mock, "/a", basic("ada:no")) == 403
    assert status(mock, "/a", basic("ada:pw")) == 204
    assert status(mock, "/b", "Bearer t-2") == 401
    assert status(mock, "/b", "Bearer t-1") == 204


@pytest.mark.parametrize("sent", ["body", "header"])
def test_tokens_are_for_clients_that_are_known(
    reading_of_shop: Reading, sent: str
) -> None:
    shop = Shop(reading_of_shop, keys={"oauth": ["me:s", "fixed"], "key": ["other"]})

    def token(client: str) -> tuple[int, str]:
        body = b"grant_type=client_credentials"
        headers: dict[str, str] = {}
        if sent == "body":
            name, _, secret = client.partition(":")
            body += f"&client_id={name}&client_secret={secret}".encode()
        else:
            headers["authorization"] = basic(client)
        answer = shop.asked("POST", "/token", body, media_type=FORM, **headers)
        said = msgspec.json.decode(answer.body)
        return answer.status, said.get("access_token") or said["error"]

    assert token("me:wrong") == (401, "invalid_client")
    code, good = token("me:s")
    assert code == 200
    for given, found in ((good, 200), ("fixed", 200), ("made-up", 401)):
        bearer = f"Bearer {given}"
        assert shop.asked("GET", "/orders/1", authorization=bearer).status == found


def test_an_operation_that_hands_out_tokens_knows_its_clients(reading: Reading) -> None:
    mock = Mock(reading, keys={"oauth": ["me:s"]})
    headers = (("content-type", FORM),)
    for secret, found in (("s", 200), ("x", 401)):
        body = f"grant_type=client_credentials&client_id=me&client_secret={secret}"
        request = Request("POST", "/token", "", headers, body.encode())
        assert mock.answer(request).status == found


def test_any_credential_ends_where_that_is_asked_for(
    shop: Shop, reading: Reading
) -> None:
    answer = shop.asked("GET", "/orders", prefer="fault=expired-token")
    assert error(answer)[:2] == (401, "old")
    assert shop.asked("GET", "/orders/1").status == 200
    mock = Mock(reading)
    assert status(mock, "/b", "Bearer t", "fault=expired-token") == 401
    # It needs none, so none can end.
    assert status(mock, "/c", "", "fault=expired-token") == 204


def test_what_is_no_scheme_or_cannot_be_looked_at(reading: Reading) -> None:
    with pytest.raises(KeyError, match="bsic"):
        Mock(reading, keys={"bsic": ["a:b"]})
    with pytest.raises(ValueError, match="what tls is given by is not looked at"):
        Mock(reading, keys={"tls": ["a"]})
