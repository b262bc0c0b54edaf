"""What a client must make of a documented example, encoded as JSON again.

Examples are written by hand: many hold properties that their schemas do not declare,
and some do not fit. The first are left out by the client; of the second nothing can be
said but what the document's warnings say already.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import re
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from ...document.reading import is_list, is_object
from ...ir import (
    AnyType,
    ArrayType,
    BooleanType,
    ConstType,
    CustomTypeDecl,
    Declaration,
    DeclarationRef,
    EnumType,
    IntegerType,
    MapType,
    ModelDecl,
    NullableType,
    NullType,
    NumberType,
    ScalarUnionType,
    StringFormat,
    StringType,
    Type,
    UnionDecl,
)

_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d)(?:\.(\d+))?([Zz]|[+-]\d\d:\d\d)"
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


class ExampleMismatchError(ValueError):
    """An example does not fit its schema, or in a way that says nothing of a client."""


def round_trip(value: Any, one: Type, declarations: Mapping[str, Declaration]) -> Any:
    """Return what is left of an example once a client has decoded it as a type.

    Raises:
        ExampleMismatchError: the example does not fit.
    """
    match one:
        case AnyType():
            return value
        case NullableType(inner=inner):
            return None if value is None else round_trip(value, inner, declarations)
        case ArrayType(item=item) if is_list(value):
            return [round_trip(each, item, declarations) for each in value]
        case MapType(value=inner) if is_object(value):
            return {k: round_trip(v, inner, declarations) for k, v in value.items()}
        case DeclarationRef(name=name):
            return _declared(value, declarations[name], declarations)
        case ScalarUnionType(variants=variants):
            return _first(value, variants, declarations)
        case _:
            return _scalar(value, one)


def _declared(
    value: Any, declaration: Declaration, declarations: Mapping[str, Declaration]
) -> Any:
    match declaration:
        case ModelDecl() if is_object(value):
            return _model(value, declaration, declarations)
        case ModelDecl():
            raise ExampleMismatchError
        case UnionDecl():
            return _union(value, declaration, declarations)
        case CustomTypeDecl():
            # Only its user knows what fits it.
            raise ExampleMismatchError
        case other:
            return round_trip(value, other.type, declarations)


def _model(
    value: dict[str, Any], model: ModelDecl, declarations: Mapping[str, Declaration]
) -> dict[str, Any]:
    fields = {field.wire: field for field in model.fields}
    for field in model.fields:
        if field.required and field.wire not in value and not field.write_only:
            raise ExampleMismatchError
    expected: dict[str, Any] = {}
    for wire, member in value.items():
        known = fields.get(wire)
        if known is not None:
            absent = member is None and not known.required
            expected[wire] = (
                None if absent else round_trip(member, known.type, declarations)
            )
        elif model.extras is not None:
            expected[wire] = round_trip(member, model.extras, declarations)
    return expected


def _union(
    value: Any, union: UnionDecl, declarations: Mapping[str, Declaration]
) -> Any:
    variants = union.variants
    discriminator = union.discriminator
    if discriminator is not None and is_object(value):
        named = dict(discriminator.mapping).get(str(value.get(discriminator.wire)))
        variants = (
            tuple(a for a in variants if a == DeclarationRef(named or "")) or variants
        )
    return _first(value, variants, declarations)


def _first(
    value: Any, variants: tuple[Type, ...], declarations: Mapping[str, Declaration]
) -> Any:
    """Return what is left by the variant that fits: the one that loses nothing, if any."""
    found: list[Any] = []
    is_near = False
    for variant in variants:
        try:
            found.append(round_trip(value, variant, declarations))
        except ExampleMismatchError:
            # It may be meant, and hold what the variants that fit would lose.
            is_near = is_near or isinstance(variant, DeclarationRef)
    if value in found:
        return value
    if is_near or not found or any(one != found[0] for one in found):
        raise ExampleMismatchError
    return found[0]


def _scalar(value: Any, one: Type) -> Any:
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    match one:
        case NullType():
            fits = value is None
        case BooleanType():
            fits = isinstance(value, bool)
        case IntegerType():
            fits = is_whole
        case NumberType():
            fits = is_whole or isinstance(value, float)
        case ConstType(value=constant):
            fits = type(value) is type(constant) and value == constant
        case EnumType(values=values):
            fits = type(value) is type(values[0])
        case StringType(format=form) if isinstance(value, str):
            return _text(value, form)
        case _:
            fits = False
    if not fits:
        raise ExampleMismatchError
    return value


def _text(value: str, form: StringFormat) -> str:
    try:
        match form:
            case StringFormat.DATE_TIME:
                return _moment(value)
            case StringFormat.DATE if _DATE.fullmatch(value):
                return dt.date.fromisoformat(value).isoformat()
            case StringFormat.UUID:
                return str(UUID(value))
            case StringFormat.BASE64:
                content = base64.b64decode(value, validate=True)
                return base64.b64encode(content).decode()
            case StringFormat.TEXT | StringFormat.BINARY:
                return value
            case _:
                raise ExampleMismatchError
    except (ValueError, binascii.Error):
        raise ExampleMismatchError from None


def _moment(value: str) -> str:
    """Return a moment to the microsecond, as Python has it."""
    found = _MOMENT.fullmatch(value)
    if found is None:
        raise ExampleMismatchError
    whole, fraction, zone = found.groups()
    moment = dt.datetime.fromisoformat(f"{whole}{zone}".upper())
    micros = round(float(f"0.{fraction or 0}") * 1_000_000)
    return (moment + dt.timedelta(microseconds=micros)).isoformat()
