"""Leave operations out of a document, and the components that only they need."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, NamedTuple

from ..json_values import fresh, is_list, is_object
from ..references import follow, reference, resolve_pointer
from ..spelling import nearest
from .lint import unused_components
from .objects import METHODS, walk
from .targets import path_items

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Place = tuple[str, str]
"""The path and the method of an operation, as the document writes them."""

_TAG = "tag:"
_NAMING = ("operationId", "tags", "x-name", "x-namespace")
_NEEDING = ("x-task", "x-prepared-by")


def select(
    root: dict[str, Any],
    include: Sequence[str],
    exclude: Sequence[str],
    python: Mapping[Place, str],
) -> tuple[set[Place], dict[str, str]]:
    """Return the operations to keep, and a hint for each pattern that fits none.

    Of the operations that an `include` names, all where there is none, those stay that
    no `exclude` names. `python` has the paths of methods, which patterns may fit.
    """
    kept: set[Place] = set()
    fitting: set[str] = set()
    found = [Named(*one, python.get(one[0], "")) for one in operations(root)]
    for one in found:
        fits = {pattern for pattern in (*include, *exclude) if one.fits(pattern)}
        fitting |= fits
        if (fits & {*include} or not include) and not fits & {*exclude}:
            kept.add(one.place)
    unknown = [one for one in (*include, *exclude) if one not in fitting]
    return kept, {
        pattern: nearest(
            pattern, {name for one in found for name in one.names(pattern)}
        )
        for pattern in unknown
    }


class Named(NamedTuple):
    """An operation, and all that a pattern may call it by."""

    place: Place
    operation: dict[str, Any]
    python: str

    def names(self, pattern: str) -> list[str]:
        """Return what a pattern of that kind could have named."""
        path, method = self.place
        if pattern.startswith(_TAG):
            tags = self.operation.get("tags")
            return [f"{_TAG}{tag}" for tag in (tags if is_list(tags) else ())]
        if " /" in pattern:
            return [f"{method.upper()} {path}"]
        if pattern.startswith("/"):
            return [path]
        said = (self.python, str(self.operation.get("operationId", "")))
        return [name for name in said if name]

    def fits(self, pattern: str) -> bool:
        """Tell whether the operation is one of those that a pattern names."""
        if pattern.startswith(_TAG):
            return pattern in self.names(pattern)
        verb, _, place = pattern.partition(" ")
        if place.startswith("/"):
            pattern = f"{verb.upper()} {place}"
        if any(fnmatchcase(name, pattern) for name in self.names(pattern)):
            return True
        # A namespace stands for all that is in it.
        return self.python in self.names(pattern) and fnmatchcase(
            self.python, f"{pattern}.*"
        )


def with_needed(root: dict[str, Any], kept: set[Place]) -> Iterator[tuple[str, str]]:
    """Add to `kept` what operations need; yield each such id, and one that needs it."""
    found = dict(operations(root))
    by_id = {str(one.get("operationId")): place for place, one in found.items()}
    waiting = sorted(kept)
    while waiting:
        operation = found[waiting.pop(0)]
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
    for (path, method), operation in operations(root):
        if (path, method) not in kept:
            said = {key: operation[key] for key in _NAMING if key in operation}
            yield {"path": path, "method": method.upper(), **said}


def leave_out_all_but(root: dict[str, Any], kept: set[Place]) -> None:
    """Take all other operations out of `root`, and what nothing then refers to."""
    before = _ids(root)
    for paths, path, entry in list(path_items(root)):
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
    gone = before - _ids(root)
    _leave_out_links(root, gone)
    for problem in list(unused_components(root)):
        *section, name = problem.pointer
        del resolve_pointer(root, tuple(section))[1][name]
    guide: Any = root.get("x-guide")
    if is_list(guide):
        root["x-guide"] = [task for task in guide if not _named(task) & gone]
        if not root["x-guide"]:
            del root["x-guide"]


def _leave_out_links(root: dict[str, Any], gone: set[str]) -> None:
    """Take out the links to operations that are not there any more."""
    for node in walk(root):
        links = node.value.get("links") if is_object(node.value) else None
        if not is_object(links):
            continue
        for name, entry in list(links.items()):
            link = follow(root, entry)
            if is_object(link) and str(link.get("operationId")) in gone:
                del links[name]


def _ids(root: dict[str, Any]) -> set[str]:
    return {str(one.get("operationId")) for _, one in operations(root)}


def _named(task: Any) -> set[str]:
    """Return the operations that a task of the guide names."""
    if not is_object(task):
        return set()
    paths = task.get("paths")
    return {str(task.get("operation")), *(paths if is_object(paths) else ())}


def operations(root: dict[str, Any]) -> Iterator[tuple[Place, dict[str, Any]]]:
    """Yield the operations of all paths."""
    for _, path, entry in path_items(root):
        item = follow(root, entry)
        for owner in _owners(item) if is_object(item) else ():
            for method, operation in owner.items():
                is_method = owner is not item or method in METHODS
                if is_method and is_object(operation):
                    yield (path, method), operation


def _owners(item: dict[str, Any]) -> list[dict[str, Any]]:
    additional = item.get("additionalOperations")
    return [item, additional] if is_object(additional) else [item]
