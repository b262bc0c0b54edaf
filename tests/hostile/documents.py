"""Small documents with a string of somebody else's in every kind of place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

Document: TypeAlias = "dict[str, Any]"
At: TypeAlias = "Callable[[str], str]"
"""Gives the string that stands at a place, by the place's name."""

_IN_PATH = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


def _document(at: At, paths: Document, **more: Any) -> Document:
    info = {"title": at("title"), "version": "1", "description": at("about")}
    servers = [{"url": "https://api.example"}]
    return {
        "openapi": "3.1.0",
        "info": info,
        "servers": servers,
        "paths": paths,
        **more,
    }


def _json(schema: Any, **more: Any) -> Document:
    return {"content": {"application/json": {"schema": schema, **more}}}


def _operation(result: Any, **more: Any) -> Document:
    answers = {"200": {"description": "Well.", **_json(result)}}
    return {"responses": answers, **more}


def _segment(text: str) -> str:
    """Return a part of an address that is one: no parameter, no further namespace."""
    return text.translate({ord(mark): "+" for mark in "{}/:?#"})


def _id(text: str) -> str:
    """Return an operationId that is no path: each part of one would be a namespace."""
    return text.translate({ord(mark): "+" for mark in "./"})


def _ref(name: str) -> Document:
    # What a fragment of a URI does not take as it is.
    special = {"~": "~0", "/": "~1", "%": "%25", "#": "%23"}
    escaped = "".join(special.get(one, one) for one in name)
    return {"$ref": f"#/components/schemas/{escaped}"}


def models(at: At) -> Document:
    """Schemas and what they say of themselves."""
    name, kind = at("schema name"), at("tag value")
    properties = {
        at("property name"): {
            "type": "string",
            "description": at("property description"),
            "default": at("default"),
            "example": at("property example"),
        },
        "kind": {"const": kind},
        "choice": {
            "enum": [at("enum value"), "other"],
            "description": at("of enum"),
            "x-enumDescriptions": [at("of enum value"), "No."],
        },
        "map": {"type": "object", "additionalProperties": {"type": "integer"}},
        "words": {"type": "string", "pattern": at("pattern"), "format": at("format")},
        "inner": {
            "title": at("inner title"),
            "type": "object",
            "properties": {"deep": {"const": {at("key of constant"): at("constant")}}},
        },
    }
    thing = {
        "title": at("schema title"),
        "description": at("schema description"),
        "type": "object",
        "required": ["kind"],
        "properties": properties,
    }
    other = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"const": "b"}},
    }
    either = {
        "oneOf": [_ref(name), _ref("Other")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {kind: _ref(name)["$ref"], "b": _ref("Other")["$ref"]},
        },
    }
    call = _operation(_ref("Either"), requestBody=_json(_ref(name)))
    schemas = {name: thing, "Other": other, "Either": either}
    return _document(at, {"/things": {"post": call}}, components={"schemas": schemas})


def calls(at: At) -> Document:
    """Operations, their parameters and answers."""
    text = {"type": "string"}
    headers = {
        f"X-{at('answer header')}": {"description": at("of header"), "schema": text}
    }
    call = _operation(
        {"type": "object", "properties": {"a": {"type": "integer"}}},
        tags=[at("tag")],
        summary=at("summary"),
        description=at("operation description"),
        parameters=[
            {
                **_IN_PATH,
                "description": at("of path parameter"),
                "example": at("path example"),
            },
            {
                "name": at("query name"),
                "in": "query",
                "schema": text,
                "example": at("query example"),
            },
            {"name": f"X-{at('header name')}", "in": "header", "schema": text},
            {
                "name": "deep",
                "in": "query",
                "style": "deepObject",
                "schema": {"type": "object", "properties": {at("key in query"): text}},
            },
            {
                "name": "choice",
                "in": "query",
                "schema": {"type": "string", "enum": [at("enum of parameter"), "b"]},
            },
        ],
        requestBody={
            "description": at("of body"),
            **_json(
                {"type": "object", "properties": {at("body field"): text}},
                examples={
                    at("name of example"): {
                        "summary": at("of example"),
                        "value": {"a": at("body example")},
                    }
                },
            ),
        },
    )
    call["responses"]["200"].update(description=at("of answer"), headers=headers)
    call["responses"]["400"] = {"description": at("of error"), **_json(text)}
    call["x-error-codes"] = [
        {"code": at("code"), "meaning": at("meaning"), "status": 400}
    ]
    call["x-source"] = {"document": at("source"), "section": at("section")}
    tags = [{"name": at("tag"), "description": at("of tag")}]
    path = f"/a-{_segment(at('segment'))}/{{id}}/a-{_segment(at('last segment'))}"
    return _document(at, {path: {"put": call}}, tags=tags)


def named(at: At) -> Document:
    """Operations that are called by their ids."""
    call = _operation(
        {"type": "string"}, operationId=_id(at("operation id")), tags=[at("tag")]
    )
    deprecated = {
        **_operation({"type": "integer"}, operationId="b"),
        "deprecated": True,
    }
    paths = {"/a": {"get": call, "delete": deprecated}}
    return _document(at, paths, **{"x-naming": {"style": "ids"}})


def servers(at: At) -> Document:
    """Where an API is, and how one proves who one is."""
    variable = {"default": "v1", "enum": ["v1", "v2"], "description": at("of variable")}
    listed = [
        {
            "url": "https://api.example/{v}",
            "name": at("server name"),
            "description": at("of server"),
            "variables": {"v": variable},
        },
        {"url": f"https://other.example/{at('server path')}", "description": "Other."},
    ]
    schemes = {
        at("scheme name"): {
            "type": "apiKey",
            "in": "query",
            "name": at("key name"),
            "description": at("of key"),
        },
        "oauth": {
            "type": "oauth2",
            "description": at("of flow"),
            "flows": {
                "clientCredentials": {
                    "tokenUrl": f"https://api.example/{at('token path')}",
                    "scopes": {at("scope"): at("of scope")},
                }
            },
        },
    }
    call = _operation({"type": "string"}, security=[{"oauth": [at("scope")]}])
    document = _document(
        at, {"/a": {"get": call}}, components={"securitySchemes": schemes}
    )
    return {**document, "servers": listed, "security": [{at("scheme name"): []}]}


def lists(at: At) -> Document:
    """Lists in pages, streams, forms and files."""
    item = {"type": "object", "properties": {at("item field"): {"type": "string"}}}
    cursor, items, following = at("cursor"), at("items"), at("following")
    page = {
        "type": "object",
        "properties": {
            items: {"type": "array", "items": item},
            following: {"type": "string"},
        },
    }
    pager = {
        "style": "cursor",
        "request": {"in": "query", "name": cursor},
        "response": {"in": "body", "name": _pointer(following)},
        "items": _pointer(items),
    }
    listing = _operation(
        page, parameters=[{"name": cursor, "in": "query", "schema": {"type": "string"}}]
    )
    listing["x-pagination"] = pager
    form = {
        "type": "object",
        "properties": {
            at("form field"): {"type": "string"},
            "file": {"type": "string", "format": "binary"},
        },
    }
    upload = _operation(
        {"type": "string"},
        requestBody={
            "content": {
                "multipart/form-data": {
                    "schema": form,
                    "encoding": {"file": {"contentType": f"image/{at('part type')}"}},
                }
            }
        },
    )
    events = {
        "responses": {
            "200": {
                "description": "Well.",
                "content": {"text/event-stream": {"itemSchema": item}},
            }
        }
    }
    download: Document = {
        "responses": {
            "200": {
                "description": "Well.",
                "content": {f"application/x-{at('media type')}": {}},
            }
        }
    }
    paths = {
        "/items": {"get": listing, "post": upload},
        "/events": {"get": events},
        "/file": {"get": download},
    }
    return {**_document(at, paths), "openapi": "3.2.0"}


def _pointer(name: str) -> str:
    return "/" + name.replace("~", "~0").replace("/", "~1")


def webhooks(at: At) -> Document:
    """Events that an API sends."""
    name = at("identity")
    event = {"type": "object", "properties": {name: {"type": "string"}}}
    received = {
        "summary": at("event summary"),
        "description": at("event description"),
        "requestBody": {
            "description": at("of event"),
            **_json(event, example={name: at("event example")}),
        },
        "responses": {"200": {"description": at("of receipt")}},
        "x-webhook": {
            "identity": _pointer(name),
            "identity_note": at("note"),
            "retries": [60],
            "authentication": "none",
            "answer": {at("answer key"): _pointer(name)},
            "success": "2XX",
        },
    }
    call = _operation({"type": "string"})
    return _document(
        at, {"/a": {"get": call}}, webhooks={at("webhook name"): {"post": received}}
    )


def swagger(at: At) -> Document:
    """The same in a document of 2.0."""
    thing = {
        "type": "object",
        "description": at("definition description"),
        "properties": {
            at("property of 2.0"): {"type": "string", "default": at("default of 2.0")}
        },
    }
    call = {
        "operationId": _id(at("id of 2.0")),
        "summary": at("summary of 2.0"),
        "parameters": [
            {
                "name": at("form name of 2.0"),
                "in": "formData",
                "type": "string",
                "enum": [at("enum of 2.0"), "b"],
                "description": at("of form field"),
            },
            {
                "name": at("query name of 2.0"),
                "in": "query",
                "type": "array",
                "items": {"type": "string"},
                "collectionFormat": "pipes",
            },
        ],
        "responses": {
            "200": {
                "description": at("answer of 2.0"),
                "schema": {"$ref": "#/definitions/Thing"},
                "examples": {"application/json": {"a": at("example of 2.0")}},
            }
        },
    }
    return {
        "swagger": "2.0",
        "info": {"title": at("title"), "version": "1"},
        "host": "api.example",
        "basePath": f"/{at('base path')}",
        "schemes": ["https"],
        "paths": {"/a": {"post": call}},
        "definitions": {"Thing": thing},
    }


DOCUMENTS: Mapping[str, Callable[[At], Document]] = {
    one.__name__: one
    for one in (models, calls, named, servers, lists, webhooks, swagger)
}


def harmless(place: str) -> str:
    """Return a string for a place that nobody minds: a name is not as it is in Python."""
    return f"A-{place}".replace(" ", "-")


def places(document: Callable[[At], Document]) -> tuple[str, ...]:
    """Return the names of the places that a document has."""
    found: dict[str, None] = {}

    def at(place: str) -> str:
        found[place] = None
        return harmless(place)

    document(at)
    return tuple(found)
