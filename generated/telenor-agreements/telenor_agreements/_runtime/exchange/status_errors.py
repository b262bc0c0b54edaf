"""Errors made out of answers: a status that is no result, a body that is too large."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..codec.decode import decode_json, json_value
from ..core.errors import APIError, ResponseTooLargeError, status_error_class
from ..core.headers import Headers
from ..core.narrowing import is_list, is_mapping
from ..spec.operation import Json
from ..transport.failures import status_text
from .response import documented, request_id_of, text_of

if TYPE_CHECKING:
    from ..core.errors import APIStatusError
    from ..spec.operation import ErrorCodes, Operation
    from ..transport.received import Received

__all__ = ["find_code", "status_error", "too_large"]


def too_large(
    operation: str, method: str, route: str, response: Received
) -> ResponseTooLargeError:
    """The error of an answer that is larger than its limit."""
    error = ResponseTooLargeError(
        f"{method} {route}: the answer is larger than {response.limit} bytes"
        " (max_response_bytes)"
    )
    error.operation = operation
    error.method = method
    error.route = route
    error.status_code = response.status_code
    error.request_id = request_id_of(response.headers)
    return error


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
