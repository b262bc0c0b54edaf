"""What schemas of other dialects, and slips of the pen, mean."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from ...json_values import is_list, is_object
from ...references import format_pointer, reference
from ...spelling import Words, did_you_mean
from .notes import Notes, repairs

if TYPE_CHECKING:
    from ...references import Pointer

_TYPES = frozenset(
    ("string", "number", "integer", "boolean", "array", "object", "null")
)
_WORDS: dict[tuple[str, ...], dict[str, Any]] = {
    ("any", "mixed", "json"): {},
    ("bool",): {"type": "boolean"},
    ("int", "int32", "int64", "long", "short"): {"type": "integer"},
    ("float", "double", "decimal"): {"type": "number"},
    ("str", "text", "char"): {"type": "string"},
    ("list", "set"): {"type": "array"},
    ("dict", "map", "hash"): {"type": "object"},
    ("none", "nil"): {"type": "null"},
    ("datetime", "date-time"): {"type": "string", "format": "date-time"},
    ("file", "binary"): {"type": "string", "format": "binary"},
    **{
        (name,): {"type": "string", "format": name}
        for name in ("byte", "date", "email", "password", "uri", "url", "uuid")
    },
}
_WORDS_FOR_TYPES = Words(_TYPES)
_SYNONYMS = {word: schema for words, schema in _WORDS.items() for word in words}
_SEVERAL = re.compile(r"\s*(?:[|,/]|\bor\b)\s*")


def named_type(name: str) -> dict[str, Any] | None:
    """Return the schema that a word for a type means, None if it means none."""
    low = name.strip().lower()
    return {"type": low} if low in _TYPES else _SYNONYMS.get(low)


def is_component(root: dict[str, Any], name: str) -> bool:
    """Tell whether a schema of that name stands in the components."""
    components = root.get("components")
    schemas = components.get("schemas") if is_object(components) else None
    return is_object(schemas) and name in schemas


@repairs("schema")
def reference_as_text(
    notes: Notes, schema: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Leave out a `$ref` that is no text."""
    if "$ref" not in schema or reference(schema) is not None:
        return schema
    notes.note((*pointer, "$ref"), "wrong-type", "this $ref is no text")
    return {key: value for key, value in schema.items() if key != "$ref"}


@repairs("schema")
def known_type(
    notes: Notes, schema: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Read words for types as the types of JSON that they mean."""
    kind = schema.get("type", "string")
    if type(kind) is str and kind in _TYPES:
        return schema
    return _with_type(notes, schema, kind, pointer)


@repairs("schema")
def lists_of_one(
    notes: Notes, schema: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Read one text where a list of texts belongs."""
    for key in ("required", "enum"):
        if type(schema.get(key)) is str:
            message = f"{key} is text; it is read as a list of one"
            notes.note((*pointer, key), "wrong-type", message)
            schema = {**schema, key: [schema[key]]}
    return schema


@repairs("schema")
def required_as_texts(
    notes: Notes, schema: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Read names under `required` that YAML takes for numbers and the like."""
    required = schema.get("required")
    if not is_list(required) or all(type(name) is str for name in required):
        return schema
    message = "a name under required is no text"
    notes.note((*pointer, "required"), "wrong-type", message)
    texts = [name if type(name) is str else _scalar(name) for name in required]
    return {**schema, "required": [name for name in texts if name]}


@repairs("schema")
def discriminator_as_object(
    notes: Notes, schema: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Read a discriminator of Swagger 2."""
    if type(schema.get("discriminator")) is not str:
        return schema
    message = "discriminator is text, as in Swagger 2; it is read as propertyName"
    notes.note((*pointer, "discriminator"), "swagger-leftover", message)
    return {**schema, "discriminator": {"propertyName": schema["discriminator"]}}


def _scalar(value: Any) -> str:
    """Return a number, a truth value or null as YAML spells it, else ""."""
    is_scalar = value is None or isinstance(value, bool | int | float)
    return json.dumps(value) if is_scalar else ""


def _with_type(
    notes: Notes, schema: dict[str, Any], kind: Any, pointer: Pointer
) -> dict[str, Any]:
    place = (*pointer, "type")
    if is_list(kind):
        if all(type(one) is str and one in _TYPES for one in kind):
            return schema
        notes.note(place, "unknown-type", "one of these types is none of JSON")
        kinds = [_type_in_list(one) for one in kind]
        return {**schema, "type": [one for one in kinds if one is not None]}
    rest = {key: value for key, value in schema.items() if key != "type"}
    if kind is None or kind == "":
        notes.note(place, "wrong-type", "the type is empty; any type is taken")
        return rest
    if type(kind) is not str:
        notes.note(place, "wrong-type", "the type is no text; any type is taken")
        return rest
    several = _SEVERAL.split(kind.strip().lower())
    if len(several) > 1 and all(one in _TYPES for one in several):
        notes.note(place, "unknown-type", f"{kind!r} is read as a list of types")
        return {**schema, "type": several}
    meant = named_type(kind)
    if meant is not None:
        read_as = "any type"
        if meant:
            read_as = " of format ".join(str(word) for word in meant.values())
        message = f"{kind!r} is no type of JSON; it is read as {read_as}"
        notes.note(place, "unknown-type", message)
        return {**meant, **rest}
    if is_component(notes.root, kind) and "$ref" not in schema:
        message = f"{kind!r} is no type of JSON; it is read as a $ref to that schema"
        notes.note(place, "unknown-type", message)
        return {**rest, "$ref": format_pointer(("components", "schemas", kind))}
    message = f"{kind!r} is no type of JSON, so nothing is known of the value"
    hint = did_you_mean(_WORDS_FOR_TYPES.near(kind))
    hint = hint or f"the types are {', '.join(sorted(_TYPES))}"
    notes.note(place, "unknown-type", message, hint)
    return schema


def _type_in_list(one: Any) -> str | None:
    if one is None:
        return "null"
    meant = named_type(one) if type(one) is str else None
    return meant.get("type") if meant else None


@repairs("schema")
def required_of_properties(
    notes: Notes, schema: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Hear properties that say of themselves that they are required."""
    properties = schema.get("properties")
    if not is_object(properties):
        return schema
    said = [
        name
        for name, value in properties.items()
        if is_object(value)
        and value.get("required") in (True, False, "true", "false")
        and "required" in value
    ]
    if not said:
        return schema
    listed = schema.get("required")
    required = [*listed] if is_list(listed) else []
    changed = properties.copy()
    for name in said:
        place = (*pointer, "properties", name, "required")
        message = "a property does not say itself that it is required"
        notes.note(place, "openapi", message, "list it under `required` of the object")
        if properties[name]["required"] in (True, "true") and name not in required:
            required.append(name)
        changed[name] = {k: v for k, v in properties[name].items() if k != "required"}
    return {**schema, "properties": changed, "required": required}


@repairs("schema")
def items_by_position(
    notes: Notes, schema: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Read a list of schemas under `items`, which is what older drafts had for tuples."""
    items, place = schema.get("items"), (*pointer, "items")
    if not is_list(items):
        return schema
    rest = {key: value for key, value in schema.items() if key != "items"}
    if not items:
        notes.note(place, "wrong-type", "items is an empty list; it is read as absent")
        return rest
    if len(items) == 1:
        message = "items is a list of one schema; it is read as that schema"
        notes.note(place, "wrong-type", message)
        return {**schema, "items": items[0]}
    message = "items is a list of schemas; it is read as prefixItems"
    notes.note(place, "wrong-type", message)
    notes.moved[*pointer, "prefixItems"] = place
    return {**rest, "prefixItems": items}
