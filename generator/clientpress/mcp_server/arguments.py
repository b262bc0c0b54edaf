"""What a method takes as a JSON Schema, and JSON values as what the method takes.

The schemas are those of the document, not of the Python types made of it: they have its
bounds, patterns and descriptions.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import takewhile
from typing import Any

from jsonschema_rs import Draft202012Validator, ReferencingError, ValidationError

from ..code.symbols import FILE_INPUT
from ..code.tree import Code, Name, Subscript, variants
from ..document.mismatch import Mismatch, json_path, mismatches
from ..ir import Api, Operation
from ..json_values import is_list, is_object
from ..mock.parameters import Rule
from ..mock.routes import Routes
from ..mock.schemas import one_way
from ..mock.tree import Place, Tree
from ..plan.encoding import takes_files
from ..plan.media_types import body_fields, media_types_of_answers
from ..plan.methods import (
    Argument,
    accept_argument,
    body_argument_names,
    content_type_argument,
)
from ..references import Pointer, resolve, resolve_pointer
from ..spelling import nearest
from ..surface import Offered

_BASE64 = {"type": "string", "contentEncoding": "base64"}
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_VALUES = frozenset(("const", "default", "enum", "example", "examples"))
_NAMES_OF_SCHEMAS = ("properties", "patternProperties", "$defs", "dependentSchemas")


class Taken:
    """What one method takes.

    `schema` is that of an object with a member for each argument.
    """

    def __init__(self, schema: dict[str, Any], files: frozenset[str]) -> None:
        self.schema = schema
        self._files = files

    @cached_property
    def _validator(self) -> Draft202012Validator | None:
        try:
            return Draft202012Validator(
                self.schema, validate_formats=True, offline=True
            )
        except (ValidationError, ReferencingError, ValueError):
            # Of a schema that is none nothing can be said; the API will say it.
            return None

    def problems(self, given: Mapping[str, Any]) -> list[str]:
        """Return what is wrong with arguments, each problem with its place."""
        if self._validator is None:
            return []
        value = dict(given)
        known: dict[str, Any] = self.schema["properties"]
        return [
            f"{json_path(one.path)}: {one.text}".removeprefix(": ") + _meant(one, known)
            for one in mismatches(self._validator.iter_errors(value), value)
        ]

    def values(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Return what the method is called with.

        Raises:
            ValueError: what should be base64 is not.
        """
        return {
            name: _decoded(name, value) if name in self._files else value
            for name, value in given.items()
        }


class Arguments:
    """The arguments of the methods of a document."""

    def __init__(self, root: dict[str, Any], api: Api) -> None:
        self._api = api
        self._tree = Tree(one_way(root, "request"))
        self._routes = {one.pointer: one for one in Routes(self._tree).routes}

    def of(self, offered: Offered) -> Taken:
        """Return what a method takes."""
        arguments = _arguments(offered)
        operations = [offered.operation]
        asked = offered.operation.prepared_by
        if offered.is_prepared and asked is not None:
            operations.append(self._api.by_id[asked.operation])
        known: dict[str, Any] = {}
        for operation in operations:
            for name, schema in self._schemas(operation):
                known.setdefault(name, schema)
        if _has_files_in_body(offered.operation, self._api) and len(arguments) > 1:
            arguments.pop("body", None)
        files = {n for n, one in arguments.items() if _is_file(one.annotation)}
        texts = dict(offered.description.arguments)
        properties = {
            name: _described(
                _of_file(one.annotation) if name in files else known.get(name, {}),
                texts.get(name, ""),
            )
            for name, one in arguments.items()
        }
        schema = {
            "$schema": _DIALECT,
            "type": "object",
            "properties": properties,
            **_required(offered, arguments),
            "additionalProperties": False,
        }
        return Taken(_whole(schema, self._tree.root), frozenset(files))

    def _schemas(self, operation: Operation) -> Iterator[tuple[str, Any]]:
        route = self._routes.get(operation.pointer)
        rules: Iterable[Rule] = route.rules if route is not None else ()
        places = {(rule.place, rule.name): rule.schema for rule in rules}
        for one in operation.parameters:
            place = places.get((one.place, one.wire))
            yield one.name, {} if place is None else place.value
        contents = operation.body.contents if operation.body is not None else ()
        fields = body_fields(operation, self._api.declared)
        bodies = [self._body(content.pointer) for content in contents]
        if fields is not None and bodies:
            names = body_argument_names(operation, fields)
            wires = {names[field.name]: field.wire for field in fields}
            for name, wire in wires.items():
                yield name, self._property(bodies[0], wire)
        if bodies:
            values: list[Any] = [{} if one is None else one.value for one in bodies]
            yield "body", values[0] if len(values) == 1 else {"anyOf": values}
        named = content_type_argument(operation, fields)
        if named is not None:
            yield named, {"enum": [content.media_type for content in contents]}
        named = accept_argument(operation, fields)
        if named is not None:
            yield named, {"enum": list(media_types_of_answers(operation))}

    def _body(self, pointer: Pointer) -> Place | None:
        content = self._tree.follow(*_at(self._tree.root, pointer))
        if content is None:
            return None
        items = self._tree.member(content, "itemSchema")
        if items is not None:
            return Place(items.pointer, {"type": "array", "items": items.value})
        return self._tree.member(content, "schema")

    def _property(self, body: Place | None, wire: str) -> Any:
        found = None if body is None else _property(self._tree, body, wire, 0)
        return {} if found is None else found


def _meant(one: Mismatch, known: Iterable[str]) -> str:
    """Return what a name may have been meant to be that is none of an argument."""
    if one.path or not one.unexpected:
        return ""
    return f"; {nearest(one.unexpected[0], known)}"


def _at(root: Any, pointer: Pointer) -> tuple[Pointer, Any]:
    try:
        return resolve_pointer(root, pointer)
    except KeyError:
        return pointer, None


_DEEPEST = 12


def _property(tree: Tree, schema: Place, wire: str, depth: int) -> Any:
    """Return the schema of a property as it is written, None where it has none."""
    held = schema.get("properties")
    if is_object(held) and wire in held:
        return held[wire]
    for key in ("allOf", "anyOf", "oneOf") if depth < _DEEPEST else ():
        for part in tree.items(schema, key):
            found = _property(tree, part, wire, depth + 1)
            if found is not None:
                return found
    return None


def _arguments(offered: Offered) -> dict[str, Argument]:
    """Return the arguments of all ways to call a method, in their order."""
    found: dict[str, Argument] = {}
    for way in offered.ways:
        for one in (*way.positional, *way.keyword):
            found.setdefault(one.name, one)
    return found


def _required(offered: Offered, arguments: Mapping[str, Argument]) -> dict[str, Any]:
    """Return what has to be given: always, and in each way to call the method."""
    ways = [
        {
            one.name
            for one in (*way.positional, *way.keyword)
            if one.default is None and one.name in arguments
        }
        for way in offered.ways
        if all(
            one.default is not None or one.name in arguments
            for one in (*way.positional, *way.keyword)
        )
    ]
    always = set[str].intersection(*ways) if ways else set[str]()
    said: dict[str, Any] = {}
    if always:
        said["required"] = [name for name in arguments if name in always]
    rest = [[n for n in arguments if n in way - always] for way in ways]
    if rest and all(rest):
        said["anyOf"] = [{"required": names} for names in rest]
        if len(rest) == 1:
            said["required"] = [n for n in arguments if n in ways[0]]
            del said["anyOf"]
    return said


def _has_files_in_body(operation: Operation, api: Api) -> bool:
    content = operation.content
    has_fields = body_fields(operation, api.declared) is not None
    return content is not None and has_fields and takes_files(content, api.declared)


def _is_file(annotation: Code) -> bool:
    """Tell whether an argument takes bytes, which JSON cannot hold, or a list of them."""
    kinds = variants(annotation)
    inner = [
        v
        for k in kinds
        if isinstance(k, Subscript)
        for i in k.items
        for v in variants(i)
    ]
    is_text = Name("str") in kinds
    return FILE_INPUT in (*kinds, *inner) or (Name("bytes") in kinds and not is_text)


def _of_file(annotation: Code) -> dict[str, Any]:
    kinds = variants(annotation)
    if FILE_INPUT in kinds or Name("bytes") in kinds:
        return _BASE64
    return {"type": "array", "items": _BASE64}


def _decoded(name: str, value: Any) -> Any:
    if is_list(value):
        return [_decoded(name, one) for one in value]
    if not isinstance(value, str):
        return value
    try:
        return base64.b64decode(value, validate=True)
    except binascii.Error:
        raise ValueError(f"{name}: is not base64") from None


def _described(schema: Any, text: str) -> Any:
    if not text or not is_object(schema) or schema.get("description"):
        return schema
    return {**schema, "description": text}


def _whole(schema: dict[str, Any], root: dict[str, Any]) -> dict[str, Any]:
    """Return a schema with all that it refers to, at the places where it is in `root`.

    So references stay as they are.
    """
    whole: dict[str, Any] = _plain(schema)
    waiting = list(_references(whole))
    seen: set[str] = set()
    while waiting:
        text = waiting.pop()
        if text in seen or not text.startswith("#/"):
            continue
        seen.add(text)
        try:
            pointer, _ = resolve(root, text)
        except KeyError:
            continue
        held = whole
        # Of a list the whole is there, so that its items keep their numbers.
        steps = [str(s) for s in takewhile(lambda s: isinstance(s, str), pointer)]
        found = _plain(resolve_pointer(root, tuple(steps))[1])
        for step in steps[:-1]:
            held = held.setdefault(step, {})
        held[steps[-1]] = found
        waiting += _references(found)
    return whole


def _references(value: Any) -> Iterator[str]:
    if is_object(value):
        text = value.get("$ref")
        if isinstance(text, str):
            yield text
        for key, inner in value.items():
            if key not in _VALUES:
                yield from _references(inner)
    elif is_list(value):
        for inner in value:
            yield from _references(inner)


def _plain(schema: Any, *, is_map: bool = False) -> Any:
    """Return a copy without extensions, and without what only answers have."""
    if is_list(schema):
        return [_plain(one) for one in schema]
    if not is_object(schema):
        return schema
    if is_map:
        return {
            name: _plain(one)
            for name, one in schema.items()
            if not (is_object(one) and one.get("readOnly") is True)
        }
    return {
        key: one if key in _VALUES else _plain(one, is_map=key in _NAMES_OF_SCHEMAS)
        for key, one in schema.items()
        if not key.startswith("x-")
    }
