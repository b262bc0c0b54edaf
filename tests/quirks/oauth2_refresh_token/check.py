"""A grant that a user has to allow: the client goes on from a refresh token."""

from __future__ import annotations

import asyncio
from urllib.parse import parse_qs

import httpx2
import pytest
from quirk_oauth2_refresh_token import (
    AsyncQuirk,
    AuthenticationError,
    ClientConfigurationError,
    Quirk,
    RateLimitError,
    Tokens,
)

from ..api import Api


def refused() -> httpx2.Response:
    return httpx2.Response(401)


def gone() -> httpx2.Response:
    return httpx2.Response(400, json={"error": "invalid_grant"})


def fresh(number: int, *, rotated: bool = True) -> dict[str, object]:
    answer: dict[str, object] = {"access_token": f"access-{number}", "expires_in": 3600}
    return {**answer, "refresh_token": f"refresh-{number}"} if rotated else answer


class Drawer:
    """Keeps tokens as a user's file or database would."""

    def __init__(self, tokens: Tokens | None = None) -> None:
        self.tokens = tokens

    def load(self) -> Tokens | None:
        return self.tokens

    def save(self, tokens: Tokens) -> None:
        self.tokens = tokens


class AsyncDrawer:
    """The same, asynchronously."""

    def __init__(self, drawer: Drawer) -> None:
        self.drawer = drawer

    async def load(self) -> Tokens | None:
        return self.drawer.load()

    async def save(self, tokens: Tokens) -> None:
        self.drawer.save(tokens)


def flow(api: Api) -> list[str]:
    """What was asked: the refresh token for a token, the bearer for a thing."""
    return [
        (
            parse_qs(request.content.decode())["refresh_token"][0]
            if request.url.host == "login.test"
            else request.headers["authorization"].removeprefix("Bearer ")
        )
        for request in api.requests
    ]


def test_a_refresh_token_gets_the_first_token() -> None:
    api = Api(fresh(1), None, None)
    client = Quirk(refresh_token="refresh-0", client_id="app", http_client=api.http)
    client.things.list()
    client.things.list()
    assert flow(api) == ["refresh-0", "access-1", "access-1"]
    asked = api.requests[0]
    assert str(asked.url) == "https://login.test/refresh"
    assert parse_qs(asked.content.decode()) == {
        "grant_type": ["refresh_token"],
        "refresh_token": ["refresh-0"],
        "client_id": ["app"],
    }


def test_a_refused_token_is_renewed_with_the_rotated_refresh_token() -> None:
    api = Api(
        fresh(1), refused(), fresh(2, rotated=False), None, refused(), fresh(3), None
    )
    client = Quirk(refresh_token="refresh-0", http_client=api.http)
    client.things.list()
    client.things.list()
    assert flow(api) == [
        *("refresh-0", "access-1", "refresh-1", "access-2"),
        # Without a new refresh token the old one stays good.
        *("access-2", "refresh-1", "access-3"),
    ]


def test_a_token_that_is_given_too_is_used_first() -> None:
    api = Api(refused(), fresh(1), None)
    client = Quirk(token="access-0", refresh_token="refresh-0", http_client=api.http)
    client.things.list()
    assert flow(api) == ["access-0", "refresh-0", "access-1"]


def test_a_token_alone_is_used_as_it_is() -> None:
    api = Api(refused())
    with pytest.raises(AuthenticationError):
        Quirk(token="access-0", http_client=api.http).things.list()
    assert flow(api) == ["access-0"]


def test_tokens_are_kept_between_runs() -> None:
    drawer = Drawer()
    api = Api(fresh(1), None)
    client = Quirk(
        refresh_token="refresh-0", token_storage=drawer, http_client=api.http
    )
    client.things.list()
    kept = drawer.tokens
    assert kept is not None
    assert (kept.access_token, kept.refresh_token) == ("access-1", "refresh-1")
    assert kept.expires_at is not None

    api = Api(None, refused(), fresh(2), None)
    client = Quirk(token_storage=drawer, http_client=api.http)
    client.things.list()
    client.things.list()
    assert flow(api) == ["access-1", "access-1", "refresh-1", "access-2"]


def test_the_environment_is_no_storage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIRK_TOKEN_STORAGE", "tokens.json")
    api = Api(fresh(1), None)
    Quirk(refresh_token="refresh-0", http_client=api.http).things.list()
    assert flow(api) == ["refresh-0", "access-1"]


def test_kept_tokens_that_have_expired_are_renewed_first() -> None:
    drawer = Drawer(Tokens("access-0", "refresh-0", expires_at=1.0))
    api = Api(fresh(1), None)
    client = AsyncQuirk(token_storage=AsyncDrawer(drawer), http_client=api.async_http)
    asyncio.run(client.things.list())
    assert flow(api) == ["refresh-0", "access-1"]
    assert drawer.tokens is not None
    assert drawer.tokens.refresh_token == "refresh-1"


def test_a_new_refresh_token_stands_in_for_a_kept_one_that_has_ended() -> None:
    drawer = Drawer(Tokens("access-0", "refresh-0", expires_at=1.0))
    api = Api(gone(), fresh(2), None)
    client = Quirk(
        refresh_token="refresh-1", token_storage=drawer, http_client=api.http
    )
    client.things.list()
    assert flow(api) == ["refresh-0", "refresh-1", "access-2"]


def test_a_refresh_token_outlives_a_server_that_fails() -> None:
    api = Api(httpx2.Response(429), fresh(1), None)
    client = Quirk(refresh_token="refresh-0", http_client=api.http, max_retries=0)
    with pytest.raises(RateLimitError):
        client.things.list()
    client.things.list()
    assert flow(api) == ["refresh-0", "refresh-0", "access-1"]


def test_a_refused_refresh_token_is_an_error_without_secrets() -> None:
    api = Api(gone())
    client = Quirk(refresh_token="refresh-0", http_client=api.http)
    with pytest.raises(AuthenticationError, match="invalid_grant") as raised:
        client.things.list()
    assert "refresh-0" not in f"{raised.value} {vars(raised.value)}"
    assert "refresh-0" not in repr(Tokens("access-0", "refresh-0"))


def test_nothing_given() -> None:
    with pytest.raises(ClientConfigurationError, match="token="):
        Quirk(http_client=Api().http).things.list()
