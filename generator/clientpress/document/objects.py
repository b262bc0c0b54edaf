"""Which objects an OpenAPI document is made of, and where each may stand.

One table for all versions from 3.0 to 3.2; that of Swagger 2.0 is in `layouts.py`. A
walk over a table visits the objects of the specification and nothing else: a `$ref`
inside an example or a property named `$ref` is data.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from msgspec import Struct

from ..json_values import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..references import Pointer

METHODS = (
    "get",
    "put",
    "post",
    "delete",
    "options",
    "head",
    "patch",
    "trace",
    "query",
)
COMPONENTS = {
    "schemas": "schema",
    "responses": "response",
    "parameters": "parameter",
    "examples": "example",
    "requestBodies": "requestBody",
    "headers": "header",
    "securitySchemes": "securityScheme",
    "links": "link",
    "callbacks": "callback",
    "pathItems": "pathItem",
    "mediaTypes": "mediaType",
}
"""The sections of `components`, each with the kind of its entries."""
SECTIONS = {kind: section for section, kind in COMPONENTS.items()}

Shape = Literal["one", "list", "map", "patterned"]
Fields = Mapping[str, "Mapping[str, tuple[Shape, str]]"]
# "patterned" is a map whose x- keys are extensions; in a plain map they are names.

_SERVERS: tuple[Shape, str] = ("list", "server")
_PARAMETERS: tuple[Shape, str] = ("list", "parameter")
_PARAMETER: dict[str, tuple[Shape, str]] = {
    "schema": ("one", "schema"),
    "content": ("map", "mediaType"),
    "examples": ("map", "example"),
}
_SCHEMA_MAPS = (
    "properties",
    "patternProperties",
    "$defs",
    "definitions",
    "dependentSchemas",
)
_SCHEMA_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SCHEMA_ONES = (
    "items",
    "additionalProperties",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "additionalItems",
    "contentSchema",
)

FIELDS: Fields = {
    "openapi": {
        "info": ("one", "info"),
        "servers": _SERVERS,
        "paths": ("patterned", "pathItem"),
        # Of AutoRest: paths that differ in their query.
        "x-ms-paths": ("patterned", "pathItem"),
        "webhooks": ("map", "pathItem"),
        "components": ("one", "components"),
        "tags": ("list", "tag"),
    },
    "components": {s: ("map", kind) for s, kind in COMPONENTS.items()},
    "pathItem": {
        "servers": _SERVERS,
        "parameters": _PARAMETERS,
        **dict.fromkeys(METHODS, ("one", "operation")),
        "additionalOperations": ("map", "operation"),
    },
    "operation": {
        "parameters": _PARAMETERS,
        "requestBody": ("one", "requestBody"),
        "responses": ("patterned", "response"),
        "callbacks": ("map", "callback"),
        "servers": _SERVERS,
    },
    "parameter": _PARAMETER,
    "header": _PARAMETER,
    "requestBody": {"content": ("map", "mediaType")},
    "response": {
        "headers": ("map", "header"),
        "content": ("map", "mediaType"),
        "links": ("map", "link"),
    },
    "mediaType": {
        "schema": ("one", "schema"),
        "itemSchema": ("one", "schema"),
        "examples": ("map", "example"),
        "encoding": ("map", "encoding"),
        "prefixEncoding": ("list", "encoding"),
        "itemEncoding": ("one", "encoding"),
    },
    "encoding": {
        "headers": ("map", "header"),
        "encoding": ("map", "encoding"),
        "prefixEncoding": ("list", "encoding"),
        "itemEncoding": ("one", "encoding"),
    },
    "link": {"server": ("one", "server")},
    "server": {"variables": ("map", "serverVariable")},
    "schema": {
        **dict.fromkeys(_SCHEMA_MAPS, ("map", "schema")),
        **dict.fromkeys(_SCHEMA_LISTS, ("list", "schema")),
        **dict.fromkeys(_SCHEMA_ONES, ("one", "schema")),
    },
}
"""kind -> field -> (shape, kind of what is inside)."""

_CAPITAL = re.compile(r"[A-Z]")
# A Reference Object stands alone; these may hold more beside `$ref`.
_SIBLINGS = frozenset(("schema", "pathItem"))


class Node(Struct, frozen=True):
    """An object of the specification at its place."""

    kind: str
    pointer: Pointer
    value: Any
    """A dict where the document is right; anything where it is not."""


def spoken(kind: str) -> str:
    """Return a kind in the words of a message: "security scheme"."""
    return _CAPITAL.sub(lambda match: f" {match[0].lower()}", kind)


def walk(
    value: Any, kind: str = "openapi", pointer: Pointer = (), table: Fields = FIELDS
) -> Iterator[Node]:
    """Yield every object under `value` in the order of the document.

    Does not follow `$ref`s. Children of a value of the wrong type are left out.
    """
    stack = [Node(kind, pointer, value)]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(children(node, table)))


def children(node: Node, table: Fields = FIELDS) -> list[Node]:
    """Return the objects directly inside a node."""
    value = node.value
    if not is_object(value):
        return []
    kind, pointer = node.kind, node.pointer
    if "$ref" in value and kind not in _SIBLINGS and type(value["$ref"]) is str:
        return []
    if kind == "callback":
        return _inside(value, pointer, "patterned", "pathItem")
    fields = table.get(kind)
    if not fields:
        return []
    found: list[Node] = []
    for name, child in value.items():
        field = fields.get(name)
        if field is None:
            continue
        shape, child_kind = field
        if shape == "one":
            found.append(Node(child_kind, (*pointer, name), child))
        else:
            found += _inside(child, (*pointer, name), shape, child_kind)
    return found


def _inside(value: Any, pointer: Pointer, shape: Shape, kind: str) -> list[Node]:
    if shape == "list":
        if not is_list(value):
            return []
        return [Node(kind, (*pointer, i), v) for i, v in enumerate(value)]
    if not is_object(value):
        return []
    return [
        Node(kind, (*pointer, name), v)
        for name, v in value.items()
        if shape == "map" or not name.startswith("x-")
    ]
