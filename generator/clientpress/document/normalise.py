"""One form for all versions: OpenAPI 3.0 rewritten as 3.1.

Documents that say 3.1 or 3.2 and still use a keyword of 3.0 (`nullable`, `example`,
boolean `exclusiveMinimum`) are read as they were meant. Pointers stay as they are,
except inside a nullable schema that is more than a type, which becomes
`anyOf: [schema, {type: "null"}]`, and of `example`; the document is told of both.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..diagnostics import Problem, SpecErrors
from ..json_values import is_list, is_object
from ..references import format_pointer, parse_pointer, reference, resolve_pointer
from ..spelling import Words
from .objects import Node
from .rewriting import Rewriter

if TYPE_CHECKING:
    from ..references import Pointer
    from .load import Document

_VERSION = re.compile(r"3\.([012])(?:\.\d+)?(?:-.*)?")
_ANNOTATIONS = frozenset(
    (
        "title",
        "description",
        "default",
        "deprecated",
        "readOnly",
        "writeOnly",
        "example",
        "examples",
        "externalDocs",
    )
)
_MANY = frozenset(("allOf", "anyOf", "oneOf"))
_LONE_NULL = {"nullable": True}
# Beside one reference, .NET's writers mean by it that what is referred to may be null.
_NULL_OBJECT = {"type": ["object", "null"]}
_ENCODINGS = {
    "byte": ("contentEncoding", "base64"),
    "base64": ("contentEncoding", "base64"),
    "base64url": ("contentEncoding", "base64url"),
    "binary": ("contentMediaType", "application/octet-stream"),
}


def normalise(document: Document) -> dict[str, Any]:
    """Return the document in its 3.1 form; shares what needs no change.

    Raises SpecErrors if the document is no OpenAPI 3.0, 3.1 or 3.2, nor Swagger 2.0,
    which is read as 3.0 by now.
    """
    minor = minor_version(document.root)
    if minor is None:
        raise SpecErrors([document.describe(_unsupported(document.root))])
    rewriter = _Rewriter(is_30=minor == 0)
    root: dict[str, Any] = rewriter.rewrite(Node("openapi", (), document.root))
    document.moved.update(rewriter.moved)
    if rewriter.deep:
        root = _Relinker(root).rewrite(Node("openapi", (), root))
    return {**root, "openapi": "3.1.0"}


def minor_version(root: dict[str, Any]) -> int | None:
    """Return the minor version of an OpenAPI 3.0, 3.1 or 3.2 document, else None."""
    version = root.get("openapi")
    match = _VERSION.fullmatch(version) if isinstance(version, str) else None
    return int(match[1]) if match is not None else None


def _unsupported(root: dict[str, Any]) -> Problem:
    version = root.get("openapi")
    hint = ""
    pointer: Pointer = ("openapi",)
    if "swagger" in root:
        pointer = ("swagger",)
        message = f"this is a Swagger {root['swagger']} document"
        hint = "convert it to Swagger 2.0 or OpenAPI 3 first"
    elif version is None:
        message = "the document does not say which OpenAPI version it is"
        hint = 'start it with `openapi: "3.1.0"`'
        for key in Words(root).near("openapi"):
            return Problem((key,), "unsupported-version", message, hint, at_key=True)
    elif not isinstance(version, str):
        message = f"the OpenAPI version is text, not the number {version!r}"
        hint = 'put it in quotes and give all three parts, like "3.1.0"'
    else:
        message = f"OpenAPI {version!r} is not a version this program reads"
        hint = "3.0, 3.1 and 3.2 are, and Swagger 2.0"
    return Problem(pointer, "unsupported-version", message, hint)


class _Rewriter(Rewriter):
    """Rewrites every schema as one of 3.1."""

    def __init__(self, *, is_30: bool) -> None:
        self.is_30 = is_30
        self.deep = False
        """Whether a reference points inside a component."""
        self.moved: dict[Pointer, Pointer] = {}
        """New place -> where that is written."""

    def after(self, node: Node) -> dict[str, Any]:
        value: dict[str, Any] = node.value
        text = reference(value)
        if text is not None and text.count("/") > 3:
            self.deep = True
        if node.kind != "schema":
            return value
        result = _schema(value, is_30=self.is_30)
        if result is not value:
            if "anyOf" in result and "anyOf" not in value:
                self.moved[*node.pointer, "anyOf", 0] = node.pointer
            if "example" in value:
                place = (*node.pointer, "examples", 0)
                self.moved[place] = (*node.pointer, "example")
        return result


class _Relinker(Rewriter):
    """Leads references into nullable schemas through the `anyOf` put around them."""

    def __init__(self, root: dict[str, Any]) -> None:
        self.root = root

    def after(self, node: Node) -> dict[str, Any]:
        value: dict[str, Any] = node.value
        text = reference(value)
        if text is None or node.kind != "schema" or not text.startswith("#/"):
            return value
        target = self.root
        pointer: list[str | int] = []
        try:
            for segment in parse_pointer(text[1:]):
                if is_object(target) and segment not in target and "anyOf" in target:
                    pointer += ["anyOf", 0]
                    target = target["anyOf"][0]
                step, target = resolve_pointer(target, (segment,))
                pointer += step
        except (LookupError, TypeError, ValueError):
            return value  # validation reports it
        new = format_pointer(tuple(pointer))
        return value if "anyOf" not in pointer else {**value, "$ref": new}


def _schema(schema: dict[str, Any], *, is_30: bool) -> dict[str, Any]:
    """Rewrite one schema, its inner schemas left alone."""
    result = schema
    if is_30 and "$ref" in schema:
        # 3.0 ignores what stands beside a $ref; annotations and nullable are meant.
        result = {
            key: value
            for key, value in schema.items()
            if key in _ANNOTATIONS
            or key in ("$ref", "nullable")
            or key.startswith("x-")
        }
    for name, bound in (
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ):
        if isinstance(result.get(name), bool):
            result = _exclusive(result, name, bound)
    if "example" in result:
        example = result["example"]
        result = {k: v for k, v in result.items() if k != "example"}
        result.setdefault("examples", [example])
    encoded = _ENCODINGS.get(str(result.get("format")))
    if encoded is not None:
        name, encoding = encoded
        result = {**result, name: result.get(name, encoding)}
    if "required" in result and not is_list(result["required"]):
        # Left over from older drafts, where a property said it of itself.
        result = {k: v for k, v in result.items() if k != "required"}
    if "nullable" in result:
        nullable = result["nullable"] is True
        result = {k: v for k, v in result.items() if k != "nullable"}
        if nullable:
            result = _nullable(result)
    return _with_null_variants(result)


def _with_null_variants(schema: dict[str, Any]) -> dict[str, Any]:
    """Read `nullable` alone, among alternatives or beside a reference, as null.

    Strictly it allows null beside everything else; nobody writes it for that. So it is
    with an object of any kind, or null, as the alternative to one reference.
    """
    if _MANY.isdisjoint(schema):
        return schema
    for key in ("oneOf", "anyOf"):
        variants = schema.get(key)
        if not is_list(variants):
            continue
        nulls: list[Any] = [_LONE_NULL]
        if len(variants) == 2 and sum(map(_is_reference, variants)) == 1:
            nulls.append(_NULL_OBJECT)
        if any(one in variants for one in nulls):
            null = {"type": "null"}
            variants = [null if one in nulls else one for one in variants]
            schema = {**schema, key: variants}
    members = schema.get("allOf")
    if is_list(members) and _LONE_NULL in members:
        others = [member for member in members if member != _LONE_NULL]
        schema = _nullable({**schema, "allOf": others})
    return schema


def _is_reference(schema: Any) -> bool:
    return is_object(schema) and "$ref" in schema


def _exclusive(schema: dict[str, Any], name: str, bound: str) -> dict[str, Any]:
    result = {k: v for k, v in schema.items() if k != name}
    if schema[name] and bound in result:
        result[name] = result.pop(bound)
    return result


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    kind: Any = schema.get("type")
    enum = schema.get("enum")
    combined = any(key in schema for key in ("$ref", "allOf", "anyOf", "oneOf", "not"))
    if is_list(kind) and "null" in kind:
        return schema
    if (isinstance(kind, str) or is_list(kind)) and not combined:
        types: list[Any] = [kind] if isinstance(kind, str) else kind
        result = {**schema, "type": [*types, "null"]}
        if is_list(enum) and None not in enum:
            # 3.0 left open whether nullable reaches past enum; writers mean it.
            result["enum"] = [*enum, None]
        return result
    if is_list(enum) and not combined:
        return schema if None in enum else {**schema, "enum": [*enum, None]}
    if not combined:
        # Without a type, null is allowed already.
        return schema or dict(_LONE_NULL)
    outer = {
        key: value
        for key, value in schema.items()
        if key in _ANNOTATIONS or key.startswith("x-")
    }
    inner = {key: value for key, value in schema.items() if key not in outer}
    return {**outer, "anyOf": [inner, {"type": "null"}]}
