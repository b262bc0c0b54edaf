"""Calls at once go to pools of their own, and calls in a row to one."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections import Counter
from typing import TYPE_CHECKING, Any, ClassVar

import httpx2
import pytest

from tests.runtime.model_fixtures import runtime
from tests.runtime.test_forks import child_agrees

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

pools = runtime("transport.pools")


class Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    def __init__(self, on_close: Any) -> None:
        self._on_close = on_close

    def __iter__(self) -> Iterator[bytes]:
        yield b"{}"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"{}"

    def close(self) -> None:
        self._on_close()

    async def aclose(self) -> None:
        self._on_close()


class Pool:
    """Stands for a pool of httpx2: it answers when it is told to."""

    made: ClassVar[list[Pool]] = []
    limits: ClassVar[list[httpx2.Limits]] = []

    def __init__(self, *, verify: object, limits: httpx2.Limits) -> None:
        del verify
        self.calls = 0
        self.closed = Counter[str]()
        self.made.append(self)
        self.limits.append(limits)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        self.calls += 1
        if request.url.path == "/lost":
            raise httpx2.ConnectError("gone")
        stream = Body(lambda: self.closed.update(["answer"]))
        return httpx2.Response(200, stream=stream)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        response = self.handle_request(request)
        if request.url.path == "/never":
            await asyncio.Event().wait()
        return response

    def close(self) -> None:
        self.closed.update(["pool"])

    async def aclose(self) -> None:
        self.close()


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Pool]:
    """Return the pools that there are."""
    monkeypatch.setattr(Pool, "made", [])
    monkeypatch.setattr(Pool, "limits", [])
    for name in ("HTTPTransport", "AsyncHTTPTransport"):
        monkeypatch.setattr(pools.httpx2, name, Pool)
    return Pool.made


def asked(path: str = "/") -> httpx2.Request:
    return httpx2.Request("GET", f"https://api.test{path}")


def calls(made: list[Pool]) -> list[int]:
    return [pool.calls for pool in made]


async def in_a_row(transport: httpx2.AsyncBaseTransport, count: int = 3) -> None:
    for _ in range(count):
        response = await transport.handle_async_request(asked())
        assert await response.aread() == b"{}"
        await response.aclose()


def test_calls_in_a_row_share_a_pool(made: list[Pool]) -> None:
    asyncio.run(in_a_row(pools.AsyncPools()))
    assert calls(made) == [3]
    assert made[0].closed["answer"] == 3


def test_answers_that_are_open_keep_their_pool_busy(made: list[Pool]) -> None:
    async def main() -> None:
        transport = pools.AsyncPools()
        answers = [await transport.handle_async_request(asked()) for _ in range(3)]
        assert calls(made) == [1, 1, 1]
        await answers[1].aclose()
        # Closing twice frees no second place.
        await answers[1].aclose()
        await in_a_row(transport)
        assert calls(made) == [1, 4, 1]

    asyncio.run(main())


async def lost(transport: httpx2.AsyncBaseTransport) -> None:
    with pytest.raises(httpx2.ConnectError):
        await transport.handle_async_request(asked("/lost"))


async def given_up(transport: httpx2.AsyncBaseTransport) -> None:
    call = asyncio.ensure_future(transport.handle_async_request(asked("/never")))
    await asyncio.sleep(0)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call


@pytest.mark.parametrize("fail", [lost, given_up])
def test_a_call_that_fails_has_ended(made: list[Pool], fail: Any) -> None:
    async def main() -> None:
        transport = pools.AsyncPools()
        await fail(transport)
        await in_a_row(transport, 1)

    asyncio.run(main())
    assert calls(made) == [2]


def test_calls_of_threads_are_shared_out_too(made: list[Pool]) -> None:
    transport = pools.Pools()
    answers = [transport.handle_request(asked()) for _ in range(2)]
    for answer in answers:
        answer.close()
    with pytest.raises(httpx2.ConnectError):
        transport.handle_request(asked("/lost"))
    for _ in range(3):
        answer = transport.handle_request(asked())
        assert answer.read() == b"{}"
        answer.close()
    transport.close()
    assert calls(made) == [5, 1]
    assert made[0].closed == Counter(answer=4, pool=1)
    assert made[1].closed == Counter(answer=1, pool=1)


def test_all_pools_together_have_as_many_connections_as_one(made: list[Pool]) -> None:
    async def main() -> None:
        transport = pools.AsyncPools()
        for _ in range(100):
            await transport.handle_async_request(asked())
        await transport.aclose()

    asyncio.run(main())
    assert len(set(calls(made))) == 1
    most = [limits.max_connections for limits in Pool.limits]
    assert sum(one for one in most if one is not None) == 100
    assert all(pool.closed["pool"] == 1 for pool in made)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded")
def test_a_fork_waits_for_no_thread_that_it_has_not(
    made: list[Pool], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end = threading.Event(), threading.Event()

    def slow(*, verify: object, limits: httpx2.Limits) -> Pool:
        begun.set()
        may_end.wait()
        return Pool(verify=verify, limits=limits)

    def child() -> bool:
        signal.alarm(20)
        return bool(transport.handle_request(asked()).status_code == 200)

    transport = pools.Pools()
    monkeypatch.setattr(pools.httpx2, "HTTPTransport", slow)
    thread = threading.Thread(target=transport.handle_request, args=(asked(),))
    thread.start()
    begun.wait()
    monkeypatch.setattr(pools.httpx2, "HTTPTransport", Pool)
    try:
        assert child_agrees(child)
    finally:
        may_end.set()
        thread.join()
    assert calls(made) == [1]
