"""What a caller may set for one call or, with `with_options`, for many."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Literal, TypeAlias, TypedDict, cast

__all__ = [
    "AsyncCredential",
    "Credential",
    "OnDrift",
    "RequestOptions",
    "for_another_request",
]

# These are meant for one request, the one that a method is named after.
_OF_ONE_REQUEST = ("extra_body", "extra_query", "idempotency_key")

OnDrift: TypeAlias = Literal["ignore", "warn", "raise"]
"""What happens when an answer disagrees with the documented type."""

Credential: TypeAlias = str | Callable[[], str] | Mapping[str, str | Callable[[], str]]
"""A secret, a function that returns one before each request, or a mapping from
operation prefix (`"sms"`, `"sms.send"`, `""` for all others) to either of these.
The longest dotted prefix of the operation's name wins."""

AsyncCredential: TypeAlias = (
    str
    | Callable[[], str | Awaitable[str]]
    | Mapping[str, str | Callable[[], str | Awaitable[str]]]
)
"""A `Credential` whose functions may also be asynchronous."""


class RequestOptions(TypedDict, total=False):
    """Options of a call; those given to a call win over those of the client."""

    timeout: float | None
    """Seconds to wait for a connection, for a write and for each read; None: no limit."""
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
