"""The keys of `clientpress.toml`, from the JSON Schema that editors take as well."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

_TYPES: dict[str, type] = {
    "string": str,
    "boolean": bool,
    "object": dict,
    "array": list,
}


@cache
def config_schema() -> dict[str, Any]:
    """Return the schema as it is written; treat it as read-only.

    A `$ref` that is the name of an x- key stands for the schema of that extension.
    """
    # Not by importlib.resources, whose import takes longer than most commands.
    path = Path(__file__).with_name("config_schema.json")
    schema: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return schema


@cache
def keys(definition: str = "") -> dict[str, type]:
    """Return the keys of a kind of table, the project's if none is named.

    Each has the type of its value; `object` where several are possible or the schema
    of an extension says which.
    """
    schema = config_schema()
    table = schema["definitions"][definition] if definition else schema
    return {key: _type(schema, value) for key, value in table["properties"].items()}


def _type(schema: dict[str, Any], value: dict[str, Any]) -> type:
    name = value.get("$ref", "").rpartition("/")[2]
    value = schema["definitions"].get(name, value)
    if "enum" in value:
        # Words, one of which stands there, or more than words.
        return str if all(type(one) is str for one in value["enum"]) else object
    return _TYPES.get(value.get("type", ""), object)
