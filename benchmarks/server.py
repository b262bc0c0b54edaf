"""A server that costs next to nothing: the same object or page to each request.

`python -m benchmarks.server` prints its port and serves until its input ends.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import IO, cast

from .measure import ROOT

_OBJECT = {
    "id": "id-000000",
    "reference": "A-0",
    "quantity": 0,
    "total": 0.0,
    "isPaid": True,
    "createdAt": "2024-08-20T12:34:56Z",
    "customer": {"id": "c-0", "name": "Ada", "email": "ada@a.example"},
    "tags": ["first", "second"],
    "note": None,
    "kind": "plain",
}
ITEMS, PAGE = 100_000, 1_000
"""How many there are in pages, and how many in each."""


def _answer(value: object) -> bytes:
    body = json.dumps(value).encode()
    head = (
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


_ANSWER = _answer(_OBJECT)
_PAGE = _answer({"count": ITEMS, "items": [_OBJECT] * PAGE})
_LENGTH = b"content-length:"


def _answer_to(line: bytes) -> bytes:
    if not line.startswith(b"GET /v1/pages"):
        return _ANSWER
    # A page that came before would be an error.
    skipped = int(line.partition(b"skip=")[2].partition(b"&")[0] or 0)
    return _PAGE.replace(b"id-000000", b"id-%06d" % skipped, 1)


class _Connection(asyncio.Protocol):
    def __init__(self) -> None:
        self._unread = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._unread += data
        while True:
            head, end, rest = self._unread.partition(b"\r\n\r\n")
            _, _, length = head.lower().partition(_LENGTH)
            size = int(length.partition(b"\r\n")[0] or 0)
            if not end or len(rest) < size:
                return
            self._unread = rest[size:]
            self._transport.write(_answer_to(head.partition(b" HTTP/")[0]))


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Connection, "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await loop.run_in_executor(None, sys.stdin.read)


@contextmanager
def serving() -> Generator[str]:
    """Serve in a process of its own, at the URL that is yielded."""
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", __name__],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        # Leaving the block closes its input.
        port = cast("IO[str]", process.stdout).readline().strip()
        yield f"http://127.0.0.1:{port}/v1"


if __name__ == "__main__":
    asyncio.run(_serve())
