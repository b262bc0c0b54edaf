"""An operation as far as its name is concerned, and the name that it asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import TypeAlias

from msgspec import Struct

from ... import names
from ...json_values import Node, items, string

Path: TypeAlias = tuple[str, ...]
"""A Python path: the namespaces, and the method."""


class Naming(Struct, frozen=True, dict=True):
    """An operation: where it is, its HTTP method in capitals, and what is said of it."""

    path: str
    method: str
    node: Node

    @property
    def key(self) -> tuple[str, str]:
        """Return what tells it from all others."""
        return self.path, self.method

    @property
    def operation_id(self) -> str:
        """Return the operationId, "" if there is none."""
        return string(self.node, "operationId").strip()

    @cached_property
    def given(self) -> str:
        """Return the name that the document gives, dotted where it is a whole path."""
        name = string(self.node, "x-name")
        return name if all(part.isidentifier() for part in name.split(".")) else ""

    @cached_property
    def namespace(self) -> Path:
        """Return the namespace that the document gives, empty if it gives none."""
        name = string(self.node, "x-namespace")
        if not all(part.isidentifier() for part in name.split(".")):
            return ()
        return python_path(name.split("."))

    @property
    def tag(self) -> str:
        """Return the name of the first tag, "" if there is none."""
        tag = next(iter(items(self.node, "tags")), "")
        return tag if isinstance(tag, str) else ""


class Wanted(Struct, frozen=True, dict=True):
    """The path that an operation asks for, and how it makes way for another one.

    The lower `rank` is served first. `instead` yields, best first, what tells the
    operation from the one that got the path, or from a namespace of that name (None).
    `given_by` is the key of the document that has the name, "" where it is made.
    """

    operation: Naming
    path: Path
    rank: tuple[bool, ...]
    instead: Callable[[Naming | None], Iterator[Path]]
    given_by: str


def python_path(parts: Iterable[str], above: Path = ()) -> Path:
    """Return the path below `above` whose parts are spelt like `parts`."""
    path = above
    for part in parts:
        path = (*path, names.method_name(part, of_client=not path))
    return path
