"""Which module of `models` a declaration lives in.

A schema that stands in a file of its own (`schemas/odr.yaml`) lives in the module of
that name. Others live with the one top-level namespace whose operations reach them,
or in `shared` where several do. A module with too many is divided by how names begin.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from .. import names
from ..ir import Declaration, Operation, Type, Webhook
from ..ir.graph import reached

SHARED = "shared"
WEBHOOKS = "webhooks"
# Type checkers give up on modules that are much longer.
_MOST = 500


def with_modules(
    declarations: Mapping[str, Declaration],
    operations: Sequence[Operation],
    webhooks: Sequence[Webhook],
    schema_file: Callable[[str], str | None],
) -> tuple[Declaration, ...]:
    """Return the declarations, sorted by name, each with its module."""
    roots: dict[str, list[Type]] = {}
    for operation in operations:
        path = operation.path_of_method
        namespace = path[0] if path[1:] else SHARED
        roots.setdefault(namespace, []).extend(operation_types(operation))
    for webhook in webhooks:
        if webhook.type is not None:
            roots.setdefault(WEBHOOKS, []).append(webhook.type)
    users: dict[str, set[str]] = {name: set() for name in declarations}
    for namespace, types in roots.items():
        for name in reached(types, declarations):
            users[name].add(namespace)
    modules: dict[str, list[str]] = {}
    for name in sorted(declarations):
        module = _module(declarations[name], users[name], schema_file)
        modules.setdefault(module, []).append(name)
    parted = {
        name: part
        for module in modules
        for name, part in _parts(module, modules[module])
    }
    return tuple(
        replace(declarations[name], module=parted[name])
        for name in sorted(declarations)
    )


def _parts(module: str, own: list[str], length: int = 0) -> Iterator[tuple[str, str]]:
    """Yield each of the names with its part of their module, `length` letters of it."""
    if len(own) <= _MOST:
        part = f"{module}_{own[0][:length].lower()}" if length else module
        yield from ((name, part) for name in own)
        return
    groups: dict[str, list[str]] = {}
    for name in own:
        groups.setdefault(name[: length + 1].lower(), []).append(name)
    for group in groups.values():
        yield from _parts(module, group, length + 1)


def _module(
    declaration: Declaration,
    users: set[str],
    schema_file: Callable[[str], str | None],
) -> str:
    pointer = declaration.pointer
    if pointer[:2] == ("components", "schemas"):
        stem = schema_file(str(pointer[2]))
        if stem is not None:
            return names.snake_name(stem, fallback="schemas")
    return next(iter(users)) if len(users) == 1 else SHARED


def operation_types(operation: Operation) -> Iterator[Type]:
    """Yield every type an operation mentions."""
    for parameter in operation.parameters:
        yield parameter.type
    contents = list(operation.body.contents) if operation.body else []
    for response in operation.responses:
        contents.extend(response.contents)
        yield from (header.type for header in response.headers)
    yield from (content.type for content in contents if content.type is not None)
    items = (content.items for content in contents if content.items is not None)
    yield from (one.type for one in items if one.type is not None)
