"""Check what schemas say of properties and formats: a slip there loses a field's type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..diagnostics import Problem
from ..ir.string_formats import StringFormat
from ..json_values import is_list, is_object
from ..references import format_pointer, reference, resolve
from ..spelling import Words, did_you_mean
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


def check_schemas(root: dict[str, Any], nodes: Iterable[Node]) -> Iterator[Problem]:
    """Yield formats that are nearly others, and required names that no property has."""
    own = frozenset(extension(root, "x-formats") or ())
    # A part says what the whole requires: its own properties are only some of them.
    parts: set[Pointer] = set()
    bases: set[str] = set()
    requiring: list[tuple[Pointer, dict[str, Any]]] = []
    for node in nodes:
        schema, pointer = node.value, node.pointer
        if node.kind != "schema" or not is_object(schema):
            continue
        yield from _format(schema, pointer, own)
        parts.update((*pointer, key) for key in _CONDITIONS if key in schema)
        for key in _LISTS:
            members = schema.get(key)
            for i, member in enumerate(members if is_list(members) else []):
                parts.add((*pointer, key, i))
                bases.add(reference(member) or "")
        if "required" in schema and pointer not in parts:
            requiring.append((pointer, schema))
    for pointer, schema in requiring:
        is_base = format_pointer(pointer) in bases
        yield from _required(root, schema, pointer, is_base=is_base)


def _format(
    schema: dict[str, Any], pointer: Pointer, own: frozenset[str]
) -> Iterator[Problem]:
    name = schema.get("format")
    if type(name) is not str or name in _KNOWN or name in own:
        return
    if meant := _FORMATS.near(name):
        message = f"unknown format {name!r}"
        hint = f"{did_you_mean(meant)} Else name it under x-formats, with the reason"
        yield Problem((*pointer, "format"), "misspelt-format", message, hint)


def _required(
    root: dict[str, Any], schema: dict[str, Any], pointer: Pointer, *, is_base: bool
) -> Iterator[Problem]:
    required = schema["required"]
    known, is_open = _properties(root, schema)
    missing = [
        (i, name)
        for i, name in enumerate(required if is_list(required) else [])
        if type(name) is str and name not in known
    ]
    if not known or not missing:
        return
    words = Words(known)
    for i, name in missing:
        near = words.near(name)
        # Those that build on a base, or maps, may have it: only a slip is certain.
        if near or not (is_base or is_open):
            message = f"no property is called {name!r}, which is required"
            hint = did_you_mean(near) or "add it to the properties"
            yield Problem((*pointer, "required", i), "required-property", message, hint)


def _properties(root: dict[str, Any], schema: dict[str, Any]) -> tuple[set[str], bool]:
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
