"""The fakes of all quirks: each answers as documented, and pages its lists as it is paged."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import httpx2
import pytest

from .pressing import QUIRKS, importable, settings

_PAGED = [quirk for quirk in QUIRKS if quirk.startswith("paging_")]


def fake_of(quirk: str) -> Any:
    """Return a fake of the quirk's client."""
    importable(quirk)
    module = import_module(f"{settings(quirk).package}.testing")
    return module.FakeQuirk()


def operations_of(quirk: str) -> Iterator[Any]:
    """Yield the operations of the quirk's client."""
    package = settings(quirk).package
    resources = import_module(f"{package}.resources")
    below = walk_packages(resources.__path__, f"{resources.__name__}.")
    kind = import_module(f"{package}._runtime.spec.operation").Operation
    for name in (f"{package}._client", *(found.name for found in below)):
        for value in vars(import_module(name)).values():
            if isinstance(value, kind):
                yield value


def found(fake: Any, name: str) -> Any:
    """Return the fake of an operation."""
    return fake._find(name)


@pytest.mark.parametrize("quirk", QUIRKS)
def test_what_is_answered_without_a_word_is_documented(quirk: str) -> None:
    fake = fake_of(quirk)
    package = f"{settings(quirk).package}._runtime"
    response = import_module(f"{package}.exchange.response")
    recorded = import_module(f"{package}.testing.recorded")
    request = recorded.RecordedRequest(httpx2.Request("GET", "https://api.test"), b"")
    headers = import_module(f"{package}.core.headers").Headers
    for operation in operations_of(quirk):
        own = found(fake, operation.name)
        call = recorded.RecordedCall(operation, {}, None, None)
        call.sends(request)
        reply = own.shown_reply(call)
        decoder, _ = response.result_decoder(
            operation, reply.status_code, headers(reply.raw)
        )
        assert decoder is not None, operation
        if type(own).__name__ != "FakeStream":
            response.Response(
                operation,
                operation.path,
                decoder,
                status_code=reply.status_code,
                headers=reply.raw,
                content=reply.content,
                on_drift="raise",
            ).parse()


@pytest.mark.parametrize("quirk", QUIRKS)
def test_the_client_of_a_fake_needs_nothing_to_be_called(quirk: str) -> None:
    """Neither credentials, whatever proves a caller, nor the address of a server."""
    fake = fake_of(quirk)
    for operation in operations_of(quirk):
        if operation.body is None or not operation.body.required:
            path = [one.name for one in operation.parameters if one.place == "path"]
            made = fake.client._calls.having(is_raw=True)
            made.call(operation, dict.fromkeys(path, "a"))
            assert fake.calls[-1].operation == operation.name


def replaced(item: Any, pointer: str, number: int) -> Any:
    """Return an item of a list with a number of its own at a pointer."""
    if not pointer:
        return str(number) if isinstance(item, str) else number
    _, name, *rest = pointer.split("/")
    inner = "".join(f"/{step}" for step in rest)
    return {**item, name: replaced(item.get(name, {}), inner, number)}


def items_of(operation: Any, example: Any, count: int) -> list[Any]:
    """Return items of which none is like another."""
    listed = example
    for step in operation.paging.items.split("/")[1:]:
        listed = listed.get(step.replace("~1", "/").replace("~0", "~"), [1])
    place, pointer = operation.paging.response or ("", "")
    own = pointer if place == "item" else ""
    if place != "item" and isinstance(listed[0], dict):
        own = "".join(f"/{name}" for name in [*listed[0]][:1])
    return [replaced(listed[0], own, number) for number in range(1, count + 1)]


@pytest.mark.parametrize("quirk", _PAGED)
@pytest.mark.parametrize("count", [0, 1, 4, 5])
def test_lists_are_paged_as_the_operation_pages_them(quirk: str, count: int) -> None:
    fake = fake_of(quirk)
    paging = import_module(f"{settings(quirk).package}._runtime.client.paging")
    walked = 0
    for operation in operations_of(quirk):
        if operation.paging is None:
            continue
        own = found(fake, operation.name)
        items = items_of(operation, json.loads(fake._shown[operation.name]), count)
        own.returns(items, page_size=2)
        given = {one.name: "a" for one in operation.parameters if one.place == "path"}
        own_body = operation.body
        body = (
            None if own_body is None else dict.fromkeys(own_body.required_fields, "a")
        )
        sent = {} if body is None else {"body": body}
        pager = paging.walk_pages(fake.client._calls, operation, given, **sent)
        pages = [len(page.items) for page in pager.pages() if page.items]
        assert pages == [2] * (count // 2) + [1] * (count % 2), operation
        walked += 1
    assert walked
