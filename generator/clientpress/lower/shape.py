"""Questions about one schema, answered from its keywords alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from .nodes import is_mapping, items, string

Schema: TypeAlias = Mapping[str, Any]

# Keywords that say something about a schema without narrowing what fits it.
_ANNOTATIONS = frozenset(
    {
        "$comment",
        "default",
        "deprecated",
        "description",
        "example",
        "examples",
        "externalDocs",
        "readOnly",
        "summary",
        "title",
        "writeOnly",
        "xml",
    }
)
_KINDS: tuple[tuple[str, frozenset[str]], ...] = (
    (
        "object",
        frozenset({"properties", "additionalProperties", "patternProperties"}),
    ),
    ("array", frozenset({"items", "prefixItems"})),
    (
        "string",
        frozenset(
            {"pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"}
        ),
    ),
)


def is_annotation(key: str) -> bool:
    """Tell whether `key` leaves the set of fitting values as it is."""
    return key in _ANNOTATIONS or key.startswith("x-")


def is_annotated_ref(schema: Schema) -> bool:
    """Tell whether `schema` is a `$ref` whose siblings do not narrow it."""
    return isinstance(schema.get("$ref"), str) and all(
        key == "$ref" or is_annotation(key) for key in schema
    )


def only_reference(schema: Schema) -> str:
    """Return the reference that is all a schema says, else "".

    `allOf: [{$ref}]` with nothing beside it that narrows says no more than `$ref`.
    """
    if is_annotated_ref(schema):
        return string(schema, "$ref")
    members = items(schema, "allOf")
    if len(members) != 1 or not all(k == "allOf" or is_annotation(k) for k in schema):
        return ""
    member = members[0]
    if is_mapping(member) and is_annotated_ref(member):
        return string(member, "$ref")
    return ""


def types_of(schema: Schema) -> list[str]:
    """Return the JSON types that `type` lists."""
    declared = schema.get("type")
    if isinstance(declared, str):
        return [declared]
    # YAML turns an unquoted null into the value, where the name of the type is meant.
    return ["null" if one is None else str(one) for one in items(schema, "type")]


def implied_type(schema: Schema) -> str | None:
    """Return the JSON type that the keywords of a schema without `type` speak of."""
    return next((one for one, keys in _KINDS if keys & schema.keys()), None)


def allows_null(schema: Schema) -> bool:
    """Tell whether a schema allows null beside something else."""
    declared = types_of(schema)
    if "null" in declared and len(declared) > 1:
        return True
    return not declared and None in items(schema, "enum")


def examples_of_schema(schema: Schema) -> tuple[Any, ...]:
    """Return the examples that a schema carries, `default` last."""
    found = list(items(schema, "examples"))
    if "default" in schema:
        found.append(schema["default"])
    return tuple(found)
