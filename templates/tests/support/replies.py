"""An API in process that answers with what a test has ready."""

from __future__ import annotations

from collections.abc import Sequence

import httpx2

from .wire import Reply, Sent


class Replies(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Answers each request with the next reply, and adds it to `sent`."""

    def __init__(self, replies: Sequence[Reply], sent: list[Sent]) -> None:
        self._waiting = [reply.response() for reply in replies]
        self._sent = sent

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer the synchronous client."""
        self._sent.append(Sent.of(request, request.read()))
        return self._waiting.pop(0)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer the asynchronous client."""
        self._sent.append(Sent.of(request, await request.aread()))
        return self._waiting.pop(0)
