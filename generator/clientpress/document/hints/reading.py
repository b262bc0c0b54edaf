"""Where a hint stands, and the few forms in which others write names and places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ... import names
from ...json_values import Node, is_list, is_object, items, mapping, string
from ...references import Pointer, escape_step, follow

_STEP = re.compile(r"[A-Za-z_@][\w@-]*(?:\.[\w@-]+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Place:
    """The object that a hint stands on: of which kind it is, and where.

    `root` is the whole document.
    """

    kind: str
    pointer: Pointer
    owner: Node
    root: Node


def snake(text: Any) -> str:
    """Return a name of somebody else's as one of Python's, "" if it is none."""
    if not isinstance(text, str) or not text.strip():
        return ""
    return names.snake_name(text, fallback="api").rstrip("_")


def path(value: Any) -> str:
    """Return the Python path of a group: text with dots, or a list; "" for others."""
    parts = value if is_list(value) else str(value or "").split(".")
    found = [snake(part) for part in parts]
    return ".".join(found) if found and all(found) else ""


def after(text: Any, start: str) -> str | None:
    """Return the JSON pointer for `$response.data.items`, which begins with `start`."""
    if not isinstance(text, str):
        return None
    if text == start:
        return ""
    if not text.startswith(f"{start}."):
        return None
    steps = text[len(start) + 1 :].split(".")
    if not all(_STEP.fullmatch(step) for step in steps):
        return None
    return "".join(f"/{escape_step(step)}" for step in steps)


def input_of(name: str, place: Place) -> dict[str, str] | None:
    """Return `{in, name}` of a parameter or a body's field of an operation."""
    for parameter in _parameters(place):
        where = string(parameter, "in")
        if parameter.get("name") == name and where in ("query", "header"):
            return {"in": where, "name": name}
    if name in _body_fields(place):
        return {"in": "body", "name": name}
    return None


def parameter_of(name: str, place: Place) -> Node:
    """Return the schema of a parameter of an operation, an empty one if none is there."""
    for parameter in _parameters(place):
        if parameter.get("name") == name:
            schema = follow(place.root, parameter.get("schema"))
            return schema if is_object(schema) else {}
    return {}


def _parameters(place: Place) -> Iterator[Node]:
    item: Any = place.root
    for step in place.pointer[:-1]:
        item = item.get(str(step)) if is_object(item) else None
    for owner in (place.owner, item):
        for entry in items(owner, "parameters"):
            found = follow(place.root, entry)
            if is_object(found):
                yield found


def _body_fields(place: Place) -> Node:
    return _fields(follow(place.root, place.owner.get("requestBody")), place)


def answer_fields(place: Place) -> Node:
    """Return the properties of what an operation answers where it succeeds."""
    found: dict[str, Any] = {}
    for status, response in mapping(place.owner, "responses").items():
        if str(status).startswith("2"):
            found |= _fields(follow(place.root, response), place)
    return found


def _fields(body: Any, place: Place) -> Node:
    """Return the properties of a body or response, in the first of its contents."""
    for content in mapping(body, "content").values():
        schema = follow(place.root, content.get("schema") if is_object(content) else {})
        found: dict[str, Any] = dict(mapping(schema, "properties"))
        for member in items(schema, "allOf"):
            found |= mapping(follow(place.root, member), "properties")
        return found
    return {}
