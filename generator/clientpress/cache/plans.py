"""Pieces of the plan of one API, which the next run takes from the last one.

A piece is known by all that it is planned from, and by nothing else. It is kept without
that: where it holds a part that it was planned from, it is given that of the next run.
"""

from __future__ import annotations

import io
import pickle
from contextlib import suppress
from hashlib import sha256
from typing import IO, TYPE_CHECKING, Any, NamedTuple, TypeVar

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

    of: bytes
    parts: Sequence[object]
    value: object


class _Kept(NamedTuple):
    """A piece as bytes, with the digests of what it was planned from and of itself."""

    of: bytes
    digest: bytes
    content: bytes


class Plans:
    """The pieces that were planned last.

    They are told by digests only if there is another run that may take them.
    """

    def __init__(self) -> None:
        self.digests = Digests()
        self._is_kept = False
        self._kept: dict[str, _Kept] = {}
        self._made: dict[str, _Made] = {}
        self._wanted: set[str] = set()

    def begin(self) -> None:
        """Begin another run, in which other objects may have the ids of the last one's."""
        self._is_kept = True
        for name, (of, parts, value) in self._made.items():
            # Without those that lead too deep a run is slower and nothing else.
            with suppress(RecursionError):
                content = _without(parts, value)
                self._kept[name] = _Kept(of, self.digests.of(value), content)
        if self._wanted:
            gone = self._kept.keys() - self._wanted
            for name in gone:
                del self._kept[name]
        self.digests = Digests()
        self._made.clear()
        self._wanted.clear()

    def recall(self, memo: Memo, name: str) -> None:
        """Know what was kept in a memo under this name."""
        self._is_kept = memo.is_kept
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
        """Return a piece, made anew unless it was made from the same the last time."""
        if not self._is_kept:
            return make()
        parts = tuple(made_from)
        of = self.digests.of_all(parts)
        self._wanted.add(name)
        kept = self._kept.get(name)
        if kept is None or kept.of != of:
            value = make()
            self._made[name] = _Made(of, parts, value)
            return value
        known: T = _with(parts, kept.content)
        self.digests.note(known, kept.digest)
        return known


class _Pickler(pickle.Pickler):
    """Writes the place of a part instead of the part."""

    def __init__(self, file: IO[bytes], parts: Sequence[object]) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self._places = {id(part): n for n, part in enumerate(parts) if part is not None}

    def persistent_id(self, obj: object) -> int | None:
        return self._places.get(id(obj))


class _Unpickler(pickle.Unpickler):
    """Reads what `_Pickler` wrote, with other parts."""

    def __init__(self, file: IO[bytes], parts: Sequence[object]) -> None:
        super().__init__(file)
        self._parts = parts

    def persistent_load(self, pid: int) -> object:
        return self._parts[pid]


def _without(parts: Sequence[object], value: object) -> bytes:
    """Return a value as bytes which leave out those parts that it holds."""
    content = io.BytesIO()
    _Pickler(content, parts).dump(value)
    return content.getvalue()


def _with(parts: Sequence[object], content: bytes) -> Any:
    """Return the value of such bytes, which holds these parts."""
    return _Unpickler(io.BytesIO(content), parts).load()
