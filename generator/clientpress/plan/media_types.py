"""What a media type means for a method: how a body is sent, how an answer is read."""

from __future__ import annotations

from ..code.symbols import (
    ANY,
    BINARY,
    EVENTS,
    JSON_ANSWER,
    LOCATION,
    NOTHING,
    REDIRECT,
    SERVER_SENT_EVENT,
    TEXT,
)
from ..code.tree import NONE, Call, Code, Dict, Lambda, Value, union, variants
from ..ir import (
    AnyType,
    Declarations,
    Field,
    Items,
    MediaType,
    Operation,
    Response,
)
from .annotations import Annotations

# The class that decodes an answer, and the media type it takes unless given one.
_DECODERS = {
    "json": (JSON_ANSWER, "application/json"),
    "text": (TEXT, "text/plain"),
    "binary": (BINARY, "*/*"),
}


def body_fields(
    operation: Operation, declarations: Declarations
) -> tuple[Field, ...] | None:
    """Return the fields that are keyword arguments, or None if the body comes whole."""
    content = operation.content
    if content is None or content.kind in ("binary", "text"):
        return None
    model = declarations.model(content.type)
    if model is None:
        return None
    # What asks for a stream is sent by the method itself.
    fields = tuple(
        field
        for field in model.fields
        if not field.read_only and field.wire != operation.switch
    )
    return fields or None


def is_asked_for(field: Field, declarations: Declarations) -> bool:
    """Tell whether a caller must give a field: what has one value is filled in."""
    return field.required and declarations.only_value(field.type) is None


def decoder(response: Response, annotations: Annotations) -> Code:
    """Return the decoder of a response, or one for each of its media types.

    Redirects are results too: they are not followed.
    """
    if response.is_redirect:
        return Call(LOCATION)
    contents = response.distinct_contents
    if not contents:
        return Call(NOTHING)
    pairs: list[tuple[Code, Code]] = [
        (Value(content.media_type), _content_decoder(content, annotations))
        for content in contents
    ]
    return pairs[0][1] if len(pairs) == 1 else Dict(tuple(pairs))


def _content_decoder(content: MediaType, annotations: Annotations) -> Code:
    if content.items is not None and content.is_stream:
        return _items_decoder(content, content.items, annotations)
    function, default = _DECODERS[content.kind]
    positional: list[Code] = []
    if content.kind == "json":
        one = content.type or AnyType()
        positional.append(Lambda(annotations.value(one)))
    if content.accept != default:
        positional.append(Value(content.accept))
    return Call(function, tuple(positional))


def _items_decoder(content: MediaType, items: Items, annotations: Annotations) -> Code:
    one = Lambda(items_annotation(content, annotations))
    if content.kind == "lines":
        return Call(JSON_ANSWER, (one, Value(content.media_type)))
    data = () if items.data is None else (("data", Value(items.data)),)
    return Call(EVENTS, (one,), data)


def items_annotation(content: MediaType, annotations: Annotations) -> Code:
    """Return the annotation of one item of a stream."""
    if content.items is not None and content.items.type is not None:
        return annotations.value(content.items.type)
    return SERVER_SENT_EVENT if content.kind == "events" else ANY


def result_annotation(operation: Operation, annotations: Annotations) -> Code:
    """Return the annotation of a method's result over all its result responses."""
    found: list[Code] = []
    for response in operation.results:
        found += variants(_response_annotation(response, annotations))
    if not found or ANY in found:
        return ANY
    return union(*sorted(found, key=lambda one: one == NONE))


def _response_annotation(response: Response, annotations: Annotations) -> Code:
    if response.is_redirect:
        return REDIRECT
    contents = response.distinct_contents
    if not contents:
        return NONE
    found: list[Code] = []
    for content in contents:
        match content.kind:
            case "events" | "lines":
                found.append(items_annotation(content, annotations))
            case "text":
                found.append(annotations.named("str"))
            case "json":
                found.append(annotations.value(content.type or AnyType()))
            case _:
                found.append(annotations.named("bytes"))
    return union(*found)
