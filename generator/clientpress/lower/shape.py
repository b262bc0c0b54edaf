"""Questions about one schema, answered from its keywords alone."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TypeAlias

from ..json_values import is_object, items, mapping, string

Schema: TypeAlias = Mapping[str, Any]

_LONGEST_DEFAULT = 80

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
        frozenset(
            {
                "properties",
                "additionalProperties",
                "patternProperties",
                "unevaluatedProperties",
                "propertyNames",
            }
        ),
    ),
    ("array", frozenset({"items", "prefixItems", "unevaluatedItems"})),
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
    if "$ref" not in schema and "allOf" not in schema:
        return ""
    if is_annotated_ref(schema):
        return string(schema, "$ref")
    if not all(key == "allOf" or is_annotation(key) for key in schema):
        return ""
    members = [m for m in items(schema, "allOf") if not _only_annotates(m)]
    refs = {string(m, "$ref") for m in members if is_object(m) and is_annotated_ref(m)}
    return refs.pop() if len(refs) == 1 and _all_refs(members) else ""


def reference_beside_types(schema: Schema) -> tuple[str, list[list[str]]]:
    """Return the reference beside which a schema names types alone, and those types.

    They may stand in a member of `allOf`, as they do where a property of a base is an
    object and that of an heir refers to it. Without any there is no reference.
    """
    if "$ref" not in schema and "allOf" not in schema:
        return "", []
    parts = [part for part in items(schema, "allOf") if is_object(part)]
    plain = [part for part in parts if "type" in part and _names_a_type(part)]
    said = [types_of(one) for one in (schema, *plain) if "type" in one]
    rest = {key: value for key, value in schema.items() if key != "type"}
    if plain:
        rest["allOf"] = [one for one in items(schema, "allOf") if one not in plain]
    return (only_reference(rest), said) if said else ("", [])


def _names_a_type(schema: Schema) -> bool:
    return all(key == "type" or is_annotation(key) for key in schema)


def _only_annotates(schema: Any) -> bool:
    return is_object(schema) and all(map(is_annotation, schema))


def _all_refs(members: list[Any]) -> bool:
    return all(is_object(member) and is_annotated_ref(member) for member in members)


def only_demand(variants: list[Any]) -> bool:
    """Tell whether alternatives only demand fields, and say nothing of the type.

    `anyOf: [{required: [a]}, {required: [b]}]` demands one of two.
    """
    return all(
        is_object(variant)
        and all(key in ("required", "not") or is_annotation(key) for key in variant)
        for variant in variants
    )


def possible_properties(schema: Schema) -> dict[str, Any]:
    """Return the properties that may be there: `false` says of one that it may not."""
    return {
        name: one
        for name, one in mapping(schema, "properties").items()
        if one is not False or name in items(schema, "required")
    }


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


def untyped_reason(schema: Schema) -> str:
    """Return why a schema without a type has none, "" if it says nothing anyway."""
    if "$dynamicRef" in schema:
        return "what $dynamicRef means depends on the way to it"
    if "not" in schema:
        return "the schema says only what does not fit"
    return ""


def rest_key(schema: Schema) -> str:
    """Return the keyword that speaks of undeclared properties."""
    if "additionalProperties" in schema:
        return "additionalProperties"
    return "unevaluatedProperties"


def allows_null(schema: Schema) -> bool:
    """Tell whether a schema allows null beside something else."""
    declared = types_of(schema)
    if "null" in declared and len(declared) > 1:
        return True
    # With an enum the writer means its null, whatever the type says.
    return None in items(schema, "enum")


def default_text(schema: Schema) -> str:
    """Return the default as JSON, "" if there is none or it is too long to be read."""
    if "default" not in schema:
        return ""
    try:
        text = json.dumps(schema["default"], ensure_ascii=False, sort_keys=True)
    except (TypeError, ValueError):  # what YAML has beyond JSON
        return ""
    return text if len(text) <= _LONGEST_DEFAULT else ""


def examples_of_schema(schema: Schema) -> tuple[Any, ...]:
    """Return the examples that a schema carries, `default` last."""
    found = list(items(schema, "examples"))
    if "default" in schema:
        found.append(schema["default"])
    return tuple(found)
