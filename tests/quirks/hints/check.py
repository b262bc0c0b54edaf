"""What a document says for other generators: names, paging, keys and enums."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import httpx2
import msgspec
import pytest
from quirk_hints import AsyncQuirk, Quirk, models

from ..api import Api


def page(*ids: str, **more: Any) -> dict[str, Any]:
    return {"things": [{"id": one, "st": 1} for one in ids], **more}


def queries(api: Api) -> list[str]:
    return [request.url.query.decode() for request in api.requests]


def listed(*ids: str) -> Any:
    return Quirk(http_client=Api(page(*ids)).http).help.thing_center.list()


def test_names_are_those_that_are_wanted() -> None:
    api = Api(page("a", next="b"), page("b"))
    things = Quirk(http_client=api.http).help.thing_center.list(start="0")
    assert [thing.state for thing in things] == [1, 1]
    assert queries(api) == ["after=0", "after=b"]
    assert isinstance(next(iter(listed("a"))), models.Thing)


def test_fields_are_called_as_it_is_said() -> None:
    wire = {"id": "a", "st": 1, "kd": "a", "ts": "now"}
    built = models.Thing(id="a", state=1, kind="a", time_stamp="now")
    assert built.to_dict() == wire


def test_credentials_are_called_as_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    api = Api(page("a"), page("a"))
    list(Quirk(access_key="given", http_client=api.http).help.thing_center.list())
    assert api.request.headers["authorization"] == "Bearer given"
    monkeypatch.setenv("QUIRK_X_OWN", "found")
    list(Quirk(http_client=api.http).help.thing_center.list())
    assert api.request.headers["x-key"] == "found"


@pytest.mark.parametrize(
    ("method", "answers", "asked"),
    [
        ("fern.fern_pages", [page("a"), page()], ["", "page=1"]),
        ("fern.offset", [page("a", more=True), page("b", more=False)], ["", "skip=1"]),
        ("speak.easy.pages", [page("a"), page()], ["", "page=2"]),
        ("speak.easy.url", [page("a", next="?x=2"), page("b")], ["", "x=2"]),
        ("autorest.list", [page("a", next="/?x=2"), page("b")], ["", "x=2"]),
        (
            "autorest.odata",
            [page("a", **{"@odata.nextLink": "/?x=2"}), page("b")],
            ["", "x=2"],
        ),
    ],
)
def test_lists_are_paged_as_it_is_said(
    method: str, answers: list[Any], asked: list[str]
) -> None:
    api = Api(*answers)
    found: Any = Quirk(http_client=api.http)
    for name in method.split("."):
        found = getattr(found, name)
    assert len(list(found())) == sum(len(one["things"]) for one in answers)
    assert queries(api) == asked


def test_the_last_item_is_a_cursor_that_goes_into_a_body() -> None:
    api = Api(page("a", "b"), page())
    assert len(list(Quirk(http_client=api.http).speak.easy.last())) == 2
    assert msgspec.json.decode(api.requests[1].content) == {"since": "b"}


def test_a_list_that_has_one_page_has_no_pager() -> None:
    answer = Quirk(http_client=Api(page("a")).http).autorest.one_page()
    assert answer.things is not None


def test_a_call_that_is_said_to_be_repeated_is() -> None:
    api = Api(httpx2.Response(500), page())
    assert not list(Quirk(http_client=api.http, max_retries=1).speak.easy.last())


def test_a_call_that_is_idempotent_has_a_key() -> None:
    api = Api(httpx2.Response(500), httpx2.Response(204))
    client = AsyncQuirk(http_client=api.async_http, max_retries=1)
    asyncio.run(client.fern.pay())
    keys = {request.headers["X-Once"] for request in api.requests}
    assert len(keys) == 1


def test_servers_have_names() -> None:
    for name, host in (("live", "api.test"), ("eu", "eu.api.test")):
        api = Api(page())
        client: Any = Quirk(server=name, http_client=api.http)  # type: ignore[arg-type]
        client.autorest.one_page()
        assert api.requests[0].url.host == host


def test_what_is_ignored_is_not_there() -> None:
    assert not hasattr(Quirk().fern, "secret")


def test_our_own_word_counts_for_more() -> None:
    assert not hasattr(Quirk().fern, "theirs")
    api = Api(httpx2.Response(204))
    Quirk(http_client=api.http).ours.come_first()
    assert len(api.requests) == 1


def test_values_of_an_enum_are_explained() -> None:
    said = inspect.getdoc(models.Thing) or ""
    source = inspect.getsource(inspect.getmodule(models.Thing))  # type: ignore[arg-type]
    assert "`1`: OPEN. It can be had." in said + source
    assert "`2`: CLOSED" in said + source
    assert "`3`:" not in said + source
