"""JSON values as parsed documents hold them: dict, list, str, int, float, bool, None.

A document may be wrong anywhere. `is_object` and `is_list` ask; the accessors below
them give the type they are named after, or nothing, so that a value of another type
than expected reads as if it were not there. Validation says what is wrong.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias, TypeGuard

Node: TypeAlias = Mapping[str, Any]
"""An object of a document, to be read only."""


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Tell whether a value is an object; its keys are text."""
    return type(value) is dict


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Tell whether a value is a list."""
    return type(value) is list


def json_type(value: Any) -> str:
    """Return the JSON type of a value, as JSON Schema names it."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


_SPOKEN = {
    "null": "null",
    "boolean": "a boolean",
    "integer": "a number",
    "number": "a number",
    "string": "text",
    "array": "a list",
    "object": "an object",
}


def spoken_type(value: Any) -> str:
    """Return what a value is, in the words of a message: "a list"."""
    return _SPOKEN[json_type(value)]


def fresh(value: Any) -> Any:
    """Return a copy that shares nothing: what YAML aliases name twice is twice there."""
    if is_object(value):
        return {key: fresh(item) for key, item in value.items()}
    return [fresh(item) for item in value] if is_list(value) else value


def mapping(node: Any, key: str) -> Node:
    """Return the object under `key`, else an empty one."""
    value = node.get(key) if node.__class__ is dict else None
    return value if is_object(value) else {}


def items(node: Any, key: str) -> list[Any]:
    """Return the list under `key`, else an empty one."""
    value = node.get(key) if node.__class__ is dict else None
    return value if is_list(value) else []


def string(node: Any, key: str) -> str:
    """Return the text under `key` as it is written, else ""."""
    value = node.get(key) if node.__class__ is dict else None
    return value if isinstance(value, str) else ""


def strings(node: Any, key: str) -> list[str]:
    """Return those entries of the list under `key` that are text."""
    return [value for value in items(node, key) if isinstance(value, str)]


def text(node: Any, key: str) -> str:
    """Return the prose under `key`, without white space around it, else ""."""
    return string(node, key).strip()


def scalar(node: Any, key: str) -> str:
    """Return the text or number under `key` as text, else "": `version: 1.0`."""
    return scalar_text(node.get(key) if node.__class__ is dict else None)


def scalar_text(value: Any) -> str:
    """Return a text, number or truth value as the document spells it, else ""."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, str | int | float) else ""


def flag(node: Any, key: str) -> bool:
    """Tell whether `true` stands under `key`."""
    return node.__class__ is dict and node.get(key) is True
