"""Request bodies: the parameter that is one, and the fields of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...json_values import is_object
from ...media_types import essence
from .context import is_file
from .parameters import FORMATS, value_schema, written_as

if TYPE_CHECKING:
    from ...references import Pointer
    from .context import Context, Listed

JSON = "application/json"
_BINARY = "application/octet-stream"
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"

Placed = tuple[dict[str, Any], "Pointer"]
"""A parameter, and where it is written."""


def body(
    context: Context, parameter: Placed, consumes: Listed, converted: Pointer
) -> dict[str, Any]:
    """Return the request body that a parameter is; `consumes` are its media types."""
    node, written = parameter
    rest = {k: v for k, v in node.items() if k not in ("name", "in", "schema")}
    schema = node["schema"] if "schema" in node else value_schema(node)
    usual = _BINARY if is_file(context.target(schema, ())[0]) else JSON
    content = _content(
        context, consumes or [(usual, written)], {"schema": schema}, converted
    )
    place = (*written, "schema") if "schema" in node else written
    context.moves.note(converted, written)
    for media_type in content:
        context.moves.move((*converted, "content", media_type, "schema"), place)
    return {**rest, "content": content}


def form(
    context: Context, fields: list[Placed], consumes: Listed, converted: Pointer
) -> dict[str, Any]:
    """Return the request body of a form's fields."""
    properties: dict[str, Any] = {}
    encoding: dict[str, Any] = {}
    places: dict[str, Pointer] = {}
    required: list[str] = []
    for node, written in fields:
        name = str(node.get("name", ""))
        places[name] = written
        properties[name] = _field(node)
        if node.get("required") is True:
            required.append(name)
        items_as = written_as(context, node, written)
        # Files of a list are parts of their own, and so are items of `multi` in parts.
        if items_as and not _has_files(node):
            encoding[name] = dict(FORMATS[items_as])
    has_files = any(_has_files(node) for node, _ in fields)
    first = fields[0][1]
    listed = [
        (one, place)
        for one, place in consumes
        if essence(one).startswith("multipart/")
        or (essence(one) == _FORM and not has_files)
    ] or [(_MULTIPART if has_files else _FORM, first)]
    schema: dict[str, Any] = {"type": "object", "properties": properties}
    if required:
        schema["required"] = required
    inner = {"schema": schema, **({"encoding": encoding} if encoding else {})}
    content = _content(context, listed, inner, converted)
    context.moves.note(converted, first)
    for media_type in content:
        place = (*converted, "content", media_type)
        context.moves.note((*place, "schema"), first)
        for name, written in places.items():
            context.moves.note((*place, "schema", "properties", name), written)
            context.moves.note((*place, "encoding", name), written)
    return {"required": bool(required), "content": content}


def _content(
    context: Context, listed: Listed, inner: dict[str, Any], converted: Pointer
) -> dict[str, Any]:
    for media_type, place in listed:
        context.moves.note((*converted, "content", media_type), place)
    return dict.fromkeys([media_type for media_type, _ in listed], inner)


def _has_files(node: dict[str, Any]) -> bool:
    """Tell whether a field is a file, or a list of them."""
    inner = node.get("items")
    return is_file(node) or (is_object(inner) and _has_files(inner))


def _field(node: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a form's field, with what else is said of it."""
    schema = node.get("schema")
    said = schema if is_object(schema) else value_schema(node)
    if "description" in node and "$ref" not in said:
        said = {"description": node["description"], **said}
    example = node.get("x-example")
    if example is not None and "example" not in said:
        said = {**said, "example": example}
    own = {k: v for k, v in node.items() if k.startswith("x-") and k != "x-example"}
    return {**own, **said}
