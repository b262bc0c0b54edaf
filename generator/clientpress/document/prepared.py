"""Check `x-prepared-by`: what it names must exist."""

from __future__ import annotations

import difflib
import keyword
from typing import TYPE_CHECKING, Any

from ..diagnostics import Problem
from ..json_values import is_list, is_object
from ..references import follow, pointer_steps, resolve_pointer
from .extensions import extension
from .objects import Node

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..references import Pointer

_KEY = "x-prepared-by"
_CODE = "prepared-by"
_USABLE = frozenset(("string", "integer", "number"))


def check_prepared(root: dict[str, Any], nodes: Iterable[Node]) -> Iterator[Problem]:
    """Yield what is wrong with each `x-prepared-by` whose shape is right."""
    operations: dict[str, Node] = {}
    for node in nodes:
        if node.kind == "operation" and is_object(node.value):
            name = node.value.get("operationId")
            if isinstance(name, str) and node.pointer[0] != "webhooks":
                operations.setdefault(name, node)
    methods: dict[str, Pointer] = {}
    for name, node in operations.items():
        asked = extension(node.value, _KEY)
        if asked is None:
            continue
        place = (*node.pointer, _KEY)
        for problem in _problems(root, node, asked, operations):
            pointer, message, hint, at_key = problem
            yield Problem((*place, *pointer), _CODE, message, hint, at_key=at_key)
        namespace, _, _ = name.rpartition(".")
        method = f"{namespace}.{asked['name']}".lstrip(".")
        if clash := _clash(method, asked["name"], operations, methods):
            hint = "choose another name for the method that makes both calls"
            yield Problem((*place, "name"), _CODE, clash, hint)
        methods.setdefault(method, place)


_Found = tuple["Pointer", str, str, bool]


def _problems(
    root: dict[str, Any],
    node: Node,
    asked: dict[str, Any],
    operations: dict[str, Node],
) -> Iterator[_Found]:
    """Yield pointers inside the extension, messages and hints."""
    wanted = str(asked["operation"])
    first = operations.get(wanted)
    if first is None or first is node:
        close = difflib.get_close_matches(wanted, operations, 1)
        hint = f"did you mean {close[0]!r}?" if close else "it is an operationId"
        message = f"there is no operation {wanted!r}"
        if first is node:
            message, hint = "an operation cannot prepare itself", "name another one"
        yield ("operation",), message, hint, False
        first = None
    known = _parameters(root, node)
    schema = None if first is None else _answer(root, first.value)
    if first is not None and schema is None:
        message = f"{wanted!r} does not answer JSON"
        hint = "arguments are taken from a JSON answer with a schema"
        yield ("operation",), message, hint, False
    for wire, pointer in asked["arguments"].items():
        if wire not in known:
            message = f"{wire!r} is no parameter of this operation"
            hint = f"its parameters are {', '.join(known)}" if known else "it has none"
            yield ("arguments", wire), message, hint, True
        steps = list(pointer_steps(pointer))
        if schema is not None and not _leads(root, schema, steps, frozenset()):
            message = f"{pointer!r} leads to no text or number in the answer"
            hint = f"see the schema of the answer of {wanted!r}"
            yield ("arguments", wire), message, hint, False


def _clash(
    method: str, name: str, operations: dict[str, Node], methods: dict[str, Pointer]
) -> str:
    if keyword.iskeyword(name):
        return f"the name {name!r} is a Python keyword"
    if method in operations or method in methods:
        return f"{method!r} is a method already"
    if any(other.startswith(f"{method}.") for other in operations):
        return f"{method!r} is a namespace already"
    return ""


def _parameters(root: dict[str, Any], node: Node) -> list[str]:
    _, item = resolve_pointer(root, node.pointer[:-1])
    names: list[str] = []
    for owner in (item, node.value):
        listed = owner.get("parameters") if is_object(owner) else None
        for entry in listed if is_list(listed) else []:
            parameter = follow(root, entry)
            if is_object(parameter) and isinstance(parameter.get("name"), str):
                names.append(parameter["name"])
    return sorted(set(names))


def _answer(root: dict[str, Any], operation: dict[str, Any]) -> Any:
    """Return the schema of the first JSON answer, or None."""
    responses = operation.get("responses")
    entries = responses.items() if is_object(responses) else ()
    for status, entry in sorted(entries):
        response = follow(root, entry) if status.startswith("2") else None
        content = response.get("content") if is_object(response) else None
        for media_type, one in content.items() if is_object(content) else ():
            found = follow(root, one)
            if "json" in media_type and is_object(found) and "schema" in found:
                return found["schema"]
    return None


def _leads(
    root: dict[str, Any], schema: Any, steps: list[str], seen: frozenset[int]
) -> bool:
    """Tell whether a schema allows text or a number at the end of `steps`."""
    schema = follow(root, schema)
    if not is_object(schema) or id(schema) in seen:
        return schema is True
    types = schema.get("type")
    allowed = set(types if is_list(types) else [types] if types else ())
    arms = [
        arm
        for key in ("allOf", "anyOf", "oneOf")
        if is_list(entries := schema.get(key))
        for arm in entries
    ]
    # An arm stands at the same place: it must not lead back here.
    if any(_leads(root, arm, steps, seen | {id(schema)}) for arm in arms):
        return True
    if not steps:
        return bool(allowed & _USABLE) or not (allowed or arms)
    step, *rest = steps
    properties = schema.get("properties")
    if is_object(properties) and step in properties:
        return _leads(root, properties[step], rest, frozenset())
    if step.isdigit() and "items" in schema:
        return _leads(root, schema["items"], rest, frozenset())
    further = schema.get("additionalProperties", True)
    if is_object(further):
        return _leads(root, further, rest, frozenset())
    says_nothing = not properties and not arms and "items" not in schema
    return says_nothing and bool(further) and (not allowed or "object" in allowed)
