"""Two processes make the files of a large client: each knows the whole plan.

This one begins with the first file, the other one with the last, and where they meet all
are made. So neither waits for the other, however busy the machine is, and what a file
holds does not depend on who made it.
"""

from __future__ import annotations

import os
import select
import struct
import tempfile
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from typing import IO, NamedTuple, TypeAlias

import msgspec

from ..cache.files import Source
from ..second_process import SecondProcess, begun, can_share_work

Make: TypeAlias = Callable[[], Source]


class File(NamedTuple):
    """A file to be made: `made_from` is all that `make` reads."""

    path: str
    made_from: Iterable[object]
    make: Make


_LENGTH = struct.Struct("Q")
_SOURCE = msgspec.msgpack.Decoder(Source)


@contextmanager
def shared(
    makers: Sequence[Make], *, is_large: bool
) -> Generator[Callable[[int], Source]]:
    """Give a function that returns the file of a number, for numbers that go up.

    What is not `is_large` is made here alone, and so is everything on a machine with one
    processor, or where forking is not safe.
    """
    if not (is_large and can_share_work()):
        yield lambda number: makers[number]()
        return
    # Not through the pipe, which would keep the other waiting until it is read.
    with tempfile.TemporaryFile() as made:
        second = begun(lambda pipe: _make_backwards(makers, made, pipe))
        if second is None:
            yield lambda number: makers[number]()
            return
        try:
            yield _Meeting(makers, made.fileno(), second).source
        finally:
            second.end()


def _make_backwards(makers: Sequence[Make], made: IO[bytes], pipe: IO[bytes]) -> None:
    """Write each file, and tell how long that is once it is there."""
    for make in reversed(makers):
        content = msgspec.msgpack.encode(make())
        made.write(content)
        made.flush()
        pipe.write(_LENGTH.pack(len(content)))
        pipe.flush()


class _Meeting:
    """What the second process has made, and what is left to be made here."""

    def __init__(
        self, makers: Sequence[Make], made: int, second: SecondProcess
    ) -> None:
        self._makers = makers
        self._made = made
        self._second = second
        self._is_over = False
        # Where the files are, the last one first, and where the next one will be.
        self._places: list[tuple[int, int]] = []
        self._end = 0

    def source(self, number: int) -> Source:
        """Return the file of a number, which nothing but this asks for."""
        behind = len(self._makers) - 1 - number
        self._listen(wait=False)
        if behind == len(self._places):
            # The other is making it just now.
            self._listen(wait=True)
        if behind >= len(self._places):
            return self._makers[number]()
        if not self._is_over:
            # All others have been made as well.
            self._is_over = True
            self._second.end()
        length, place = self._places[behind]
        return _SOURCE.decode(os.pread(self._made, length, place))

    def _listen(self, *, wait: bool) -> None:
        """Take note of what was made meanwhile."""
        if self._is_over:
            return
        pipe = self._second.pipe
        ready, _, _ = select.select([pipe], [], [], None if wait else 0)
        told = os.read(pipe, 4_096 * _LENGTH.size) if ready else b""
        self._is_over = bool(ready) and not told
        for (length,) in _LENGTH.iter_unpack(told):
            self._places.append((length, self._end))
            self._end += length
