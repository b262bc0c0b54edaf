# Copied by clientpress. Do not edit.
"""Properties that answers hold and requests do not: `readOnly` in the document."""

from __future__ import annotations

import copy
from typing import Any

import msgspec

from ..core.narrowing import is_mapping, is_sequence, is_tuple
from ..core.sentinel import UNSET
from .type_index import is_model, reaches

__all__ = ["writable"]


def writable(value: Any) -> Any:
    """The value without the read-only properties of the models in it.

    What stands in a plain mapping was written by the caller, and stays.
    """
    if isinstance(value, msgspec.Struct):
        return _without(value) if reaches(type(value), _has_read_only) else value
    if is_mapping(value):
        return {key: writable(member) for key, member in value.items()}
    if is_tuple(value):
        # A file with its name is one, and is told by that.
        return tuple(map(writable, value))
    if is_sequence(value):
        return [writable(item) for item in value]
    return value


def _without(model: msgspec.Struct) -> msgspec.Struct:
    hidden: frozenset[str] = getattr(model, "__read_only__", frozenset())
    changed = copy.copy(model)
    for name in model.__struct_fields__:
        if name in hidden:
            setattr(changed, name, UNSET)
        elif name == "extra":
            if getattr(model, name):
                # A copy, since it also knows which properties were absent.
                extra = copy.copy(getattr(model, name))
                extra.update(writable(extra))
                setattr(changed, name, extra)
        else:
            setattr(changed, name, writable(getattr(model, name)))
    return changed


def _has_read_only(type_: Any) -> bool:
    return is_model(type_) and bool(getattr(type_, "__read_only__", None))
