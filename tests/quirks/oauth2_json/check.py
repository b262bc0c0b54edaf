"""OAuth2 tokens of a server that takes JSON with the client's secret in it."""

from __future__ import annotations

import json

from quirk_oauth2_json import Quirk

from ..api import Api

TOKEN = {"access_token": "one", "refresh_token": "again"}


def client(api: Api) -> Quirk:
    return Quirk(
        client_id="id", client_secret="secret", scope="a b", http_client=api.http
    )


def test_a_token_is_asked_for_in_json() -> None:
    api = Api(TOKEN, None)
    client(api).things.list()
    asked, used = api.requests
    assert str(asked.url) == "https://api.test/oauth/authorize"
    assert asked.headers["content-type"] == "application/json"
    assert json.loads(asked.content) == {
        "grant_type": "client_credentials",
        "scope": "a b",
        "client_id": "id",
        "client_secret": "secret",
    }
    assert used.headers["authorization"] == "Bearer one"


def test_the_client_is_named_in_the_body_only() -> None:
    api = Api(TOKEN, None)
    client(api).things.list()
    assert "authorization" not in api.requests[0].headers


def test_a_token_of_the_caller_is_used_as_it_is() -> None:
    api = Api(None)
    Quirk(access_token="mine", http_client=api.http).things.list()
    assert api.request.headers["authorization"] == "Bearer mine"
