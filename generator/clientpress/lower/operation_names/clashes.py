"""Of operations that ask for one path, one gets it, and the others are told apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count
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
    what it asks for, unless nothing but a number would tell another one from it while
    something tells it from the other. Paths are compared without case: namespaces are
    files.
    """
    ordered = sorted(wanted, key=lambda one: (one.rank, one.operation.key))
    namespaces = {part for one in ordered for part in _namespaces(one.path)}
    owners: dict[Path, Wanted] = {}
    losers: list[Wanted] = []
    found: dict[tuple[str, str], Path] = {}

    def take(one: Wanted, path: Path) -> None:
        found[one.operation.key] = path
        owners[folded(path)] = one
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

    def lose(one: Wanted, path: Path, owner: Wanted | None) -> None:
        other = None if owner is None else owner.operation
        lost.append(Lost(one.operation, one.path, path, other, one.given_by))
        take(one, path)

    for one in losers:
        asked = folded(one.path)
        owner = owners.get(asked)
        path = next(filter(is_free, _instead(one, owner)), None)
        if path is None and owner is not None and _may_make_way(owner, asked):
            other_path = next(filter(is_free, _instead(owner, one)), None)
            if other_path is not None:
                lose(owner, other_path, one)
                take(one, one.path)
                continue
        if path is None:
            numbered = _numbered(one.path, numbers.setdefault(asked, count(2)))
            path = next(filter(is_free, numbered))
        lose(one, path, owner)
    return Named(found, tuple(lost))


def _instead(one: Wanted, owner: Wanted | None) -> Iterator[Path]:
    return one.instead(None if owner is None else owner.operation)


def _may_make_way(owner: Wanted, asked: Path) -> bool:
    """Tell whether an operation has the path that it asked for, which nobody gave it."""
    return folded(owner.path) == asked and not owner.given_by


def folded(path: Sequence[str]) -> Path:
    """Return a path without case."""
    return tuple(part.casefold() for part in path)


def _namespaces(path: Path) -> Iterator[Path]:
    whole = folded(path)
    for depth in range(1, len(whole)):
        yield whole[:depth]


def _numbered(path: Path, numbers: Iterator[int]) -> Iterator[Path]:
    *namespace, name = path
    for number in numbers:
        yield (*namespace, f"{name}_{number}")
