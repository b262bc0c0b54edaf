"""What parameters, bodies and responses mean that are written as in Swagger 2.

Media types that are left out are JSON, which they are in nearly every such document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...json_values import is_object
from ...references import reference
from ..swagger.parameters import style_of
from .notes import Notes, repairs

if TYPE_CHECKING:
    from ...references import Pointer

JSON = "application/json"
_PLACES = frozenset(("path", "query", "header", "cookie", "querystring", "body"))
_SCHEMA_KEYS = frozenset(
    (
        "additionalProperties",
        "allOf",
        "anyOf",
        "default",
        "enum",
        "format",
        "items",
        "maxItems",
        "maxLength",
        "maximum",
        "minItems",
        "minLength",
        "minimum",
        "oneOf",
        "pattern",
        "properties",
        "type",
    )
)
_MEDIA_TYPE_KEYS = frozenset(
    ("schema", "itemSchema", "example", "examples", "encoding")
)


@repairs("parameter")
def place_in_lower_case(
    notes: Notes, parameter: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Read `in: Query`."""
    place = parameter.get("in")
    if type(place) is not str or place in _PLACES or place.lower() not in _PLACES:
        return parameter
    message = f"{place!r} is read as {place.lower()!r}"
    notes.note((*pointer, "in"), "openapi", message)
    return {**parameter, "in": place.lower()}


@repairs("parameter")
def schema_of_parameter(
    notes: Notes, parameter: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Put what a parameter of Swagger 2 says of its value under `schema`."""
    if "schema" in parameter or "content" in parameter:
        return parameter
    said = {key: parameter[key] for key in parameter if key in _SCHEMA_KEYS}
    if not said or parameter.get("in") in ("body", "formData"):
        return parameter
    message = (
        "a parameter describes its value under `schema`, as it did not in Swagger 2"
    )
    notes.note(pointer, "swagger-leftover", message)
    rest = {key: value for key, value in parameter.items() if key not in said}
    place, collection = parameter.get("in"), parameter.get("collectionFormat")
    style = style_of(str(place), str(collection))
    for key in said:
        notes.moved[*pointer, "schema", key] = (*pointer, key)
    return {**style, **rest, "schema": said}


@repairs("response")
def schema_as_response(
    notes: Notes, response: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Read a reference to a schema in place of a response."""
    text = reference(response)
    if text is None or not text.startswith("#/components/schemas/"):
        return response
    message = f"{text!r} is a schema, not a response; it is read as that of its JSON"
    notes.note((*pointer, "$ref"), "ref-kind", message)
    return {"description": "", "content": {JSON: {"schema": {"$ref": text}}}}


@repairs("requestBody", "response")
def content_of_swagger(
    notes: Notes, owner: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Put a schema, or media types, that stand in the object itself under `content`."""
    if "content" in owner or "$ref" in owner:
        return owner
    direct = {key: value for key, value in owner.items() if key in _MEDIA_TYPE_KEYS}
    named = {key: value for key, value in owner.items() if _is_media_type(key)}
    if "schema" not in direct and not named:
        return owner
    if "schema" in direct:
        message = f"schema stands under content and a media type; {JSON} is assumed"
        moved, content = direct, {JSON: direct}
    else:
        message = "media types stand under content"
        moved, content = named, named
    notes.note((*pointer, next(iter(moved))), "swagger-leftover", message)
    rest = {key: value for key, value in owner.items() if key not in moved}
    return {**rest, "content": content}


@repairs("header", "parameter", "requestBody", "response")
def content_by_media_type(
    notes: Notes, owner: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Make `content` map media types to Media Type Objects."""
    content = owner.get("content")
    if not is_object(content):
        return owner
    place = (*pointer, "content")
    if "schema" in content and not any("/" in key for key in content):
        message = f"content names no media type; {JSON} is assumed"
        notes.note(place, "openapi", message)
        return {**owner, "content": {JSON: content}}
    changed: dict[str, Any] = {}
    for media_type, entry in content.items():
        if not is_object(entry):
            continue
        text = reference(entry)
        is_schema = text is not None and text.startswith("#/components/schemas/")
        if text is None and not entry.keys() & _MEDIA_TYPE_KEYS:
            is_schema = bool(entry.keys() & _SCHEMA_KEYS)
        if is_schema:
            message = "here stands a schema; it belongs under `schema`"
            notes.note((*place, media_type), "openapi", message)
            changed[media_type] = {"schema": entry}
    return {**owner, "content": {**content, **changed}} if changed else owner


def _is_media_type(key: str) -> bool:
    return "/" in key and not key.startswith(("x-", "/")) and " " not in key
