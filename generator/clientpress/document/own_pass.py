"""Our own pass over a document: what openapi-spec-validator does not say, or not so well."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from ..diagnostics import Problem
from ..json_values import is_list, is_object, spoken_type
from ..references import follow, format_pointer, reference
from ..spelling import Spelling, Words, did_you_mean
from .check_names import check_names
from .check_references import check_references
from .check_schemas import check_schemas
from .check_words import check_swagger_words, check_words
from .examples import ExampleChecker
from .extensions import check_extensions
from .keys import SWAGGER_KEYS, misspelt_keys
from .layouts import SWAGGER, is_swagger
from .lint import lint
from .objects import FIELDS, Node, children, spoken, walk
from .path_templates import path_template

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

    from ..references import Pointer
    from .load import Document


def own_problems(
    document: Document, root: dict[str, Any], *, house_rules: bool
) -> list[Problem]:
    """Return what our own pass finds wrong with a document, `root` its normalised form."""
    own = _own_pass(document.written, root, house_rules=house_rules)
    return list(dict.fromkeys(_certain([*document.problems, *own])))


def _own_pass(
    written: dict[str, Any], root: dict[str, Any], *, house_rules: bool
) -> Iterator[Problem]:
    nodes = list(walk(root))
    yield from _types(nodes)
    is_old = is_swagger(written)
    if is_old:
        # What is told of keys, words and references is told as they are written.
        for problem in _of_swagger(written):
            yield replace(problem, as_written=True)
    else:
        yield from check_references(root, nodes)
    yield from _operation_ids(nodes)
    yield from _same_operations(nodes)
    yield from _parameters(root, nodes)
    schemes = "securityDefinitions" if is_old else "components/securitySchemes"
    yield from _security(root, nodes, schemes)
    yield from check_schemas(root, nodes)
    yield from check_names(root, nodes)
    for node in nodes:
        if is_object(node.value):
            if not is_old:
                yield from misspelt_keys(node)
            yield from check_words(node)
            yield from check_extensions(node.value, node.pointer)
    yield from ExampleChecker(root, formats=house_rules).check(nodes)
    if house_rules:
        yield from lint(root, nodes)


def _of_swagger(written: dict[str, Any]) -> Iterator[Problem]:
    nodes = list(walk(written, table=SWAGGER.fields))
    yield from check_references(written, nodes)
    for node in nodes:
        if is_object(node.value):
            yield from misspelt_keys(node, SWAGGER_KEYS)
            yield from check_swagger_words(node)


def _certain(found: Iterable[Problem]) -> Iterator[Problem]:
    """Leave out what may come of a reference that leads nowhere: it uses something."""
    problems = list(found)
    if any(one.code == "unknown-ref" for one in problems):
        problems = [one for one in problems if one.code != "unused-component"]
    yield from problems


def _types(nodes: Iterable[Node]) -> Iterator[Problem]:
    for node in nodes:
        value = node.value
        if is_object(value):
            yield from _lost_maps(node)
            continue
        if node.kind == "schema" and type(value) is bool:
            continue
        message = f"this {spoken(node.kind)} is {spoken_type(value)}, not an object"
        hint = ""
        if node.pointer[-1:] == ("$ref",):
            hint = "OpenAPI has no $ref in place of this map: refer to each entry"
        lost = node.kind in ("operation", "pathItem")
        code = "lost-operation" if lost else "wrong-type"
        yield Problem(node.pointer, code, message, hint, at_key=value is None)


_MAPS_OF_OPERATIONS = {
    owner: [
        (name, kind)
        for name, (shape, kind) in fields.items()
        if shape in ("map", "patterned") and kind in ("operation", "pathItem")
    ]
    for owner, fields in FIELDS.items()
}
"""Kind -> fields of it that hold operations by name, with the kind of what they hold."""


def _lost_maps(node: Node) -> Iterator[Problem]:
    """Yield what should hold operations by name and is no object."""
    for name, kind in _MAPS_OF_OPERATIONS.get(node.kind, ()):
        value = node.value.get(name)
        if value is not None and not is_object(value):
            message = f"{name} is {spoken_type(value)}, not an object"
            hint = f"its keys are paths or names, its values {spoken(kind)}s"
            yield Problem((*node.pointer, name), "lost-operation", message, hint)


def _operation_ids(nodes: Iterable[Node]) -> Iterator[Problem]:
    nodes = list(nodes)
    first: dict[str, Pointer] = {}
    items = {reference(n.value) for n in nodes if n.kind == "pathItem"}
    for node in nodes:
        if node.kind != "operation" or not is_object(node.value):
            continue
        owner = node.pointer[:3]
        # A path that needs a copy of an item has one, and nobody calls the item's own.
        if owner[:2] == _ITEMS and format_pointer(owner) not in items:
            continue
        name = node.value.get("operationId")
        if not isinstance(name, str):
            continue
        other = first.setdefault(name, node.pointer)
        if other != node.pointer:
            message = f"the operationId {name!r} stands at {_operation(other)} too"
            hint = "an operationId names one method: choose another for one of the two"
            place = (*node.pointer, "operationId")
            yield Problem(place, "duplicate-operation-id", message, hint)


def _same_operations(nodes: Iterable[Node]) -> Iterator[Problem]:
    first: dict[tuple[str, str], Pointer] = {}
    for node in nodes:
        pointer = node.pointer
        if node.kind != "operation" or pointer[0] != "paths" or "callbacks" in pointer:
            continue
        path, method = str(pointer[1]), str(pointer[-1]).upper()
        if first.setdefault((path.removeprefix("/"), method), pointer) != pointer:
            message = f"{method} {path} is described twice"
            hint = "remove one of the two"
            yield Problem(pointer, "same-operation", message, hint, at_key=True)


def _operation(pointer: Pointer) -> str:
    return f"{str(pointer[-1]).upper()} {pointer[-2]}"


def _parameters(root: dict[str, Any], nodes: Iterable[Node]) -> Iterator[Problem]:
    for node in nodes:
        if node.kind != "pathItem" or not is_object(node.value):
            continue
        shared = yield from _declared(root, node)
        is_path = len(node.pointer) == 2 and node.pointer[0] == "paths"
        template = str(node.pointer[-1])
        operations = [
            child
            for child in children(node)
            if child.kind == "operation" and is_object(child.value)
        ]
        for operation in operations:
            own = yield from _declared(root, operation)
            if is_path:
                yield from _not_in_template(template, own, shared)
        if is_path:
            yield from _not_in_template(template, shared)


_ITEMS = ("components", "pathItems")
# Parameters by name and place, and where they are declared.
_Declared: TypeAlias = "dict[tuple[str, str], Pointer]"


def _not_in_template(
    path: str, declared: _Declared, shared: _Declared | None = None
) -> Iterator[Problem]:
    """Yield the path parameters in `declared` for which the path has no place."""
    known = {name for name, where in (*declared, *(shared or ())) if where == "path"}
    used = {one.name for one in path_template(path, known).placeholders}
    for (name, where), pointer in declared.items():
        if where == "path" and name not in used:
            message = f"the path parameter {name!r} does not occur in {path}"
            yield Problem(pointer, "unused-path-parameter", message)


def _declared(root: dict[str, Any], node: Node) -> Generator[Problem, None, _Declared]:
    """Yield duplicates; return (name, place) -> pointer for a node's parameters."""
    found: dict[tuple[str, str], Pointer] = {}
    listed = node.value.get("parameters")
    for i, entry in enumerate(listed if is_list(listed) else []):
        parameter = follow(root, entry)
        if not is_object(parameter):
            continue
        name, place = parameter.get("name"), parameter.get("in")
        if not isinstance(name, str) or not isinstance(place, str):
            continue
        pointer = (*node.pointer, "parameters", i)
        if (name, place) in found:
            message = f"the {place} parameter {name!r} stands twice in this list"
            yield Problem(pointer, "duplicate-parameter", message)
        found.setdefault((name, place), pointer)
    return found


def _security(
    root: dict[str, Any], nodes: Iterable[Node], section: str
) -> Iterator[Problem]:
    components = root.get("components")
    schemes = components.get("securitySchemes") if is_object(components) else None
    defined: dict[str, Any] = schemes if is_object(schemes) else {}
    spelling = Spelling()
    scopes: dict[str, Words] = {}
    for node in nodes:
        if node.kind not in ("openapi", "operation") or not is_object(node.value):
            continue
        requirements = node.value.get("security")
        for i, entry in enumerate(requirements if is_list(requirements) else []):
            for name in entry if is_object(entry) else ():
                place = (*node.pointer, "security", i, name)
                if name in defined:
                    if name not in scopes:
                        scopes[name] = _scopes(root, defined[name])
                    yield from _undefined(scopes[name], name, entry[name], place)
                    continue
                message = f"the security scheme {name!r} is not defined"
                otherwise = f"define it under {section}"
                hint = spelling.hint(name, defined, otherwise)
                yield Problem(place, "undefined-security", message, hint, at_key=True)


def _scopes(root: dict[str, Any], scheme: Any) -> Words:
    """Return the scopes that an OAuth 2 scheme lists."""
    scheme = follow(root, scheme)
    flows = scheme.get("flows") if is_object(scheme) else None
    known: set[str] = set()
    for flow in flows.values() if is_object(flows) else ():
        scopes = flow.get("scopes") if is_object(flow) else None
        known.update(scopes if is_object(scopes) else ())
    return Words(known)


def _undefined(
    known: Words, name: str, wanted: Any, place: Pointer
) -> Iterator[Problem]:
    """Yield the scopes that a scheme does not have, if it lists any."""
    for i, scope in enumerate(wanted if known and is_list(wanted) else []):
        if type(scope) is str and scope not in known:
            message = f"the security scheme {name!r} has no scope {scope!r}"
            hint = (
                did_you_mean(known.near(scope)) or "list it in the flows of the scheme"
            )
            yield Problem((*place, i), "undefined-scope", message, hint)
