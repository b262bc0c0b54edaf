"""Check what schemas say of properties and formats: a slip there loses a field's type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..diagnostics import Problem
from ..ir.string_formats import StringFormat
from ..json_values import is_list, is_object
from ..references import format_pointer, reference, resolve
from ..spelling import Words, did_you_mean
from .bundle import mapping
from .extensions import extension

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..references import Pointer
    from .objects import Node

# JSON Schema 2020-12 and the registry of formats of the OpenAPI Initiative.
_REGISTERED = (
    "date time duration date-time email idn-email hostname idn-hostname ipv4 ipv6 uri "
    "uri-reference uri-template iri iri-reference uuid json-pointer "
    "relative-json-pointer regex base64url binary byte char commonmark "
    "date-time-local decimal decimal128 double double-int float html http-date int8 "
    "int16 int32 int64 media-range password sf-binary sf-boolean sf-decimal "
    "sf-integer sf-string sf-token time-local uint8 uint16 uint32 uint64"
)
# Not registered, and meant by those who write them.
_CUSTOMARY = (
    "url urn guid uid ulid cuid int uint int128 uint128 float32 float64 bytes data tel "
    "text string object number hex jwt json"
)
_KNOWN = frozenset(
    [*_REGISTERED.split(), *_CUSTOMARY.split()]
    + [name for one in StringFormat for name in one.names]
)
_FORMATS = Words(_KNOWN - frozenset(_CUSTOMARY.split()))
_LISTS = ("allOf", "anyOf", "oneOf")
_CONDITIONS = ("if", "then", "else", "not")
_BY_NAME = ("dependentRequired", "dependentSchemas")
_NAMING = frozenset(("required", "discriminator", *_BY_NAME))


def check_schemas(root: dict[str, Any], nodes: Iterable[Node]) -> Iterator[Problem]:
    """Yield formats that are nearly others, and names that no property has."""
    own = Words(extension(root, "x-formats") or ())
    components = root.get("components")
    listed = components.get("schemas") if is_object(components) else None
    schemas = Words(listed if is_object(listed) else ())
    # A part says what the whole requires: its own properties are only some of them.
    wholes: dict[Pointer, dict[str, Any]] = {}
    bases: set[str] = set()
    naming: list[tuple[Pointer, dict[str, Any]]] = []
    for node in nodes:
        schema, pointer = node.value, node.pointer
        if node.kind != "schema" or not is_object(schema):
            continue
        yield from _format(schema, pointer, own)
        yield from _mapping(schema, pointer, schemas)
        whole = wholes.get(pointer, schema)
        wholes.update(((*pointer, key), whole) for key in _CONDITIONS if key in schema)
        for key in _LISTS:
            members = schema.get(key)
            for i, member in enumerate(members if is_list(members) else []):
                wholes[*pointer, key, i] = whole
                bases.add(reference(member) or "")
        if schema.keys() & _NAMING:
            naming.append((pointer, schema))
    for pointer, schema in naming:
        whole = wholes.get(pointer, schema)
        known, is_open = properties_of(root, whole)
        # Those that build on a base, or maps, may have more: only a slip is certain.
        is_open |= whole is not schema or format_pointer(pointer) in bases
        words = Words(known)
        for where, name, what in _named(schema) if known else ():
            near = words.near(name) if name not in known else []
            if near or not (is_open or name in known):
                message = f"no property is called {name!r}, which {what}"
                hint = did_you_mean(near) or "add it to the properties"
                place = (*pointer, *where)
                at_key = where[0] in _BY_NAME and len(where) == 2
                yield Problem(place, "required-property", message, hint, at_key=at_key)


def _format(schema: dict[str, Any], pointer: Pointer, own: Words) -> Iterator[Problem]:
    name = schema.get("format")
    if type(name) is not str or name in _KNOWN or name in own:
        return
    if meant := [*own.near(name), *_FORMATS.near(name)]:
        message = f"unknown format {name!r}"
        hint = f"{did_you_mean(meant)} Else name it under x-formats, with the reason"
        yield Problem((*pointer, "format"), "misspelt-format", message, hint)


def _mapping(
    schema: dict[str, Any], pointer: Pointer, schemas: Words
) -> Iterator[Problem]:
    """Yield bare names in a mapping of a discriminator that are nearly schemas."""
    for key, name in mapping(schema).items():
        near = [] if name in schemas or "#" in name else schemas.near(name)
        if near:
            place = (*pointer, "discriminator", "mapping", key)
            message = f"there is no schema {name!r}"
            yield Problem(place, "unknown-ref", message, did_you_mean(near))


def _named(schema: dict[str, Any]) -> Iterator[tuple[Pointer, str, str]]:
    """Yield each name of a property that a schema gives, its place, and what for."""
    required = schema.get("required")
    for i, name in enumerate(required if is_list(required) else []):
        if type(name) is str:
            yield ("required", i), name, "is required"
    discriminator = schema.get("discriminator")
    name = discriminator.get("propertyName") if is_object(discriminator) else None
    if type(name) is str:
        yield ("discriminator", "propertyName"), name, "tells the alternatives apart"
    for key in _BY_NAME:
        table = schema.get(key)
        for name, value in table.items() if is_object(table) else ():
            yield (key, name), name, "others depend on"
            for i, other in enumerate(value if is_list(value) else []):
                if type(other) is str:
                    yield (key, name, i), other, f"{name!r} depends on"


def properties_of(root: dict[str, Any], schema: Any) -> tuple[set[str], bool]:
    """Return the names of all properties of a schema, and whether it may have others."""
    known: set[str] = set()
    seen: set[int] = set()
    waiting: list[Any] = [schema]
    is_open = False
    while waiting:
        one = waiting.pop()
        if not is_object(one) or id(one) in seen:
            continue
        seen.add(id(one))
        properties = one.get("properties")
        known.update(properties if is_object(properties) else ())
        is_open |= "patternProperties" in one
        is_open |= is_object(one.get("additionalProperties"))
        text = reference(one)
        if text is not None:
            try:
                waiting.append(resolve(root, text)[1])
            except LookupError:
                is_open = True
        for key in _LISTS:
            listed = one.get(key)
            waiting += listed if is_list(listed) else []
        waiting += [one.get(key) for key in _CONDITIONS]
        dependent = one.get("dependentSchemas")
        waiting += dependent.values() if is_object(dependent) else ()
    return known, is_open
