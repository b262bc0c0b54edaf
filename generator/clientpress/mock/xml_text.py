"""XML as the `xml` objects of schemas say it is, and the values of JSON that it stands for.

A document type is not read: nothing of an API needs one, and its entities may lead
anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from xml.etree import ElementTree as ET

from msgspec import Struct

from ..json_values import is_list, is_object, mapping, scalar_text, string
from .schemas import Schemas
from .tree import Place

_NAME = re.compile(r"[^\w.\-]")
_NO_TEXT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ANY = "item"
_HEAD = b'<?xml version="1.0" encoding="UTF-8"?>\n'


def is_xml(name: str) -> bool:
    """Tell whether an essence is that of XML."""
    return name in ("application/xml", "text/xml") or name.endswith("+xml")


class _Way(Struct, frozen=True):
    """How a value is written: its name, with a prefix, and the namespace of that."""

    name: str
    prefix: str
    namespace: str
    kind: str

    @property
    def full(self) -> str:
        return f"{self.prefix}:{self.name}" if self.prefix else self.name


class Xml:
    """Writes and reads XML by the schemas of a document.

    `scalar` returns what a text means for a schema.
    """

    def __init__(
        self, schemas: Schemas, scalar: Callable[[Place | None, str], Any]
    ) -> None:
        self._schemas = schemas
        self._scalar = scalar

    def written(self, schema: Place | None, value: Any) -> bytes:
        """Return a value of JSON as XML."""
        way = self._way(schema, _component(schema))
        root = self._element(way, schema, value, wrapped=True)
        text: bytes = ET.tostring(root, encoding="utf-8")
        return _HEAD + text + b"\n"

    def read(self, schema: Place | None, raw: bytes) -> tuple[Any, str]:
        """Return the value that XML stands for, and what is wrong with its root, or "".

        Raises:
            ValueError: it is no XML.
        """
        root = _parsed(raw)
        wanted = self._way(schema, _component(schema))
        own = _local(root.tag)
        is_other = schema is not None and wanted.name not in (_ANY, own)
        problem = f"its root is {own}, documented is {wanted.name}" if is_other else ""
        return self._value(schema, root), problem

    def _way(self, schema: Place | None, name: str) -> _Way:
        said = self._said(schema)
        kind = string(said, "nodeType") or "element"
        if said.get("attribute") is True:
            kind = "attribute"
        elif said.get("wrapped") is True:
            kind = "wrapped"
        return _Way(
            _NAME.sub("_", string(said, "name") or name) or _ANY,
            _NAME.sub("_", string(said, "prefix")),
            string(said, "namespace"),
            kind,
        )

    def _said(self, schema: Place | None) -> Any:
        """Return the `xml` object of a schema, which may stand in a part of it."""
        if schema is None:
            return {}
        found = mapping(schema.value, "xml")
        for part in self._schemas.tree.items(schema, "allOf"):
            found = found or self._said(part)
        return found

    def _element(
        self, way: _Way, schema: Place | None, value: Any, *, wrapped: bool = False
    ) -> ET.Element:
        element = ET.Element(way.full)
        if way.namespace:
            element.set(f"xmlns:{way.prefix}" if way.prefix else "xmlns", way.namespace)
        if is_object(value):
            for name, held in value.items():
                self._add(element, name, self._property(schema, name), held)
        elif is_list(value) and wrapped:
            self._add_items(element, way.name, schema, value)
        elif value is not None:
            element.text = _text(value)
        return element

    def _add(
        self, element: ET.Element, name: str, schema: Place | None, value: Any
    ) -> None:
        way = self._way(schema, name)
        if way.kind == "attribute" and not (is_object(value) or is_list(value)):
            if value is not None:
                element.set(way.full, _text(value))
        elif way.kind in ("text", "cdata"):
            element.text = _text(value)
        elif not is_list(value):
            element.append(self._element(way, schema, value))
        elif way.kind == "wrapped":
            element.append(self._element(way, schema, value, wrapped=True))
        else:
            self._add_items(element, name, schema, value)

    def _add_items(
        self, element: ET.Element, name: str, schema: Place | None, values: list[Any]
    ) -> None:
        item = None if schema is None else self._schemas.item(schema)
        way = self._way(item, name)
        for one in values:
            element.append(self._element(way, item, one, wrapped=True))

    def _property(self, schema: Place | None, name: str) -> Place | None:
        return None if schema is None else self._schemas.property(schema, name)

    def _value(self, schema: Place | None, element: ET.Element) -> Any:
        types = frozenset[str]() if schema is None else self._schemas.types(schema)
        if schema is not None and "array" in types and "object" not in types:
            item = self._schemas.item(schema)
            return [self._value(item, one) for one in element]
        text = element.text or ""
        is_bare = not len(element) and not element.attrib
        # One that may be an object without known properties may be a text as well.
        is_free = schema is None or not self._schemas.properties(schema)
        if is_bare and ("object" not in types or (is_free and text.strip())):
            return self._scalar(schema, text)
        return dict(self._members(schema, element))

    def _members(
        self, schema: Place | None, element: ET.Element
    ) -> Iterator[tuple[str, Any]]:
        known: Mapping[str, Place] = {}
        if schema is not None:
            known = self._schemas.properties(schema)
        left = [_local(one.tag) for one in element]
        attributes = {_local(name): held for name, held in element.attrib.items()}
        for name, place in known.items():
            way = self._way(place, name)
            if way.kind == "attribute":
                if way.name in attributes:
                    yield name, self._scalar(place, attributes.pop(way.name))
                continue
            if way.kind in ("text", "cdata"):
                yield name, self._scalar(place, element.text or "")
                continue
            is_list_ = "array" in self._schemas.types(place) and way.kind != "wrapped"
            item = self._schemas.item(place) if is_list_ else None
            tag = self._way(item, name).name if is_list_ else way.name
            own = [one for one in element if _local(one.tag) == tag]
            left = [one for one in left if one != tag]
            if own and is_list_:
                yield name, [self._value(item, one) for one in own]
            elif own:
                yield name, self._value(place, own[0])
        yield from attributes.items()
        for tag in dict.fromkeys(left):
            own = [one for one in element if _local(one.tag) == tag]
            values = [self._value(self._property(schema, tag), one) for one in own]
            yield tag, values[0] if len(values) == 1 else values


def _component(schema: Place | None) -> str:
    """Return the name that a schema has among the components, if it is one of them."""
    if schema is None or schema.pointer[:2] != ("components", "schemas"):
        return _ANY
    return str(schema.pointer[-1])


def _parsed(raw: bytes) -> ET.Element:
    if b"<!DOCTYPE" in raw or b"<!ENTITY" in raw:
        raise ValueError("is XML with a document type, which is not read")
    try:
        return ET.fromstring(raw)  # noqa: S314  # without entities
    except (ET.ParseError, ValueError, LookupError) as error:
        raise ValueError(f"is no XML: {error}") from None


def _local(tag: str) -> str:
    return tag.rpartition("}")[2].rpartition(":")[2]


def _text(value: Any) -> str:
    text = scalar_text(value) if not is_object(value) and not is_list(value) else ""
    return _NO_TEXT.sub("", text)
