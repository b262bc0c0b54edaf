"""How deep a document leads, for whoever has to say that it leads too deep."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..json_values import is_list, is_object
from ..references import Pointer, reference, resolve


def deepest(root: dict[str, Any]) -> tuple[Pointer, int]:
    """Return what is the most references away from the paths and webhooks, and how many.

    Components to which nothing refers come last. Each place is entered once and before
    its neighbours, as the stages do it. References that lead nowhere do not count.
    """
    pending: list[tuple[Pointer, Any, int]] = [
        ((key,), root[key], 0)
        for key in ("components", "webhooks", "paths")
        if key in root
    ]
    seen: set[Pointer] = set()
    place: Pointer = ()
    most = 0
    while pending:
        pointer, value, count = pending.pop()
        if pointer in seen:
            continue
        seen.add(pointer)
        if count > most:
            place, most = pointer, count
        for text in _references(value):
            try:
                pending.append((*resolve(root, text), count + 1))
            except KeyError:
                continue
    return place, most


def _references(value: Any) -> Iterator[str]:
    values = [value]
    while values:
        one = values.pop()
        text = reference(one)
        if text is not None:
            yield text
        if is_object(one):
            values += one.values()
        elif is_list(one):
            values += one
