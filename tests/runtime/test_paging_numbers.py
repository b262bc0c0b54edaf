"""Lists whose pages have numbers or offsets."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from tests.runtime.paged import operation, page, queries, walk


def test_numbers_start_where_the_document_says(
    rt: Any, paging: Any, world: Any
) -> None:
    paged = operation(rt, paging, "page", argument="page", starts_at=0)
    client = world.client(page("ab"), page("cd"), page(""))
    assert walk(world, paging, client, paged) == list("abcd")
    assert queries(world) == ["", "page=1", "page=2"]


def test_a_page_given_as_text_is_a_number(
    rt: Any, paging: Any, sync_world: Any
) -> None:
    paged = operation(rt, paging, "page", argument="page")
    client = sync_world.client(page("a"), page(""))
    walk(sync_world, paging, client, paged, {"page": "7"})
    assert queries(sync_world) == ["page=7", "page=8"]


def test_a_longer_page_is_not_the_last(rt: Any, paging: Any, world: Any) -> None:
    paged = operation(rt, paging, "page", argument="page")
    client = world.client(page("a"), page("bc"), page("d"))
    assert walk(world, paging, client, paged) == list("abcd")


@pytest.mark.parametrize("total", ["4", " 4 ", "0004"])
def test_a_total_may_be_text(rt: Any, paging: Any, sync_world: Any, total: str) -> None:
    paged = operation(rt, paging, "page", argument="page", total=("header", "X-Total"))
    client = sync_world.client(page("ab", X_Total=total), page("cd", X_Total=total))
    assert walk(sync_world, paging, client, paged) == list("abcd")


@pytest.mark.parametrize("total", ["", "many", "-4", "4.0", "\u0664", "9" * 5000])
def test_a_total_that_is_no_number_is_ignored(
    rt: Any, paging: Any, sync_world: Any, total: str
) -> None:
    paged = operation(
        rt, paging, "page", argument="page", items="/names", total=("body", "/total")
    )
    answers = [{"names": [name], "total": total} for name in "ab"]
    client = sync_world.client(*map(page, answers), page({"total": total}))
    assert walk(sync_world, paging, client, paged) == ["a", "b"]


def test_a_total_in_the_body_may_be_text(rt: Any, paging: Any, sync_world: Any) -> None:
    paged = operation(
        rt, paging, "offset", argument="page", items="/names", total=("body", "/total")
    )
    client = sync_world.client(page({"names": ["a", "b"], "total": "2"}))
    assert walk(sync_world, paging, client, paged) == ["a", "b"]


def test_a_total_that_counts_too_few_ends_the_walk(
    rt: Any, paging: Any, sync_world: Any
) -> None:
    paged = operation(rt, paging, "page", argument="page", total=("header", "X-Total"))
    client = sync_world.client(page("ab", X_Total="1"))
    assert walk(sync_world, paging, client, paged) == ["a", "b"]


def test_a_start_before_the_first_page_counts_nothing(
    rt: Any, paging: Any, sync_world: Any
) -> None:
    paged = operation(rt, paging, "page", argument="page", total=("header", "X-Total"))
    client = sync_world.client(page("ab", X_Total="3"), page("c", X_Total="3"))
    assert walk(sync_world, paging, client, paged, {"page": 0}) == list("abc")


def test_endless_identical_pages_are_an_error(rt: Any, paging: Any, world: Any) -> None:
    paged = operation(rt, paging, "page", argument="page")
    client = world.client(page("ab"), page("ab"))
    with pytest.raises(rt.PagingError, match="repeats"):
        walk(world, paging, client, paged)


def test_endless_identical_offsets_may_be_the_end(
    rt: Any, paging: Any, world: Any
) -> None:
    paged = operation(rt, paging, "offset", argument="page", ends_when_repeated=True)
    client = world.client(page("ab"), page("ab"))
    assert walk(world, paging, client, paged) == ["a", "b"]


def test_an_offset_counts_the_items(rt: Any, paging: Any, world: Any) -> None:
    paged = operation(rt, paging, "offset", argument="page")
    client = world.client(page("ab"), page("cde"), page("f"))
    assert walk(world, paging, client, paged, {"page": 10}) == list("abcdef")
    assert queries(world) == ["page=10", "page=12", "page=15"]


def test_an_answer_without_a_body_is_an_empty_page(
    rt: Any, paging: Any, world: Any
) -> None:
    paged = operation(
        rt, paging, "page", argument="page", items="/names", total=("body", "/total")
    )
    client = world.client(page({"names": ["a"], "total": 9}), httpx2.Response(204))
    assert walk(world, paging, client, paged) == ["a"]


@pytest.mark.parametrize("starts_at", [0, 1])
def test_the_number_of_pages_ends_a_walk(
    rt: Any, paging: Any, world: Any, starts_at: int
) -> None:
    pages = ("header", "X-Pages")
    paged = operation(
        rt, paging, "page", argument="page", starts_at=starts_at, pages=pages
    )
    client = world.client(page("ab", X_Pages="3"), page("c", X_Pages="3"))
    second, third = starts_at + 1, starts_at + 2
    assert walk(world, paging, client, paged, {"page": second}) == list("abc")
    assert queries(world) == [f"page={second}", f"page={third}"]
