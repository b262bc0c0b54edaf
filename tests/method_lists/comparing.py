"""How many names of a document are those that a list has for the same operations."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from clientpress.document.load import load
from clientpress.document.normalise import normalise
from clientpress.lower.operation_names import method_paths
from clientpress.lower.operations import OperationLowering
from clientpress.lower.schemas import SchemaLowering

from .lists import Listed, shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

Operations = list[tuple[str, str, Any]]
# Clients are divided over these two words, and each uses one of them throughout.
_RETRIEVE = re.compile(r"\bretrieve(?=_|\b)")


@dataclass(slots=True)
class Comparison:
    """Of the operations `both` have, those of equal names, and of equal ends of names.

    `others` has a line for each of the rest.
    """

    both: int = 0
    equal: int = 0
    suffix: int = 0
    others: list[str] = field(default_factory=list[str])


def operations_of(document: Path) -> Operations:
    """Return the operations of a document, as the press finds them."""
    root = normalise(load(document))
    found = OperationLowering(root, SchemaLowering(root, [])).found()
    return [(one.path, one.method, one.node) for one in found]


def operations_in(listed: Iterable[Listed]) -> Operations:
    """Return the operations of a list alone: their paths, and no ids and tags."""
    found = {(one.method, shape(one.path)): one for one in listed}
    return [(one.path, one.method, {}) for one in found.values()]


def compare(
    operations: Operations, listed: Sequence[Listed], style: str | None = None
) -> Comparison:
    """Compare the names that operations get with those that a list has.

    A name that is the end of the other has the same namespaces but for those that
    somebody put in front of them.
    """
    root = {"x-naming": {"style": style}} if style else {}
    named = method_paths(operations, root)
    theirs: dict[tuple[str, str], set[str]] = {}
    for one in listed:
        theirs.setdefault((one.method, shape(one.path)), set()).add(_get(one.name))
    result = Comparison()
    for path, method, _ in operations:
        names = theirs.get((method.upper(), shape(path)))
        if names is None:
            continue
        name = ".".join(named[path, method])
        is_suffix = any(f".{one}".endswith(f".{name}") for one in names)
        result.both += 1
        result.equal += name in names
        result.suffix += is_suffix
        if not is_suffix:
            result.others.append(f"{method} {path} {name}: {', '.join(sorted(names))}")
    return result


def _get(name: str) -> str:
    return _RETRIEVE.sub("get", name)
