"""Lists whose answers and parameters show how they are paged, though nothing says so."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterable
from typing import Any

import httpx2
import msgspec
import pytest
from quirk_paging_inferred import AsyncQuirk, Quirk, models

from ..api import Api


def things(ids: str) -> list[dict[str, str]]:
    return [{"id": one} for one in ids]


def linked(ids: str, target: str = "") -> httpx2.Response:
    links = {"Link": f'<{target}>; rel="next"'} if target else {}
    return httpx2.Response(200, json=things(ids), headers=links)


def paged(one: str) -> httpx2.Response:
    return httpx2.Response(200, json=things(one), headers={"X-Pages": "3"})


WALKS: dict[str, tuple[list[Any], list[str]]] = {
    "link_header": (
        [linked("ab", "/link-header?page=2&x=1"), linked("c")],
        ["", "page=2&x=1"],
    ),
    "link_field": (
        [
            {"items": things("ab"), "links": {"next": "/link-field?offset=2"}},
            {"items": things("c"), "links": {"next": None}},
        ],
        ["", "offset=2"],
    ),
    "link_by_format": (
        [
            {"results": things("ab"), "next": "https://api.test/x?page=7"},
            {"results": things("c"), "next": None},
        ],
        ["", "page=7"],
    ),
    "cursor": (
        [
            {"data": things("ab"), "meta": {"next_cursor": "b"}},
            {"data": things("c"), "meta": {"next_cursor": None}},
        ],
        ["", "cursor=b"],
    ),
    "token": (
        [{"things": things("ab"), "nextPageToken": "b"}, {"things": things("c")}],
        ["", "pageToken=b"],
    ),
    "continue_": (
        [
            {"items": things("ab"), "metadata": {"continue": "b"}},
            {"items": things("c"), "metadata": {}},
        ],
        ["", "continue=b"],
    ),
    "next_object": (
        [
            {"data": things("ab"), "next_page": {"offset": "b", "uri": "/x"}},
            {"data": things("c"), "next_page": None},
        ],
        ["", "offset=b"],
    ),
    "end_cursor": (
        [
            {"nodes": things("ab"), "pageInfo": {"endCursor": "b"}},
            {
                "nodes": things("c"),
                "pageInfo": {"endCursor": "c", "hasNextPage": False},
            },
        ],
        ["", "after=b"],
    ),
    "last_id": (
        [
            {"data": things("ab"), "last_id": "b", "has_more": True},
            {"data": things("c"), "last_id": "c", "has_more": False},
        ],
        ["", "after=b"],
    ),
    "last_item": (
        [
            {"data": things("ab"), "has_more": True},
            {"data": things("c"), "has_more": False},
        ],
        ["", "starting_after=b"],
    ),
    "page": ([things("ab"), things("c")], ["", "page=2"]),
    "page_from_0": (
        [
            {"content": things("ab"), "totalElements": 3},
            {"content": things("c"), "totalElements": 3},
        ],
        ["", "page=1"],
    ),
    "offset": (
        [
            {"entries": things("ab"), "total_count": 3},
            {"entries": things("c"), "total_count": 3},
        ],
        ["", "offset=2"],
    ),
    "envelope": (
        [
            {"message": "", "albums": {"items": things("ab"), "total": 3}},
            {"message": "", "albums": {"items": things("c"), "total": 3}},
        ],
        ["", "offset=2"],
    ),
    "pages_header": ([paged("a"), paged("b"), paged("c")], ["", "page=2", "page=3"]),
    "pages_field": (
        [
            {"results": things("ab"), "meta": {"total_pages": 2}},
            {"results": things("c"), "meta": {"total_pages": 2}},
        ],
        ["", "page=2"],
    ),
    "embedded": (
        [
            {
                "_embedded": {"things": things("ab")},
                "_links": {"next": {"href": "https://api.test/embedded?from=c"}},
            },
            {"_embedded": {"things": things("c")}, "_links": {"next": None}},
        ],
        ["", "from=c"],
    ),
    "next_page_link": (
        [
            {
                "results": things("ab"),
                "_links": {"next_page": {"href": "/next-page-link?page=2"}},
            },
            {"results": things("c"), "_links": {}},
        ],
        ["", "page=2"],
    ),
    "before_and_after": (
        [
            {"data": things("ab"), "list_metadata": {"before": None, "after": "b"}},
            {"data": things("c"), "list_metadata": {"before": "c", "after": None}},
        ],
        ["", "after=b"],
    ),
    "iterator": (
        [
            {"data": things("ab"), "iterator": "b", "done": False},
            {"data": things("c"), "iterator": None, "done": True},
        ],
        ["", "iterator=b"],
    ),
    "offset_with_digits": (
        [{"data": things("ab")}, {"data": things("c")}],
        ["", "offset=2"],
    ),
}


def ids(found: Iterable[models.Thing]) -> list[str]:
    return [one.id for one in found]


@pytest.mark.parametrize("name", WALKS)
def test_the_pages_are_walked(name: str) -> None:
    answers, asked = WALKS[name]
    api = Api(*answers)
    assert ids(getattr(Quirk(http_client=api.http).by, name)()) == ["a", "b", "c"]
    assert [request.url.query.decode() for request in api.requests] == asked


def test_the_asynchronous_client_walks_them_too() -> None:
    answers, asked = WALKS["last_item"]
    api = Api(*answers)

    async def walk() -> list[str]:
        found = AsyncQuirk(http_client=api.async_http).by.last_item()
        return [one.id async for one in found]

    assert asyncio.run(walk()) == ["a", "b", "c"]
    assert [request.url.query.decode() for request in api.requests] == asked


def test_a_cursor_in_the_body() -> None:
    first = {"points": things("ab"), "next_page_offset": 7}
    last = {"points": things("c"), "next_page_offset": None}
    api = Api(*({"time": 0.1, "status": "ok", "result": one} for one in (first, last)))
    found = Quirk(http_client=api.http).by.cursor_in_the_body(limit=2)
    assert ids(found) == ["a", "b", "c"]
    bodies = [msgspec.json.decode(request.content) for request in api.requests]
    assert bodies == [{"limit": 2}, {"limit": 2, "offset": 7}]


def test_the_docstring_says_from_what_it_is_inferred() -> None:
    def said(method: object) -> str:
        return " ".join((inspect.getdoc(method) or "").split())

    by = Quirk().by
    cursor = "inferred: `/meta/next_cursor` of an answer goes into `cursor`."
    assert cursor in said(by.cursor)
    page = "inferred: `page` is the number of a page, from 0 on."
    assert page in said(by.page_from_0)


def test_what_is_in_doubt_is_no_pager() -> None:
    never = Quirk().never
    names = [one for one in dir(type(never)) if not one.startswith(("_", "with_"))]
    assert len(names) == 11
    for name in names:
        returned = inspect.signature(getattr(never, name)).return_annotation
        assert "Pager" not in str(returned), name
