# Copied by clientpress. Do not edit.
"""What a process that was forked cannot share with the one it comes from.

Both would read from the same connections, each the other's answers, and a lock that a
thread held in that moment would stay held: the thread is not there any more. A fork
made by C code that does not tell Python of it goes unnoticed.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet

__all__ = ["RenewedAfterFork", "renew_after_fork"]


class RenewedAfterFork(Protocol):
    """Has locks, connections or threads of its own."""

    def renew(self) -> None:
        """Replace them. Called in the new process, before anything else runs there.

        Connections are dropped and not closed: a goodbye would end those of the other
        process.
        """


_renewed: WeakSet[RenewedAfterFork] = WeakSet()


def renew_after_fork(thing: RenewedAfterFork) -> None:
    """Have `thing.renew` called in every process that is forked while it is in use."""
    _renewed.add(thing)


def _renew() -> None:
    for thing in list(_renewed):
        thing.renew()


# Windows has no forks.
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)
