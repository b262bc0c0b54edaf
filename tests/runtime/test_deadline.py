"""A deadline: how long a whole call may take, whatever its attempts wait for."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx2
import pytest


def unavailable(count: int) -> list[httpx2.Response]:
    return [httpx2.Response(503) for _ in range(count)]


class Drip(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body of spaces without end; each of them takes a second."""

    def __init__(self, clock: Any) -> None:
        self._clock = clock

    def __iter__(self) -> Iterator[bytes]:
        while True:
            self._clock.time += 1
            yield b" "

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


def test_an_answer_that_never_ends_is_given_up(
    rt: Any, world: Any, get: Any, clock: Any
) -> None:
    client = world.client(httpx2.Response(200, stream=Drip(clock)), token="t")
    with pytest.raises(rt.APITimeoutError, match=r"GET /things: .* its deadline"):
        world.call(client, get, options={"deadline": 5})
    assert clock.time == 1_000_006


def test_no_retry_begins_that_would_come_too_late(
    rt: Any, world: Any, get: Any, clock: Any
) -> None:
    client = world.client(*unavailable(2), token="t", deadline=2.5)
    with pytest.raises(rt.ServerError):
        world.call(client, get)
    assert clock.slept == [1.0]


def test_attempts_time_out_at_the_deadline(world: Any, get: Any) -> None:
    done = httpx2.Response(200, json={})
    client = world.client(*unavailable(1), done, token="t", timeout=4)
    world.call(client, get, options={"deadline": 4.5})
    limits = [request.extensions["timeout"]["read"] for request in world.requests]
    assert limits == [4, 3.5]


def test_a_wait_for_a_slot_counts(rt: Any, world: Any, get: Any) -> None:
    limiter = rt.RateLimiter({"": (1, 60)})
    done = httpx2.Response(200, json={})
    client = world.client(done, token="t", rate_limiter=limiter, deadline=10)
    world.call(client, get)
    with pytest.raises(rt.RateLimitWaitError, match="the deadline"):
        world.call(client, get)


def test_without_a_deadline_nothing_changes(
    rt: Any, world: Any, get: Any, clock: Any
) -> None:
    client = world.client(*unavailable(3), token="t")
    with pytest.raises(rt.ServerError):
        world.call(client, get)
    assert clock.slept == [1.0, 2.0]
    assert world.requests[2].extensions["timeout"]["read"] == 60.0
