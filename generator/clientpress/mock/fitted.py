"""Changes of an answer's JSON that are made only where the answer still fits its schema."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..json_values import is_list, is_object
from ..sampling import found, replaced, steps_of
from .schemas import Schemas
from .tree import Place

_OBJECT = frozenset(("object",))
ABSENT = object()
"""In place of a value: the property is left out."""


class Fitted:
    """Changes JSON that a schema describes, and never so that it does not fit."""

    def __init__(self, schemas: Schemas, schema: Place | None) -> None:
        self.schemas = schemas
        self.schema = schema

    def fits(self, value: Any) -> bool:
        """Tell whether a value fits; all does where nothing is said."""
        return self.schema is None or self.schemas.fits(self.schema, value)

    def placed(self, value: Any, pointer: str, candidates: Iterable[Any]) -> Any:
        """Return JSON with the first candidate at a pointer that fits there."""
        steps = steps_of(pointer)
        for one in candidates:
            changed = (
                _without(value, steps) if one is ABSENT else replaced(value, steps, one)
            )
            if self.fits(changed):
                return changed
        return value

    def overlaid(
        self, value: Any, pointer: str, fields: Mapping[str, Any], *, alone: bool
    ) -> Any:
        """Return JSON in which those fields of an object have other values.

        Only properties that the schema names are taken, each where it fits. With `alone`
        the object has no other fields, unless it needs them.
        """
        known = self._properties(pointer)
        held = found(value, pointer)
        if not is_object(held):
            return value
        taken = {n: v for n, v in fields.items() if n in known or n in held}
        for base in ({}, held) if alone else (held,):
            whole = replaced(value, steps_of(pointer), {**base, **taken})
            if self.fits(whole):
                return whole
        for name, field in taken.items():
            held = found(value, pointer)
            changed = replaced(value, steps_of(pointer), {**held, name: field})
            if self.fits(changed):
                value = changed
        return value

    def of_item(self, pointer: str) -> Fitted:
        """Return the same for the items of the list at a pointer."""
        place = self.below(pointer)
        item = self.schemas.item(place) if place is not None else None
        return Fitted(self.schemas, item)

    def below(self, pointer: str) -> Place | None:
        """Return the schema of what stands at a pointer, None if nothing is said of it."""
        place = self.schema
        for step in steps_of(pointer):
            if place is None:
                return None
            place = self.schemas.property(place, step)
        return place

    def _properties(self, pointer: str) -> Mapping[str, Place]:
        place = self.below(pointer)
        return self.schemas.properties(place) if place is not None else {}


def _without(value: Any, steps: list[str]) -> Any:
    if not steps or not is_object(value) or steps[0] not in value:
        return value
    if len(steps) == 1:
        return {name: held for name, held in value.items() if name != steps[0]}
    return {**value, steps[0]: _without(value[steps[0]], steps[1:])}


def list_in(value: Any, schemas: Schemas, schema: Place | None) -> str | None:
    """Return the pointer to the one list of objects in an answer, None if none is plain."""
    if is_list(value):
        return ""
    if not is_object(value) or schema is None:
        return None
    lists = [
        name
        for name, place in schemas.properties(schema).items()
        if "array" in schemas.types(place)
        and (item := schemas.item(place)) is not None
        and schemas.types(item) == _OBJECT
    ]
    return f"/{lists[0]}" if len(lists) == 1 and "/" not in lists[0] else None
