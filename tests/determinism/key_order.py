"""Writes the keys of documents in another order, which says nothing."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

Reorder = Callable[[list[Any]], None]
# The stubs of `serialize` do not say what a node is.
untyped_yaml: Any = yaml


def reverse(entries: list[Any]) -> None:
    entries.reverse()


def shuffle(entries: list[Any]) -> None:
    random.Random(7).shuffle(entries)  # noqa: S311


REORDERS: dict[str, Reorder] = {"reverse": reverse, "shuffle": shuffle}


def reorder(node: yaml.Node, change: Reorder, seen: set[int]) -> None:
    """Change the order of keys in a node and below; aliases lead here twice."""
    if id(node) in seen:
        return
    seen.add(id(node))
    if isinstance(node, yaml.MappingNode):
        change(node.value)
        for _, value in node.value:
            reorder(value, change, seen)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            reorder(item, change, seen)


def reorder_files(folder: Path, change: Reorder) -> None:
    """Change the order of keys in every file of a folder."""
    for path in folder.rglob("*.yaml"):
        root = yaml.compose(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
        assert root is not None
        reorder(root, change, set())
        text = untyped_yaml.serialize(root, Dumper=yaml.CSafeDumper, allow_unicode=True)
        path.write_text(text, encoding="utf-8")
