"""Reading a document that may be wrong: each accessor gives its type, or nothing.

Validation says what is wrong with a document. Lowering only has to get through it,
so a value of another type than expected reads as if it were not there.
"""

from __future__ import annotations

import keyword
from collections.abc import Mapping
from typing import Any, TypeAlias, TypeGuard

Node: TypeAlias = Mapping[str, Any]


def is_mapping(value: Any) -> TypeGuard[Node]:
    """Tell whether a node is an object; its keys are text."""
    # Documents are made of dicts; asking for the abstract class takes far longer.
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Tell whether a node is a list."""
    return isinstance(value, list)


def mapping(node: Any, key: str) -> Node:
    """Return the object under `key`, else an empty one."""
    value = node.get(key) if is_mapping(node) else None
    return value if is_mapping(value) else {}


def items(node: Any, key: str) -> list[Any]:
    """Return the list under `key`, else an empty one."""
    value = node.get(key) if is_mapping(node) else None
    return value if is_list(value) else []


def string(node: Any, key: str) -> str:
    """Return the text under `key` as it is written, else ""."""
    value = node.get(key) if is_mapping(node) else None
    return value if isinstance(value, str) else ""


def strings(node: Any, key: str) -> list[str]:
    """Return those entries of the list under `key` that are text."""
    return [value for value in items(node, key) if isinstance(value, str)]


def text(node: Any, key: str) -> str:
    """Return the prose under `key`, without white space around it, else ""."""
    return string(node, key).strip()


def scalar(node: Any, key: str) -> str:
    """Return the text or number under `key` as text, else "": `version: 1.0`."""
    value = node.get(key) if is_mapping(node) else None
    return scalar_text(value)


def scalar_text(value: Any) -> str:
    """Return a text, number or truth value as the document spells it, else ""."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, str | int | float) else ""


def flag(node: Any, key: str) -> bool:
    """Tell whether `true` stands under `key`."""
    return is_mapping(node) and node.get(key) is True


def given_name(node: Any) -> str:
    """Return `x-name` where Python can use it, else ""."""
    name = string(node, "x-name")
    return name if name.isidentifier() and not keyword.iskeyword(name) else ""


def given_names(nodes: Node) -> dict[str, str]:
    """Return the `x-name` of each node that has one, by the node's key."""
    return {key: name for key, node in nodes.items() if (name := given_name(node))}


def kind(value: Any) -> str:
    """Return what a value is, in the words of a message: "a list"."""
    match value:
        case None:
            return "null"
        case bool():
            return "true or false"
        case str():
            return "text"
        case int() | float():
            return "a number"
        case _:
            return "a list" if is_list(value) else "an object"
