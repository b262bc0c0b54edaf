"""Answers that are sequences of items: which they are, and what an item is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Literal

from msgspec.structs import replace

from ..ir import (
    ArrayType,
    BooleanType,
    DeclarationRef,
    Items,
    MediaType,
    ModelDecl,
    Operation,
    Pointer,
    Response,
    StringType,
)
from ..ir.types import Declaration
from ..json_values import Node, is_object, items, mapping, string
from ..names import unique
from .naming import Naming
from .resolve import Resolver
from .schemas import SchemaLowering
from .shape import types_of

_LINES = frozenset(
    {
        "application/json-lines",
        "application/json-seq",
        "application/jsonl",
        "application/jsonlines",
        "application/ndjson",
        "application/stream+json",
        "application/x-json-stream",
        "application/x-jsonl",
        "application/x-jsonlines",
        "application/x-ndjson",
    }
)
_MEMBERS = frozenset({"data", "event", "id", "retry"})
_SWITCH = "stream"


def lower_items(
    content: MediaType, node: Node, schemas: SchemaLowering, hint: str
) -> Items | None:
    """Lower the items of a sequential media type; None where it is no such type.

    Without `itemSchema`, `schema` describes the items as an array or, as documents
    before 3.2 have it, one item. A plain string tells nothing of them.
    """
    kind = sequence_kind(content.essence)
    if kind is None:
        return None
    if "itemSchema" not in node:
        whole = content.type
        if isinstance(whole, ArrayType):
            whole = whole.item
        return Items(None if isinstance(whole, StringType) else whole, None)
    schema, where = node["itemSchema"], (*content.pointer, "itemSchema")
    data: Literal["json", "text"] | None = None
    if kind == "events":
        schema, data = _described(schema, where, schemas.resolver)
    return Items(schemas.type_of(schema, where, Naming(f"{hint} item")), data)


def sequence_kind(name: str) -> Literal["events", "lines"] | None:
    """Return what an answer of a media type, by its essence, is a sequence of."""
    if name == "text/event-stream":
        return "events"
    return "lines" if name in _LINES or name.endswith("+json-seq") else None


def _described(
    schema: Any, pointer: Pointer, resolver: Resolver
) -> tuple[Any, Literal["json", "text"] | None]:
    """Return a schema of events, their data as what it holds, and what that is.

    Where the schema does not describe events but their data, it comes back as it is.
    """
    if not is_object(schema):
        return schema, None
    flat = resolver.flatten(schema, pointer)
    for union in ("oneOf", "anyOf"):
        found = [
            _described(variant, (*pointer, union, number), resolver)
            for number, variant in enumerate(items(flat, union))
        ]
        kinds = {data for _, data in found}
        if found and None not in kinds:
            if "json" not in kinds:
                return schema, "text"
            return {**flat, union: [variant for variant, _ in found]}, "json"
    properties = mapping(flat, "properties")
    if "data" not in properties or not properties.keys() <= _MEMBERS:
        return schema, None
    said = properties["data"]
    where = (*pointer, "properties", "data")
    data: Node = resolver.flatten(said, where) if is_object(said) else {}
    if "contentSchema" in data or "json" in string(data, "contentMediaType"):
        held = data.get("contentSchema", True)
        return {**flat, "properties": {**properties, "data": held}}, "json"
    types = types_of(data)
    # Data is text: what is said to be an object can only be JSON.
    return schema, "json" if types and "string" not in types else "text"


def with_streams(
    operations: Iterable[Operation], declarations: dict[str, Declaration]
) -> Iterator[Operation]:
    """Yield the operations, and one more for each that can answer with a stream too.

    It is the same operation with the stream as its only answer.
    """
    operations = list(operations)
    # The names of namespaces are taken too.
    used = {
        ".".join(one.path_of_method[: depth + 1]).casefold()
        for one in operations
        for depth in range(len(one.path_of_method))
    }
    for operation in operations:
        yield operation
        if any(map(_may_stream, operation.responses)):
            path = unique(f"{'.'.join(operation.path_of_method)}_stream", used)
            switch = _switch(operation, declarations)
            body = operation.body
            if body is not None and switch is not None:
                # What asks for the stream is always sent, and the rest of it with it.
                body = replace(body, required=True)
            yield replace(
                operation,
                path_of_method=tuple(path.split(".")),
                operation_id=path,
                body=body,
                responses=tuple(map(_as_stream, operation.responses)),
                switch=switch,
                pagination=None,
                task=None,
                prepared_by=None,
            )


def _may_stream(response: Response) -> bool:
    """Tell whether a success is a stream only for those who ask for one."""
    kinds = [content.items is not None for content in response.contents]
    return response.is_success and any(kinds) and not kinds[0]


def _as_stream(response: Response) -> Response:
    """Return a success with the stream that it may be as its only content."""
    streams = [content for content in response.contents if content.items is not None]
    if not response.is_success or not streams:
        return response
    return replace(response, contents=(streams[0],))


def _switch(operation: Operation, declarations: dict[str, Declaration]) -> str | None:
    """Return the field of the body that asks for a stream, if it has one."""
    contents: tuple[MediaType, ...] = operation.body.contents if operation.body else ()
    one = contents[0].type if contents else None
    model = declarations.get(one.name) if isinstance(one, DeclarationRef) else None
    fields = model.fields if isinstance(model, ModelDecl) else ()
    for field in fields:
        inner = getattr(field.type, "inner", field.type)
        if field.wire == _SWITCH and isinstance(inner, BooleanType):
            return _SWITCH
    return None
