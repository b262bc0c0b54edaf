"""Leave operations out of a document, and the components that only they need."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from ..json_values import fresh, is_list, is_object
from ..references import follow, reference
from .lint import unused_components
from .objects import METHODS

if TYPE_CHECKING:
    from collections.abc import Sequence

_TAG = "tag:"


def select(
    root: dict[str, Any], include: Sequence[str], exclude: Sequence[str]
) -> list[str]:
    """Take operations out of `root`; return the patterns that fit none of them.

    Of the operations that an `include` names, all where there is none, those stay that
    no `exclude` names.
    """
    if not include and not exclude:
        return []
    fitting: set[str] = set()
    paths = root.get("paths")
    if not is_object(paths):
        return [*include, *exclude]
    for path, entry in list(paths.items()):
        # Path items that several paths refer to may lose different operations.
        item = fresh(follow(root, entry)) if reference(entry) is not None else entry
        if not is_object(item):
            continue
        paths[path] = item
        owners = [item]
        if is_object(item.get("additionalOperations")):
            owners.append(item["additionalOperations"])
        for owner in owners:
            for method, operation in list(owner.items()):
                if owner is item and method not in METHODS:
                    continue
                fits = {
                    p for p in (*include, *exclude) if _fits(p, path, method, operation)
                }
                fitting |= fits
                if not (fits & {*include} or not include) or fits & {*exclude}:
                    del owner[method]
        if not any(method in item for method in METHODS) and not owners[1:]:
            del paths[path]
    for problem in list(unused_components(root)):
        section, name = problem.pointer[1:]
        del root["components"][section][name]
    return [pattern for pattern in (*include, *exclude) if pattern not in fitting]


def _fits(pattern: str, path: str, method: str, operation: Any) -> bool:
    if not is_object(operation):
        return False
    if pattern.startswith(_TAG):
        tags = operation.get("tags")
        return is_list(tags) and pattern.removeprefix(_TAG) in tags
    verb, _, place = pattern.partition(" ")
    if place.startswith("/"):
        return verb.upper() == method.upper() and fnmatchcase(path, place)
    if pattern.startswith("/"):
        return fnmatchcase(path, pattern)
    return fnmatchcase(str(operation.get("operationId", "")), pattern)
