"""JSON pointers into sampled values."""

from __future__ import annotations

from typing import Any

from ..json_values import is_list, is_object
from ..references import pointer_steps


def steps_of(pointer: str) -> list[str]:
    """Return the steps of a JSON pointer."""
    return list(pointer_steps(pointer))


def found(body: Any, pointer: str, missing: Any = None) -> Any:
    """Return what a pointer leads to, or `missing`."""
    for step in steps_of(pointer):
        if is_object(body) and step in body:
            body = body[step]
        elif is_list(body) and step.isdigit() and int(step) < len(body):
            body = body[int(step)]
        else:
            return missing
    return body


def replaced(body: Any, steps: list[str], value: Any) -> Any:
    """Return a copy of `body` with `value` where `steps` lead; objects are added."""
    if not steps:
        return value
    step, *rest = steps
    if is_list(body) and step.isdigit() and int(step) < len(body):
        index = int(step)
        inner = replaced(body[index], rest, value)
        return [*body[:index], inner, *body[index + 1 :]]
    own = body if is_object(body) else {}
    return {**own, step: replaced(own.get(step), rest, value)}
