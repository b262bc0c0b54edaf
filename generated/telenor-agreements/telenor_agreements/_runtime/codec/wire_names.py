# Copied by clientpress. Do not edit.
"""From Python values to what goes on the wire.

Models encode themselves. In mappings the Python names of properties become wire names,
at every depth, as far as the type knows them; UNSET entries are dropped. What would
arrive as something else than was meant is refused.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime
from decimal import Decimal
from math import isfinite
from types import NoneType
from typing import Any, TypeGuard

import msgspec

from ..core.sentinel import UNSET
from .base64url import Base64Url, encode_hook
from .extras import encodes_right, flatten
from .given_variant import check_variant, given_variant, match
from .json_paths import ANY_KEY, Path, render
from .type_index import index_of

__all__ = ["plain_scalar", "prepare", "to_wire"]

_ATOMS = frozenset((str, int, float, bool, NoneType))
_SCALARS = (str, bytes, bytearray, memoryview)
"""Sequences by their type, but not by what they mean."""

_HELD: Any = type("Held", (), {})
"""Stands for the type of what a model holds: an answer may have brought it, and then it
goes back as it came."""


def to_wire(value: Any, type_: Any | None, path: Path = None) -> Any:
    """The value as dicts, lists, strings, numbers, decimals, booleans and None.

    `type_` is the documented type, None where there is nothing to learn from it. Dates,
    UUIDs and bytes become strings, as in JSON. `path` is where the value
    stands in what the caller gave. Raises TypeError for what JSON cannot hold, and
    ValueError for what would arrive as something else.
    """
    prepared = prepare(value, type_, path)
    # A decimal is a number in JSON, whose encoder has to see it.
    return msgspec.to_builtins(prepared, builtin_types=(Decimal,), enc_hook=encode_hook)


def prepare(value: Any, type_: Any | None, path: Path = None) -> Any:
    """The value in a form that msgspec encodes right, with wire names.

    Raises TypeError and ValueError, which name the path and never the value.
    """
    return _encode(value, type_, path)


def plain_scalar(value: Any, type_: Any | None, where: str | Path) -> Any:
    """A date, number or flag as its documented type has it.

    Raises ValueError, which names `where`, if it would arrive as something else.
    """
    problem = ""
    if isinstance(value, bool):
        return value if type_ is None else index_of(type_).flags.get(value, value)
    if isinstance(value, datetime):
        if type_ is not None and index_of(type_).is_date:
            problem = "a date: it is a datetime"
        elif value.tzinfo is None and type_ is not _HELD:
            problem = "a datetime with a time zone (tzinfo), or text"
    elif isinstance(value, (float, Decimal)) and not isfinite(value):
        problem = "a finite number"
    if problem:
        named = where if isinstance(where, str) else render(where)
        raise ValueError(f"{named} must be {problem}")
    return value


def _encode(value: Any, type_: Any | None, path: Path) -> Any:
    kind = value.__class__
    if kind in _ATOMS:
        # Numbers are many, and most of them are as they should be.
        if kind is bool or (kind is float and not isfinite(value)):
            return plain_scalar(value, type_, path)
        return value
    if isinstance(value, msgspec.Struct):
        return value if encodes_right(value) else flatten(value, path, _encode, _HELD)
    if _is_mapping(value):
        return _mapping(value, type_, path)
    if isinstance(value, _SCALARS):
        return _scalar(value, type_, path)
    if _is_sequence(value):
        item_type = _item_type(type_, value)
        return [
            _encode(item, item_type, (path, index))
            for index, item in enumerate(value)
            if item is not UNSET
        ]
    return _scalar(value, type_, path)


def _mapping(value: Mapping[Any, Any], type_: Any | None, path: Path) -> dict[str, Any]:
    variant, rest = None, type_
    if type_ is not None and type_ is not _HELD:
        index = index_of(type_)
        variant = given_variant(index, value)
        if index.choice:
            check_variant(index, value, variant, path)
        rest = None if variant is None else variant.rest
    out: dict[str, Any] = {}
    for key, item in value.items():
        if item is UNSET:
            continue
        if not isinstance(key, str):
            raise TypeError(
                f"{render(path)}: a key of type {type(key).__name__} cannot be sent"
                " as JSON: keys are strings"
            )
        field = None if variant is None else variant.by_name.get(key)
        if field is not None:
            wire, item_type, step = field.wire, field.type, field.name
        else:
            wire, item_type = key, rest
            # Python names are safe to tell; other keys may be data.
            step = key if key.isidentifier() else ANY_KEY
        if wire in out:
            raise TypeError(
                f"{render((path, step))}: given twice, by its Python name and by its"
                " name on the wire"
            )
        out[wire] = _encode(item, item_type, (path, step))
    return out


def _scalar(value: Any, type_: Any | None, path: Path) -> Any:
    value = plain_scalar(value, type_, path)
    if isinstance(value, Decimal):
        # Bodies want a number and forms a string: left to whoever encodes.
        return value
    # The order of a set is not the same in every process, so no body is made of one.
    if isinstance(value, bytes) and type_ is not None and type_ is not _HELD:
        texts = index_of(type_).scalars.get(str, ())
        if Base64Url in texts and bytes not in texts:
            value = Base64Url(value)
    if not _is_set(value):
        try:
            return msgspec.to_builtins(value, enc_hook=encode_hook)
        except TypeError:
            if isinstance(value, str):
                return str.__str__(value)
    raise TypeError(
        f"{render(path)}: a value of type {type(value).__name__} cannot be sent as JSON"
    )


def _item_type(type_: Any | None, items: Sequence[Any]) -> Any | None:
    if type_ is None or type_ is _HELD:
        return type_
    lists = [variant.item for variant in index_of(type_).lists]
    if len(lists) < 2:
        return lists[0] if lists else None
    first = next(filter(_is_mapping, items), None)
    if first is None:
        return lists[0]
    return max(lists, key=lambda item: _list_match(item, first))


def _list_match(item_type: Any, value: Mapping[Any, Any]) -> tuple[int, int]:
    variant = given_variant(index_of(item_type), value)
    return (-1, 0) if variant is None else match(variant, value)


def _is_mapping(value: Any) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


def _is_sequence(value: Any) -> TypeGuard[Sequence[Any]]:
    return isinstance(value, Sequence)


def _is_set(value: Any) -> bool:
    return isinstance(value, AbstractSet)
