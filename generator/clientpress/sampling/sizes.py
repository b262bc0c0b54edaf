"""How large the smallest value of a schema is: what keeps samples within bounds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from ..ir import Declaration, DeclarationRef, ModelDecl, Type, UnionDecl
from ..ir.graph import needed
from ..json_values import is_list, is_object


class Size(Struct, frozen=True):
    """`nodes` are objects, lists and scalars; `depth` counts objects inside each other."""

    nodes: int
    depth: int


_ONE = Size(1, 0)


def smallest_sizes(declarations: Mapping[str, Declaration]) -> dict[str, Size]:
    """Return the size of the smallest value of each declaration.

    A list, a map and what may be null can do with one node. What requires itself has no
    value that ends, and is left out.
    """
    found: dict[str, Size] = {}
    waiting = dict(declarations)
    while ended := {
        name: size
        for name, one in waiting.items()
        if (size := _of_declaration(one, found)) is not None
    }:
        found.update(ended)
        for name in ended:
            del waiting[name]
    return found


def size_of(one: Type, known: Mapping[str, Size]) -> Size | None:
    """Return the size of the smallest value of a type, None if it is not known."""
    return known.get(one.name) if isinstance(one, DeclarationRef) else _ONE


def _of_declaration(one: Declaration, known: Mapping[str, Size]) -> Size | None:
    match one:
        case ModelDecl(fields=fields):
            parts = [size_of(f.type, known) for f in fields if f.required]
            sizes = [part for part in parts if part is not None]
            if len(sizes) < len(parts):
                return None
            nodes = sum(size.nodes for size in sizes)
            return Size(1 + nodes, 1 + max((size.depth for size in sizes), default=0))
        case UnionDecl(variants=variants):
            parts = [size_of(variant, known) for variant in variants]
            sizes = [part for part in parts if part is not None]
            return min(sizes, key=lambda size: size.nodes, default=None)
        case _:
            names = needed(one)
            return known.get(names[0]) if names else _ONE


def count_nodes(value: Any) -> int:
    """Return how many objects, lists and scalars a JSON value is made of."""
    waiting, count = [value], 0
    while waiting:
        one = waiting.pop()
        count += 1
        if is_object(one):
            waiting.extend(one.values())
        elif is_list(one):
            waiting.extend(one)
    return count
