"""Lists whose answers hold a cursor, in headers and in bodies."""

from __future__ import annotations

from typing import Any

import pytest

from tests.runtime.paged import Search, bodies, operation, page, search, walk


def test_a_cursor_may_read_none(rt: Any, paging: Any, sync_world: Any) -> None:
    paged = operation(
        rt, paging, "cursor", argument="after", response=("header", "X-Next")
    )
    client = sync_world.client(page("a", X_Next="None"), page("b"))
    assert walk(sync_world, paging, client, paged) == ["a", "b"]


@pytest.mark.parametrize("cursor", [None, "", False, True, [], {}])
def test_what_is_no_cursor_ends_the_walk(
    rt: Any, paging: Any, sync_world: Any, cursor: Any
) -> None:
    client = sync_world.client(page({"names": ["a"], "next": cursor}))
    paged = search(rt, paging)
    assert walk(sync_world, paging, client, paged, fields={"text": "t"}) == ["a"]


@pytest.mark.parametrize("cursor", [0, 1.5])
def test_a_number_is_a_cursor(
    rt: Any, paging: Any, sync_world: Any, cursor: float
) -> None:
    client = sync_world.client(page({"names": ["a"], "next": cursor}), page({}))
    paged = search(rt, paging)
    walk(sync_world, paging, client, paged, fields={"text": "t"})
    assert bodies(sync_world)[1] == {"text": "t", "after": cursor}


def test_an_error_does_not_tell_the_cursor(rt: Any, paging: Any, world: Any) -> None:
    paged = operation(
        rt, paging, "cursor", argument="after", response=("header", "X-Next")
    )
    client = world.client(page("a", X_Next="s3cr3t"), page("b", X_Next="s3cr3t"))
    with pytest.raises(rt.PagingError) as raised:
        walk(world, paging, client, paged)
    assert "s3cr3t" not in str(raised.value)


def test_a_cursor_cannot_split_a_header(rt: Any, paging: Any, world: Any) -> None:
    paged = operation(
        rt,
        paging,
        "cursor",
        argument="after",
        items="/names",
        response=("body", "/next"),
    )
    client = world.client(page({"names": ["a"], "next": "b\r\nX-Admin: 1"}))
    with pytest.raises(ValueError, match="X-After"):
        walk(world, paging, client, paged)
    assert len(world.requests) == 1


@pytest.mark.parametrize(
    "given",
    [
        {"body": Search("t")},
        {"body": {"text": "t"}},
        {"fields": {"text": "t"}},
    ],
)
def test_a_body_is_kept_and_asks_for_pages(
    rt: Any, paging: Any, world: Any, given: Any
) -> None:
    client = world.client(
        page({"names": ["a"], "next": "1"}),
        page({"names": ["b"], "next": "2"}),
        page({"names": ["c"]}),
    )
    assert walk(world, paging, client, search(rt, paging), **given) == list("abc")
    text = {"text": "t"}
    assert bodies(world) == [text, {**text, "after": "1"}, {**text, "after": "2"}]


@pytest.mark.parametrize(
    "given",
    [
        {"body": Search("t", after="1")},
        {"body": {"text": "t", "after": "1"}},
        {"fields": {"text": "t", "after": "1"}},
    ],
)
def test_a_cursor_in_a_given_body_counts_as_seen(
    rt: Any, paging: Any, sync_world: Any, given: Any
) -> None:
    client = sync_world.client(
        page({"names": ["a"], "next": "2"}), page({"names": ["b"], "next": "1"})
    )
    with pytest.raises(rt.PagingError):
        walk(sync_world, paging, client, search(rt, paging), **given)


def test_an_operation_without_a_body_so_far_gets_one(
    rt: Any, paging: Any, sync_world: Any
) -> None:
    client = sync_world.client(page({"names": ["a"], "next": "1"}), page({}))
    walk(sync_world, paging, client, search(rt, paging))
    assert sync_world.requests[0].content == b""
    assert sync_world.requests[1].content == b'{"after":"1"}'


def test_numbers_in_a_body(rt: Any, paging: Any, sync_world: Any) -> None:
    client = sync_world.client(page({"names": ["a", "b"]}), page({"names": ["c"]}))
    paged = search(rt, paging, "offset")
    walk(sync_world, paging, client, paged, body={"after": None})
    assert bodies(sync_world) == [{"after": None}, {"after": 2}]
