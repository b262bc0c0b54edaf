"""References by `$id` and `$anchor`, rewritten as pointers into the document.

JSON Schema lets a schema name itself and be referred to by that name, relative to the
`$id` around the reference. Nothing after this module knows of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urldefrag, urljoin

from ..json_values import is_list, is_object
from ..references import format_pointer, parse_pointer, resolve_pointer
from .objects import Node, children

if TYPE_CHECKING:
    from ..references import Pointer

_NAMES = ("$id", "$anchor", "$dynamicAnchor")
_MENTIONS = tuple(name.encode() for name in (*_NAMES, "$dynamicRef", "$self"))


def mentions_anchors(content: bytes) -> bool:
    """Tell whether the text of a document may hold what `by_pointer` rewrites."""
    return any(name in content for name in _MENTIONS)


def by_pointer(root: dict[str, Any]) -> dict[str, Any]:
    """Return a document whose references within it are pointers; shares what it can.

    What leads to nothing in this document stays as it is: it may name a file. So does a
    `$dynamicRef` whose anchor several schemas have, as it means another one by turns.
    """
    return _Linker(root).linked()


class _Linker:
    def __init__(self, root: dict[str, Any]) -> None:
        self.root = root
        own = root.get("$self")
        self.base = own if isinstance(own, str) else ""
        self.resources: dict[str, Pointer] = {self.base: ()}
        """Base URI -> where the schema with that `$id` stands."""
        self.anchors: dict[tuple[str, str], Pointer] = {}
        self.dynamic: dict[str, list[Pointer]] = {}
        self.schemas: list[tuple[Pointer, dict[str, Any], str]] = []
        """Every schema with the base URI that holds in it."""
        self._walk()

    def _walk(self) -> None:
        stack = [(Node("openapi", (), self.root), self.base)]
        while stack:
            node, base = stack.pop()
            value = node.value
            if node.kind == "schema" and is_object(value):
                base = self._enter(value, node.pointer, base)
            stack += [(child, base) for child in reversed(children(node))]

    def _enter(self, schema: dict[str, Any], pointer: Pointer, base: str) -> str:
        own = schema.get("$id")
        if isinstance(own, str):
            base = _joined(base, own)[0]
            self.resources.setdefault(base, pointer)
        for key in ("$anchor", "$dynamicAnchor"):
            name = schema.get(key)
            if isinstance(name, str):
                self.anchors.setdefault((base, name), pointer)
                if key == "$dynamicAnchor":
                    self.dynamic.setdefault(name, []).append(pointer)
        self.schemas.append((pointer, schema, base))
        return base

    def linked(self) -> dict[str, Any]:
        root = dict(self.root)
        copied: set[Pointer] = {()}
        for pointer, schema, base in self.schemas:
            changed = self._schema(schema, base)
            if changed is not None:
                owner = _writable(root, pointer, copied)
                owner.clear()
                owner.update(changed)
        return root

    def _schema(self, schema: dict[str, Any], base: str) -> dict[str, Any] | None:
        """Return a schema without names, its reference a pointer; None if unchanged.

        Only its own keywords change; those inside it are visited by themselves.
        """
        changed = {key: v for key, v in schema.items() if key not in _NAMES}
        dynamic = schema.get("$dynamicRef")
        if isinstance(dynamic, str) and "$ref" not in schema:
            name = dynamic.partition("#")[2]
            if len(self.dynamic.get(name, ())) < 2:
                del changed["$dynamicRef"]
                changed["$ref"] = dynamic
        ref = changed.get("$ref")
        if isinstance(ref, str):
            changed["$ref"] = self._reference(ref, base)
        return None if changed == schema else changed

    def _reference(self, ref: str, base: str) -> str:
        uri, fragment = _joined(base, ref)
        resource = self.resources.get(uri)
        if resource is None:
            return ref
        if fragment and not fragment.startswith("/"):
            target = self.anchors.get((uri, fragment))
            return ref if target is None else format_pointer(target)
        try:
            target = (*resource, *parse_pointer(fragment))
            resolve_pointer(self.root, target)
        except (KeyError, ValueError):
            # Many write an `$id` and still refer to the document's components.
            return ref
        return format_pointer(target) if target else ref


def _joined(base: str, ref: str) -> tuple[str, str]:
    """Return a reference as a URI and a fragment."""
    try:
        uri, fragment = urldefrag(urljoin(base, ref) if base else ref)
    except ValueError:  # an address no URI has
        return ref, ""
    if not urldefrag(ref).url:
        uri = base
    return uri, fragment


def _writable(
    root: dict[str, Any], pointer: Pointer, copied: set[Pointer]
) -> dict[str, Any]:
    """Return the object at `pointer`, copying what is shared on the way to it."""
    here: Any = root
    for length, step in enumerate(pointer, 1):
        inner = here[step]
        if pointer[:length] not in copied:
            inner = list(inner) if is_list(inner) else dict(inner)
            here[step] = inner
            copied.add(pointer[:length])
        here = inner
    found: dict[str, Any] = here
    return found
