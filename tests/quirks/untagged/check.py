"""Operations by ids without dots: on the client itself, or below their first tag."""

from __future__ import annotations

import asyncio

from quirk_untagged import AsyncQuirk, Quirk

from ..api import Api


def test_operations_stand_on_the_client() -> None:
    api = Api(None, None, None)
    client = Quirk(http_client=api.http)
    client.get_thing("1")
    client.things.delete("2")
    client.close_(a="x")
    assert [r.url.path for r in api.requests] == ["/things/1", "/things/2", "/close"]


def test_operations_stand_on_the_asynchronous_client() -> None:
    api = Api(None)
    asyncio.run(AsyncQuirk(http_client=api.async_http).get_thing("1"))
    assert api.target == "/things/1"


def test_a_tag_is_a_namespace_and_its_prefix_goes() -> None:
    api = Api(None, None)
    things = Quirk(http_client=api.http).my_things
    things.list_all()
    things.list_all_post()
    assert {r.method for r in api.requests} == {"GET", "POST"}


def test_an_operation_named_as_a_namespace_gives_way() -> None:
    api = Api(None)
    Quirk(http_client=api.http).my_things.get()
    assert api.target == "/clash"


def test_options_hold_for_operations_on_the_client() -> None:
    api = Api(None)
    client = Quirk(http_client=api.http)
    client.with_options(extra_headers={"X-A": "b"}).get_thing("1")
    assert api.request.headers["x-a"] == "b"
