"""Alternatives: which there are, and what they come to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from ..ir import (
    AnyType,
    BooleanType,
    ConstType,
    EnumType,
    IntegerType,
    NullableType,
    NullType,
    NumberType,
    Pointer,
    ScalarUnionType,
    StringFormat,
    StringType,
    Type,
)
from ..json_values import is_object, items
from .resolve import Resolver
from .shape import Schema, only_demand, only_reference, types_of

# What stands beside oneOf and anyOf and holds for every alternative.
_DECLARING = frozenset({"properties", "additionalProperties", "patternProperties"})
_SHARED_BY_VARIANTS = _DECLARING | {
    "type",
    "required",
    "items",
    "prefixItems",
    "format",
    "anyOf",
}


class Alternative(NamedTuple):
    """One alternative: its schema, with the tail of its pointer.

    `own` is the schema without what stands beside all alternatives and is part of each.
    """

    tail: Pointer
    schema: Any
    own: Any


def alternatives(schema: Schema) -> list[Alternative]:
    """Return the alternatives of a flat schema.

    They come from `oneOf`, else `anyOf`, else from several types; none or one of them
    mean that the schema is no union.
    """
    for keyword in ("oneOf", "anyOf"):
        variants = items(schema, keyword)
        if variants and not only_demand(variants):
            base = _base(schema, keyword)
            return [
                Alternative(
                    (keyword, index),
                    {"allOf": [variant, base]} if base else variant,
                    variant,
                )
                for index, variant in enumerate(variants)
            ]
    kinds = [kind for kind in types_of(schema) if kind != "null"]
    if len(kinds) < 2:
        return []
    base = {key: value for key, value in schema.items() if key != "type"}
    variants = [{**base, "type": kind} for kind in kinds]
    return [
        Alternative(("type", n), variant, variant) for n, variant in enumerate(variants)
    ]


def beside_null(schema: Schema, found: Sequence[Alternative]) -> Alternative | None:
    """Return the one alternative that is not null, with the words of the whole.

    None if there are more, or if it is a reference: then its class has a name.
    """
    others = [one for one in found if not _is_null(one.own)]
    if len(others) != 1 or len(found) == 1 or not is_object(others[0].own):
        return None
    tail, inner, own = others[0]
    if only_reference(own):
        return None
    said = {key: schema[key] for key in ("description",) if key in schema}
    return Alternative(tail, {**said, **inner}, own)


def _is_null(schema: Any) -> bool:
    return is_object(schema) and (
        types_of(schema) == ["null"] or schema.get("enum") == [None]
    )


def _base(schema: Schema, keyword: str) -> dict[str, Any]:
    base = {
        key: value
        for key, value in schema.items()
        if key in _SHARED_BY_VARIANTS and key != keyword
    }
    if only_demand(items(base, "anyOf")):
        base.pop("anyOf", None)
    if not base.keys() & (_DECLARING | {"anyOf"}) and "object" in types_of(base):
        return {}
    return base


def null_is_a_value(
    schema: Any,
    pointer: Pointer,
    resolver: Resolver,
    seen: set[Pointer] | None = None,
) -> bool:
    """Tell whether a schema allows null, itself or by one of its alternatives.

    That has to be known of a schema that leads back to itself before it is lowered. Each
    schema is looked at once: alternatives of alternatives can be the same ones.
    """
    seen = set() if seen is None else seen
    if not is_object(schema) or pointer in seen:
        return False
    seen.add(pointer)
    flat = resolver.flatten(schema, pointer)
    if "null" in types_of(flat) or None in (
        flat.get("const", ""),
        *items(flat, "enum"),
    ):
        return True
    if types_of(flat):
        return False
    for keyword in ("anyOf", "oneOf"):
        for index, variant in enumerate(items(flat, keyword)):
            where: Pointer = (*pointer, keyword, index)
            reference = only_reference(variant) if is_object(variant) else ""
            found = resolver.find(reference) if reference else None
            inner, where = found or (variant, where)
            if null_is_a_value(inner, where, resolver, seen):
                return True
    return False


def without_null(types: Iterable[Type]) -> tuple[list[Type], bool]:
    """Return the different types among `types`, and whether null is one of them.

    Unions of scalars are taken apart.
    """
    variants: list[Type] = []
    nullable = False
    for one in types:
        inner = one
        if isinstance(inner, NullableType):
            nullable, inner = True, inner.inner
        match inner:
            case NullType():
                nullable = True
            case ScalarUnionType(variants=scalars):
                variants.extend(
                    variant for variant in scalars if variant not in variants
                )
            case _ if inner not in variants:
                variants.append(inner)
            case _:
                pass
    return variants, nullable


def unnamed(variants: Sequence[Type]) -> Type | None:
    """Return the type that alternatives come to, or None if it needs a name."""
    if not variants:
        return NullType()
    anything = next(
        (variant for variant in variants if isinstance(variant, AnyType)), None
    )
    if anything is not None:
        return AnyType(anything.reason or "one alternative allows any value")
    if len(variants) == 1:
        return variants[0]
    if all(_is_plain_scalar(variant) for variant in variants):
        return ScalarUnionType(tuple(variants))
    return None


def _is_plain_scalar(one: Type) -> bool:
    match one:
        case IntegerType() | BooleanType() | EnumType() | ConstType():
            return True
        case NumberType(exact=exact):
            return not exact
        case StringType(format=StringFormat.TEXT):
            return True
        case _:
            return False


def with_null(one: Type, nullable: bool) -> Type:
    """Return a type that allows null too, if `nullable`."""
    if not nullable or isinstance(one, NullableType | AnyType | NullType):
        return one
    return NullableType(one)
