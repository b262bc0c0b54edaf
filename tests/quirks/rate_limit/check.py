"""Calls wait until the documented limits let them out."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading

import httpx2
import pytest
from quirk_rate_limit import (
    AsyncQuirk,
    Quirk,
    RateLimiter,
    RateLimitError,
    RateLimitWaitError,
)
from quirk_rate_limit._runtime.core import clock as runtime_clock

from ..api import Api


def api_of(count: int) -> Api:
    """Answer so many calls with success."""
    return Api(*(httpx2.Response(204) for _ in range(count)))


class Clock:
    """Time that passes by sleeping, for threads and tasks alike."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.slept: list[float] = []
        self._lock = threading.Lock()

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.slept.append(seconds)
            self.time += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)

    def monotonic(self) -> float:
        return self.time


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    fake = Clock()
    for name in ("sleep", "async_sleep", "monotonic"):
        monkeypatch.setattr(runtime_clock, name, getattr(fake, name))
    return fake


def test_integrations_are_loaded_by_who_uses_them() -> None:
    code = (
        "import quirk_rate_limit, sys; print([m for m in sys.modules if 'redis' in m])"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    output = subprocess.check_output(  # noqa: S603
        [sys.executable, "-c", code], env=environment, text=True
    )
    assert output == "[]\n"


def test_without_a_limiter_nothing_waits(clock: Clock) -> None:
    client = Quirk(http_client=api_of(5).http)
    for _ in range(5):
        client.things.get("a")
    assert clock.slept == []


def test_the_limit_of_the_document_counts_all_calls(clock: Clock) -> None:
    api = api_of(4)
    client = Quirk(http_client=api.http, rate_limiter=RateLimiter())
    client.sms.send()
    for _ in range(3):
        client.things.get("a")
    assert clock.time == 1010.0
    assert len(api.requests) == 4


def test_the_limit_of_an_operation_counts_its_calls_too(clock: Clock) -> None:
    client = Quirk(http_client=api_of(3).http, rate_limiter=RateLimiter())
    client.sms.send()
    client.things.get("a")
    client.sms.send()
    assert clock.time == 1060.0


def test_limits_of_ones_own_replace_the_documented_ones(clock: Clock) -> None:
    limiter = RateLimiter({"": None, "sms": (2, 5)})
    client = Quirk(http_client=api_of(7).http, rate_limiter=limiter)
    for _ in range(4):
        client.things.get("a")
    for _ in range(3):
        client.sms.send()
    assert clock.time == 1005.0


def test_clients_share_a_limiter(clock: Clock) -> None:
    limiter = RateLimiter()
    api = api_of(4)
    first = Quirk(http_client=api.http, rate_limiter=limiter)
    first.things.get("a")
    first.with_options(timeout=5).things.get("a")

    async def later() -> None:
        async with AsyncQuirk(
            http_client=api.async_http, rate_limiter=limiter
        ) as client:
            await asyncio.gather(client.things.get("a"), client.things.get("a"))

    asyncio.run(later())
    assert clock.time == 1010.0


def test_threads_wait_for_their_turn(clock: Clock) -> None:
    limiter = RateLimiter()
    api = api_of(9)
    client = Quirk(http_client=api.http, rate_limiter=limiter)
    threads = [
        threading.Thread(target=client.things.get, args=("a",)) for _ in range(9)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(api.requests) == 9
    assert clock.time >= 1020.0


def test_a_retry_takes_a_slot(clock: Clock) -> None:
    answers = [httpx2.Response(status) for status in (503, 503, 204)]
    limiter = RateLimiter({"": (1, 100)})
    client = Quirk(http_client=Api(*answers).http, rate_limiter=limiter)
    client.things.get("a")
    assert clock.time == 1200.0


def test_what_the_server_asks_for_holds_for_all_calls(clock: Clock) -> None:
    refused = httpx2.Response(429, headers={"Retry-After": "30"})
    client = Quirk(
        http_client=Api(refused, httpx2.Response(204)).http,
        rate_limiter=RateLimiter(),
        max_retries=0,
    )
    with pytest.raises(RateLimitError):
        client.things.get("a")
    client.sms.send()
    assert clock.time == 1030.0


def test_a_wait_that_is_too_long_is_an_error_before_sending(clock: Clock) -> None:
    api = api_of(2)
    client = Quirk(http_client=api.http, rate_limiter=RateLimiter(max_wait=59))
    client.sms.send()
    with pytest.raises(RateLimitWaitError, match=r"^POST /sms: .* 60\.0 s") as caught:
        client.sms.send()
    assert (caught.value.wait, caught.value.operation) == (60.0, "sms.send")
    assert len(api.requests) == 1
    client.things.get("a")
    assert clock.slept == []


def test_a_cancelled_call_gives_its_slot_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime_clock, "monotonic", lambda: 1000.0)
    limiter = RateLimiter({"": (1, 10)})

    async def main() -> float:
        asleep = asyncio.Event()

        async def sleep(_seconds: float) -> None:
            asleep.set()
            await asyncio.Event().wait()

        monkeypatch.setattr(runtime_clock, "async_sleep", sleep)
        http = api_of(1).async_http
        async with AsyncQuirk(http_client=http, rate_limiter=limiter) as client:
            await client.things.get("a")
            waiting = asyncio.create_task(client.things.get("a"))
            await asleep.wait()
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)
        return limiter.reserve("next", {"QUIRK:": (1, 10)})

    assert asyncio.run(main()) == 10.0
