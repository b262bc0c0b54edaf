"""Which Python path each operation gets.

Our own specs say it: `odr.orders.items.search` is `client.odr.orders.items.search`.
In documents we do not own the first tag is the namespace and the operationId, without
a leading tag, the method; without an operationId the method and path say it. `x-name`
stands for the operationId and wins over it.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import names
from ..json_values import Node, items, string


def method_paths(
    operations: Sequence[tuple[str, str, Node]],
) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the unique Python path of each operation by (path, method)."""
    wanted = {
        (path, method): _wanted(path, method, node) for path, method, node in operations
    }
    namespaces = {
        names_path[:depth]
        for names_path in wanted.values()
        for depth in range(1, len(names_path))
    }
    used = {_folded(namespace) for namespace in namespaces}
    result: dict[tuple[str, str], tuple[str, ...]] = {}
    for key in sorted(wanted):
        *namespace, method = wanted[key]
        candidate, number = (*namespace, method), 2
        while _folded(candidate) in used:
            candidate = (*namespace, f"{method}_{number}")
            number += 1
        used.add(_folded(candidate))
        result[key] = candidate
    return result


def _folded(path: Sequence[str]) -> tuple[str, ...]:
    return tuple(part.casefold() for part in path)


def _wanted(path: str, method: str, node: Node) -> tuple[str, ...]:
    given = string(node, "x-name")
    if not all(part.isidentifier() for part in given.split(".")):
        given = ""
    operation_id = given or string(node, "operationId")
    if _is_dotted(operation_id):
        return _dotted(operation_id)
    tag = next(iter(items(node, "tags")), "")
    namespace = names.method_name(tag) if tag and isinstance(tag, str) else ""
    name = names.method_name(operation_id) if operation_id else _from_path(path, method)
    rest = name.removeprefix(f"{namespace}_")
    if namespace and not given and rest and rest != name:
        name = names.method_name(rest)
    return (namespace, name) if namespace else (name,)


def tag_path(tag: str) -> tuple[str, ...]:
    """Return the path of the namespace that is called after a tag."""
    return _dotted(tag) if _is_dotted(tag) else (names.method_name(tag),)


def _dotted(name: str) -> tuple[str, ...]:
    return tuple(names.method_name(part) for part in name.split("."))


def _is_dotted(operation_id: str) -> bool:
    parts = operation_id.split(".")
    return len(parts) > 1 and all(
        part.isidentifier() and part == part.lower() for part in parts
    )


def _from_path(path: str, method: str) -> str:
    telling = [part for part in path.split("/") if part]
    spelt = [f"by {p.strip('{}')}" if p.startswith("{") else p for p in telling]
    return names.method_name(" ".join([method, *spelt]))
