"""Scalars as they go over the wire, each made from a number."""

from __future__ import annotations

import base64

from ..ir import (
    BooleanType,
    ConstType,
    EnumType,
    IntegerType,
    NullType,
    NumberType,
    StringFormat,
    StringType,
    Type,
)
from .sample import Sample


def scalar(one: Type, name: str, number: int) -> Sample:
    """Return a value of a scalar type; its text holds `name` and `number`."""
    match one:
        case NullType():
            return Sample(one, None)
        case BooleanType():
            return Sample(one, bool(number % 2))
        case IntegerType():
            return Sample(one, number)
        case NumberType():
            return Sample(one, number + 0.5)
        case ConstType(value=value):
            return Sample(one, value)
        case EnumType(values=values):
            return Sample(one, values[number % len(values)])
        case StringType(format=form):
            return Sample(one, _text(form, name, number))
        case _:
            return Sample(one, f"{name}-{number}")


def constant_texts(one: Type) -> list[str]:
    """Return the values that a type lists, as text; none unless it lists all it has."""
    match one:
        case ConstType(value=value):
            return [str(value)]
        case EnumType(values=values):
            return [str(value) for value in values]
        case _:
            return []


def discriminator_value(one: Type, value: str) -> Sample:
    """Return the value of a discriminator, which mappings spell as text."""
    match one:
        case IntegerType() | ConstType(value=int()) | EnumType(values=(int(), *_)):
            return Sample(one, int(value) if value.lstrip("-").isdigit() else value)
        case BooleanType():
            return Sample(one, value == "true")
        case _:
            return Sample(StringType(), value)


def _text(form: StringFormat, name: str, number: int) -> str:
    day = number % 28 + 1
    match form:
        case StringFormat.DATE_TIME:
            date = f"2024-{number % 12 + 1:02}-{day:02}"
            return f"{date}T{number % 24:02}:{number % 60:02}:07Z"
        case StringFormat.DATE:
            return f"2024-{number % 12 + 1:02}-{day:02}"
        case StringFormat.UUID:
            return f"00000000-0000-4000-8000-{number:012}"
        case StringFormat.BASE64:
            return base64.b64encode(f"{name}-{number}".encode()).decode()
        case StringFormat.BINARY | StringFormat.TEXT:
            return f"{name}-{number}"
