# Copied by clientpress. Do not edit.
"""What a call has to do with the rate limiter of its client."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any

from ..core.errors import RateLimitWaitError
from ..transport.effects import Invoke, Sleep

if TYPE_CHECKING:
    from ..spec.operation import Limit, Operation
    from ..transport.effects import Steps
    from .limiter import Buckets, Limiter

__all__ = ["CallLimits"]


class CallLimits:
    """The limits of one call.

    `api` names the API, whose documented limit for all calls together is `documented`.
    """

    __slots__ = ("_buckets", "_limiter", "_operation", "_route")

    def __init__(
        self,
        limiter: Limiter,
        operation: Operation[Any],
        route: str,
        *,
        api: str,
        documented: Limit | None,
    ) -> None:
        self._limiter = limiter
        self._operation = operation
        self._route = route
        self._buckets = _buckets(limiter, operation, api, documented)

    def take(self, left: float | None) -> Steps[bool]:
        """Take a slot and wait for it, `left` seconds at most; whether one waited.

        Raises `RateLimitWaitError`, and what the limiter raises.
        """
        limiter, buckets = self._limiter, self._buckets
        ticket = os.urandom(12).hex()
        reserve = partial(limiter.reserve, ticket, buckets)
        patience = [s for s in (limiter.max_wait, left) if s is not None]
        waited = 0.0
        while True:
            wait: float = yield Invoke(reserve)
            if wait <= 0:
                return waited > 0
            if patience and waited + wait > min(patience):
                limiter.abandon(ticket, buckets)
                raise self._too_long(wait)
            try:
                yield Sleep(wait)
            except BaseException:
                limiter.abandon(ticket, buckets)
                raise
            waited += wait

    def pause(self, seconds: float) -> Steps[None]:
        """Let calls that are counted with this one wait: the server said so."""
        yield Invoke(partial(self._limiter.pause, self._buckets, seconds))

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
