# Copied by clientpress. Do not edit.
"""JSON pointers (RFC 6901), into JSON values and into what they were decoded to."""

from __future__ import annotations

from typing import Any

import msgspec

from .narrowing import is_list, is_mapping

__all__ = ["MISSING", "escaped_step", "find"]

MISSING: Any = object()


def find(value: Any, pointer: str) -> Any:
    """The value that a pointer leads to, or `MISSING`.

    Pointers hold the names on the wire, inside models too.
    """
    for token in pointer.split("/")[1:]:
        step = token.replace("~1", "/").replace("~0", "~")
        if is_mapping(value) and step in value:
            value = value[step]
        elif is_list(value) and _is_index(step, value):
            value = value[int(step)]
        elif (
            isinstance(value, msgspec.Struct) and step in value.__struct_encode_fields__
        ):
            index = value.__struct_encode_fields__.index(step)
            value = getattr(value, value.__struct_fields__[index])
        else:
            return MISSING
    return value


def escaped_step(step: str) -> str:
    """A step as it stands in a pointer."""
    return step.replace("~", "~0").replace("/", "~1")


def _is_index(step: str, items: list[Any]) -> bool:
    # More digits than the length has lead past the end, and may be too many for int().
    digits = step.isascii() and step.isdigit() and len(step) <= len(str(len(items)))
    return digits and int(step) < len(items)
