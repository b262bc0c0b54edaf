"""The objects of a document, followed through their references."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from ..json_values import is_list, is_object
from ..references import Pointer, trail


class Place(Struct, frozen=True):
    """An object of a document and where it stands, after all references to it."""

    pointer: Pointer
    value: Any

    def text(self, key: str) -> str:
        """Return the text under a key, else ""."""
        value = self.value.get(key) if is_object(self.value) else None
        return value if isinstance(value, str) else ""

    def get(self, key: str) -> Any:
        """Return what stands under a key, None if nothing does."""
        return self.value.get(key) if is_object(self.value) else None


class Tree:
    """A document, whose references are followed."""

    def __init__(self, root: dict[str, Any]) -> None:
        self.root = root

    def follow(self, pointer: Pointer, value: Any) -> Place | None:
        """Return the object that stands at a pointer; None if references lead nowhere."""
        try:
            for stop in trail(self.root, pointer, value):
                pointer, value = stop
        except (KeyError, ValueError):
            return None
        return Place(pointer, value)

    def member(self, place: Place, key: str) -> Place | None:
        """Return what stands under a key of an object, None if nothing does."""
        if not is_object(place.value) or key not in place.value:
            return None
        return self.follow((*place.pointer, key), place.value[key])

    def members(self, place: Place, key: str) -> Iterator[tuple[str, Place]]:
        """Yield the entries of the map under a key, by name."""
        held = place.get(key)
        for name in held if is_object(held) else ():
            found = self.follow((*place.pointer, key, name), held[name])
            if found is not None:
                yield name, found

    def items(self, place: Place, key: str) -> Iterator[Place]:
        """Yield the items of the list under a key."""
        held = place.get(key)
        for index, item in enumerate(held if is_list(held) else ()):
            found = self.follow((*place.pointer, key, index), item)
            if found is not None:
                yield found
