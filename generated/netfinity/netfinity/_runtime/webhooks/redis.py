# Copied by clientpress. Do not edit.
"""Events noted in Redis, for receivers on several machines."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from .stores import Claim

__all__ = ["RedisEventStore"]

# The value is the owner, or empty once the event is finished. Numbers come back, since
# whether text does depends on how the client decodes.
_CLAIM = """
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then
    return holder == '' and 2 or 1
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 0
"""
_RELEASE = """
if redis.call('GET', KEYS[1]) == ARGV[1] then
    redis.call('DEL', KEYS[1])
end
return 0
"""
_CLAIMS: tuple[Claim, ...] = ("claimed", "busy", "finished")


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
        answer = self._client.eval(_CLAIM, 1, name, owner, _milliseconds(lease))
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
