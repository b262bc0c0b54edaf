"""The document as a whole: its paths, its operations, its components."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ...json_values import is_list, is_object
from ..objects import METHODS, Node
from .bodies import body, form
from .context import Context
from .parameters import parameter, place_of
from .responses import response
from .schemas import SchemaRewriter
from .security import security_scheme
from .servers import servers

if TYPE_CHECKING:
    from ...diagnostics import Problem
    from ...references import Pointer
    from .bodies import Placed
    from .context import Listed
    from .moves import Moves

_CONVERTED = frozenset(
    [
        "swagger",
        "host",
        "basePath",
        "schemes",
        "consumes",
        "produces",
        "paths",
        "x-ms-paths",
        "definitions",
        "parameters",
        "responses",
        "securityDefinitions",
        "x-ms-parameterized-host",
    ]
)
_OF_OPERATIONS = ("consumes", "produces", "schemes", "parameters", "responses")


class Converted(NamedTuple):
    """A document as one of OpenAPI 3.0, where it is written, and what is wrong there."""

    root: dict[str, Any]
    moves: Moves
    problems: list[Problem]


def convert(root: dict[str, Any]) -> Converted:
    """Return what a bundled document of Swagger 2.0 says, as OpenAPI 3.0 says it."""
    return _Converter(root).document()


class _Converter:
    def __init__(self, root: dict[str, Any]) -> None:
        self.root = root
        self.context = context = Context(root)
        self.consumes = context.listed(root, "consumes", ()) or []
        self.produces = context.listed(root, "produces", ())
        self.schemes = context.listed(root, "schemes", ())

    def document(self) -> Converted:
        """Return the converted document."""
        self._version()
        root = {k: value for k, value in self.root.items() if k not in _CONVERTED}
        root["openapi"] = "3.0.3"
        self.context.moves.note(("openapi",), ("swagger",))
        if found := servers(self.context, self.schemes):
            root["servers"] = found
        components = self._components()
        if components:
            given = self.root.get("components")
            root["components"] = {**(given if is_object(given) else {}), **components}
        if "paths" in self.root or "x-ms-paths" in self.root:
            root["paths"] = self._paths()
        rewritten = SchemaRewriter(self.context).rewrite(Node("openapi", (), root))
        return Converted(rewritten, self.context.moves, self.context.problems)

    def _version(self) -> None:
        version = self.root.get("swagger")
        if version != "2.0":
            message = f"the Swagger version {version!r} is read as 2.0"
            hint = 'write it as text: "2.0"'
            self.context.note(("swagger",), "openapi-version", message, hint)

    def _components(self) -> dict[str, Any]:
        """Return the components, but for parameters that are parts of bodies."""
        components: dict[str, Any] = {}
        for old, new, one in (
            ("definitions", "schemas", self._as_it_is),
            ("parameters", "parameters", self._shared_parameter),
            ("responses", "responses", self._shared_response),
            ("securityDefinitions", "securitySchemes", self._scheme),
        ):
            entries = self.root.get(old)
            place: Pointer = ("components", new)
            if entries is not None:
                self.context.moves.move(place, (old,))
                components[new] = entries
            if is_object(entries):
                converted = {
                    name: one(entry, (old, name), (*place, name))
                    for name, entry in entries.items()
                }
                components[new] = {k: v for k, v in converted.items() if v is not _BODY}
        return components

    def _as_it_is(self, node: Any, written: Pointer, converted: Pointer) -> Any:
        del written, converted
        return node

    def _shared_parameter(self, node: Any, written: Pointer, converted: Pointer) -> Any:
        target, _ = self.context.target(node, written)
        if place_of(target) in ("body", "formData"):
            return _BODY
        if not is_object(node) or "$ref" in node:
            return node
        return parameter(self.context, node, written, converted)

    def _shared_response(self, node: Any, written: Pointer, converted: Pointer) -> Any:
        return response(self.context, node, self.produces, written, converted)

    def _scheme(self, node: Any, written: Pointer, converted: Pointer) -> Any:
        return security_scheme(self.context, node, written, converted)

    def _paths(self) -> Any:
        paths = self.root.get("paths", {})
        more = self.root.get("x-ms-paths")
        if not is_object(paths):
            return paths
        items = {
            path: self._item(entry, ("paths", path)) for path, entry in paths.items()
        }
        for path, entry in more.items() if is_object(more) else ():
            if path not in items:
                self.context.moves.move(("paths", path), ("x-ms-paths", path))
                items[path] = self._item(entry, ("x-ms-paths", path), ("paths", path))
        return items

    def _item(self, node: Any, written: Pointer, converted: Pointer = ()) -> Any:
        converted = converted or written
        if not is_object(node):
            return node
        item = dict(node)
        kept, shared = self._parameters(node, written, converted)
        if kept is not None:
            item["parameters"] = kept
        for method in METHODS:
            here, there = (*written, method), (*converted, method)
            # A reference in place of an operation is told as what it is.
            operation, place = self.context.target(node.get(method), here)
            if is_object(operation):
                if place != here:
                    self.context.moves.note(there, place)
                item[method] = self._operation(operation, place, there, shared)
        return item

    def _parameters(
        self, owner: dict[str, Any], written: Pointer, converted: Pointer
    ) -> tuple[Any, list[Placed]]:
        """Return the parameters that stay parameters, and those that make a body."""
        listed = owner.get("parameters")
        if not is_list(listed):
            return listed, []
        kept: list[Any] = []
        bodies: list[Placed] = []
        for index, entry in enumerate(listed):
            here = (*written, "parameters", index)
            there = (*converted, "parameters", len(kept))
            target, place = self.context.target(entry, here)
            if is_object(target) and place_of(target) in ("body", "formData"):
                bodies.append((target, place))
            elif is_object(entry) and "$ref" not in entry:
                kept.append(parameter(self.context, entry, here, there))
            else:
                self.context.moves.move(there, here)
                kept.append(entry)
        return kept, bodies

    def _operation(
        self,
        node: dict[str, Any],
        written: Pointer,
        converted: Pointer,
        shared: list[Placed],
    ) -> dict[str, Any]:
        context = self.context
        result = {k: v for k, v in node.items() if k not in _OF_OPERATIONS}
        consumes = context.listed(node, "consumes", written)
        produces = context.listed(node, "produces", written)
        schemes = context.listed(node, "schemes", written)
        kept, own = self._parameters(node, written, converted)
        if kept is not None:
            result["parameters"] = kept
        request = self._body(
            _overridden(shared, own),
            self.consumes if consumes is None else consumes,
            (*converted, "requestBody"),
        )
        if request is not None and "requestBody" not in node:
            result["requestBody"] = request
        if "responses" in node:
            result["responses"] = self._responses(node, produces, written, converted)
        if schemes and {s for s, _ in schemes} != {s for s, _ in self.schemes or []}:
            result["servers"] = servers(context, schemes)
        return result

    def _body(
        self, bodies: list[Placed], consumes: Listed, converted: Pointer
    ) -> dict[str, Any] | None:
        whole = [one for one in bodies if place_of(one[0]) == "body"]
        fields = [one for one in bodies if place_of(one[0]) == "formData"]
        lost = [*whole[1:], *(fields if whole else ())]
        for _, place in lost:
            message = "an operation has one body: this parameter is left out"
            self.context.note(place, "openapi", message)
        if whole:
            return body(self.context, whole[0], consumes, converted)
        return form(self.context, fields, consumes, converted) if fields else None

    def _responses(
        self,
        owner: dict[str, Any],
        produces: Listed | None,
        written: Pointer,
        converted: Pointer,
    ) -> Any:
        responses = owner["responses"]
        if not is_object(responses):
            return responses
        result: dict[str, Any] = {}
        for status, entry in responses.items():
            here = (*written, "responses", status)
            there = (*converted, "responses", status)
            target, place = entry, here
            # A shared answer has the media types of the document as a whole.
            if produces is not None and is_object(entry) and "$ref" in entry:
                target, place = self.context.target(entry, here)
            if place != here:
                self.context.moves.note(there, place)
            if status.startswith("x-"):
                result[status] = entry
                continue
            result[status] = response(
                self.context,
                target,
                self.produces if produces is None else produces,
                place,
                there,
            )
        return result


_BODY: Any = object()
"""Stands for a shared parameter that becomes part of the bodies that use it."""


def _overridden(shared: list[Placed], own: list[Placed]) -> list[Placed]:
    """Return the parts of a body: those of an operation stand for those of its path."""
    places = {place_of(node) for node, _ in own}
    names = {str(node.get("name")) for node, _ in own}
    if "body" in places:
        return own
    return [
        *(one for one in shared if not own or str(one[0].get("name")) not in names),
        *own,
    ]
