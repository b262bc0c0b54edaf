"""Things read in a second process while this one reads others.

The two versions that `diff` compares are read at the same time, where that pays.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import IO, Generic, TypeVar

from .second_process import SecondProcess, begun, can_share_work

_Asked = TypeVar("_Asked")
_Read = TypeVar("_Read")


@contextmanager
def read_beside(
    read: Callable[[_Asked], _Read], everything: Sequence[_Asked]
) -> Generator[Callable[[_Asked], _Read]]:
    """Give a function that is `read` to its caller, which asks for each thing in turn.

    Reading begins at once, in a second process. What that cannot read is read when it
    is asked for, so errors are those of `read`.
    """
    second = (
        begun(lambda pipe: _send(read, everything, pipe)) if can_share_work() else None
    )
    if second is None:
        yield read
        return
    received = _Received(read, second)
    try:
        yield received.next
    finally:
        received.end()


def _send(
    read: Callable[[_Asked], _Read], everything: Sequence[_Asked], pipe: IO[bytes]
) -> None:
    for one in everything:
        pickle.dump(read(one), pipe, pickle.HIGHEST_PROTOCOL)
        pipe.flush()


class _Received(Generic[_Asked, _Read]):
    """What the second process sends, and what is left to be read here."""

    def __init__(self, read: Callable[[_Asked], _Read], second: SecondProcess) -> None:
        self._read = read
        self._second = second
        self._pipe = os.fdopen(second.pipe, "rb", closefd=False)
        self._is_over = False

    def next(self, asked: _Asked) -> _Read:
        """Return what is read of the next thing."""
        if not self._is_over:
            try:
                found: _Read = pickle.load(self._pipe)  # noqa: S301 # our own copy's
            except (EOFError, pickle.UnpicklingError):
                # It ended early: what it failed at fails here, where it is told.
                self._is_over = True
            else:
                return found
        return self._read(asked)

    def end(self) -> None:
        """End the second process."""
        self._pipe.close()
        self._second.end()
