"""Functions and objects that hand out tokens, and what a 401 makes of them."""

from __future__ import annotations

import asyncio

import httpx2
import pytest
from quirk_token_source import AsyncQuirk, AuthenticationError, Quirk

from ..api import Api


def refused() -> httpx2.Response:
    return httpx2.Response(401)


class Source:
    """Hands out the tokens it is given, each until it is declared invalid."""

    def __init__(self, *tokens: str) -> None:
        self.tokens = list(tokens)
        self.asked = 0
        self.refused: list[str] = []

    def token(self) -> str:
        self.asked += 1
        return self.tokens[0]

    def invalidate(self, token: str) -> None:
        self.refused.append(token)
        self.tokens.remove(token)


class AsyncSource:
    """The same, asynchronously."""

    def __init__(self, *tokens: str) -> None:
        self.source = Source(*tokens)

    async def token(self) -> str:
        return self.source.token()

    async def invalidate(self, token: str) -> None:
        self.source.invalidate(token)


def bearers(api: Api) -> list[str]:
    return [request.headers["authorization"] for request in api.requests]


def test_an_object_is_told_of_a_refused_token_and_asked_once_more() -> None:
    api = Api(refused(), None)
    source = Source("one", "two")
    Quirk(token=source, http_client=api.http).things.list()
    assert bearers(api) == ["Bearer one", "Bearer two"]
    assert (source.asked, source.refused) == (2, ["one"])


def test_an_asynchronous_object() -> None:
    api = Api(refused(), None)
    client = AsyncQuirk(token=AsyncSource("one", "two"), http_client=api.async_http)
    asyncio.run(client.things.list())
    assert bearers(api) == ["Bearer one", "Bearer two"]


def test_a_function_is_asked_once_more() -> None:
    api = Api(refused(), None)
    tokens = iter(["one", "two"])
    Quirk(token=lambda: next(tokens), http_client=api.http).things.list()
    assert bearers(api) == ["Bearer one", "Bearer two"]


def test_a_second_refusal_is_the_end() -> None:
    api = Api(refused(), refused())
    tokens = iter(["one", "two"])
    with pytest.raises(AuthenticationError):
        Quirk(token=lambda: next(tokens), http_client=api.http).things.list()
    assert bearers(api) == ["Bearer one", "Bearer two"]


def test_the_same_token_is_not_sent_again() -> None:
    api = Api(refused(), refused())
    asked: list[int] = []

    def token() -> str:
        asked.append(1)
        return "one"

    for given in (token, "one"):
        with pytest.raises(AuthenticationError):
            Quirk(token=given, http_client=api.http).things.list()
    assert bearers(api) == ["Bearer one", "Bearer one"]
    assert len(asked) == 2


def test_an_api_key_may_come_from_a_source_too() -> None:
    api = Api(refused(), None)
    Quirk(api_key=Source("one", "two"), http_client=api.http).keys.list()
    assert [r.headers["x-key"] for r in api.requests] == ["one", "two"]


def test_sources_for_a_namespace_for_a_call_and_for_a_copy() -> None:
    api = Api(refused(), None, refused(), None, refused(), None)
    client = Quirk(token={"things": Source("a", "b")}, http_client=api.http)
    client.things.list()
    client.things.list(options={"auth": Source("c", "d")})
    client.with_options(auth=Source("e", "f")).things.list()
    sent = [f"Bearer {token}" for token in "abcdef"]
    assert bearers(api) == sent


def test_a_source_in_place_of_an_oauth2_grant() -> None:
    api = Api(refused(), None)
    Quirk(grant=Source("one", "two"), http_client=api.http).grants.list()
    assert bearers(api) == ["Bearer one", "Bearer two"]
