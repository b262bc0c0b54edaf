"""Changes of the values in generated tables and calls."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence

from .annotations import changes_of_type
from .changes import Change, Slot, slot_of, slots
from .kinds import CHOICES, NEEDED, kind_of

_ADDED = "-x"
_SEGMENT = re.compile(r"(?<=/)[^/{}]+(?=/|$)")


def changes_of_value(
    slot: Slot, kind: str, place: str, constants: Sequence[str] = ()
) -> Iterator[Change]:
    """Changes of an expression and of all that stands in it.

    `constants` are the names of which each may be put in the place of another.
    """
    node = slot.node
    if kind == "errors" and "models." not in ast.unparse(node):
        return  # the body of an error is given as it came unless it is a model
    match node:
        case ast.Constant():
            yield from _changes_of_constant(slot, kind, place)
        case ast.Name(id=name) if name in constants and len(constants) > 1:
            other = constants[(constants.index(name) + 1) % len(constants)]
            yield from slot.changes(kind, place, [(other, ast.Name(other, ast.Load()))])
        case ast.Await():
            yield from changes_of_value(slot_of(node, "value"), kind, place, constants)
        case ast.Lambda():
            yield from changes_of_type(slot_of(node, "body"), kind, place)
        case ast.Dict():
            for key, value in zip(node.keys, slots(node, "values"), strict=True):
                own = f"{place} {_shown(key)}"
                below = list(changes_of_value(value, kind, own, constants))
                if below or kind != "errors":
                    yield value.left_out(kind, own)
                yield from below
        case ast.Tuple() | ast.List() | ast.Set():
            yield from _changes_of_items(slot, kind, place, constants)
        case ast.Call():
            yield from changes_of_call(slot, kind, place, constants)
        case _:
            pass


def changes_of_call(
    slot: Slot, kind: str, place: str, constants: Sequence[str] = ()
) -> Iterator[Change]:
    """Changes of the arguments of a call."""
    call: ast.Call = slot.node
    function = ast.unparse(call.func)
    for position, argument in enumerate(slots(call, "args")):
        own = (function, position)
        where = f"{place} {position}" if len(call.args) > 1 else place
        about = kind_of(*own, kind)
        yield from _changes_of_argument(argument, own, about, where, constants)
    for keyword in slots(call, "keywords"):
        own = (function, keyword.node.arg)
        where = f"{place} {keyword.node.arg}"
        about = kind_of(*own, kind)
        value = slot_of(keyword.node, "value")
        # Without a flag it has its other value, which is a change of its own.
        is_flag = isinstance(getattr(value.node, "value", None), bool)
        below = list(_changes_of_argument(value, own, about, where, constants))
        if own not in NEEDED and not is_flag and (below or about != "errors"):
            yield keyword.left_out(about, where)
        yield from below


def _changes_of_argument(
    slot: Slot,
    argument: tuple[str, str | int],
    kind: str,
    place: str,
    constants: Sequence[str],
) -> Iterator[Change]:
    if argument == ("Operation", 2):
        yield from _changes_of_path(slot, kind, place)
    elif argument in CHOICES:
        yield from _changes_of_choice(slot, CHOICES[argument], kind, place)
    elif argument == ("frozenset", 0):
        for one in _items(slot):
            yield one.left_out(kind, f"{place} {one.node.value}")
    else:
        yield from changes_of_value(slot, kind, place, constants)


def _changes_of_path(slot: Slot, kind: str, place: str) -> Iterator[Change]:
    path: str = slot.node.value
    for found in _SEGMENT.finditer(path):
        changed = path[: found.end()] + _ADDED + path[found.end() :]
        yield from slot.changes(kind, place, [(changed, ast.Constant(changed))])


def _changes_of_choice(
    slot: Slot, choices: Sequence[str], kind: str, place: str
) -> Iterator[Change]:
    """Changes of one of a few words, alone or with other values in a tuple."""
    for one in _items(slot) or [slot]:
        node = one.node
        if isinstance(node, ast.Constant) and node.value in choices:
            other = choices[(choices.index(str(node.value)) + 1) % len(choices)]
            yield from one.changes(kind, place, [(other, ast.Constant(other))])
        else:
            yield from changes_of_value(one, kind, place)


def _changes_of_items(
    slot: Slot, kind: str, place: str, constants: Sequence[str]
) -> Iterator[Change]:
    items = _items(slot)
    # What holds constants is a pair or the like, whose length is part of its meaning.
    are_alike = not any(isinstance(one.node, ast.Constant) for one in items)
    for one in items:
        where = _named(one, place)
        if are_alike:
            yield one.left_out(kind, where)
        yield from changes_of_value(one, kind, where, constants)


def _changes_of_constant(slot: Slot, kind: str, place: str) -> Iterator[Change]:
    changed: object
    match slot.node.value:
        case bool(value):
            changed = not value
        case str(value):
            changed = value + _ADDED
        case int(value) | float(value):
            changed = value + 1
        case _:
            return
    # A text that people read may be said better without being another place.
    is_prose = isinstance(changed, str) and " " in changed
    what = "another text" if is_prose else repr(changed)
    yield from slot.changes(kind, place, [(what, ast.Constant(changed))])


def _items(slot: Slot) -> list[Slot]:
    is_sequence = isinstance(slot.node, ast.Tuple | ast.List | ast.Set)
    return slots(slot.node, "elts") if is_sequence else []


def _named(slot: Slot, place: str) -> str:
    """The place of an item: by its own name where it has one, else by its number."""
    match slot.node:
        case ast.Call(args=[ast.Constant(value=str(name)), *_]):
            return f"{place} {name}"
        case _:
            return f"{place} {slot.index}"


def _shown(key: ast.expr | None) -> str:
    if isinstance(key, ast.Constant):
        return str(key.value)
    return "**" if key is None else ast.unparse(key)
