"""Cursors in headers: asked for in one, given in another."""

from __future__ import annotations

import asyncio

import httpx2
import pytest
from quirk_paging_cursor_header import AsyncQuirk, NotFoundError, PagingError, Quirk

from ..api import Api


def page(*ids: int, cursor: str = "") -> httpx2.Response:
    headers = {"X-Next-Page": cursor} if cursor else {}
    things = [{"id": number} for number in ids]
    return httpx2.Response(200, headers=headers, json=things)


def loop(*names: str, cursor: str) -> httpx2.Response:
    return httpx2.Response(200, headers={"x-page": cursor}, json=list(names))


def asked(api: Api) -> list[str | None]:
    return [request.headers.get("x-page") for request in api.requests]


def three_pages() -> Api:
    return Api(page(1, 2, cursor="b"), page(3, cursor="c"), page(4))


def test_all_pages_are_walked() -> None:
    api = three_pages()
    things = Quirk(http_client=api.http).things.list(color="red")
    assert api.requests == []
    assert [thing.id for thing in things] == [1, 2, 3, 4]
    assert asked(api) == [None, "b", "c"]
    assert {request.url.query for request in api.requests} == {b"color=red"}


def test_the_asynchronous_client_walks_them_too() -> None:
    api = three_pages()

    async def walk() -> list[int]:
        things = AsyncQuirk(http_client=api.async_http).things.list()
        return [thing.id async for thing in things]

    assert asyncio.run(walk()) == [1, 2, 3, 4]
    assert asked(api) == [None, "b", "c"]


def test_a_pager_can_be_walked_again() -> None:
    api = Api(page(1, cursor="b"), page(2), page(3))
    things = Quirk(http_client=api.http).things.list()
    assert [thing.id for thing in things] == [1, 2]
    assert [thing.id for thing in things] == [3]
    assert asked(api) == [None, "b", None]


def test_an_empty_page_that_names_itself_is_the_last() -> None:
    api = Api(page(1, cursor="b"), page(cursor="b"))
    things = list(Quirk(http_client=api.http).things.list())
    assert [thing.id for thing in things] == [1]
    assert len(api.requests) == 2


def test_empty_pages_without_an_end_are_an_error() -> None:
    api = Api(*(page(cursor=str(number)) for number in range(200)))
    with pytest.raises(PagingError, match="100 empty pages in a row"):
        list(Quirk(http_client=api.http).things.list())
    assert len(api.requests) == 101


def test_a_repeated_cursor_is_an_error_after_its_page() -> None:
    api = Api(page(1, cursor="b"), page(2, cursor="b"))
    seen: list[int] = []
    with pytest.raises(PagingError, match=r"things\.list: .* repeats") as raised:
        seen.extend(t.id for t in Quirk(http_client=api.http).things.list())
    assert raised.value.operation == "things.list"
    assert raised.value.route == "/things"
    assert len(api.requests) == 2


def test_a_circle_that_leads_to_the_start_is_an_error() -> None:
    api = Api(page(1, cursor="b"), page(2, cursor="a"))
    with pytest.raises(PagingError):
        list(Quirk(http_client=api.http).things.list(x_page="a"))
    assert asked(api) == ["a", "b"]


def test_where_the_document_says_so_a_repeated_cursor_is_the_end() -> None:
    api = Api(loop("a", cursor="1"), loop("b", cursor="2"), loop("c", cursor="2"))
    assert list(Quirk(http_client=api.http).loops.list()) == ["a", "b", "c"]
    assert asked(api) == [None, "1", "2"]


def test_a_repeated_cursor_ends_the_asynchronous_walk() -> None:
    api = Api(loop("a", cursor="1"), loop("b", cursor="1"))

    async def walk() -> list[str]:
        return [n async for n in AsyncQuirk(http_client=api.async_http).loops.list()]

    assert asyncio.run(walk()) == ["a", "b"]


def test_pages() -> None:
    api = three_pages()
    pages = list(Quirk(http_client=api.http).things.list().pages())
    assert [[thing.id for thing in one.items] for one in pages] == [[1, 2], [3], [4]]
    assert pages[0].response.headers["x-next-page"] == "b"
    assert pages[0].total is None


def test_pages_asynchronously() -> None:
    api = three_pages()

    async def walk() -> list[int]:
        things = AsyncQuirk(http_client=api.async_http).things.list()
        return [len(one.items) async for one in things.pages()]

    assert asyncio.run(walk()) == [2, 1, 1]


def test_the_first_item_takes_one_request() -> None:
    api = Api(page(1, cursor="b"), page(cursor="b"))
    things = Quirk(http_client=api.http).things.list()
    first = things.first()
    assert first is not None
    assert first.id == 1
    assert things.first() is None
    assert asked(api) == [None, None]


def test_the_first_item_asynchronously() -> None:
    api = Api(page(1, cursor="b"))
    things = AsyncQuirk(http_client=api.async_http).things.list()
    first = asyncio.run(things.first())
    assert first is not None
    assert first.id == 1


def test_the_raw_twin_returns_the_first_response() -> None:
    api = Api(page(1, cursor="b"))
    response = Quirk(http_client=api.http).things.with_raw_response.list()
    assert response.headers["x-next-page"] == "b"
    assert [thing.id for thing in response.parse()] == [1]
    assert len(api.requests) == 1


def test_the_asynchronous_raw_twin() -> None:
    api = Api(page(1, cursor="b"))

    async def call() -> list[int]:
        raw = AsyncQuirk(http_client=api.async_http).things.with_raw_response
        response = await raw.list()
        return [thing.id for thing in response.parse()]

    assert asyncio.run(call()) == [1]


def test_arguments_and_options_go_with_every_page() -> None:
    api = Api(page(1, 2, cursor="b"), page(3))
    things = Quirk(http_client=api.http).things
    list(things.list(x_page_size=2, options={"extra_headers": {"X-Trace": "t"}}))
    assert [r.headers["x-page-size"] for r in api.requests] == ["2", "2"]
    assert [r.headers["x-trace"] for r in api.requests] == ["t", "t"]


def test_a_walk_may_start_from_a_cursor() -> None:
    api = Api(page(3, cursor="c"), page(4))
    list(Quirk(http_client=api.http).things.list(x_page="b"))
    assert asked(api) == ["b", "c"]


def test_items_before_an_error_are_delivered() -> None:
    api = Api(page(1, 2, cursor="b"), httpx2.Response(404))
    things = iter(Quirk(http_client=api.http).things.list())
    assert [next(things).id, next(things).id] == [1, 2]
    with pytest.raises(NotFoundError):
        next(things)


def test_items_before_an_error_are_delivered_asynchronously() -> None:
    api = Api(page(1, cursor="b"), httpx2.Response(404))
    seen: list[int] = []

    async def walk() -> None:
        things = AsyncQuirk(http_client=api.async_http).things.list()
        async for page in things.pages():
            seen.extend(thing.id for thing in page.items)

    with pytest.raises(NotFoundError):
        asyncio.run(walk())
    assert seen == [1]
