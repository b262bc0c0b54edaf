"""Many calls at once on one client: all are answered, each with its own answer."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType
from typing import Any

import pytest

from .behaviours import framed
from .server import Asked, Peer, Server, serving
from .world import World

TASKS = 10_000
THREADS, CALLS = 100, 100


def echoes(peer: Peer, asked: Asked) -> None:
    """Answer with what came in path, header and body."""
    path = asked.target.rpartition("/")[2]
    name = json.loads(asked.body)["name"]
    echo = {"path": path, "mark": asked.headers["x-mark"], "name": name}
    peer.send(framed(json.dumps(echo).encode()))


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that echoes."""
    with serving() as running:
        running.always = echoes
        yield running
        running.wait_for_no_connection()


async def asks_later(client: Any, number: int) -> bool:
    """Whether the answer is that of this call."""
    n = str(number)
    echo = await client.things.echo(n, mark=f"m{n}", name=f"n{n}")
    return (echo.path, echo.mark, echo.name) == (n, f"m{n}", f"n{n}")


def test_ten_thousand_tasks(
    package: ModuleType, server: Server, trusted: ssl.SSLContext
) -> None:
    world = World(package, server, trusted, is_async=True)

    async def crowd() -> list[bool]:
        return await asyncio.gather(*(asks_later(world.client, n) for n in range(TASKS)))

    assert all(world.run(crowd()))
    world.close()
    assert len(server.asked) == TASKS
    assert server.opened <= 100


def test_a_hundred_threads(
    package: ModuleType, server: Server, trusted: ssl.SSLContext
) -> None:
    world = World(package, server, trusted, is_async=False)

    def asks(thread: int) -> bool:
        numbers = [str(thread * CALLS + n) for n in range(CALLS)]
        echoes = [
            world.client.things.echo(n, mark=f"m{n}", name=f"n{n}") for n in numbers
        ]
        return all(
            (echo.path, echo.mark, echo.name) == (n, f"m{n}", f"n{n}")
            for n, echo in zip(numbers, echoes, strict=True)
        )

    with ThreadPoolExecutor(THREADS) as pool:
        assert all(pool.map(asks, range(THREADS)))
    world.close()
    assert len(server.asked) == THREADS * CALLS
    assert server.opened <= 100
