"""Schemas that all hold, merged into one: the arithmetic of `allOf`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from .nodes import is_list, is_mapping
from .shape import Schema


def merge(schemas: Sequence[Schema]) -> dict[str, Any]:
    """Merge schemas that all hold. Of annotations the first given wins.

    So does the first of two sets of alternatives (`oneOf`, `anyOf`): the second only
    narrows it further.
    """
    merged: dict[str, Any] = {}
    for schema in schemas:
        for key, value in schema.items():
            if key not in merged:
                merged[key] = value
            elif key in _MERGERS:
                merged[key] = _MERGERS[key](merged[key], value)
    return merged


def _properties(left: Any, right: Any) -> Any:
    if not is_mapping(left) or not is_mapping(right):
        return left if is_mapping(left) else right
    properties = dict(left)
    for name, schema in right.items():
        known = properties.get(name)
        if known is None or known is True:
            properties[name] = schema
        elif known != schema and schema is not True:
            properties[name] = {"allOf": [known, schema]}
    return properties


def _required(left: Any, right: Any) -> Any:
    if not is_list(left) or not is_list(right):
        return left if is_list(left) else right
    return [*left, *(name for name in right if name not in left)]


def _type(left: Any, right: Any) -> Any:
    ours: list[Any] = left if is_list(left) else [left]
    theirs: list[Any] = right if is_list(right) else [right]
    both = [one for one in ours if one in theirs]
    if "integer" in ours + theirs and "integer" not in both:
        # integer is a number: the narrower of the two holds.
        both += ["integer"] if "number" in ours + theirs else []
    both = both or ours
    return both[0] if len(both) == 1 else both


def _enum(left: Any, right: Any) -> Any:
    if not is_list(left) or not is_list(right):
        return left if is_list(left) else right
    both = [value for value in left if value in right]
    return both or left


def _both(left: Any, right: Any) -> Any:
    if left == right or right is True:
        return left
    if left is True:
        return right
    if left is False or right is False:
        return False
    return {"allOf": [left, right]}


_MERGERS: dict[str, Callable[[Any, Any], Any]] = {
    "properties": _properties,
    "required": _required,
    "type": _type,
    "enum": _enum,
    "items": _both,
    "additionalProperties": _both,
}
