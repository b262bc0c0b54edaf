"""Samples as Python: what a caller gives, and what a decoded answer must look like."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from ..code.symbols import DATETIME, DECIMAL, MODELS, MSGSPEC, SEEN
from ..code.tree import Call, Code, Dict, List, Value, path
from ..ir import ArrayType, CustomTypeDecl, MapType, ModelDecl, NumberType, StringType
from ..json_values import is_list, is_object
from ..sampling import Member, Sample
from .annotations import type_code


def argument(sample: Sample, *, shown: bool = False) -> Code:
    """Return what a caller gives: objects as dicts, by Python's names.

    What is `shown` to readers is text where that will do, for dates, ids and exact
    numbers, and hides what is sensitive.
    """
    match sample.of:
        case CustomTypeDecl(name=name):
            return _custom(name, sample.wire)
        case StringType(format=form) if form.taken != "value or text":
            return _decoded(sample)
        case StringType() | NumberType() if not shown:
            return _decoded(sample)
        case ModelDecl() | MapType():
            pairs = ((m.name, member_argument(m, shown=shown)) for m in sample.members)
            return Dict(tuple((Value(name), code) for name, code in pairs))
        case _ if sample.items:
            return List(tuple(argument(i, shown=shown) for i in sample.items))
        case _:
            return json_code(sample.wire)


def member_argument(member: Member, *, shown: bool) -> Code:
    """Return the value of a member as a caller gives it, its text hidden if need be."""
    hide = shown and member.sensitive
    return hidden(member.sample) if hide else argument(member.sample, shown=shown)


def hidden(sample: Sample) -> Code:
    """Return an argument for a reader's eyes that does not show what is in it."""
    match sample.of:
        case StringType(format=form) if form.python is bytes:
            return Value(b"...")
        case StringType():
            return Value("...")
        case ArrayType():
            return List(tuple(map(hidden, sample.items)))
        case _:
            return argument(sample, shown=True)


def seen(sample: Sample) -> Code:
    """Return what is seen of a decoded value: `Seen("Contact", {...})` of a model."""
    match sample.of:
        case CustomTypeDecl(name=name):
            return _custom(name, sample.wire)
        case ModelDecl(name=name):
            pairs = tuple(
                (Value(m.name), seen(m.sample))
                for m in sample.members
                if m.sample.wire is not None
            )
            return Call(SEEN, (Value(name), Dict(pairs)))
        case StringType() | NumberType():
            return _decoded(sample)
        case _ if sample.members:
            return Dict(tuple((Value(m.name), seen(m.sample)) for m in sample.members))
        case _ if sample.items:
            return List(tuple(seen(item) for item in sample.items))
        case _:
            return json_code(sample.wire)


def _custom(name: str, example: Any) -> Code:
    return Call(path(MSGSPEC, "convert"), (json_code(example), path(MODELS, name)))


def _decoded(sample: Sample) -> Code:
    """Return text or a number as the Python value that its type decodes to."""
    wire = sample.wire
    match sample.of:
        case NumberType(exact=True):
            return Call(DECIMAL, (Value(str(wire)),))
        case StringType(format=form):
            return _value(form.decoded(wire), wire)
        case _:
            return Value(wire)


def _value(value: Any, text: str) -> Code:
    """Return what a text is decoded to; a class without a case is called with the text."""
    match value:
        case str() | bytes():
            return Value(value)
        case dt.datetime():
            return _moment(value)
        case dt.date(year=year, month=month, day=day):
            return Call(type_code(dt.date), tuple(map(Value, (year, month, day))))
        case dt.time(hour=hour, minute=minute, second=second):
            return Call(type_code(dt.time), tuple(map(Value, (hour, minute, second))))
        case _:
            return Call(type_code(value.__class__), (Value(text),))


def _moment(moment: dt.datetime) -> Code:
    utc = moment.astimezone(dt.UTC)
    numbers = [utc.year, utc.month, utc.day, utc.hour, utc.minute, utc.second]
    numbers += [utc.microsecond] if utc.microsecond else []
    zone = ("tzinfo", path(DATETIME, "UTC"))
    return Call(type_code(dt.datetime), tuple(map(Value, numbers)), (zone,))


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
