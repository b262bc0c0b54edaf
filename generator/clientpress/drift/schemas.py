"""Schemas in a document as it is written: where they lead, and what they admit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..document.layouts import is_swagger
from ..json_values import is_list, is_object, json_type
from ..mock.tree import Place, Tree
from ..references import resolve_pointer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..references import Pointer

ANY_STEP = "*"
"""Stands for each item of a list, and for each value of a mapping."""
_ALTERNATIVES = ("anyOf", "oneOf")
_SENSITIVE = "x-sensitive"
_DEEPEST = 12


class Schemas:
    """The schemas of one document."""

    def __init__(self, root: dict[str, Any]) -> None:
        self.tree = Tree(root)
        self.is_swagger = is_swagger(root)
        """Whether answers have a schema, and are of the media types of `produces`."""
        version = root.get("openapi")
        self.has_type_lists = isinstance(version, str) and version >= "3.1"
        """Whether a type may be a list, and null is one; else there is `nullable`."""
        self.nullable = "x-nullable" if self.is_swagger else "nullable"

    def at(self, pointer: Pointer) -> Place | None:
        """Return what stands at a pointer, which may be a reference."""
        try:
            return Place(*resolve_pointer(self.tree.root, pointer))
        except KeyError:
            return None

    def follow(self, place: Place) -> Place | None:
        """Return what a place stands for, behind its references."""
        return self.tree.follow(place.pointer, place.value)

    def entries(self, place: Place) -> Iterator[tuple[str, Place]]:
        """Yield the entries of a map by name, behind their references."""
        for name, value in place.value.items() if is_object(place.value) else ():
            found = self.follow(Place((*place.pointer, name), value))
            if found is not None:
                yield name, found

    def parts(self, place: Place, depth: int = 0) -> Iterator[Place]:
        """Yield a schema and those that it is made of, behind all references."""
        found = self.follow(place)
        if found is None or not is_object(found.value) or depth > _DEEPEST:
            return
        yield found
        for key in ("allOf", *_ALTERNATIVES):
            for member in self.tree.items(found, key):
                yield from self.parts(member, depth + 1)

    def below(self, place: Place, steps: Sequence[str]) -> tuple[Place, int]:
        """Return how far steps lead into a schema, and how many of them do."""
        for count, step in enumerate(steps):
            inner = self._step(place, step)
            if inner is None:
                return place, count
            place = inner
        return place, len(steps)

    def is_hidden(self, place: Place, steps: Sequence[str]) -> bool:
        """Tell whether steps lead into something that is marked `x-sensitive`."""
        for step in steps:
            if place.get(_SENSITIVE) is True or self.holding(place, _SENSITIVE):
                return True
            inner = self._step(place, step)
            if inner is None:
                return False
            place = inner
        return False

    def _step(self, place: Place, step: str) -> Place | None:
        for part in self.parts(place):
            for way in _ways(step):
                held: Any = part.value
                for key in way:
                    held = held.get(key) if is_object(held) else None
                if is_object(held):
                    return Place((*part.pointer, *way), held)
        return None

    def types(self, place: Place, depth: int = 0) -> set[str] | None:
        """Return the JSON types that a schema admits, None where it admits all."""
        found = self.follow(place)
        if found is None or not is_object(found.value) or depth > _DEEPEST:
            return None
        schema = found.value
        types = self._own_types(schema)
        listed = [schema["const"]] if "const" in schema else schema.get("enum")
        if is_list(listed) and types is not None:
            came = {json_type(one) for one in listed}
            if "number" in types and "integer" in came:
                came.add("number")
            types = types & came or types
        for key in _ALTERNATIVES if types is None else ():
            members = [self.types(m, depth + 1) for m in self.tree.items(found, key)]
            if members and None not in members:
                types = {one for member in members for one in member or ()}
        if types is None:
            all_of = (self.types(m, depth + 1) for m in self.tree.items(found, "allOf"))
            types = next((one for one in all_of if one is not None), None)
        if types is not None and schema.get(self.nullable) is True:
            types = types | {"null"}
        return types

    def _own_types(self, schema: Mapping[str, Any]) -> set[str] | None:
        written = schema.get("type")
        if isinstance(written, str):
            return {written}
        if is_list(written):
            return {str(one) for one in written}
        if is_object(schema.get("properties")):
            return {"object"}
        return {"array"} if "items" in schema else None

    def admits(self, place: Place, type_: str) -> bool:
        """Tell whether a schema admits values of a JSON type."""
        types = self.types(place)
        is_number = type_ == "integer" and types is not None and "number" in types
        return types is None or type_ in types or is_number

    def is_known(self, place: Place) -> bool:
        """Tell whether a schema says which properties there are, and allows no others."""
        parts = list(self.parts(place))
        has_others = any(part.get("additionalProperties") for part in parts)
        return not has_others and any("properties" in part.value for part in parts)

    def has_member(self, place: Place, value: Any, depth: int = 0) -> bool:
        """Tell whether a value is one that is listed, or needs no list."""
        found = self.follow(place)
        if found is None or not is_object(found.value) or depth > _DEEPEST:
            return True
        listed = found.get("enum")
        if is_list(listed):
            return value in listed
        if "const" in found.value:
            return bool(value == found.value["const"])
        for key in _ALTERNATIVES:
            members = list(self.tree.items(found, key))
            if members:
                return any(self.has_member(one, value, depth + 1) for one in members)
        all_of = list(self.tree.items(found, "allOf"))
        if all_of:
            return all(self.has_member(one, value, depth + 1) for one in all_of)
        return self.admits(found, json_type(value))

    def holding(self, place: Place, key: str) -> Place | None:
        """Return the part of a schema that has a keyword."""
        return next((p for p in self.parts(place) if key in p.value), None)


def _ways(step: str) -> tuple[tuple[str, ...], ...]:
    if step == ANY_STEP:
        return (("items",), ("additionalProperties",))
    return (("properties", step),)


class Shape:
    """What was seen at a place of which nothing is documented, and below it."""

    def __init__(self) -> None:
        self._types: dict[str, int] = {}
        self._formats: set[str] = set()
        self._inside: dict[str, Shape] = {}

    def add(self, steps: Sequence[str], type_: str, format_: str, count: int) -> None:
        """Note that a value of a type was seen, in so many answers."""
        if steps:
            inner = self._inside.setdefault(steps[0], Shape())
            inner.add(steps[1:], type_, format_, count)
            return
        self._types[type_] = self._types.get(type_, 0) + count
        if type_ == "string":
            self._formats.add(format_)

    @property
    def words(self) -> str:
        """What it is, in words: "string (date-time)"; "" if nothing was."""
        names = " or ".join(sorted(self._types))
        return f"{names} ({self._format})" if self._format else names

    @property
    def _format(self) -> str:
        return next(iter(self._formats)) if len(self._formats) == 1 else ""

    def schema(self, schemas: Schemas) -> dict[str, Any]:
        """Return a schema that admits all that was seen, for a document."""
        types = sorted(self._types)
        if "number" in types and "integer" in types:
            types.remove("integer")
        is_null = "null" in types
        has_lists = schemas.has_type_lists
        if not has_lists and is_null:
            types.remove("null")
        made: dict[str, Any] = {}
        if len(types) == 1:
            made["type"] = types[0]
        elif types and has_lists:
            made["type"] = types
        elif types:
            made["anyOf"] = [{"type": one} for one in types]
        if is_null and not has_lists and types:
            made[schemas.nullable] = True
        if self._format:
            made["format"] = self._format
        inside = {
            name: one.schema(schemas) for name, one in sorted(self._inside.items())
        }
        rest = inside.pop(ANY_STEP, None)
        if inside:
            made["properties"] = inside
        if "array" in types:
            made["items"] = rest or {}
        elif rest is not None:
            made["additionalProperties"] = rest
        return made
