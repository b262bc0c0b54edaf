# Copied by clientpress. Do not edit.
"""What sends requests and reads answers: HTTP is left to it, and nothing else.

A transport is told how long each step may take. It follows no redirect, tries nothing a
second time, and raises `TransportError` where no answer comes. One that a client is given
is closed with the client.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx2

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .request import Request

__all__ = [
    "Answer",
    "AsyncAnswer",
    "AsyncHttpClient",
    "AsyncTransport",
    "HttpClient",
    "Transport",
]


class _AnyAnswer:
    """An answer whose body is yet to be read; `raw` are its headers."""

    status_code: int
    raw: Sequence[tuple[bytes, bytes]]

    def set_timeout(self, seconds: float | None) -> None:
        """How long reading each piece may take from now on; None: no limit."""
        raise NotImplementedError


class Answer(_AnyAnswer, ABC):
    """See `_AnyAnswer`."""

    @abstractmethod
    def iter_bytes(self) -> Iterator[bytes]:
        """The body after decompression, in pieces as they arrive."""

    @abstractmethod
    def close(self) -> None:
        """Give the connection back, or up where the answer was not read to its end."""


class AsyncAnswer(_AnyAnswer, ABC):
    """The asynchronous twin of `Answer`."""

    @abstractmethod
    def aiter_bytes(self) -> AsyncIterator[bytes]:
        """See `Answer.iter_bytes`."""

    @abstractmethod
    async def aclose(self) -> None:
        """See `Answer.close`."""


class _AnyTransport:
    """What both kinds of transport say of themselves.

    `headers` and `query` go along with every request. `agent` stands in User-Agent
    after the name of the client, as `product/version`.
    """

    agent: str

    def __init__(self) -> None:
        self.kept_cookies = httpx2.Cookies()

    @property
    def cookies(self) -> httpx2.Cookies:
        """Those that answers have set; the transport puts them there."""
        return self.kept_cookies

    def inherit(self, cookies: httpx2.Cookies) -> None:
        """Go on with the cookies of another one."""
        self.kept_cookies = cookies

    @property
    def headers(self) -> Sequence[tuple[bytes, bytes]]:
        return ()

    @property
    def query(self) -> str:
        return ""


class Transport(_AnyTransport, ABC):
    """A transport of the synchronous client; threads may share it."""

    @abstractmethod
    def send(
        self,
        request: Request,
        timeout: float | None,
        *,
        private: bool = False,
        on_its_way: Callable[[], None] | None = None,
    ) -> Answer:
        """Send a request and return its answer once its headers are there.

        `timeout` is in seconds, for each step. `on_its_way` is called once the request
        has been written, where that can be told. A `private` request gets no
        authentication that the transport has.
        """

    @abstractmethod
    def close(self) -> None:
        """End all connections."""


class AsyncTransport(_AnyTransport, ABC):
    """The asynchronous twin of `Transport`; it belongs to one event loop."""

    @abstractmethod
    async def send(
        self,
        request: Request,
        timeout: float | None,
        *,
        private: bool = False,
        on_its_way: Callable[[], Awaitable[Any]] | None = None,
    ) -> AsyncAnswer:
        """See `Transport.send`."""

    @abstractmethod
    async def aclose(self) -> None:
        """End all connections."""


HttpClient: TypeAlias = httpx2.Client | Transport
"""What may send the requests of a synchronous client."""

AsyncHttpClient: TypeAlias = httpx2.AsyncClient | AsyncTransport
"""The asynchronous twin of `HttpClient`."""
