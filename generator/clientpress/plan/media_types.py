"""What a media type means for a method: how a body is sent, how an answer is read."""

from __future__ import annotations

from typing import TypeAlias

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
    RequestBody,
    Response,
)
from .annotations import Annotations

_Alternatives: TypeAlias = tuple[tuple[MediaType, ...], ...]
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


def files_of_other_types(body: RequestBody) -> tuple[str, ...]:
    """Return what else a body may be sent as whose preferred content is a file or text.

    Which of them it is hangs on the file.
    """
    kinds = ("binary", "text")
    first, *rest = body.contents
    if first.kind not in kinds:
        return ()
    return tuple(one.media_type for one in rest if one.kind in kinds)


def is_asked_for(field: Field, declarations: Declarations) -> bool:
    """Tell whether a caller must give a field: what has one value is filled in."""
    return field.required and declarations.only_value(field.type) is None


def decoder(response: Response, annotations: Annotations) -> Code:
    """Return the decoder of a response, or one for each way in which it may be read.

    Redirects are results too: they are not followed.
    """
    return _decoder(response, response.alternatives, annotations)


def result_decoder(response: Response, annotations: Annotations) -> Code:
    """Return the decoders of what a call asks for by itself."""
    return _decoder(response, response.asked_for, annotations)


def decoders_on_request(response: Response, annotations: Annotations) -> Code | None:
    """Return the decoders, by media type, of what a caller has to ask for."""
    found = response.on_request
    return _by_media_type(found, annotations) if found else None


def _decoder(
    response: Response, found: _Alternatives, annotations: Annotations
) -> Code:
    if response.is_redirect:
        return Call(LOCATION)
    if not found:
        return Call(NOTHING)
    if len(found) == 1:
        return _content_decoder(found[0], annotations)
    return _by_media_type(found, annotations)


def _by_media_type(found: _Alternatives, annotations: Annotations) -> Code:
    pairs = [
        (Value(alike[0].media_type), _content_decoder(alike, annotations))
        for alike in found
    ]
    return Dict(tuple(pairs))


def _content_decoder(alike: tuple[MediaType, ...], annotations: Annotations) -> Code:
    content = alike[0]
    if content.items is not None and content.is_stream:
        return _items_decoder(content, content.items, annotations)
    function, default = _DECODERS[content.kind]
    positional: list[Code] = []
    if content.kind == "json":
        one = content.type or AnyType()
        positional.append(Lambda(annotations.value(one)))
    accepted = list(dict.fromkeys(one.accept for one in alike))
    if accepted != [default]:
        positional += map(Value, accepted)
    sensitive = content.kind == "json" and any(one.sensitive for one in alike)
    named = (("is_sensitive", Value(True)),) if sensitive else ()
    return Call(function, tuple(positional), named)


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


def result_annotation(
    operation: Operation, annotations: Annotations, accept: str | None = None
) -> Code:
    """Return the annotation of a method's result over all its result responses.

    `accept` is the media type that the caller asks for, if that is said.
    """
    found: list[Code] = []
    for response in operation.results:
        found += variants(_response_annotation(response, annotations, accept))
    if not found or ANY in found:
        return ANY
    return union(*sorted(found, key=lambda one: one == NONE))


def media_types_of_answers(operation: Operation) -> tuple[str, ...]:
    """Return the media types that a caller may choose from, preferred ones first.

    Of JSON that is read alike the preferred one counts. An answer that comes in one type
    leaves no choice.
    """
    found: list[str] = []
    for response in operation.results:
        names = [
            content.media_type
            for alike in response.alternatives
            for content in (alike[:1] if alike[0].kind == "json" else alike)
        ]
        found += names if len(names) > 1 else []
    return tuple(dict.fromkeys(found))


def _response_annotation(
    response: Response, annotations: Annotations, accept: str | None
) -> Code:
    if response.is_redirect:
        return REDIRECT
    if not response.contents:
        return NONE
    named = [
        alike
        for alike in response.alternatives
        if any(content.media_type == accept for content in alike)
    ]
    found: list[Code] = []
    for content, *_ in named or response.asked_for:
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
