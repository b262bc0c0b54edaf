"""Several security schemes, together and as alternatives."""

from __future__ import annotations

import pytest
from quirk_security_schemes import ClientConfigurationError, Quirk

from ..api import Api


def client(api: Api) -> Quirk:
    return Quirk(
        header_key="h",
        query_key="q?",
        cookie_key="c",
        username="u",
        password="p",
        token="t",
        http_client=api.http,
    )


def test_a_key_in_a_header() -> None:
    api = Api(None)
    client(api).auth.header()
    assert api.request.headers["X-Key"] == "h"


def test_a_key_in_the_query() -> None:
    api = Api(None)
    client(api).auth.query()
    assert api.target == "/query?api%20key=q%3F"


def test_a_key_in_a_cookie() -> None:
    api = Api(None)
    client(api).auth.cookie()
    assert api.request.headers["cookie"] == "sid=c"


def test_user_name_and_password() -> None:
    api = Api(None)
    client(api).auth.basic()
    assert api.request.headers["authorization"] == "Basic dTpw"


def test_a_bearer_token() -> None:
    api = Api(None)
    client(api).auth.bearer()
    assert api.request.headers["authorization"] == "Bearer t"


def test_two_schemes_together() -> None:
    api = Api(None)
    client(api).auth.both()
    assert api.request.headers["authorization"] == "Bearer t"
    assert api.target == "/both?api%20key=q%3F"


def test_the_first_alternative_with_credentials_is_taken() -> None:
    api = Api(None)
    Quirk(query_key="q", http_client=api.http).auth.either()
    assert api.target == "/either?api%20key=q"
    assert "authorization" not in api.request.headers


@pytest.mark.parametrize("name", ["maybe", "open"])
def test_what_needs_no_credential_goes_without(name: str) -> None:
    api = Api(None)
    getattr(Quirk(http_client=api.http).auth, name)()
    assert "authorization" not in api.request.headers


def test_a_missing_credential_is_named() -> None:
    with pytest.raises(ClientConfigurationError, match="QUIRK_TOKEN"):
        Quirk(http_client=Api().http).auth.bearer()


def test_no_credential_shows_in_a_repr() -> None:
    assert repr(client(Api())) == "<Quirk>"


def test_a_credential_is_used_although_none_is_needed() -> None:
    api = Api(None, None)
    Quirk(token="t", http_client=api.http).auth.rather_not()
    assert api.request.headers["authorization"] == "Bearer t"
    Quirk(http_client=api.http).auth.rather_not()
    assert "authorization" not in api.request.headers


def test_mutual_tls_is_left_to_the_transport() -> None:
    api = Api(None)
    Quirk(token="t", http_client=api.http).auth.beside()
    assert api.request.headers["authorization"] == "Bearer t"


def test_a_request_has_room_for_one_scheme_in_a_place() -> None:
    api = Api(None, None)
    Quirk(token="t", query_key="q", http_client=api.http).auth.same_place()
    assert api.request.headers["authorization"] == "Bearer t"
    assert api.target == "/same_place?api%20key=q"
    client = Quirk(username="u", password="p", query_key="q", http_client=api.http)
    client.auth.same_place()
    assert api.request.headers["authorization"] == "Basic dTpw"


@pytest.mark.parametrize(
    ("username", "password", "sent"), [("u", "", "Basic dTo="), ("", "p", "Basic OnA=")]
)
def test_a_key_may_be_sent_as_a_user_name_alone(
    username: str, password: str, sent: str
) -> None:
    api = Api(None)
    client = Quirk(username=username, password=password, http_client=api.http)
    client.auth.basic()
    assert api.request.headers["authorization"] == sent


def test_a_scheme_of_any_name_has_its_credentials_sent() -> None:
    api = Api(None, None)
    client = Quirk(credentials="abc", http_client=api.http)
    client.auth.token()
    assert api.request.headers["authorization"] == "Token abc"
    client.auth.token(options={"auth": "def"})
    assert api.request.headers["authorization"] == "Token def"
    with pytest.raises(ClientConfigurationError, match="credentials="):
        Quirk(http_client=api.http).auth.token()
