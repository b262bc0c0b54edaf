"""One process that makes as many calls as a rate limiter lets it."""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2

_package: Any = importlib.import_module("quirk_rate_limit")


class _Noting:
    """What every call of this process has to say."""

    def __init__(self) -> None:
        self.handed: list[int] = []
        self.longest = 0.0
        self.calls: list[int] = []

    def count(self, calls: list[float]) -> None:
        """Note how long each call of one task or thread took."""
        self.calls.append(len(calls))
        self.longest = max([self.longest, *calls])


class _Transport(httpx2.HTTPTransport):
    def __init__(self, noting: _Noting) -> None:
        super().__init__(limits=httpx2.Limits(max_connections=None))
        self._noting = noting

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        self._noting.handed.append(time.monotonic_ns())
        return super().handle_request(request)


class _AsyncTransport(httpx2.AsyncHTTPTransport):
    def __init__(self, noting: _Noting) -> None:
        super().__init__(limits=httpx2.Limits(max_connections=None))
        self._noting = noting

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        self._noting.handed.append(time.monotonic_ns())
        return await super().handle_async_request(request)


async def _by_tasks(
    url: str, limiter: Any, noting: _Noting, number: int, ends: float
) -> None:
    http = httpx2.AsyncClient(transport=_AsyncTransport(noting))
    client = _package.AsyncQuirk(base_url=url, http_client=http, rate_limiter=limiter)

    async def calls() -> None:
        taken: list[float] = []
        while (start := time.monotonic()) < ends:
            await client.things.get("a", options={"timeout": 60.0})
            taken.append(time.monotonic() - start)
        noting.count(taken)

    await asyncio.gather(*(calls() for _ in range(number)))
    await http.aclose()


def _by_threads(
    url: str, limiter: Any, noting: _Noting, number: int, ends: float
) -> None:
    http = httpx2.Client(transport=_Transport(noting))
    client = _package.Quirk(base_url=url, http_client=http, rate_limiter=limiter)

    def calls(_number: int) -> None:
        taken: list[float] = []
        while (start := time.monotonic()) < ends:
            client.things.get("a", options={"timeout": 60.0})
            taken.append(time.monotonic() - start)
        noting.count(taken)

    with ThreadPoolExecutor(number) as pool:
        list(pool.map(calls, range(number)))
    http.close()


async def _shared(url: str, limit: Any, socket: str, number: int, ends: float) -> None:
    """Tasks of one of several processes, which share a limiter in Redis."""
    import redis.asyncio

    own = importlib.import_module("quirk_rate_limit.integrations.redis")
    noting = _Noting()
    async with redis.asyncio.Redis(unix_socket_path=socket) as store:
        limiter = own.RedisLimiter(store, {"": limit})
        await _by_tasks(url, limiter, noting, number, ends)
    _say(noting)


def _alone(url: str, limit: Any, number: int, ends: float) -> None:
    """Tasks and threads, half of each, which share a limiter of their process."""
    limiter, noting = _package.RateLimiter({"": limit}), _Noting()
    half = number // 2

    def tasks() -> None:
        asyncio.run(_by_tasks(url, limiter, noting, half, ends))

    with ThreadPoolExecutor(1) as pool:
        done = pool.submit(tasks)
        _by_threads(url, limiter, noting, half, ends)
        done.result()
    _say(noting)


def _say(noting: _Noting) -> None:
    said = {
        "handed": noting.handed,
        "longest": noting.longest,
        "fewest": min(noting.calls),
    }
    sys.stdout.write(json.dumps(said))


def main(url: str, requests: str, span: str, number: str, *more: str) -> None:
    """Call with so many tasks for `more[0]` seconds; `more[1]` is Redis's socket, or ''."""
    seconds, socket = more
    # The server comes first, since it notes when requests come.
    os.nice(5)
    limit = (int(requests), float(span))
    ends = time.monotonic() + float(seconds)
    if socket:
        asyncio.run(_shared(url, limit, socket, int(number), ends))
    else:
        _alone(url, limit, int(number), ends)


if __name__ == "__main__":
    main(*sys.argv[1:])
