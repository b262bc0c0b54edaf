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
    Declaration,
    DeclarationRef,
    EnumType,
    ForeignDecl,
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


class MisfitError(ValueError):
    """An example does not fit its schema, or in a way that says nothing of a client."""


def kept(value: Any, one: Type, declarations: Mapping[str, Declaration]) -> Any:
    """Return what is left of an example once a client has decoded it as a type.

    Raises:
        MisfitError: the example does not fit.
    """
    match one:
        case AnyType():
            return value
        case NullableType(inner=inner):
            return None if value is None else kept(value, inner, declarations)
        case ArrayType(item=item) if is_list(value):
            return [kept(each, item, declarations) for each in value]
        case MapType(value=inner) if is_object(value):
            return {k: kept(v, inner, declarations) for k, v in value.items()}
        case DeclarationRef(name=name):
            return _declared(value, declarations[name], declarations)
        case ScalarUnionType(arms=arms):
            return _first(value, arms, declarations)
        case _:
            return _scalar(value, one)


def _declared(
    value: Any, declaration: Declaration, declarations: Mapping[str, Declaration]
) -> Any:
    match declaration:
        case ModelDecl() if is_object(value):
            return _model(value, declaration, declarations)
        case ModelDecl():
            raise MisfitError
        case UnionDecl():
            return _union(value, declaration, declarations)
        case ForeignDecl():
            # Only its user knows what fits it.
            raise MisfitError
        case other:
            return kept(value, other.type, declarations)


def _model(
    value: dict[str, Any], model: ModelDecl, declarations: Mapping[str, Declaration]
) -> dict[str, Any]:
    fields = {field.wire: field for field in model.fields}
    for field in model.fields:
        if field.required and field.wire not in value and not field.write_only:
            raise MisfitError
    left: dict[str, Any] = {}
    for wire, member in value.items():
        known = fields.get(wire)
        if known is not None:
            absent = member is None and not known.required
            left[wire] = None if absent else kept(member, known.type, declarations)
        elif model.extras is not None:
            left[wire] = kept(member, model.extras, declarations)
    return left


def _union(
    value: Any, union: UnionDecl, declarations: Mapping[str, Declaration]
) -> Any:
    arms = union.arms
    told = union.discriminator
    if told is not None and is_object(value):
        named = dict(told.mapping).get(str(value.get(told.wire)))
        arms = tuple(a for a in arms if a == DeclarationRef(named or "")) or arms
    return _first(value, arms, declarations)


def _first(
    value: Any, arms: tuple[Type, ...], declarations: Mapping[str, Declaration]
) -> Any:
    """Return what is left by the arm that fits: the one that loses nothing, if any."""
    found: list[Any] = []
    is_near = False
    for arm in arms:
        try:
            found.append(kept(value, arm, declarations))
        except MisfitError:
            # It may be meant, and hold what the arms that fit would lose.
            is_near = is_near or isinstance(arm, DeclarationRef)
    if value in found:
        return value
    if is_near or not found or any(one != found[0] for one in found):
        raise MisfitError
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
        raise MisfitError
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
                raise MisfitError
    except (ValueError, binascii.Error):
        raise MisfitError from None


def _moment(value: str) -> str:
    """Return a moment to the microsecond, as Python has it."""
    found = _MOMENT.fullmatch(value)
    if found is None:
        raise MisfitError
    whole, fraction, zone = found.groups()
    moment = dt.datetime.fromisoformat(f"{whole}{zone}".upper())
    micros = round(float(f"0.{fraction or 0}") * 1_000_000)
    return (moment + dt.timedelta(microseconds=micros)).isoformat()
