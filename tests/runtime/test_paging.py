"""Walking lists: answers that are not as documented, and where a walk ends."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.runtime.paged import Found, operation, page, pager, queries, walk


@pytest.mark.parametrize("answer", [{"theNames": "ab"}, {"theNames": {"a": 1}}, [1], 7])
def test_items_that_are_no_list_are_an_error(
    rt: Any, paging: Any, world: Any, answer: Any
) -> None:
    paged = operation(
        rt, paging, "page", argument="page", items="/theNames", type=Found
    )
    client = world.client(page(answer), on_drift="ignore")
    with pytest.raises(rt.PagingError, match="no list") as raised:
        walk(world, paging, client, paged)
    error = raised.value
    assert (error.operation, error.method, error.route) == (
        "names.list",
        "GET",
        "/names",
    )


def test_items_of_a_drifted_answer_are_found(
    rt: Any, paging: Any, sync_world: Any
) -> None:
    paged = operation(
        rt, paging, "page", argument="page", items="/theNames", type=Found
    )
    client = sync_world.client(
        page({"theNames": ["a"]}), page({"theNames": [1]}), page({}), on_drift="ignore"
    )
    assert walk(sync_world, paging, client, paged) == ["a", 1]


def test_members_named_like_those_of_a_dict_are_found(
    rt: Any, paging: Any, sync_world: Any
) -> None:
    paged = operation(rt, paging, "page", argument="page", items="/items")
    client = sync_world.client(page({"items": ["a"]}), page({"total": 1}))
    assert walk(sync_world, paging, client, paged) == ["a"]


def test_a_pointer_may_hold_a_slash(rt: Any, paging: Any, sync_world: Any) -> None:
    paged = operation(rt, paging, "page", argument="page", items="/a~1b")
    client = sync_world.client(page({"a/b": ["a"]}), page({"a/b": None}))
    assert walk(sync_world, paging, client, paged) == ["a"]


def test_a_walk_that_is_closed_asks_no_more(rt: Any, paging: Any, world: Any) -> None:
    paged = operation(rt, paging, "page", argument="page")
    names = pager(world, paging, world.client(page("ab")), paged)
    if world.is_async:

        async def one() -> Any:
            walking = aiter(names)
            first = await anext(walking)
            await walking.aclose()
            return first

        assert asyncio.run(one()) == "a"
    else:
        walking = iter(names)
        assert next(walking) == "a"
        walking.close()
    assert len(world.requests) == 1


def test_a_page_is_asked_for_when_it_is_needed(
    rt: Any, paging: Any, sync_world: Any
) -> None:
    paged = operation(rt, paging, "page", argument="page")
    client = sync_world.client(page("ab"), page("c"))
    names = iter(pager(sync_world, paging, client, paged))
    assert sync_world.requests == []
    assert [next(names), next(names)] == ["a", "b"]
    assert len(sync_world.requests) == 1
    assert next(names) == "c"


def test_two_walks_of_a_pager_do_not_disturb_each_other(
    rt: Any, paging: Any, sync_world: Any
) -> None:
    paged = operation(rt, paging, "page", argument="page")
    client = sync_world.client(*[page(n) for n in "aabb"], page(""))
    names = pager(sync_world, paging, client, paged)
    assert list(zip(names, names, strict=False)) == [("a", "a"), ("b", "b")]
    assert queries(sync_world) == ["", "", "page=2", "page=2", "page=3"]


def test_arguments_of_the_caller_are_not_changed(
    rt: Any, paging: Any, sync_world: Any
) -> None:
    paged = operation(rt, paging, "page", argument="page")
    given = {"page": 1}
    walk(sync_world, paging, sync_world.client(page("a"), page("")), paged, given)
    assert given == {"page": 1}


def test_reprs_hold_no_items(rt: Any, paging: Any, sync_world: Any) -> None:
    paged = operation(rt, paging, "page", argument="page")
    names = pager(sync_world, paging, sync_world.client(page(["s3cr3t"])), paged)
    assert repr(names.first_page()) == "<Page of 1 items>"
