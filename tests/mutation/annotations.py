"""Changes of types, as they stand in models and in the tables of operations."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .changes import Change, Slot, slot_of, slots

_OTHERS = {
    "Any": "int",
    "UUID": "str",
    "bool": "str",
    "bytes": "str",
    "dict": "list",
    "dt.date": "str",
    "dt.datetime": "str",
    "float": "str",
    "int": "str",
    "str": "int",
}
_NULL = "None"
_OPEN = {"str", "int", "float", "bool"}


def changes_of_type(slot: Slot, kind: str, place: str) -> Iterator[Change]:
    """Changes of a type and of the types in it; those about null are `nullability`."""
    node = slot.node
    match node:
        case ast.BinOp(op=ast.BitOr()):
            yield from _changes_of_union(slot, kind, place)
        case ast.Subscript():
            yield from _changes_of_generic(slot, kind, place)
        case ast.Name() | ast.Attribute():
            name = ast.unparse(node)
            # In place of a model comes what its JSON is.
            other = _OTHERS.get(name.removeprefix("builtins."), "dict")
            yield from slot.changes(kind, place, [_type(other)])
        case _:
            pass


def _changes_of_union(slot: Slot, kind: str, place: str) -> Iterator[Change]:
    alternatives = _alternatives(slot)
    names = [ast.unparse(one.node) for one in alternatives]
    kept = [name for name in names if name != _NULL]
    if _NULL in names:
        without = ast.parse(" | ".join(kept), mode="eval").body
        yield from slot.changes("nullability", place, [("null is forbidden", without)])
    if len(kept) > 1:
        for left in kept:
            rest = [name for name in names if name != left]
            # The values of an open set, `Literal["a"] | str`, are for type checkers.
            if not (left.startswith("Literal[") and _OPEN & set(rest)):
                node = ast.parse(" | ".join(rest), mode="eval").body
                yield from slot.changes(kind, place, [(f"without {left}", node)])
        return
    for one in alternatives:
        if ast.unparse(one.node) != _NULL:
            yield from changes_of_type(one, kind, place)


def _changes_of_generic(slot: Slot, kind: str, place: str) -> Iterator[Change]:
    node: ast.Subscript = slot.node
    name = ast.unparse(node.value).removeprefix("builtins.")
    if name == "Literal":
        yield from _changes_of_literal(slot, kind, place)
        return
    other = _OTHERS.get(name, "dict")
    yield from slot.changes(kind, place, [_type(other)])
    is_pair = isinstance(node.slice, ast.Tuple)
    inner = slots(node.slice, "elts")[-1] if is_pair else slot_of(node, "slice")
    yield from changes_of_type(inner, kind, f"{place} []")


def _changes_of_literal(slot: Slot, kind: str, place: str) -> Iterator[Change]:
    node: ast.Subscript = slot.node
    values = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    for value in values:
        rest = [ast.unparse(other) for other in values if other is not value]
        text = f"Literal[{', '.join(rest) or repr('-x')}]"
        shown = f"without {ast.unparse(value)}"
        yield from slot.changes(kind, place, [(shown, _type(text)[1])])


def _alternatives(slot: Slot) -> list[Slot]:
    node = slot.node
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [
            *_alternatives(slot_of(node, "left")),
            *_alternatives(slot_of(node, "right")),
        ]
    return [slot]


def _type(text: str) -> tuple[str, ast.expr]:
    return text, ast.parse(text, mode="eval").body
