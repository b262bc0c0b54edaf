"""The rules for the documents under spec/, on top of what OpenAPI asks.

A rule is a function with a decorator; which code it reports is in `rules.py`.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..diagnostics import Problem
from ..json_values import is_list, is_object
from ..references import parse_pointer, reference, resolve_pointer
from .bundle import mapping
from .keys import misspelt
from .layouts import entries, layout_of
from .objects import Node, spoken, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..references import Pointer
    from .layouts import Layout

_SEGMENT = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_SUMMARY_LENGTH = 120
_BUILTIN_TYPES = frozenset(
    ("bool", "bytes", "dict", "float", "int", "list", "object", "set", "str", "type")
)


OperationRule = Callable[[Node], "Iterator[Problem]"]
DocumentRule = Callable[["dict[str, Any]", "list[Node]"], "Iterator[Problem]"]
_OPERATION_RULES: list[OperationRule] = []
_DOCUMENT_RULES: list[DocumentRule] = []


def operation_rule(check: OperationRule) -> OperationRule:
    """Make a function a rule for each operation, those of webhooks included."""
    _OPERATION_RULES.append(check)
    return check


def document_rule(check: DocumentRule) -> DocumentRule:
    """Make a function a rule for a document, which it gets with all of its objects."""
    _DOCUMENT_RULES.append(check)
    return check


def lint(root: dict[str, Any], nodes: list[Node]) -> Iterator[Problem]:
    """Yield every place where a document breaks the house rules."""
    for node in _operations(nodes):
        for check in _OPERATION_RULES:
            yield from check(node)
    for check_all in _DOCUMENT_RULES:
        yield from check_all(root, nodes)


def _operations(nodes: list[Node]) -> list[Node]:
    return [n for n in nodes if n.kind == "operation" and is_object(n.value)]


def _is_webhook(node: Node) -> bool:
    return node.pointer[0] == "webhooks"


def _is_misspelt(key: str, node: Node) -> bool:
    """Tell whether a key is there but for a slip, which is told as such."""
    return any(key in meant for meant in misspelt(node.kind, node.value).values())


@operation_rule
def source(node: Node) -> Iterator[Problem]:
    """Each operation says where it is documented."""
    # A callback is documented with the operation that sets it up.
    if "callbacks" in node.pointer or "x-source" in node.value:
        return
    if _is_misspelt("x-source", node):
        return
    word = "webhook" if _is_webhook(node) else "operation"
    message = f"this {word} has no x-source"
    hint = "say where it is documented: x-source: {document, section}"
    yield Problem(node.pointer, "missing-source", message, hint, at_key=True)


@operation_rule
def summary(node: Node) -> Iterator[Problem]:
    """Each operation has a summary of one short line."""
    text = node.value.get("summary")
    if not isinstance(text, str) or not text.strip():
        if _is_misspelt("summary", node):
            return
        message = "this operation has no summary"
        hint = "one line that says what the call does"
        yield Problem(node.pointer, "missing-summary", message, hint, at_key=True)
        return
    place = (*node.pointer, "summary")
    if "\n" in text.strip():
        yield Problem(place, "house-description", "a summary is one line")
    elif len(text) > _SUMMARY_LENGTH:
        message = f"a summary has at most {_SUMMARY_LENGTH} characters"
        hint = "put the rest into the description"
        yield Problem(place, "house-description", message, hint)


@operation_rule
def repetition(node: Node) -> Iterator[Problem]:
    """A summary says more than the operationId, a description more than the summary."""
    text, name = node.value.get("summary"), node.value.get("operationId")
    if not isinstance(text, str) or not text.strip():
        return
    if isinstance(name, str) and _letters(text) == _letters(name):
        message = "this summary only repeats the operationId"
        place = (*node.pointer, "summary")
        yield Problem(place, "house-description", message, "say what the call does")
    if node.value.get("description") == text:
        message = "this description only repeats the summary"
        hint = "remove it, or say more"
        place = (*node.pointer, "description")
        yield Problem(place, "house-description", message, hint)


def _letters(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())


@operation_rule
def operation_id(node: Node) -> Iterator[Problem]:
    """An operationId is the Python path of a method."""
    if _is_webhook(node):
        return
    name, place = node.value.get("operationId"), (*node.pointer, "operationId")
    if not isinstance(name, str):
        if _is_misspelt("operationId", node):
            return
        message = "this operation has no operationId"
        hint = "it is the Python path of the method: orders.items.search"
        yield Problem(node.pointer, "missing-operation-id", message, hint, at_key=True)
        return
    segments = name.split(".")
    if len(segments) < 2:
        message = f"the operationId {name!r} has no namespace"
        hint = f"write it as a dotted path: things.{name}"
        yield Problem(place, "house-operation-id", message, hint)
    for segment in segments:
        if not _SEGMENT.fullmatch(segment):
            message = f"the segment {segment!r} of {name!r} is not snake_case"
            yield Problem(place, "house-operation-id", message)
        elif keyword.iskeyword(segment):
            message = f"the segment {segment!r} of {name!r} is a Python keyword"
            hint = "choose another word, like integrations for int"
            yield Problem(place, "house-operation-id", message, hint)
    for segment in segments[:-1]:
        if segment in _BUILTIN_TYPES:
            message = f"the namespace {segment!r} of {name!r} is a Python type"
            yield Problem(place, "house-operation-id", message)


@document_rule
def prefixes(root: dict[str, Any], nodes: list[Node]) -> Iterator[Problem]:
    """No operationId is the namespace of another."""
    del root
    ids: dict[str, Pointer] = {}
    for node in _operations(nodes):
        name = node.value.get("operationId")
        if isinstance(name, str):
            ids.setdefault(name, (*node.pointer, "operationId"))
    for name, place in ids.items():
        segments = name.split(".")
        for length in range(1, len(segments)):
            prefix = ".".join(segments[:length])
            if prefix in ids:
                message = f"{prefix!r} is an operation, so {name!r} cannot be below it"
                hint = "one name cannot be a method and a namespace: rename one"
                yield Problem(place, "house-operation-id", message, hint)


@document_rule
def unused(root: dict[str, Any], nodes: list[Node]) -> Iterator[Problem]:
    """Every component is referred to."""
    del nodes
    yield from unused_components(root)


def unused_components(root: dict[str, Any]) -> Iterator[Problem]:
    """Yield the components that nothing outside of them leads to."""
    layout = layout_of(root)
    heirs = _heirs(root, layout)
    tops = {place[0] for place in layout.sections}
    outside = {key: value for key, value in root.items() if key not in tops}
    used: set[Pointer] = set()
    queue = list(_uses(outside, Node("openapi", (), outside), layout))
    while queue:
        target, kind = _component(queue.pop(), layout)
        if target in used or not kind:
            continue
        used.add(target)
        try:
            value = resolve_pointer(root, target)[1]
        except KeyError:
            continue
        queue += _uses(root, Node(kind, target, value), layout)
        queue += heirs.get(target, ())
    for section, kind in layout.sections.items():
        for name, entry in entries(root, section).items():
            pointer: Pointer = (*section, name)
            if pointer in used or (is_object(entry) and "x-unused" in entry):
                continue
            message = f"nothing refers to the {spoken(kind)} {name!r}"
            hint = "remove it, or give the reason: x-unused: ..."
            yield Problem(pointer, "unused-component", message, hint, at_key=True)


def _heirs(root: dict[str, Any], layout: Layout) -> dict[Pointer, list[Pointer]]:
    """Return the schemas that build on each one which stands for all of its subtypes.

    Such a schema has a discriminator, or builds on one that has.
    """
    section = layout.section("schema") or ()
    schemas = entries(root, section)
    heirs: dict[Pointer, list[Pointer]] = {}
    for name, schema in schemas.items():
        parts = schema.get("allOf") if is_object(schema) else None
        for part in parts if is_list(parts) else []:
            text = reference(part)
            if text is not None:
                base, _ = _component(_pointer(text), layout)
                heirs.setdefault(base, []).append((*section, name))
    waiting = [
        (*section, name)
        for name, schema in schemas.items()
        if is_object(schema) and "discriminator" in schema
    ]
    found: dict[Pointer, list[Pointer]] = {}
    while waiting:
        base = waiting.pop()
        if base not in found:
            found[base] = heirs.get(base, [])
            waiting += found[base]
    return found


def _uses(root: dict[str, Any], start: Node, layout: Layout) -> Iterator[Pointer]:
    """Yield where each reference under a node leads to."""
    if start.kind == "openapi":
        yield from _security(root.get("security"), layout)
    for node in walk(start.value, start.kind, start.pointer, layout.fields):
        value = node.value
        if not is_object(value):
            continue
        text = reference(value)
        if text is not None:
            yield _pointer(text)
        if node.kind == "operation":
            yield from _security(value.get("security"), layout)
        if node.kind == "schema":
            for entry in mapping(value).values():
                if "/" in entry or "#" in entry:
                    yield _pointer(entry)
                else:
                    yield (*(layout.section("schema") or ()), entry)


def _component(pointer: Pointer, layout: Layout) -> tuple[Pointer, str]:
    """Return the component at or above a place, and its kind, "" if there is none."""
    for section, kind in layout.sections.items():
        length = len(section)
        if pointer[:length] == section and len(pointer) > length:
            return pointer[: length + 1], kind
    return (), ""


def _pointer(text: str) -> Pointer:
    try:
        return parse_pointer(text.removeprefix("#"))
    except ValueError:
        return ()


def _security(requirements: Any, layout: Layout) -> Iterator[Pointer]:
    section = layout.section("securityScheme") or ()
    for requirement in requirements if is_list(requirements) else []:
        for name in requirement if is_object(requirement) else ():
            yield (*section, name)
