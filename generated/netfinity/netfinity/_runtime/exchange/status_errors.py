# Copied by clientpress. Do not edit.
"""Errors made out of answers: a status that is no result, a body that is too large."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codec.decode import decode_json, json_value
from ..core.errors import APIError, ResponseTooLargeError, status_error_class
from ..spec.operation import Json
from ..transport.refusals import find_code, message_of, refusal_text, request_id_of
from ..transport.retry import is_surely_unprocessed
from .response import documented, text_of

if TYPE_CHECKING:
    from ..core.errors import APIStatusError
    from ..core.headers import Headers
    from ..spec.operation import Operation
    from ..transport.received import Received

__all__ = ["status_error", "too_large"]


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
    headers = response.headers
    value = json_value(content) if content else None
    text = text_of(content, headers.get("content-type", ""))
    body = _typed_body(operation, status_code, headers, content)
    if body is None:
        body = value if value is not None else (text or None)
    code, meaning = None, None
    if operation.error_codes:
        code = find_code(operation.error_codes, value, text)
        meaning = None if code is None else operation.error_codes[code][0]
    message = message_of(value, text)
    required_scopes = scopes if status_code == 403 else ()
    request_id = request_id_of(headers)

    summary = refusal_text(
        f"{operation.method} {route}",
        status_code,
        code,
        meaning,
        scopes=required_scopes,
        request_id=request_id,
        has_message=bool(message),
    )
    return status_error_class(status_code)(
        summary,
        status_code=status_code,
        body=body,
        raw=content,
        headers=headers,
        request_id=request_id,
        retry_after=retry_after,
        message=message,
        code=code,
        code_meaning=meaning,
        required_scopes=required_scopes,
        may_have_been_processed=not is_surely_unprocessed(status_code, retry_after),
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
