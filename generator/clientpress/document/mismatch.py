"""Say in one line where a value does not fit a JSON Schema, without showing it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from jsonschema_rs import ValidationErrorKind as Kind

from ..json_values import is_object, json_type

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jsonschema_rs import ValidationError

    from ..references import Pointer

_LISTED = 8
_NUMBER = re.compile(r"\+?[0-9]{1,20}")


class Mismatch(NamedTuple):
    """One place where a value does not fit."""

    path: Pointer
    """Inside the value."""
    text: str
    """What was expected there: "expected string, found number"."""
    missing: str | None
    """The property that is required and missing, if that is what is wrong."""
    schema_path: tuple[str | int, ...]
    keyword: str
    unexpected: tuple[str, ...] = ()
    """The properties that may not be there, if that is what is wrong."""
    is_ambiguous: bool = False
    """Whether it fits too much: more than one alternative of `oneOf`."""


def mismatches(errors: Iterable[ValidationError], value: Any) -> list[Mismatch]:
    """Turn the errors of a validator on `value` into mismatches, ordered by path."""
    found = {_mismatch(error, value) for error in errors}
    return sorted(found, key=_order)


def _order(mismatch: Mismatch) -> tuple[list[str], str, str]:
    path = [f"{s:09}" if isinstance(s, int) else s for s in mismatch.path]
    return path, mismatch.text, str(mismatch.schema_path)


def json_path(path: Pointer) -> str:
    """Return a path as people write it: `items[0].name`; '' for the whole value."""
    text = ""
    for segment in path:
        if isinstance(segment, int):
            text += f"[{segment}]"
        elif segment.replace("_", "a").replace("-", "a").isalnum():
            text += f".{segment}" if text else segment
        else:
            text += f"[{json.dumps(segment, ensure_ascii=False)}]"
    return text


def _mismatch(error: ValidationError, value: Any) -> Mismatch:
    error = _innermost(error)
    path, found = _place(error.instance_path, value)
    kind = error.kind
    missing = kind.property if isinstance(kind, Kind.Required) else None
    schema_path = tuple(error.schema_path)
    unexpected: tuple[str, ...] = ()
    if isinstance(kind, Kind.AdditionalProperties | Kind.UnevaluatedProperties):
        unexpected = tuple(kind.unexpected)
    text = _text(error, found)
    ambiguous = isinstance(kind, Kind.OneOfMultipleValid)
    return Mismatch(
        path, text, missing, schema_path, kind.name, unexpected, is_ambiguous=ambiguous
    )


def _place(path: Iterable[str | int], value: Any) -> tuple[Pointer, Any]:
    """Return a validator's path with the keys of `value`, and what is there."""
    pointer: list[str | int] = []
    for segment in path:
        if is_object(value):
            # The validator leaves empty keys out of a path.
            while (key := _key(value, segment)) is None and is_object(value.get("")):
                pointer.append("")
                value = value[""]
            if key is None:
                break
            pointer.append(key)
            value = value[key]
        else:
            pointer.append(int(segment))
            value = value[int(segment)]
    return tuple(pointer), value


def _key(value: dict[str, Any], segment: str | int) -> str | None:
    """Return the key that a segment means: "007" and "+7" are 7 to the validator."""
    if str(segment) in value:
        return str(segment)
    alike = (k for k in value if _NUMBER.fullmatch(k) and int(k) == segment)
    return next(alike, None)


def _innermost(error: ValidationError) -> ValidationError:
    """Descend from "fits no alternative" to what is wrong with the likeliest one."""
    kind = error.kind
    while isinstance(kind, Kind.AnyOf | Kind.OneOfNotValid):
        branches = [branch for branch in kind.context if branch]
        depth = len(error.instance_path)
        if not branches or all(_is_type(b[0], depth) for b in branches):
            return error
        error = min(branches, key=lambda b: _distance(b, depth))[0]
        kind = error.kind
    return error


def _is_type(error: ValidationError, depth: int) -> bool:
    return isinstance(error.kind, Kind.Type) and len(error.instance_path) == depth


def _distance(branch: list[ValidationError], depth: int) -> tuple[int, int]:
    """Return how far an alternative is from the one that was meant."""
    distance = 0
    for error in branch:
        near = len(error.instance_path) <= depth + 1
        kind = error.kind
        if isinstance(kind, Kind.Required) and kind.property == "$ref":
            distance += 100  # nobody who wrote an object meant a reference
        elif isinstance(kind, Kind.Type) and len(error.instance_path) == depth:
            distance += 50
        elif near and isinstance(kind, Kind.Constant | Kind.Enum):
            distance += 10
    return distance, len(branch)


def _text(error: ValidationError, found: Any) -> str:
    kind = error.kind
    match kind:
        case Kind.Type():
            return f"expected {_either(kind.types)}, found {json_type(found)}"
        case Kind.Required():
            return f"the property {kind.property!r} is missing"
        case Kind.AdditionalProperties() | Kind.UnevaluatedProperties():
            names = ", ".join(repr(name) for name in kind.unexpected[:_LISTED])
            return f"unexpected property {names}"
        case Kind.Enum():
            options = [json.dumps(o, ensure_ascii=False) for o in kind.options]
            more = ", ..." if len(options) > _LISTED else ""
            return f"expected one of {', '.join(options[:_LISTED])}{more}"
        case Kind.Constant():
            return f"expected {json.dumps(kind.expected_value, ensure_ascii=False)}"
        case Kind.Pattern():
            return f"does not match the pattern {kind.pattern}"
        case Kind.Format():
            return f"is no {kind.format}"
        case Kind.OneOfMultipleValid():
            return "fits more than one alternative of oneOf"
        case Kind.AnyOf() | Kind.OneOfNotValid():
            types = [
                name
                for branch in kind.context
                for inner in branch[:1]
                if isinstance(inner.kind, Kind.Type)
                for name in inner.kind.types
            ]
            if types:
                expected = _either(list(dict.fromkeys(types)))
                return f"expected {expected}, found {json_type(found)}"
            return f"fits no alternative of {kind.name}"
        case Kind.Not():
            return "fits the schema under `not`"
        case Kind.FalseSchema():
            return "nothing is allowed here"
        case _:
            limit: object = getattr(kind, "limit", None)
            return f"breaks {kind.name}" + ("" if limit is None else f" {limit}")


def _either(names: list[str]) -> str:
    return " or ".join(sorted(names))
