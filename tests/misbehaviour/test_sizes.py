"""Answers without measure."""

from __future__ import annotations

import gzip
from typing import Any

import pytest

from .behaviours import THING, framed, sends, thing, zipped
from .server import Asked, Peer
from .world import World

MIB = 2**20
GIB = 2**30
SMALL: dict[str, Any] = {"max_response_bytes": 1000}


class Pouring:
    """Sends the same bytes over and over until the client gives up."""

    def __init__(self, head: bytes, piece: bytes, number: int) -> None:
        self.sent = 0
        self._head, self._piece, self._number = head, piece, number

    def __call__(self, peer: Peer, _asked: Asked) -> None:
        """Pour."""
        peer.send(self._head)
        for _ in range(self._number):
            peer.send(self._piece)
            self.sent += len(self._piece)


def announced(status: str = "200 OK") -> Pouring:
    """Two GiB that are announced."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n"
    head += f"Content-Length: {2 * GIB}\r\n\r\n"
    return Pouring(head.encode(), b" " * MIB, 2 * GIB // MIB)


def chunked() -> Pouring:
    """Two GiB that nobody announced."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
    head += b"Transfer-Encoding: chunked\r\n\r\n"
    piece = f"{MIB:x}\r\n".encode() + b" " * MIB + b"\r\n"
    return Pouring(head, piece, 2 * GIB // MIB)


def until_the_end() -> Pouring:
    """Two GiB that end when the connection does."""
    head = b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n"
    return Pouring(head, b" " * MIB, 2 * GIB // MIB)


@pytest.mark.parametrize("pour", [announced, chunked, until_the_end])
def test_an_answer_beyond_the_limit(world: World, pour: Any) -> None:
    pouring = pour()
    world.server.plays(pouring, thing)
    world.client = world.client.with_options(**SMALL)
    error = world.create_fails()
    assert type(error) is world.package.ResponseTooLargeError
    assert error.status_code == 200
    # What was on the way, in the buffers of two sockets, and no more.
    world.server.wait_for_no_connection()
    assert pouring.sent < 32 * MIB
    assert len(world.server.asked) == 1
    assert world.get().id == "t-1"


def test_an_answer_at_the_limit(world: World) -> None:
    body = THING + b" " * (1000 - len(THING))
    world.server.plays(sends(framed(body)), sends(framed(body + b" ")))
    world.client = world.client.with_options(**SMALL)
    assert world.get().id == "t-1"
    assert type(world.get_fails()) is world.package.ResponseTooLargeError
    # It is not tried again: it would be as large.
    assert len(world.server.asked) == 2


@pytest.mark.parametrize("levels", [1, 2])
def test_an_answer_that_grows(world: World, levels: int) -> None:
    """A few bytes that unpack to twenty million."""
    bomb = gzip.compress(b" " * 20 * MIB, 1, mtime=0)
    for _ in range(levels - 1):
        bomb = zipped(bomb)
    encoding = ", ".join(["gzip"] * levels)
    world.server.plays(sends(framed(bomb, Content_Encoding=encoding)), thing)
    world.client = world.client.with_options(**SMALL)
    error = world.get_fails()
    assert type(error) is world.package.ResponseTooLargeError
    assert world.get().id == "t-1"


def test_an_error_beyond_the_limit(world: World) -> None:
    """The status counts for more than its size."""
    world.server.plays(announced("404 No"), thing)
    world.client = world.client.with_options(**SMALL)
    error = world.get_fails()
    assert type(error) is world.package.NotFoundError
    assert len(error.raw) <= 1000
    assert world.get().id == "t-1"


def test_a_token_beyond_the_limit(world: World) -> None:
    world.client = world.make_client(**SMALL)
    world.server.plays(announced())
    error = world.failure(lambda client: client.private.get())
    assert type(error) is world.package.AuthenticationError


@pytest.mark.parametrize("server", ["http"], indirect=True)
def test_the_limit_that_holds_unless_said_otherwise(world: World) -> None:
    pouring = chunked()
    world.server.plays(pouring, thing)
    error = world.get_fails()
    assert type(error) is world.package.ResponseTooLargeError
    assert f"larger than {256 * MIB} bytes" in str(error)
    world.server.wait_for_no_connection()
    assert pouring.sent < 300 * MIB
