"""The x- keys this program understands, each with a JSON Schema in extensions/."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from jsonschema_rs import Draft202012Validator

from ..diagnostics import Problem
from ..json_values import is_list, is_object
from ..references import follow
from ..spelling import Words, did_you_mean
from .mismatch import Mismatch, json_path, mismatches
from .objects import COMPONENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..references import Pointer


_ANYWHERE = (
    "server",
    "operation",
    "parameter",
    "header",
    "requestBody",
    "response",
    "schema",
    "securityScheme",
)
_NAMED = ("operation", "parameter", "schema", "securityScheme", "server")
OWNERS: dict[str, tuple[str, ...]] = {
    "x-enums": ("openapi",),
    "x-error-codes": ("openapi", "operation"),
    "x-formats": ("openapi",),
    "x-guide": ("openapi",),
    "x-idempotency-key": ("operation",),
    "x-idempotent": ("operation",),
    "x-multi-segment": ("parameter",),
    "x-name": _NAMED,
    "x-namespace": ("operation",),
    "x-naming": ("openapi",),
    "x-pagination": ("openapi", "operation"),
    "x-prepared-by": ("operation",),
    "x-rate-limit": ("openapi", "operation"),
    "x-required": ("serverVariable",),
    "x-sensitive": ("parameter", "header", "schema", "securityScheme"),
    "x-source": _ANYWHERE,
    "x-task": ("operation",),
    "x-token-request": ("securityScheme",),
    "x-unused": tuple(COMPONENTS.values()),
    "x-webhook": ("operation",),
}
"""Each extension, with the kinds of objects that it may stand on."""


@cache
def names() -> frozenset[str]:
    """Return the keys that have a schema."""
    folder = resources.files("clientpress.document") / "extensions"
    return frozenset(
        entry.name.removesuffix(".json")
        for entry in folder.iterdir()
        if entry.name.endswith(".json")
    )


@cache
def extension_schema(name: str) -> dict[str, Any]:
    """Return the JSON Schema of an x- key; treat it as read-only."""
    folder = resources.files("clientpress.document") / "extensions"
    text = (folder / f"{name}.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


@cache
def _validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(extension_schema(name), offline=True)


def extension(owner: dict[str, Any], name: str) -> Any:
    """Return the value of an x- key, None where it is absent or does not fit.

    Documents of others use some of these names with a meaning of their own.
    """
    value = owner.get(name)
    if value is None or not _validator(name).is_valid(value):
        return None
    return value


def check_extensions(owner: dict[str, Any], pointer: Pointer) -> Iterator[Problem]:
    """Yield a problem for each known x- key whose value does not fit."""
    known = names()
    for name, value in owner.items():
        if not name.startswith("x-") or name not in known:
            continue
        found = mismatches(_validator(name).iter_errors(value), value)
        meant = {
            (*one.path, word)
            for one in found
            for key in one.unexpected
            for word in _keys(name, one).near(key)
        }
        for one in found:
            if one.missing is not None and (*one.path, one.missing) in meant:
                continue  # it is there but for a slip, which is told
            where = json_path(one.path)
            near = [
                word for key in one.unexpected for word in _keys(name, one).near(key)
            ]
            is_key = len(one.unexpected) == 1
            yield Problem(
                (*pointer, name, *one.path, *(one.unexpected if is_key else ())),
                "extension",
                f"{name}{f' at {where}' if where else ''}: {one.text}",
                did_you_mean(near) or _usage(name),
                at_key=is_key,
            )


def _keys(name: str, mismatch: Mismatch) -> Words:
    """Return the keys that an object inside an extension may have."""
    schema: Any = extension_schema(name)
    for step in mismatch.schema_path[:-1]:
        if is_object(schema) and "$ref" in schema:
            schema = follow(extension_schema(name), schema)
        if is_object(schema) and step in schema:
            schema = schema[str(step)]
        elif is_list(schema):
            schema = schema[int(step)]
    properties = schema.get("properties") if is_object(schema) else None
    return Words(properties if is_object(properties) else ())


def _usage(name: str) -> str:
    """Return what an extension is for, and the keys that it has."""
    schema = extension_schema(name)
    text = f"{name}: {schema['title']}"
    properties = schema.get("properties")
    return f"{text}; its keys are {', '.join(properties)}" if properties else text
