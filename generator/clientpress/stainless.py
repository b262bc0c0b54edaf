"""A configuration of Stainless, read as the table of an API in `clientpress.toml`.

Its resources name the methods, its pagination schemes fit the operations whose
parameters and answers have their fields, and its client settings name credentials,
servers and the header for keys of idempotency.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from . import names
from .document.parsing import UnreadableFileError
from .document.yaml_text import parse_yaml
from .ir import Api, ArrayType, Operation, PagingStyle
from .json_values import Node, is_object, items, mapping, string, text
from .references import escape_step, pointer_steps

_PROPERTY = "x-stainless-pagination-property"
_CLIENT, _SHARED = "$client", "$shared"


class StainlessError(Exception):
    """The text is no configuration of Stainless."""


@dataclass(frozen=True, slots=True)
class Method:
    """A method of an SDK: `GET /path`, the path of the method, whether it is no list."""

    endpoint: str
    path: tuple[str, ...]
    is_unpaged: bool


@dataclass(frozen=True, slots=True)
class Scheme:
    """A way of paging: what its requests and answers have, by names and pointers.

    `response` and `total` have a place and a name, as in `x-pagination`.
    """

    style: PagingStyle
    request: str
    inputs: frozenset[str]
    items: str
    response: tuple[str, str] | None
    total: tuple[str, str] | None


def read_table(source: str, api: Api) -> dict[str, Any]:
    """Return the table of an API that says what a configuration of Stainless says.

    What it says of operations, credentials and servers that `api` does not have is left
    out.

    Raises:
        StainlessError: the text is no YAML, or has no resources.
    """
    root = _parsed(source)
    settings = mapping(root, "client_settings")
    table: dict[str, Any] = {}
    prefix = string(settings, "default_env_prefix")
    if prefix:
        table["environment"] = prefix
    schemes = {one.scheme for one in api.security_schemes}
    credentials = _credentials(mapping(settings, "opts"))
    security = {scheme: name for scheme, name in credentials if scheme in schemes}
    if security:
        table["security"] = security
    known = {server.written for server in api.servers}
    environments = mapping(root, "environments")
    servers = {url: name for name, url in environments.items() if url in known}
    if servers:
        table["servers"] = servers
    operations = dict(_operations(root, api))
    if operations:
        table["operations"] = operations
    return table


def _parsed(source: str) -> Node:
    try:
        root = parse_yaml(source)
    except UnreadableFileError as error:
        raise StainlessError(str(error)) from None
    if not is_object(root) or not mapping(root, "resources"):
        message = "it has no `resources`"
        raise StainlessError(message)
    return root


def _credentials(options: Node) -> Iterator[tuple[str, str]]:
    for name, option in options.items():
        scheme = string(mapping(option, "auth"), "security_scheme")
        if scheme:
            yield scheme, names.snake_name(name, fallback="credential")


def _operations(root: Node, api: Api) -> Iterator[tuple[str, dict[str, Any]]]:
    known = {f"{one.method} {one.path}": one for one in api.operations}
    schemes = [*map(_scheme, items(root, "pagination"))]
    header = string(mapping(root, "client_settings"), "idempotency_header")
    for method in methods(root):
        operation = known.get(method.endpoint)
        if operation is None:
            continue
        table: dict[str, Any] = {}
        if len(method.path) > 1:
            table["name"] = ".".join(method.path)
        if method.is_unpaged:
            table["pagination"] = False
        else:
            fitting = (one for one in schemes if one and _fits(one, operation, api))
            scheme = next(fitting, None)
            if scheme is not None:
                table["pagination"] = _pagination(scheme, operation)
        if header and operation.method == "POST":
            table["idempotency_key"] = header
        if table:
            yield method.endpoint, table


def methods(root: Node) -> Iterator[Method]:
    """Yield the methods that the resources of a configuration name."""
    for name, resource in mapping(root, "resources").items():
        if name != _SHARED:
            path = () if name == _CLIENT else (_snake(name),)
            yield from _methods(resource, path)


def _methods(resource: Any, path: tuple[str, ...]) -> Iterator[Method]:
    for name, method in mapping(resource, "methods").items():
        endpoint = method if isinstance(method, str) else string(method, "endpoint")
        verb, _, route = endpoint.strip().partition(" ")
        if route:
            is_unpaged = is_object(method) and method.get("paginated") is False
            whole = (*path, _snake(name))
            yield Method(f"{verb.upper()} {route.strip()}", whole, is_unpaged)
    for name, inner in mapping(resource, "subresources").items():
        yield from _methods(inner, (*path, _snake(name)))


def _snake(name: str) -> str:
    return names.snake_name(name, fallback="api").rstrip("_")


def _scheme(node: Any) -> Scheme | None:
    """Return a pagination scheme, None where it is of a kind that has no match here."""
    inputs = mapping(node, "request")
    asked = {_purpose(one): name for name, one in inputs.items()}
    answered = list(_fields(mapping(node, "response"), ""))
    by_purpose = {_purpose(one): (pointer, one) for pointer, one in answered}
    listed = by_purpose.get("items") or next(
        ((p, one) for p, one in answered if string(one, "type") == "array"), None
    )
    if listed is None:
        return None
    found, total = listed[0], by_purpose.get("offset_total_count_field")
    style, request, response = _way(asked, by_purpose, found)
    if style is None or (style != "link" and not request):
        return None
    if style in ("cursor", "link") and response is None:
        return None
    return Scheme(
        style=style,
        request=request,
        inputs=frozenset(inputs),
        items=found,
        response=response,
        total=None if total is None else ("body", total[0]),
    )


def _way(
    asked: dict[str, str], answered: dict[str, tuple[str, Node]], found: str
) -> tuple[PagingStyle | None, str, tuple[str, str] | None]:
    for purpose, (pointer, node) in answered.items():
        header = string(mapping(node, _PROPERTY), "from_header")
        if "url" in purpose:
            return "link", "", ("body", pointer)
        if purpose in ("next_cursor_field", "next_cursor_id", "cursor_item_id"):
            place = ("header", header) if header else ("body", pointer)
            if pointer.startswith(f"{found}/-/"):
                place = ("item", pointer.removeprefix(f"{found}/-"))
            for name in ("next_cursor_param", "next_cursor_id_param"):
                if name in asked:
                    return "cursor", asked[name], place
    if "page_number_param" in asked:
        return "page", asked["page_number_param"], None
    if "offset_count_param" in asked:
        return "offset", asked["offset_count_param"], None
    return None, "", None


def _purpose(node: Any) -> str:
    return text(mapping(node, _PROPERTY), "purpose")


def _fields(properties: Node, base: str) -> Iterator[tuple[str, Node]]:
    """Yield the fields of an answer by pointer; those of a list's items after `/-/`."""
    for name, node in properties.items():
        if not is_object(node):
            continue
        pointer = f"{base}/{escape_step(name)}"
        yield pointer, node
        yield from _fields(mapping(node, "properties"), pointer)
        of_items = mapping(mapping(node, "items"), "properties")
        yield from _fields(of_items, f"{pointer}/-")


def _fits(scheme: Scheme, operation: Operation, api: Api) -> bool:
    """Tell whether an operation has what a scheme asks with, and answers its list."""
    if operation.method != "GET":
        return False
    known = {one.wire for one in operation.parameters if one.place == "query"}
    contents = [one for result in operation.results for one in result.contents[:1]]
    if not scheme.inputs <= known or not contents or contents[0].type is None:
        return False
    answer, declared = contents[0].type, api.declared
    lists = declared.at(answer, pointer_steps(scheme.items))
    if not any(isinstance(one, ArrayType) for one in lists):
        return False
    places: Sequence[tuple[str, str] | None] = (scheme.response, scheme.total)
    return all(
        bool(declared.at(answer, pointer_steps(place[1])))
        for place in places
        if place is not None and place[0] == "body"
    )


def _pagination(scheme: Scheme, operation: Operation) -> dict[str, Any]:
    found: dict[str, Any] = {"style": scheme.style, "items": scheme.items}
    if scheme.style != "link":
        found["request"] = {"in": "query", "name": scheme.request}
    for key, place in (("response", scheme.response), ("total", scheme.total)):
        if place is not None:
            found[key] = {"in": place[0], "name": place[1]}
    first = next((p for p in operation.parameters if p.wire == scheme.request), None)
    if scheme.style == "page" and first is not None and first.default == "0":
        found["starts_at"] = 0
    return found
