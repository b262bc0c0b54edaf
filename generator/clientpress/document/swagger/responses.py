"""Answers, with the media types that their operation produces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...json_values import is_object
from ...media_types import essence
from .bodies import JSON
from .parameters import header

if TYPE_CHECKING:
    from ...references import Pointer
    from .context import Context, Listed


def response(
    context: Context,
    node: Any,
    produces: Listed | None,
    written: Pointer,
    converted: Pointer,
) -> Any:
    """Return an answer; without `produces` it is what its examples are, or JSON."""
    if not is_object(node) or "content" in node:
        return node
    result = {
        key: value
        for key, value in node.items()
        if key not in ("schema", "examples", "headers")
    }
    headers = node.get("headers")
    if is_object(headers):
        result["headers"] = {
            name: header(
                context,
                one,
                (*written, "headers", name),
                (*converted, "headers", name),
            )
            for name, one in headers.items()
        }
    elif headers is not None:
        result["headers"] = headers
    content = _content(context, node, produces, written, converted)
    return {**result, "content": content} if content else result


def _content(
    context: Context,
    node: dict[str, Any],
    produces: Listed | None,
    written: Pointer,
    converted: Pointer,
) -> dict[str, Any]:
    examples = node.get("examples")
    shown = examples if is_object(examples) else {}
    named = [(key, (*written, "examples", key)) for key in shown if "/" in key]
    if "schema" not in node and not named:
        return {}
    content: dict[str, Any] = {}
    listed = _media_types(context, node, produces, named, written)
    for media_type, place in listed:
        content[media_type] = {"schema": node["schema"]} if "schema" in node else {}
        where = (*converted, "content", media_type)
        context.moves.note(where, place)
        context.moves.move((*where, "schema"), (*written, "schema"))
    for key, place in named:
        for media_type, inner in content.items():
            if essence(media_type) == essence(key):
                inner["example"] = shown[key]
                where = (*converted, "content", media_type, "example")
                context.moves.note(where, place)
    return content


def _media_types(
    context: Context,
    node: dict[str, Any],
    produces: Listed | None,
    named: Listed,
    written: Pointer,
) -> Listed:
    """Return the media types of an answer, those of its examples are `named`.

    What an operation produces is said for all of its answers, errors too.
    """
    schema, _ = context.target(node.get("schema"), written)
    if is_object(schema) and schema.get("type") == "file":
        # A file is no value, whatever is in it.
        return [
            (_ANY if is_json(essence(one)) else one, place)
            for one, place in produces or named or [(_ANY, written)]
        ]
    listed = produces or named or [(JSON, written)]
    known = {essence(one) for one, _ in listed}
    listed = listed + [one for one in named if essence(one[0]) not in known]
    is_value = is_object(schema) and bool(schema.keys() & _OF_VALUES)
    if is_value and not any(_holds_values(essence(one)) for one, _ in listed):
        message = f"an object cannot be {listed[0][0]!r}; it is read as JSON"
        hint = f"list {JSON} under `produces`"
        context.note((*written, "schema"), "openapi-detail", message, hint)
        return [(JSON, written)]
    return listed


_OF_VALUES = frozenset(("properties", "items", "allOf", "additionalProperties"))


def _holds_values(name: str) -> bool:
    """Tell whether an object or a list may stand under a media type."""
    return (
        is_json(name)
        or "*" in name
        or name.startswith(("text/", "multipart/"))
        or any(word in name for word in ("xml", "yaml", "json", "form", "msgpack"))
    )
