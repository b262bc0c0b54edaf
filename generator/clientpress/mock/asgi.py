"""A mock as an ASGI application, for a server or for tests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias

import anyio

from .messages import Answer, Request
from .mock import Mock

Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
App: TypeAlias = Callable[[Message, Receive, Send], Awaitable[None]]


def application(mock: Mock) -> App:
    """Return the ASGI application of a mock.

    ASGI has no word for a reset: the scope's extension `clientpress.reset` is called, if
    the server has it, else the answer ends without any byte of its body.
    """

    async def serve(scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
            return
        if scope["type"] != "http":
            return
        answer = mock.answer(_request(scope, await _body(receive)))
        if answer.delay:
            await anyio.sleep(answer.delay)
        await _send(answer, scope, send)

    return serve


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return


async def _body(receive: Receive) -> bytes:
    chunks: list[bytes] = []
    while True:
        message = await receive()
        chunks.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(chunks)


def _request(scope: Message, body: bytes) -> Request:
    raw: bytes | None = scope.get("raw_path")
    path = raw.decode("latin-1") if raw is not None else str(scope["path"])
    return Request(
        scope["method"],
        path.partition("?")[0],
        scope.get("query_string", b"").decode("latin-1"),
        tuple((n.decode("latin-1"), v.decode("latin-1")) for n, v in scope["headers"]),
        body,
        scope.get("scheme", "http"),
    )


async def _send(answer: Answer, scope: Message, send: Send) -> None:
    reset = scope.get("extensions", {}).get("clientpress.reset")
    if answer.ending == "reset" and reset is not None:
        reset()
        return
    headers = [
        (name.lower().encode("latin-1"), value.encode("latin-1", "replace"))
        for name, value in answer.headers
    ]
    bodiless = answer.status in (204, 304) or scope["method"] == "HEAD"
    if not bodiless or scope["method"] == "HEAD":
        length = str(len(answer.body) + (answer.ending != "whole" and not answer.body))
        headers.append((b"content-length", length.encode()))
    start = {"type": "http.response.start", "status": answer.status, "headers": headers}
    await send(start)
    if answer.ending == "whole":
        await send(
            {"type": "http.response.body", "body": b"" if bodiless else answer.body}
        )
        return
    # What is promised and does not come ends the connection.
    half = answer.body[: len(answer.body) // 2] if answer.ending == "cut" else b""
    await send({"type": "http.response.body", "body": half, "more_body": True})
