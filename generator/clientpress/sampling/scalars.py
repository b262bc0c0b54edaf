"""Scalars as they go over the wire, each made from a number."""

from __future__ import annotations

import math
import re

from msgspec.structs import replace

from ..ir import (
    BooleanType,
    ConstType,
    EnumType,
    Hints,
    IntegerType,
    NullType,
    NumberType,
    StringFormat,
    StringType,
    Type,
)
from .patterns import matching_text
from .sample import Sample

_LONGEST_FILLED = 1_000
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
# Formats that have no Python type of their own. `text` is a name and a number, `label` as well.
_FORMATS = {
    "duration": "P{number}D",
    "email": "{text}@example.com",
    "hostname": "{label}.example.com",
    "idn-email": "{text}@example.com",
    "idn-hostname": "{label}.example.com",
    "ipv4": "192.0.2.{number}",
    "ipv6": "2001:db8::{number}",
    "iri": "https://example.com/{text}",
    "json-pointer": "/{text}",
    "time": "{hour:02}:{minute:02}:07Z",
    "uri": "https://example.com/{text}",
    "uri-reference": "/{text}",
    "url": "https://example.com/{text}",
}


def scalar(one: Type, name: str, number: int) -> Sample:
    """Return a value of a scalar type, within its bounds.

    Its text holds `name` and `number`, unless a format or a pattern has no room for
    them. What no value can satisfy is left out of account.
    """
    match one:
        case NullType():
            return Sample(one, None)
        case BooleanType():
            return Sample(one, bool(number % 2))
        case IntegerType(hints=hints):
            return Sample(one, _whole_number(hints, number))
        case NumberType(hints=hints):
            return Sample(one, _number(hints, number + 0.5))
        case ConstType(value=value):
            return Sample(one, value)
        case EnumType(values=values):
            # Nothing is no value of a path, and shows nobody anything elsewhere.
            told = [value for value in values if value != ""] or values
            return Sample(one, told[number % len(told)])
        case StringType(format=form, hints=hints):
            return Sample(one, _text(form, hints, name, number))
        case _:
            return Sample(one, f"{name}-{number}")


def discriminator_value(one: Type, value: str) -> Sample:
    """Return the value of a discriminator, which mappings spell as text."""
    match one:
        case IntegerType() | ConstType(value=int()) | EnumType(values=(int(), *_)):
            return Sample(one, int(value) if value.lstrip("-").isdigit() else value)
        case NumberType() if _NUMBER.fullmatch(value):
            return Sample(one, float(value))
        case BooleanType():
            return Sample(one, value == "true")
        case _:
            return Sample(StringType(), value)


def _whole_number(hints: Hints, number: int) -> int:
    low, high = hints.minimum, hints.maximum
    bounds = replace(
        hints,
        minimum=None if low is None else math.ceil(low),
        maximum=None if high is None else math.floor(high),
    )
    return math.ceil(_number(bounds, number))


def _number(hints: Hints, number: float) -> float:
    """Return the number, or where it is out of bounds another one that is within."""
    low, high, step = hints.minimum, hints.maximum, hints.multiple_of or 0
    if step > 0:
        first = 0 if low is None else math.ceil(low / step)
        multiple = max(first, round(number)) * step
        return first * step if high is not None and multiple > high else multiple
    if (low is None or low <= number) and (high is None or number <= high):
        return number
    if low is None or high is None:
        return high if low is None and high is not None else (low or 0) + number
    span = high - low + (1 if isinstance(number, int) else 0)
    return low + number % span if span > 0 else low


def _text(form: StringFormat, hints: Hints, name: str, number: int) -> str:
    if form.python is str:
        return _plain_text(hints, name, number)
    return form.sample(name, number)


def _of_format(spelt: str, hints: Hints, text: str, number: int) -> str:
    """Return a text of a format, a shorter one where the usual one is too long."""
    parts = {"hour": number % 24, "minute": number % 60, "number": number % 256}
    short = str(number)
    found = ""
    for own, domain in (
        (text, "example.com"),
        (short, "example.com"),
        (short, "a.test"),
    ):
        label = own.replace("_", "-")
        found = spelt.format(text=own, label=label, **parts)
        found = found.replace("example.com", domain)
        if hints.max_length is None or len(found) <= hints.max_length:
            break
    return found


def _plain_text(hints: Hints, name: str, number: int) -> str:
    if hints.pattern:
        found = matching_text(hints.pattern, number, hints.min_length, hints.max_length)
        if found is not None:
            return found
    text = f"{name}-{number}"
    spelt = _FORMATS.get(hints.format)
    if spelt is not None:
        return _of_format(spelt, hints, text, number)
    if hints.max_length is not None and len(text) > hints.max_length:
        # The number tells texts apart, so it is what stays.
        text = text[len(text) - hints.max_length :]
    return text.ljust(min(hints.min_length, _LONGEST_FILLED), "x")
