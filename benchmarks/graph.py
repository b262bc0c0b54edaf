"""A document in the style of Microsoft Graph: as many operations, as deep, as entangled.

Its words are made up; what is like the original is the shape. Entities inherit from each
other by `allOf` below one base with a discriminator of hundreds of subtypes, refer to
each other in all directions, and are reached by long paths with OData's parameters,
functions and casts in them.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Iterator
from itertools import islice, product
from pathlib import Path
from typing import Any

from .cost import cost_of
from .measure import ENVIRONMENT, Row

OPERATIONS = 11_422
_ENTITIES = 900
_VALUES = 700
_ENUMS = 500
_ROOTS = 40
_CHILDREN = 9
_DEEPEST = 5
_REFERENCES = 8

Node = dict[str, Any]

_BEFORE = """
    access account agreement app assignment audio audit authentication calendar call
    channel chat cloud conditional contact content custom device directory domain
    drive education event external federated group identity import invitation label
    list managed message mobile network notification online organization permission
"""
_BEHIND = """
    action approval attachment category collection column configuration detail entry
    filter folder instance item link member policy profile record request resource
    rule schedule session setting status summary task template version
"""
_FIRST, _LAST = _BEFORE.split(), _BEHIND.split()

_TEXT = (
    "What this is for is told in two sentences or three, as they stand in a document "
    "of this kind. Supports $filter (eq, ne, not, ge, le, in) and $orderby."
)


def graph() -> Iterator[Row]:
    """One cold run, on one processor where the machine can be asked for that."""
    program = str(Path(sys.executable).with_name("clientpress"))
    command = [program, "generate", "--spec", "graph.json", "--package", "graph"]
    pinned = shutil.which("taskset")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "graph.json").write_text(json.dumps(document()))
        one = [pinned, "--cpu-list", "0"] if pinned else []
        whole = [*one, *command, "--output", "out", "--quiet"]
        cost = cost_of(whole, folder, ENVIRONMENT)
        if cost.code != 0:
            raise RuntimeError(cost.output[-2_000:])
    what = f"generate {OPERATIONS:,} entangled operations, cold"
    yield Row(what, "s", [cost.seconds], "at most 300")
    yield Row(what, "MB", [cost.megabytes], "at most 8,000")


def document(operations: int = OPERATIONS) -> Node:
    """Return the document; with fewer operations the same schemas."""
    paths: Node = {}
    for method, path, operation in islice(_operations(), operations):
        paths.setdefault(path, {})[method] = operation
    return {
        "openapi": "3.0.4",
        "info": {"title": "Graph", "version": "v1.0"},
        "servers": [{"url": "https://graph.example/v1.0"}],
        "security": [{"azureaadv2": []}],
        "paths": paths,
        "components": {
            "schemas": dict(_schemas()),
            "parameters": _PARAMETERS,
            "responses": {"error": _ERROR},
            "securitySchemes": {"azureaadv2": {"type": "http", "scheme": "bearer"}},
        },
    }


def _names() -> list[str]:
    pairs = (f"{a}{b.capitalize()}" for b, a in product(_LAST, _FIRST))
    return list(islice(pairs, _ENTITIES))


_NAMES = _names()


def _schema(name: str) -> Node:
    return {"$ref": f"#/components/schemas/microsoft.graph.{name}"}


def _schemas() -> Iterator[tuple[str, Node]]:
    values = [f"{name}Info" for name in _NAMES[:_VALUES]]
    enums = [f"{name}Kind" for name in _NAMES[:_ENUMS]]
    yield "microsoft.graph.entity", _base()
    for number, name in enumerate(_NAMES):
        # Every third one is a subtype of the one before, which is no subtype itself.
        base = _NAMES[number - 1] if number % 3 == 2 else "entity"
        yield f"microsoft.graph.{name}", _entity(number, name, base, values, enums)
        yield f"microsoft.graph.{name}CollectionResponse", _collection(name)
    for number, name in enumerate(values):
        yield f"microsoft.graph.{name}", _value(number, name, values, enums)
    for number, name in enumerate(enums):
        words = [f"{_FIRST[(number + n) % len(_FIRST)]}Mode" for n in range(6)]
        members = ["none", *words, "unknownFutureValue"]
        yield f"microsoft.graph.{name}", {"type": "string", "enum": members}
    yield "microsoft.graph.ODataErrors.ODataError", _ODATA_ERROR


def _base() -> Node:
    mapping = {f"#microsoft.graph.{name}": _schema(name)["$ref"] for name in _NAMES}
    return {
        "title": "entity",
        "required": ["@odata.type"],
        "type": "object",
        "properties": {
            "id": {"type": "string", "description": "The unique identifier."},
            "@odata.type": {"type": "string"},
        },
        "discriminator": {"propertyName": "@odata.type", "mapping": mapping},
    }


def _entity(
    number: int, name: str, base: str, values: list[str], enums: list[str]
) -> Node:
    kind, value = enums[number % len(enums)], values[number % len(values)]
    other = values[(number * 7 + 3) % len(values)]
    # A subtype has what its base has, and says none of it again.
    properties: Node = _COMMON if base == "entity" else {}
    properties = {
        **properties,
        f"{kind}": _or_null(kind),
        f"{value}": _or_null(value),
        f"{other}s": _many(other),
    }
    for n in range(_REFERENCES):
        other = _NAMES[(number * (n + 2) + n * n + 1) % len(_NAMES)]
        one = _many(other) if n % 2 else _or_null(other)
        properties[f"{other}{'s' if n % 2 else ''}"] = one
    for child in _children(number):
        properties[f"{_NAMES[child]}s"] = _many(_NAMES[child])
    own = {"title": name, "type": "object", "properties": properties}
    return {"allOf": [_schema(base), own]}


_COMMON: Node = {
    "displayName": {"type": "string", "nullable": True, "description": _TEXT},
    "createdDateTime": {"type": "string", "format": "date-time", "nullable": True},
    "size": {"type": "number", "format": "int64", "maximum": 2**53},
    "isEnabled": {"type": "boolean", "nullable": True},
    "aliases": {"type": "array", "items": {"type": "string", "nullable": True}},
}


def _value(number: int, name: str, values: list[str], enums: list[str]) -> Node:
    return {
        "title": name,
        "required": ["@odata.type"],
        "type": "object",
        "properties": {
            "address": {"type": "string", "nullable": True, "description": _TEXT},
            "kind": _or_null(enums[number * 3 % len(enums)]),
            "parent": _or_null(values[number // 2]),
            "at": {"type": "string", "format": "date-time", "nullable": True},
            "@odata.type": {"type": "string"},
        },
    }


def _collection(name: str) -> Node:
    link = {"type": "string", "nullable": True}
    own = {"value": _many(name), "@odata.nextLink": link}
    return {"title": f"Collection of {name}", "type": "object", "properties": own}


def _many(name: str) -> Node:
    return {"type": "array", "items": _schema(name)}


def _or_null(name: str) -> Node:
    return {"anyOf": [_schema(name), {"type": "object", "nullable": True}]}


def _children(number: int) -> list[int]:
    """Return the entities below one in paths: another tree at each of them."""
    return [(number * 11 + n * 37 + 5) % _ENTITIES for n in range(_CHILDREN)]


def _operations() -> Iterator[tuple[str, str, Node]]:
    waiting = [([number], f"/{_NAMES[number]}s") for number in range(_ROOTS)]
    while waiting:
        below: list[tuple[list[int], str]] = []
        for line, path in waiting:
            yield from _of_collection(line, path)
            one = f"{path}/{{{_NAMES[line[-1]]}-id}}"
            if len(line) < _DEEPEST:
                below += (
                    ([*line, child], f"{one}/{_NAMES[child]}s")
                    for child in _children(line[-1])
                    if child not in line
                )
        waiting = below


def _of_collection(line: list[int], path: str) -> Iterator[tuple[str, str, Node]]:
    name = _NAMES[line[-1]]
    title = name[0].upper() + name[1:]
    prefix = f"{_NAMES[line[0]]}s.{_NAMES[line[-2]]}" if line[1:] else f"{name}s.{name}"
    keys = [_key(one) for one in line]
    above = keys[:-1]
    place = "-".join(_NAMES[one][:4] for one in line[1:-1])
    end = f"-{place}-{len(line)}" if place else ""

    def operation(verb: str, said: str, parameters: list[Node], **more: Any) -> Node:
        return {
            "tags": [f"{_NAMES[line[0]]}s.{name}"],
            "summary": f"{said} {name}",
            "description": _TEXT,
            "operationId": f"{prefix}.{verb}{title}{end}",
            "parameters": [*parameters, *more.pop("query", [])],
            "x-ms-docs-operation-type": "operation",
            **more,
        }

    one = f"{path}/{{{name}-id}}"
    many = _answer(_schema(f"{name}CollectionResponse"))
    body = {"required": True, "content": _json(_schema(name))}
    single = _answer(_schema(name))
    pageable = {"x-ms-pageable": {"nextLinkName": "@odata.nextLink"}}
    yield "get", path, operation(
        "List", "List", above, query=_QUERY, responses=many, **pageable
    )
    yield "post", path, operation(
        "Create", "Create", above, requestBody=body, responses=single
    )
    yield "get", one, operation("Get", "Get", keys, query=_FIELDS, responses=single)
    yield "patch", one, operation(
        "Update", "Update", keys, requestBody=body, responses=single
    )
    if_match = {"name": "If-Match", "in": "header", "schema": {"type": "string"}}
    yield "delete", one, operation(
        "Delete", "Delete", keys, query=[if_match], responses=_GONE
    )
    count = {"200": {"description": "The count.", "content": _COUNT}, **_ERRORS}
    yield "get", f"{path}/$count", operation(
        "GetCount", "Count", above, responses=count
    )
    yield "get", f"{path}/microsoft.graph.delta()", operation(
        "delta", "Follow", above, query=_QUERY, responses=many, **pageable
    )
    text = {"type": "string"}
    argument = {"name": "on", "in": "path", "required": True, "schema": text}
    yield "get", f"{one}/microsoft.graph.activities(on='{{on}}')", operation(
        "activities", "Read the activities of", [*keys, argument], responses=many
    )
    moved = {"type": "object", "properties": {"to": text, "comment": text}}
    action = {"required": True, "content": _json(moved)}
    yield "post", f"{one}/microsoft.graph.move", operation(
        "move", "Move", keys, requestBody=action, responses=single
    )


def _key(number: int) -> Node:
    name = f"{_NAMES[number]}-id"
    said = f"The unique identifier of {_NAMES[number]}"
    one: Node = {"name": name, "in": "path", "required": True, "description": said}
    return {**one, "schema": {"type": "string"}, "x-ms-docs-key-type": _NAMES[number]}


def _json(schema: Node) -> Node:
    return {"application/json": {"schema": schema}}


def _answer(schema: Node) -> Node:
    return {"2XX": {"description": "Success", "content": _json(schema)}, **_ERRORS}


_FAILED = {"$ref": "#/components/responses/error"}
_ERRORS: Node = {"4XX": _FAILED, "5XX": _FAILED}
_GONE: Node = {"204": {"description": "Success"}, **_ERRORS}
_COUNT: Node = {"text/plain": {"schema": {"type": "number", "format": "int32"}}}
_ERROR: Node = {
    "description": "error",
    "content": _json(_schema("ODataErrors.ODataError")),
}
_ODATA_ERROR: Node = {
    "required": ["error"],
    "type": "object",
    "properties": {
        "error": {
            "required": ["code", "message"],
            "type": "object",
            "properties": {"code": {"type": "string"}, "message": {"type": "string"}},
        }
    },
}
_STRINGS = {"uniqueItems": True, "type": "array", "items": {"type": "string"}}
_FIELDS: list[Node] = [
    {"name": f"${name}", "in": "query", "explode": False, "schema": _STRINGS}
    for name in ("select", "expand")
]
_SHARED = ("top", "skip", "search", "filter", "count")
_PARAMETERS: Node = {
    name: {"name": f"${name}", "in": "query", "schema": {"type": kind}}
    for name, kind in zip(
        _SHARED, ("integer", "integer", "string", "string", "boolean"), strict=True
    )
}
_QUERY: list[Node] = [
    *({"$ref": f"#/components/parameters/{name}"} for name in _SHARED),
    *_FIELDS,
]
