# Copied by clientpress. Do not edit.
"""Room to follow models that lead to each other in long chains.

Their modules are imported, and movers and in Python 3.11 msgspec follow them, by
recursion. Where a thousand models refer to each other, the way to the last one is longer
than Python lets calls nest.
"""

from __future__ import annotations

import sys
from threading import Lock
from typing import TYPE_CHECKING

from .forks import renew_after_fork

if TYPE_CHECKING:
    from typing import Self

__all__ = ["ROOM"]

# Some thousands of models in one chain. A C stack of 8 MB has room for as many.
_DEEPEST = 10_000


class _Room:
    """Raises the limit of recursion, for all threads, while any of them needs it."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._inside = 0
        self._before = 0
        renew_after_fork(self)

    def renew(self) -> None:
        """See `RenewedAfterFork`: no thread but the one that forked is left."""
        self._lock = Lock()
        if self._inside:
            self._inside = 0
            sys.setrecursionlimit(self._before)

    def __enter__(self) -> Self:
        with self._lock:
            if not self._inside:
                self._before = sys.getrecursionlimit()
                sys.setrecursionlimit(max(self._before, _DEEPEST))
            self._inside += 1
        return self

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._inside -= 1
            if not self._inside:
                sys.setrecursionlimit(self._before)


ROOM = _Room()
"""To be entered where models are looked at for the first time."""
