"""The table of an API in `clientpress.toml`, with all that was inferred as comments.

Each comment that is a key says what holds without it: taken in, all of them together
change nothing. So one of them can be taken in and changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..document.layouts import layout_of
from ..document.selecting import operations
from ..document.targets import (
    fields_of,
    operations_of,
    parameters_of,
    section,
    servers_of,
)
from ..edits import IDS, PATHS
from ..escape import toml_key, toml_value
from ..ir import HttpScheme, ModelDecl, UnsupportedScheme
from ..json_values import is_object
from ..lower.operation_names import chosen
from ..plan.security import environment_variable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..config import PackageSettings
    from ..document.load import Document
    from ..ir import Api, Operation, Pagination

_Fact = tuple[tuple[str, ...], Any]
"""The place of a value below the table of the API, and the value."""


def api_table(
    document: Document, api: Api, settings: PackageSettings, written: dict[str, Any]
) -> str:
    """Return the table of an API; `written` holds what is no comment.

    `api` is what the document means with that.
    """
    lines = [f"[apis.{toml_key(settings.name)}]"]
    given = dict(_flat(written))
    if any(one.pagination and one.pagination.inferred for one in api.operations):
        # A pager that is taken in would else be taken for all that there are.
        given.setdefault(("pagination",), True)
    lines += [_line(place, value) for place, value in given.items()]
    for title, facts in (
        ("What the client is called.", _names(settings)),
        (f"What {settings.class_name}(server=...) takes.", _servers(api, document)),
        (_about_credentials(api, settings), _credentials(api)),
        ("What names of operations are made of.", _naming(document)),
        (_OPERATIONS, _operations(api, document)),
        ("Schemas, with their classes.", _schemas(api, document)),
    ):
        new = [(place, value) for place, value in facts if place not in given]
        if new:
            lines += ["", f"# {title}"]
            lines += [f"# {_line(place, value)}" for place, value in new]
    return "\n".join(lines) + "\n"


def _flat(table: dict[str, Any], above: tuple[str, ...] = ()) -> Iterator[_Fact]:
    """Yield what a table says, each value with the keys that lead to it."""
    for key, value in table.items():
        place = (*above, key)
        # What is below the name of an operation is its value, such as `pagination`.
        if is_object(value) and len(place) < _DEEPEST.get(place[0], 0):
            yield from _flat(value, place)
        else:
            yield place, value


_DEEPEST = {"operations": 3, "security": 2, "servers": 2}
"""How many keys lead to a value, for what is no value itself."""
_OPERATIONS = (
    "Operations, with the paths of their methods. To keep some of them alone, write "
    'include = ["tag:orders", "/v2/*"].'
)


def _line(place: tuple[str, ...], value: Any) -> str:
    return f"{'.'.join(map(toml_key, place))} = {toml_value(value)}"


def _names(settings: PackageSettings) -> list[_Fact]:
    names = settings.as_mapping()
    del names["name"]
    return [((key,), value) for key, value in names.items()]


def _servers(api: Api, document: Document) -> Iterator[_Fact]:
    named = {server.written: server.name for server in reversed(api.servers)}
    for url in dict(servers_of(document.written)):
        if url in named:
            yield ("servers", url), named[url]


def _about_credentials(api: Api, settings: PackageSettings) -> str:
    names = [name for _, name in _credentials(api)]
    ways = [
        f"{settings.class_name}({name}=...) or "
        f"{environment_variable(settings.environment, name)}"
        for name in names
    ]
    return f"Arguments for credentials: {', '.join(ways)}."


def _credentials(api: Api) -> Iterator[_Fact]:
    for scheme in api.security_schemes:
        if isinstance(scheme, UnsupportedScheme):
            continue
        if isinstance(scheme, HttpScheme) and scheme.kind.arguments:
            continue  # it has arguments of its own, such as `username`
        yield ("security", scheme.scheme), scheme.name


def _naming(document: Document) -> Iterator[_Fact]:
    found = (
        (path, method, operation)
        for (path, method), operation in operations(document.root)
    )
    by = chosen(list(found), document.root)
    yield ("naming",), IDS if by.is_by_id else PATHS
    if not by.is_by_id:
        yield ("prefix",), by.prefix or "/"


def _operations(api: Api, document: Document) -> Iterator[_Fact]:
    known = operations_of(document.written)
    for operation in api.operations:
        if operation.switch is not None:
            continue  # a second method of an operation, called after the first
        key = _key(operation, document)
        if key not in known:
            continue  # it is read as another one than is written
        place = ("operations", key)
        yield (*place, "name"), ".".join(operation.path_of_method)
        parameters = parameters_of(document.written, known[key])
        wires = [parameter.wire for parameter in operation.parameters]
        for parameter in operation.parameters:
            # Of two that differ in their places only, a table can name neither.
            is_told = parameter.wire in parameters and wires.count(parameter.wire) == 1
            if is_told and parameter.name != parameter.wire:
                name = (*place, "parameters", parameter.wire, "name")
                yield name, parameter.name
        for extension, value in _calling(operation).items():
            yield (*place, extension), value


def _key(operation: Operation, document: Document) -> str:
    """Return the method and the path as the document writes them."""
    _, path, *rest = document.as_written(operation.pointer)
    return f"{str(rest[-1] if rest else operation.method).upper()} {path}"


def _calling(operation: Operation) -> dict[str, Any]:
    found: dict[str, Any] = {}
    # What is stated of a key is that it makes a call safe to repeat.
    if operation.idempotency_key is not None and operation.key_repeats:
        found["idempotency_key"] = operation.idempotency_key
    if operation.pagination is not None:
        found["pagination"] = _pagination(operation.pagination)
    return found


def _pagination(pagination: Pagination) -> dict[str, Any]:
    """Return `x-pagination` as a document would have it."""
    found: dict[str, Any] = {"style": pagination.style, "items": pagination.items}
    for key in ("request", "response", "more", "pages", "size", "total"):
        place = getattr(pagination, key)
        if place is not None:
            found[key] = {"in": place[0], "name": place[1]}
    if pagination.starts_at != 1:
        found["starts_at"] = pagination.starts_at
    if pagination.ends_when_repeated:
        found["repeated"] = "end"
    return found


def _schemas(api: Api, document: Document) -> Iterator[_Fact]:
    schemas = section(document.written, "schema")
    place_of_schemas = layout_of(document.written).section("schema")
    seen: set[str] = set()
    for declared in api.declarations:
        *parents, name = document.as_written(declared.pointer) or ("",)
        # A class that a component brings along comes after its own.
        if tuple(parents) != place_of_schemas or name in seen:
            continue
        seen.add(str(name))
        place = ("schemas", str(name))
        yield (*place, "name"), declared.name
        if isinstance(declared, ModelDecl):
            known = fields_of(schemas.get(str(name), {}))
            for field in declared.fields:
                if field.wire in known and field.name != field.wire:
                    yield (*place, "fields", field.wire, "name"), field.name
