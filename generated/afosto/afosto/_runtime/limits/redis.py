# Copied by clientpress. Do not edit.
"""A rate limit that several processes share, in Redis.

Slots are given by scripts, which Redis runs one at a time and by its own clock. Each
bucket is a sorted set of the moments at which requests go out, in microseconds, under
their tickets; it lives no longer than its last slot counts.
"""

from __future__ import annotations

from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, Protocol

from .limiter import checked_limits, longest_pause

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from ..spec.operation import Limit
    from .limiter import Buckets

__all__ = ["RedisLimiter"]

# For each bucket KEYS has its slots and the end of its pause, and ARGV, after what
# belongs to all, its requests (0 without a limit) and microseconds.
_RESERVE = """
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local ticket, patience = ARGV[1], tonumber(ARGV[2])
local buckets, held, limited = {}, now, false
for i = 1, #KEYS / 2 do
  local bucket = {
    key = KEYS[2 * i - 1],
    opens = tonumber(redis.call('GET', KEYS[2 * i]) or 0),
    requests = tonumber(ARGV[2 * i + 1]),
    span = tonumber(ARGV[2 * i + 2]),
    times = {},
  }
  buckets[i] = bucket
  if bucket.requests > 0 then
    limited = true
    local score = redis.call('ZSCORE', bucket.key, ticket)
    held = held and score and math.max(held, tonumber(score))
  end
end
if limited and held then
  return string.format('%.0f', held - now)
end
for _, bucket in ipairs(buckets) do
  if bucket.requests > 0 then
    redis.call('ZREM', bucket.key, ticket)
    local old = string.format('%.0f', now - bucket.span)
    redis.call('ZREMRANGEBYSCORE', bucket.key, '-inf', old)
    if redis.call('ZCARD', bucket.key) >= bucket.requests then
      local found = redis.call('ZRANGE', bucket.key, 0, -1, 'WITHSCORES')
      for i = 2, #found, 2 do
        bucket.times[i / 2] = tonumber(found[i])
      end
    end
  end
end
local moment, later = nil, now
repeat
  moment = later
  for _, bucket in ipairs(buckets) do
    later = math.max(later, bucket.opens)
    local times = bucket.times
    local runs = bucket.requests > 0 and #times - bucket.requests + 1 or 0
    for i = 1, runs do
      local first, last = times[i], times[i + bucket.requests - 1]
      if last - bucket.span >= later then
        break
      end
      if last < first + bucket.span then
        later = math.max(later, first + bucket.span)
      end
    end
  end
until later == moment
local wait = moment - now
if patience < 0 or wait <= patience then
  local score = string.format('%.0f', moment)
  for _, bucket in ipairs(buckets) do
    if bucket.requests > 0 then
      redis.call('ZADD', bucket.key, score, ticket)
      local last = redis.call('ZRANGE', bucket.key, -1, -1, 'WITHSCORES')[2]
      local left = math.ceil((tonumber(last) + bucket.span - now) / 1000)
      redis.call('PEXPIRE', bucket.key, string.format('%.0f', left))
    end
  end
end
return string.format('%.0f', wait)
"""

_ABANDON = """
for i = 1, #KEYS, 2 do
  redis.call('ZREM', KEYS[i], ARGV[1])
end
"""

# Who waits loses the slot, and asks for another one after the wait.
_PAUSE = """
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local length = tonumber(ARGV[1])
for i = 1, #KEYS, 2 do
  redis.call('ZREMRANGEBYSCORE', KEYS[i], string.format('(%.0f', now), '+inf')
  if tonumber(redis.call('GET', KEYS[i + 1]) or 0) < now + length then
    local left = string.format('%.0f', math.ceil(length / 1000))
    redis.call('SET', KEYS[i + 1], string.format('%.0f', now + length), 'PX', left)
  end
end
"""


class Redis(Protocol):
    """What is used of a `redis.Redis` or `redis.asyncio.Redis`."""

    def register_script(self, script: str) -> Callable[..., Any]: ...


class RedisLimiter:
    """A `RateLimiter` for several processes; all of them name one namespace.

    A synchronous client needs a `redis.Redis`, an asynchronous one a
    `redis.asyncio.Redis`. `limits` and `max_wait` are those of `RateLimiter`. After a
    pause, who has waited and who comes new are served as they come. What Redis raises
    ends the call.

    Raises `ClientConfigurationError`.
    """

    __slots__ = (
        "_abandon",
        "_is_async",
        "_namespace",
        "_pause",
        "_reserve",
        "limits",
        "max_wait",
    )

    def __init__(
        self,
        redis: Redis,
        limits: Mapping[str, Limit | None] | None = None,
        *,
        max_wait: float | None = None,
        namespace: str = "rate-limit",
    ) -> None:
        self.limits: Mapping[str, Limit | None] = checked_limits(limits)
        self.max_wait = max_wait
        # In braces, so that a cluster keeps all buckets in one place.
        self._namespace = f"{{{namespace}}}"
        self._reserve = redis.register_script(_RESERVE)
        self._abandon = redis.register_script(_ABANDON)
        self._pause = redis.register_script(_PAUSE)
        self._is_async = iscoroutinefunction(type(self._reserve).__call__)

    def reserve(self, ticket: str, buckets: Buckets, /) -> float | Awaitable[float]:
        """See `Limiter`."""
        patience = -1 if self.max_wait is None else _microseconds(self.max_wait)
        arguments: list[str | int] = [ticket, patience]
        for limit in buckets.values():
            requests, seconds = limit or (0, 0.0)
            arguments += [requests, _microseconds(seconds)]
        keys = self._keys(buckets)
        if self._is_async:
            return self._reserve_later(keys, arguments)
        return _seconds(self._reserve(keys=keys, args=arguments))

    async def _reserve_later(
        self, keys: list[str], arguments: list[str | int]
    ) -> float:
        return _seconds(await self._reserve(keys=keys, args=arguments))

    def abandon(self, ticket: str, buckets: Buckets, /) -> None:
        """See `Limiter`. With an asynchronous Redis the slot passes unused."""
        if not self._is_async:
            self._abandon(keys=self._keys(buckets), args=[ticket])

    def pause(self, buckets: Buckets, seconds: float, /) -> Any:
        """See `Limiter`."""
        length = _microseconds(longest_pause(seconds))
        return self._pause(keys=self._keys(buckets), args=[length])

    def _keys(self, buckets: Buckets) -> list[str]:
        names = [f"{self._namespace}:{name}" for name in buckets]
        return [key for name in names for key in (name, f"{name}:pause")]


def _microseconds(seconds: float) -> int:
    return round(seconds * 1_000_000)


def _seconds(answer: str | bytes) -> float:
    return int(answer) / 1_000_000
