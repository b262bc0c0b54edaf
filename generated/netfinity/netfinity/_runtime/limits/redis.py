# Copied by clientpress. Do not edit.
"""A rate limit that several processes share, in Redis.

Slots are given by scripts, which Redis runs one at a time and by its own clock. Each
bucket is a sorted set of slots by their moments, in microseconds; it lives no longer than
its last slot counts. See `limiter` for the rules.
"""

from __future__ import annotations

from contextlib import suppress
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, Protocol
from zlib import crc32

from .limiter import checked_limits, longest_pause

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from ..spec.operation import Limit
    from .limiter import Buckets

__all__ = ["RedisLimiter"]

# For each bucket KEYS has its slots and the end of its pause, and ARGV, after what
# belongs to all, its requests (0 without a limit) and microseconds. A slot is a ticket
# after "?" where somebody waits for its moment, ">" where one was let out at it, and "<"
# where one is known to have gone out by then.
#
# A request is let out where it fits with all that have gone out, with those that were
# let out and with those ahead of it, which are taken to go out now if they are late. Who
# has died is ahead of nobody: `late` and `lost` are how long others wait for it.
_RESERVE = """
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local ticket, line = ARGV[1], ARGV[2]
local patience, late, lost = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local own = '?' .. ticket .. '@' .. line
local buckets, planned, earliest = {}, true, now
for i = 1, #KEYS / 2 do
  local bucket = {
    key = KEYS[2 * i - 1],
    opens = tonumber(redis.call('GET', KEYS[2 * i]) or 0),
    requests = tonumber(ARGV[2 * i + 4]),
    span = tonumber(ARGV[2 * i + 5]),
    times = {},
    last = 0,
  }
  buckets[i] = bucket
  if bucket.requests > 0 then
    local found = redis.call('ZRANGE', bucket.key, 0, -1, 'WITHSCORES')
    local due, later, is_mine = 0, {}, false
    for j = 1, #found, 2 do
      local slot, moment = found[j], tonumber(found[j + 1])
      local kind = string.sub(slot, 1, 1)
      local ended = moment + bucket.span
      if kind == '>' then
        ended = math.max(ended, moment + lost)
      elseif kind == '?' then
        ended = moment + late
      end
      if ended <= now then
        redis.call('ZREM', bucket.key, slot)
      else
        bucket.last = math.max(bucket.last, ended)
        if kind == '<' then
          table.insert(bucket.times, moment)
        elseif kind == '>' then
          due = due + 1
        elseif slot == own then
          is_mine = true
        elseif not is_mine then
          if moment > now then
            table.insert(later, moment)
          else
            due = due + 1
          end
          if string.sub(slot, -#line - 1) == '@' .. line then
            bucket.line = moment
          end
        end
      end
    end
    for _ = 1, due do
      table.insert(bucket.times, now)
    end
    for _, moment in ipairs(later) do
      table.insert(bucket.times, moment)
    end
    planned = planned and is_mine
  end
end
if not planned then
  for _, bucket in ipairs(buckets) do
    earliest = math.max(earliest, bucket.line or 0)
  end
end
local moment, later = nil, earliest
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
local is_patient = patience < 0 or wait <= patience
local score = string.format('%.0f', moment)
for _, bucket in ipairs(buckets) do
  if bucket.requests > 0 then
    redis.call('ZREM', bucket.key, own)
    if is_patient then
      redis.call('ZADD', bucket.key, score, wait > 0 and own or '>' .. ticket)
      local ends = moment + math.max(bucket.span, wait > 0 and late or lost)
      local left = math.ceil((math.max(bucket.last, ends) - now) / 1000)
      redis.call('PEXPIRE', bucket.key, string.format('%.0f', left))
    end
  end
end
return string.format('%.0f', wait)
"""

_SENT = """
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local ticket = ARGV[1]
for i = 1, #KEYS / 2 do
  local key, requests = KEYS[2 * i - 1], tonumber(ARGV[2 * i])
  if requests > 0 then
    redis.call('ZREM', key, '>' .. ticket)
    redis.call('ZADD', key, string.format('%.0f', now), '<' .. ticket)
    local left = math.ceil(tonumber(ARGV[2 * i + 1]) / 1000)
    if redis.call('PTTL', key) < left then
      redis.call('PEXPIRE', key, string.format('%.0f', left))
    end
  end
end
"""

_ABANDON = """
for i = 1, #KEYS, 2 do
  redis.call('ZREM', KEYS[i], '?' .. ARGV[1] .. '@' .. ARGV[2], '>' .. ARGV[1])
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

_LATE, _LOST = 10.0, 60.0
"""Seconds after which one that should have asked, or told, is taken to be dead."""


class Redis(Protocol):
    """What is used of a `redis.Redis` or `redis.asyncio.Redis`."""

    def register_script(self, script: str) -> Callable[..., Any]: ...


class RedisLimiter:
    """A `RateLimiter` for several processes; all of them name one namespace.

    A synchronous client needs a `redis.Redis`, an asynchronous one a
    `redis.asyncio.Redis`. `limits` and `max_wait` are those of `RateLimiter`. After a
    pause, who has waited and who comes new are served as they come. What Redis raises
    ends the call, unless the request is under way. A process that dies with a slot
    keeps it for a minute; one that stands still for longer sends too early.

    Raises `ClientConfigurationError`.
    """

    __slots__ = (
        "_abandon",
        "_is_async",
        "_namespace",
        "_pause",
        "_reserve",
        "_sent",
        "_tasks",
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
        self._sent = redis.register_script(_SENT)
        self._abandon = redis.register_script(_ABANDON)
        self._pause = redis.register_script(_PAUSE)
        self._is_async = iscoroutinefunction(type(self._reserve).__call__)
        # An event loop holds its tasks by weak references only.
        self._tasks: set[object] = set()

    def reserve(self, ticket: str, buckets: Buckets, /) -> float | Awaitable[float]:
        """See `Limiter`."""
        patience = -1 if self.max_wait is None else _microseconds(self.max_wait)
        arguments: list[str | int] = [ticket, _line(buckets), patience]
        arguments += [_microseconds(_LATE), _microseconds(_LOST), *_limits(buckets)]
        keys = self._keys(buckets)
        if self._is_async:
            return self._reserve_later(keys, arguments)
        return _seconds(self._reserve(keys=keys, args=arguments))

    async def _reserve_later(
        self, keys: list[str], arguments: list[str | int]
    ) -> float:
        return _seconds(await self._reserve(keys=keys, args=arguments))

    def sent(self, ticket: str, buckets: Buckets, /) -> Any:
        """See `Limiter`."""
        return self._sent(keys=self._keys(buckets), args=[ticket, *_limits(buckets)])

    def abandon(self, ticket: str, buckets: Buckets, /) -> None:
        """See `Limiter`. With an asynchronous Redis it is done by a task of its own."""
        given_back = self._abandon(
            keys=self._keys(buckets), args=[ticket, _line(buckets)]
        )
        if self._is_async:
            # Imported late: see `clock.async_sleep`.
            import asyncio

            task = asyncio.ensure_future(_in_silence(given_back))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def pause(self, buckets: Buckets, seconds: float, /) -> Any:
        """See `Limiter`."""
        length = _microseconds(longest_pause(seconds))
        return self._pause(keys=self._keys(buckets), args=[length])

    def _keys(self, buckets: Buckets) -> list[str]:
        names = [f"{self._namespace}:{name}" for name in buckets]
        return [key for name in names for key in (name, f"{name}:pause")]


async def _in_silence(given_back: Awaitable[None]) -> None:
    """Whoever gave the slot up is gone: what cannot be given back passes unused."""
    with suppress(Exception):
        await given_back


def _line(buckets: Buckets) -> str:
    """What those have in common that are counted in the same buckets."""
    return f"{crc32(' '.join(sorted(buckets)).encode()):08x}"


def _limits(buckets: Buckets) -> list[str | int]:
    """The requests and microseconds of each bucket, 0 where it has no limit."""
    numbers: list[str | int] = []
    for limit in buckets.values():
        requests, seconds = limit or (0, 0.0)
        numbers += [requests, _microseconds(seconds)]
    return numbers


def _microseconds(seconds: float) -> int:
    return round(seconds * 1_000_000)


def _seconds(answer: str | bytes) -> float:
    return int(answer) / 1_000_000
