# Copied by clientpress. Do not edit.
"""Several pools of connections beside one another, as one.

A pool of httpx2 looks at all of its connections twice a call: with fifty calls at once a
quarter of the time goes there. Each call takes the pool that has the fewest calls on
their way, so calls that follow one another share a connection as they do in one pool.
"""

from __future__ import annotations

from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx2

from ..core.forks import renew_after_fork

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Callable, Iterator

__all__ = ["AsyncPools", "Pools"]

_T = TypeVar("_T")

_POOLS = 20
# Together as many as one pool of httpx2 has, of which more may rest: what rests in one pool
# is no use to another.
_LIMITS = httpx2.Limits(max_connections=5, max_keepalive_connections=2)


class Pools(httpx2.BaseTransport):
    """Pools of httpx2, each made when it is needed."""

    def __init__(self) -> None:
        self._pools = _Choice(_transport)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        pool = self._pools.least_busy()
        try:
            response = pool.transport.handle_request(request)
        except BaseException:
            self._pools.end_call(pool)
            raise
        response.stream = _Stream(response.stream, partial(self._pools.end_call, pool))
        return response

    def close(self) -> None:
        for pool in self._pools.made:
            pool.transport.close()


class AsyncPools(httpx2.AsyncBaseTransport):
    """The asynchronous twin of `Pools`."""

    def __init__(self) -> None:
        self._pools = _Choice(_async_transport)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        pool = self._pools.least_busy()
        try:
            response = await pool.transport.handle_async_request(request)
        except BaseException:
            self._pools.end_call(pool)
            raise
        response.stream = _AsyncStream(
            response.stream, partial(self._pools.end_call, pool)
        )
        return response

    async def aclose(self) -> None:
        for pool in self._pools.made:
            await pool.transport.aclose()


def _transport(context: ssl.SSLContext) -> httpx2.HTTPTransport:
    return httpx2.HTTPTransport(verify=context, limits=_LIMITS)


def _async_transport(context: ssl.SSLContext) -> httpx2.AsyncHTTPTransport:
    return httpx2.AsyncHTTPTransport(verify=context, limits=_LIMITS)


class _Pool(Generic[_T]):
    """A pool, and how many calls have taken it that have not ended."""

    def __init__(self, transport: _T) -> None:
        self.transport = transport
        self.calls = 0


class _Choice(Generic[_T]):
    """The pools that have been made, one of which is chosen for each call."""

    def __init__(self, make: Callable[[ssl.SSLContext], _T]) -> None:
        self.made: list[_Pool[_T]] = []
        self._make = make
        self._context = httpx2.create_ssl_context()
        self._lock = Lock()
        renew_after_fork(self)

    def renew(self) -> None:
        # Connections are the session's to renew, which takes other transports.
        self._lock = Lock()

    def least_busy(self) -> _Pool[_T]:
        """Choose a pool for a call that ends with `end_call`."""
        with self._lock:
            found = min(self.made, key=_calls, default=None)
            if found is None or (found.calls and len(self.made) < _POOLS):
                found = _Pool(self._make(self._context))
                self.made.append(found)
            found.calls += 1
            return found

    def end_call(self, pool: _Pool[_T]) -> None:
        with self._lock:
            pool.calls -= 1


def _calls(pool: _Pool[Any]) -> int:
    return pool.calls


class _OfPool:
    """The body of an answer; the call has ended when it is closed."""

    def __init__(self, stream: Any, end_call: Callable[[], None]) -> None:
        self._stream = stream
        self._end_call: Callable[[], None] | None = end_call

    def _end(self) -> None:
        end_call, self._end_call = self._end_call, None
        if end_call is not None:
            end_call()


class _Stream(_OfPool, httpx2.SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        self._end()
        self._stream.close()


class _AsyncStream(_OfPool, httpx2.AsyncByteStream):
    def __aiter__(self) -> AsyncIterator[bytes]:
        iterator: AsyncIterator[bytes] = aiter(self._stream)
        return iterator

    async def aclose(self) -> None:
        self._end()
        await self._stream.aclose()
