"""Find names that a document gives and has nothing for: tags, links, variables, parts.

Who writes them means something that stands elsewhere in the document.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..diagnostics import Problem
from ..json_values import is_list, is_object
from ..references import follow
from ..spelling import Spelling, Words, did_you_mean
from .check_schemas import properties_of
from .objects import METHODS
from .path_templates import has_loose_brace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..references import Pointer
    from .objects import Node

_VARIABLE = re.compile(r"\{([^{}]*)\}")
# The grammar of runtime expressions; a pointer may hold anything.
_EXPRESSION = re.compile(
    r"\$(url|method|statusCode|self|(request|response)\."
    r"(header\.[!#$%&'*+.^_`|~0-9A-Za-z-]+|(query|path)\..+|body(#(/.*)?)?))",
    re.DOTALL,
)
_LIKE_EXPRESSION = re.compile(r"\$[a-z]\w*(\.|$)", re.IGNORECASE)
_EMBEDDED = re.compile(r"\{(\$[^{}]*)\}")

# Where our extensions name a header, below an operation.
_HEADERS: tuple[Pointer, ...] = (
    ("x-idempotency-key",),
    ("x-task", "header"),
    ("x-webhook", "identity", "header"),
    ("x-webhook", "signature", "header"),
)


def check_names(root: dict[str, Any], nodes: Iterable[Node]) -> Iterator[Problem]:
    """Yield names that lead to nothing."""
    nodes = [node for node in nodes if is_object(node.value)]
    tags = Words(_tags(root))
    operations = _operations(root, nodes)
    spelling = Spelling()
    for node in nodes:
        match node.kind:
            case "operation":
                listed = node.value.get("tags")
                for i, tag in enumerate(listed if is_list(listed) else ()):
                    yield from _tag(tag, tags, (*node.pointer, "tags", i))
                yield from _headers(root, node)
            case "tag":
                parent = node.value.get("parent")
                yield from _tag(parent, tags, (*node.pointer, "parent"))
            case "server":
                yield from _variables(node, spelling)
            case "link":
                yield from _link(node, operations, spelling)
            case "mediaType":
                yield from _parts(root, node)
            case "callback":
                for expression in node.value:
                    for text in _EMBEDDED.findall(expression):
                        place = (*node.pointer, expression)
                        yield from _expression(text, place, at_key=True)
            case "pathItem":
                yield from _braces(node.pointer)
            case _:
                pass


def _tags(root: dict[str, Any]) -> Iterator[str]:
    listed = root.get("tags")
    for tag in listed if is_list(listed) else ():
        name = tag.get("name") if is_object(tag) else None
        if type(name) is str:
            yield name


def _tag(name: Any, declared: Words, place: Pointer) -> Iterator[Problem]:
    # A tag does not have to be declared, so that only a slip is certain.
    if type(name) is str and name not in declared and (near := declared.near(name)):
        message = f"the document declares no tag {name!r}"
        yield Problem(place, "undefined-name", message, did_you_mean(near))


def _headers(root: dict[str, Any], node: Node) -> Iterator[Problem]:
    """Yield headers that our extensions name, and that are nearly documented ones."""
    named: list[tuple[Pointer, Any]] = []
    for place in _HEADERS:
        value: Any = node.value
        for step in place:
            value = value.get(str(step)) if is_object(value) else None
        if type(value) is str:
            named.append((place, value))
    if not named:
        return
    known = Words(_documented(root, node.value))
    for place, name in named:
        near = known.near(name)
        if near and name.lower() not in [one.lower() for one in near]:
            message = f"no header is called {name!r}"
            where = (*node.pointer, *place)
            yield Problem(where, "undefined-name", message, did_you_mean(near))


def _documented(root: dict[str, Any], operation: dict[str, Any]) -> Iterator[str]:
    """Yield the headers of an operation's requests and answers."""
    listed = operation.get("parameters")
    for entry in listed if is_list(listed) else ():
        parameter = follow(root, entry)
        if is_object(parameter) and parameter.get("in") == "header":
            yield str(parameter.get("name"))
    responses = operation.get("responses")
    for entry in responses.values() if is_object(responses) else ():
        response = follow(root, entry)
        headers = response.get("headers") if is_object(response) else None
        yield from headers if is_object(headers) else ()


def _variables(node: Node, spelling: Spelling) -> Iterator[Problem]:
    url, variables = node.value.get("url"), node.value.get("variables")
    known = variables if is_object(variables) else {}
    wanted = list(dict.fromkeys(_VARIABLE.findall(url))) if type(url) is str else []
    for name in wanted:
        if name not in known:
            message = f"the URL has {{{name}}}, and there is no such variable"
            hint = spelling.hint(name, known, "describe it under `variables`")
            yield Problem((*node.pointer, "url"), "undefined-name", message, hint)
    for name, variable in known.items():
        place = (*node.pointer, "variables", name)
        # One that is nearly in the URL was told there.
        if name not in wanted and not Words(wanted).near(name):
            message = f"the variable {name!r} does not occur in the URL"
            yield Problem(place, "undefined-name", message, at_key=True)
        values = variable.get("enum") if is_object(variable) else None
        default = variable.get("default") if is_object(variable) else None
        if is_list(values) and default is not None and default not in values:
            message = f"the default {default!r} is none of the values in `enum`"
            hint = spelling.hint(str(default), map(str, values), "add it")
            yield Problem((*place, "default"), "undefined-name", message, hint)


def _operations(root: dict[str, Any], nodes: list[Node]) -> dict[str, set[str]]:
    """Return the names of the parameters of each operation, by operationId."""
    items = {node.pointer: node.value for node in nodes if node.kind == "pathItem"}
    found: dict[str, set[str]] = {}
    for node in nodes:
        name = node.value.get("operationId") if node.kind == "operation" else None
        if type(name) is str:
            depth = -1 if node.pointer[-1] in METHODS else -2
            item = items.get(node.pointer[:depth], {})
            found[name] = {*_parameters(root, item), *_parameters(root, node.value)}
    return found


def _parameters(root: dict[str, Any], owner: dict[str, Any]) -> Iterator[str]:
    listed = owner.get("parameters")
    for entry in listed if is_list(listed) else ():
        parameter = follow(root, entry)
        if is_object(parameter):
            yield str(parameter.get("name"))
            yield f"{parameter.get('in')}.{parameter.get('name')}"


def _link(
    node: Node, operations: dict[str, set[str]], spelling: Spelling
) -> Iterator[Problem]:
    name, parameters = node.value.get("operationId"), node.value.get("parameters")
    known = operations.get(name) if type(name) is str else None
    if type(name) is str and known is None:
        message = f"there is no operation {name!r}"
        hint = spelling.hint(name, operations, "it is an operationId")
        place = (*node.pointer, "operationId")
        yield Problem(place, "undefined-name", message, hint)
    for key, value in parameters.items() if is_object(parameters) else ():
        place = (*node.pointer, "parameters", key)
        if known is not None and key not in known:
            message = f"the operation {name!r} has no parameter {key!r}"
            short = {one for one in known if "." not in one} or known
            hint = spelling.hint(key, short, "it has none" if not short else "")
            yield Problem(place, "undefined-name", message, hint, at_key=True)
        yield from _expression(value, place)
    yield from _expression(
        node.value.get("requestBody"), (*node.pointer, "requestBody")
    )


def _expression(
    value: Any, place: Pointer, *, at_key: bool = False
) -> Iterator[Problem]:
    if type(value) is not str or _EXPRESSION.fullmatch(value):
        return
    if _LIKE_EXPRESSION.match(value):
        message = f"{value!r} is no runtime expression"
        hint = "write it like $request.body#/id, $response.header.Location or $url"
        yield Problem(place, "undefined-name", message, hint, at_key=at_key)


def _parts(root: dict[str, Any], node: Node) -> Iterator[Problem]:
    """Yield encodings of what the schema of a body has no property for."""
    encodings, schema = node.value.get("encoding"), node.value.get("schema")
    known, is_open = properties_of(root, schema)
    words = Words(known)
    for name in encodings if is_object(encodings) and known else ():
        near = words.near(name)
        if name not in known and (near or not is_open):
            message = f"the body has no property {name!r} to encode"
            place = (*node.pointer, "encoding", name)
            hint = did_you_mean(near)
            yield Problem(place, "undefined-name", message, hint, at_key=True)


def _braces(pointer: Pointer) -> Iterator[Problem]:
    path = str(pointer[-1])
    if pointer[:-1] == ("paths",) and has_loose_brace(path):
        message = f"a brace of {path!r} has no other that belongs to it"
        hint = "write a parameter like {id}"
        yield Problem(pointer, "undefined-name", message, hint, at_key=True)
