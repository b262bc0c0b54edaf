"""Errors made out of what went wrong: an answer with a status, or no answer."""

from __future__ import annotations

import os
import re
import socket
import ssl
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx2
import msgspec

from ..codec.decode import decode_json
from ..core.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    DecodeError,
    ResponseTooLargeError,
    status_error_class,
)
from ..core.headers import Headers
from ..core.narrowing import is_list, is_mapping
from ..exchange.response import documented, request_id_of, text_of
from ..spec.operation import Json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.errors import APIStatusError
    from ..spec.operation import ErrorCodes, Operation
    from .received import Received
    from .retry import Failure

__all__ = [
    "TRANSPORT_ERRORS",
    "TransportError",
    "connection_error",
    "failure_of",
    "find_code",
    "json_value",
    "status_error",
    "status_text",
    "too_large",
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

_WHAT_HAPPENED: tuple[tuple[type[Exception], str], ...] = (
    (httpx2.ConnectTimeout, "no connection in time"),
    (httpx2.PoolTimeout, "no free connection in time"),
    (httpx2.WriteTimeout, "the request could not be sent in time"),
    (httpx2.TimeoutException, "no answer in time"),
    (httpx2.ConnectError, "could not connect"),
    (httpx2.ProxyError, "the proxy refused the connection"),
    (httpx2.UnsupportedProtocol, "the base URL is neither http nor https"),
    (httpx2.LocalProtocolError, "the request breaks the rules of HTTP"),
    (httpx2.RemoteProtocolError, "the answer broke off or is not HTTP"),
    (httpx2.NetworkError, "the connection broke"),
    (ssl.SSLError, "the connection broke"),
    (httpx2.DecodingError, "the answer could not be decompressed"),
    (httpx2.HTTPStatusError, "an event hook of http_client refused the answer"),
)


def failure_of(error: TransportError) -> Failure:
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in _causes(error)):
        return "final"
    if isinstance(error, _UNSENT):
        return "unsent"
    return "final" if isinstance(error, _FINAL) else "lost"


def connection_error(
    error: TransportError, operation: str, method: str, route: str
) -> APIError:
    """What the caller sees in place of a transport error, which carries the URL.

    To be raised outside of any `except`, so that the original does not hang on it.
    """
    text = next(
        (text for class_, text in _WHAT_HAPPENED if isinstance(error, class_)),
        "the request failed",
    )
    cause = _system_reason(error)
    class_: type[APIError] = APIConnectionError
    if isinstance(error, httpx2.TimeoutException):
        class_ = APITimeoutError
    elif isinstance(error, httpx2.DecodingError):
        class_ = DecodeError
    translated = class_(f"{method} {route}: {text}{f' ({cause})' if cause else ''}")
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


def too_large(
    operation: Operation[Any], route: str, response: Received
) -> ResponseTooLargeError:
    """The error of an answer that is larger than its limit."""
    error = ResponseTooLargeError(
        f"{operation.method} {route}: the answer is larger than {response.limit} bytes"
        " (max_response_bytes)"
    )
    error.operation = operation.name
    error.method = operation.method
    error.route = route
    error.status_code = response.status_code
    error.request_id = request_id_of(response.headers)
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


def json_value(content: bytes) -> Any:
    """The body as a JSON value, or None when it is not JSON."""
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def status_error(
    operation: Operation[Any],
    route: str,
    response: Received,
    *,
    retry_after: float | None,
    scopes: tuple[str, ...] = (),
) -> APIStatusError:
    status_code = response.status_code
    content = response.content
    headers = Headers(response.headers.raw)
    value = json_value(content) if content else None
    text = text_of(content, headers.get("content-type", ""))
    body = _typed_body(operation, status_code, headers, content)
    if body is None:
        body = value if value is not None else (text or None)
    code, meaning = None, None
    if operation.error_codes:
        code = find_code(operation.error_codes, value, text)
        meaning = None if code is None else operation.error_codes[code][0]
    required_scopes = scopes if status_code == 403 else ()
    request_id = request_id_of(headers)

    summary = f"{operation.method} {route}: {status_text(status_code)}"
    if code is not None:
        summary += f", code {code}" + (f" ({meaning})" if meaning else "")
    if required_scopes:
        summary += f", needs scope {' '.join(required_scopes)}"
    if request_id is not None and re.fullmatch(r"[\w.:/+=@-]{1,128}", request_id):
        summary += f", request id {request_id}"
    return status_error_class(status_code)(
        summary,
        status_code=status_code,
        body=body,
        raw=content,
        headers=headers,
        request_id=request_id,
        retry_after=retry_after,
        message=_message(value, text),
        code=code,
        code_meaning=meaning,
        required_scopes=required_scopes,
        operation=operation.name,
        method=operation.method,
        route=route,
    )


def _typed_body(
    operation: Operation[Any], status_code: int, headers: Headers, content: bytes
) -> Any:
    decoder = documented(operation.errors, status_code, headers)
    if not content or not isinstance(decoder, Json):
        return None
    # An error that disagrees with its documentation is still that error.
    try:
        return decode_json(
            content, decoder.resolved_type(), on_drift="ignore", where=operation.name
        )
    except APIError:
        return None


def _message(value: Any, text: str) -> str:
    if is_mapping(value):
        message = value.get("message")
        return message if isinstance(message, str) else ""
    return value if isinstance(value, str) else text if value is None else ""


def find_code(codes: ErrorCodes, value: Any, text: str) -> str | None:
    """The documented code that stands in the body, wherever it stands.

    In JSON, members whose names speak of codes or errors are looked at first: an id
    may happen to equal a code. In text, a code must stand alone.
    """
    if value is not None:
        found = list(_scalars(value, ""))
        for prefer in (True, False):
            for name, scalar in found:
                named = "code" in name or "error" in name
                if scalar in codes and (named or not prefer):
                    return scalar
        # A code may stand in a sentence: {"message": "error 17: no such contact"}.
        text = " ".join(scalar for _, scalar in found if not scalar.isdigit())
    first: tuple[int, str] | None = None
    for code in codes:
        match = re.search(rf"(?<![\w.]){re.escape(code)}(?!\w|\.\d)", text)
        if match is not None and (first is None or match.start() < first[0]):
            first = (match.start(), code)
    return None if first is None else first[1]


def _scalars(value: Any, name: str) -> list[tuple[str, str]]:
    """Numbers and strings with the names they stand under, the outermost first."""
    scalars: list[tuple[str, str]] = []
    level: list[tuple[str, Any]] = [(name, value)]
    while level:
        below: list[tuple[str, Any]] = []
        for key, item in level:
            if is_mapping(item):
                below.extend((k.lower(), v) for k, v in item.items())
            elif is_list(item):
                below.extend((key, v) for v in item)
            elif isinstance(item, str) or (
                isinstance(item, (int, float)) and not isinstance(item, bool)
            ):
                scalars.append((key, str(item)))
        level = below
    return scalars
