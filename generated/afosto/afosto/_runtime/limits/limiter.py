# Copied by clientpress. Do not edit.
"""The client-side rate limit: each request waits until it may go out.

A limit is kept by its sliding window: of any span of its length, however it is laid, no
more requests go out than it allows. Slots are planned in the order in which they are
asked for, so that nothing but sleeping is left to who waits. Plans do not hold where
somebody wakes late. What holds is that a request is let out only if it fits into the
window with all that have gone out in it, and with those on their way, from the moment
they were let out until they are known to have been sent.
"""

from __future__ import annotations

import threading
from bisect import bisect_left, bisect_right, insort
from collections import deque
from collections.abc import Iterator, Mapping
from itertools import chain, repeat
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
        wait, or earlier, because the slot may have moved.
        """
        ...

    def sent(self, ticket: str, buckets: Buckets, /) -> Awaitable[None] | None:
        """Note that a request which was let out has been handed to the transport.

        Until then it may be on its way for any time, and its slot with it.
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
    """Requests that are counted together."""

    __slots__ = ("_full_until", "_going", "_gone", "_limit", "_opens", "_waiting")

    def __init__(self, limit: Limit | None) -> None:
        self._limit = limit
        # The moments of those that have gone out, in order.
        self._gone: list[float] = []
        # How many were let out and have not been sent, as far as is known.
        self._going = 0
        # The planned moments of those that wait, in order, with their numbers.
        self._waiting: list[tuple[float, int]] = []
        self._opens = 0.0
        # Before this moment there is no place for one that comes last; so long queues
        # are not searched.
        self._full_until = 0.0

    def fit_last(self, now: float) -> float:
        """The first moment from now on for a request that comes after all others."""
        self._full_until = self.fit(max(now, self._full_until), now, None)
        return self._full_until

    def fit(self, moment: float, now: float, number: int | None) -> float:
        """The first moment from this one on for the request with this number.

        It overfills no window with those that came before it; None comes last.
        """
        moment = max(moment, self._opens)
        if self._limit is None:
            return moment
        requests, seconds = self._limit
        del self._gone[: bisect_right(self._gone, now, key=lambda t: t + seconds)]
        if len(self._gone) + self._going + len(self._waiting) < requests:
            return moment
        # As many requests as are allowed, less than a span apart, leave no room around
        # them: none less than a span after the first or before the last.
        run: deque[float] = deque(maxlen=requests)
        for time in self._before(moment - seconds, now, number):
            run.append(time)
            if len(run) == requests:
                if time - seconds >= moment:
                    break
                if time < run[0] + seconds:
                    moment = max(moment, run[0] + seconds)
        return moment

    def _before(self, after: float, now: float, number: int | None) -> Iterator[float]:
        """The moments after this one of those that came before a number, in order.

        Who is on the way, or late, will go out now at the earliest.
        """
        waiting = self._waiting
        if after < now:
            known = chain(self._gone, repeat(now, self._going))
        else:
            known = chain[float]()
            waiting = waiting[bisect_right(waiting, (after, 0)) :]
        return chain(
            known,
            (
                max(moment, now)
                for moment, other in waiting
                if number is None or other < number
            ),
        )

    def wait(self, moment: float, number: int) -> None:
        if self._limit is not None:
            insort(self._waiting, (moment, number))

    def leave(self, moment: float, number: int) -> None:
        """One that waited does not wait any more."""
        if self._limit is not None:
            del self._waiting[bisect_left(self._waiting, (moment, number))]

    def go(self) -> None:
        self._going += 1

    def stop(self) -> None:
        """One that was let out did not go out."""
        self._going -= 1

    def sent(self, now: float) -> None:
        self._going -= 1
        if self._limit is not None:
            insort(self._gone, now)

    def forget_plans(self) -> None:
        self._waiting.clear()
        self._full_until = 0.0

    def close_until(self, moment: float) -> None:
        self._opens = max(self._opens, moment)


class _Slot:
    """The moment at which a waiting request is planned to go out, and its turn."""

    __slots__ = ("buckets", "moment", "number")

    def __init__(self, buckets: list[_Bucket], number: int) -> None:
        self.buckets = buckets
        self.number = number
        self.moment = 0.0

    def plan(self, moment: float) -> None:
        self.moment = moment
        for bucket in self.buckets:
            bucket.wait(moment, self.number)

    def leave(self) -> None:
        for bucket in self.buckets:
            bucket.leave(self.moment, self.number)

    def fit(self, now: float) -> float:
        """The first moment that there is, for one that has waited."""
        return _agreed(self.buckets, now, now, self.number)

    def fit_last(self, now: float) -> float:
        """The first moment that there is after all others have theirs."""
        first = max(bucket.fit_last(now) for bucket in self.buckets)
        return _agreed(self.buckets, first, now, None)


def _agreed(
    buckets: list[_Bucket], moment: float, now: float, number: int | None
) -> float:
    """The first moment from this one on that fits into every bucket."""
    while True:
        later = moment
        for bucket in buckets:
            later = bucket.fit(later, now, number)
        if later == moment:
            return moment
        moment = later


class RateLimiter:
    """Keeps calls within the documented limits by making them wait.

    It may be shared by several clients, threads and event loops: what has one account
    should have one limiter. `limits` are requests and seconds by operation prefix
    (`"sms"`, `"sms.send"`, `""` for all together); they replace the documented limits
    of the same operations, and None lifts them. A client refuses a limiter with a
    prefix that none of its operations has. A call that would have to wait longer than
    `max_wait` seconds raises `RateLimitWaitError` instead. A process that is forked has
    a limiter of its own, which counts what was let out before.

    Raises `ClientConfigurationError`.
    """

    __slots__ = (
        "__weakref__",
        "_buckets",
        "_going",
        "_is_stale",
        "_lock",
        "_number",
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
        # By ticket; those that wait in the order in which they came.
        self._waiting: dict[str, _Slot] = {}
        self._going: dict[str, _Slot] = {}
        self._number = 0
        # Whether the plans of those that wait can be better, or do not hold any more.
        self._is_stale = False
        # Held while a slot is sought, never while somebody waits for it.
        self._lock = threading.Lock()
        renew_after_fork(self)

    def renew(self) -> None:
        """See `RenewedAfterFork`. Who waits, or is on the way, is in the other process.

        What is on the way counts from now on as sent.
        """
        self._lock = threading.Lock()
        self._waiting = {}
        for ticket in list(self._going):
            self.sent(ticket, {})
        for bucket in self._buckets.values():
            bucket.forget_plans()

    def reserve(self, ticket: str, buckets: Buckets, /) -> float:
        """See `Limiter`."""
        with self._lock:
            now = clock.monotonic()
            if self._is_stale:
                self._plan_anew(now)
            slot = self._waiting.get(ticket)
            if slot is None:
                self._number += 1
                slot = _Slot(self._own(buckets), self._number)
                moment = slot.fit_last(now)
                if self.max_wait is not None and moment - now > self.max_wait:
                    return moment - now
            else:
                if slot.moment > now:
                    return slot.moment - now
                moment = slot.fit(now)
                slot.leave()
            if moment > now:
                slot.plan(moment)
                self._waiting[ticket] = slot
                return moment - now
            self._waiting.pop(ticket, None)
            self._going[ticket] = slot
            for bucket in slot.buckets:
                bucket.go()
            return 0.0

    def sent(self, ticket: str, _buckets: Buckets, /) -> None:
        """See `Limiter`."""
        with self._lock:
            now = clock.monotonic()
            slot = self._going.pop(ticket, None)
            if slot is not None:
                for bucket in slot.buckets:
                    bucket.sent(now)

    def abandon(self, ticket: str, _buckets: Buckets, /) -> None:
        """See `Limiter`."""
        with self._lock:
            slot = self._waiting.pop(ticket, None)
            if slot is not None:
                slot.leave()
                self._is_stale = True
            slot = self._going.pop(ticket, None)
            if slot is not None:
                for bucket in slot.buckets:
                    bucket.stop()
                self._is_stale = True

    def pause(self, buckets: Buckets, seconds: float, /) -> None:
        """See `Limiter`. Those who wait already keep their order."""
        with self._lock:
            opens = clock.monotonic() + longest_pause(seconds)
            for bucket in self._own(buckets):
                bucket.close_until(opens)
            self._is_stale = True

    def _plan_anew(self, now: float) -> None:
        self._is_stale = False
        for bucket in self._buckets.values():
            bucket.forget_plans()
        for slot in self._waiting.values():
            slot.plan(slot.fit_last(now))

    def _own(self, buckets: Buckets) -> list[_Bucket]:
        own: list[_Bucket] = []
        for name, limit in buckets.items():
            if name not in self._buckets:
                self._buckets[name] = _Bucket(limit)
            own.append(self._buckets[name])
        return own


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
