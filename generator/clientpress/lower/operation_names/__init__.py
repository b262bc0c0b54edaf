"""Which Python path each operation gets: `("chat", "completions", "create")`.

`x-naming` of the root says whether names are made of paths or of operationIds. Names
are made over the whole document, those of operations that a selection left out
included, so that leaving one out renames nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ...json_values import Node, is_object, items, mapping, string
from .clashes import told_apart
from .ids import are_paths, by_id, tag_path
from .operation import Naming, Path
from .paths import by_path
from .routes import Places, places

__all__ = ["Chosen", "chosen", "method_paths", "tag_path"]

Operations: TypeAlias = Sequence[tuple[str, str, Node]]
"""Operations of a document: path, HTTP method, what stands there."""


@dataclass(frozen=True, slots=True)
class Chosen:
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
    is_by_id, begun, everything = _chosen(operations, root)
    found = told_apart(
        by_id(one) if is_by_id and one.operation_id else by_path(one, begun)
        for one in everything
    )
    return {
        (path, method): found[path, method.upper()] for path, method, _ in operations
    }


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
