"""An API in process: it gives the answers it is told and keeps what it was asked."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from urllib.parse import unquote

import httpx2
import msgspec


class Pieces(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body in pieces, and the error it breaks off with; `closed` tells its end."""

    def __init__(self, *pieces: bytes, error: Exception | None = None) -> None:
        self.pieces = pieces
        self.error = error
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces
        if self.error is not None:
            raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


class Api:
    """Answers each request with the next of `answers`.

    An answer is a response, or a JSON value to be sent with status 200.
    """

    def __init__(self, *answers: object) -> None:
        self.requests: list[httpx2.Request] = []
        self._answers = list(answers)
        transport = httpx2.MockTransport(self._answer)
        self.http = httpx2.Client(transport=transport)
        self.async_http = httpx2.AsyncClient(transport=transport)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        self.requests.append(request)
        answer = self._answers.pop(0)
        if isinstance(answer, httpx2.Response):
            return answer
        headers = {"content-type": "application/json"}
        return httpx2.Response(
            200, headers=headers, content=msgspec.json.encode(answer)
        )

    @property
    def request(self) -> httpx2.Request:
        """The latest request."""
        return self.requests[-1]

    @property
    def target(self) -> str:
        """The path and query of the latest request, as it went out."""
        return self.request.url.raw_path.decode()

    @property
    def readable_target(self) -> str:
        """The same, percent-decoded."""
        return unquote(self.target)

    @property
    def json(self) -> object:
        """The body of the latest request as a JSON value."""
        return msgspec.json.decode(self.request.content)

    @property
    def text(self) -> str:
        """The body of the latest request as text."""
        return self.request.content.decode()
