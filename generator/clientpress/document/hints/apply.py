"""Puts what hints say where our own extensions would say it."""

from __future__ import annotations

import re
from typing import Any

from ...diagnostics import Problem
from ...json_values import is_object
from ..objects import METHODS, Node
from ..rewriting import Rewriter
from .reading import Place
from .table import HINTS, IGNORED

_ADDED = frozenset({"description"})
_MENTIONED = re.compile("|".join(map(re.escape, HINTS)).encode())


def with_hints(root: dict[str, Any]) -> tuple[dict[str, Any], list[Problem]]:
    """Return a document that says for us what it says for others, and what is odd."""
    reader = _Reader(root)
    return reader.rewrite(Node("openapi", (), root)), reader.problems


def may_have_hints(text: bytes) -> bool:
    """Tell whether there may be hints in a file; quick."""
    return _MENTIONED.search(text) is not None


class _Reader(Rewriter):
    def __init__(self, root: dict[str, Any]) -> None:
        self.root = root
        self.problems: list[Problem] = []

    def before(self, node: Node) -> Any:
        value = node.value
        if node.kind != "pathItem" or not is_object(value):
            return value
        left_out = [name for name, one in value.items() if self._is_ignored(name, one)]
        for method in left_out:
            place = (*node.pointer, method)
            message = f"{method.upper()} {node.pointer[-1]} is left out"
            hint = "the document says so to other generators"
            self.problems.append(Problem(place, "hint", message, hint, at_key=True))
        kept = {name: one for name, one in value.items() if name not in left_out}
        return kept if left_out else value

    def _is_ignored(self, name: str, value: Any) -> bool:
        is_operation = name in METHODS and is_object(value)
        return is_operation and any(value.get(key) is True for key in IGNORED)

    def after(self, node: Node) -> dict[str, Any]:
        value: dict[str, Any] = node.value
        if not value.keys() & HINTS.keys():
            return value
        added: dict[str, Any] = {}
        for name in HINTS:
            if name in value:
                found = self._read(name, node)
                added = {**found, **added}
        own = {key: one for key, one in value.items() if key not in _ADDED}
        return {**value, **added, **own} if added else value

    def _read(self, name: str, node: Node) -> dict[str, Any]:
        for hint in HINTS[name]:
            if node.kind in hint.kinds:
                place = Place(node.kind, node.pointer, node.value, self.root)
                found = hint.read(node.value[name], place)
                if found is not None:
                    return found
                pointer = (*node.pointer, name)
                message = f"{name} is not understood as it is written here"
                advice = f"say it by {hint.says}"
                self.problems.append(
                    Problem(pointer, "hint", message, advice, at_key=True)
                )
        return {}
