"""What a request is sent as where the document allows any media type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..ir import Declaration, MediaType, Operation
from ..ir.graph import may_be_text
from .media_types import preference

_JSON = "application/json"
_WILDCARDS = frozenset({"*/*", "application/*"})


def with_sent_types(
    operation: Operation, declarations: Mapping[str, Declaration]
) -> Operation:
    """Return the operation; JSON under a wildcard is sent as `application/json`.

    What may be text or a file keeps its wildcard: the caller's file says what it is.
    """
    body = operation.body
    if body is None or not any("*" in one.media_type for one in body.contents):
        return operation
    by_name: dict[str, MediaType] = {}
    for content in body.contents:
        named = content
        if _is_json(content, declarations):
            named = replace(content, media_type=_JSON)
        by_name.setdefault(named.media_type, named)
    contents = tuple(sorted(by_name.values(), key=preference))
    return replace(operation, body=replace(body, contents=contents))


def _is_json(content: MediaType, declarations: Mapping[str, Declaration]) -> bool:
    name = content.media_type.partition(";")[0].strip().lower()
    if name.endswith("*+json"):
        return True
    return (
        name in _WILDCARDS
        and content.type is not None
        and not may_be_text(content.type, declarations)
    )
