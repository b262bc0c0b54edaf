"""A page begins after the last item of the one before; the server says if there is one."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
from quirk_paging_last_item import AsyncQuirk, Quirk

from ..api import Api


def page(*ids: str, **more: bool) -> dict[str, Any]:
    return {"data": [{"meta": {"id": one}} for one in ids], **more}


def queries(api: Api) -> list[bytes]:
    return [request.url.query for request in api.requests]


def words(text: str, more: str) -> httpx2.Response:
    return httpx2.Response(200, json=text.split(), headers={"X-More": more})


def test_the_last_item_names_the_next_page() -> None:
    api = Api(page("a", "b", has_more=True), page("c", has_more=False))
    assert len(list(Quirk(http_client=api.http).things.list())) == 3
    assert queries(api) == [b"", b"after=b"]


def test_the_asynchronous_client_does_the_same() -> None:
    api = Api(page("a", has_more=True), page("b", has_more=False))

    async def walk() -> int:
        things = AsyncQuirk(http_client=api.async_http).things.list()
        return len([thing async for thing in things])

    assert asyncio.run(walk()) == 2
    assert queries(api) == [b"", b"after=a"]


def test_where_nothing_is_said_an_empty_page_is_the_last() -> None:
    api = Api(page("a"), page())
    assert len(list(Quirk(http_client=api.http).things.list())) == 1


def test_an_item_without_the_cursor_ends_the_walk() -> None:
    empty: dict[str, object] = {}
    api = Api({"data": [empty], "has_more": True})
    assert len(list(Quirk(http_client=api.http).things.list())) == 1


def test_a_short_page_is_not_the_last_if_the_server_says_so() -> None:
    api = Api(words("a b", "true"), words("c", "true"), words("d", "false"))
    assert list(Quirk(http_client=api.http).words.list()) == ["a", "b", "c", "d"]
    assert queries(api) == [b"", b"page=2", b"page=3"]


def test_a_long_page_is_the_last_if_the_server_says_so() -> None:
    api = Api(words("a b", "true"), words("c d e", "FALSE"))
    assert list(Quirk(http_client=api.http).words.list()) == list("abcde")


def test_a_number_in_the_last_item() -> None:
    api = Api([{"number": 4}, {"number": 7}], [])
    lines = Quirk(http_client=api.http).logs.list()
    assert [line.number for line in lines] == [4, 7]
    assert queries(api) == [b"", b"after=7"]
