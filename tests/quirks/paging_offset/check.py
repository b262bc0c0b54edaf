"""Pages that start after a number of items."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest
from quirk_paging_offset import AsyncQuirk, NotFoundError, PagingError, Quirk

from ..api import Api


def page(names: str, count: int | None = None) -> dict[str, Any]:
    total = {} if count is None else {"count": count}
    return {"names": list(names), **total}


def queries(api: Api) -> list[bytes]:
    return [request.url.query for request in api.requests]


def test_each_page_starts_where_the_last_one_ended() -> None:
    api = Api(page("abc", 6), page("de", 6), page("f", 6))
    assert "".join(Quirk(http_client=api.http).names.list()) == "abcdef"
    assert queries(api) == [b"", b"skip=3", b"skip=5"]


def test_the_asynchronous_client_walks_them_too() -> None:
    api = Api(page("ab", 5), page("cd", 5), page("e", 5))

    async def walk() -> list[str]:
        names = AsyncQuirk(http_client=api.async_http).names.list()
        return [name async for name in names]

    assert asyncio.run(walk()) == list("abcde")
    assert queries(api) == [b"", b"skip=2", b"skip=4"]


def test_a_number_in_a_body_stays_a_number() -> None:
    api = Api(page("ab"), page("cd"), page(""))
    names = Quirk(http_client=api.http).names.search(text="t")
    assert "".join(names) == "abcd"
    assert api.json == {"text": "t", "skip": 4}


def test_without_a_total_a_shorter_page_is_the_last() -> None:
    api = Api(page("ab"), page("c"))
    assert "".join(Quirk(http_client=api.http).names.search(text="t")) == "abc"


def test_an_empty_page_is_the_last() -> None:
    api = Api(page("ab", 9), page("", 9))
    assert "".join(Quirk(http_client=api.http).names.list()) == "ab"


def test_the_same_page_again_is_an_error() -> None:
    api = Api(page("ab", 9), page("ab", 9))
    with pytest.raises(PagingError):
        list(Quirk(http_client=api.http).names.list())
    assert len(api.requests) == 2


def test_where_the_document_says_so_the_same_page_again_is_the_end() -> None:
    api = Api(page("ab"), page("ab"))
    assert "".join(Quirk(http_client=api.http).names.search()) == "ab"


def test_pages_and_the_first_item() -> None:
    api = Api(page("ab", 3), page("c", 3), page("ab", 3))
    names = Quirk(http_client=api.http).names.list()
    assert [one.total for one in names.pages()] == [3, 3]
    assert names.first() == "a"
    assert len(api.requests) == 3


def test_the_raw_twin_returns_the_first_response() -> None:
    api = Api(page("ab", 9))
    response = Quirk(http_client=api.http).names.with_raw_response.list()
    assert response.parse().names == ["a", "b"]


def test_the_size_of_pages_goes_with_every_page() -> None:
    api = Api(page("ab", 3), page("c", 3))
    list(Quirk(http_client=api.http).names.list(top=2))
    assert queries(api) == [b"top=2", b"skip=2&top=2"]


def test_items_before_the_start_count_for_the_total() -> None:
    api = Api(page("cd", 5), page("e", 5))
    assert "".join(Quirk(http_client=api.http).names.list(skip=2)) == "cde"
    assert queries(api) == [b"skip=2", b"skip=4"]


def test_items_before_an_error_are_delivered() -> None:
    api = Api(page("a", 2), httpx2.Response(404))
    names = iter(Quirk(http_client=api.http).names.list())
    assert next(names) == "a"
    with pytest.raises(NotFoundError):
        next(names)
