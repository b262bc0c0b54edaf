# Copied by clientpress. Do not edit.
"""Whether to try again, and when: every such decision is made here.

A call is tried again where that cannot do harm: the operation is safe to repeat, or
the request surely was not processed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..core import clock

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "MAX_RETRY_AFTER",
    "Failure",
    "Retries",
    "delay",
    "is_surely_unprocessed",
    "reset_seconds",
    "retry_after_seconds",
    "should_retry_failure",
    "should_retry_status",
]

MAX_RETRY_AFTER = 60.0
"""Seconds. A server that asks for a longer wait gets none: the error says how long."""

_LONGEST_DELAY = 8.0
_RESETS = ("ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset")
_MOMENT = 1_000_000_000.0
"""Numbers from here on are seconds since the epoch, no matter what a vendor calls them."""

Failure: TypeAlias = Literal["unsent", "lost", "final"]
"""Why no answer came: the request never reached the server, it may have reached it, or
trying again would fail in the same way."""


class Retries:
    """Those of one call: `most` after the first attempt, and none past `ends`."""

    __slots__ = ("_ends", "_most", "_taken")

    def __init__(self, most: int, ends: float | None) -> None:
        self._most = most
        self._ends = ends
        self._taken = 0

    def wait(self, *, may_retry: bool, retry_after: float | None) -> float | None:
        """Seconds to wait before the next attempt; None where there is none."""
        if not may_retry or self._taken >= self._most:
            return None
        seconds = delay(self._taken, retry_after, clock.random())
        if self._ends is not None and clock.monotonic() + seconds > self._ends:
            return None
        self._taken += 1
        return seconds


def should_retry_status(
    status_code: int, *, idempotent: bool, retry_after: float | None
) -> bool:
    if retry_after is not None and retry_after > MAX_RETRY_AFTER:
        return False
    if status_code == 429:
        return True
    if idempotent:
        return status_code == 408 or 500 <= status_code <= 599
    return status_code == 503 and is_surely_unprocessed(status_code, retry_after)


def is_surely_unprocessed(status_code: int, retry_after: float | None) -> bool:
    """Whether a refused request was surely not carried out."""
    if status_code == 503:
        return retry_after is not None
    return 400 <= status_code <= 499 and status_code != 408


def should_retry_failure(failure: Failure, *, idempotent: bool) -> bool:
    return failure == "unsent" or (failure == "lost" and idempotent)


def delay(attempt: int, retry_after: float | None, random: float) -> float:
    """Seconds to wait after the failed attempt with this number (the first is 0).

    What the server asks for, else 0.5 to 8 seconds: doubling, spread by `random`
    (0 to 1) so that clients which failed together do not return together.
    """
    if retry_after is not None:
        return retry_after
    longest = min(_LONGEST_DELAY, 2.0 ** min(attempt, 10))
    return longest * (0.5 + 0.5 * random)


def retry_after_seconds(headers: Mapping[str, str], now: float) -> float | None:
    """The header Retry-After in seconds, or None.

    A moment is counted from the answer's own `Date`, since clocks differ; from `now`
    (seconds since the epoch) where there is none.
    """
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    if text.replace(".", "", 1).isdecimal() and text.isascii():
        return float(text)
    moment = _moment(text)
    if moment is None:
        return None
    sent = _moment(headers.get("date", ""))
    return max(0.0, moment - (now if sent is None else sent))


def reset_seconds(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds until a limit that was hit counts anew, by the headers that say so.

    None where that is later than a client waits: it may be another limit of the server's,
    which has nothing to do with the refusal.
    """
    for name in _RESETS:
        text = headers.get(name, "").strip()
        if text.isascii() and text.replace(".", "", 1).isdecimal() and len(text) < 16:
            number = float(text)
            seconds = max(0.0, number - now) if number >= _MOMENT else number
            return seconds if seconds <= MAX_RETRY_AFTER else None
    return None


def _moment(text: str) -> float | None:
    """A date of HTTP in seconds since the epoch; None for what is none."""
    from email.utils import parsedate_to_datetime  # rarely needed

    try:
        moment = parsedate_to_datetime(text)
        if moment.tzinfo is None:
            # "-0000" yields a naive datetime; HTTP dates are always in GMT.
            from datetime import UTC

            moment = moment.replace(tzinfo=UTC)
        return moment.timestamp()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
