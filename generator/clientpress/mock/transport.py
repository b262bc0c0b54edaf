"""A mock as a transport of httpx2: a client's tests need no socket."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator

import anyio
import httpx2

from .messages import Answer, Request
from .mock import Mock


class MockTransport(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Answers the requests of a client, synchronous or not, in process.

    `httpx2.Client(transport=MockTransport(mock))` is what a client takes as
    `http_client`. Any host will do, so base URLs and token endpoints stay what they are.
    """

    def __init__(self, mock: Mock) -> None:
        self._mock = mock

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer a request of a synchronous client."""
        answer = self._mock.answer(_plain(request, request.read()))
        if answer.delay:
            time.sleep(answer.delay)
        return _response(answer, request)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer a request of an asynchronous client."""
        answer = self._mock.answer(_plain(request, await request.aread()))
        if answer.delay:
            await anyio.sleep(answer.delay)
        return _response(answer, request)


class _Cut(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that ends too soon."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        yield self._body
        raise httpx2.RemoteProtocolError("the answer was cut, as was asked for")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._body
        raise httpx2.RemoteProtocolError("the answer was cut, as was asked for")


def _plain(request: httpx2.Request, body: bytes) -> Request:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    headers = tuple(request.headers.multi_items())
    return Request(request.method, path, query, headers, body, request.url.scheme)


def _response(answer: Answer, request: httpx2.Request) -> httpx2.Response:
    if answer.ending == "reset":
        raise httpx2.ReadError("the connection was reset, as was asked for")
    headers = list(answer.headers)
    if answer.ending == "cut":
        stream = _Cut(answer.body[: len(answer.body) // 2])
        return httpx2.Response(
            answer.status, headers=headers, stream=stream, request=request
        )
    return httpx2.Response(
        answer.status, headers=headers, content=answer.body, request=request
    )
