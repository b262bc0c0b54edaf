"""Whether calls that could be made of the old client can be made of the new one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from ..code.printer import Printer
from ..code.symbols import UNSET_TYPE
from ..code.tree import NONE, Code, union, variants
from ..plan.methods import Argument, Signature
from .changes import quoted
from .fitting import Fitting

_flat = Printer().flat


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference of two signatures: the kind of change, and a sentence about it."""

    kind: str
    text: str


def compare_calls(
    old: Sequence[Signature], new: Sequence[Signature], fitting: Fitting
) -> list[Difference]:
    """Return what is different for callers, who may call in each of several ways."""
    found: dict[Difference, None] = {}
    answering: list[Signature] = []
    for way in old:
        compared = ((_differences(way, one, fitting), one) for one in new)
        best, answer = min(compared, key=lambda pair: _gravity(pair[0]))
        found.update(dict.fromkeys(best))
        answering.append(answer)
    for way in new:
        if way not in answering and _adds_a_way(way, old, fitting):
            names = ", ".join(_names(way)) or "nothing"
            text = f"can be called with {names} alone"
            found[Difference("call-added", text)] = None
    return list(found)


def compare_settings(
    old: Sequence[Argument], new: Sequence[Argument], fitting: Fitting
) -> list[Difference]:
    """Return what is different of arguments that are all given by their names."""
    return _differences(Signature((), tuple(old)), Signature((), tuple(new)), fitting)


_GRAVE = frozenset(
    (
        "argument-removed",
        "argument-renamed",
        "argument-moved",
        "argument-required",
        "argument-added-required",
        "argument-narrowed",
    )
)


def _gravity(differences: list[Difference]) -> tuple[int, int]:
    return sum(d.kind in _GRAVE for d in differences), len(differences)


def _adds_a_way(way: Signature, old: Sequence[Signature], fitting: Fitting) -> bool:
    """Tell whether a way to call is none of the old ones, with something more to give."""
    return all(_gravity(_differences(way, one, fitting))[0] > 0 for one in old)


def _names(way: Signature) -> list[str]:
    every = (*way.positional, *way.keyword)
    return [quoted(one.name) for one in every if one.default is None]


def _differences(old: Signature, new: Signature, fitting: Fitting) -> list[Difference]:
    before = {one.name: one for one in (*old.positional, *old.keyword)}
    after = {one.name: one for one in (*new.positional, *new.keyword)}
    found: list[Difference] = []
    renamed = _renamed(old, new)
    for name, other in renamed.items():
        text = f"{quoted(name)} is called {quoted(other.name)} now"
        found.append(Difference("argument-renamed", text))
        found += _of_argument(before.pop(name), after.pop(other.name), fitting)
    by_position = [one.name for one in new.positional]
    for place, argument in enumerate(old.positional):
        name = argument.name
        if (
            name in after
            and name in before
            and by_position[place : place + 1] != [name]
        ):
            text = f"{quoted(name)} is no longer argument {place + 1} by position"
            found.append(Difference("argument-moved", text))
    for name, argument in before.items():
        if name not in after:
            text = f"takes no {quoted(name)} any more"
            found.append(Difference("argument-removed", text))
        else:
            found += _of_argument(argument, after[name], fitting)
    for name, argument in after.items():
        if name not in before:
            found.append(_added(argument))
    return found


def _renamed(old: Signature, new: Signature) -> dict[str, Argument]:
    """Return the arguments of calls by position that have another name now."""
    before = {one.name for one in (*old.positional, *old.keyword)}
    after = {one.name for one in (*new.positional, *new.keyword)}
    return {
        one.name: other
        for one, other in zip(old.positional, new.positional, strict=False)
        if one.name not in after and other.name not in before
    }


def _added(argument: Argument) -> Difference:
    name, taken = argument.name, _flat(_given(argument))
    if argument.default is None:
        text = f"takes {quoted(name)} now, required: {quoted(taken)}"
        return Difference("argument-added-required", text)
    return Difference("argument-added", f"takes {quoted(name)} now: {quoted(taken)}")


def _of_argument(
    old: Argument, new: Argument, fitting: Fitting
) -> Iterator[Difference]:
    name = old.name
    was, now = old, new
    if old.default is not None and new.default is None:
        yield Difference("argument-required", f"{quoted(name)} is required now")
        was = replace(old, annotation=_given(old))
    elif old.default is None and new.default is not None:
        yield Difference("argument-optional", f"{quoted(name)} may be left out now")
        now = replace(new, annotation=_given(new))
    elif old.default != new.default and old.default and new.default:
        text = (
            f"{quoted(name)} is {quoted(_flat(new.default))} if it is left out, and was "
            f"{quoted(_flat(old.default))}"
        )
        yield Difference("argument-default", text)
    yield from _of_types(name, was.annotation, now.annotation, fitting)


def _of_types(
    name: str, old: Code, new: Code, fitting: Fitting
) -> Iterator[Difference]:
    text = (
        f"{quoted(name)} takes {quoted(_flat(new))} now, and took {quoted(_flat(old))}"
    )
    if not fitting.takes(old, new):
        yield Difference("argument-narrowed", text)
    elif not fitting.gives(old, new):
        yield Difference("argument-widened", text)


def _given(argument: Argument) -> Code:
    """Return what an argument takes where it is given."""
    if argument.default is None:
        return argument.annotation
    absent = (UNSET_TYPE, NONE)
    left = [one for one in variants(argument.annotation) if one not in absent]
    return union(*left) if left else argument.annotation
