"""Properties of forms and multipart bodies: how each is written, and which are files."""

from __future__ import annotations

from collections.abc import Iterable

from ..code.symbols import ENCODING, FILE_INPUT, SEQUENCE
from ..code.tree import Call, Code, Dict, Subscript, Value
from ..ir import (
    AnyType,
    ArrayType,
    DeclarationRef,
    Declarations,
    Encoding,
    Field,
    MediaType,
    NullableType,
    StringFormat,
    StringType,
    Type,
    UnionDecl,
    explodes,
)
from ..media_types import essence, is_json
from .annotations import Annotations


def encoding_codes(
    content: MediaType, declarations: Declarations
) -> list[tuple[Code, Code]]:
    """Return the `Part(...)` of each property that is written in a way of its own."""
    if content.kind not in ("form", "multipart"):
        return []
    own = {encoding.wire for encoding in content.encoding}
    encoded: dict[str, Code] = {}
    model = declarations.model(content.type)
    if model is not None and content.kind == "multipart":
        ways = ((f.wire, _base64_of(f.type, declarations)) for f in model.fields)
        encoded = {wire: way for wire, way in ways if way is not None}
    codes: list[tuple[Code, Code]] = []
    for wire in sorted(own | encoded.keys()):
        keyword = _encoding_keywords(content.encoding_of(wire))
        if wire in encoded:
            keyword.append(("base64", encoded[wire]))
        if keyword:
            codes.append((Value(wire), Call(ENCODING, (), tuple(keyword))))
    return codes


def form_codes(encodings: Iterable[Encoding]) -> list[tuple[Code, Code]]:
    """Return the `Part(...)` of each property of a parameter that is a form."""
    keywords = [(one.wire, _encoding_keywords(one)) for one in encodings]
    return [
        (Value(wire), Call(ENCODING, (), tuple(keyword)))
        for wire, keyword in keywords
        if keyword
    ]


def _encoding_keywords(encoding: Encoding) -> list[tuple[str, Code]]:
    keyword: list[tuple[str, Code]] = []
    if encoding.style is not None:
        keyword.append(("style", Value(encoding.style)))
        if encoding.explode != explodes(encoding.style):
            keyword.append(("explode", Value(encoding.explode)))
        if encoding.allow_reserved:
            keyword.append(("allow_reserved", Value(True)))
    elif encoding.content_type:
        keyword.append(("content_type", Value(encoding.content_type)))
    if encoding.headers:
        pairs = tuple((Value(k), Value(v)) for k, v in encoding.headers)
        keyword.append(("headers", Dict(pairs)))
    return keyword


def encoded_argument(
    content: MediaType | None, field: Field, annotations: Annotations
) -> Code:
    """Return the annotation of an argument that carries a property of a body.

    Since 3.1 a file has no schema: its encoding tells what it is.
    """
    if content is not None and content.kind == "multipart":
        encoding = content.encoding_of(field.wire)
        if encoding.style is None and _is_binary(encoding.content_type):
            if isinstance(field.type, AnyType):
                return FILE_INPUT
            if field.type == ArrayType(AnyType()):
                return Subscript(SEQUENCE, (FILE_INPUT,))
    return annotations.argument(field.type)


def takes_files(content: MediaType, declarations: Declarations) -> bool:
    """Tell whether a multipart body has a property that is a file."""
    model = declarations.model(content.type)
    return (
        content.kind == "multipart"
        and model is not None
        and any(is_file(field.type) for field in model.fields)
    )


def is_file(one: Type) -> bool:
    """Tell whether a type is that of a file or of several."""
    match one:
        case NullableType(inner=inner) | ArrayType(item=inner):
            return is_file(inner)
        case _:
            return isinstance(one, StringType) and one.format.taken == "file"


def _base64_of(one: Type, declarations: Declarations) -> Code | None:
    """Return how bytes of a type are written as text, None where there are none."""
    match one:
        case NullableType(inner=inner) | ArrayType(item=inner):
            return _base64_of(inner, declarations)
        case DeclarationRef(name=name):
            declared = declarations[name]
            variants = declared.variants if isinstance(declared, UnionDecl) else ()
            texts = [v for v in variants if isinstance(v, StringType)]
            ways = (_base64_of(text, declarations) for text in texts)
            return next((way for way in ways if way is not None), None)
        case StringType(format=StringFormat.BASE64URL):
            return Value("url")
        case StringType(format=StringFormat.BASE64):
            return Value(True)
        case _:
            return None


def _is_binary(content_type: str) -> bool:
    first = essence(content_type.partition(",")[0])
    is_text = first.startswith("text/") or is_json(first) or first.endswith("xml")
    return bool(first) and not is_text
