"""Alternatives: which there are, what they come to, and what tells them apart."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from ..ir import (
    AnyType,
    BooleanType,
    ConstType,
    Declaration,
    DeclarationRef,
    Discriminator,
    EnumType,
    IntegerType,
    ModelDecl,
    NullableType,
    NullType,
    NumberType,
    Pointer,
    ScalarUnionType,
    StringFormat,
    StringType,
    Type,
    UnionDecl,
)
from ..json_values import items, mapping, string
from ..references import parse_pointer
from .shape import Schema, only_demand, types_of

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


def lower_discriminator(
    schema: Schema,
    variants: Mapping[str, Type],
    components: Mapping[str, str],
    default: str = "",
    others: Mapping[str, Type] | None = None,
) -> Discriminator | None:
    """Return what tells the variants of a union apart.

    `variants` are the types of those that are components, by wire name, `others` those of
    the rest, by their references, and `components` the class names of all components;
    `default` is the class of what names no variant.
    """
    node = mapping(schema, "discriminator")
    wire = string(node, "propertyName")
    if not wire:
        return None
    classes = {
        name: variant.name
        for name, variant in variants.items()
        if isinstance(variant, DeclarationRef)
    }
    placed = {
        ref: variant.name
        for ref, variant in (others or {}).items()
        if isinstance(variant, DeclarationRef)
    }
    named: dict[str, str] = {}
    for value, target in mapping(node, "mapping").items():
        if target in placed:
            named[value] = placed[target]
            continue
        name = _component_name(str(target), components)
        if name:
            named[value] = classes.get(name, components[name])
    fallback = _component_name(string(node, "defaultMapping"), components)
    if fallback:
        default = classes.get(fallback, components[fallback])
    # Without a mapping the component's own name is the value.
    values = {**classes, **named}
    known = {*classes.values(), *placed.values()}
    is_open = not fallback and bool(known - set(named.values()))
    return Discriminator(wire, tuple(sorted(values.items())), is_open, default)


def _component_name(target: str, components: Mapping[str, str]) -> str:
    """Return the component that a mapping names: by name, pointer or file."""
    if target.startswith("#"):
        try:
            target = parse_pointer(target[1:])[-1]
        except (ValueError, IndexError):
            return ""
    stem = target.rpartition("/")[2].partition(".")[0]
    return next((name for name in (target, stem) if name in components), "")


def with_constants(declarations: Mapping[str, Declaration]) -> dict[str, Declaration]:
    """Return the declarations with discriminators that know their variants' constants.

    A variant whose discriminator property is a constant or an enum names its values
    there, which many documents rely on instead of a mapping.
    """
    completed = dict(declarations)
    for name, declaration in declarations.items():
        if isinstance(declaration, UnionDecl) and declaration.discriminator is not None:
            known = _with_known_values(
                declaration, declaration.discriminator, declarations
            )
            completed[name] = dataclasses.replace(declaration, discriminator=known)
    return completed


def _with_known_values(
    union: UnionDecl,
    discriminator: Discriminator,
    declarations: Mapping[str, Declaration],
) -> Discriminator:
    if not discriminator.open:
        return discriminator
    values = dict(discriminator.mapping)
    is_open = False
    for variant in union.variants:
        if variant == DeclarationRef(discriminator.default):
            continue
        model = (
            declarations[variant.name] if isinstance(variant, DeclarationRef) else None
        )
        constants = _constants(model, discriminator.wire)
        is_open = is_open or not constants
        for constant in constants:
            if isinstance(model, ModelDecl):
                values.setdefault(constant, model.name)
    mapping = tuple(sorted(values.items()))
    return dataclasses.replace(discriminator, mapping=mapping, open=is_open)


def _constants(model: Declaration | None, wire: str) -> list[str]:
    if not isinstance(model, ModelDecl):
        return []
    types = [field.type for field in model.fields if field.wire == wire]
    match types:
        case [ConstType(value=value)]:
            return [value] if isinstance(value, str) else []
        case [EnumType(values=values)]:
            return [value for value in values if isinstance(value, str)]
        case _:
            return []
