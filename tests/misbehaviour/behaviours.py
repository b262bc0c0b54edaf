"""What a server may do about a request, each as one small function."""

from __future__ import annotations

import gzip
import json
from typing import Any

from .server import Asked, Behaviour, Peer

THING = b'{"id": "t-1"}'


def framed(
    body: bytes,
    status: str = "200 OK",
    media_type: str = "application/json",
    **more: str,
) -> bytes:
    """An answer as it should be; `more` are headers, with _ for -."""
    headers = {"Content-Type": media_type, "Content-Length": str(len(body))}
    headers.update({name.replace("_", "-"): value for name, value in more.items()})
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode("latin-1") + body


def sends(data: bytes) -> Behaviour:
    """Send bytes and keep the connection."""
    return lambda peer, _asked: peer.send(data)


def answers(body: Any = None, status: str = "200 OK", **headers: str) -> Behaviour:
    """Answer with JSON."""
    return sends(framed(json.dumps(body).encode(), status, **headers))


def thing(peer: Peer, _asked: Asked) -> None:
    """Answer as documented."""
    peer.send(framed(THING, "200 OK"))


def sends_and_closes(data: bytes) -> Behaviour:
    """Send bytes and end the connection in order."""

    def behaviour(peer: Peer, _asked: Asked) -> None:
        peer.send(data)
        peer.finish()

    return behaviour


def sends_and_resets(data: bytes) -> Behaviour:
    """Send bytes and reset the connection."""

    def behaviour(peer: Peer, _asked: Asked) -> None:
        peer.send(data)
        peer.reset()

    return behaviour


def says_nothing(peer: Peer, _asked: Asked) -> None:
    """Take the request and wait until the client gives up."""
    assert peer.wait_for_end()
    peer.close()


def drips(data: bytes, seconds: float) -> Behaviour:
    """Send a byte now and then, until the client gives up."""

    def behaviour(peer: Peer, _asked: Asked) -> None:
        for byte in data:
            if peer.wait_for_end(seconds):
                return
            peer.send(bytes([byte]))

    return behaviour


def pours(head: bytes, chunk: bytes, number: int) -> Behaviour:
    """Send the same bytes over and over, until the client gives up."""

    def behaviour(peer: Peer, _asked: Asked) -> None:
        peer.send(head)
        for _ in range(number):
            peer.send(chunk)

    return behaviour


def zipped(body: bytes) -> bytes:
    """Compress, the same bytes each time."""
    return gzip.compress(body, mtime=0)
