"""Decoded results as they are seen, and as JSON again."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

import msgspec

from telenor_agreements._runtime.codec.encode import encode_json
from telenor_agreements._runtime.core.narrowing import is_list, is_mapping
from telenor_agreements._runtime.exchange.response import Redirect


class Seen:
    """A decoded model as it is seen: its class and the fields that are not None."""

    def __init__(self, name: str, fields: Mapping[str, Any]) -> None:
        self.shown = (name, dict(fields))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Seen) and self.shown == other.shown

    def __repr__(self) -> str:
        return f"Seen{self.shown!r}"


def see(value: Any) -> Any:
    """Return a result with every model in it as `Seen`."""
    if isinstance(value, msgspec.Struct):
        fields = {
            name: see(getattr(value, name))
            for name in value.__struct_fields__
            if getattr(value, name) is not None
        }
        if not fields.get("extra", True):
            del fields["extra"]
        return Seen(type(value).__name__, fields)
    if isinstance(value, Redirect):
        shown = {"location": value.location, "status_code": value.status_code}
        return Seen("Redirect", shown)
    if is_list(value):
        return [see(item) for item in value]
    if is_mapping(value):
        return {key: see(member) for key, member in value.items()}
    return value


def encoded(value: Any) -> Any:
    """Return a result as JSON again, without nulls: they mean the same as absence."""
    return without_nulls(json.loads(encode_json(value, None)))


def without_nulls(value: Any) -> Any:
    """Return JSON without members that are null."""
    if is_mapping(value):
        return {k: without_nulls(v) for k, v in value.items() if v is not None}
    if is_list(value):
        return [without_nulls(item) for item in value]
    return value


def same(left: Any, right: Any) -> bool:
    """Whether two JSON values agree; moments may be spelt in different ways."""
    if is_mapping(left) and is_mapping(right):
        return left.keys() == right.keys() and all(
            same(left[key], right[key]) for key in left
        )
    if is_list(left) and is_list(right):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, str) and isinstance(right, str) and left != right:
        try:
            return dt.datetime.fromisoformat(left) == dt.datetime.fromisoformat(right)
        except ValueError:
            return False
    return bool(left == right)
