"""One difference between two versions of an API."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..references import Pointer
from .kinds import KINDS, LEVELS, Level


@dataclass(frozen=True, slots=True)
class Change:
    """A difference, in terms of Python and of the document.

    `kind` is a key of `KINDS`. `python` is what callers write, such as `orders.create`;
    `document` is what it is there, such as `POST /orders`; `text` says what is different
    in a sentence. `old` and `new` are where that stands in each version, None where it
    does not.
    """

    kind: str
    python: str
    document: str
    text: str
    old: Pointer | None = None
    new: Pointer | None = None

    @property
    def level(self) -> Level:
        """What it means for callers."""
        return KINDS[self.kind].level


Locate = Callable[[Pointer], str]
"""Returns where in a file a pointer leads, as it is shown: `shop.yaml:12:5`."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The changes of one API; `old` and `new` find places in each version."""

    name: str
    changes: tuple[Change, ...]
    old: Locate
    new: Locate

    @property
    def step(self) -> str:
        """Which part of a version goes up: "major", "minor", "patch", or ""."""
        levels = {change.level for change in self.changes}
        steps = zip(LEVELS, ("major", "minor", "patch"), strict=True)
        return next((part for level, part in steps if level in levels), "")

    def places(self, change: Change) -> tuple[str, str]:
        """Return where a change stands in both versions, "" where it does not."""
        return (
            "" if change.old is None else self.old(change.old),
            "" if change.new is None else self.new(change.new),
        )


def quoted(text: str) -> str:
    """Return what a document or Python says as code within a sentence."""
    return f"`{' '.join(text.replace('`', chr(39)).split())}`"


def in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return changes once each, the gravest first, then by name."""
    found = dict.fromkeys(changes)
    return tuple(
        sorted(found, key=lambda c: (LEVELS.index(c.level), c.python, c.kind, c.text))
    )
