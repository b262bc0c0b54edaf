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
    Type,
)
from .annotations import Annotations
from .code import Annotation, Call, Code, Name, Value

BodyKind: TypeAlias = Literal["json", "form", "multipart", "text", "binary"]


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
    return name == "application/json" or name.endswith("+json")


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
    """Return the decoder of a response, by its preferred content.

    Redirects are results too: they are not followed.
    """
    if response.status.startswith("3"):
        return Call("Location")
    if not response.contents:
        return Call("Nothing")
    content = response.contents[0]
    name = essence(content.media_type)
    if content.items is not None:
        return _items_decoder(content, content.items, annotations)
    if is_json(name) or (name == "*/*" and content.type is not None):
        one = content.type or AnyType()
        positional: list[Code] = [Name(f"lambda: {annotations.value(one).text}")]
        if name != "application/json":
            positional.append(Value(content.media_type))
        return Call("Json", tuple(positional))
    kind = "Text" if name.startswith("text/") else "Binary"
    default = {"Text": "text/plain", "Binary": "*/*"}[kind]
    own = () if content.media_type == default else (Value(content.media_type),)
    return Call(kind, own)


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
    arms: list[str] = []
    for response in result_responses(operation):
        for arm in _response_annotation(response, annotations).arms:
            if arm not in arms:
                arms.append(arm)
    if not arms or "Any" in arms:
        return Annotation(("Any",))
    ordered = [arm for arm in arms if arm != "None"]
    return Annotation((*ordered, "None") if "None" in arms else tuple(ordered))


def _response_annotation(response: Response, annotations: Annotations) -> Annotation:
    code = decoder(response, annotations)
    function = code.function if isinstance(code, Call) else ""
    match function:
        case "Nothing":
            return Annotation(("None",))
        case "Location":
            return Annotation(("Redirect",))
        case "Text":
            return Annotation(("str",))
        case "Binary":
            return Annotation(("bytes",))
        case _:
            items = response.contents[0].items
            if items is not None:
                return items_annotation(items, annotations)
            return annotations.value(response.contents[0].type or AnyType())
