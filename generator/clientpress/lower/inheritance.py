"""Polymorphism by `allOf` alone: a base with a discriminator, and who builds on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..ir import Pointer
from ..json_values import Node, items, mapping, string
from .naming import COMPONENTS, is_component
from .resolve import Resolver


class Family(NamedTuple):
    """A base's `discriminator` object and its place, and all subtypes, theirs included."""

    told: tuple[Node, Pointer]
    subtypes: tuple[Pointer, ...]


def families(components: Node, resolver: Resolver) -> dict[Pointer, Family]:
    """Return the family of each base, with sorted subtypes.

    A base is a component that lists no alternatives, that others name in `allOf`, and
    that has a discriminator or builds on what has one.
    """
    parents: dict[Pointer, tuple[Pointer, ...]] = {
        (*COMPONENTS, wire): tuple(_parents(components[wire], resolver))
        for wire in sorted(components)
    }
    children: dict[Pointer, list[Pointer]] = {}
    for child, bases in parents.items():
        for base in bases:
            children.setdefault(base, []).append(child)
    found: dict[Pointer, Family] = {}
    for base in children:
        schema = components[str(base[2])]
        is_union = bool(items(schema, "oneOf") or items(schema, "anyOf"))
        told = None if is_union else _told_by(base, components, parents)
        below = _reached(base, children)
        if told is not None and below:
            found[base] = Family(told, tuple(sorted(below, key=str)))
    return found


def _told_by(
    base: Pointer, components: Node, parents: Mapping[Pointer, tuple[Pointer, ...]]
) -> tuple[Node, Pointer] | None:
    """Return the discriminator of a component or of the nearest one it builds on."""
    for one in (base, *_reached(base, parents)):
        discriminator = mapping(components[str(one[2])], "discriminator")
        if string(discriminator, "propertyName"):
            return discriminator, (*one, "discriminator")
    return None


def _parents(schema: Any, resolver: Resolver) -> Iterator[Pointer]:
    for member in items(schema, "allOf"):
        ref = string(member, "$ref")
        found = resolver.find(ref) if ref else None
        if found is not None and is_component(found[1]):
            yield found[1]


def _reached(
    start: Pointer, steps: Mapping[Pointer, list[Pointer] | tuple[Pointer, ...]]
) -> list[Pointer]:
    """Return what steps lead to, the nearest first, without the start itself."""
    found: list[Pointer] = []
    seen = {start}
    waiting = [start]
    for one in waiting:
        for other in steps.get(one, ()):
            if other not in seen:
                seen.add(other)
                found.append(other)
                waiting.append(other)
    return found
