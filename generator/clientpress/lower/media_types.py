"""Bodies and responses: what travels under which media type."""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from msgspec.structs import replace

from ..ir import (
    ContentKind,
    Encoding,
    Example,
    Header,
    Items,
    Link,
    MediaType,
    Pointer,
    RequestBody,
    Response,
    StringType,
    explodes,
    has_body,
)
from ..ir.graph import may_be_text
from ..json_values import Node, flag, is_object, items, mapping, scalar, string, text
from ..media_types import essence, is_json, is_wildcard, without_boundary
from .files import holds_files
from .naming import Naming, shared_name
from .resolve import Resolver
from .schemas import SchemaLowering
from .sensitive import is_sensitive
from .sequences import lower_items, sequence_kind

_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
# Only what is in a form has a style.
_FORMS = frozenset({_FORM, _MULTIPART})
_DELIMITED = ("spaceDelimited", "pipeDelimited", "tabDelimited")
_STYLES = frozenset({"form", "deepObject", *_DELIMITED})

_PHRASES = {str(one.value): one.phrase for one in HTTPStatus}


class ContentLowering:
    """Lowers request bodies, responses and their headers."""

    def __init__(self, schemas: SchemaLowering) -> None:
        self.schemas = schemas
        self.resolver = schemas.resolver
        self._named_responses: dict[Pointer, tuple[MediaType, ...]] = {}

    def body(self, owner: Node, pointer: Pointer, hint: str) -> RequestBody | None:
        """Lower the request body of an operation; `hint` names inline schemas."""
        if "requestBody" not in owner:
            return None
        found = self.resolver.follow(
            owner["requestBody"], (*pointer, "requestBody"), "request body"
        )
        if found is None:
            return None
        node, where = found
        naming = Naming(f"{shared_name(where) or hint} body")
        contents = self._contents(node, where, naming)
        return RequestBody(
            required=flag(node, "required"),
            description=text(node, "description"),
            contents=self._as_sent(contents),
            pointer=where,
        )

    def responses(
        self, method: str, owner: Node, pointer: Pointer, hint: str
    ) -> tuple[Response, ...]:
        """Lower all responses, sorted by status: codes, ranges, then `default`.

        What a document says of a body that HTTP does not allow is not read.
        """
        nodes = mapping(owner, "responses")
        has_result = any(map(_is_result, nodes))
        lowered: list[Response] = []
        for status in sorted(
            nodes, key=lambda s: (s == "default", "X" in s.upper(), s)
        ):
            if status.startswith("x-"):
                continue
            found = self.resolver.follow(
                nodes[status], (*pointer, "responses", status), "response"
            )
            if found is None:
                continue
            node, where = found
            own = shared_name(where)
            role = _role(status)
            naming = Naming(
                f"{hint} {role}", instead=(f"{hint} {_phrase(status)} {role}",)
            )
            contents: tuple[MediaType, ...] = ()
            if has_body(method, status):
                contents = self._of_response(node, where, naming)
            if not _is_result(status) and (status != "default" or has_result):
                contents = self._of_error(contents)
            lowered.append(
                Response(
                    status=status if status == "default" else status.upper(),
                    description=text(node, "description") or text(node, "summary"),
                    headers=self._headers(node, where, own or hint),
                    contents=contents,
                    pointer=where,
                    links=tuple(self._links(node, where)),
                )
            )
        return tuple(lowered)

    def _of_response(
        self, node: Node, where: Pointer, naming: Naming
    ) -> tuple[MediaType, ...]:
        """Return the contents of a response; one that has a name is lowered once."""
        own = shared_name(where)
        if not own:
            return self._as_read(self._contents(node, where, naming))
        if where not in self._named_responses:
            shared = Naming(f"{own} response", instead=(f"{own} response body",))
            contents = self._contents(node, where, shared)
            self._named_responses[where] = self._as_read(contents)
        return self._named_responses[where]

    def _links(self, owner: Node, pointer: Pointer) -> Iterator[Link]:
        nodes = mapping(owner, "links")
        for name in sorted(nodes):
            found = self.resolver.follow(nodes[name], (*pointer, "links", name), "link")
            if found is None:
                continue
            node = found[0]
            values = {key: str(v) for key, v in mapping(node, "parameters").items()}
            if "requestBody" in node:
                values["body"] = str(node["requestBody"])
            yield Link(
                name,
                string(node, "operationId") or string(node, "operationRef"),
                text(node, "description"),
                tuple(sorted(values.items())),
            )

    def _headers(self, owner: Node, pointer: Pointer, hint: str) -> tuple[Header, ...]:
        nodes = mapping(owner, "headers")
        headers: list[Header] = []
        for wire in sorted(nodes):
            found = self.resolver.follow(
                nodes[wire], (*pointer, "headers", wire), "header"
            )
            if found is None:
                continue
            node, where = found
            headers.append(
                Header(
                    wire=wire,
                    type=self.schemas.type_of(
                        node.get("schema", True),
                        (*where, "schema"),
                        Naming(shared_name(where) or f"{hint} {wire}"),
                    ),
                    description=text(node, "description"),
                    examples=examples(
                        node, where, self.resolver, mapping(node, "schema")
                    ),
                )
            )
        return tuple(headers)

    def _contents(
        self, owner: Node, pointer: Pointer, naming: Naming
    ) -> tuple[MediaType, ...]:
        contents: list[MediaType] = []
        nodes = mapping(owner, "content")
        # The first is called after where it stands, the others after what they are.
        ordered = sorted(nodes, key=lambda one: _order(essence(one)))
        for media_type in ordered:
            content = nodes[media_type]
            found = self.resolver.follow(
                content, (*pointer, "content", media_type), "media type"
            )
            if found is None:
                continue
            node, where = found
            schema = node.get("schema")
            said = self.schemas.annotations(schema, (*where, "schema"))
            lowered = None
            if schema is not None:
                told = naming
                if media_type != ordered[0]:
                    told = naming.or_ending_in(_word(essence(media_type)))
                lowered = self.schemas.type_of(schema, (*where, "schema"), told)
            name = essence(media_type)
            whole = MediaType(
                media_type=media_type,
                essence=name,
                kind=_kind(name),
                type=lowered,
                items=None,
                examples=examples(node, where, self.resolver, said),
                encoding=self.encoding(node, where, name),
                pointer=where,
                sensitive=is_sensitive(schema, self.resolver)
                or is_sensitive(node.get("itemSchema"), self.resolver),
            )
            items = lower_items(whole, node, self.schemas, naming.hint)
            contents.append(replace(whole, items=items))
        return tuple(sorted(contents, key=_preference))

    def _as_sent(self, contents: tuple[MediaType, ...]) -> tuple[MediaType, ...]:
        """Return the contents of a body; JSON under a wildcard is `application/json`.

        What may be text or a file keeps its wildcard: the caller's file says what it is.
        """
        by_name: dict[str, MediaType] = {}
        for content in contents:
            named = content
            is_json = content.essence.endswith("*+json")
            if is_json or (is_wildcard(content.essence) and self._is_no_text(content)):
                named = replace(content, media_type=_JSON, essence=_JSON, kind="json")
            elif content.kind == "multipart":
                named = replace(
                    content, media_type=without_boundary(content.media_type)
                )
            by_name.setdefault(named.media_type, named)
        # A form can hold what JSON cannot.
        jsons = [one.type for one in by_name.values() if one.kind == "json"]
        has_files = any(holds_files(one, self.schemas.declarations) for one in jsons)
        return tuple(
            sorted(
                by_name.values(),
                key=lambda one: (
                    not (has_files and one.kind == "multipart"),
                    _preference(one),
                ),
            )
        )

    def _as_read(self, contents: tuple[MediaType, ...]) -> tuple[MediaType, ...]:
        """Return the contents of an answer, each with how it is read."""
        return tuple(replace(one, kind=self._kind_read(one)) for one in contents)

    def _of_error(self, contents: tuple[MediaType, ...]) -> tuple[MediaType, ...]:
        """Return the contents of an error; a sequence is one value, in JSON or text."""
        by_name: dict[str, MediaType] = {}
        for content in contents:
            one = content if content.items is None else _alone(content, content.items)
            by_name.setdefault(one.media_type, one)
        return tuple(sorted(by_name.values(), key=_preference))

    def _kind_read(self, content: MediaType) -> ContentKind:
        """Return how an answer of a media type is read.

        Many documents declare an object under `text/plain` or a wildcard: no server
        could mean anything but JSON by it.
        """
        name = content.essence
        sequence = sequence_kind(name)
        if sequence is not None:
            return sequence
        if content.kind == "json":
            return "json"
        if isinstance(content.type, StringType) and content.type.format.taken == "file":
            return "binary"
        if is_wildcard(name) and content.type is not None:
            return "json"
        if name == "text/plain" and self._is_no_text(content):
            return "json"
        return "text" if content.kind == "text" else "binary"

    def _is_no_text(self, content: MediaType) -> bool:
        """Tell whether a schema says that the content is no text."""
        one = content.type
        return one is not None and not may_be_text(one, self.schemas.declarations)

    def encoding(
        self, owner: Node, pointer: Pointer, name: str
    ) -> tuple[Encoding, ...]:
        """Lower what a media type object says of its properties or parts.

        `name` is the media type, without parameters.
        """
        nodes = mapping(owner, "encoding")
        found: list[tuple[str, Any, Pointer]] = [
            (wire, nodes[wire], (*pointer, "encoding", wire)) for wire in sorted(nodes)
        ]
        for index, node in enumerate(items(owner, "prefixEncoding")):
            found.append((str(index), node, (*pointer, "prefixEncoding", index)))
        if "itemEncoding" in owner:
            found.append(("*", owner["itemEncoding"], (*pointer, "itemEncoding")))
        return tuple(
            self._part(wire, node, where, name)
            for wire, node, where in found
            if is_object(node)
        )

    def _part(self, wire: str, node: Node, where: Pointer, name: str) -> Encoding:
        # One of these is enough for the property to be written as in a query.
        keywords = ("style", "explode", "allowReserved")
        styled = name in _FORMS and any(key in node for key in keywords)
        in_parts = _kind(name) == "multipart"
        given = string(node, "style")
        style = (given if given in _STYLES else "form") if styled else None
        explode = node.get("explode", style is None or explodes(style))
        return Encoding(
            wire=wire,
            content_type=string(node, "contentType"),
            style=style,
            explode=explode is True,
            allow_reserved=flag(node, "allowReserved"),
            headers=tuple(self._fixed_headers(node, where)) if in_parts else (),
        )

    def _fixed_headers(
        self, owner: Node, pointer: Pointer
    ) -> Iterator[tuple[str, str]]:
        nodes = mapping(owner, "headers")
        for wire in sorted(nodes):
            found = self.resolver.follow(
                nodes[wire], (*pointer, "headers", wire), "header"
            )
            # The content type of a part is stated by `contentType`.
            if found is None or wire.lower() == "content-type":
                continue
            schema = mapping(found[0], "schema")
            value = scalar(schema, "const") or scalar(schema, "default")
            if value:
                yield wire, value


def _alone(content: MediaType, items: Items) -> MediaType:
    """Return a sequence as an error has it: nobody sends errors one after the other."""
    is_text = items.data is not None or items.type is None
    name = "text/plain" if is_text else _JSON
    one = None if is_text else content.type or items.type
    return replace(
        content, media_type=name, essence=name, kind=_kind(name), type=one, items=None
    )


def _is_result(status: str) -> bool:
    """Tell whether an answer is a result; `default` is one where nothing else is."""
    return status.startswith(("2", "3"))


def _role(status: str) -> str:
    return "response" if _is_result(status) else f"error {status}"


def _kind(name: str) -> ContentKind:
    """Return how a body of a media type, by its essence, is written."""
    if is_json(name):
        return "json"
    if name == _FORM:
        return "form"
    if name.startswith("multipart/"):
        return "multipart"
    return "text" if name.startswith("text/") else "binary"


def _preference(content: MediaType) -> tuple[int, str]:
    """Order contents: JSON, forms, text, then the rest; so key order decides nothing."""
    return _order(content.essence)


def _order(name: str) -> tuple[int, str]:
    if name == _JSON:
        return 0, name
    if name == "application/json-patch+json":
        return 2, name  # a list of changes: harder to write than the object itself
    if is_json(name):
        return 1, name
    if name == _MULTIPART:
        return 3, name
    if name == _FORM:
        return 4, name
    return (5 if name.startswith("text/") else 6), name


def _word(name: str) -> str:
    """Return what tells a content from others in the name of its type."""
    kind = _kind(name)
    if kind in ("form", "multipart"):
        return kind
    return name.rpartition("/")[2].rpartition("+")[2]


def _phrase(status: str) -> str:
    """Return what a status means: `Accepted`, or itself where HTTP does not say."""
    return _PHRASES.get(status, status)


def examples(
    node: Node, pointer: Pointer, resolver: Resolver, schema: Node
) -> tuple[Example, ...]:
    """Return the examples of a parameter, header or media type, its schema's last.

    The schema's default ends them.
    """
    found: list[Example] = []
    if "example" in node:
        found.append(Example(node["example"]))
    named = mapping(node, "examples")
    for name in sorted(named):
        target = resolver.follow(named[name], (*pointer, "examples", name), "example")
        for key in ("value", "dataValue"):
            if target is not None and key in target[0]:
                summary = string(target[0], "summary") or name
                found.append(Example(target[0][key], summary, name=name))
    found.extend(Example(value) for value in items(schema, "examples"))
    if "default" in schema:
        found.append(Example(schema["default"], is_default=True))
    return tuple(found)
