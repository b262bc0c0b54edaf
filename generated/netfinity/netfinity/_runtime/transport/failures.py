# Copied by clientpress. Do not edit.
"""Errors made out of what the transport raises: no answer came."""

from __future__ import annotations

import os
import socket
import ssl
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

import httpx2

from ..core.errors import APIConnectionError, APIError, APITimeoutError, DecodeError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .request import Url
    from .retry import Failure

__all__ = [
    "Kind",
    "TransportError",
    "connection_error",
    "failure_of",
    "status_text",
    "too_late",
]

Kind: TypeAlias = Literal[
    "connect timeout",
    "pool timeout",
    "write timeout",
    "read timeout",
    "connect error",
    "connection lost",
    "bad answer",
    "bad request",
    "bad scheme",
    "bad encoding",
    "proxy error",
    "refused by a hook",
    "too many redirects",
    "other",
]


class TransportError(Exception):
    """What a transport raises; what it was made of is the cause.

    It goes no further than the core: the cause may hold URLs and headers.
    """

    def __init__(self, kind: Kind) -> None:
        super().__init__(kind)
        self.kind: Kind = kind


class _Meaning(NamedTuple):
    """`is_unprocessed` says that the server surely has not carried the request out."""

    text: str
    failure: Failure = "lost"
    class_: type[APIError] = APIConnectionError
    is_unprocessed: bool = False


_MEANINGS: dict[Kind, _Meaning] = {
    "connect timeout": _Meaning(
        "no connection{to} in time", "unsent", APITimeoutError, is_unprocessed=True
    ),
    "pool timeout": _Meaning(
        "no free connection in time", "unsent", APITimeoutError, is_unprocessed=True
    ),
    "write timeout": _Meaning(
        "the request{to} could not be sent in time", class_=APITimeoutError
    ),
    "read timeout": _Meaning("no answer{of} in time", class_=APITimeoutError),
    "connect error": _Meaning("could not connect{to}", "unsent", is_unprocessed=True),
    "proxy error": _Meaning("the proxy refused the connection", is_unprocessed=True),
    "bad scheme": _Meaning(
        "the base URL is neither http nor https", "final", is_unprocessed=True
    ),
    "bad request": _Meaning(
        "the request breaks the rules of HTTP", "final", is_unprocessed=True
    ),
    "bad answer": _Meaning("the answer{of} broke off or is not HTTP"),
    "connection lost": _Meaning("the connection{to} broke"),
    "bad encoding": _Meaning(
        "the answer could not be decompressed", "final", DecodeError
    ),
    "refused by a hook": _Meaning(
        "an event hook of http_client refused the answer", "final"
    ),
    "too many redirects": _Meaning("the request failed", "final"),
    "other": _Meaning("the request failed"),
}


def _is_distrust(error: TransportError) -> bool:
    return any(isinstance(one, ssl.SSLCertVerificationError) for one in _causes(error))


def failure_of(error: TransportError) -> Failure:
    return "final" if _is_distrust(error) else _MEANINGS[error.kind].failure


def connection_error(
    error: TransportError,
    operation: str,
    method: str,
    route: str,
    *,
    url: Url | None = None,
) -> APIError:
    """What the caller sees in place of a transport error, which carries the URL.

    Of `url` the host and the port are shown. To be raised outside of any `except`, so that the original does not hang on it.
    """
    meaning = _MEANINGS[error.kind]
    host = "" if url is None else url.origin.netloc
    text = meaning.text.format(
        to=f" to {host}" if host else "", of=f" of {host}" if host else ""
    )
    # What the system says of a step that was ended by us is no reason.
    is_timeout = meaning.class_ is APITimeoutError
    cause = "" if is_timeout else _system_reason(error)
    translated = meaning.class_(
        f"{method} {route}: {text}{f' ({cause})' if cause else ''}"
    )
    translated.may_have_been_processed = not (
        meaning.is_unprocessed or _is_distrust(error)
    )
    translated.operation = operation
    translated.method = method
    translated.route = route
    return translated


def too_late(operation: str, method: str, route: str) -> APITimeoutError:
    """The error of a call that is not done within its deadline."""
    error = APITimeoutError(
        f"{method} {route}: the call is not done within its deadline"
    )
    error.operation = operation
    error.method = method
    error.route = route
    return error


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and what led to it, ten steps at most."""
    seen: BaseException | None = error
    for _ in range(10):
        if seen is None:
            return
        yield seen
        seen = seen.__cause__ or seen.__context__


def _system_reason(error: BaseException) -> str:
    """The operating system's word for it; messages in between may hold URLs."""
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            # After a comma comes the name of the host.
            words = cause.verify_message.partition(",")[0]
            return f"certificate verify failed: {words}"
        if isinstance(cause, OSError):
            reason = getattr(cause, "reason", None)
            if isinstance(reason, str) and reason.isupper():
                return reason.replace("_", " ").lower()
            if isinstance(cause, socket.gaierror):
                return cause.strerror or ""
            # Not `strerror`, which asyncio fills with the address.
            if cause.errno is not None and cause.errno > 0:
                return os.strerror(cause.errno)
    return ""


def status_text(status_code: int) -> str:
    """The status with its standard phrase; the server's own phrase may be anything."""
    return f"{status_code} {httpx2.codes.get_reason_phrase(status_code)}".rstrip()
