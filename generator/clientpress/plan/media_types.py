"""What a media type means for a method: how a body is sent, how an answer is read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from ..ir import (
    AnyType,
    Declaration,
    DeclarationRef,
    Field,
    Items,
    MediaType,
    ModelDecl,
    NullableType,
    Operation,
    Response,
    StringFormat,
    StringType,
    Type,
)
from ..ir.graph import may_be_text
from .annotations import Annotations
from .code import Annotation, Call, Code, Dict, Name, Value

AnswerKind: TypeAlias = Literal["json", "text", "binary"]
BodyKind: TypeAlias = Literal["json", "form", "multipart", "text", "binary"]

# The class that decodes an answer, and the media type it takes unless given one.
_DECODERS = {
    "json": ("Json", "application/json"),
    "text": ("Text", "text/plain"),
    "binary": ("Binary", "*/*"),
}


def body_kind(content: MediaType) -> BodyKind:
    """Return how a request body of this media type is written."""
    name = essence(content.media_type)
    if is_json(name):
        return "json"
    if name == "application/x-www-form-urlencoded":
        return "form"
    if name.startswith("multipart/"):
        return "multipart"
    return "text" if name.startswith("text/") else "binary"


def essence(media_type: str) -> str:
    """Return a media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def is_json(name: str) -> bool:
    """Tell whether a media type is JSON."""
    return name in ("application/json", "text/json") or name.endswith("+json")


def answer_kind(
    content: MediaType, declarations: Mapping[str, Declaration]
) -> AnswerKind:
    """Return how an answer of this media type is read.

    Many documents declare an object under `text/plain` or a wildcard: no server could
    mean anything but JSON by it.
    """
    name, one = essence(content.media_type), content.type
    if is_json(name):
        return "json"
    if isinstance(one, StringType) and one.format is StringFormat.BINARY:
        return "binary"
    if name in ("*/*", "application/*") and one is not None:
        return "json"
    if not name.startswith("text/"):
        return "binary"
    if name == "text/plain" and one is not None and not may_be_text(one, declarations):
        return "json"
    return "text"


def error_responses(operation: Operation) -> list[Response]:
    """Return the documented responses that raise.

    A lone `default` describes results and errors alike.
    """
    results = {response.status for response in result_responses(operation)}
    return [
        r
        for r in operation.responses
        if r.status not in results or r.status == "default"
    ]


def result_responses(operation: Operation) -> list[Response]:
    """Return the responses that a method returns: 2xx and 3xx, else `default`."""
    results = [r for r in operation.responses if r.status.startswith(("2", "3"))]
    if results:
        return results
    return [r for r in operation.responses if r.status == "default"]


def chosen_content(operation: Operation) -> MediaType | None:
    """Return the content a request is sent as: the first in order of preference."""
    body = operation.body
    return body.contents[0] if body is not None and body.contents else None


def body_fields(
    operation: Operation, declarations: Mapping[str, Declaration]
) -> tuple[Field, ...] | None:
    """Return the fields that are keyword arguments, or None if the body comes whole."""
    content = chosen_content(operation)
    if content is None or body_kind(content) in ("binary", "text"):
        return None
    model = body_model(content.type, declarations)
    if model is None:
        return None
    # What asks for a stream is sent by the method itself.
    fields = tuple(
        field
        for field in model.fields
        if not field.read_only and field.wire != operation.switch
    )
    return fields or None


def body_model(
    one: Type | None, declarations: Mapping[str, Declaration]
) -> ModelDecl | None:
    """Return the model a body is made of, if it is one."""
    if isinstance(one, NullableType):
        one = one.inner
    if isinstance(one, DeclarationRef):
        declaration = declarations[one.name]
        if isinstance(declaration, ModelDecl):
            return declaration
    return None


def decoder(response: Response, annotations: Annotations) -> Code:
    """Return the decoder of a response, or one for each of its media types.

    Redirects are results too: they are not followed.
    """
    if response.status.startswith("3"):
        return Call("Location")
    contents = answered_contents(response, annotations.declarations)
    if not contents:
        return Call("Nothing")
    pairs: list[tuple[Code, Code]] = [
        (Value(content.media_type), _content_decoder(content, annotations))
        for content in contents
    ]
    return pairs[0][1] if len(pairs) == 1 else Dict(tuple(pairs))


def answered_contents(
    response: Response, declarations: Mapping[str, Declaration]
) -> tuple[MediaType, ...]:
    """Return the contents of a response that are read in different ways.

    Of those that are read alike the preferred one stands for all. A stream stands alone.
    """
    if response.contents and response.contents[0].items is not None:
        return response.contents[:1]
    kept: dict[tuple[AnswerKind, Type | None], MediaType] = {}
    for content in response.contents:
        if content.items is not None:
            continue
        kind = answer_kind(content, declarations)
        kept.setdefault((kind, content.type if kind == "json" else None), content)
    return tuple(kept.values())


def asked_for(content: MediaType, kind: AnswerKind) -> str:
    """Return the media type by which an answer is asked for."""
    name = essence(content.media_type)
    if kind == "json" and (name == "application/json" or "*" in name):
        return "application/json"
    return content.media_type


def _content_decoder(content: MediaType, annotations: Annotations) -> Code:
    if content.items is not None:
        return _items_decoder(content, content.items, annotations)
    kind = answer_kind(content, annotations.declarations)
    function, default = _DECODERS[kind]
    positional: list[Code] = []
    if kind == "json":
        one = content.type or AnyType()
        positional.append(Name(f"lambda: {annotations.value(one).text}"))
    asked = asked_for(content, kind)
    if asked != default:
        positional.append(Value(asked))
    return Call(function, tuple(positional))


def stream_of(operation: Operation) -> Items | None:
    """Return the items of an operation that answers with a stream of them."""
    contents = [r.contents[0] for r in result_responses(operation) if r.contents]
    return contents[0].items if contents else None


def _items_decoder(content: MediaType, items: Items, annotations: Annotations) -> Code:
    one = Name(f"lambda: {items_annotation(items, annotations).text}")
    if items.kind == "lines":
        return Call("Json", (one, Value(content.media_type)))
    data = () if items.data is None else (("data", Value(items.data)),)
    return Call("Events", (one,), data)


def items_annotation(items: Items, annotations: Annotations) -> Annotation:
    """Return the annotation of one item of a stream."""
    if items.type is not None:
        return annotations.value(items.type)
    return Annotation(("ServerSentEvent" if items.kind == "events" else "Any",))


def result_annotation(operation: Operation, annotations: Annotations) -> Annotation:
    """Return the annotation of a method's result over all its result responses."""
    variants: list[str] = []
    for response in result_responses(operation):
        for variant in _response_annotation(response, annotations).variants:
            if variant not in variants:
                variants.append(variant)
    if not variants or "Any" in variants:
        return Annotation(("Any",))
    ordered = [variant for variant in variants if variant != "None"]
    return Annotation((*ordered, "None") if "None" in variants else tuple(ordered))


def _response_annotation(response: Response, annotations: Annotations) -> Annotation:
    if response.status.startswith("3"):
        return Annotation(("Redirect",))
    contents = answered_contents(response, annotations.declarations)
    if not contents:
        return Annotation(("None",))
    variants: list[str] = []
    for content in contents:
        if content.items is not None:
            variants += items_annotation(content.items, annotations).variants
            continue
        match answer_kind(content, annotations.declarations):
            case "text":
                variants.append("str")
            case "binary":
                variants.append("bytes")
            case "json":
                variants += annotations.value(content.type or AnyType()).variants
    return Annotation(()).with_variant(*variants)
