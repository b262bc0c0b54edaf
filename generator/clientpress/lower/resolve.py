"""References and `allOf`: what a schema says once everything it points at is in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias
from urllib.parse import unquote

from ..ir import Pointer

Schema: TypeAlias = Mapping[str, Any]

# Keywords that say something about a schema without narrowing what fits it.
ANNOTATIONS = frozenset(
    {
        "$comment",
        "default",
        "deprecated",
        "description",
        "example",
        "examples",
        "externalDocs",
        "readOnly",
        "summary",
        "title",
        "writeOnly",
        "xml",
    }
)


class Resolver:
    """Follows local references in a document whose references are known to resolve."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self.root = root

    def pointer(self, ref: str) -> Pointer:
        """Turn "#/components/schemas/A" into a pointer."""
        parts = ref.removeprefix("#").split("/")[1:]
        return tuple(unquote(p).replace("~1", "/").replace("~0", "~") for p in parts)

    def at(self, pointer: Pointer) -> Any:
        """Return the node at `pointer`. Raises KeyError where there is none."""
        node: Any = self.root
        for part in pointer:
            if isinstance(node, list):
                node = node[int(part)]
            else:
                node = node[str(part)]
        return node

    def follow(self, node: Any, pointer: Pointer) -> tuple[Any, Pointer]:
        """Follow `$ref` until a node without one; used for all but schemas."""
        while isinstance(node, Mapping) and isinstance(node.get("$ref"), str):
            pointer = self.pointer(node["$ref"])
            node = self.at(pointer)
        return node, pointer

    def is_annotated_ref(self, schema: Schema) -> bool:
        """Tell whether `schema` is a `$ref` whose siblings do not narrow it."""
        return isinstance(schema.get("$ref"), str) and all(
            key == "$ref" or is_annotation(key) for key in schema
        )

    def flatten(
        self, schema: Schema, pointer: Pointer, seen: frozenset[Pointer] = frozenset()
    ) -> Schema:
        """Merge `allOf` and a narrowing `$ref` into one schema without either.

        A schema that contains itself through `allOf` contributes nothing twice.
        """
        if "allOf" not in schema and "$ref" not in schema:
            return schema
        own = {k: v for k, v in schema.items() if k not in ("allOf", "$ref")}
        parts: list[Schema] = []
        if isinstance(schema.get("$ref"), str):
            parts.extend(self._part(schema, pointer, seen))
        for index, member in enumerate(schema.get("allOf", ())):
            if isinstance(member, Mapping):
                where = (*pointer, "allOf", index)
                if isinstance(member.get("$ref"), str):
                    parts.extend(self._part(member, where, seen))
                else:
                    parts.append(self.flatten(member, where, seen))
        # What stands beside allOf is nearer to the reader: its words come first.
        return merge([own, *parts])

    def _part(
        self, schema: Schema, pointer: Pointer, seen: frozenset[Pointer]
    ) -> list[Schema]:
        target = self.pointer(schema["$ref"])
        siblings = {k: v for k, v in schema.items() if k != "$ref"}
        parts: list[Schema] = [siblings] if siblings else []
        if target not in seen:
            node = self.at(target)
            if isinstance(node, Mapping):
                parts.append(self.flatten(node, target, seen | {target}))
        return parts


def is_annotation(key: str) -> bool:
    """Tell whether `key` leaves the set of fitting values as it is."""
    return key in ANNOTATIONS or key.startswith("x-")


def merge(schemas: Sequence[Schema]) -> dict[str, Any]:
    """Merge schemas that all hold. Of annotations the first given wins."""
    merged: dict[str, Any] = {}
    for schema in schemas:
        for key, value in schema.items():
            if key not in merged:
                merged[key] = value
            elif key in _MERGERS:
                merged[key] = _MERGERS[key](merged[key], value)
            elif key in ("oneOf", "anyOf") and merged[key] != value:
                # Two sets of alternatives that must both hold: typed by the first,
                # the second only narrows it further.
                continue
    return merged


def _merge_properties(left: Any, right: Any) -> Any:
    properties = dict(left)
    for name, schema in right.items():
        known = properties.get(name)
        if known is None or known == schema or known is True:
            properties[name] = schema if known is None or known is True else known
        elif schema is not True:
            properties[name] = {"allOf": [known, schema]}
    return properties


def _merge_required(left: Any, right: Any) -> Any:
    return [*left, *(name for name in right if name not in left)]


def _merge_type(left: Any, right: Any) -> Any:
    ours = left if isinstance(left, list) else [left]
    theirs = right if isinstance(right, list) else [right]
    both = [t for t in ours if t in theirs]
    if "integer" in ours + theirs and "integer" not in both:
        # integer is a number: the narrower of the two holds.
        both += ["integer"] if "number" in ours + theirs else []
    both = both or ours
    return both if len(both) > 1 else both[0]


def _merge_enum(left: Any, right: Any) -> Any:
    both = [value for value in left if value in right]
    return both or left


def _merge_both(left: Any, right: Any) -> Any:
    if left == right or right is True:
        return left
    if left is True:
        return right
    if left is False or right is False:
        return False
    return {"allOf": [left, right]}


_MERGERS = {
    "properties": _merge_properties,
    "required": _merge_required,
    "type": _merge_type,
    "enum": _merge_enum,
    "items": _merge_both,
    "additionalProperties": _merge_both,
}
