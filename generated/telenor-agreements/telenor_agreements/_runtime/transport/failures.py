# Copied by clientpress. Do not edit.
"""Errors made out of what the transport raises: no answer came."""

from __future__ import annotations

import os
import socket
import ssl
from typing import TYPE_CHECKING, TypeAlias

import httpx2

from ..core.errors import APIConnectionError, APIError, APITimeoutError, DecodeError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .retry import Failure

__all__ = [
    "TRANSPORT_ERRORS",
    "TransportError",
    "connection_error",
    "failure_of",
    "status_text",
    "too_late",
]

TransportError: TypeAlias = httpx2.HTTPError | ssl.SSLError
TRANSPORT_ERRORS = (httpx2.HTTPError, ssl.SSLError)
"""What sending raises. A TLS connection that breaks within an answer does so with an
error of its own in the asynchronous transport."""

_UNSENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)
_FINAL = (
    httpx2.DecodingError,
    httpx2.HTTPStatusError,
    httpx2.LocalProtocolError,
    httpx2.TooManyRedirects,
    httpx2.UnsupportedProtocol,
)

_UNPROCESSED = (
    *_UNSENT,
    httpx2.LocalProtocolError,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
)

_WHAT_HAPPENED: tuple[tuple[type[Exception], str], ...] = (
    (httpx2.ConnectTimeout, "no connection{to} in time"),
    (httpx2.PoolTimeout, "no free connection in time"),
    (httpx2.WriteTimeout, "the request{to} could not be sent in time"),
    (httpx2.TimeoutException, "no answer{of} in time"),
    (httpx2.ConnectError, "could not connect{to}"),
    (httpx2.ProxyError, "the proxy refused the connection"),
    (httpx2.UnsupportedProtocol, "the base URL is neither http nor https"),
    (httpx2.LocalProtocolError, "the request breaks the rules of HTTP"),
    (httpx2.RemoteProtocolError, "the answer{of} broke off or is not HTTP"),
    (httpx2.NetworkError, "the connection{to} broke"),
    (ssl.SSLError, "the connection{to} broke"),
    (httpx2.DecodingError, "the answer could not be decompressed"),
    (httpx2.HTTPStatusError, "an event hook of http_client refused the answer"),
)


def _is_distrust(error: TransportError) -> bool:
    return any(isinstance(one, ssl.SSLCertVerificationError) for one in _causes(error))


def failure_of(error: TransportError) -> Failure:
    if _is_distrust(error):
        return "final"
    if isinstance(error, _UNSENT):
        return "unsent"
    return "final" if isinstance(error, _FINAL) else "lost"


def connection_error(
    error: TransportError,
    operation: str,
    method: str,
    route: str,
    *,
    url: httpx2.URL | None = None,
) -> APIError:
    """What the caller sees in place of a transport error, which carries the URL.

    Of `url` the host and the port are shown. To be raised outside of any `except`, so that the original does not hang on it.
    """
    text = next(
        (text for class_, text in _WHAT_HAPPENED if isinstance(error, class_)),
        "the request failed",
    )
    host = "" if url is None else url.netloc.decode("ascii")
    text = text.format(
        to=f" to {host}" if host else "", of=f" of {host}" if host else ""
    )
    cause = _system_reason(error)
    class_: type[APIError] = APIConnectionError
    if isinstance(error, httpx2.TimeoutException):
        class_ = APITimeoutError
    elif isinstance(error, httpx2.DecodingError):
        class_ = DecodeError
    translated = class_(f"{method} {route}: {text}{f' ({cause})' if cause else ''}")
    translated.may_have_been_processed = not (
        isinstance(error, _UNPROCESSED) or _is_distrust(error)
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
    if isinstance(error, httpx2.TimeoutException):
        # What the system says of a step that was ended by us is no reason.
        return ""
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
