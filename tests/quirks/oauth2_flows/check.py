"""Flows of OAuth2: a password is exchanged; where a person consents, tokens are given."""

from __future__ import annotations

from urllib.parse import parse_qs

import pytest
from quirk_oauth2_flows import Quirk

from ..api import Api

TOKEN = {"access_token": "one", "token_type": "bearer", "expires_in": 3600}


def test_a_password_is_exchanged_for_a_token() -> None:
    api = Api(TOKEN, None)
    client = Quirk(username="u", password="p w", scope="read", http_client=api.http)
    client.flows.password()
    asked, sent = api.requests
    assert str(asked.url) == "https://login.test/token"
    assert parse_qs(asked.content.decode()) == {
        "grant_type": ["password"],
        "username": ["u"],
        "password": ["p w"],
        "scope": ["read"],
    }
    assert sent.headers["authorization"] == "Bearer one"


def test_a_device_has_a_token_that_renews_others() -> None:
    api = Api(TOKEN, None)
    Quirk(refresh_token="r", client_id="c", http_client=api.http).flows.device()
    asked = parse_qs(api.requests[0].content.decode())
    assert (asked["grant_type"], asked["refresh_token"]) == (["refresh_token"], ["r"])
    assert api.request.headers["authorization"] == "Bearer one"


@pytest.mark.parametrize("flow", ["implicit", "device"])
def test_a_token_is_given(flow: str) -> None:
    api = Api(None)
    client = Quirk(by_browser="mine", by_device="mine", http_client=api.http)
    getattr(client.flows, flow)()
    assert api.request.headers["authorization"] == "Bearer mine"
