"""Pieces of the plan of one API, which the next run takes from the last one.

A piece is known by all that it is planned from, and by nothing else.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

T = TypeVar("T")


class Digests:
    """Digests of pieces of plan or IR, whose reprs say everything.

    Many files are made from the same declaration. Holding on to it keeps its id from
    being given to another.
    """

    def __init__(self) -> None:
        self._known: dict[int, tuple[object, bytes]] = {}

    def of(self, one: object) -> bytes:
        """Return the digest of one piece."""
        known = self._known.get(id(one))
        if known is None:
            digest = sha256(repr(one).encode("utf-8", "surrogatepass")).digest()
            return self.note(one, digest)
        return known[1]

    def of_all(self, parts: Iterable[object]) -> bytes:
        """Return one digest of several pieces."""
        return sha256(b"".join(map(self.of, parts))).digest()

    def note(self, one: object, digest: bytes) -> bytes:
        """Take a digest for that of a piece from now on, and return it."""
        self._known[id(one)] = one, digest
        return digest


class Plans:
    """The pieces that were planned last. A process that presses once keeps none."""

    def __init__(self) -> None:
        self.digests = Digests()
        self._known: dict[Hashable, tuple[bytes, object]] = {}

    def begin(self) -> None:
        """Begin another run, in which other objects may have the ids of the last one's."""
        self.digests = Digests()

    def piece(
        self, name: Hashable, made_from: Iterable[object], make: Callable[[], T]
    ) -> T:
        """Return a piece, made anew unless it was made from the same the last time.

        What it is made from stands for it wherever its own digest is asked for.
        """
        digest = self.digests.of_all(made_from)
        known = self._known.get(name)
        if known is not None and known[0] == digest:
            value = cast("T", known[1])
        else:
            value = make()
            self._known[name] = digest, value
        self.digests.note(value, digest)
        return value
