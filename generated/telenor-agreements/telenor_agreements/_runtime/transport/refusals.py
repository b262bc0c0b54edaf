# Copied by clientpress. Do not edit.
"""Answers that refuse: what they say of the reason, and how that is told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..core.narrowing import is_list, is_mapping
from .failures import status_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

__all__ = ["find_code", "message_of", "refusal_text", "request_id_of"]

_REQUEST_ID_HEADERS = (
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
)


def request_id_of(headers: Mapping[str, str]) -> str | None:
    for name in _REQUEST_ID_HEADERS:
        value = headers.get(name)
        if value:
            return value
    # Many vendors put their own name before it.
    own = (name for name in headers if name.lower().endswith("-request-id"))
    return next((headers[name] for name in own if headers[name]), None)


def refusal_text(
    what: str,
    status_code: int,
    code: str | None,
    meaning: str | None,
    *,
    scopes: Collection[str] = (),
    request_id: str | None,
    has_message: bool,
) -> str:
    """The text of an error; the server's own words are left to `error.message`."""
    text = f"{what}: {status_text(status_code)}"
    if code is not None:
        text += f", code {code}" + (f" ({meaning})" if meaning else "")
    if scopes:
        text += f", needs scope {' '.join(scopes)}"
    if request_id is not None and re.fullmatch(r"[\w.:/+=@-]{1,128}", request_id):
        text += f", request id {request_id}"
    return f"{text} (see error.message)" if has_message else text


_MESSAGES = (
    "message",
    "detail",
    "errordescription",
    "errormessage",
    "errormessages",
    "errormsg",
    "faultstring",
    "title",
    "msg",
    "reason",
    "description",
    "error",
    "errors",
    "fault",
    "value",
)
"""Members that hold a message, or what holds one, by preference.

Their names are without case, `_` and `-`. They are those of RFC 9457 (problem+json),
RFC 6749 (OAuth2), JSON:API, GraphQL, OData, SOAP and of what frameworks write unless
they are told otherwise.
"""

_DEEPEST = 6
"""Levels; an error says what is the matter at the top."""


def message_of(value: Any, text: str) -> str:
    """What a body says in words, "" where it says nothing.

    `value` is the body as JSON, None where it is not, and `text` the body as it is.
    """
    if value is None:
        return "" if text.strip() == "null" else text
    return _message(value, _DEEPEST)


def _message(value: Any, levels: int) -> str:
    if isinstance(value, str):
        return value
    if levels == 0:
        return ""
    if is_list(value):
        return _first(value, levels)
    if not is_mapping(value):
        return ""
    members = {re.sub("[_-]", "", str(k)).lower(): v for k, v in value.items()}
    found = _first((members.get(name) for name in _MESSAGES), levels)
    if found:
        return found
    # What is wrong with each field: {"errors": {"email": ["is taken"]}}.
    return _first((v for v in value.values() if is_list(v)), levels)


def _first(values: Iterable[Any], levels: int) -> str:
    return next(filter(None, (_message(one, levels - 1) for one in values)), "")


def find_code(
    codes: Mapping[str, tuple[str, bool]], value: Any, text: str
) -> str | None:
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
