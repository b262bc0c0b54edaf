"""OAuth2 client credentials: fetched once, kept, renewed when refused."""

from __future__ import annotations

import httpx2
from quirk_oauth2 import Quirk

from ..api import Api

TOKEN = {"access_token": "one", "token_type": "bearer", "expires_in": 3600}


def client(api: Api) -> Quirk:
    return Quirk(client_id="id", client_secret="secret", http_client=api.http)


def test_a_token_is_fetched_and_used() -> None:
    api = Api(TOKEN, None)
    client(api).things.list()
    first, second = api.requests
    assert str(first.url) == "https://login.test/token"
    assert b"grant_type=client_credentials" in first.content
    assert second.headers["authorization"] == "Bearer one"


def test_a_token_is_kept() -> None:
    api = Api(TOKEN, None, None)
    things = client(api).things
    things.list()
    things.list()
    assert [r.url.path for r in api.requests] == ["/token", "/things", "/things"]


def test_a_refused_token_is_renewed_once() -> None:
    api = Api(TOKEN, httpx2.Response(401), {**TOKEN, "access_token": "two"}, None)
    client(api).things.list()
    assert api.request.headers["authorization"] == "Bearer two"


def test_a_token_of_the_caller_is_used_as_it_is() -> None:
    api = Api(None)
    Quirk(token="mine", http_client=api.http).things.list()
    assert api.request.headers["authorization"] == "Bearer mine"
