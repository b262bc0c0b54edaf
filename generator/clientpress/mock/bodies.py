"""Bodies of requests: which content they are, and the value that they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any

from msgspec import Struct

from ..json_values import is_list
from ..media_types import essence, is_json
from .json_text import read_json
from .messages import Finding, Request
from .parameters import ParameterReader, Rule, query_pairs
from .schemas import Schemas
from .tree import Place, Tree
from .xml_text import Xml, is_xml

FORM = "application/x-www-form-urlencoded"
_LINES = re.compile(r"[\x1e\n]+")


class Body(Struct, frozen=True):
    """What an operation takes as its body: its contents by media type."""

    required: bool
    contents: tuple[tuple[str, Place], ...]


def body_of(tree: Tree, operation: Place) -> Body | None:
    """Return the body of an operation, None if it has none."""
    place = tree.member(operation, "requestBody")
    if place is None:
        return None
    contents = tuple(tree.members(place, "content"))
    return Body(place.get("required") is True, contents)


def content_for(
    contents: tuple[tuple[str, Place], ...], media_type: str
) -> tuple[str, Place] | None:
    """Return the content that a media type belongs to, the narrowest that does."""
    name = essence(media_type)
    main = name.partition("/")[0]
    for wanted in (name, f"{main}/*", "*/*"):
        for own, place in contents:
            if essence(own) == wanted:
                return own, place
    return None


class BodyReader:
    """Reads bodies by the schemas of a document."""

    def __init__(self, schemas: Schemas) -> None:
        self.schemas = schemas
        self.tree = schemas.tree
        self.parameters = ParameterReader(schemas)
        self._xml = Xml(schemas, self.parameters.scalar)

    def read(self, body: Body | None, request: Request) -> tuple[Any, list[Finding]]:
        """Return the value of a body, None if it has none, and what is wrong with it."""
        media_type = request.header("content-type") or ""
        if not request.body and not media_type:
            missing = body is not None and body.required
            return None, [Finding("body", "body", "is missing")] if missing else []
        if body is None:
            if not request.body:
                return None, []
            return None, [Finding("remark", "body", "is not documented")]
        content = content_for(body.contents, media_type)
        if content is None:
            known = ", ".join(name for name, _ in body.contents) or "no media type"
            text = f"is {media_type or 'of no media type'}, documented is {known}"
            return None, [Finding("media-type", "body", text)]
        try:
            return self._value(content[1], essence(media_type), request)
        except ValueError as error:
            return None, [Finding("body", "body", str(error))]

    def _value(
        self, content: Place, name: str, request: Request
    ) -> tuple[Any, list[Finding]]:
        schema = self.tree.member(content, "schema")
        items = self.tree.member(content, "itemSchema")
        if is_json(name):
            value = read_json(request.body)
        elif is_xml(name):
            value, problem = self._xml.read(schema, request.body)
            wrong = [Finding("body", "body", problem)] if problem else []
            return value, [*wrong, *self._judged(schema, value)]
        elif name == FORM:
            value = self._form(content, schema, _text(request))
        elif name == "multipart/form-data":
            value, found = self._multipart(content, schema, request)
            return value, [*found, *self._judged(schema, value)]
        elif items is not None or name.endswith(("jsonl", "ndjson", "json-seq")):
            texts = filter(str.strip, _LINES.split(_text(request)))
            values = [read_json(text.encode()) for text in texts]
            return values, [f for v in values for f in self._judged(items, v)]
        elif name.startswith("text/"):
            value = _text(request)
            if schema is not None and "string" not in self.schemas.types(schema):
                # The text of something that is none; how, nobody says.
                return value, []
        else:
            # A file: its bytes are no value of JSON.
            return None, []
        return value, list(self._judged(schema, value))

    def _judged(self, schema: Place | None, value: Any) -> Iterator[Finding]:
        if schema is not None:
            for text, is_remark in self.schemas.problems(schema, value):
                yield Finding("remark" if is_remark else "body", "body", text)

    def _form(self, content: Place, schema: Place | None, text: str) -> dict[str, Any]:
        pairs = query_pairs(text)
        encodings = dict(self.tree.members(content, "encoding"))
        known = self.schemas.properties(schema) if schema is not None else ()
        names = [*known, *(name for name, _ in pairs if "[" not in name)]
        rules = [
            self._field(name, schema, encodings.get(name))
            for name in dict.fromkeys(names)
        ]
        found: dict[str, Any] = {}
        for rule in rules:
            values = self.parameters.fields(rule, pairs, rules)
            if values:
                found[rule.name] = values[0]
        return found

    def _field(self, name: str, schema: Place | None, encoding: Place | None) -> Rule:
        """Return how a field of a form is written: styled, or as a content."""
        own = None if schema is None else self.schemas.property(schema, name)
        said: Mapping[str, Any] = encoding.value if encoding is not None else {}
        styled = not {"style", "explode", "allowReserved"}.isdisjoint(said)
        types = frozenset[str]() if own is None else self.schemas.types(own)
        media_type = "" if styled else str(said.get("contentType", ""))
        if not styled and not media_type and types and types <= {"object", "null"}:
            media_type = "application/json"
        style = str(said.get("style", "form"))
        explode = said.get("explode")
        is_spread = explode if isinstance(explode, bool) else style == "form"
        media_type = media_type if is_json(essence(media_type)) else ""
        return Rule(name, "query", False, style, is_spread, own, media_type)

    def _multipart(
        self, content: Place, schema: Place | None, request: Request
    ) -> tuple[dict[str, Any], list[Finding]]:
        encodings = dict(self.tree.members(content, "encoding"))
        found: dict[str, list[Any]] = {}
        findings: list[Finding] = []
        for part in parts_of(request):
            name = part.get_param("name", header="content-disposition")
            if not isinstance(name, str):
                findings.append(Finding("body", "body", "a part has no name"))
                continue
            own = None if schema is None else self.schemas.property(schema, name)
            if own is not None and "array" in self.schemas.types(own):
                own = self.schemas.item(own) or own
            encoding = encodings.get(name)
            findings += _misfits(name, part, encoding)
            found.setdefault(name, []).append(self._part(own, part))
        value = {
            name: self._joined(schema, name, values) for name, values in found.items()
        }
        return value, findings

    def _joined(self, schema: Place | None, name: str, values: list[Any]) -> Any:
        """Return what the parts of one name are together."""
        own = None if schema is None else self.schemas.property(schema, name)
        is_array = own is not None and "array" in self.schemas.types(own)
        # A list may have come as one part of JSON.
        is_whole = len(values) == 1 and (not is_array or is_list(values[0]))
        return values[0] if is_whole else values

    def _part(self, schema: Place | None, part: Message) -> Any:
        raw = part.get_payload(decode=True)
        payload = raw if isinstance(raw, bytes) else b""
        if part.get("content-type") and is_json(part.get_content_type()):
            return read_json(payload)
        try:
            text = payload.decode(part.get_content_charset("utf-8"))
        except (LookupError, UnicodeDecodeError):
            return payload.decode("latin-1")
        if part.get_filename() is not None:
            return text
        return self.parameters.scalar(schema, text)


def _misfits(name: str, part: Message, encoding: Place | None) -> Iterator[Finding]:
    said = encoding.text("contentType") if encoding is not None else ""
    sent = part.get_content_type() if part.get("content-type") else ""
    if not said or not sent:
        return
    known = [essence(one) for one in said.split(",")]
    main = sent.partition("/")[0]
    if not {sent, f"{main}/*", "*/*"}.intersection(known):
        yield Finding("body", f"body {name}", f"is {sent}, documented is {said}")


def parts_of(request: Request) -> list[Message]:
    """Return the parts of a multipart body.

    Raises:
        ValueError: it is none.
    """
    kind = request.header("content-type") or ""
    head = f"Content-Type: {kind}\r\nMIME-Version: 1.0\r\n\r\n".encode("latin-1")
    message = BytesParser(policy=HTTP).parsebytes(head + request.body)
    # Of a form without fields nothing is sent but its end.
    if request.body.strip() == f"--{message.get_boundary('')}--".encode():
        return []
    if message.defects or not message.is_multipart():
        raise ValueError("is no multipart body")
    return [part for part in message.get_payload() if isinstance(part, Message)]


def _text(request: Request) -> str:
    """Return the text of a body, in the encoding that its media type has, or in UTF-8."""
    head = Message()
    head["Content-Type"] = request.header("content-type") or ""
    charset = head.get_content_charset("utf-8")
    try:
        return request.body.decode(charset)
    except (LookupError, UnicodeDecodeError):
        raise ValueError(f"is no text in {charset}") from None
