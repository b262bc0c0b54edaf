"""Answers that break off or are not HTTP: the connection is lost.

What is safe to repeat is tried again; a plain POST is sent once, whatever happened to
its answer; with an idempotency key it is sent again under the same key.
"""

from __future__ import annotations

import socket
from collections.abc import Callable
from threading import Event

import pytest

from .behaviours import (
    THING,
    framed,
    says_nothing,
    sends,
    sends_and_closes,
    sends_and_resets,
    thing,
)
from .server import PATIENCE, Asked, Behaviour, Peer
from .world import World

WHOLE = framed(THING)
CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
ENDED = {
    "closed": sends_and_closes(b""),
    "reset": sends_and_resets(b""),
    "closed in the headers": sends_and_closes(WHOLE[:30]),
    "reset in the headers": sends_and_resets(WHOLE[:30]),
    "closed in the body": sends_and_closes(WHOLE[:-3]),
    "reset in the body": sends_and_resets(WHOLE[:-3]),
    "closed in a chunk": sends_and_closes(CHUNKED + b"d\r\n" + THING[:5]),
    "closed before the last chunk": sends_and_closes(
        CHUNKED + b"d\r\n" + THING + b"\r\n"
    ),
}
GARBLED = {
    "a chunk without a size": sends(CHUNKED + b"zz\r\n" + THING + b"\r\n"),
    "another protocol that nobody asked for": sends(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: chat\r\n\r\n"
    ),
    "no HTTP": sends(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"),
    "a status that is no number": sends(b"HTTP/1.1 OK 200\r\n\r\n"),
    "two lengths": sends(
        b"HTTP/1.1 200 OK\r\nContent-Length: 13\r\nContent-Length: 2\r\n\r\n" + THING
    ),
    "a length that is no number": sends(
        b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n" + THING
    ),
    "a length below nothing": sends(
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n" + THING
    ),
    "a chunk beyond measure": sends_and_closes(CHUNKED + b"f" * 19 + b"\r\n" + THING),
    "an encoding of the frame": sends(
        CHUNKED.replace(b"chunked", b"gzip, chunked")
        + b"d\r\n"
        + THING
        + b"\r\n0\r\n\r\n"
    ),
    "endless headers": sends(b"HTTP/1.1 200 OK\r\nX-Much: " + b"a" * 300_000),
    "a header that is none": sends(b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n"),
}
LOST = [
    *(pytest.param(one, id=name) for name, one in ENDED.items()),
    *(
        pytest.param(one, id=name, marks=pytest.mark.same_over_tls)
        for name, one in GARBLED.items()
    ),
]
"""All of them as one word for the caller: the connection broke."""


@pytest.mark.parametrize("behaviour", LOST)
def test_a_read_is_tried_again(world: World, behaviour: Behaviour) -> None:
    world.server.plays(behaviour, thing)
    assert world.get().id == "t-1"
    assert len(world.server.asked) == 2
    assert world.slept == [1.0]


@pytest.mark.parametrize("behaviour", LOST)
def test_a_write_is_sent_once(world: World, behaviour: Behaviour) -> None:
    world.server.plays(behaviour, thing)
    error = world.create_fails()
    assert type(error) is world.package.APIConnectionError
    assert (error.operation, error.route) == ("things.create", "/things")
    assert len(world.server.asked) == 1
    assert world.get().id == "t-1"


@pytest.mark.parametrize("behaviour", LOST)
def test_a_keyed_write_keeps_its_key(world: World, behaviour: Behaviour) -> None:
    world.server.plays(behaviour, behaviour, thing)
    assert world.order().id == "t-1"
    keys = [asked.headers["idempotency-key"] for asked in world.server.asked]
    assert len(keys) == 3
    assert len(set(keys)) == 1


def test_retries_end(world: World) -> None:
    world.server.plays(*[sends_and_resets(b"")] * 3)
    error = world.get_fails()
    assert type(error) is world.package.APIConnectionError
    assert error.may_have_been_processed
    assert len(world.server.asked) == 3
    assert world.slept == [1.0, 2.0]


def test_refused(world: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    world.client = world.make_client(base_url=f"http://127.0.0.1:{port}")
    error = world.create_fails()
    assert type(error) is world.package.APIConnectionError
    assert f"could not connect to 127.0.0.1:{port} (Connection refused)" in str(error)
    assert not error.may_have_been_processed
    # Surely unsent, so a write is tried again too.
    assert len(world.slept) == 2


def test_silence(world: World) -> None:
    world.server.plays(says_nothing, thing)
    world.client = world.client.with_options(timeout=0.1)
    error = world.create_fails()
    assert type(error) is world.package.APITimeoutError
    assert "no answer of 127.0.0.1:" in str(error)
    assert error.may_have_been_processed
    assert len(world.server.asked) == 1


@pytest.mark.parametrize("end", [sends_and_closes, sends_and_resets])
def test_a_connection_that_ended_while_idle_is_not_used(
    world: World, end: Callable[[bytes], Behaviour]
) -> None:
    may_end, has_ended = Event(), Event()

    def ends(peer: Peer, asked: Asked) -> None:
        thing(peer, asked)
        assert may_end.wait(PATIENCE)
        end(b"")(peer, asked)
        has_ended.set()

    world.server.plays(ends, thing)
    world.get()
    may_end.set()
    assert has_ended.wait(PATIENCE)
    made = world.call(lambda client: client.things.create(name="n"))
    assert made.id == "t-1"
    assert len(world.server.asked) == world.server.opened == 2


def test_a_kept_connection_that_ends_with_the_request(world: World) -> None:
    world.server.plays(thing, sends_and_closes(b""))
    world.get()
    world.create_fails()
    assert [asked.method for asked in world.server.asked] == ["GET", "POST"]
    assert world.server.opened == 1


def test_informational_answers_are_skipped(world: World) -> None:
    noise = (
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
    )
    world.server.plays(sends(noise * 3 + WHOLE))
    assert world.get().id == "t-1"


def test_http_1_0(world: World) -> None:
    old = b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + THING
    world.server.plays(sends_and_closes(old), thing)
    assert world.get().id == "t-1"
    assert world.get().id == "t-1"
    assert world.server.opened == 2
