"""A client of the user's own connections, in an event loop to which they do not belong."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest


def refuses(_request: httpx2.Request) -> httpx2.Response:
    raise RuntimeError("Event loop is closed")


def test_what_another_event_loop_does_to_connections_is_told(
    rt: Any, async_world: Any, get: Any
) -> None:
    client = async_world.client(httpx2.Response(200, json={}), refuses)
    assert asyncio.run(client._call(get)) == {}
    with pytest.raises(
        rt.ClientConfigurationError, match="another event loop"
    ) as raised:
        asyncio.run(client._call(get))
    assert raised.value.__context__ is None


def test_another_event_loop_may_do_nothing_to_them(async_world: Any, get: Any) -> None:
    answers = [httpx2.Response(200, json={}) for _ in range(2)]
    client = async_world.client(*answers)
    assert [asyncio.run(client._call(get)) for _ in range(2)] == [{}, {}]


def test_in_one_event_loop_an_error_is_what_it_is(async_world: Any, get: Any) -> None:
    client = async_world.client(httpx2.Response(200, json={}), refuses)

    async def both() -> None:
        await client._call(get)
        with pytest.raises(RuntimeError, match="Event loop is closed"):
            await client._call(get)

    asyncio.run(both())
