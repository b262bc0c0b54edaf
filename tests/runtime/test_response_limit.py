"""An answer may be larger than a client is willing to hold."""

from __future__ import annotations

import asyncio
import gzip
import traceback
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx2
import pytest


class Endless(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that never ends; `read` counts the pieces that were asked for."""

    def __init__(self, piece: bytes = b"x" * 100) -> None:
        self.piece = piece
        self.read = 0
        self.closed = 0

    def __iter__(self) -> Iterator[bytes]:
        while True:
            self.read += 1
            yield self.piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


class Pieces(httpx2.SyncByteStream):
    """A body that comes a byte at a time."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def __iter__(self) -> Iterator[bytes]:
        for byte in self.content:
            yield bytes([byte])


def answer(
    status: int, stream: Endless, **headers: str
) -> Callable[[httpx2.Request], httpx2.Response]:
    return lambda _: httpx2.Response(status, stream=stream, headers=headers)


def test_an_endless_answer_is_left_as_soon_as_the_limit_is_passed(
    rt: Any, world: Any, get: Any
) -> None:
    body = Endless()
    client = world.client(answer(200, body), max_response_bytes=250)
    with pytest.raises(rt.ResponseTooLargeError) as raised:
        world.call(client, get)
    assert body.read == 3
    assert body.closed
    error = raised.value
    assert str(error) == (
        "GET /things: the answer is larger than 250 bytes (max_response_bytes)"
    )
    assert (error.operation, error.status_code) == ("things.get", 200)
    assert "httpx2." not in "".join(traceback.format_exception(error))
    # One request: it was not tried again.
    assert world.request.method == "GET"


def test_bytes_count_after_decompression(rt: Any, world: Any, get: Any) -> None:
    packed = gzip.compress(b'"' + b"a" * 10_000 + b'"')
    assert len(packed) < 250

    def zipped() -> httpx2.Response:
        return httpx2.Response(
            200, content=packed, headers={"content-encoding": "gzip"}
        )

    with pytest.raises(rt.ResponseTooLargeError):
        world.call(world.client(zipped(), max_response_bytes=10_001), get)
    raw = world.raw_call(world.client(zipped(), max_response_bytes=10_002), get)
    assert len(raw.content) == 10_002


def test_a_call_may_have_a_limit_of_its_own(rt: Any, world: Any, get: Any) -> None:
    client = world.client(
        httpx2.Response(200, json={"id": 1}),
        httpx2.Response(200, json={"id": 1}),
        max_response_bytes=3,
    )
    options = {"max_response_bytes": None}
    assert world.call(client, get, options=options) == {"id": 1}
    with pytest.raises(rt.ResponseTooLargeError):
        world.call(client, get)


@pytest.mark.parametrize(("limit", "is_read"), [(7, True), (6, False), (None, True)])
def test_what_is_held_of_a_stream_may_be_as_large_as_the_limit(
    *, rt: Any, sync_world: Any, get: Any, limit: int | None, is_read: bool
) -> None:
    """Of the lines of a stream each counts alone."""
    text = b"1234567\n12\n"

    def lines() -> list[str]:
        answer = httpx2.Response(200, stream=Pieces(text))
        client = sync_world.client(answer, max_response_bytes=limit)
        return list(rt.StreamedResponse(client._as_open()._call(get)).iter_lines())

    if is_read:
        assert lines() == ["1234567", "12"]
    else:
        with pytest.raises(rt.ResponseTooLargeError):
            lines()


def test_an_error_that_is_too_large_stays_that_error(
    rt: Any, world: Any, get: Any
) -> None:
    body = Endless(b"no ")
    client = world.client(answer(404, body), max_response_bytes=10)
    with pytest.raises(rt.NotFoundError) as raised:
        world.call(client, get)
    assert raised.value.raw == b"no no no n"
    assert body.closed


def test_a_call_that_is_cancelled_closes_the_answer(async_world: Any, get: Any) -> None:
    class Stuck(Endless):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            await asyncio.get_running_loop().create_future()
            yield b""

    async def run() -> None:
        task = asyncio.create_task(client._call(get))
        while not async_world.requests:
            await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    body = Stuck()
    client = async_world.client(answer(200, body))
    asyncio.run(run())
    assert body.closed


def test_the_limit_must_be_a_number_of_bytes(rt: Any, sync_world: Any) -> None:
    with pytest.raises(rt.ClientConfigurationError, match="max_response_bytes"):
        sync_world.client(max_response_bytes=-1)


def test_nothing_may_be_all_that_is_held(rt: Any, world: Any, get: Any) -> None:
    answers = httpx2.Response(200, content=b"{}"), httpx2.Response(200, content=b"")
    with pytest.raises(rt.ResponseTooLargeError):
        world.call(world.client(*answers, max_response_bytes=0), get)
    with pytest.raises(rt.ClientConfigurationError, match="must be 0 or more"):
        world.client(max_response_bytes=-1)
