"""Answers, with the media types that their operation produces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...json_values import is_object
from ...media_types import essence, is_json
from .bodies import JSON
from .context import is_file
from .parameters import header

if TYPE_CHECKING:
    from ...references import Pointer
    from .context import Context, Listed

_ANY = "*/*"
_OF_VALUES = frozenset(("properties", "items", "allOf", "additionalProperties"))
_SEQUENCES = ("jsonl", "ndjson", "json-seq", "event-stream")
_STRUCTURED = ("xml", "yaml", "json", "form", "msgpack")


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
    content = _Answer(context, node, written, converted).content(produces)
    return {**result, "content": content} if content else result


class _Answer:
    """What an answer holds."""

    def __init__(
        self,
        context: Context,
        node: dict[str, Any],
        written: Pointer,
        converted: Pointer,
    ) -> None:
        self.context = context
        self.node = node
        self.written = written
        self.converted = converted
        examples = node.get("examples")
        self.examples = examples if is_object(examples) else {}
        self.named: Listed = [
            (key, (*written, "examples", key)) for key in self.examples if "/" in key
        ]
        """The media types of examples."""

    def content(self, produces: Listed | None) -> dict[str, Any]:
        """Return the contents by media type."""
        for key in self.examples:
            if "/" not in key and not key.startswith("x-"):
                place = (*self.written, "examples", key)
                message = f"{key!r} is no media type; this example is left out"
                hint = "examples stand under the media types that they are in"
                self.context.note(place, "openapi-detail", message, hint, at_key=True)
        if "schema" not in self.node and not self.named:
            return {}
        moves = self.context.moves
        content: dict[str, Any] = {}
        for media_type, place in self._media_types(produces):
            inner = {k: v for k, v in self.node.items() if k == "schema"}
            content[media_type] = inner
            where = (*self.converted, "content", media_type)
            moves.note(where, place)
            moves.move((*where, "schema"), (*self.written, "schema"))
            for key, shown in self.named:
                if essence(media_type) == essence(key):
                    inner["example"] = self.examples[key]
                    moves.note((*where, "example"), shown)
        return content

    def _media_types(self, produces: Listed | None) -> Listed:
        """Return the media types of the answer.

        What an operation produces is said for all of its answers, errors too.
        """
        plain: Listed = [(JSON, self.written)]
        schema, _ = self.context.target(self.node.get("schema"), self.written)
        if is_file(schema):
            # A file is no value, whatever is in it.
            return [
                (_ANY if is_json(essence(one)) else one, place)
                for one, place in produces or self.named or [(_ANY, self.written)]
            ]
        listed = produces or self.named or plain
        known = {essence(one) for one, _ in listed}
        if str(self.converted[-1]).startswith(("4", "5")):
            # Nobody sends errors one after the other.
            listed = [one for one in listed if not _has(one[0], _SEQUENCES)] or plain
        listed = listed + [one for one in self.named if essence(one[0]) not in known]
        is_value = is_object(schema) and bool(schema.keys() & _OF_VALUES)
        if is_value and not any(_holds_values(one) for one, _ in listed):
            message = f"an object cannot be {listed[0][0]!r}; it is read as JSON"
            hint = f"list {JSON} under `produces`"
            place = (*self.written, "schema")
            self.context.note(place, "openapi-detail", message, hint)
            return plain
        return listed


def _holds_values(media_type: str) -> bool:
    """Tell whether an object or a list may stand under a media type."""
    is_text = media_type.lower().startswith(("text/", "multipart/"))
    return is_text or "*" in media_type or _has(media_type, _STRUCTURED)


def _has(media_type: str, words: tuple[str, ...]) -> bool:
    name = essence(media_type)
    return any(word in name for word in words)
