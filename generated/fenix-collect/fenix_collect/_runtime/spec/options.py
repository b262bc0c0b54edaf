# Copied by clientpress. Do not edit.
"""What a caller may set for one call or, with `with_options`, for many."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Literal, Protocol, TypeAlias, TypedDict, cast

__all__ = [
    "AsyncCredential",
    "AsyncTokenSource",
    "Credential",
    "OnDrift",
    "RequestOptions",
    "TokenSource",
    "for_another_request",
    "merged",
]

# These are meant for one request, the one that a method is named after.
_OF_ONE_REQUEST = ("extra_body", "extra_query", "idempotency_key")

OnDrift: TypeAlias = Literal["ignore", "warn", "raise"]
"""What happens when an answer disagrees with the documented type."""


class TokenSource(Protocol):
    """Hands out a secret before each request.

    When the server refuses it (401), `invalidate(token)` is called where there is such
    a method, and `token` once more: the call goes again if the answer differs. Calls
    that run at once ask at once; whoever fetches tokens has to see to it that one
    fetch serves them all.
    """

    def token(self) -> str: ...


class AsyncTokenSource(Protocol):
    """A `TokenSource` whose methods may also be asynchronous."""

    def token(self) -> str | Awaitable[str]: ...


_Secret: TypeAlias = str | Callable[[], str] | TokenSource
_AsyncSecret: TypeAlias = str | Callable[[], str | Awaitable[str]] | AsyncTokenSource

Credential: TypeAlias = _Secret | Mapping[str, _Secret]
"""A secret, a function or object that is asked for one before each request, or a
mapping from operation prefix (`"sms"`, `"sms.send"`, `""` for all others) to any of
these. The longest dotted prefix of the operation's name wins. A function is asked once
more after a 401, as a `TokenSource` is."""

AsyncCredential: TypeAlias = _AsyncSecret | Mapping[str, _AsyncSecret]
"""A `Credential` whose functions and methods may also be asynchronous."""


class RequestOptions(TypedDict, total=False):
    """Options of a call; those given to a call win over those of the client."""

    timeout: float | None
    """Seconds to wait for a connection, for a write and for each read; None: no limit.
    While others are answered, a call may wait longer for a connection to become
    free."""
    deadline: float | None
    """Seconds for the whole call: a token, waits, attempts and the answer; None: no
    limit. Where the answer is streamed, until it begins. It is looked at between steps,
    each of which ends with it or by `timeout`; functions of yours are not
    interrupted."""
    max_retries: int
    """Attempts after the first one."""
    max_response_bytes: int | None
    """How large an answer may be after decompression; None: no limit."""
    extra_headers: Mapping[str, str]
    """Headers added to the request; they replace headers of the same name."""
    extra_query: Mapping[str, Any]
    """Query parameters added to the request."""
    extra_body: Mapping[str, Any]
    """Members, by wire name, merged into a JSON object body."""
    auth: AsyncCredential
    """A credential used instead of the client's; `user:password` for basic auth."""
    idempotency_key: str
    """The key that names this call; the call then counts as safe to repeat."""
    on_drift: OnDrift
    """What to do when the answer disagrees with the documented type."""


def for_another_request(options: RequestOptions | None) -> RequestOptions | None:
    """What holds of a call's options for the other requests that its method makes."""
    if not options:
        return options
    kept = {name: v for name, v in options.items() if name not in _OF_ONE_REQUEST}
    return cast("RequestOptions", kept)


def merged(base: RequestOptions, given: RequestOptions | None) -> RequestOptions:
    """Both; of two values for one option that of `given`."""
    if not given:
        return base
    return {**base, **given} if base else given
