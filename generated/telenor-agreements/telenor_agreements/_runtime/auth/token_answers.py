# Copied by clientpress. Do not edit.
"""What a token endpoint answers: a token, or why there is none."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, quote_plus, unquote

import msgspec

from ..core.errors import AuthenticationError, status_error_class
from ..core.narrowing import is_list, is_mapping
from ..transport.failures import status_text
from ..transport.refusals import find_code, message_of, refusal_text, request_id_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..core.errors import APIStatusError
    from ..transport.received import Received
    from .context import AuthContext

__all__ = ["ROUTE", "refusal", "token_answer"]

ROUTE = "OAuth2 token request"

# RFC 6749, 5.2 and RFC 6750, 3.1. Other words of the server are not repeated.
_KNOWN_CODES = frozenset(
    {
        "access_denied",
        "invalid_client",
        "invalid_grant",
        "invalid_request",
        "invalid_scope",
        "invalid_token",
        "temporarily_unavailable",
        "unauthorized_client",
        "unsupported_grant_type",
    }
)

_SECRETS = frozenset({"client_secret", "password", "refresh_token"})
_HIDDEN = "***"


def token_answer(response: Received, operation: str) -> Mapping[str, Any]:
    """The answer, which has a token. Raises AuthenticationError where it has none."""
    from ..codec.decode import json_value

    value = json_value(response.content)
    if is_mapping(value):
        token = value.get("access_token")
        if isinstance(token, str) and token:
            return value
    raise AuthenticationError(
        f"{ROUTE}: {status_text(response.status_code)} without an access token",
        status_code=response.status_code,
        operation=operation,
        method="POST",
        route=ROUTE,
    )


def refusal(
    response: Received,
    context: AuthContext,
    sent: Iterable[tuple[str, str]],
    retry_after: float | None,
) -> APIStatusError:
    """The error of a refused token request.

    `sent` are the fields and headers of the request. What of them is secret is taken
    out of the body, because such servers may repeat what they were sent.
    """
    from ..codec.decode import json_value

    status_code, headers = response.status_code, response.headers
    secrets = sorted(_secrets(sent), key=len, reverse=True)
    content = response.content
    text = _hidden(content.decode("utf-8-sig", errors="replace"), secrets)
    value = _hidden(json_value(content) if content else None, secrets)
    code, meaning = None, None
    if context.error_codes:
        code = find_code(context.error_codes, value, text)
        meaning = None if code is None else context.error_codes[code][0]
    word = value.get("error") if is_mapping(value) else None
    if code is None and isinstance(word, str) and word in _KNOWN_CODES:
        code = word
    message = message_of(value, text)
    request_id = request_id_of(headers)
    class_: type[APIStatusError] = AuthenticationError
    if status_code == 429 or status_code >= 500:
        class_ = status_error_class(status_code)
    return class_(
        refusal_text(
            ROUTE,
            status_code,
            code,
            meaning,
            request_id=request_id,
            has_message=bool(message) and message != code,
        ),
        status_code=status_code,
        body=text or None if value is None else value,
        raw=text.encode() if value is None else msgspec.json.encode(value),
        headers=headers,
        request_id=request_id,
        retry_after=retry_after,
        message=message,
        code=code,
        code_meaning=meaning,
        operation=context.operation,
        method="POST",
        route=ROUTE,
    )


def _secrets(sent: Iterable[tuple[str, str]]) -> set[str]:
    """The secrets, and each as a form may have it."""
    secrets: set[str] = set()
    for name, value in sent:
        if name in _SECRETS:
            secrets.add(value)
        elif name == "Authorization":
            pair = value.removeprefix("Basic ")
            quoted = b64decode(pair).decode().partition(":")[2]
            secrets |= {pair, quoted, unquote(quoted)}
    return {f(one) for one in secrets for f in (str, quote, quote_plus) if one}


def _hidden(value: Any, secrets: Iterable[str]) -> Any:
    """The value without the secrets, wherever they stand in it."""
    if isinstance(value, str):
        for secret in secrets:
            value = value.replace(secret, _HIDDEN)
        return value
    if is_list(value):
        return [_hidden(item, secrets) for item in value]
    if is_mapping(value):
        return {_hidden(k, secrets): _hidden(v, secrets) for k, v in value.items()}
    return value
