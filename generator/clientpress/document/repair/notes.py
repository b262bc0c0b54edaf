"""What a repair is: it gets an object of the specification, and returns what is meant.

A repair is a function with the decorator `repairs`, in the module of its kind.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from ...references import Pointer


class Notes(Protocol):
    """Takes note of what was wrong in the document `root`."""

    root: dict[str, Any]
    moved: dict[Pointer, Pointer]
    """New place -> the place before, for what was moved."""

    def note(
        self,
        pointer: Pointer,
        code: str,
        message: str,
        hint: str = "",
        *,
        at_key: bool = False,
    ) -> None:
        """Note a problem; `at_key` tells that the key is wrong and not its value."""
        ...


Repair = Callable[[Notes, "dict[str, Any]", "Pointer"], "dict[str, Any]"]
REPAIRS: defaultdict[str, list[Repair]] = defaultdict(list)
"""Kind of object -> its repairs, in the order in which they are made."""


def repairs(*kinds: str) -> Callable[[Repair], Repair]:
    """Make a function a repair of objects of these kinds, after those above it."""

    def register(repair: Repair) -> Repair:
        for kind in kinds:
            REPAIRS[kind].append(repair)
        return repair

    return register
