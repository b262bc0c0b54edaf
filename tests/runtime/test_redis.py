"""What Redis is asked by a limiter and by a store of events, with a stand-in for it."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any
from zlib import crc32

import pytest

from tests.runtime.model_fixtures import runtime

limits = runtime("limits.redis")
events = runtime("webhooks.redis")
BUCKETS: dict[str, Any] = {"shop:": (5, 0.25), "shop:free": None}
KEYS = [
    "{mine}:shop:",
    "{mine}:shop::pause",
    "{mine}:shop:free",
    "{mine}:shop:free:pause",
]
LINE = f"{crc32(b'shop: shop:free'):08x}"


class Script:
    """Notes what it is called with, and answers."""

    def __init__(self, redis: Redis, text: str) -> None:
        self.redis, self.text = redis, text

    def __call__(self, *, keys: list[str], args: list[Any]) -> Any:
        return self.redis.noted(self.text, keys, args)


class AsyncScript(Script):
    """The same, for an asynchronous client."""

    async def __call__(self, *, keys: list[str], args: list[Any]) -> Any:
        return self.redis.noted(self.text, keys, args)


class Redis:
    """A client that notes what it is asked, and gives one answer."""

    def __init__(self, answer: Any = None, script: type[Script] = Script) -> None:
        self.answer, self.script = answer, script
        self.asked: list[tuple[Any, ...]] = []

    def noted(self, *asked: Any) -> Any:
        self.asked.append(asked)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def register_script(self, text: str) -> Script:
        return self.script(self, text)

    def eval(self, *asked: Any) -> Any:
        return self.noted(*asked)

    def set(self, *asked: Any, px: int) -> Any:
        return self.noted(*asked, px)


class AsyncRedis(Redis):
    """The same, asynchronous."""

    async def _later(self, *asked: Any) -> Any:
        return self.noted(*asked)

    def eval(self, *asked: Any) -> Any:
        return self._later(*asked)

    def set(self, *asked: Any, px: int) -> Any:
        return self._later(*asked, px)


@pytest.fixture(params=[Script, AsyncScript])
def script(request: pytest.FixtureRequest) -> type[Script]:
    kind: type[Script] = request.param
    return kind


def settled(value: Any) -> Any:
    async def main() -> Any:
        return await value

    return asyncio.run(main()) if inspect.isawaitable(value) else value


@pytest.mark.parametrize(("max_wait", "patience"), [(None, -1), (1.5, 1_500_000)])
def test_a_slot_is_asked_for(
    script: type[Script], max_wait: float | None, patience: int
) -> None:
    redis = Redis(b"2500000", script)
    limiter = limits.RedisLimiter(redis, max_wait=max_wait, namespace="mine")
    assert settled(limiter.reserve("a", BUCKETS)) == 2.5
    late, lost = 10_000_000, 60_000_000
    counted = [5, 250_000, 0, 0]
    arguments = ["a", LINE, patience, late, lost, *counted]
    assert redis.asked == [(limits._RESERVE, KEYS, arguments)]


def test_a_request_is_noted_to_have_gone_out(script: type[Script]) -> None:
    redis = Redis(None, script)
    limiter = limits.RedisLimiter(redis, namespace="mine")
    settled(limiter.sent("a", BUCKETS))
    assert redis.asked == [(limits._SENT, KEYS, ["a", 5, 250_000, 0, 0])]


@pytest.mark.parametrize(("asked", "granted"), [(1.5, 1.5), (1e9, 3600.0)])
def test_a_pause_is_made(script: type[Script], asked: float, granted: float) -> None:
    redis = Redis(None, script)
    limiter = limits.RedisLimiter(redis, namespace="mine")
    settled(limiter.pause(BUCKETS, asked))
    assert redis.asked == [(limits._PAUSE, KEYS, [round(granted * 1_000_000)])]


@pytest.mark.parametrize("answer", [None, ConnectionError("gone")])
def test_a_slot_is_given_back_by_a_task_of_its_own(answer: Any) -> None:
    redis = Redis(answer, AsyncScript)
    limiter = limits.RedisLimiter(redis, namespace="mine")

    async def main() -> None:
        limiter.abandon("a", BUCKETS)
        (task,) = limiter._tasks
        assert redis.asked == []
        await task
        await asyncio.sleep(0)
        assert limiter._tasks == set()

    asyncio.run(main())
    assert redis.asked == [(limits._ABANDON, KEYS, ["a", LINE])]


def test_a_slot_is_given_back_at_once() -> None:
    redis = Redis()
    limits.RedisLimiter(redis, namespace="mine").abandon("a", BUCKETS)
    assert redis.asked == [(limits._ABANDON, KEYS, ["a", LINE])]


def test_limits_are_checked_and_have_a_namespace() -> None:
    errors = runtime("core.errors")
    with pytest.raises(errors.ClientConfigurationError):
        limits.RedisLimiter(Redis(), {"a": (0, 1.0)})
    limiter = limits.RedisLimiter(Redis(), {"a": (1, 1.0)})
    assert (limiter.limits, limiter.max_wait) == ({"a": (1, 1.0)}, None)
    assert limiter._keys({"b": None}) == ["{rate-limit}:b", "{rate-limit}:b:pause"]


@pytest.fixture(params=[Redis, AsyncRedis])
def client(request: pytest.FixtureRequest) -> type[Redis]:
    kind: type[Redis] = request.param
    return kind


@pytest.mark.parametrize(
    ("answer", "claim"),
    [(0, "claimed"), (1, "reclaimed"), (2, "busy"), (3, "finished")],
)
def test_an_event_is_claimed(client: type[Redis], answer: int, claim: str) -> None:
    redis = client(answer)
    store = events.RedisEventStore(redis)
    assert settled(store.claim("e", "one", 1.2345)) == claim
    name = "webhook-events:e"
    kept = 3 * 86_400_000
    assert redis.asked == [(events._CLAIM, 1, name, "one", 1235, kept)]


@pytest.mark.parametrize(("keep", "milliseconds"), [(60.0, 60_000), (0.0, 1)])
def test_an_event_is_finished(
    client: type[Redis], keep: float, milliseconds: int
) -> None:
    redis = client("OK")
    assert settled(events.RedisEventStore(redis, prefix="p:").finish("e", keep)) is None
    assert redis.asked == [("p:e", "", milliseconds)]


def test_an_event_is_given_up(client: type[Redis]) -> None:
    redis = client(0)
    store = events.RedisEventStore(redis, prefix="p:")
    assert settled(store.release("e", "one")) is None
    assert redis.asked == [(events._RELEASE, 1, "p:e", "one")]
