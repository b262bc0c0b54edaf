"""Values for generated tests: deterministic, and different from their neighbours.

A sample is known in three forms: as it stands on the wire, as an argument a caller
gives, and as what a decoded answer must look like.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from ...document.reading import is_list, is_object
from ...ir import (
    ArrayType,
    BooleanType,
    ConstType,
    CustomTypeDecl,
    Declaration,
    DeclarationRef,
    EnumType,
    Field,
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
from ...ir.graph import heights, needed
from ..code import Call, Code, Dict, List, Name, Value

# How many models may stand inside each other before optional fields are left out.
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Sample:
    """`wire` is JSON; `argument` and `seen` are Python expressions."""

    wire: Any
    argument: Code
    seen: Code


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a sampled object."""

    field: Field
    sample: Sample


class Sampler:
    """Makes samples; numbers go up, so that no two values of a sample are alike."""

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        *,
        full: bool,
        as_text: bool = False,
    ) -> None:
        """With `as_text` arguments are text where that will do: dates, ids."""
        self._declarations = declarations
        self._full = full
        self._as_text = as_text
        self._count = 10
        self._open: list[str] = []
        self._depth = 0

    def sample(self, one: Type, name: str, *, writable: bool = False) -> Sample:
        """Return a sample of a type; `name` shows up in its strings.

        With `writable` read-only fields are left out, else write-only ones.
        """
        match one:
            case NullableType(inner=inner) if self._returns(inner):
                return _plain(None)
            case NullableType(inner=inner):
                return self.sample(inner, name, writable=writable)
            case ArrayType(item=item):
                return self._array(item, name, writable)
            case MapType(value=inner) if self._returns(inner):
                return Sample({}, Dict(()), Dict(()))
            case MapType(value=inner):
                key = f"{name}-key"
                value = self.sample(inner, name, writable=writable)
                return Sample(
                    {key: value.wire},
                    Dict(((Value(key), value.argument),)),
                    Dict(((Value(key), value.seen),)),
                )
            case DeclarationRef(name=own):
                return self._declared(self._declarations[own], name, writable)
            case ScalarUnionType(variants=variants):
                return self.sample(variants[0], name, writable=writable)
            case _:
                return self._scalar(one, name)

    def members(
        self,
        model: ModelDecl,
        *,
        writable: bool,
        fixed: Mapping[str, str] | None = None,
    ) -> tuple[Member, ...]:
        """Return samples of a model's fields: all of them, or the required ones.

        `fixed` gives the values of discriminator properties by wire name.
        """
        self._open.append(model.name)
        self._depth += 1
        members: list[Member] = []
        for field in model.fields:
            if field.read_only if writable else field.write_only:
                continue
            value = (fixed or {}).get(field.wire)
            if value is not None:
                members.append(Member(field, _plain(value)))
            elif field.required or (self._full and not self._returns(field.type)):
                sample = self.sample(field.type, field.name, writable=writable)
                members.append(Member(field, sample))
        self._open.pop()
        self._depth -= 1
        return tuple(members)

    def _returns(self, one: Type) -> bool:
        """Tell whether a type leads back to a model that is being sampled."""
        match one:
            case DeclarationRef(name=name):
                return name in self._open or self._depth >= _DEEPEST
            case (
                NullableType(inner=inner) | ArrayType(item=inner) | MapType(value=inner)
            ):
                return self._returns(inner)
            case _:
                return False

    def _array(self, item: Type, name: str, writable: bool) -> Sample:
        if self._returns(item):
            return Sample([], List(()), List(()))
        items = [self.sample(item, name, writable=writable)]
        if self._full and not isinstance(item, DeclarationRef):
            items.append(self.sample(item, name, writable=writable))
        return Sample(
            [i.wire for i in items],
            List(tuple(i.argument for i in items)),
            List(tuple(i.seen for i in items)),
        )

    def _declared(self, declaration: Declaration, name: str, writable: bool) -> Sample:
        match declaration:
            case ModelDecl():
                return object_sample(
                    declaration, self.members(declaration, writable=writable)
                )
            case UnionDecl():
                self._open.append(declaration.name)
                sample = self._union(declaration, name, writable)
                self._open.pop()
                return sample
            case CustomTypeDecl(name=own, example=example):
                model = Name(f"models.{own}")
                code = Call("msgspec.convert", (json_code(example), model))
                return Sample(example, code, code)
            case other:
                return self.sample(other.type, name, writable=writable)

    def _union(self, union: UnionDecl, name: str, writable: bool) -> Sample:
        variant, discriminator = union.variants[0], union.discriminator
        if discriminator is not None and not self._full:
            # The second sample takes another variant where the wire tells them apart.
            variant = union.variants[-1]
        if self._is_open(variant):
            variant = min(union.variants, key=self._height)
        if isinstance(variant, DeclarationRef) and discriminator is not None:
            values = [v for v, own in discriminator.mapping if own == variant.name]
            declaration = self._declarations[variant.name]
            if isinstance(declaration, ModelDecl) and values:
                return self._named(declaration, discriminator.wire, values[0], writable)
        sample = self.sample(variant, name, writable=writable)
        if discriminator is not None and is_object(sample.wire):
            # A base may list the values of its subtypes: then it is one of theirs.
            value = str(sample.wire.get(discriminator.wire))
            subtype = self._declarations.get(dict(discriminator.mapping).get(value, ""))
            if isinstance(subtype, ModelDecl) and subtype.name not in self._open:
                return self._named(subtype, discriminator.wire, value, writable)
        return sample

    def _named(
        self, variant: ModelDecl, wire: str, value: str, writable: bool
    ) -> Sample:
        """Return a sample of the variant that a discriminator's value names."""
        own_property = any(field.wire == wire for field in variant.fields)
        fixed = {wire: value} if own_property else {}
        members = self.members(variant, writable=writable, fixed=fixed)
        return object_sample(variant, members)

    def _is_open(self, one: Type) -> bool:
        return isinstance(one, DeclarationRef) and one.name in self._open

    def _height(self, one: Type) -> int:
        """Return how deep the smallest value of a type nests."""
        return max((self._heights[name] for name in needed(one)), default=-1)

    @cached_property
    def _heights(self) -> dict[str, int]:
        return heights(self._declarations)

    def _scalar(self, one: Type, name: str) -> Sample:
        self._count += 1
        number = self._count
        match one:
            case NullType():
                return _plain(None)
            case BooleanType():
                return _plain(bool(number % 2))
            case IntegerType():
                return _plain(number)
            case NumberType(exact=True):
                wire = number + 0.5
                code = Call("Decimal", (Value(str(wire)),))
                return Sample(wire, Value(wire) if self._as_text else code, code)
            case NumberType():
                return _plain(number + 0.5)
            case ConstType(value=value):
                return _plain(value)
            case EnumType(values=values):
                return _plain(values[number % len(values)])
            case StringType(format=form):
                sample = _string(form, name, number)
                is_named = self._as_text and isinstance(sample.argument, Call)
                return (
                    replace(sample, argument=Value(sample.wire)) if is_named else sample
                )
            case _:
                return _plain(f"{name}-{number}")


def any_sample() -> Sample:
    """Return a sample where no schema says anything."""
    value = {"any": 1}
    return Sample(value, json_code(value), json_code(value))


def _plain(value: str | int | float | bool | None) -> Sample:
    return Sample(value, Value(value), Value(value))


def _string(form: StringFormat, name: str, number: int) -> Sample:
    day = number % 28 + 1
    match form:
        case StringFormat.DATE_TIME:
            utc = ("tzinfo", Name("dt.timezone.utc"))
            numbers = (2024, number % 12 + 1, day, number % 24, number % 60, 7)
            code = Call("dt.datetime", tuple(map(Value, numbers)), (utc,))
            year, month, day, hour, minute, second = numbers
            wire = f"{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"
            return Sample(wire, code, code)
        case StringFormat.DATE:
            code = Call("dt.date", tuple(map(Value, (2024, number % 12 + 1, day))))
            return Sample(f"2024-{number % 12 + 1:02}-{day:02}", code, code)
        case StringFormat.UUID:
            wire = f"00000000-0000-4000-8000-{number:012}"
            code = Call("UUID", (Value(wire),))
            return Sample(wire, code, code)
        case StringFormat.BASE64:
            content = f"{name}-{number}".encode()
            wire = base64.b64encode(content).decode()
            return Sample(wire, Value(content), Value(content))
        case StringFormat.BINARY | StringFormat.TEXT:
            return _plain(f"{name}-{number}")


def object_sample(model: ModelDecl, members: tuple[Member, ...]) -> Sample:
    """Return the sample of a model with the given members."""
    return Sample(
        {m.field.wire: m.sample.wire for m in members},
        Dict(tuple((Value(m.field.name), m.sample.argument) for m in members)),
        seen_model(model.name, members),
    )


def seen_model(name: str, members: tuple[Member, ...]) -> Code:
    """Return `Seen("Contact", {...})`: the class and its fields as decoded."""
    pairs: list[tuple[Code, Code]] = [
        (Value(m.field.name), m.sample.seen)
        for m in members
        if m.sample.wire is not None
    ]
    return Call("Seen", (Value(name), Dict(tuple(pairs))))


def example_code(value: Any) -> Code:
    """Return a documented value as a Python expression, its keys in sorted order."""
    if is_object(value):
        return json_code({key: value[key] for key in sorted(value)}, example_code)
    return json_code(value, example_code)


def json_code(value: Any, inner: Callable[[Any], Code] | None = None) -> Code:
    """Return a JSON value as a Python expression; `inner` prints what is in it."""
    inner = inner or json_code
    if is_object(value):
        return Dict(tuple((Value(k), inner(v)) for k, v in value.items()))
    if is_list(value):
        return List(tuple(inner(item) for item in value))
    return Value(value)
