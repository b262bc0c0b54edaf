"""Schemas and references, after all else is in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...json_values import is_list, is_object
from ...references import format_pointer, reference, resolve
from ..objects import Node
from ..rewriting import Rewriter
from .context import is_file

if TYPE_CHECKING:
    from ...references import Pointer
    from .context import Context


class SchemaRewriter(Rewriter):
    """Rewrites schemas as those of OpenAPI 3.0, and references to where things are."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._known: dict[str, str] = {}

    def before(self, node: Node) -> Any:
        """Return an object as OpenAPI 3.0 has it."""
        value = node.value
        if not is_object(value):
            return value
        text = reference(value)
        if text is not None and (new := self._new(text)) != text:
            value = {**value, "$ref": new}
        if node.kind != "schema":
            return value
        if type(value.get("discriminator")) is str:
            place = (*node.pointer, "discriminator")
            moves = self._context.moves
            moves.note((*place, "propertyName"), moves.written(place))
        items = value.get("items")
        if is_list(items) and len(items) > 1 and "type" not in value:
            value = self._as_alternatives(value, items, node.pointer)
        elif is_list(items):  # a slip, which is told later
            place = (*node.pointer, "items")
            inner = [
                self.rewrite(Node(node.kind, (*place, index), one))
                for index, one in enumerate(items)
            ]
            value = {**value, "items": inner}
        return _schema(value)

    def _as_alternatives(
        self, schema: dict[str, Any], items: list[Any], pointer: Pointer
    ) -> dict[str, Any]:
        """Read a list of schemas under `items` of what is not said to be a list.

        Who writes that has alternatives in mind, for which Swagger 2.0 has no word.
        """
        moves = self._context.moves
        written, place = moves.written((*pointer, "items")), (*pointer, "anyOf")
        moves.move(place, written)
        message = "items is a list of schemas beside no type; they are alternatives"
        hint = "Swagger 2.0 has no word for them, OpenAPI 3 has anyOf"
        self._context.note(written, "wrong-type", message, hint)
        rest = {key: value for key, value in schema.items() if key != "items"}
        return {**rest, "anyOf": items}

    def _new(self, text: str) -> str:
        """Return a reference to where that stands to which `text` leads."""
        if text not in self._known:
            try:
                place, _ = resolve(self._context.root, text)
            except LookupError:
                self._known[text] = text  # to nothing, as it is written
            else:
                moved = self._context.moves.converted(place)
                self._known[text] = text if moved == place else format_pointer(moved)
        return self._known[text]


def _schema(schema: dict[str, Any]) -> dict[str, Any]:
    changed: dict[str, Any] = {}
    discriminator = schema.get("discriminator")
    if type(discriminator) is str:
        changed["discriminator"] = {"propertyName": discriminator}
    if is_file(schema):
        changed |= {"type": "string", "format": "binary"}
    if schema.get("x-nullable") is True:
        changed["nullable"] = True
    if schema.get("x-ms-secret") is True:
        changed["x-sensitive"] = True
    if schema.get("x-ms-mutability") == ["read"]:
        changed["readOnly"] = True
    return {**schema, **changed} if changed else schema
