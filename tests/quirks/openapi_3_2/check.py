"""What OpenAPI 3.2 added: methods of one's own, whole query strings, media types."""

from __future__ import annotations

import asyncio

import httpx2
from quirk_openapi_3_2 import AsyncQuirk, Quirk

from ..api import Api

FOUND = [{"id": "a"}]


def test_query_is_a_method_with_a_body() -> None:
    api = Api(FOUND)
    (thing,) = Quirk(http_client=api.http).things.find(max_size=5)
    assert thing.id == "a"
    assert (api.request.method, api.json) == ("QUERY", {"maxSize": 5})


def test_methods_of_ones_own() -> None:
    api = Api(httpx2.Response(201), httpx2.Response(204), httpx2.Response(204))
    things = Quirk(http_client=api.http).things
    things.copy("a/b", destination="/c")
    assert (api.request.method, api.target) == ("COPY", "/things/a%2Fb")
    assert api.request.headers["destination"] == "/c"
    things.link("d")
    assert api.request.method == "LINK"
    things.purge("d")
    assert api.request.method == "purge"


def test_the_query_as_a_form() -> None:
    api = Api(FOUND, FOUND)
    things = Quirk(http_client=api.http).things
    things.search(filter={"name": "a&b", "max_size": 5})
    assert api.target == "/things?name=a%26b&maxSize=5"
    things.search()
    assert api.target == "/things"


def test_the_query_as_json() -> None:
    api = Api(FOUND)
    client = AsyncQuirk(http_client=api.async_http)
    asyncio.run(client.things.search_by_json(filter={"max_size": 5}))
    assert api.readable_target == '/things/by-json?{"maxSize":5}'


def test_the_query_as_text_and_a_cookie_as_it_is() -> None:
    api = Api(FOUND)
    things = Quirk(http_client=api.http).things
    things.search_by_text(text="a b=c", session="x y=z%")
    assert api.target == "/things/by-text?a%20b%3Dc"
    assert api.request.headers["cookie"] == "session=x y=z%"


def test_servers_have_names() -> None:
    api = Api(FOUND)
    Quirk(http_client=api.http, server="try_out").things.search()
    assert api.request.url.host == "test.api.test"


def test_a_query_that_is_a_form() -> None:
    api = Api([])
    things = Quirk(http_client=api.http).things
    things.search_by_form(
        whole={
            "names": ["a b", "c"],
            "sizes": [1, 2],
            "place": {"x": 1},
            "near": {"x": 2},
        }
    )
    expected = 'names=a b&names=c&sizes=1|2&place[x]=1&near={"x":2}'
    assert api.readable_target == f"/things/by-form?{expected}"


def test_a_parameter_that_holds_a_form() -> None:
    api = Api([])
    things = Quirk(http_client=api.http).things
    things.search_by_nested_form(filter={"names": ["a", "b"], "sizes": [1]})
    assert (
        api.target == "/things/by-nested-form?filter=names%3Da%26names%3Db%26sizes%3D1"
    )
