"""What tags say of the namespaces that are called after them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..ir import Tag
from ..json_values import Node, items, string, text
from .operation_names import tag_path


def lower_tags(root: Node, method_paths: Iterable[Sequence[str]]) -> tuple[Tag, ...]:
    """Return the tags that describe a namespace, sorted by its path.

    Those that no namespace is called after, or that say nothing, are not among them.
    Where several are, the first by name is taken.
    """
    namespaces = {
        tuple(path[:depth]) for path in method_paths for depth in range(1, len(path))
    }
    found: dict[tuple[str, ...], str] = {}
    for node in sorted(items(root, "tags"), key=lambda node: string(node, "name")):
        path = tag_path(string(node, "name"))
        said = text(node, "description") or text(node, "summary")
        if said and path in namespaces:
            found.setdefault(path, said)
    return tuple(Tag(path, found[path]) for path in sorted(found))
