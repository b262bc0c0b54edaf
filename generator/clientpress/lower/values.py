"""Types of enums and constants, from the values they list."""

from __future__ import annotations

from typing import Any

from ..ir import (
    AnyType,
    ArrayType,
    BooleanType,
    ConstType,
    EnumType,
    IntegerType,
    MapType,
    NullType,
    NumberType,
    ScalarUnionType,
    Type,
)
from ..json_values import flag, is_list, json_type, mapping
from .hints import only
from .shape import Schema

_LEAST, _MOST = -(2**63), 2**63 - 1


def const_type(value: Any) -> Type:
    """Return the type of the only value there is."""
    kind = json_type(value)
    if kind in ("string", "integer"):
        return ConstType(value) if _is_literal(value) else IntegerType()
    return _plain(kind, [value])


def listed_values(schema: Schema) -> tuple[list[Any] | None, bool]:
    """Return the values that a schema lists, and whether it says that there are others.

    `x-extensible-enum` (https://opensource.zalando.com/restful-api-guidelines/#112)
    stands in place of an enum or beside one, `x-ms-enum` beside one.
    """
    extensible = schema.get("x-extensible-enum")
    is_open = bool(extensible) or flag(mapping(schema, "x-ms-enum"), "modelAsString")
    for values in (schema.get("enum"), extensible):
        if is_list(values):
            return values, is_open
    return None, False


def enum_type(
    values: list[Any], declared: list[str], *, is_open: bool = False
) -> Type | None:
    """Return the type of an enum, or None where the declared types have to say it.

    `declared` are the types beside it: they rule out values that some slip of the
    writer made text of numbers, or the reverse.
    """
    given = [value for value in values if value is not None]
    if not given:
        return NullType() if values else None
    given = [
        value for value in given if not declared or _fits(json_type(value), declared)
    ]
    kinds = dict.fromkeys(map(json_type, given))
    if "number" in kinds:
        kinds.pop("integer", None)
    if not kinds or (declared and kinds.keys() & {"object", "array"}):
        return None
    variants = tuple(_variant(kind, given, is_open=is_open) for kind in kinds)
    if len(variants) == 1:
        return variants[0]
    if any(isinstance(variant, MapType | ArrayType) for variant in variants):
        return AnyType("the enum has objects or lists among other values")
    return ScalarUnionType(variants)


def _fits(kind: str, declared: list[str]) -> bool:
    return kind in declared or (kind == "integer" and "number" in declared)


def _variant(kind: str, values: list[Any], *, is_open: bool) -> Type:
    """Return the type of those values of an enum that are of one kind."""
    if kind not in ("string", "integer"):
        return _plain(kind, [value for value in values if json_type(value) == kind])
    literals = [value for value in values if json_type(value) == kind]
    if not all(map(_is_literal, literals)):
        return IntegerType()
    return EnumType(tuple(dict.fromkeys(literals)), is_open)


def _is_literal(value: Any) -> bool:
    """Tell whether msgspec has such a literal: text, and integers of 64 bits."""
    return isinstance(value, str) or _LEAST <= value <= _MOST


def _plain(kind: str, values: list[Any]) -> Type:
    match kind:
        case "null":
            return NullType()
        case "boolean":
            return BooleanType()
        case "number":
            return NumberType()
        case "array":
            return ArrayType(AnyType(), only(values))
        case _:
            return MapType(AnyType(), only(values))


def is_short(enum: Type, longest: int) -> bool:
    """Tell whether an enum needs no name of its own to be read."""
    variants = enum.variants if isinstance(enum, ScalarUnionType) else (enum,)
    shown = [variant.values for variant in variants if isinstance(variant, EnumType)]
    return sum(len(repr(list(values))) for values in shown) <= longest


def is_enum(one: Type) -> bool:
    """Tell whether a type is an enum or a constant, of one kind of value or several."""
    if isinstance(one, ScalarUnionType):
        return any(isinstance(variant, EnumType) for variant in one.variants)
    return isinstance(one, EnumType | ConstType)
