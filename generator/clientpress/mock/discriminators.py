"""Discriminators, written so that a validator of JSON Schema goes by them.

To JSON Schema they say nothing. Variants that only a discriminator tells apart then fit
all alike, and what was sent as one of them is taken for another.
"""

from __future__ import annotations

import re
from typing import Any

from ..json_values import is_list, is_object, mapping, string
from ..references import follow

_COMPONENTS = "#/components/schemas/"
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def told_apart(
    root: dict[str, Any], schema: dict[str, Any], *, alone: bool
) -> dict[str, Any]:
    """Return a schema that wants of an object what its discriminator's value names.

    With `alone` nothing else is wanted of such an object: it may fit other variants too.
    """
    key = next((one for one in ("oneOf", "anyOf") if is_list(schema.get(one))), "")
    wire = string(mapping(schema, "discriminator"), "propertyName")
    named = _named(root, schema, key) if key and wire else {}
    if not named:
        return schema
    chosen = [
        {
            "if": _says(wire, _spellings(value)),
            "then": {"$ref": reference},
        }
        for value, reference in named.items()
    ]
    if not alone:
        parts = schema.get("allOf")
        return {**schema, "allOf": [*(parts if is_list(parts) else []), *chosen]}
    known = [one for value in named for one in _spellings(value)]
    rest = {name: value for name, value in schema.items() if name != key}
    choice = {
        "if": _says(wire, known),
        "then": {"allOf": chosen},
        "else": {key: schema[key]},
    }
    return {"allOf": [rest, choice]}


def _named(root: dict[str, Any], schema: dict[str, Any], key: str) -> dict[str, str]:
    """Return the references of variants by the values that name them."""
    variants = [
        string(one, "$ref") for one in schema[key] if is_object(one) and "$ref" in one
    ]
    found: dict[str, str] = {}
    for value, said in mapping(mapping(schema, "discriminator"), "mapping").items():
        reference = str(said)
        if _NAME.fullmatch(reference) and f"{_COMPONENTS}{reference}" in variants:
            reference = f"{_COMPONENTS}{reference}"
        if reference in variants:
            found[str(value)] = reference
    for reference in variants:
        # A variant that nothing is mapped to is called by the name of its schema.
        if reference not in found.values():
            found.setdefault(reference.rpartition("/")[2], reference)
    return {
        value: reference
        for value, reference in found.items()
        if is_object(follow(root, {"$ref": reference}))
    }


def _says(wire: str, values: list[Any]) -> dict[str, Any]:
    """Return a schema of the objects that have one of these values."""
    return {
        "type": "object",
        "required": [wire],
        "properties": {wire: {"enum": values}},
    }


def _spellings(value: str) -> list[Any]:
    """Return the values that a key of a mapping stands for: numbers and flags, too."""
    if value in ("true", "false"):
        return [value, value == "true"]
    return [value, int(value)] if re.fullmatch(r"-?\d{1,18}", value) else [value]
