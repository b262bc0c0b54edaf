"""Which schemas hold what is marked `x-sensitive`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..json_values import Node, flag, is_object, items, mapping, string
from .resolve import Resolver

_SCHEMAS = (
    "additionalProperties",
    "contains",
    "else",
    "items",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
)
_LISTS = ("allOf", "anyOf", "items", "oneOf", "prefixItems")
_OF_EXTRAS = ("additionalProperties", "unevaluatedProperties")


def is_sensitive(schema: Any, resolver: Resolver) -> bool:
    """Tell whether a schema, or anything below it, is marked.

    What is below a property of an object is left to that property.
    """
    known = resolver.not_sensitive
    seen: dict[int, Any] = {}
    todo = [schema]
    while todo:
        node = todo.pop()
        if not is_object(node) or id(node) in seen or id(node) in known:
            continue
        seen[id(node)] = node
        if flag(node, "x-sensitive"):
            return True
        todo.extend(_below(node, resolver))
    # All that was looked at leads to nothing but what was looked at.
    known |= seen
    return False


def extras_are_sensitive(schema: Node, resolver: Resolver) -> bool:
    """Tell whether undeclared properties of an object hold what is marked.

    They do too where the object is marked as a whole.
    """
    others = {k: v for k, v in schema.items() if k in _OF_EXTRAS}
    patterns = mapping(schema, "patternProperties").values()
    places = [*others.values(), *patterns]
    return flag(schema, "x-sensitive") or any(is_sensitive(p, resolver) for p in places)


def _below(node: Node, resolver: Resolver) -> Iterator[Any]:
    """Yield the schemas that describe the same value, its items and free members."""
    found = resolver.find(string(node, "$ref")) if string(node, "$ref") else None
    if found is not None:
        yield found[0]
    for key in _LISTS:
        yield from items(node, key)
    has_fields = bool(mapping(node, "properties"))
    yield from (node[k] for k in _SCHEMAS if k in node and not has_fields)
    yield from mapping(node, "dependentSchemas").values()
    if not has_fields:
        yield from mapping(node, "patternProperties").values()
