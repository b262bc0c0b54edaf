"""Walking lists: which pages are asked for, and where a walk ends."""

from __future__ import annotations

import asyncio
import importlib
from typing import Any

import httpx2
import msgspec
import pytest

from tests.runtime.conftest import PACKAGE


class Search(msgspec.Struct, omit_defaults=True):
    text: str
    after: str | None = None


class Found(msgspec.Struct):
    the_names: list[str] | None = msgspec.field(name="theNames", default=None)


@pytest.fixture
def paging(rt: Any) -> Any:
    del rt  # it makes the package importable
    return importlib.import_module(f"{PACKAGE}._runtime.client.paging")


def operation(rt: Any, paging: Any, *args: Any, **kwargs: Any) -> Any:
    """`GET /names`, paged as `Paging(*args, **kwargs)` says; it answers any JSON."""
    type_ = kwargs.pop("type", Any)
    return rt.Operation(
        "names.list",
        "GET",
        "/names",
        parameters=(
            rt.Parameter("page", "query"),
            rt.Parameter("limit", "query"),
            rt.Parameter("after", "header", wire="X-After"),
        ),
        results={"200": rt.Json(lambda: type_), "204": rt.Nothing()},
        paging=paging.Paging(*args, **kwargs),
    )


def search(rt: Any, paging: Any, style: str = "cursor", **kwargs: Any) -> Any:
    """`POST /search`, asked for pages by the field `after` of its body."""
    if style == "cursor":
        kwargs.setdefault("response", ("body", "/next"))
    return rt.Operation(
        "names.search",
        "POST",
        "/search",
        body=rt.Body("application/json"),
        results={"200": rt.Json(lambda: Any)},
        paging=paging.Paging(
            style, argument="after", in_body=True, items="/names", **kwargs
        ),
    )


def page(names: Any, **headers: str) -> httpx2.Response:
    body = list(names) if isinstance(names, str) else names
    return httpx2.Response(
        200, headers={k.replace("_", "-"): v for k, v in headers.items()}, json=body
    )


def pager(world: Any, paging: Any, client: Any, *args: Any, **kwargs: Any) -> Any:
    function = paging.async_walk_pages if world.is_async else paging.walk_pages
    return function(client._calls, *args, **kwargs)


def walk(world: Any, paging: Any, client: Any, *args: Any, **kwargs: Any) -> list[Any]:
    """Return the items of all pages, in either world."""
    names = pager(world, paging, client, *args, **kwargs)
    if not world.is_async:
        return list(names)

    async def collect() -> list[Any]:
        return [name async for name in names]

    return asyncio.run(collect())


def queries(world: Any) -> list[str]:
    return [request.url.query.decode() for request in world.requests]


def bodies(world: Any) -> list[Any]:
    return [msgspec.json.decode(r.content) for r in world.requests]


# Pages with numbers.


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


# Answers that are not as documented.


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


# Cursors.


def test_a_cursor_may_read_none(rt: Any, paging: Any, sync_world: Any) -> None:
    paged = operation(
        rt, paging, "cursor", argument="after", response=("header", "X-Next")
    )
    client = sync_world.client(page("a", X_Next="None"), page("b"))
    assert walk(sync_world, paging, client, paged) == ["a", "b"]


@pytest.mark.parametrize("cursor", [None, "", False, True, [], {}, 1.5])
def test_what_is_no_cursor_ends_the_walk(
    rt: Any, paging: Any, sync_world: Any, cursor: Any
) -> None:
    client = sync_world.client(page({"names": ["a"], "next": cursor}))
    paged = search(rt, paging)
    assert walk(sync_world, paging, client, paged, fields={"text": "t"}) == ["a"]


def test_the_cursor_0_is_one(rt: Any, paging: Any, sync_world: Any) -> None:
    client = sync_world.client(page({"names": ["a"], "next": 0}), page({}))
    paged = search(rt, paging)
    walk(sync_world, paging, client, paged, fields={"text": "t"})
    assert bodies(sync_world)[1] == {"text": "t", "after": 0}


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


# Links.


@pytest.mark.parametrize(
    ("link", "query"),
    [
        ('<https://api.test/v1/names?page=2>; rel="next"', "page=2"),
        ("</v1/names?page=2>;rel=next", "page=2"),
        ("<?page=2>; title=b; REL=NEXT", "page=2"),
        ('<?page=2>; rel="last next"', "page=2"),
        ('<?page=1>; rel="prev", <?page=3>; rel="next"', "page=3"),
        ('<?page=2>; title="a, b"; rel="next"', "page=2"),
        ('<?a=1,2&b=>; rel="next"', "a=1%2C2&b="),
        ('<?page=1&page=2#x?y>; rel="next"', "page=1&page=2"),
        ('<http://[bad?page=2>; rel="next"', "page=2"),
    ],
)
def test_the_next_link_is_found(
    rt: Any, paging: Any, sync_world: Any, link: str, query: str
) -> None:
    paged = operation(rt, paging, "link", response=("header", "Link"))
    client = sync_world.client(page("a", Link=link), page("b"))
    assert walk(sync_world, paging, client, paged, {"limit": 5}) == ["a", "b"]
    assert queries(sync_world) == ["limit=5", query]


@pytest.mark.parametrize(
    "link",
    [
        "",
        '<?page=2>; rel="prev"',
        '<?page=2>; rel="nextish"',
        "<?page=2>; other=next",
        "<?page=2>, next",
        '<>; rel="next"',
        "?page=2",
    ],
)
def test_other_links_end_the_walk(
    rt: Any, paging: Any, sync_world: Any, link: str
) -> None:
    paged = operation(rt, paging, "link", response=("header", "Link"))
    client = sync_world.client(page("a", Link=link))
    assert walk(sync_world, paging, client, paged) == ["a"]


@pytest.mark.parametrize(
    "part", ["<", "<>", "<>;", "; ", "; rel", "; rel =", '; rel="']
)
def test_a_hostile_header_costs_no_more_than_its_length(paging: Any, part: str) -> None:
    # Quadratic matching would take minutes.
    assert paging._next_link("<a>" + part * 100_000) == ""


@pytest.mark.parametrize(
    "link",
    [
        "https://elsewhere.test/v1/names?page=2",
        "//elsewhere.test?page=2",
        "http://user:pw@api.test/other/path?page=2",
        "https://api.test/v1/names/../admin?page=2",
    ],
)
def test_only_the_query_of_a_link_is_used(
    rt: Any, paging: Any, world: Any, link: str
) -> None:
    paged = operation(rt, paging, "link", response=("header", "Link"))
    client = world.client(page("a", Link=f'<{link}>; rel="next"'), page("b"))
    assert walk(world, paging, client, paged) == ["a", "b"]
    assert str(world.requests[1].url) == "https://api.test/v1/names?page=2"
    assert world.requests[1].headers["host"] == "api.test"


def test_a_link_without_a_query_leads_in_a_circle(
    rt: Any, paging: Any, world: Any
) -> None:
    paged = operation(rt, paging, "link", response=("header", "Link"))
    link = '<https://api.test/v1/names/2>; rel="next"'
    client = world.client(page("a", Link=link), page("a", Link=link))
    with pytest.raises(rt.PagingError):
        walk(world, paging, client, paged)


def test_a_link_replaces_the_query_of_the_options(
    rt: Any, paging: Any, sync_world: Any
) -> None:
    paged = operation(rt, paging, "link", response=("header", "Link"))
    client = sync_world.client(
        page("a", Link='<?debug=1&page=2>; rel="next"'), page("b")
    )
    options: dict[str, Any] = {
        "extra_query": {"debug": 1},
        "extra_headers": {"X-Trace": "t"},
    }
    walk(sync_world, paging, client, paged, options=options)
    assert queries(sync_world) == ["debug=1", "debug=1&page=2"]
    assert [r.headers["x-trace"] for r in sync_world.requests] == ["t", "t"]
    assert options["extra_query"] == {"debug": 1}


# Walks that end early.


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
