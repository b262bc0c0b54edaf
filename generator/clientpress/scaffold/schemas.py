"""JSON Schemas for editors: of `clientpress.toml`, and of our x- keys in documents."""

from __future__ import annotations

import json
from typing import Any

from ..config_schema import config_schema
from ..document.extensions import OWNERS, extension_schema
from ..document.objects import FIELDS
from ..json_values import fresh, is_list, is_object

_DIALECT = "http://json-schema.org/draft-07/schema#"
"""What the editors' plugins for TOML and YAML know; our schemas need no later one."""


def config_schema_text() -> str:
    """Return the schema of `clientpress.toml`, whole in one file."""
    schema: dict[str, Any] = fresh(config_schema())
    schema["definitions"] |= _extensions()
    return _text(_with_local_references(schema))


def document_schema_text() -> str:
    """Return a schema that knows our x- keys in an OpenAPI document, and nothing else.

    It goes together with OpenAPI's own, which lets any x- key pass.
    """
    children = (kind for fields in FIELDS.values() for _, kind in fields.values())
    owners = (kind for kinds in OWNERS.values() for kind in kinds)
    kinds = dict.fromkeys([*FIELDS, *children, *owners])
    return _text(
        {
            "$schema": _DIALECT,
            "title": "Extensions of clientpress in OpenAPI documents",
            "$ref": "#/definitions/openapi",
            "definitions": {**{kind: _kind(kind) for kind in kinds}, **_extensions()},
        }
    )


def _kind(kind: str) -> dict[str, Any]:
    if kind == "callback":
        return {"additionalProperties": _reference("pathItem")}
    properties = {
        key: _field(shape, child)
        for key, (shape, child) in FIELDS.get(kind, {}).items()
    }
    for name, owners in OWNERS.items():
        if kind in owners:
            properties[name] = _reference(name)
    return {"properties": properties}


def _field(shape: str, kind: str) -> dict[str, Any]:
    inner = _reference(kind)
    match shape:
        case "one":
            return inner
        case "list":
            return {"items": inner}
        case "map":
            return {"additionalProperties": inner}
        case _:
            return {"patternProperties": {"^(?!x-)": inner}}


def _reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/definitions/{name}"}


def _extensions() -> dict[str, Any]:
    return {name: _nested(extension_schema(name), name) for name in OWNERS}


def _nested(schema: dict[str, Any], name: str) -> dict[str, Any]:
    """Return a schema that stands among the definitions of another one."""
    inner = {key: value for key, value in schema.items() if key != "$schema"}
    moved: dict[str, Any] = _moved(inner, f"#/definitions/{name}/")
    return moved


def _moved(value: Any, place: str) -> Any:
    if is_list(value):
        return [_moved(one, place) for one in value]
    if not is_object(value):
        return value
    return {
        key: (
            one.replace("#/", place, 1)
            if key == "$ref" and isinstance(one, str)
            else _moved(one, place)
        )
        for key, one in value.items()
    }


def _with_local_references(value: Any) -> Any:
    """Return the schema with each `$ref` to an extension leading to its definition."""
    if is_list(value):
        return [_with_local_references(one) for one in value]
    if not is_object(value):
        return value
    return {
        key: (
            f"#/definitions/{one}"
            if key == "$ref" and isinstance(one, str) and one in OWNERS
            else _with_local_references(one)
        )
        for key, one in value.items()
    }


def _text(schema: dict[str, Any]) -> str:
    return f"{json.dumps(schema, indent=2, ensure_ascii=False)}\n"
