"""Answers that break, or are left, while they are read piece by piece."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable
from threading import Event
from typing import Any

import pytest

from .behaviours import (
    THING,
    drips,
    framed,
    says_nothing,
    sends_and_closes,
    sends_and_resets,
    thing,
)
from .server import PATIENCE, Asked, Behaviour, Peer
from .world import World

HALF = framed(THING)[:-6]


def half(peer: Peer, asked: Asked) -> None:
    """Send half of an answer and wait for the end."""
    peer.send(HALF)
    says_nothing(peer, asked)


def read(client: Any) -> Any:
    """Read a streamed answer by either client."""
    opened = client.things.with_streaming_response.get("1")
    if hasattr(opened, "__enter__"):
        with opened as answer:
            return b"".join(answer.iter_bytes())

    async def later() -> bytes:
        async with opened as answer:
            return b"".join([chunk async for chunk in answer.iter_bytes()])

    return later()


@pytest.mark.parametrize("end", [sends_and_closes, sends_and_resets])
def test_a_stream_that_breaks_off(
    world: World, end: Callable[[bytes], Behaviour]
) -> None:
    """Nothing is tried again: the caller has seen half of it."""
    world.server.plays(end(HALF), thing)
    error = world.failure(read)
    assert type(error) is world.package.APIConnectionError
    assert len(world.server.asked) == 1
    assert world.call(read) == THING


def test_a_stream_that_falls_silent(world: World) -> None:
    world.server.plays(half, thing)
    world.client = world.client.with_options(timeout=0.1)
    error = world.failure(read)
    assert type(error) is world.package.APITimeoutError
    assert len(world.server.asked) == 1


def test_a_stream_that_is_left(world: World) -> None:
    def leave(client: Any) -> Any:
        opened = client.things.with_streaming_response.get("1")
        if hasattr(opened, "__enter__"):
            with opened as answer:
                return next(answer.iter_bytes())

        async def later() -> bytes:
            async with opened as answer:
                return await anext(answer.iter_bytes())

        return later()

    world.server.plays(half, thing)
    assert THING.startswith(world.call(leave))
    world.server.wait_for_no_connection()
    assert world.get().id == "t-1"


@pytest.mark.parametrize("world", ["async"], indirect=True)
def test_a_stream_that_is_cancelled(world: World) -> None:
    here = Event()

    async def reads() -> None:
        async with world.client.things.with_streaming_response.get("1") as answer:
            async for _ in answer.iter_bytes():
                here.set()

    async def cancelled() -> None:
        task = asyncio.ensure_future(reads())
        await asyncio.to_thread(here.wait, PATIENCE)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    world.server.plays(half, thing)
    world.run(cancelled())
    world.server.wait_for_no_connection()
    assert world.get().id == "t-1"


def test_a_slow_answer_is_an_answer(world: World) -> None:
    """The time limit is for each read: what keeps coming is in time."""
    world.server.plays(drips(framed(THING), 0.001))
    assert world.get().id == "t-1"


def test_a_slow_answer_ends_at_the_deadline(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An hour of bytes, at the pace of one a read: a second each, as the client sees it."""
    ticks = itertools.count(1_000)
    monkeypatch.setattr(world.package._runtime.core.clock, "monotonic", ticks.__next__)
    world.server.plays(drips(framed(b" " * 3_600), 0.001), thing)
    world.client = world.client.with_options(deadline=60)
    error = world.get_fails()
    assert type(error) is world.package.APITimeoutError
    assert "deadline" in str(error)
    assert len(world.server.asked) == 1
