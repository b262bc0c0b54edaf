"""A document for each kind of place where a name may stand, with all of some in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

_TEXT = {"type": "string"}
# Annotations that print builtins, the standard library and models.
_TYPES: tuple[dict[str, Any], ...] = (
    _TEXT,
    {"type": "string", "format": "date-time"},
    {"type": "array", "items": {"type": "integer"}},
    {"type": "object", "additionalProperties": {"type": "number"}},
    {"$ref": "#/components/schemas/Plain"},
    {"enum": ["a", "b"]},
)
_PLAIN = {"type": "object", "properties": {"id": {"type": "string", "format": "uuid"}}}


def _document(paths: dict[str, Any], **components: Any) -> dict[str, Any]:
    schemas = {"Plain": _PLAIN, **components.pop("schemas", {})}
    return {
        "openapi": "3.1.0",
        # Else the names in ids and tags would be none in Python.
        "x-naming": {"style": "ids"},
        "info": {"title": "Names", "version": "1"},
        "servers": [{"url": "https://names.example"}],
        "paths": {"/plain": {"get": _operation("first_call", _PLAIN)}, **paths},
        "components": {"schemas": schemas, **components},
    }


def _json(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def _operation(operation: str, schema: Any, **more: Any) -> dict[str, Any]:
    answer = {"200": {"description": "", **_json(schema)}}
    return {"operationId": operation, "responses": answer, **more}


def _properties(names: Sequence[str]) -> dict[str, Any]:
    return {name: _TYPES[n % len(_TYPES)] for n, name in enumerate(names)}


def of_schemas(names: Sequence[str]) -> dict[str, Any]:
    """Schemas that are models, and one that has them all."""
    references = [{"$ref": f"#/components/schemas/{name}"} for name in names]
    body = {
        "type": "object",
        "properties": {f"p{n}": one for n, one in enumerate(references)},
    }
    post = _operation("second_call", {"anyOf": references[:9]}, requestBody=_json(body))
    model = {"type": "object", "properties": _properties(["a", "b", "c", "d", "e"])}
    return _document({"/all": {"post": post}}, schemas=dict.fromkeys(names, model))


def of_properties(names: Sequence[str]) -> dict[str, Any]:
    """Properties of a model that is sent and received."""
    model = {
        "type": "object",
        "required": list(names[::2]),
        "properties": _properties(names),
        "additionalProperties": {"type": "integer"},
    }
    reference = {"$ref": "#/components/schemas/Wide"}
    post = _operation("second_call", reference, requestBody=_json({"items": reference}))
    return _document({"/all": {"post": post}}, schemas={"Wide": model})


def of_parameters(names: Sequence[str]) -> dict[str, Any]:
    """Parameters, and fields of a body, of calls of each kind."""
    parameters = [
        {"name": name, "in": "query", "schema": _TYPES[n % len(_TYPES)]}
        for n, name in enumerate(names)
    ]
    body = {"type": "object", "properties": _properties(names)}
    events: dict[str, Any] = {
        "200": {"description": "", "content": {"text/event-stream": {}}}
    }
    return _document(
        {
            "/all": {
                "get": _operation("second_call", _TEXT, parameters=parameters),
                "post": _operation("third_call", _TEXT, requestBody=_json(body)),
            },
            "/events": {
                "get": {
                    "operationId": "watch",
                    "parameters": parameters,
                    "responses": events,
                }
            },
        }
    )


def of_tags(names: Sequence[str]) -> dict[str, Any]:
    """Tags, each with an operation."""
    paths = {
        f"/t{n}": {"get": _operation(f"{name} list", _TEXT, tags=[name])}
        for n, name in enumerate(names)
    }
    return _document(paths)


def of_operations(names: Sequence[str]) -> dict[str, Any]:
    """Operations, of the client and of a namespace in turn."""
    paths: dict[str, Any] = {}
    for n, name in enumerate(names):
        schema = _TYPES[n % len(_TYPES)]
        parameters = [{"name": "x", "in": "query", "schema": schema}]
        path = name if n % 2 else f"group.{name}"
        paths[f"/o{n}"] = {"get": _operation(path, schema, parameters=parameters)}
    return _document(paths)


def of_security_schemes(names: Sequence[str]) -> dict[str, Any]:
    """Security schemes: arguments of the constructor."""
    schemes = {
        name: {"type": "apiKey", "in": "header", "name": f"X-Key-{n}"}
        for n, name in enumerate(names)
    }
    return _document({}, securitySchemes=schemes)


def of_enum_members(names: Sequence[str]) -> dict[str, Any]:
    """Values of an enum."""
    schemas = {"Choice": {"enum": list(names)}}
    post = _operation("second_call", {"$ref": "#/components/schemas/Choice"})
    return _document({"/all": {"post": post}}, schemas=schemas)


def of_server_variables(names: Sequence[str]) -> dict[str, Any]:
    """Variables of a server's path, each with two values: settings of the client."""
    variables = {name: {"default": "a", "enum": ["a", "b"]} for name in names}
    path = "/".join(f"{{{name}}}" for name in names)
    server = {"url": f"https://names.example/{path}", "variables": variables}
    return {**_document({}), "servers": [server]}


def of_webhooks(names: Sequence[str]) -> dict[str, Any]:
    """Webhooks, whose events are models."""
    event = {"post": {"requestBody": _json({"$ref": "#/components/schemas/Plain"})}}
    return {**_document({}), "webhooks": dict.fromkeys(names, event)}


def of_headers(names: Sequence[str]) -> dict[str, Any]:
    """Header parameters, and headers of an answer."""
    parameters = [
        {"name": f"X-{name}", "in": "header", "schema": _TEXT} for name in names
    ]
    parameters += [{"name": name, "in": "cookie", "schema": _TEXT} for name in names]
    call = _operation("second_call", _TEXT, parameters=parameters)
    header = {"schema": _TEXT}
    call["responses"]["200"]["headers"] = dict.fromkeys(names, header)
    return _document({"/all": {"get": call}})


def of_discriminator_values(names: Sequence[str]) -> dict[str, Any]:
    """Values that tell the alternatives of unions apart, and name one each."""
    schemas: dict[str, Any] = {
        f"Alternative{n}": {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"const": name}, "value": _TYPES[n % len(_TYPES)]},
        }
        for n, name in enumerate(names)
    }
    paths: dict[str, Any] = {}
    for start in range(0, len(names), 100):
        mapping = {
            name: f"#/components/schemas/Alternative{n}"
            for n, name in enumerate(names[start : start + 100], start)
        }
        schemas[f"Union{start}"] = {
            "oneOf": [{"$ref": reference} for reference in mapping.values()],
            "discriminator": {"propertyName": "kind", "mapping": mapping},
        }
        union = {"$ref": f"#/components/schemas/Union{start}"}
        paths[f"/all/{start}"] = {"post": _operation(f"call_{start}", union)}
    return _document(paths, schemas=schemas)


def of_segments(names: Sequence[str]) -> dict[str, Any]:
    """Static segments, which name operations that have no ids."""
    node = {"responses": {"200": {"description": "", **_json(_PLAIN)}}}
    paths: dict[str, Any] = {}
    for number, name in enumerate(names):
        paths[f"/within/{name}"] = {"put": node}
        if number % 2:
            paths[f"/{name}/{{id}}"] = {"get": node}
        else:
            paths[f"/actions/{name}"] = {"post": node}
    return _document(paths)


PLACES: dict[str, Callable[[Sequence[str]], dict[str, Any]]] = {
    "schemas": of_schemas,
    "properties": of_properties,
    "parameters": of_parameters,
    "tags": of_tags,
    "operations": of_operations,
    "segments": of_segments,
    "security_schemes": of_security_schemes,
    "enum_members": of_enum_members,
    "server_variables": of_server_variables,
    "webhooks": of_webhooks,
    "headers": of_headers,
    "discriminator_values": of_discriminator_values,
}
