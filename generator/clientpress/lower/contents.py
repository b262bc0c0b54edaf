"""Bodies and responses: what travels under which media type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..ir import Example, Header, MediaType, Pointer, RequestBody, Response
from .resolve import Resolver
from .schemas import Naming, SchemaLowering, schema_examples


class ContentLowering:
    """Lowers request bodies, responses and their headers."""

    def __init__(self, schemas: SchemaLowering) -> None:
        self.schemas = schemas
        self.resolver = schemas.resolver

    def body(self, node: Mapping[str, Any], pointer: Pointer, hint: str) -> RequestBody:
        """Lower a request body; `hint` names inline schemas."""
        node, pointer = self.resolver.follow(node, pointer)
        return RequestBody(
            required=node.get("required") is True,
            description=str(node.get("description") or "").strip(),
            contents=self._contents(node, pointer, f"{hint} body"),
            pointer=pointer,
        )

    def responses(
        self, nodes: Mapping[str, Any], pointer: Pointer, hint: str
    ) -> tuple[Response, ...]:
        """Lower all responses, sorted by status: codes, ranges, then `default`."""
        lowered: list[Response] = []
        for status in sorted(
            nodes, key=lambda s: (s == "default", "X" in s.upper(), s)
        ):
            if status.startswith("x-"):
                continue
            node, where = self.resolver.follow(nodes[status], (*pointer, status))
            kind = "response" if status.startswith(("2", "3")) else f"error {status}"
            lowered.append(
                Response(
                    status=status if status == "default" else status.upper(),
                    description=str(node.get("description") or "").strip(),
                    headers=self._headers(node.get("headers") or {}, where, hint),
                    contents=self._contents(node, where, f"{hint} {kind}"),
                    pointer=where,
                )
            )
        return tuple(lowered)

    def _headers(
        self, nodes: Mapping[str, Any], pointer: Pointer, hint: str
    ) -> tuple[Header, ...]:
        headers: list[Header] = []
        for wire in sorted(nodes):
            node, where = self.resolver.follow(nodes[wire], (*pointer, "headers", wire))
            schema = node.get("schema", True)
            flat = schema if isinstance(schema, Mapping) else {}
            headers.append(
                Header(
                    wire=wire,
                    type=self.schemas.type_of(
                        schema, (*where, "schema"), Naming(f"{hint} {wire}")
                    ),
                    description=str(node.get("description") or "").strip(),
                    examples=examples_of(node, self.resolver, flat),
                )
            )
        return tuple(headers)

    def _contents(
        self, node: Mapping[str, Any], pointer: Pointer, hint: str
    ) -> tuple[MediaType, ...]:
        contents: list[MediaType] = []
        for media_type, content in (node.get("content") or {}).items():
            where = (*pointer, "content", media_type)
            content, where = self.resolver.follow(content, where)
            schema = content.get("schema")
            lowered = None
            if schema is not None:
                lowered = self.schemas.type_of(schema, (*where, "schema"), Naming(hint))
            encoding = content.get("encoding") or {}
            contents.append(
                MediaType(
                    media_type=media_type,
                    type=lowered,
                    examples=examples_of(content, self.resolver, {}),
                    encoding=tuple(
                        (name, str(encoding[name].get("contentType") or ""))
                        for name in sorted(encoding)
                    ),
                    pointer=where,
                )
            )
        return tuple(sorted(contents, key=_preference))


def _preference(content: MediaType) -> tuple[int, str]:
    """Order contents: JSON, forms, text, then the rest; so key order decides nothing."""
    name = content.media_type.partition(";")[0].strip().lower()
    if name == "application/json":
        return 0, name
    if name.endswith("+json"):
        return 1, name
    if name == "multipart/form-data":
        return 2, name
    if name == "application/x-www-form-urlencoded":
        return 3, name
    return (4 if name.startswith("text/") else 5), name


def examples_of(
    node: Mapping[str, Any], resolver: Resolver, schema: Mapping[str, Any]
) -> tuple[Example, ...]:
    """Return the examples of a parameter, header or media type, its schema's last."""
    found: list[Example] = []
    if "example" in node:
        found.append(Example(node["example"]))
    examples = node.get("examples")
    if isinstance(examples, Mapping):
        for name in sorted(examples):
            example, _ = resolver.follow(examples[name], ())
            if isinstance(example, Mapping) and "value" in example:
                summary = str(example.get("summary") or name)
                found.append(Example(example["value"], summary))
    found.extend(Example(value) for value in schema_examples(schema))
    return tuple(found)
