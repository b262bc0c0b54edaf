"""The rate limit that processes share, in a real Redis."""

from __future__ import annotations

import asyncio
import importlib
import subprocess
import sys
from typing import Any

import httpx2
import pytest
import redis
import redis.asyncio

from tests.quirks.pressing import importable, pressed
from tests.windows import most_in_a_window

importable("rate_limit")
quirk: Any = importlib.import_module("quirk_rate_limit")
RedisLimiter: Any = importlib.import_module(
    "quirk_rate_limit.integrations.redis"
).RedisLimiter


def granted(client: Any, bucket: str = "{rate-limit}:t") -> list[int]:
    """Return the slots of a bucket, in microseconds."""
    return [int(score) for _, score in client.zrange(bucket, 0, -1, withscores=True)]


def near(wait: float, expected: float) -> bool:
    """The clock is Redis's own, so a wait is a little shorter than it would be."""
    return expected - 5 < wait <= expected


def test_slots_are_given_in_the_order_of_asking(redis_client: Any) -> None:
    limiter = RedisLimiter(redis_client)
    waits = [limiter.reserve(str(number), {"t": (2, 100.0)}) for number in range(5)]
    assert waits[:2] == [0.0, 0.0]
    assert near(waits[2], 100)
    assert near(waits[3], 100)
    assert near(waits[4], 200)
    assert near(limiter.reserve("2", {"t": (2, 100.0)}), 100)
    assert len(granted(redis_client)) == 5


def test_a_slow_bucket_does_not_hold_up_the_others(redis_client: Any) -> None:
    limiter = RedisLimiter(redis_client)
    both = {"t": (2, 100.0), "slow": (1, 1000.0)}
    assert limiter.reserve("a", both) == 0.0
    assert near(limiter.reserve("b", both), 1000)
    assert limiter.reserve("c", {"t": (2, 100.0)}) == 0.0
    assert near(limiter.reserve("d", {"t": (2, 100.0)}), 100)


def test_two_limiters_are_one_if_their_namespace_is(redis_client: Any) -> None:
    buckets = {"t": (1, 100.0)}
    assert RedisLimiter(redis_client).reserve("a", buckets) == 0.0
    assert near(RedisLimiter(redis_client).reserve("b", buckets), 100)
    other = RedisLimiter(redis_client, namespace="other")
    assert other.reserve("c", buckets) == 0.0


def test_who_gives_up_makes_room(redis_client: Any) -> None:
    limiter = RedisLimiter(redis_client)
    buckets = {"t": (1, 100.0)}
    limiter.reserve("a", buckets)
    limiter.reserve("b", buckets)
    limiter.abandon("b", buckets)
    assert near(limiter.reserve("c", buckets), 100)


def test_a_place_that_is_given_up_is_not_for_newcomers(redis_client: Any) -> None:
    limiter = RedisLimiter(redis_client)
    buckets = {"t": (1, 100.0)}
    waits = [limiter.reserve(ticket, buckets) for ticket in "abcd"]
    assert near(waits[3], 300)
    limiter.abandon("b", buckets)
    assert near(limiter.reserve("new", buckets), 400)
    # Those who wait move up when they ask.
    assert near(limiter.reserve("c", buckets), 100)
    assert near(limiter.reserve("d", buckets), 200)
    assert near(limiter.reserve("new", buckets), 300)


def test_who_was_let_out_counts_until_it_has_gone_out(redis_client: Any) -> None:
    """However long ago that was: Redis's clock goes on between two commands."""
    limiter = RedisLimiter(redis_client)
    buckets = {"t": (1, 0.000_001)}
    assert limiter.reserve("a", buckets) == 0.0
    assert [limiter.reserve("b", buckets) for _ in range(3)] == [0.000_001] * 3
    limiter.sent("a", buckets)
    assert limiter.reserve("b", buckets) == 0.0


def test_who_would_wait_too_long_takes_no_slot(redis_client: Any) -> None:
    limiter = RedisLimiter(redis_client, max_wait=50)
    buckets = {"t": (1, 100.0)}
    limiter.reserve("a", buckets)
    assert near(limiter.reserve("b", buckets), 100)
    assert len(granted(redis_client)) == 1


def test_a_pause_holds_for_all(redis_client: Any) -> None:
    limiter = RedisLimiter(redis_client)
    buckets: dict[str, Any] = {"t": (2, 100.0), "free": None}
    waits = [limiter.reserve(ticket, buckets) for ticket in "abc"]
    assert near(waits[2], 100)
    limiter.pause(buckets, 500.0)
    limiter.pause(buckets, 300.0)
    assert near(limiter.reserve("c", buckets), 500)
    assert near(RedisLimiter(redis_client).reserve("d", {"free": None}), 500)


def test_keys_go_with_what_they_count(redis_client: Any) -> None:
    limiter = RedisLimiter(redis_client, namespace="mine")
    buckets = {"t": (1, 100.0)}
    limiter.reserve("a", buckets)
    limiter.reserve("b", buckets)
    limiter.pause({"u": None}, 1e9)
    assert sorted(redis_client.keys()) == [b"{mine}:t", b"{mine}:u:pause"]
    assert near(redis_client.pttl("{mine}:t") / 1000, 200)
    assert near(redis_client.pttl("{mine}:u:pause") / 1000, 3600)


WORKER = """
import sys, time, redis
from quirk_rate_limit import Quirk
from quirk_rate_limit.integrations.redis import RedisLimiter
import httpx2
def answer(request):
    print(time.monotonic_ns() // 1000, flush=True)
    return httpx2.Response(204)
http = httpx2.Client(transport=httpx2.MockTransport(answer))
limiter = RedisLimiter(redis.Redis(unix_socket_path=sys.argv[1]), {"": (8, 0.2)})
client = Quirk(http_client=http, rate_limiter=limiter)
for _ in range(10):
    client.things.get("a")
"""


def test_processes_share_a_limit(redis_client: Any, redis_socket: str) -> None:
    """All 40 calls go out, in any span of 0.2 seconds no more than 8 of them.

    What counts is the moment at which the transport gets them.
    """
    workers = [
        subprocess.Popen(  # noqa: S603
            [sys.executable, "-c", WORKER, redis_socket],
            env={"PYTHONPATH": str(pressed("rate_limit"))},
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    times = [
        int(line) for worker in workers for line in worker.communicate()[0].split()
    ]
    assert [worker.returncode for worker in workers] == [0, 0, 0, 0]
    assert len(times) == 40
    assert most_in_a_window(times, 200_000) <= 8
    # Redis knows of each of them that it has gone out.
    left = redis_client.zrange("{rate-limit}:QUIRK:", 0, -1)
    assert [slot[:1] for slot in left] == [b"<"] * len(left)


def test_the_asynchronous_client(redis_client: Any, redis_socket: str) -> None:
    async def main() -> None:
        async with redis.asyncio.Redis(unix_socket_path=redis_socket) as connection:
            limiter = RedisLimiter(connection, {"": (5, 0.2)})
            transport = httpx2.MockTransport(lambda _request: httpx2.Response(204))
            http = httpx2.AsyncClient(transport=transport)
            async with quirk.AsyncQuirk(
                http_client=http, rate_limiter=limiter
            ) as client:
                await asyncio.gather(*(client.things.get("a") for _ in range(6)))
                paused = limiter.pause({"QUIRK:": (5, 0.2)}, 60.0)
                assert await paused is None
                waiting = asyncio.create_task(client.things.get("a"))
                await asyncio.sleep(0.05)
                waiting.cancel()
                await asyncio.gather(waiting, return_exceptions=True)

    asyncio.run(main())
    times = granted(redis_client, "{rate-limit}:QUIRK:")
    assert most_in_a_window(times, 200_000) <= 5


def test_an_asynchronous_redis_is_refused_by_the_synchronous_client(
    redis_socket: str,
) -> None:
    limiter = RedisLimiter(redis.asyncio.Redis(unix_socket_path=redis_socket))
    http = httpx2.Client(
        transport=httpx2.MockTransport(lambda _request: httpx2.Response(204))
    )
    with pytest.raises(TypeError, match="asynchronous client"):
        quirk.Quirk(http_client=http, rate_limiter=limiter).things.get("a")
