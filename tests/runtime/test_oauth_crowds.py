"""Many callers want a token at once: one of them fetches it."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from tests.runtime.token_server import CLIENT, bearers, ok, token

if TYPE_CHECKING:
    from collections.abc import Callable


def counting(world: Any) -> Callable[[httpx2.Request], httpx2.Response]:
    """Answers every token request; how many there were is counted in `asked`."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        world.answers.append(answer)
        return token("t1") if request.url.path == "/token" else ok()

    return answer


def test_threads_fetch_one_token(sync_world: Any, guarded: Any, by_client: Any) -> None:
    client = sync_world.client(
        *[counting(sync_world) for _ in range(9)],
        scheme=by_client,
        credentials=CLIENT,
    )
    start = threading.Barrier(8)

    def call() -> None:
        start.wait()
        sync_world.call(client, guarded)

    threads = [threading.Thread(target=call) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert bearers(sync_world) == ["t1"] * 8
    assert len(sync_world.requests) == 9


def test_tasks_fetch_one_token(async_world: Any, guarded: Any, by_client: Any) -> None:
    client = async_world.client(
        *[counting(async_world) for _ in range(9)],
        scheme=by_client,
        credentials=CLIENT,
    )

    async def call_all() -> None:
        await asyncio.gather(*[client._call(guarded) for _ in range(8)])

    asyncio.run(call_all())
    assert bearers(async_world) == ["t1"] * 8
    assert len(async_world.requests) == 9


def test_a_client_may_be_used_in_one_event_loop_after_another(
    async_world: Any, guarded: Any, by_client: Any
) -> None:
    client = async_world.client(
        token("t1", expires_in=10),
        ok(),
        ok(),
        scheme=by_client,
        credentials=CLIENT,
    )
    async_world.call(client, guarded)
    async_world.call(client, guarded)
    assert bearers(async_world) == ["t1", "t1"]


def test_a_cancelled_fetch_lets_others_fetch(
    async_world: Any, guarded: Any, by_client: Any
) -> None:
    client = async_world.client(token("t1"), ok(), scheme=by_client, credentials=CLIENT)

    async def cancel_then_call() -> None:
        waiting = asyncio.Event()

        async def hang(_request: httpx2.Request) -> None:
            waiting.set()
            await asyncio.Event().wait()

        http = client._calls.session.http().client
        http.event_hooks = {"request": [hang]}
        task = asyncio.create_task(client._call(guarded))
        await waiting.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        http.event_hooks = {}
        await client._call(guarded)

    asyncio.run(cancel_then_call())
    assert bearers(async_world) == ["t1"]


def expiring(world: Any) -> Callable[[httpx2.Request], httpx2.Response]:
    """Refuses the first token, as if it had ended at the server, and takes the second."""
    made = iter(["t1", "t2", "t3"])

    def answer(request: httpx2.Request) -> httpx2.Response:
        world.answers.append(answer)
        if request.url.path == "/token":
            return token(next(made))
        is_old = request.headers["authorization"] == "Bearer t1"
        return httpx2.Response(401) if is_old else ok()

    return answer


def test_fifty_tasks_that_are_refused_fetch_one_new_token(
    async_world: Any, guarded: Any, by_client: Any
) -> None:
    client = async_world.client(
        expiring(async_world), scheme=by_client, credentials=CLIENT
    )

    async def call_all() -> None:
        await asyncio.gather(*[client._call(guarded) for _ in range(50)])

    asyncio.run(call_all())
    asked = [r for r in async_world.requests if r.url.path == "/token"]
    assert len(asked) == 2
    assert bearers(async_world).count("t2") == 50


def test_fifty_threads_that_are_refused_fetch_one_new_token(
    sync_world: Any, guarded: Any, by_client: Any
) -> None:
    client = sync_world.client(
        *[expiring(sync_world)] * 50, scheme=by_client, credentials=CLIENT
    )
    start = threading.Barrier(50)

    def call() -> None:
        start.wait()
        sync_world.call(client, guarded)

    threads = [threading.Thread(target=call) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    asked = [r for r in sync_world.requests if r.url.path == "/token"]
    assert len(asked) == 2
    assert bearers(sync_world).count("t2") == 50
