"""Links to the next page: in the Link header, or as a URL in the body."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest
from quirk_paging_link import AsyncQuirk, NotFoundError, PagingError, Quirk

from ..api import Api

PATH = "https://api.test/v1/shelves/a%2Fb/names"


def page(names: str, link: str = "") -> httpx2.Response:
    headers = {"Link": link} if link else {}
    return httpx2.Response(200, headers=headers, json=list(names))


def linked(names: str, after: str) -> httpx2.Response:
    first = f'<{PATH}?limit=2>; rel="first"'
    return page(names, f'{first}, <{PATH}?limit=2&after={after}>; rel="next"')


def events(names: str, link: str | None) -> dict[str, Any]:
    return {"events": list(names), "links": {"next": link}}


def client(api: Api) -> Quirk:
    return Quirk(token="k", http_client=api.http)


def async_client(api: Api) -> AsyncQuirk:
    return AsyncQuirk(token="k", http_client=api.async_http)


def urls(api: Api) -> list[str]:
    return [str(request.url) for request in api.requests]


def test_links_are_followed_to_the_last_page() -> None:
    api = Api(linked("ab", "b"), linked("cd", "d"), page("e"))
    assert "".join(client(api).names.list("a/b", limit=2)) == "abcde"
    assert urls(api) == [
        f"{PATH}?limit=2",
        f"{PATH}?limit=2&after=b",
        f"{PATH}?limit=2&after=d",
    ]


def test_the_asynchronous_client_follows_them_too() -> None:
    api = Api(linked("ab", "b"), linked("cd", "d"), page("e"))

    async def walk() -> list[str]:
        return [name async for name in async_client(api).names.list("a/b")]

    assert asyncio.run(walk()) == list("abcde")
    assert urls(api)[-1] == f"{PATH}?limit=2&after=d"


def test_the_query_of_a_link_replaces_the_arguments() -> None:
    link = "/v1/events?filter%5Bkind%5D=x&filter%5Bkind%5D=y+z&page=2#top"
    api = Api(events("a", link), events("b", None))
    assert "".join(client(api).events.list(kind=["v"])) == "ab"
    target = api.requests[1].url.raw_path
    assert target == b"/v1/events?filter%5Bkind%5D=x&filter%5Bkind%5D=y%20z&page=2"


def test_an_empty_page_with_a_link_is_not_the_last() -> None:
    api = Api(linked("ab", "b"), linked("", "c"), page("d"))
    assert "".join(client(api).names.list("a/b")) == "abd"


def test_a_link_that_was_followed_before_is_an_error() -> None:
    api = Api(linked("a", "b"), linked("b", "c"), linked("c", "b"))
    with pytest.raises(PagingError):
        list(client(api).names.list("a/b"))
    assert len(api.requests) == 3


def test_where_the_document_says_so_a_repeated_link_is_the_end() -> None:
    api = Api(events("a", "?page=2"), events("b", "?page=2"))
    assert "".join(client(api).events.list()) == "ab"


def test_pages_and_the_first_item() -> None:
    api = Api(linked("ab", "b"), page("c"), linked("ab", "b"))
    names = client(api).names.list("a/b")
    assert [one.items for one in names.pages()] == [["a", "b"], ["c"]]
    assert names.first() == "a"
    assert len(api.requests) == 3


def test_the_raw_twin_returns_the_first_response() -> None:
    api = Api(linked("ab", "b"))
    response = client(api).names.with_raw_response.list("a/b")
    assert "next" in response.headers["link"]
    assert response.parse() == ["a", "b"]


def test_a_walk_may_start_in_the_middle() -> None:
    api = Api(linked("cd", "d"), page("e"))
    list(client(api).names.list("a/b", after="b"))
    assert urls(api) == [f"{PATH}?after=b", f"{PATH}?limit=2&after=d"]


def test_a_link_elsewhere_gets_no_credential() -> None:
    api = Api(page("a", '<https://elsewhere.test/x?after=b>; rel="next"'), page("b"))
    list(client(api).names.list("a/b"))
    assert urls(api) == [PATH, f"{PATH}?after=b"]
    assert api.request.headers["authorization"] == "Bearer k"


def test_items_before_an_error_are_delivered() -> None:
    api = Api(linked("a", "b"), httpx2.Response(404))
    names = iter(client(api).names.list("a/b"))
    assert next(names) == "a"
    with pytest.raises(NotFoundError):
        next(names)
