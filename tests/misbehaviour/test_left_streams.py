"""Streams whose reader leaves without a word: their connections end, and nothing is said."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from .behaviours import thing
from .server import Asked, Peer
from .world import World

only_sync = pytest.mark.parametrize("world", ["sync"], indirect=True)
only_async = pytest.mark.parametrize("world", ["async"], indirect=True)

HEAD = "HTTP/1.1 200 OK\r\nContent-Type: {}\r\nTransfer-Encoding: chunked\r\n\r\n"
CHUNK = b'32\r\ndata: {"id": "1"}\n\n                              \r\n'
LINE = b'32\r\n{"id": "1"}\n                                      \r\n'


def goes_on(peer: Peer, asked: Asked) -> None:
    """Send one item, and keep the answer open until the client leaves."""
    is_events = asked.target == "/events"
    kind = "text/event-stream" if is_events else "application/jsonl"
    peer.send(HEAD.format(kind).encode() + (CHUNK if is_events else LINE))
    assert peer.wait_for_end()
    peer.close()


def items(client: Any) -> Any:
    return client.things.watch()


def items_of_events(client: Any) -> Any:
    return client.things.follow()


def whole_events(client: Any) -> Any:
    return client.things.follow().events()


def bytes_of_an_answer(client: Any) -> Any:
    opened = client.things.with_streaming_response.get("1")

    def read() -> Iterator[bytes]:
        with opened as answer:
            yield from answer.iter_bytes()

    async def later() -> AsyncIterator[bytes]:
        async with opened as answer:
            async for line in answer.iter_lines():
                yield line

    return read() if hasattr(opened, "__enter__") else later()


STREAMS = (items, items_of_events, whole_events, bytes_of_an_answer)


@only_sync
@pytest.mark.parametrize("stream", STREAMS)
def test_a_stream_that_is_left_gives_its_connection_up(
    world: World, stream: Callable[[Any], Any]
) -> None:
    """At once, not when garbage is collected: until then others may wait for it."""
    world.server.plays(goes_on, goes_on, thing)
    gc.disable()
    try:
        for _ in range(2):
            for _item in stream(world.client):
                break
            world.server.wait_for_no_connection()
    finally:
        gc.enable()
    assert world.get().id == "t-1"


@only_async
@pytest.mark.parametrize("in_a_circle", [False, True])
@pytest.mark.parametrize("stream", STREAMS)
def test_a_stream_that_is_left_has_no_complaints(
    world: World, stream: Callable[[Any], Any], in_a_circle: bool
) -> None:
    complaints: list[Any] = []

    async def leave() -> None:
        asyncio.get_running_loop().set_exception_handler(
            lambda _loop, context: complaints.append(context)
        )
        left = stream(world.client)
        async for _item in left:
            break
        if in_a_circle and hasattr(left, "open"):
            # As where an exception keeps the frames that it came through.
            left.itself = left
        del left
        gc.collect()
        await asyncio.to_thread(world.server.wait_for_no_connection)

    world.server.plays(goes_on, thing)
    # What other tests have left need not be searched.
    gc.freeze()
    world.run(leave())
    assert complaints == []
    assert world.get().id == "t-1"
