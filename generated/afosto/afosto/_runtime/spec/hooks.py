# Copied by clientpress. Do not edit.
"""Hooks: functions of the user that are told of each attempt of a call.

What they are told holds no credential, no parameter and no URL.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .operation import Operation

__all__ = [
    "AfterResponse",
    "AsyncAfterResponse",
    "AsyncBeforeRequest",
    "BeforeRequest",
    "RequestEvent",
    "ResponseEvent",
    "listed",
]


class RequestEvent:
    """An attempt that is about to be sent."""

    __slots__ = (
        "attempt",
        "context",
        "headers",
        "method",
        "operation",
        "route",
        "server_address",
        "server_port",
    )

    def __init__(
        self,
        operation: Operation[Any],
        route: str,
        attempt: int,
        server: tuple[str, int],
    ) -> None:
        self.operation = operation.name
        self.method = operation.method
        self.route = route
        """The path template: placeholders, never values."""
        self.attempt = attempt
        """1 for the first attempt of a call."""
        self.server_address, self.server_port = server
        self.headers: dict[str, str] = {}
        """Headers to add to the request, such as a trace id."""
        self.context: dict[str, Any] = {}
        """For what a hook wants to find again in `ResponseEvent.request`."""

    def __repr__(self) -> str:
        return f"<RequestEvent {self.operation}, attempt {self.attempt}>"


class ResponseEvent:
    """An attempt that has ended: with an answer, with an error, or cancelled (neither).

    Asynchronous hooks do not hear of cancelled attempts: nothing can be awaited then.
    """

    __slots__ = ("elapsed", "error", "request", "request_id", "status_code")

    def __init__(
        self,
        request: RequestEvent,
        elapsed: float,
        *,
        status_code: int | None = None,
        request_id: str | None = None,
        error: Exception | None = None,
    ) -> None:
        self.request = request
        self.elapsed = elapsed
        """Seconds until the answer was read, or was there where it is streamed."""
        self.status_code = status_code
        """None when no answer came; `error` then says why, unless it was cancelled."""
        self.request_id = request_id
        self.error = error

    @property
    def retries_taken(self) -> int:
        return self.request.attempt - 1

    @property
    def error_type(self) -> str | None:
        """A word for what went wrong: a status, the name of a class, "cancelled"."""
        if self.status_code is not None:
            return str(self.status_code) if self.status_code >= 400 else None
        return "cancelled" if self.error is None else type(self.error).__name__

    def __repr__(self) -> str:
        outcome = self.status_code or self.error_type
        return f"<ResponseEvent {self.request.operation}: {outcome}>"


_Before: TypeAlias = Callable[[RequestEvent], None]
_After: TypeAlias = Callable[[ResponseEvent], None]
_AsyncBefore: TypeAlias = Callable[[RequestEvent], Awaitable[None] | None]
_AsyncAfter: TypeAlias = Callable[[ResponseEvent], Awaitable[None] | None]

BeforeRequest: TypeAlias = _Before | Sequence[_Before]
"""What is called before each attempt. What it raises ends the call, and is told to
what is called after."""

AsyncBeforeRequest: TypeAlias = _AsyncBefore | Sequence[_AsyncBefore]
"""A `BeforeRequest` that may also be asynchronous."""

AfterResponse: TypeAlias = _After | Sequence[_After]
"""What is called after each attempt. What it raises is logged and goes no further: the
server has done what it was asked to, and the caller has to learn of that."""

AsyncAfterResponse: TypeAlias = _AsyncAfter | Sequence[_AsyncAfter]
"""An `AfterResponse` that may also be asynchronous."""


def listed(hooks: Any) -> tuple[Callable[[Any], Any], ...]:
    """One hook or several, as they are given to a client, as a tuple."""
    if hooks is None:
        return ()
    return (hooks,) if callable(hooks) else tuple(hooks)
