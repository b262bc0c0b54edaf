"""Each client calls each of its operations, and neither side breaks the document.

What is held against the document is held by jsonschema-rs and by the mock's own reading of
parameters: no stage of the press after normalising has a say in that.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from importlib import import_module
from typing import Any

import httpx2
import pytest

from clientpress.mock import Mock, MockTransport
from tests.mock.calls import calls, config, reading

GIVEN: Mapping[str, Mapping[str, str]] = {
    "afosto": {"token": "t"},
    "fenix-collect": {"api_key": "k"},
    "fenix-partners": {"token": "t", "base_name": "partners.example"},
    "netfinity": {"token": "t"},
    "telenor-agreements": {
        "username": "u",
        "password": "p",
        "client_id": "c",
        "client_secret": "s",
    },
}


def broken(mock: Mock) -> list[str]:
    return [
        f"{one.operation or one.request.path}: {found}"
        for one in mock.exchanges
        for found in (*one.findings, *one.of_answer)
    ]


def made(name: str, prefix: str) -> Any:
    settings = config(name).settings
    return getattr(import_module(settings.package), f"{prefix}{settings.class_name}")


@pytest.mark.parametrize("name", GIVEN)
def test_all_methods_with_all_arguments(name: str) -> None:
    mock = Mock(reading(name))
    transport = httpx2.Client(transport=MockTransport(mock))
    options = {"http_client": transport, "on_drift": "raise", **GIVEN[name]}
    with made(name, "")(**options) as client:
        for call in calls(name, full=True):
            result = call(client)
            if hasattr(result, "pages"):
                assert list(result)
            elif hasattr(result, "__enter__"):
                with result as items:
                    list(items)
    assert broken(mock) == []


# The largest one does the same over a socket, in `make test-external`.
@pytest.mark.parametrize("name", [name for name in GIVEN if name != "afosto"])
def test_all_methods_with_what_they_need_asynchronously(name: str) -> None:
    mock = Mock(reading(name))

    async def main() -> None:
        transport = httpx2.AsyncClient(transport=MockTransport(mock))
        options = {"http_client": transport, "on_drift": "raise", **GIVEN[name]}
        async with made(name, "Async")(**options) as client:
            for call in calls(name, full=False):
                result = call(client)
                if hasattr(result, "pages"):
                    assert [item async for item in result]
                elif hasattr(result, "__aenter__"):
                    async with result as items:
                        [item async for item in items]
                else:
                    await result

    asyncio.run(main())
    assert broken(mock) == []
