"""What a media type means for a method: how a body is sent, how an answer is read."""

from __future__ import annotations

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
from .code import Annotation, Call, Code, Dict, Name, Value

# The class that decodes an answer, and the media type it takes unless given one.
_DECODERS = {
    "json": ("Json", "application/json"),
    "text": ("Text", "text/plain"),
    "binary": ("Binary", "*/*"),
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


def decoder(response: Response, annotations: Annotations) -> Code:
    """Return the decoder of a response, or one for each of its media types.

    Redirects are results too: they are not followed.
    """
    if response.is_redirect:
        return Call("Location")
    contents = response.distinct_contents
    if not contents:
        return Call("Nothing")
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
        positional.append(Name(f"lambda: {annotations.value(one).text}"))
    if content.accept != default:
        positional.append(Value(content.accept))
    return Call(function, tuple(positional))


def _items_decoder(content: MediaType, items: Items, annotations: Annotations) -> Code:
    one = Name(f"lambda: {items_annotation(content, annotations).text}")
    if content.kind == "lines":
        return Call("Json", (one, Value(content.media_type)))
    data = () if items.data is None else (("data", Value(items.data)),)
    return Call("Events", (one,), data)


def items_annotation(content: MediaType, annotations: Annotations) -> Annotation:
    """Return the annotation of one item of a stream."""
    if content.items is not None and content.items.type is not None:
        return annotations.value(content.items.type)
    return Annotation(("ServerSentEvent" if content.kind == "events" else "Any",))


def result_annotation(operation: Operation, annotations: Annotations) -> Annotation:
    """Return the annotation of a method's result over all its result responses."""
    variants: list[str] = []
    for response in operation.results:
        for variant in _response_annotation(response, annotations).variants:
            if variant not in variants:
                variants.append(variant)
    if not variants or "Any" in variants:
        return Annotation(("Any",))
    ordered = [variant for variant in variants if variant != "None"]
    return Annotation((*ordered, "None") if "None" in variants else tuple(ordered))


def _response_annotation(response: Response, annotations: Annotations) -> Annotation:
    if response.is_redirect:
        return Annotation(("Redirect",))
    contents = response.distinct_contents
    if not contents:
        return Annotation(("None",))
    variants: list[str] = []
    for content in contents:
        match content.kind:
            case "events" | "lines":
                variants += items_annotation(content, annotations).variants
            case "text":
                variants.append("str")
            case "json":
                variants += annotations.value(content.type or AnyType()).variants
            case _:
                variants.append("bytes")
    return Annotation(()).with_variant(*variants)
