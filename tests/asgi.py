"""Calls an ASGI application in process."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any

Message = MutableMapping[str, Any]
App = Callable[
    [Message, Callable[[], Awaitable[Message]], Callable[[Message], Awaitable[None]]],
    Awaitable[None],
]


@dataclass(frozen=True)
class Answer:
    """What an application answers to a request; headers by lower-case name."""

    status: int
    headers: Mapping[str, str]
    body: bytes


async def asked(
    app: App,
    *chunks: bytes,
    method: str = "POST",
    path: str = "/",
    headers: Mapping[str, str] | None = None,
    disconnects: bool = False,
) -> Answer | None:
    """Send a request, its body in chunks; None when there is no answer.

    A client that disconnects does so after the chunks, before the body's end.
    """
    waiting: list[Message] = [
        {"type": "http.request", "body": chunk, "more_body": True} for chunk in chunks
    ]
    end: Message = {"type": "http.request", "body": b"", "more_body": False}
    waiting.append({"type": "http.disconnect"} if disconnects else end)
    sent: list[Message] = []

    async def receive() -> Message:
        return waiting.pop(0)

    async def send(message: Message) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "scheme": "https",
        "method": method,
        "path": path,
        "root_path": "",
        "query_string": b"",
        "headers": [
            (name.lower().encode("latin-1"), value.encode())
            for name, value in (headers or {}).items()
        ],
    }
    await app(scope, receive, send)
    if not sent:
        return None
    start, *bodies = sent
    found = {name.decode(): value.decode() for name, value in start["headers"]}
    return Answer(start["status"], found, b"".join(b["body"] for b in bodies))


def answer(app: App, *chunks: bytes, **options: Any) -> Answer:
    """The answer to one request, in an event loop of its own."""
    given = asyncio.run(asked(app, *chunks, **options))
    assert given is not None
    return given
