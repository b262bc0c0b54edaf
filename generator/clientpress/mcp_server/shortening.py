"""Cuts what is too long for an assistant, and tells how to get less."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from ..json_values import is_list, is_object
from ..references import escape_step

_WAYS = (
    (50, 2_000, 12),
    (20, 500, 8),
    (10, 200, 6),
    (5, 100, 5),
    (3, 60, 4),
    (1, 40, 3),
)
"""Items of a list, characters of a text and levels that stay, the most first."""
_TOLD = 10


class Cut(Struct, frozen=True):
    """A value that was cut: `places` are JSON pointers to what lacks something."""

    value: Any
    places: tuple[str, ...]


def size(value: Any) -> int:
    """Return how many bytes a value has as JSON."""
    return len(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))


def shortened(value: Any, most: int) -> Cut:
    """Return a value of at most so many bytes, as it is where it has no more.

    Its lists and texts are cut alike, and then what is deep in it; each place says how
    much it lacks. Where that does not help, nothing of it is left but its type.
    """
    if size(value) <= most:
        return Cut(value, ())
    for items, characters, levels in _WAYS:
        cutter = _Cutter(items, characters)
        found = cutter.cut(value, "", levels)
        if size(found) <= most:
            return Cut(found, tuple(cutter.places[:_TOLD]))
    return Cut(_outline(value), ("",))


class _Cutter:
    def __init__(self, items: int, characters: int) -> None:
        self._items = items
        self._characters = characters
        self.places: list[str] = []

    def cut(self, value: Any, pointer: str, levels: int) -> Any:
        if isinstance(value, str) and len(value) > self._characters:
            self.places.append(pointer)
            left = len(value) - self._characters
            return f"{value[: self._characters]}[cut: {left} more characters]"
        if is_list(value):
            return list(self._listed(value, pointer, levels))
        if not is_object(value):
            return value
        if not levels and value:
            self.places.append(pointer)
            return _outline(value)
        return {
            name: self.cut(one, f"{pointer}/{escape_step(name)}", levels - 1)
            for name, one in value.items()
        }

    def _listed(self, value: list[Any], pointer: str, levels: int) -> Iterator[Any]:
        if not levels and value:
            self.places.append(pointer)
            yield _outline(value)
            return
        for number, one in enumerate(value[: self._items]):
            yield self.cut(one, f"{pointer}/{number}", levels - 1)
        if len(value) > self._items:
            self.places.append(pointer)
            yield f"[cut: {len(value) - self._items} more items]"


def _outline(value: Any) -> str:
    if is_object(value):
        names = ", ".join(list(value)[:_TOLD])
        more = f" and {len(value) - _TOLD} more" if len(value) > _TOLD else ""
        return f"[cut: an object with {names}{more}]"[:500]
    if is_list(value):
        return f"[cut: a list of {len(value)} items]"
    return f"[cut: a text of {len(str(value))} characters]"
