# Copied by clientpress. Do not edit.
"""Several pools of connections beside one another, as one.

A pool of httpx2 looks at all of its connections twice a call: with fifty calls at once a
quarter of the time goes there. Each call takes the pool that has the fewest calls on
their way, so calls that follow one another share a connection as they do in one pool.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx2

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator

__all__ = ["AsyncPools"]

_POOLS = 20
# Together as many as one pool of httpx2 has, of which more may rest: what rests in one pool
# is no use to another.
_LIMITS = httpx2.Limits(max_connections=5, max_keepalive_connections=2)


class AsyncPools(httpx2.AsyncBaseTransport):
    """Pools of httpx2, each made when it is needed."""

    def __init__(self) -> None:
        self._context = httpx2.create_ssl_context()
        self._pools: list[_Pool] = []

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        pool = self._least_busy()
        pool.calls += 1
        try:
            response = await pool.transport.handle_async_request(request)
        except BaseException:
            pool.calls -= 1
            raise
        response.stream = _Stream(response.stream, pool)
        return response

    def _least_busy(self) -> _Pool:
        found = min(self._pools, key=_calls, default=None)
        if found is None or (found.calls and len(self._pools) < _POOLS):
            found = _Pool(self._context)
            self._pools.append(found)
        return found

    async def aclose(self) -> None:
        for pool in self._pools:
            await pool.transport.aclose()


class _Pool:
    """A pool, and how many calls have taken it that have not ended."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self.transport = httpx2.AsyncHTTPTransport(verify=context, limits=_LIMITS)
        self.calls = 0


def _calls(pool: _Pool) -> int:
    return pool.calls


class _Stream(httpx2.AsyncByteStream):
    """The body of an answer; the call has ended when it is closed."""

    def __init__(self, stream: Any, pool: _Pool) -> None:
        self._stream = stream
        self._pool: _Pool | None = pool

    def __aiter__(self) -> AsyncIterator[bytes]:
        iterator: AsyncIterator[bytes] = aiter(self._stream)
        return iterator

    async def aclose(self) -> None:
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.calls -= 1
        await self._stream.aclose()
