# Copied by clientpress. Do not edit.
"""The client-side rate limit: each request waits until it may go out.

A limit is kept by its sliding window: of any span of its length, however it is laid, no
more requests go out than it allows. Slots are given in the order in which they are
asked for, also for the future, so that nothing but sleeping is left to who waits.
"""

from __future__ import annotations

import threading
from bisect import bisect_left, bisect_right, insort
from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol, TypeAlias

from ..core import clock
from ..core.errors import ClientConfigurationError
from ..core.forks import renew_after_fork

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from ..spec.operation import Limit

__all__ = [
    "Buckets",
    "Limiter",
    "RateLimiter",
    "checked_limits",
    "longest_pause",
]

Buckets: TypeAlias = "Mapping[str, Limit | None]"
"""What a request is counted in, by name; one without a limit can only be paused."""

_LONGEST_PAUSE = 3600.0


class Limiter(Protocol):
    """What gives slots to requests; `RateLimiter` keeps them in this process.

    `limits` are the user's own, by operation prefix. `max_wait` is in seconds: who
    would have to wait longer gets no slot. A ticket stands for one request, everywhere.
    """

    @property
    def limits(self) -> Mapping[str, Limit | None]: ...

    @property
    def max_wait(self) -> float | None: ...

    def reserve(self, ticket: str, buckets: Buckets, /) -> float | Awaitable[float]:
        """Seconds until the request may go out, 0 for now.

        The first time this takes a slot in every bucket. It is asked again after the
        wait, because a pause may have moved the slot.
        """
        ...

    def abandon(self, ticket: str, buckets: Buckets, /) -> None:
        """Give back the slot of a request that will not go out.

        Nothing can be awaited here: what cannot be done at once is left undone.
        """
        ...

    def pause(self, buckets: Buckets, seconds: float, /) -> Awaitable[None] | None:
        """Let no request out for some seconds, because the server said so."""
        ...


class _Bucket:
    """Requests that are counted together; `times` holds their slots, in order."""

    __slots__ = ("_full_until", "_limit", "_opens", "_times")

    def __init__(self, limit: Limit | None) -> None:
        self._limit = limit
        self._times: list[float] = []
        self._opens = 0.0
        # Before this moment there is no free slot; so long queues are not searched.
        self._full_until = 0.0

    def first(self, now: float) -> float:
        """The first moment from now on at which one more request may go out."""
        if self._limit is not None:
            del self._times[: bisect_right(self._times, now - self._limit[1])]
        self._full_until = self.fit(max(now, self._full_until))
        return self._full_until

    def fit(self, moment: float) -> float:
        """The first moment from this one on at which one more request may go out."""
        moment = max(moment, self._opens)
        if self._limit is None:
            return moment
        requests, seconds = self._limit
        times = self._times
        # As many slots as are allowed, less than a span apart, leave no room around
        # them: none less than a span after the first or before the last.
        for index in range(
            bisect_right(times, moment - seconds), len(times) - requests + 1
        ):
            first, last = times[index], times[index + requests - 1]
            if last - seconds >= moment:
                break
            if last < first + seconds:
                moment = max(moment, first + seconds)
        return moment

    def add(self, moment: float) -> None:
        if self._limit is not None:
            insort(self._times, moment)

    def remove(self, moment: float) -> None:
        self._full_until = 0.0
        index = bisect_left(self._times, moment)
        if self._times[index : index + 1] == [moment]:
            del self._times[index]

    def close_until(self, moment: float) -> None:
        self._opens = max(self._opens, moment)


class _Slot:
    """The moment at which a waiting request may go out."""

    __slots__ = ("buckets", "moment")

    def __init__(self, buckets: list[_Bucket], moment: float) -> None:
        self.buckets = buckets
        self.moment = moment


class RateLimiter:
    """Keeps calls within the documented limits by making them wait.

    It may be shared by several clients, threads and event loops: what has one account
    should have one limiter. `limits` are requests and seconds by operation prefix
    (`"sms"`, `"sms.send"`, `""` for all together); they replace the documented limits
    of the same operations, and None lifts them. A client refuses a limiter with a
    prefix that none of its operations has. A call that would have to wait longer than
    `max_wait` seconds raises `RateLimitWaitError` instead. A process that is forked has
    a limiter of its own, which counts what was asked for before.

    Raises `ClientConfigurationError`.
    """

    __slots__ = (
        "__weakref__",
        "_buckets",
        "_lock",
        "_waiting",
        "limits",
        "max_wait",
    )

    def __init__(
        self,
        limits: Mapping[str, Limit | None] | None = None,
        *,
        max_wait: float | None = None,
    ) -> None:
        self.limits: Mapping[str, Limit | None] = checked_limits(limits)
        self.max_wait = max_wait
        self._buckets: dict[str, _Bucket] = {}
        self._waiting: dict[str, _Slot] = {}
        # Held while a slot is sought, never while somebody waits for it.
        self._lock = threading.Lock()
        renew_after_fork(self)

    def renew(self) -> None:
        """See `RenewedAfterFork`. Who waits does so in the other process."""
        self._lock = threading.Lock()
        self._waiting = {}

    def reserve(self, ticket: str, buckets: Buckets, /) -> float:
        """See `Limiter`."""
        with self._lock:
            now = clock.monotonic()
            slot = self._waiting.pop(ticket, None)
            if slot is None:
                own = self._own(buckets)
                slot = _Slot(own, _first(own, now))
                if self.max_wait is not None and slot.moment - now > self.max_wait:
                    return slot.moment - now
                for bucket in own:
                    bucket.add(slot.moment)
            if slot.moment <= now:
                return 0.0
            self._waiting[ticket] = slot
            return slot.moment - now

    def abandon(self, ticket: str, _buckets: Buckets, /) -> None:
        """See `Limiter`."""
        with self._lock:
            slot = self._waiting.pop(ticket, None)
            if slot is not None:
                for bucket in slot.buckets:
                    bucket.remove(slot.moment)

    def pause(self, buckets: Buckets, seconds: float, /) -> None:
        """See `Limiter`. Those who wait already keep their order."""
        with self._lock:
            now = clock.monotonic()
            closed = self._own(buckets)
            for bucket in closed:
                bucket.close_until(now + longest_pause(seconds))
            moved = sorted(
                (s for s in self._waiting.values() if not _apart(s.buckets, closed)),
                key=lambda slot: slot.moment,
            )
            for slot in moved:
                for bucket in slot.buckets:
                    bucket.remove(slot.moment)
            for slot in moved:
                slot.moment = _first(slot.buckets, now)
                for bucket in slot.buckets:
                    bucket.add(slot.moment)

    def _own(self, buckets: Buckets) -> list[_Bucket]:
        own: list[_Bucket] = []
        for name, limit in buckets.items():
            if name not in self._buckets:
                self._buckets[name] = _Bucket(limit)
            own.append(self._buckets[name])
        return own


def _first(buckets: list[_Bucket], now: float) -> float:
    """The first moment at which there is a slot in every bucket."""
    moment = max(bucket.first(now) for bucket in buckets)
    while True:
        later = moment
        for bucket in buckets:
            later = bucket.fit(later)
        if later == moment:
            return moment
        moment = later


def _apart(some: list[_Bucket], others: list[_Bucket]) -> bool:
    return not any(bucket in others for bucket in some)


def checked_limits(
    limits: Mapping[str, Limit | None] | None,
) -> dict[str, Limit | None]:
    """Raises `ClientConfigurationError` for a limit that lets nothing out."""
    for prefix, limit in (limits or {}).items():
        if limit is not None and (limit[0] < 1 or limit[1] <= 0):
            raise ClientConfigurationError(
                f"the limit of {prefix!r} must be at least 1 request"
                " in more than 0 seconds"
            )
    return dict(limits or {})


def longest_pause(seconds: float) -> float:
    """What of a server's wish for a pause is granted, in seconds."""
    return min(seconds, _LONGEST_PAUSE)
