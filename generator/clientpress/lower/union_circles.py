"""Unions that are alternatives of each other: no name in Python can mean that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from ..ir import Declaration, DeclarationRef, NullableType, Type, UnionDecl


def without_union_circles(
    declarations: Mapping[str, Declaration],
) -> dict[str, Declaration]:
    """Return the declarations with each union in a circle having its members' variants.

    They mean the same, since each member of the circle is one way or another all of
    them.
    """
    unions = {n: d for n, d in declarations.items() if isinstance(d, UnionDecl)}
    reach = {name: set(_reached(name, unions)) for name in unions}
    found = dict(declarations)
    for name, union in unions.items():
        circle = {other for other in reach[name] if name in reach[other]}
        if name not in circle:
            continue
        members = [name, *sorted(circle - {name})]
        variants = [v for member in members for v in unions[member].variants]
        inner = [_inner(one) for one in variants]
        kept = [one for one in inner if _union_of(one, unions) not in circle]
        if kept and any(isinstance(one, NullableType) for one in variants):
            kept[0] = NullableType(kept[0])
        if kept:
            whole = tuple(dict.fromkeys(kept))
            found[name] = replace(union, variants=whole, discriminator=None)
    return found


def _reached(name: str, unions: Mapping[str, UnionDecl]) -> Iterator[str]:
    """Yield the unions that are alternatives of one, and alternatives of those."""
    seen: set[str] = set()
    waiting = [name]
    while waiting:
        for variant in unions[waiting.pop()].variants:
            other = _union_of(_inner(variant), unions)
            if other and other not in seen:
                seen.add(other)
                waiting.append(other)
                yield other


def _inner(variant: Type) -> Type:
    return variant.inner if isinstance(variant, NullableType) else variant


def _union_of(variant: Type, unions: Mapping[str, UnionDecl]) -> str:
    name = variant.name if isinstance(variant, DeclarationRef) else ""
    return name if name in unions else ""
