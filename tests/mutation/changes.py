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
    `home` is the module below this one without which the change cannot be seen. `lines`
    are the first and last line that are run where the change matters; None stands for
    what is run as the module is imported.
    """

    kind: str
    place: str
    what: str
    make: Callable[[], None]
    home: str = ""
    lines: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a tree that holds a node: a field, or one item of a field's list.

    An item is found again although others were taken out; what is no longer there
    itself is left alone.
    """

    owner: ast.AST
    field: str
    node: Any
    index: int | None = None

    def put(self, node: ast.AST | None) -> None:
        """Hold another node; new nodes get the position of the old one."""
        if node is not None:
            ast.copy_location(node, self.node or self.owner)
            ast.fix_missing_locations(node)
        if self.index is None:
            setattr(self.owner, self.field, node)
        for index in self._found():
            getattr(self.owner, self.field)[index] = node

    def take_out(self) -> None:
        """Remove the item from its list; a dict loses the key with the value."""
        if isinstance(self.node, ast.stmt):
            self.put(ast.Pass())
            return
        for index in self._found():
            del getattr(self.owner, self.field)[index]
            if isinstance(self.owner, ast.Dict):
                del self.owner.keys[index]

    def _found(self) -> list[int]:
        if self.index is None:
            return []
        if self.node is None:
            return [self.index]  # a default that is not there; none is taken out
        items = getattr(self.owner, self.field)
        return [index for index, item in enumerate(items) if item is self.node]

    def changes(
        self, kind: str, place: str, nodes: Iterable[tuple[str, ast.AST]]
    ) -> Iterator[Change]:
        """A change for each node that may stand here instead."""
        for what, node in nodes:
            yield Change(kind, place, what, partial(self.put, node))

    def left_out(self, kind: str, place: str) -> Change:
        """The change that removes the item."""
        return Change(kind, place, LEFT_OUT, self.take_out)


def slot_of(owner: ast.AST, name: str) -> Slot:
    """The slot of a field that holds one node."""
    return Slot(owner, name, getattr(owner, name))


def slots(owner: ast.AST, name: str) -> list[Slot]:
    """The slots of a field that is a list."""
    items = enumerate(getattr(owner, name))
    return [Slot(owner, name, item, index) for index, item in items]
