"""What all parts of a conversion share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...diagnostics import Problem
from ...json_values import is_list, is_object, spoken_type
from ...references import resolve
from .moves import Moves

if TYPE_CHECKING:
    from ...references import Pointer

Listed = list[tuple[str, "Pointer"]]
"""Words of a list, each with the place at which it is written."""


def is_file(schema: Any) -> bool:
    """Tell whether a schema stands for a file, as Swagger or as AutoRest has it."""
    if not is_object(schema):
        return False
    kind = schema.get("type")
    return kind == "file" or (schema.get("format") == "file" and kind == "object")


class Context:
    """The document as it is written, where its parts go, and what is wrong with it."""

    def __init__(self, root: dict[str, Any]) -> None:
        self.root = root
        self.moves = Moves()
        self.problems: list[Problem] = []

    def note(
        self,
        written: Pointer,
        code: str,
        message: str,
        hint: str = "",
        *,
        at_key: bool = False,
    ) -> None:
        """Note a problem at the place where it is written."""
        self.problems.append(
            Problem(written, code, message, hint, at_key=at_key, as_written=True)
        )

    def listed(
        self, owner: dict[str, Any], key: str, pointer: Pointer
    ) -> Listed | None:
        """Return the words listed under `key` of `owner`; None if there is no list."""
        value, place = owner.get(key), (*pointer, key)
        if type(value) is str:
            message = f"{key} is text, not a list; it is read as a list of one"
            self.note(place, "wrong-type", message)
            return [(value, place)]
        if not is_list(value):
            if value is not None:
                message = f"{key} is {spoken_type(value)}, not a list"
                self.note(place, "wrong-type", message)
            return None
        return [(w, (*place, i)) for i, w in enumerate(value) if type(w) is str]

    def target(self, entry: Any, pointer: Pointer) -> tuple[Any, Pointer]:
        """Follow the references of an object; return the last that there is."""
        for _ in range(20):
            text = entry.get("$ref") if is_object(entry) else None
            if type(text) is not str:
                break
            try:
                pointer, entry = resolve(self.root, text)
            except LookupError:
                break
        return entry, pointer
