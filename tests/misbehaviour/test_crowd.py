"""Many calls at once on one client: all are answered, each with its own answer.

`make crowd` has ten thousand of them. Five hundred are enough to see that connections are
neither opened without end nor given up after each call.
"""

from __future__ import annotations

import asyncio
import json
import os
import ssl
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from types import ModuleType
from typing import Any

import httpx2
import pytest

from .behaviours import framed, thing
from .server import PATIENCE, Asked, Behaviour, Peer, Server, serving
from .world import World

TASKS = int(os.environ.get("CLIENTPRESS_CROWD", "500"))
THREADS = 100
CALLS = TASKS // THREADS


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


def test_many_tasks(
    package: ModuleType, server: Server, trusted: ssl.SSLContext
) -> None:
    world = World(package, server, trusted, "async")

    async def crowd() -> list[bool]:
        return await asyncio.gather(
            *(asks_later(world.client, n) for n in range(TASKS))
        )

    assert all(world.run(crowd()))
    world.close()
    assert len(server.asked) == TASKS
    assert server.opened < TASKS / 2


def test_a_hundred_threads(
    package: ModuleType, server: Server, trusted: ssl.SSLContext
) -> None:
    world = World(package, server, trusted, "sync")

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
    # Connections are kept, not all of them always.
    assert server.opened < TASKS / 2


def waits(event: Event) -> Behaviour:
    """Answer when something else has happened."""

    def behaviour(peer: Peer, asked: Asked) -> None:
        assert event.wait(PATIENCE)
        thing(peer, asked)

    return behaviour


@pytest.fixture
def line(
    package: ModuleType, server: Server, trusted: ssl.SSLContext
) -> Iterator[World]:
    """A client whose calls stand in line for one connection."""
    world = World(package, server, trusted, "async")
    world.connect(limits=httpx2.Limits(max_connections=1))
    yield world
    world.close()


def test_a_turn_that_comes_late(line: World) -> None:
    """Waiting in line is no failure as long as others are answered."""
    enters, enters_again = Event(), Event()
    may_begin = Event()
    line.server.plays(waits(may_begin), waits(enters_again), thing)

    async def note(request: httpx2.Request) -> None:
        if request.url.path == "/things/third":
            (enters_again if enters.is_set() else enters).set()

    async def three() -> list[Any]:
        line.http.event_hooks = {"request": [note]}
        things = line.client.with_options(max_retries=0).things
        calls = [asyncio.ensure_future(things.get("first"))]
        await asyncio.to_thread(line.server.wait_for_requests, 1)
        calls.append(asyncio.ensure_future(things.get("second")))
        impatient: Any = {"timeout": 0.3}
        calls.append(asyncio.ensure_future(things.get("third", options=impatient)))
        await asyncio.to_thread(enters.wait, PATIENCE)
        may_begin.set()
        return await asyncio.gather(*calls)

    assert [thing.id for thing in line.run(three())] == ["t-1"] * 3
    assert len(line.server.asked) == 3
    assert line.server.opened == 1


def test_a_line_that_does_not_move(line: World) -> None:
    may_begin = Event()
    line.server.plays(waits(may_begin))

    async def two() -> str:
        first = asyncio.ensure_future(line.client.things.get("first"))
        await asyncio.to_thread(line.server.wait_for_requests, 1)
        things = line.client.with_options(max_retries=1, timeout=0.05).things
        with pytest.raises(line.package.APITimeoutError) as raised:
            await things.get("second")
        may_begin.set()
        await first
        return str(raised.value)

    assert line.run(two()) == "GET /things/{id}: no free connection in time"
    assert len(line.server.asked) == 1
