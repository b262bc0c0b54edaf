"""Copy a document with changes: what does not change is shared with the original."""

from __future__ import annotations

from typing import Any

from ..json_values import is_object
from .objects import Node, children


class Rewriter:
    """Walks over the objects of the specification; subclasses say what changes."""

    def rewrite(self, node: Node) -> Any:
        """Return the object in its new form, the same object if nothing changed."""
        value = self.before(node)
        if not is_object(value):
            return value
        changed: dict[str, Any] = {}
        for child in children(Node(node.kind, node.pointer, value)):
            inner = self.rewrite(child)
            if inner is child.value:
                continue
            place = child.pointer[len(node.pointer) :]
            if len(place) == 1:
                changed[str(place[0])] = inner
                continue
            outer, key = str(place[0]), place[1]
            if outer not in changed:
                changed[outer] = value[outer].copy()
            changed[outer][key] = inner
        if changed:
            value = {**value, **changed}
        return self.after(Node(node.kind, node.pointer, value))

    def before(self, node: Node) -> Any:
        """Return a value, perhaps of the wrong type, before what is inside it."""
        return node.value

    def after(self, node: Node) -> dict[str, Any]:
        """Return an object whose inner objects are rewritten already."""
        value: dict[str, Any] = node.value
        return value
