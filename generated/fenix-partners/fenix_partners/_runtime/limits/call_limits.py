# Copied by clientpress. Do not edit.
"""What a call has to do with the rate limiter of its client."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from ..core import clock
from ..core.errors import RateLimitWaitError
from ..core.logs import logger
from ..transport.effects import Invoke, OutOfTime, Sleep
from .limiter import RateLimiter

if TYPE_CHECKING:
    from collections.abc import Awaitable, Generator

    from ..spec.operation import Limit, Operation
    from ..transport.effects import Steps
    from .limiter import Buckets, Limiter

__all__ = ["CallLimits"]

T = TypeVar("T")

_PART = 0.25
_SHORTEST_PART = 2.0
"""Of a long wait a quarter is slept at once, no less than two seconds: whoever is ahead
may give up, and who sleeps cannot be woken."""


class CallLimits:
    """The limits of one call, which ends at `ends` (by `clock.monotonic`; None: never).

    `api` names the API, whose documented limit for all calls together is `documented`.
    """

    __slots__ = (
        "_buckets",
        "_ends",
        "_is_out",
        "_limiter",
        "_operation",
        "_route",
        "_ticket",
        "_time_limit",
    )

    def __init__(
        self,
        limiter: Limiter,
        operation: Operation[Any],
        route: str,
        *,
        api: str,
        documented: Limit | None,
        ends: float | None,
    ) -> None:
        self._limiter = limiter
        self._operation = operation
        self._route = route
        self._buckets = _buckets(limiter, operation, api, documented)
        self._ends = ends
        # What is in this process takes no time.
        self._time_limit = None if isinstance(limiter, RateLimiter) else ends
        self._ticket = ""
        # Whether a request was let out of which the limiter has not heard yet.
        self._is_out = False

    def take(self) -> Steps[bool]:
        """Take a slot and wait for it; whether one waited.

        What follows goes through `holding`. Raises `RateLimitWaitError`, `OutOfTime`,
        and what the limiter raises.
        """
        self._ticket = os.urandom(12).hex()
        reserve = partial(self._limiter.reserve, self._ticket, self._buckets)
        waited = 0.0
        try:
            while True:
                wait: float = yield Invoke(reserve, ends=self._time_limit)
                if wait <= 0:
                    self._is_out = True
                    return waited > 0
                if self._is_too_long(wait, waited):
                    break
                part = min(wait, max(wait * _PART, _SHORTEST_PART))
                yield Sleep(part)
                waited += part
        except GeneratorExit:
            self._give_up()
            raise
        with suppress(OutOfTime):
            yield Invoke(self._give_up, ends=self._time_limit)
        raise self._too_long(wait)

    def _is_too_long(self, wait: float, waited: float) -> bool:
        if self._ends is not None and wait > self._ends - clock.monotonic():
            return True
        most = self._limiter.max_wait
        return most is not None and waited + wait > most

    def holding(self, steps: Steps[T]) -> Steps[T]:
        """The steps by which a request goes out for which a slot was taken.

        Whatever becomes of it, the limiter hears of it at last.
        """
        try:
            result = yield from steps
        except Exception:
            yield from self._note_in_time()
            raise
        except GeneratorExit:
            # It may have gone out. Nothing can be awaited any more: a limiter that has
            # to be awaited takes the request for one that is still on its way.
            told = self._tell()
            if hasattr(told, "close"):
                told.close()
            raise
        yield from self._note_in_time()
        return result

    def _note_in_time(self) -> Steps[None]:
        if self._is_out:
            with suppress(OutOfTime):
                yield self.note()

    def note(self) -> Invoke:
        """What tells the limiter, once, that the request is on its way."""
        return Invoke(self._note, ends=self._time_limit)

    def _note(self) -> Awaitable[None] | None:
        told = self._tell()
        return _awaited(told) if hasattr(told, "__await__") else None

    def _tell(self) -> Any:
        # Limiters that count by what they let out need not be told.
        sent = getattr(self._limiter, "sent", None)
        if not self._is_out or sent is None:
            return None
        self._is_out = False
        with _logged():
            return sent(self._ticket, self._buckets)
        return None

    def pause(self, seconds: float) -> Steps[None]:
        """Let calls that are counted with this one wait: the server said so."""
        pause = partial(self._limiter.pause, self._buckets, seconds)
        with suppress(OutOfTime):
            yield Invoke(pause, ends=self._time_limit)

    def _give_up(self) -> None:
        self._is_out = False
        self._limiter.abandon(self._ticket, self._buckets)

    def _too_long(self, wait: float) -> RateLimitWaitError:
        operation = self._operation
        error = RateLimitWaitError(
            f"{operation.method} {self._route}: not sent, the rate limit asks to wait"
            f" {wait:.1f} s more, which is longer than max_wait or the deadline"
        )
        error.wait = wait
        error.operation = operation.name
        error.method = operation.method
        error.route = self._route
        return error


def _buckets(
    limiter: Limiter, operation: Operation[Any], api: str, documented: Limit | None
) -> Buckets:
    """What a call is counted in: all calls together, and its own limits."""
    own = limiter.limits
    found: dict[str, Limit | None] = {"": own.get("", documented)}
    prefix = operation.name
    while prefix:
        if prefix in own:
            found[prefix] = own[prefix]
        prefix = prefix.rpartition(".")[0]
    if len(found) == 1 and operation.rate_limit is not None:
        found[operation.name] = operation.rate_limit
    # Clients of several APIs may share a limiter.
    return {f"{api}:{name}": limit for name, limit in found.items()}


async def _awaited(noted: Awaitable[None]) -> None:
    with _logged():
        await noted


@contextmanager
def _logged() -> Generator[None]:
    """Log what is wrong with a limiter: the answer of a request under way is not lost."""
    try:
        yield
    except Exception as error:  # noqa: BLE001  # logged
        kind = type(error).__name__
        logger.warning("the rate limiter was not told of a request: %s", kind)
