"""Pieces of the plan of one API, which the next run takes from the last one.

A piece is known by all that it is planned from, and by nothing else. It is kept without
that: where it holds a part that it was planned from, it is given that of the next run.
"""

from __future__ import annotations

import io
import pickle
from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from .memo import Memo

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


class _Made(NamedTuple):
    """A piece that was planned in this run, and what it was planned from."""

    digest: bytes
    parts: Sequence[object]
    value: object


class Plans:
    """The pieces that were planned last."""

    def __init__(self) -> None:
        self.digests = Digests()
        self._kept: dict[str, tuple[bytes, bytes]] = {}
        self._made: dict[str, _Made] = {}
        self._wanted: set[str] = set()

    def begin(self) -> None:
        """Begin another run, in which other objects may have the ids of the last one's."""
        for name, (digest, parts, value) in self._made.items():
            # Without those that lead too deep a run is slower and nothing else.
            with suppress(RecursionError):
                self._kept[name] = digest, _without(parts, value)
        if self._wanted:
            gone = self._kept.keys() - self._wanted
            for name in gone:
                del self._kept[name]
        self.digests = Digests()
        self._made.clear()
        self._wanted.clear()

    def recall(self, memo: Memo, name: str) -> None:
        """Know what was kept in a memo under this name."""
        content = memo.recall(name)
        if content is not None:
            # The memo is the user's own, and has code of templates as well.
            self._kept = pickle.loads(content)  # noqa: S301

    def keep(self, memo: Memo, name: str) -> None:
        """Keep the pieces in a memo, if some are new; the run must be over."""
        if self._made:
            self.begin()
            memo.keep(name, pickle.dumps(self._kept, pickle.HIGHEST_PROTOCOL))

    def piece(self, name: str, made_from: Iterable[object], make: Callable[[], T]) -> T:
        """Return a piece, made anew unless it was made from the same the last time.

        What it is made from stands for it wherever its own digest is asked for.
        """
        parts = tuple(made_from)
        digest = self.digests.of_all(parts)
        self._wanted.add(name)
        kept = self._kept.get(name)
        if kept is not None and kept[0] == digest:
            value: T = _with(parts, kept[1])
        else:
            value = make()
            self._made[name] = _Made(digest, parts, value)
        self.digests.note(value, digest)
        return value


def _without(parts: Sequence[object], value: object) -> bytes:
    """Return a value as bytes which leave out those parts that it holds."""
    places = {id(part): n for n, part in enumerate(parts) if part is not None}

    class Pickler(pickle.Pickler):
        def persistent_id(self, obj: object) -> int | None:
            return places.get(id(obj))

    content = io.BytesIO()
    Pickler(content, pickle.HIGHEST_PROTOCOL).dump(value)
    return content.getvalue()


def _with(parts: Sequence[object], content: bytes) -> Any:
    """Return the value of such bytes, which holds these parts."""

    class Unpickler(pickle.Unpickler):
        def persistent_load(self, pid: int) -> object:
            return parts[pid]

    return Unpickler(io.BytesIO(content)).load()
