"""Lists whose answers link to the next page."""

from __future__ import annotations

from typing import Any

import pytest

from tests.runtime.paged import operation, page, queries, walk


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
def test_of_a_link_out_of_the_api_only_the_query_is_used(
    rt: Any, paging: Any, world: Any, link: str
) -> None:
    paged = operation(rt, paging, "link", response=("header", "Link"))
    client = world.client(page("a", Link=f'<{link}>; rel="next"'), page("b"))
    assert walk(world, paging, client, paged) == ["a", "b"]
    assert str(world.requests[1].url) == "https://api.test/v1/names?page=2"
    assert world.requests[1].headers["host"] == "api.test"


@pytest.mark.parametrize(
    ("links", "targets"),
    [
        (["names/pages/2%2F"], ["names", "names/pages/2%2F"]),
        (["/v1/names/2?x=1#y", "3?z=1"], ["names", "names/2?x=1", "names/3?z=1"]),
        (["https://api.test/v1/more/", "?page=2"], ["names", "more/", "more/?page=2"]),
        (["/v1/names/2", "/v1/names"], ["names", "names/2", "names"]),
    ],
)
def test_a_link_to_another_path_of_the_api_is_followed(
    rt: Any, paging: Any, world: Any, links: list[str], targets: list[str]
) -> None:
    paged = operation(rt, paging, "link", response=("header", "Link"))
    pages = [page("a", Link=f"<{link}>; rel=next") for link in links]
    client = world.client(*pages, page("b"))
    assert walk(world, paging, client, paged) == [*"a" * len(links), "b"]
    asked = [str(request.url) for request in world.requests]
    assert asked == [f"https://api.test/v1/{target}" for target in targets]


@pytest.mark.parametrize(
    "link",
    [
        "https://elsewhere.test/v1/names/2",
        "http://api.test/v1/names/2",
        "https://api.test:8443/v1/names/2",
        "https://user@api.test/v1/names/2",
        "https://api.test/v2/names",
        "/v1",
        "/v1//names",
        "/v1/names/../admin",
        "/v1/%2e%2e/admin",
        "http://[bad/names",
        "http://[::1/names",
        "//api.test:port/names",
    ],
)
def test_a_link_out_of_the_api_is_not_followed(
    rt: Any, paging: Any, sync_world: Any, link: str
) -> None:
    paged = operation(rt, paging, "link", response=("header", "Link"))
    client = sync_world.client(page("a", Link=f"<{link}>; rel=next"))
    with pytest.raises(rt.PagingError, match="leads out of this API"):
        walk(sync_world, paging, client, paged)
    assert len(sync_world.requests) == 1


def test_links_that_lead_in_a_circle_are_an_error(
    rt: Any, paging: Any, world: Any
) -> None:
    paged = operation(rt, paging, "link", response=("header", "Link"))
    link = '<https://api.test/v1/names/2>; rel="next"'
    client = world.client(page("a", Link=link), page("a", Link=link))
    with pytest.raises(rt.PagingError, match="repeats"):
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
