"""Polymorphism by `allOf` alone: a base with a discriminator, and who builds on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..ir import Pointer
from ..json_values import Node, items, mapping, string
from .naming import COMPONENTS, is_component
from .resolve import Resolver


def subtypes(components: Node, resolver: Resolver) -> dict[Pointer, list[Pointer]]:
    """Return the subtypes of each base, subtypes of subtypes included, sorted.

    A base is a component that has a discriminator and lists no alternatives. A subtype
    names it in `allOf`.
    """
    children: dict[Pointer, list[Pointer]] = {}
    for wire in sorted(components):
        for parent in _parents(components[wire], resolver):
            children.setdefault(parent, []).append((*COMPONENTS, wire))
    return {
        base: sorted(found, key=str)
        for base in children
        if _is_base(components[str(base[2])]) and (found := _below(base, children))
    }


def _is_base(schema: Any) -> bool:
    named = string(mapping(schema, "discriminator"), "propertyName")
    return bool(named) and not schema.keys() & {"oneOf", "anyOf"}


def _parents(schema: Any, resolver: Resolver) -> Iterator[Pointer]:
    for member in items(schema, "allOf"):
        ref = string(member, "$ref")
        found = resolver.find(ref) if ref else None
        if found is not None and is_component(found[1]):
            yield found[1]


def _below(base: Pointer, children: Mapping[Pointer, list[Pointer]]) -> set[Pointer]:
    found: set[Pointer] = set()
    waiting = [base]
    while waiting:
        for child in children.get(waiting.pop(), ()):
            if child not in found and child != base:
                found.add(child)
                waiting.append(child)
    return found
