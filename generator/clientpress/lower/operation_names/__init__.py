"""Which Python path each operation gets: `("chat", "completions", "create")`.

`x-naming` of the root says whether names are made of paths or of operationIds. Names
are made over the whole document, those of operations that a selection left out
included, so that leaving one out renames nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from msgspec import Struct

from ...diagnostics import Problem
from ...ir import Pointer
from ...json_values import Node, is_object, items, mapping, string
from .clashes import Named, told_apart
from .ids import are_paths, by_id, tag_path
from .operation import Naming, Path
from .paths import by_path
from .routes import Places, places

__all__ = ["Chosen", "Named", "chosen", "method_paths", "named", "renamed", "tag_path"]

Operations: TypeAlias = Sequence[tuple[str, str, Node]]
"""Operations of a document: path, HTTP method, what stands there."""


class Chosen(Struct, frozen=True):
    """What the names of a document's operations are made of.

    `prefix` is the path that they leave out, with `{}` for each parameter of it; ""
    where they leave out none.
    """

    is_by_id: bool
    prefix: str


def chosen(operations: Operations, root: Node | None = None) -> Chosen:
    """Return what `method_paths` goes by."""
    is_by_id, begun, _ = _chosen(operations, root)
    return Chosen(is_by_id, "".join(f"/{segment}" for segment in begun.prefix))


def method_paths(
    operations: Operations, root: Node | None = None
) -> dict[tuple[str, str], Path]:
    """Return the unique Python path of each operation by (path, HTTP method).

    `root` is the document that they are of.
    """
    found = named(operations, root).paths
    return {
        (path, method): found[path, method.upper()] for path, method, _ in operations
    }


def named(operations: Operations, root: Node | None = None) -> Named:
    """Return the paths, and which operations have others than they were given."""
    is_by_id, begun, everything = _chosen(operations, root)
    return told_apart(
        by_id(one, begun) if is_by_id and one.operation_id else by_path(one, begun)
        for one in everything
    )


def renamed(
    naming: Named, pointers: Mapping[tuple[str, str], Pointer]
) -> Iterator[Problem]:
    """Yield a problem for each operation that could not have the name it was given.

    `pointers` lead to the operations, by path and HTTP method in capitals.
    """
    for lost in naming.lost:
        pointer = pointers.get(lost.operation.key)
        if pointer is not None and lost.given_by:
            asked, other = ".".join(lost.asked), lost.other
            owner = "a namespace" if other is None else f"{other.method} {other.path}"
            message = f"{asked!r} is {owner} already; this is {'.'.join(lost.path)!r}"
            hint = "give one of them another name"
            place = (*pointer, lost.given_by)
            yield Problem(place, "name-taken", message, hint, at_key=True)


def _chosen(
    operations: Operations, root: Node | None
) -> tuple[bool, Places, list[Naming]]:
    naming = mapping(root, "x-naming")
    there = [Naming(path, method.upper(), node) for path, method, node in operations]
    everything = [*there, *_left_out(naming)]
    style = string(naming, "style")
    is_by_id = style == "ids" or (style != "paths" and are_paths(everything))
    prefix = string(naming, "prefix") if "prefix" in naming else None
    begun = places([one.path for one in everything], prefix)
    return is_by_id, begun, everything


def _left_out(naming: Node) -> list[Naming]:
    return [
        Naming(string(one, "path"), string(one, "method").upper(), one)
        for one in items(naming, "left_out")
        if is_object(one)
    ]
