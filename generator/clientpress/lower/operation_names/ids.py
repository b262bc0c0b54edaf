"""Names from operationIds, with the first tag as the namespace."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ... import names
from .operation import Naming, Path, Wanted, python_path
from .paths import making_way
from .routes import Places

_SEPARATOR = re.compile(r"[./]")
# So many of the ids have to be paths for all to be kept as they are.
_KEPT = 0.9


def are_paths(operations: Sequence[Naming]) -> bool:
    """Tell whether the ids of a document are Python paths: `orders.list`, `repos/get`."""
    ids = [one.operation_id for one in operations if one.operation_id]
    number = sum(is_path(one) for one in ids)
    return bool(ids) and number >= _KEPT * len(ids)


def is_path(operation_id: str) -> bool:
    """Tell whether an operationId has parts, each of which can be a name."""
    parts = _SEPARATOR.split(operation_id)
    return len(parts) > 1 and all(
        part[:1].isalpha() and len(part.split()) == 1 for part in parts
    )


def by_id(operation: Naming, places: Places) -> Wanted:
    """Return the path that an operation's id and its first tag ask for."""
    path = _path(operation)
    return Wanted(
        operation,
        path,
        (not operation.given,),
        making_way(operation, path, places, is_made=False),
        "x-name" if operation.given else "operationId",
    )


def _path(operation: Naming) -> Path:
    given = operation.given
    if "." in given:
        return python_path(given.split("."))
    if not given and is_path(operation.operation_id):
        path = python_path(_SEPARATOR.split(operation.operation_id))
        return (*operation.namespace, path[-1]) if operation.namespace else path
    namespace = operation.namespace or tag_path(operation.tag)
    if given:
        return python_path([given], namespace)
    name = names.method_name(operation.operation_id, of_client=not namespace)
    rest = name.removeprefix(f"{'_'.join(namespace)}_")
    return python_path([rest if namespace and rest else name], namespace)


def tag_path(tag: str) -> Path:
    """Return the path of the namespace that is called after a tag."""
    parts = tag.split(".")
    is_dotted = all(part.isidentifier() and part == part.lower() for part in parts)
    if not tag:
        return ()
    return python_path(parts if is_dotted else [tag])
