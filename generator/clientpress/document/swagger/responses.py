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
    schema = node.get("schema")
    is_file = is_object(schema) and schema.get("type") == "file"
    listed = produces or named or [("*/*" if is_file else JSON, written)]
    content: dict[str, Any] = {}
    for media_type, place in listed:
        inner: dict[str, Any] = {}
        if "schema" in node:
            inner["schema"] = schema
        content[media_type] = inner
        where = (*converted, "content", media_type)
        context.moves.note(where, place)
        context.moves.move((*where, "schema"), (*written, "schema"))
    for key, place in named:
        fitting = [one for one in content if one == key] or [
            one for one in content if essence(one) == essence(key)
        ]
        for one in fitting:
            content[one]["example"] = shown[key]
            where = (*converted, "content", one, "example")
            context.moves.note(where, place)
        if not fitting:
            message = f"the operation does not produce {key!r}: the example is left out"
            hint = "list the media type under `produces`"
            context.note(place, "openapi-detail", message, hint, at_key=True)
    return content
