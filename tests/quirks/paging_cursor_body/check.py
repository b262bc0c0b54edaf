"""Cursors in bodies, under names that differ in Python; the items stand deep inside."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import msgspec
import pytest
from quirk_paging_cursor_body import (
    AsyncQuirk,
    NotFoundError,
    PagingError,
    Quirk,
    models,
)
from quirk_paging_cursor_body.params import SearchParams

from ..api import Api


def page(*ids: int, cursor: str | None = None) -> dict[str, Any]:
    things = [{"id": number} for number in ids]
    return {"found": {"theThings": things}, "meta": {"nextToken": cursor, "total": 4}}


def three_pages() -> Api:
    return Api(page(1, 2, cursor="b"), page(3, cursor="c"), page(4))


def bodies(api: Api) -> list[Any]:
    return [msgspec.json.decode(request.content) for request in api.requests]


WALKED = [
    {"text": "t"},
    {"text": "t", "pageToken": "b"},
    {"text": "t", "pageToken": "c"},
]


def test_fields_are_kept_from_page_to_page() -> None:
    api = three_pages()
    things = Quirk(http_client=api.http).things.search(text="t")
    assert [thing.id for thing in things] == [1, 2, 3, 4]
    assert bodies(api) == WALKED


def test_the_asynchronous_client_walks_them_too() -> None:
    api = three_pages()

    async def walk() -> list[int]:
        things = AsyncQuirk(http_client=api.async_http).things.search(text="t")
        return [thing.id async for thing in things]

    assert asyncio.run(walk()) == [1, 2, 3, 4]
    assert bodies(api) == WALKED


def test_a_model_is_kept_and_not_changed() -> None:
    api = three_pages()
    search = models.Search(text="t")
    list(Quirk(http_client=api.http).things.search(body=search))
    assert bodies(api) == WALKED
    assert search == models.Search(text="t")


def test_a_dict_is_kept_and_not_changed() -> None:
    api = three_pages()
    search: SearchParams = {"text": "t"}
    list(Quirk(http_client=api.http).things.search(body=search))
    assert bodies(api) == WALKED
    assert search == {"text": "t"}


def test_an_empty_page_with_a_cursor_is_not_the_last() -> None:
    api = Api(page(1, cursor="b"), page(cursor="c"), page(cursor="d"), page(2))
    assert len(list(Quirk(http_client=api.http).things.search(text="t"))) == 2


@pytest.mark.parametrize("last", [{}, {"found": {}}, {"found": None}])
def test_a_page_without_a_list_is_empty(last: object) -> None:
    api = Api(page(1, cursor="b"), last)
    assert len(list(Quirk(http_client=api.http).things.search(text="t"))) == 1


def test_a_repeated_cursor_is_an_error() -> None:
    api = Api(page(1, cursor="b"), page(2, cursor="b"))
    with pytest.raises(PagingError):
        list(Quirk(http_client=api.http).things.search(text="t"))
    assert len(api.requests) == 2


def test_a_number_stays_a_number_and_may_end_the_walk_when_repeated() -> None:
    api = Api(
        {"items": ["a"], "items/last": 7},
        {"items": ["b"], "items/last": 8},
        {"items": ["c"], "items/last": 8},
    )
    assert list(Quirk(http_client=api.http).steps.list()) == ["a", "b", "c"]
    assert [r.content for r in api.requests] == [b"", b'{"after":7}', b'{"after":8}']


def test_pages_tell_the_total() -> None:
    api = three_pages()
    pages = list(Quirk(http_client=api.http).things.search(text="t").pages())
    assert [len(one.items) for one in pages] == [2, 1, 1]
    assert [one.total for one in pages] == [4, 4, 4]


def test_the_first_item_takes_one_request() -> None:
    api = three_pages()
    first = Quirk(http_client=api.http).things.search(text="t").first()
    assert first == models.Thing(id=1)
    assert len(api.requests) == 1


def test_the_raw_twin_returns_the_first_response() -> None:
    api = three_pages()
    raw = Quirk(http_client=api.http).things.with_raw_response
    response = raw.search(text="t")
    found = response.parse().found
    assert found is not None
    assert found.the_things == [models.Thing(id=1), models.Thing(id=2)]
    assert len(api.requests) == 1


def test_the_size_of_pages_goes_with_every_page() -> None:
    api = Api(page(1, 2, cursor="b"), page(3))
    list(Quirk(http_client=api.http).things.search(text="t", page_size=2))
    assert [body["pageSize"] for body in bodies(api)] == [2, 2]


def test_a_walk_may_start_from_a_cursor() -> None:
    api = Api(page(3, cursor="c"), page(4))
    list(Quirk(http_client=api.http).things.search(text="t", page_token="b"))
    assert bodies(api) == WALKED[1:]


def test_items_before_an_error_are_delivered() -> None:
    api = Api(page(1, cursor="b"), httpx2.Response(404))
    things = iter(Quirk(http_client=api.http).things.search(text="t"))
    assert next(things).id == 1
    with pytest.raises(NotFoundError):
        next(things)


def test_items_of_a_page_that_drifted_are_delivered_as_they_came() -> None:
    drifted = page(cursor=None)
    drifted["found"]["theThings"] = [{"id": 2}, {"id": "three"}]
    api = Api(page(1, cursor="b"), drifted)
    things: Any = Quirk(http_client=api.http).things
    seen = list(things.search(text="t", options={"on_drift": "ignore"}))
    assert seen[0] == models.Thing(id=1)
    assert len(seen) == 3
