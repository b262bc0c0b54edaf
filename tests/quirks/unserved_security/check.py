import inspect

import httpx2
import pytest
from quirk_unserved_security import Quirk

from tests.quirks.api import Api

DONE = httpx2.Response(204)


def test_a_certificate_is_the_transport_s() -> None:
    api = Api(DONE)
    Quirk(http_client=api.http).auth.certificate()
    assert "x-key" not in api.request.headers
    assert "authorization" not in api.request.headers


def test_digest_is_served_by_the_user_s_http_client() -> None:
    challenge = {"www-authenticate": 'Digest realm="r", nonce="n", qop="auth"'}
    api = Api(httpx2.Response(401, headers=challenge), DONE)
    api.http.auth = httpx2.DigestAuth("user", "secret")
    Quirk(http_client=api.http).auth.digest()
    assert api.request.headers["authorization"].startswith('Digest username="user"')


def test_the_other_half_of_a_pair_is_sent() -> None:
    api = Api(DONE)
    Quirk(api_key="k", http_client=api.http).auth.both()
    assert api.request.headers["x-key"] == "k"


@pytest.mark.parametrize(("key", "sent"), [("k", "k"), (None, None)])
def test_a_key_that_is_given_is_sent(key: str | None, sent: str | None) -> None:
    api = Api(DONE, DONE)
    client = Quirk(api_key=key, http_client=api.http)
    client.auth.either()
    assert api.request.headers.get("x-key") == sent
    client.auth.optional()
    assert api.request.headers.get("x-key") == sent


def test_what_is_not_served_is_documented() -> None:
    said = inspect.getdoc(Quirk) or ""
    assert "security scheme `mtls`" in said
    assert "security scheme `digest`" in said
