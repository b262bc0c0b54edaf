"""Calls that came to nothing, as whoever asked for them is told."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

import msgspec

from ..ir import MediaType
from ..json_values import is_list, is_object
from .hiding import HIDDEN, Hider


class RefusedError(Exception):
    """A call came to nothing; `said` tells why."""

    def __init__(self, said: dict[str, Any]) -> None:
        self.said = said
        super().__init__(said.get("error"))


def status_refusal(
    error: Any, hider: Hider, contents: Collection[MediaType]
) -> dict[str, Any]:
    """Return what an error of the API says, in its vendor's terms.

    `error` is an `APIStatusError` of the client, `contents` are those that are documented
    for its status.
    """
    body = _body(error, hider, contents)
    texts = set(_texts(body))
    said: dict[str, Any] = {
        "error": hider.text(str(error)),
        "kind": type(error).__name__,
        "status": error.status_code,
        "code": error.code,
        "meaning": error.code_meaning,
        # It may be a text of the body that is hidden.
        "message": (
            hider.text(error.message) if hider.text(error.message) in texts else None
        ),
        "request_id": error.request_id,
        "retry_after": error.retry_after,
        "required_scopes": list(error.required_scopes) or None,
        "may_have_been_processed": error.may_have_been_processed,
        "body": body,
    }
    return {name: value for name, value in said.items() if value is not None}


def _body(error: Any, hider: Hider, contents: Collection[MediaType]) -> Any:
    try:
        value = msgspec.json.decode(error.raw) if error.raw else None
    except (msgspec.DecodeError, UnicodeDecodeError):
        if any(one.sensitive for one in contents):
            return HIDDEN
        return hider.text(error.raw.decode("utf-8", "replace"))
    return hider.body(value, contents)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_list(value):
        for one in value:
            yield from _texts(one)
    elif is_object(value):
        for one in value.values():
            yield from _texts(one)
