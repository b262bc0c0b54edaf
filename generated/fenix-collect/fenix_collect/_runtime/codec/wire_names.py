# Copied by clientpress. Do not edit.
"""From Python values to what goes on the wire.

Models encode themselves. In mappings the Python names of properties become wire names,
at every depth, as far as the type knows them; UNSET entries are dropped.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal
from types import NoneType
from typing import Any, TypeGuard

import msgspec

from ..core.sentinel import UNSET
from .extras import encodes_right, flatten
from .json_paths import ANY_KEY, Path, render
from .type_index import ObjectVariant, index_of, is_model, model_variant, reaches

__all__ = ["prepare", "to_wire"]

_ATOMS = frozenset((str, int, float, bool, NoneType))
_SCALARS = (str, bytes, bytearray, memoryview)
"""Sequences by their type, but not by what they mean."""


def to_wire(value: Any, type_: Any | None) -> Any:
    """The value as dicts, lists, strings, numbers, booleans and None.

    `type_` is the documented type, None where no name differs. Dates, UUIDs, decimals
    and bytes become strings, as in JSON. Raises TypeError for what JSON cannot hold.
    """
    return msgspec.to_builtins(prepare(value, type_))


def prepare(value: Any, type_: Any | None) -> Any:
    """The value in a form that msgspec encodes right, with wire names.

    Raises TypeError, which names the path and never the value.
    """
    if type_ is not None and not reaches(type_, _has_names):
        type_ = None
    return _encode(value, type_, None)


def _encode(value: Any, type_: Any | None, path: Path) -> Any:
    if type(value) in _ATOMS:
        return value
    if isinstance(value, msgspec.Struct):
        return value if encodes_right(value) else flatten(value, path, _encode)
    if _is_mapping(value):
        return _mapping(value, type_, path)
    if isinstance(value, _SCALARS):
        return _scalar(value, path)
    if _is_sequence(value):
        item_type = _item_type(type_, value)
        return [
            _encode(item, item_type, (path, index))
            for index, item in enumerate(value)
            if item is not UNSET
        ]
    return _scalar(value, path)


def _mapping(value: Mapping[Any, Any], type_: Any | None, path: Path) -> dict[str, Any]:
    variant = None if type_ is None else _object_variant(type_, value)
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
            wire, item_type = key, None if variant is None else variant.rest
            # Python names are safe to tell; other keys may be data.
            step = key if key.isidentifier() else ANY_KEY
        if wire in out:
            raise TypeError(
                f"{render((path, step))}: given twice, by its Python name and by its"
                " name on the wire"
            )
        out[wire] = _encode(item, item_type, (path, step))
    return out


def _scalar(value: Any, path: Path) -> Any:
    if isinstance(value, Decimal):
        # Bodies want a number and forms a string: left to whoever encodes.
        return value
    # The order of a set is not the same in every process, so no body is made of one.
    if not _is_set(value):
        try:
            return msgspec.to_builtins(value)
        except TypeError:
            if isinstance(value, str):
                return str.__str__(value)
    raise TypeError(
        f"{render(path)}: a value of type {type(value).__name__} cannot be sent as JSON"
    )


def _object_variant(type_: Any, value: Mapping[Any, Any]) -> ObjectVariant | None:
    """The model or mapping that the value is meant to be."""
    index = index_of(type_)
    tagged = index.tagged(value)
    if tagged is not None:
        return (
            model_variant(tagged)
            if is_model(tagged)
            else _object_variant(tagged, value)
        )
    if len(index.objects) < 2:
        return index.objects[0] if index.objects else None
    fitting = [variant for variant in index.objects if variant.consts_fit(value)]
    return max(fitting or index.objects, key=lambda variant: _match(variant, value))


def _match(variant: ObjectVariant, value: Mapping[Any, Any]) -> tuple[int, int]:
    """How well the keys match: more known ones first, then fewer missing ones."""
    known = {variant.by_name[key].wire for key in value if key in variant.by_name}
    return len(known), -len(variant.required - known)


def _item_type(type_: Any | None, items: Sequence[Any]) -> Any | None:
    if type_ is None:
        return None
    lists = [variant.item for variant in index_of(type_).lists]
    if len(lists) < 2:
        return lists[0] if lists else None
    first = next(filter(_is_mapping, items), None)
    if first is None:
        return lists[0]
    return max(lists, key=lambda item: _list_match(item, first))


def _list_match(item_type: Any, value: Mapping[Any, Any]) -> tuple[int, int]:
    variant = _object_variant(item_type, value)
    return (-1, 0) if variant is None else _match(variant, value)


def _is_mapping(value: Any) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


def _is_sequence(value: Any) -> TypeGuard[Sequence[Any]]:
    return isinstance(value, Sequence)


def _is_set(value: Any) -> bool:
    return isinstance(value, AbstractSet)


def _has_names(type_: Any) -> bool:
    """Whether the type is a model with a property of a different name on the wire."""
    return is_model(type_) and any(
        field.name != field.wire for field in model_variant(type_).fields
    )
