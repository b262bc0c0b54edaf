"""Schemas in place that say the same, and would have the same name: one declaration."""

from __future__ import annotations

import json

from ..ir import DeclarationRef, NullableType, Type
from .naming import ClassNames, Naming
from .shape import Schema

# What a schema has that gets a name of its own.
_NAMED = frozenset({"anyOf", "enum", "oneOf", "properties"})


class Twins:
    """Remembers what schemas came to, by the name that each wanted to have.

    Vendors write one object in many places, under one title, and one answer under
    several media types. What is merged into alternatives hangs on where these stand, and
    is nobody's twin.
    """

    def __init__(self, names: ClassNames) -> None:
        self._names = names
        self._known: dict[str, list[tuple[Schema, Type]]] = {}

    def find(self, naming: Naming, schema: Schema, *, is_merged: bool) -> Type | None:
        """Return the type of a schema that says the same under the same name."""
        if is_merged or naming.own or not _NAMED & schema.keys():
            return None
        for known, lowered in self._known.get(self._names.wanted(naming), ()):
            # Python holds 1 and True for equal, JSON does not.
            if known == schema and _text(known) == _text(schema):
                return lowered
        return None

    def note(
        self, naming: Naming, schema: Schema, lowered: Type, *, is_merged: bool
    ) -> None:
        """Remember the type of a schema, if it is a declaration."""
        inner = lowered.inner if isinstance(lowered, NullableType) else lowered
        is_declared = isinstance(inner, DeclarationRef) and _NAMED & schema.keys()
        if is_declared and not is_merged:
            wanted = self._names.wanted(naming)
            self._known.setdefault(wanted, []).append((schema, lowered))


def _text(schema: Schema) -> str:
    return json.dumps(schema, sort_keys=True, default=str)
