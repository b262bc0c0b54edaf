"""Check examples and defaults against their schemas.

Works on the normalised document, so every schema is JSON Schema 2020-12.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, Literal, NamedTuple
from urllib.parse import quote

from jsonschema_rs import (
    Draft202012,
    Draft202012Validator,
    ReferencingError,
    Registry,
    ValidationError,
)

from ..diagnostics import Problem
from ..json_values import is_list, is_object
from ..media_types import essence, is_json, is_wildcard
from ..references import follow, format_pointer, reference, resolve_pointer, trail
from .mismatch import Mismatch, json_path, mismatches
from .objects import Node

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..references import Pointer

_URI = "urn:clientpress:document"
_REPORTED = 5
_KEPT = 8
# What no value is refused for.
_SAYS_ONLY = frozenset({"default", "description", "example", "examples", "title"})

Direction = Literal["request", "response", "both"]


class _Example(NamedTuple):
    """A value with the schema it has to fit."""

    word: str
    pointer: Pointer
    value: Any
    schema: Any
    schema_pointer: Pointer
    direction: Direction


class ExampleChecker:
    """Checks values against the schemas of one document.

    A validator holds all that its schema leads to, so only the latest few are kept: the
    examples of a schema stand together, and lists of the same alternatives near to each
    other.
    """

    def __init__(self, root: dict[str, Any], *, formats: bool) -> None:
        self.root = root
        self.formats = formats
        self._registry: Registry | None = None
        self._latest: OrderedDict[str, Draft202012Validator | None] = OrderedDict()

    def check(self, nodes: Iterable[Node]) -> Iterator[Problem]:
        """Yield a problem for each place where a value does not fit."""
        for node in nodes:
            for example in _examples(self.root, node):
                if not _fits_at_a_glance(example.schema, example.value):
                    yield from self._check(example)

    def _check(self, example: _Example) -> Iterator[Problem]:
        validator = self._validator(example.schema, example.schema_pointer)
        if validator is None or validator.is_valid(example.value):
            return
        errors = mismatches(validator.iter_errors(example.value), example.value)
        errors = [e for e in errors if not self._one_way(e, example)]
        for error in errors[:_REPORTED]:
            where = json_path(error.path)
            at = f" at {where}" if where else ""
            yield Problem(
                (*example.pointer, *error.path),
                "example-mismatch",
                f"{example.word} does not fit its schema{at}: {error.text}",
            )

    def _validator(self, schema: Any, pointer: Pointer) -> Draft202012Validator | None:
        """Return the validator of a schema, None if it does not compile."""
        asks = schema
        if is_object(schema):
            asks = {word: schema[word] for word in schema if word not in _SAYS_ONLY}
        key = json.dumps(asks)
        if key not in self._latest:
            self._latest[key] = self._compiled(pointer)
        self._latest.move_to_end(key)
        if len(self._latest) > _KEPT:
            self._latest.popitem(last=False)
        return self._latest[key]

    def _compiled(self, pointer: Pointer) -> Draft202012Validator | None:
        # By reference, so that `#/components/...` inside means the document.
        uri = _URI + "#" + quote(format_pointer(pointer)[1:], safe="/~%")
        try:
            if self._registry is None:
                resources: list[tuple[str, Any]] = [(_URI, self.root)]
                self._registry = Registry(resources, draft=Draft202012)
            return Draft202012Validator(
                {"$ref": uri},
                registry=self._registry,
                validate_formats=self.formats,
                offline=True,
            )
        except (ValidationError, ReferencingError, ValueError):
            # The schema itself is broken; the specification's own check says so.
            return None

    def _one_way(self, error: Mismatch, example: _Example) -> bool:
        """Say whether the missing property only travels the other way."""
        if error.missing is None:
            return False
        # The validator tells where in the document the broken keyword stands.
        try:
            schema = resolve_pointer(self.root, error.schema_path[:-1])[1]
        except KeyError:
            return False
        flags = set(_flags(self.root, schema, error.missing))
        if example.direction == "request":
            return "readOnly" in flags
        if example.direction == "response":
            return "writeOnly" in flags
        return bool(flags)


def _flags(root: dict[str, Any], schema: Any, name: str) -> Iterator[str]:
    schema = follow(root, schema)
    if not is_object(schema):
        return
    properties = schema.get("properties")
    if is_object(properties) and name in properties:
        for owner in (properties[name], follow(root, properties[name])):
            if is_object(owner):
                yield from (
                    f for f in ("readOnly", "writeOnly") if owner.get(f) is True
                )
    parts = schema.get("allOf")
    if is_list(parts):
        for part in parts:
            if part is not schema and reference(part) is None:
                yield from _flags(root, part, name)


def _examples(root: dict[str, Any], node: Node) -> Iterator[_Example]:
    value, pointer = node.value, node.pointer
    if not is_object(value):
        return
    if node.kind == "schema":
        if "default" in value:
            place = (*pointer, "default")
            yield _Example("default", place, value["default"], value, pointer, "both")
        if "example" in value:
            place = (*pointer, "example")
            yield _Example("example", place, value["example"], value, pointer, "both")
        listed = value.get("examples")
        for i, item in enumerate(listed if is_list(listed) else []):
            place = (*pointer, "examples", i)
            yield _Example("example", place, item, value, pointer, "both")
        return
    if node.kind not in ("mediaType", "parameter", "header") or "schema" not in value:
        return
    if node.kind == "mediaType" and not _holds_json(str(pointer[-1])):
        return
    schema, schema_pointer = value["schema"], (*pointer, "schema")
    direction: Direction = "response"
    if node.kind == "parameter" or {"requestBody", "requestBodies"} & set(pointer):
        direction = "request"
    if "example" in value:
        place = (*pointer, "example")
        yield _Example(
            "example", place, value["example"], schema, schema_pointer, direction
        )
    named = value.get("examples")
    for name, item in (named if is_object(named) else {}).items():
        target = follow(root, item)
        if not is_object(target):
            continue
        *_, (home, _) = trail(root, (*pointer, "examples", name), item)
        for field in ("value", "dataValue"):
            if field in target:
                place = (*home, field)
                word = f"example {name!r}"
                content = target[field]
                yield _Example(word, place, content, schema, schema_pointer, direction)


def _holds_json(media_type: str) -> bool:
    name = essence(media_type)
    return is_json(name) or is_wildcard(name)


_GLANCE = frozenset(
    ("type", "description", "title", "default", "example", "examples", "deprecated")
)
_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
}


def _fits_at_a_glance(schema: Any, value: Any) -> bool:
    """Say whether a schema of nothing but a type is met: most of them, by far."""
    if not is_object(schema):
        return schema is True
    types = _TYPES.get(schema["type"]) if type(schema.get("type")) is str else None
    return types is not None and type(value) in types and schema.keys() <= _GLANCE
