"""Pages with numbers, with and without a total."""

from __future__ import annotations

import asyncio

import httpx2
import pytest
from quirk_paging_page_number import AsyncQuirk, NotFoundError, PagingError, Quirk

from ..api import Api


def counted(names: str, total: int) -> httpx2.Response:
    return httpx2.Response(200, headers={"X-Count": str(total)}, json=list(names))


def uncounted(names: str) -> httpx2.Response:
    return httpx2.Response(200, json=list(names))


def queries(api: Api) -> list[bytes]:
    return [request.url.query for request in api.requests]


def test_a_total_spares_the_request_after_the_last_page() -> None:
    api = Api(counted("ab", 6), counted("cd", 6), counted("ef", 6))
    pager = Quirk(http_client=api.http).counted.list()
    assert "".join(pager) == "abcdef"
    assert queries(api) == [b"", b"page=2", b"page=3"]


def test_the_asynchronous_client_walks_them_too() -> None:
    api = Api(counted("ab", 6), counted("cd", 6), counted("ef", 6))

    async def walk() -> list[str]:
        names = AsyncQuirk(http_client=api.async_http).counted.list()
        return [name async for name in names]

    assert asyncio.run(walk()) == list("abcdef")
    assert queries(api) == [b"", b"page=2", b"page=3"]


def test_a_short_page_is_not_the_last_where_the_total_says_more() -> None:
    api = Api(counted("ab", 5), counted("c", 5), counted("de", 5))
    assert "".join(Quirk(http_client=api.http).counted.list()) == "abcde"


def test_without_a_total_a_shorter_page_is_the_last() -> None:
    api = Api(uncounted("ab"), uncounted("cd"), uncounted("e"))
    assert "".join(Quirk(http_client=api.http).uncounted.list()) == "abcde"
    assert queries(api) == [b"", b"page=2", b"page=3"]


def test_an_empty_page_is_the_last() -> None:
    api = Api(uncounted("ab"), uncounted(""))
    assert "".join(Quirk(http_client=api.http).uncounted.list()) == "ab"


def test_an_empty_page_is_the_last_whatever_the_total_says() -> None:
    api = Api(counted("ab", 9), counted("", 9))
    assert "".join(Quirk(http_client=api.http).counted.list()) == "ab"


def test_a_server_that_gives_less_than_asked_for_loses_nothing() -> None:
    api = Api(uncounted("ab"), uncounted("cd"), uncounted("e"))
    names = Quirk(http_client=api.http).uncounted.list(page_size=1000)
    assert "".join(names) == "abcde"
    assert queries(api)[-1] == b"page=3&page_size=1000"


def test_the_same_page_again_is_an_error_before_it_is_delivered() -> None:
    api = Api(uncounted("ab"), uncounted("ab"))
    names = iter(Quirk(http_client=api.http).uncounted.list())
    assert [next(names), next(names)] == ["a", "b"]
    with pytest.raises(PagingError, match="repeats"):
        next(names)
    assert len(api.requests) == 2


def test_where_the_document_says_so_the_same_page_again_is_the_end() -> None:
    api = Api(uncounted("ab"), uncounted("cd"), uncounted("cd"))
    assert "".join(Quirk(http_client=api.http).clamped.list()) == "abcd"
    assert queries(api) == [b"", b"page=1", b"page=2"]


def test_the_same_page_again_ends_the_asynchronous_walk() -> None:
    api = Api(uncounted("ab"), uncounted("ab"))

    async def walk() -> list[str]:
        names = AsyncQuirk(http_client=api.async_http).clamped.list()
        return [name async for name in names]

    assert asyncio.run(walk()) == ["a", "b"]


def test_pages_tell_the_total() -> None:
    api = Api(counted("ab", 3), counted("c", 3))
    pages = list(Quirk(http_client=api.http).counted.list().pages())
    assert [(one.items, one.total) for one in pages] == [(["a", "b"], 3), (["c"], 3)]


def test_the_first_item_takes_one_request() -> None:
    api = Api(counted("ab", 6))
    assert Quirk(http_client=api.http).counted.list().first() == "a"


def test_the_raw_twin_returns_the_first_response() -> None:
    api = Api(counted("ab", 6))
    response = Quirk(http_client=api.http).counted.with_raw_response.list()
    assert response.headers["x-count"] == "6"
    assert response.parse() == ["a", "b"]


def test_a_walk_may_start_at_a_page() -> None:
    api = Api(uncounted("ef"), uncounted("g"))
    assert "".join(Quirk(http_client=api.http).uncounted.list(page=3)) == "efg"
    assert queries(api) == [b"page=3", b"page=4"]


def test_pages_before_the_start_count_for_the_total() -> None:
    api = Api(counted("cd", 6), counted("ef", 6))
    assert "".join(Quirk(http_client=api.http).counted.list(page=2)) == "cdef"
    assert queries(api) == [b"page=2", b"page=3"]


def test_items_before_an_error_are_delivered() -> None:
    api = Api(uncounted("a"), httpx2.Response(404))
    names = iter(Quirk(http_client=api.http).uncounted.list())
    assert next(names) == "a"
    with pytest.raises(NotFoundError):
        next(names)
