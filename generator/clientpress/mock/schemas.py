"""What the schemas of a document say of values: jsonschema-rs decides, and not the IR.

A client is made of the IR. If that were asked, a client could only agree with itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from typing import Any, Literal, NamedTuple
from urllib.parse import quote

from jsonschema_rs import (
    Draft202012,
    Draft202012Validator,
    ReferencingError,
    Registry,
    ValidationError,
)

from ..document.mismatch import Mismatch, json_path, mismatches
from ..document.objects import Node
from ..document.rewriting import Rewriter
from ..json_values import is_list, is_object, json_type
from ..references import Pointer, follow, format_pointer
from .discriminators import told_apart
from .tree import Place, Tree

Direction = Literal["request", "response"]

_URI = "urn:clientpress:mock"
_KEPT = 256
"""Validators: one holds all that its schema leads to."""
_FLAGS = {"request": "readOnly", "response": "writeOnly"}
TYPES = frozenset(("null", "boolean", "integer", "number", "string", "array", "object"))


class Misfit(NamedTuple):
    """What is wrong with a value, and whether it is only to be told."""

    text: str
    is_remark: bool


class Schemas:
    """The schemas of one document, for what is sent in one direction."""

    def __init__(self, tree: Tree, direction: Direction) -> None:
        self.tree = tree
        self.direction: Direction = direction
        self.unusable: list[Pointer] = []
        """Schemas by which nothing can be checked; whoever tells of them takes them out."""
        self._types: dict[Pointer, frozenset[str]] = {}
        self._properties: dict[Pointer, Mapping[str, Place]] = {}
        self._validator = lru_cache(_KEPT)(self._compiled)

    def mismatches(self, place: Place, value: Any) -> list[Mismatch]:
        """Return where a value does not fit a schema."""
        validator = self._validator(place.pointer)
        if validator is None or validator.is_valid(value):
            return []
        return mismatches(validator.iter_errors(value), value)

    def problems(self, place: Place, value: Any) -> list[Misfit]:
        """Return what is wrong with a value, each problem with its place in it.

        That it fits several alternatives of `oneOf` is a remark: those that nothing tells
        apart are no fault of who sends one of them.
        """
        found: list[Misfit] = []
        for one in self.mismatches(place, value):
            at = json_path(one.path)
            text = f"{at}: {one.text}" if at else one.text
            found.append(Misfit(text, is_remark=one.is_ambiguous))
        return found

    def fits(self, place: Place, value: Any) -> bool:
        """Tell whether a value is one that a schema describes."""
        validator = self._validator(place.pointer)
        if validator is None or validator.is_valid(value):
            return True
        return all(one.is_ambiguous for one in self.mismatches(place, value))

    @cached_property
    def _registry(self) -> Registry:
        root = one_way(self.tree.root, self.direction)
        return Registry([(_URI, root)], draft=Draft202012)

    def _compiled(self, pointer: Pointer) -> Draft202012Validator | None:
        """Return the validator of a schema, None if the schema cannot be used."""
        uri = _URI + "#" + quote(format_pointer(pointer)[1:], safe="/~%")
        try:
            return Draft202012Validator(
                {"$ref": uri},
                registry=self._registry,
                validate_formats=True,
                offline=True,
            )
        except (ValidationError, ReferencingError, ValueError):
            self.unusable.append(pointer)
            return None

    def types(self, place: Place) -> frozenset[str]:
        """Return the JSON types that values of a schema may have."""
        known = self._types.get(place.pointer)
        if known is None:
            # What leads back to itself says nothing more of itself.
            self._types[place.pointer] = TYPES
            known = self._types[place.pointer] = self._types_of(place)
        return known

    def _types_of(self, place: Place) -> frozenset[str]:
        if not is_object(place.value):
            return TYPES
        found = _said(place.value)
        for key in ("anyOf", "oneOf"):
            if is_list(place.value.get(key)):
                variants = self.tree.items(place, key)
                found &= frozenset[str]().union(*map(self.types, variants))
        for part in self.tree.items(place, "allOf"):
            found &= self.types(part)
        return found

    def item(self, place: Place) -> Place | None:
        """Return the schema of a list's items, None where nothing is said of them."""
        found = (self.tree.member(part, "items") for part in self._parts(place))
        return next((one for one in found if one is not None), None)

    def property(self, place: Place, name: str) -> Place | None:
        """Return the schema of a property, None where nothing is said of it."""
        known = self.properties(place)
        if name in known:
            return known[name]
        key = "additionalProperties"
        found = (self.tree.member(part, key) for part in self._parts(place))
        return next((one for one in found if one and is_object(one.value)), None)

    def properties(self, place: Place) -> Mapping[str, Place]:
        """Return the schemas of all properties that are named, by name."""
        known = self._properties.get(place.pointer)
        if known is None:
            found: dict[str, Place] = {}
            for part in self._parts(place):
                for name, one in self.tree.members(part, "properties"):
                    found.setdefault(name, one)
            known = self._properties[place.pointer] = found
        return known

    def _parts(self, place: Place) -> list[Place]:
        """Return a schema and all that it is made of, each once."""
        found = {place.pointer: place}
        waiting = [place]
        while waiting:
            one = waiting.pop(0)
            for key in ("allOf", "anyOf", "oneOf"):
                for part in self.tree.items(one, key):
                    if part.pointer not in found:
                        found[part.pointer] = part
                        waiting.append(part)
        return list(found.values())


def _said(schema: dict[str, Any]) -> frozenset[str]:
    said = schema.get("type")
    if isinstance(said, str):
        found = frozenset((said,))
    elif is_list(said):
        found = frozenset(map(str, said))
    elif "const" in schema:
        found = frozenset((json_type(schema["const"]),))
    elif is_list(schema.get("enum")):
        found = frozenset(map(json_type, schema["enum"]))
    elif "properties" in schema or "additionalProperties" in schema:
        found = frozenset(("object",))
    elif "items" in schema or "prefixItems" in schema:
        found = frozenset(("array",))
    else:
        return TYPES
    return found | {"integer"} if "number" in found else found


def one_way(root: dict[str, Any], direction: Direction) -> dict[str, Any]:
    """Return a document whose schemas are those of what is sent in one direction."""
    rewritten: dict[str, Any] = _OneWay(root, direction).rewrite(
        Node("openapi", (), root)
    )
    return rewritten


class _OneWay(Rewriter):
    """Requires no property that travels the other way only, and knows discriminators.

    Answers have none that is only written. Requests may have what is only read: many
    callers send back what they were answered.
    """

    def __init__(self, root: dict[str, Any], direction: Direction) -> None:
        self._root = root
        self._flag = _FLAGS[direction]
        self._refuses = direction == "response"

    def after(self, node: Node) -> dict[str, Any]:
        value: dict[str, Any] = node.value
        if node.kind != "schema":
            return value
        schema = self._without_other_way(value)
        return told_apart(self._root, schema, alone=not self._refuses)

    def _without_other_way(self, schema: dict[str, Any]) -> dict[str, Any]:
        own = self._own(schema)
        if own and self._refuses:
            held: dict[str, Any] = schema["properties"]
            schema = {**schema, "properties": {**held, **dict.fromkeys(own, False)}}
        parts = schema.get("allOf")
        if not is_list(schema.get("required")) and not is_list(parts):
            return schema
        # A part may require what another part says is one-way.
        flagged = own | self._flagged(parts)
        if not flagged:
            return schema
        schema = _without(schema, flagged)
        if is_list(parts):
            schema = {**schema, "allOf": [_without(part, flagged) for part in parts]}
        return schema

    def _own(self, schema: dict[str, Any]) -> set[str]:
        held = schema.get("properties")
        return {
            name
            for name, value in (held if is_object(held) else {}).items()
            if any(one.get(self._flag) is True for one in self._made_of([value]))
        }

    def _flagged(self, parts: Any) -> set[str]:
        """Return the one-way properties of what a schema is made of."""
        made_of = self._made_of(parts if is_list(parts) else [])
        return {name for part in made_of for name in self._own(part)}

    def _made_of(self, schemas: list[Any]) -> Iterator[dict[str, Any]]:
        """Yield schemas, what they refer to, and the parts of both, each once."""
        seen: set[int] = set()
        waiting = [*schemas]
        while waiting:
            schema = waiting.pop()
            if not is_object(schema) or id(schema) in seen:
                continue
            seen.add(id(schema))
            yield schema
            if "$ref" in schema:
                waiting.append(follow(self._root, schema))
            more = schema.get("allOf")
            waiting += more if is_list(more) else []


def _without(schema: Any, flagged: set[str]) -> Any:
    required = schema.get("required") if is_object(schema) else None
    if not is_list(required) or not flagged.intersection(map(str, required)):
        return schema
    return {**schema, "required": [one for one in required if one not in flagged]}
