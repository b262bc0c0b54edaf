"""Of operations that ask for one path, one gets it, and the others are told apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, count
from typing import NamedTuple

from .operation import Naming, Path, Wanted


class Lost(NamedTuple):
    """An operation that did not get the path it asked for.

    `other` is the one that has it, None where it is a namespace. For `given_by` see
    `Wanted`.
    """

    operation: Naming
    asked: Path
    path: Path
    other: Naming | None
    given_by: str


class Named(NamedTuple):
    """The Python path of each operation by (path, HTTP method in capitals)."""

    paths: Mapping[tuple[str, str], Path]
    lost: tuple[Lost, ...]


def told_apart(wanted: Iterable[Wanted]) -> Named:
    """Return a path for each operation, of which no two are one.

    None is a namespace of others. The first by rank, then by path and HTTP method, gets
    what it asks for. Paths are compared without case: namespaces are files.
    """
    ordered = sorted(wanted, key=lambda one: (one.rank, one.operation.key))
    namespaces = {part for one in ordered for part in _namespaces(one.path)}
    owners: dict[Path, Naming] = {}
    losers: list[Wanted] = []
    found: dict[tuple[str, str], Path] = {}

    def take(one: Wanted, path: Path) -> None:
        found[one.operation.key] = path
        owners[folded(path)] = one.operation
        namespaces.update(_namespaces(path))

    def is_free(path: Path) -> bool:
        taken = owners.keys() & {folded(path), *_namespaces(path)}
        return not taken and folded(path) not in namespaces

    for one in ordered:
        if is_free(one.path):
            take(one, one.path)
        else:
            losers.append(one)
    lost: list[Lost] = []
    numbers: dict[Path, Iterator[int]] = {}
    for one in losers:
        other = owners.get(folded(one.path))
        numbered = _numbered(one.path, numbers.setdefault(folded(one.path), count(2)))
        choices = chain(one.instead(other), numbered)
        path = next(path for path in choices if is_free(path))
        lost.append(Lost(one.operation, one.path, path, other, one.given_by))
        take(one, path)
    return Named(found, tuple(lost))


def folded(path: Sequence[str]) -> Path:
    """Return a path without case."""
    return tuple(part.casefold() for part in path)


def _namespaces(path: Path) -> Iterator[Path]:
    for depth in range(1, len(path)):
        yield folded(path[:depth])


def _numbered(path: Path, numbers: Iterator[int]) -> Iterator[Path]:
    *namespace, name = path
    for number in numbers:
        yield (*namespace, f"{name}_{number}")
