"""The rules for the documents under spec/, on top of what OpenAPI asks."""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING, Any

from ..diagnostics import Problem
from ..json_values import is_list, is_object
from ..references import parse_pointer, reference
from .bundle import mapping
from .objects import COMPONENTS, Node, spoken, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..references import Pointer

_SEGMENT = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_SUMMARY_LENGTH = 120
_BUILTIN_TYPES = frozenset(
    ("bool", "bytes", "dict", "float", "int", "list", "object", "set", "str", "type")
)


def lint(root: dict[str, Any], nodes: list[Node]) -> Iterator[Problem]:
    """Yield every place where a document breaks the house rules."""
    ids: dict[str, Pointer] = {}
    for node in nodes:
        if node.kind != "operation" or not is_object(node.value):
            continue
        pointer, operation = node.pointer, node.value
        is_webhook = pointer[0] == "webhooks"
        yield from _source(node, is_webhook=is_webhook)
        yield from _prose(node)
        name = operation.get("operationId")
        if isinstance(name, str):
            place = (*pointer, "operationId")
            ids.setdefault(name, place)
            if not is_webhook:
                yield from _operation_id(name, place)
        elif not is_webhook:
            message = "this operation has no operationId"
            hint = "it is the Python path of the method: orders.items.search"
            yield Problem(pointer, "missing-operation-id", message, hint, at_key=True)
    yield from _prefixes(ids)
    yield from unused_components(root)


def _source(node: Node, *, is_webhook: bool) -> Iterator[Problem]:
    # A callback is documented with the operation that sets it up.
    if "callbacks" in node.pointer or "x-source" in node.value:
        return
    word = "webhook" if is_webhook else "operation"
    message = f"this {word} has no x-source"
    hint = "say where it is documented: x-source: {document, section}"
    yield Problem(node.pointer, "missing-source", message, hint, at_key=True)


def _prose(node: Node) -> Iterator[Problem]:
    operation, pointer = node.value, node.pointer
    summary = operation.get("summary")
    if not isinstance(summary, str) or not summary.strip():
        message = "this operation has no summary"
        hint = "one line that says what the call does"
        yield Problem(pointer, "missing-summary", message, hint, at_key=True)
        return
    place = (*pointer, "summary")
    if "\n" in summary.strip():
        yield Problem(place, "house-description", "a summary is one line")
    elif len(summary) > _SUMMARY_LENGTH:
        message = f"a summary has at most {_SUMMARY_LENGTH} characters"
        hint = "put the rest into the description"
        yield Problem(place, "house-description", message, hint)
    name = operation.get("operationId")
    if isinstance(name, str) and _letters(summary) == _letters(name):
        message = "this summary only repeats the operationId"
        yield Problem(place, "house-description", message, "say what the call does")
    if operation.get("description") == summary:
        message = "this description only repeats the summary"
        hint = "remove it, or say more"
        place = (*pointer, "description")
        yield Problem(place, "house-description", message, hint)


def _letters(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())


def _operation_id(name: str, place: Pointer) -> Iterator[Problem]:
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


def _prefixes(ids: dict[str, Pointer]) -> Iterator[Problem]:
    for name, place in ids.items():
        segments = name.split(".")
        for length in range(1, len(segments)):
            prefix = ".".join(segments[:length])
            if prefix in ids:
                message = f"{prefix!r} is an operation, so {name!r} cannot be below it"
                hint = "one name cannot be a method and a namespace: rename one"
                yield Problem(place, "house-operation-id", message, hint)


def unused_components(root: dict[str, Any]) -> Iterator[Problem]:
    """Yield the components that nothing outside `components` leads to."""
    components = root.get("components")
    if not is_object(components):
        return
    outside = {key: value for key, value in root.items() if key != "components"}
    used: set[Pointer] = set()
    queue = list(_uses(outside, Node("openapi", (), outside)))
    while queue:
        target = queue.pop()[:3]
        if target in used or len(target) < 3:
            continue
        used.add(target)
        try:
            value = components[str(target[1])][target[2]]
        except (KeyError, TypeError):
            continue
        kind = COMPONENTS.get(str(target[1]), "schema")
        queue += _uses(root, Node(kind, target, value))
    for section, kind in COMPONENTS.items():
        entries = components.get(section)
        for name, entry in (entries if is_object(entries) else {}).items():
            pointer: Pointer = ("components", section, name)
            if pointer in used or (is_object(entry) and "x-unused" in entry):
                continue
            message = f"nothing refers to the {spoken(kind)} {name!r}"
            hint = "remove it, or give the reason: x-unused: ..."
            yield Problem(pointer, "unused-component", message, hint, at_key=True)


def _uses(root: dict[str, Any], start: Node) -> Iterator[Pointer]:
    """Yield the component that each reference under a node leads to."""
    if start.kind == "openapi":
        yield from _security(root.get("security"))
    for node in walk(start.value, start.kind, start.pointer):
        value = node.value
        if not is_object(value):
            continue
        text = reference(value)
        if text is not None:
            yield _component(text)
        if node.kind == "operation":
            yield from _security(value.get("security"))
        if node.kind == "schema":
            for entry in mapping(value).values():
                if "/" in entry or "#" in entry:
                    yield _component(entry)
                else:
                    yield "components", "schemas", entry


def _component(text: str) -> Pointer:
    try:
        return parse_pointer(text.removeprefix("#"))
    except ValueError:
        return ()


def _security(requirements: Any) -> Iterator[Pointer]:
    for requirement in requirements if is_list(requirements) else []:
        for name in requirement if is_object(requirement) else ():
            yield "components", "securitySchemes", name
