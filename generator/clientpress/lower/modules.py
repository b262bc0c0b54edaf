"""Which module of `models` a declaration lives in.

A schema that stands in a file of its own (`schemas/odr.yaml`) lives in the module of
that name. Others live with the one top-level namespace whose operations reach them,
or in `shared` where several do. What none reach is apart, in `unused`: nobody who loads
the others needs it. A module with too many is divided by how names begin.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from .. import names
from ..division import divided
from ..ir import Declaration, Declarations, Operation, Type, Webhook
from ..ir.graph import references

SHARED = "shared"
UNUSED = "unused"
WEBHOOKS = "webhooks"
# So many have a few thousand lines.
_MOST = 250


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
    declared = Declarations(declarations.values())
    for namespace, types in roots.items():
        named = (name for one in types for name in references(one))
        for name in declared.reached(named):
            users[name].add(namespace)
    modules: dict[str, list[str]] = {}
    for name in sorted(declarations):
        module = _module(declarations[name], users[name], schema_file)
        modules.setdefault(module, []).append(name)
    parted = {
        name: f"{module}_{beginning}" if beginning else module
        for module, own in modules.items()
        for name, beginning in divided(dict.fromkeys(own, 1), _MOST).items()
    }
    # A module is an attribute of its package, as a class is that has no capitals.
    apart = {one: f"{one}_" if one in declarations else one for one in parted.values()}
    return tuple(
        replace(declarations[name], module=apart[parted[name]])
        for name in sorted(declarations)
    )


def _module(
    declaration: Declaration,
    users: set[str],
    schema_file: Callable[[str], str | None],
) -> str:
    pointer = declaration.pointer
    if pointer[:2] == ("components", "schemas"):
        stem = schema_file(str(pointer[2]))
        if stem is not None:
            return names.file_name(names.snake_name(stem, fallback="schemas"))
    if not users:
        return UNUSED
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
