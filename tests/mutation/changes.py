"""What a change is, and where in a module's tree it is made."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Change:
    """One small fault in a module.

    `place` names what is changed without line numbers, so that it stays the same as
    long as what it names is there. `make` makes the change in the tree, for good.
    `home` is the module below this one without which the change cannot be seen.
    """

    kind: str
    place: str
    what: str
    make: Callable[[], None]
    home: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a tree that holds a node: a field, or one item of a field's list."""

    owner: ast.AST
    field: str
    index: int | None = None

    @property
    def node(self) -> Any:
        """What the slot holds."""
        value = getattr(self.owner, self.field)
        return value if self.index is None else value[self.index]

    def put(self, node: ast.AST | None) -> None:
        """Hold another node; new nodes get the position of the old one."""
        if node is not None:
            ast.copy_location(node, self.node or self.owner)
            ast.fix_missing_locations(node)
        if self.index is None:
            setattr(self.owner, self.field, node)
        else:
            getattr(self.owner, self.field)[self.index] = node

    def take_out(self) -> None:
        """Remove the item from its list; a dict loses the key with the value."""
        if isinstance(self.node, ast.stmt):
            self.put(ast.Pass())
            return
        del getattr(self.owner, self.field)[self.index]
        if isinstance(self.owner, ast.Dict):
            del self.owner.keys[self.index or 0]

    def changes(
        self, kind: str, place: str, nodes: Iterable[tuple[str, ast.AST]]
    ) -> Iterator[Change]:
        """A change for each node that may stand here instead."""
        for what, node in nodes:
            yield Change(kind, place, what, partial(self.put, node))

    def left_out(self, kind: str, place: str) -> Change:
        """The change that removes the item."""
        return Change(kind, place, LEFT_OUT, self.take_out)


def slots(owner: ast.AST, field: str) -> list[Slot]:
    """The slots of a field that is a list."""
    return [Slot(owner, field, i) for i in range(len(getattr(owner, field)))]
