# Copied by clientpress. Do not edit.
"""Events noted in Redis, for receivers on several machines."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Protocol

from .stores import KEPT

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from .stores import Claim

__all__ = ["RedisEventStore"]

# The value is the owner and when the lease ends, or empty once the event is finished.
# An owner alone was written by an earlier version, for as long as its lease. Numbers come
# back, since whether text does depends on how the client decodes.
_CLAIM = """
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local value = redis.call('GET', KEYS[1])
local claim = 0
if value == '' then
    return 3
end
if value then
    local holder, ends = string.match(value, '^(.*)@(%d+)$')
    if (holder or value) ~= ARGV[1] then
        if not ends or tonumber(ends) > now then
            return 2
        end
        claim = 1
    end
end
local lease, kept = tonumber(ARGV[2]), tonumber(ARGV[3])
value = ARGV[1] .. '@' .. string.format('%.0f', now + lease)
redis.call('SET', KEYS[1], value, 'PX', string.format('%.0f', lease + kept))
return claim
"""
_RELEASE = """
local value = redis.call('GET', KEYS[1])
if value and string.gsub(value, '@%d+$', '') == ARGV[1] then
    redis.call('DEL', KEYS[1])
end
return 0
"""
_CLAIMS: tuple[Claim, ...] = ("claimed", "reclaimed", "busy", "finished")


class RedisClient(Protocol):
    """What is used of a client: `redis.Redis` or `redis.asyncio.Redis`."""

    def eval(self, script: str, numkeys: int, *keys_and_args: Any) -> Any:
        """Run a script, which Redis does as one step."""

    def set(self, name: Any, value: Any, *, px: Any) -> Any:
        """Set a key that expires after `px` milliseconds."""


class RedisEventStore:
    """An `EventStore` in Redis, with a `redis.Redis` or `redis.asyncio.Redis` client.

    Its keys begin with `prefix` and expire by themselves. The client stays yours to
    close; an asynchronous one belongs to the event loop that serves the receiver. Where
    Redis may evict keys, or loses them in a restart, events can be handled again.
    """

    def __init__(self, client: RedisClient, *, prefix: str = "webhook-events:") -> None:
        self._client = client
        self._prefix = prefix

    def claim(self, key: str, owner: str, lease: float) -> Claim | Awaitable[Claim]:
        """Claim an event for `lease` seconds; for its owner, prolong the claim."""
        name = self._prefix + key
        times = _milliseconds(lease), _milliseconds(KEPT)
        answer = self._client.eval(_CLAIM, 1, name, owner, *times)
        return _CLAIMS[answer] if isinstance(answer, int) else _claim(answer)

    def finish(self, key: str, keep: float) -> Awaitable[None] | None:
        """Note that an event has been handled; remember it for `keep` seconds."""
        return _nothing(
            self._client.set(self._prefix + key, "", px=_milliseconds(keep))
        )

    def release(self, key: str, owner: str) -> Awaitable[None] | None:
        """Give up a claim, if it is still the owner's and not finished."""
        return _nothing(self._client.eval(_RELEASE, 1, self._prefix + key, owner))


def _milliseconds(seconds: float) -> int:
    return max(1, math.ceil(seconds * 1000))


async def _claim(answer: Awaitable[int]) -> Claim:
    return _CLAIMS[await answer]


def _nothing(answer: Any) -> Awaitable[None] | None:
    return _awaited(answer) if hasattr(answer, "__await__") else None


async def _awaited(answer: Awaitable[object]) -> None:
    await answer
