"""Leave operations out of a document, and the components that only they need."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from ..json_values import fresh, is_list, is_object
from ..references import follow, reference, resolve_pointer
from ..spelling import nearest
from .lint import unused_components
from .objects import METHODS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Place = tuple[str, str]
"""The path and the method of an operation, as the document writes them."""

_TAG = "tag:"
_NAMING = ("operationId", "tags", "x-name", "x-namespace")
_NEEDING = ("x-task", "x-prepared-by")


def select(
    root: dict[str, Any], include: Sequence[str], exclude: Sequence[str]
) -> tuple[set[Place], dict[str, str]]:
    """Return the operations to keep, and a hint for each pattern that fits none.

    Of the operations that an `include` names, all where there is none, those stay that
    no `exclude` names.
    """
    kept: set[Place] = set()
    fitting: set[str] = set()
    operations = list(_operations(root))
    for (path, method), operation in operations:
        fits = {p for p in (*include, *exclude) if _fits(p, path, method, operation)}
        fitting |= fits
        if (fits & {*include} or not include) and not fits & {*exclude}:
            kept.add((path, method))
    unknown = [one for one in (*include, *exclude) if one not in fitting]
    return kept, {
        one: nearest(one, set(_of_its_kind(one, operations))) for one in unknown
    }


def with_needed(root: dict[str, Any], kept: set[Place]) -> Iterator[tuple[str, str]]:
    """Add to `kept` what operations need; yield each such id, and one that needs it."""
    operations = dict(_operations(root))
    by_id = {str(one.get("operationId")): place for place, one in operations.items()}
    waiting = sorted(kept)
    while waiting:
        operation = operations[waiting.pop(0)]
        for key in _NEEDING:
            value = operation.get(key)
            needed = str(value.get("operation")) if is_object(value) else ""
            if needed in by_id and by_id[needed] not in kept:
                kept.add(by_id[needed])
                waiting.append(by_id[needed])
                yield needed, str(operation.get("operationId"))


def naming_of_all_but(
    root: dict[str, Any], kept: set[Place]
) -> Iterator[dict[str, Any]]:
    """Yield of all other operations what their names are made from."""
    for (path, method), operation in _operations(root):
        if (path, method) not in kept:
            said = {key: operation[key] for key in _NAMING if key in operation}
            yield {"path": path, "method": method.upper(), **said}


def leave_out_all_but(root: dict[str, Any], kept: set[Place]) -> None:
    """Take all other operations out of `root`, and what nothing then refers to."""
    before = _ids(root)
    paths: Any = root.get("paths")
    for path, entry in list(paths.items()) if is_object(paths) else ():
        # Path items that several paths refer to may lose different operations.
        item = fresh(follow(root, entry)) if reference(entry) is not None else entry
        if not is_object(item):
            continue
        paths[path] = item
        owners = _owners(item)
        for owner in owners:
            for method in [one for one in owner if owner is not item or one in METHODS]:
                if (path, method) not in kept:
                    del owner[method]
        if not any(method in item for method in METHODS) and not owners[1:]:
            del paths[path]
    for problem in list(unused_components(root)):
        *section, name = problem.pointer
        del resolve_pointer(root, tuple(section))[1][name]
    guide: Any = root.get("x-guide")
    if is_list(guide):
        gone = before - _ids(root)
        root["x-guide"] = [task for task in guide if not _named(task) & gone]
        if not root["x-guide"]:
            del root["x-guide"]


def _ids(root: dict[str, Any]) -> set[str]:
    return {str(one.get("operationId")) for _, one in _operations(root)}


def _named(task: Any) -> set[str]:
    """Return the operations that a task of the guide names."""
    if not is_object(task):
        return set()
    paths = task.get("paths")
    return {str(task.get("operation")), *(paths if is_object(paths) else ())}


def _operations(root: dict[str, Any]) -> Iterator[tuple[Place, dict[str, Any]]]:
    paths = root.get("paths")
    for path, entry in paths.items() if is_object(paths) else ():
        item = follow(root, entry)
        for owner in _owners(item) if is_object(item) else ():
            for method, operation in owner.items():
                is_method = owner is not item or method in METHODS
                if is_method and is_object(operation):
                    yield (path, method), operation


def _owners(item: dict[str, Any]) -> list[dict[str, Any]]:
    additional = item.get("additionalOperations")
    return [item, additional] if is_object(additional) else [item]


def _of_its_kind(
    pattern: str, operations: Sequence[tuple[Place, dict[str, Any]]]
) -> Iterator[str]:
    """Yield what a pattern of that kind could have named."""
    for (path, method), operation in operations:
        if pattern.startswith(_TAG):
            tags = operation.get("tags")
            yield from (f"{_TAG}{tag}" for tag in (tags if is_list(tags) else ()))
        elif " /" in pattern:
            yield f"{method.upper()} {path}"
        elif pattern.startswith("/"):
            yield path
        elif "operationId" in operation:
            yield str(operation["operationId"])


def _fits(pattern: str, path: str, method: str, operation: dict[str, Any]) -> bool:
    if pattern.startswith(_TAG):
        tags = operation.get("tags")
        return is_list(tags) and pattern.removeprefix(_TAG) in tags
    verb, _, place = pattern.partition(" ")
    if place.startswith("/"):
        return verb.upper() == method.upper() and fnmatchcase(path, place)
    if pattern.startswith("/"):
        return fnmatchcase(path, pattern)
    return fnmatchcase(str(operation.get("operationId", "")), pattern)
