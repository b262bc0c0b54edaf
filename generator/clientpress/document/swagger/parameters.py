"""Parameters that do not go into the body, and what else describes a plain value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...json_values import is_object

if TYPE_CHECKING:
    from ...references import Pointer
    from .context import Context

_OF_VALUES = frozenset(
    [
        "type",
        "format",
        "items",
        "default",
        "maximum",
        "exclusiveMaximum",
        "minimum",
        "exclusiveMinimum",
        "maxLength",
        "minLength",
        "pattern",
        "maxItems",
        "minItems",
        "uniqueItems",
        "enum",
        "multipleOf",
        "readOnly",
        "nullable",
        "x-nullable",
        "x-ms-enum",
        "x-enum-varnames",
        "x-enumNames",
        "x-enum-descriptions",
        "x-extensible-enum",
    ]
)
"""The keys that describe a value, which OpenAPI 3 has in its schema."""
FORMATS: dict[str, dict[str, Any]] = {
    "csv": {"style": "form", "explode": False},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "tsv": {"style": "tabDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
    "multi": {"style": "form", "explode": True},
}
"""How the items of a list are written, by `collectionFormat`.

OpenAPI has no word for tabs, and no other than commas outside of queries and forms.
"""
_PLACES = ("path", "query", "header", "body", "formData")
_SPELT = {place.lower(): place for place in _PLACES}


def place_of(parameter: Any) -> str:
    """Return where a parameter goes, in the letters of the specification."""
    place = parameter.get("in") if is_object(parameter) else None
    return _SPELT.get(place.lower(), place) if type(place) is str else ""


def value_schema(node: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of the value that a parameter, a header or items describe."""
    said = {key: value for key, value in node.items() if key in _OF_VALUES}
    inner = said.get("items")
    if is_object(inner):
        said["items"] = value_schema(inner)
    return said


def written_as(context: Context, node: dict[str, Any], pointer: Pointer) -> str:
    """Return how the items of a list are written, "" for a value that is no list."""
    is_array = node.get("type") == "array" or (
        "type" not in node and is_object(node.get("items"))
    )
    if not is_array:
        return ""
    inner = node.get("items")
    if is_object(inner) and inner.get("type") == "array":
        message = "a list within this list is sent as JSON, whatever its format"
        context.note((*pointer, "items"), "nested-list", message)
    said = node.get("collectionFormat", "csv")
    return said if type(said) is str and said in FORMATS else "csv"


def style_of(place: str, collection: str) -> dict[str, Any]:
    """Return style and explode of a parameter whose list has a `collectionFormat`."""
    style = FORMATS.get(collection, {})
    # Commas are what paths and headers have anyway.
    return {} if place != "query" and style.get("style") == "form" else style


def parameter(
    context: Context, node: dict[str, Any], written: Pointer, converted: Pointer
) -> dict[str, Any]:
    """Return a parameter of a path, a query or a header."""
    context.moves.move(converted, written)
    place = place_of(node)
    if place != node.get("in") and place:
        message = f"{node['in']!r} is read as {place!r}"
        context.note((*written, "in"), "openapi", message)
    if "schema" in node or "content" in node:
        return {**node, "in": place}  # as in OpenAPI 3
    schema = value_schema(node)
    context.moves.note((*converted, "schema"), written)
    style = style_of(place, written_as(context, node, written))
    said = {
        key: value
        for key, value in node.items()
        if key not in _OF_VALUES and key != "collectionFormat"
    }
    if "example" not in said and "x-example" in said:
        said["example"] = said["x-example"]
    if said.get("x-ms-skip-url-encoding") is True:
        said.setdefault("x-multi-segment" if place == "path" else "allowReserved", True)
    return {**said, **({"in": place} if place else {}), **style, "schema": schema}


def header(context: Context, node: Any, written: Pointer, converted: Pointer) -> Any:
    """Return a header of an answer; what is no object stays as it is."""
    if not is_object(node) or "schema" in node:
        return node
    context.moves.note((*converted, "schema"), written)
    rest = {key: value for key, value in node.items() if key not in _OF_VALUES}
    rest.pop("collectionFormat", None)
    return {**rest, "schema": value_schema(node)}
