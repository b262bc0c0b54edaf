"""Schemas that all hold, merged into one: the arithmetic of `allOf`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..json_values import is_list, is_object
from .shape import Schema, only_demand

# More alternatives than a reader could tell apart: the first set has to do.
_MOST_PAIRS = 64
_SETS = ("oneOf", "anyOf")


def merge(
    schemas: Sequence[Schema], unpaired: list[Any] | None = None
) -> dict[str, Any]:
    """Merge schemas that all hold. Of annotations the first given wins.

    Two sets of alternatives become the pairs of them; where these would be too many,
    the alternatives of the second set are added to `unpaired`.
    """
    merged: dict[str, Any] = {}
    for schema in schemas:
        for key, value in schema.items():
            if key not in merged:
                merged[key] = value
            elif key in _MERGERS:
                if key in _SETS and unpaired is not None:
                    unpaired += _too_many(merged[key], value)
                merged[key] = _MERGERS[key](merged[key], value)
    return merged


def _too_many(left: Any, right: Any) -> list[Any]:
    """Return the alternatives that are not paired with others, for there are too many."""
    if not is_list(left) or not is_list(right) or left == right:
        return []
    if only_demand(left) or only_demand(right):
        return []
    return right if len(left) * len(right) > _MOST_PAIRS else []


def with_conditions(schema: Schema, perhaps: Sequence[Schema]) -> Schema:
    """Add the properties of schemas that hold under some condition.

    They are optional, and of any of the types that some condition gives them. A
    condition on a property that stands there anyway only narrows it, and what only the
    question itself names may be anything.
    """
    known = schema.get("properties")
    names: Schema = known if is_object(known) else {}
    added: dict[str, list[Any]] = {}
    for one in perhaps:
        properties = one.get("properties")
        for name, inner in properties.items() if is_object(properties) else ():
            if name in names:
                continue
            known_types = added.setdefault(name, [])
            if inner not in known_types and (inner is not True or not known_types):
                known_types.append(inner)
    if not added:
        return schema
    extra = {n: s[0] if len(s) == 1 else {"anyOf": s} for n, s in added.items()}
    return {**schema, "properties": {**names, **extra}}


def _properties(left: Any, right: Any) -> Any:
    if not is_object(left) or not is_object(right):
        return left if is_object(left) else right
    properties = dict(left)
    for name, schema in right.items():
        known = properties.get(name)
        properties[name] = schema if known is None else _both(known, schema)
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


def _pairs(left: Any, right: Any) -> Any:
    if not is_list(left) or not is_list(right):
        return left if is_list(left) else right
    if only_demand(left):
        return right
    if only_demand(right) or left == right or len(left) * len(right) > _MOST_PAIRS:
        return left
    return [_both(one, other) for one in left for other in right]


def _both(left: Any, right: Any) -> Any:
    if left == right or right is True:
        return left
    if left is True:
        return right
    if left is False or right is False:
        return False
    return {"allOf": [left, right]}


def _by_position(left: Any, right: Any) -> Any:
    if not is_list(left) or not is_list(right):
        return left if is_list(left) else right
    both = [_both(one, other) for one, other in zip(left, right, strict=False)]
    return [*both, *left[len(both) :], *right[len(both) :]]


def _unevaluated(left: Any, right: Any) -> Any:
    # What one member allows is evaluated, so the other says nothing of it.
    return right if left is False or right is True else left


_MERGERS: dict[str, Callable[[Any, Any], Any]] = {
    "properties": _properties,
    "required": _required,
    "type": _type,
    "enum": _enum,
    "items": _both,
    "oneOf": _pairs,
    "anyOf": _pairs,
    "patternProperties": _properties,
    "prefixItems": _by_position,
    "unevaluatedProperties": _unevaluated,
    "unevaluatedItems": _unevaluated,
    "additionalProperties": _both,
}
