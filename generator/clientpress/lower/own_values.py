"""The values by which discriminators know the classes, at the fields that hold them.

Who builds a `Cat` need not say that it is one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from msgspec.structs import replace

from .. import names
from ..ir import (
    AnyType,
    BooleanType,
    ConstType,
    Declaration,
    DeclarationRef,
    EnumDecl,
    EnumType,
    Field,
    IntegerType,
    ModelDecl,
    NullableType,
    NumberType,
    StringFormat,
    StringType,
    Type,
    UnionDecl,
)
from ..ir.graph import declared_types, references, spelt


class Known(NamedTuple):
    """A value of the property `wire` that means the class `variant`.

    `by_name` says that nothing tells that but the name of its schema.
    """

    variant: str
    wire: str
    value: str
    by_name: bool


def with_own_values(
    declarations: Mapping[str, Declaration],
    known: Iterable[Known],
    sent: Iterable[Type],
) -> dict[str, Declaration]:
    """Return the declarations, with the values of classes that have exactly one.

    A class that does not declare the property gets it, be there one value or several,
    unless it allows no others or is sent somewhere as itself, where nobody said that it
    has the property: `sent` are the types of bodies.
    """
    completed = dict(declarations)
    values = _values(known)
    alone = _used_alone(declarations, sent)
    for (name, wire), (said, by_name) in values.items():
        model = completed.get(name)
        if not isinstance(model, ModelDecl):
            continue
        value = said[0] if len(said) == 1 else None
        if any(field.wire == wire for field in model.fields):
            fields = tuple(
                _with_value(one, value, declarations) if one.wire == wire else one
                for one in model.fields
            )
            completed[name] = replace(model, fields=fields)
        elif not model.closed and name not in alone:
            kind = EnumType(said, is_open=by_name)
            completed[name] = _with_field(model, wire, value, kind)
    return completed


def _values(
    known: Iterable[Known],
) -> dict[tuple[str, str], tuple[tuple[str, ...], bool]]:
    """Return the values of each class and property, and whether they are but names.

    Where something else is said, the name of a schema does not count.
    """
    found: dict[tuple[str, str], set[tuple[str, bool]]] = {}
    for variant, wire, value, by_name in known:
        found.setdefault((variant, wire), set()).add((value, by_name))
    values: dict[tuple[str, str], tuple[tuple[str, ...], bool]] = {}
    for key, claims in sorted(found.items()):
        by_name = all(one[1] for one in claims)
        said = sorted(value for value, is_name in claims if is_name == by_name)
        values[key] = tuple(said), by_name
    return values


def _used_alone(
    declarations: Mapping[str, Declaration], sent: Iterable[Type]
) -> set[str]:
    """Return the classes that something else than a union refers to."""
    found = {name for one in sent for name in references(one)}
    for declaration in declarations.values():
        if not isinstance(declaration, UnionDecl):
            for one in declared_types(declaration):
                found.update(references(one))
    return found


def _with_field(
    model: ModelDecl, wire: str, value: str | None, kind: EnumType
) -> ModelDecl:
    """Return a model with the property that tells what it is."""
    used = {field.name.casefold() for field in model.fields}
    added = Field(
        name=names.unique(names.field_name(wire), used),
        wire=wire,
        type=kind,
        required=False,
        description="Tells which of several kinds of objects it is.",
        sensitive=model.sensitive_extras,
        read_only=False,
        write_only=False,
        deprecated=False,
        pointer=model.pointer,
        own_value=value,
    )
    required = [field for field in model.fields if field.required]
    optional = [field for field in model.fields if not field.required]
    optional = sorted([*optional, added], key=lambda field: field.name)
    return replace(model, fields=(*required, *optional))


def _with_value(
    field: Field, value: str | None, declarations: Mapping[str, Declaration]
) -> Field:
    if value is None:
        return field
    return replace(field, own_value=_as(field.type, value, declarations))


def _as(
    one: Type, text: str, declarations: Mapping[str, Declaration]
) -> str | float | bool | None:
    """Return a value as its type has it; None if it is none of the type."""
    match one:
        case ConstType(value=value):
            return value if spelt(value) == text else None
        case EnumType(values=values):
            return next((value for value in values if spelt(value) == text), None)
        case NullableType(inner=inner):
            return _as(inner, text, declarations)
        case DeclarationRef(name=name):
            declared = declarations[name]
            if not isinstance(declared, EnumDecl):
                return None
            return _as(declared.type, text, declarations)
        case StringType(format=StringFormat.TEXT) | AnyType():
            return text
        case BooleanType():
            return {"true": True, "false": False}.get(text)
        case IntegerType() | NumberType():
            return _number(text, whole=isinstance(one, IntegerType))
        case _:
            return None


def _number(text: str, *, whole: bool) -> float | None:
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return None if whole else float(text)
    except ValueError:
        return None
