"""Schemas that a type of the user's own stands for."""

from __future__ import annotations

from typing import Any

from ..edits import OwnType
from ..ir import CustomTypeDecl, Pointer
from ..json_values import is_object, items, mapping, strings, text
from .shape import examples_of_schema, implied_type, types_of

_PLAIN: dict[str | None, Any] = {
    "array": [],
    "boolean": True,
    "integer": 1,
    "number": 1.5,
    "string": "text",
}


def custom_type(
    name: str, own_type: OwnType, schema: Any, pointer: Pointer
) -> CustomTypeDecl:
    """Return the declaration of a schema whose type is "module:attribute"."""
    module, _, attribute = own_type.partition(":")
    said = text(schema, "description")
    return CustomTypeDecl(name, "", said, module, attribute, _example(schema), pointer)


def _example(schema: Any) -> Any:
    """Return the first example of a schema, or a value that has at least its type."""
    if not is_object(schema):
        return None
    for value in (*examples_of_schema(schema), *items(schema, "enum")):
        return value
    kinds = types_of(schema)
    kind = kinds[0] if kinds else implied_type(schema)
    if kind == "object":
        properties = mapping(schema, "properties")
        required = strings(schema, "required")
        return {k: _example(properties[k]) for k in required if k in properties}
    return _PLAIN.get(kind)
