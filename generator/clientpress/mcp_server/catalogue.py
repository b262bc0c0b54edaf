"""The operations of an API: found by words, described, and which may be called."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ..document.selecting import Named
from ..entries import entries_in
from ..overview import Entry, details, head
from ..spelling import nearest, similar
from .arguments import Arguments, Taken

if TYPE_CHECKING:
    from ..config import PackageSettings
    from ..ir import Operation
    from ..mock.reading import Reading
    from ..references import Pointer

_SAFE = ("GET", "HEAD")


class UnknownNameError(Exception):
    """No operation is called so; `hint` names those that may be meant."""

    def __init__(self, message: str, hint: str) -> None:
        self.hint = hint
        super().__init__(message)


class Catalogue:
    """What there is to call of one API.

    GET and HEAD may be called unless the document says that one changes something, and
    besides what `allowed` names, in patterns as those of `include` in clientpress.toml.

    Raises:
        UnknownNameError: a pattern names no operation.
    """

    def __init__(
        self, reading: Reading, settings: PackageSettings, allowed: Sequence[str] = ()
    ) -> None:
        self._api = reading.api
        self.entries = entries_in(reading.document, reading.api, settings)
        self._arguments = Arguments(reading.root, reading.api)
        self._tags = dict(_tags(reading))
        self._taken: dict[str, Taken] = {}
        named = {
            one.pointer: Named(
                (one.path, one.method.lower()),
                {
                    "operationId": one.operation_id,
                    "tags": self._tags.get(one.pointer, []),
                },
                ".".join(one.path_of_method),
            )
            for one in reading.api.operations
        }
        for pattern in allowed:
            if not any(one.fits(pattern) for one in named.values()):
                known = {n for one in named.values() for n in one.names(pattern)}
                text = f"no operation is called '{pattern}'"
                raise UnknownNameError(text, nearest(pattern, known))
        self._allowed = {
            one.pointer
            for one in reading.api.operations
            if _is_safe(one) or any(map(named[one.pointer].fits, allowed))
        }

    @property
    def callable(self) -> Collection[Pointer]:
        """Where the operations stand that may be called."""
        return self._allowed

    @property
    def is_read_only(self) -> bool:
        """Whether nothing may be called that changes something."""
        return all(
            _is_safe(one)
            for one in self._api.operations
            if one.pointer in self._allowed
        )

    @property
    def summary(self) -> str:
        """How many operations there are, and how many of them may be called."""
        return f"{len(self._api.operations)} operations, {len(self._allowed)} may be called"

    def may_call(self, entry: Entry) -> bool:
        """Tell whether a method may be called, with all the operations that it calls."""
        asked = entry.offered.operation.prepared_by
        pointers = [entry.offered.operation.pointer]
        if entry.offered.is_prepared and asked is not None:
            pointers.append(self._api.by_id[asked.operation].pointer)
        return self._allowed.issuperset(pointers)

    def named(self, name: str) -> Entry:
        """Return a method by its name in Python, its operationId, or as "GET /orders".

        Raises:
            UnknownNameError: there is none.
        """
        for entry in self.entries:
            if entry.is_called(name):
                return entry
        names = [entry.offered.python for entry in self.entries]
        raise UnknownNameError(f"no operation is called '{name}'", similar(name, names))

    def found(self, words: str) -> list[Entry]:
        """Return the methods with words in what is said of them, the nearest first."""
        wanted = words.replace("/", " ").split()
        if not wanted:
            return self.entries
        ranked = [
            (entry.relevance(wanted, self._more(entry)), entry)
            for entry in self.entries
        ]
        # Of those that are as near, the method with the shortest name says no more.
        ranked.sort(key=lambda pair: (*pair[0], -len(pair[1].offered.python)))
        return [entry for (count, _), entry in reversed(ranked) if count]

    def _more(self, entry: Entry) -> str:
        return " ".join(self._tags.get(entry.offered.operation.pointer, []))

    def listed(self, entry: Entry) -> dict[str, Any]:
        """Return what is listed of a method."""
        return {**head(entry), "may_be_called": self.may_call(entry)}

    def described(self, entry: Entry) -> dict[str, Any]:
        """Return all that is known of a method, with the schema of its arguments."""
        return {
            **details(entry),
            "tags": self._tags.get(entry.offered.operation.pointer, []),
            "may_be_called": self.may_call(entry),
            "arguments": self.taken(entry).schema,
        }

    def taken(self, entry: Entry) -> Taken:
        """Return what a method takes."""
        name = entry.offered.python
        if name not in self._taken:
            self._taken[name] = self._arguments.of(entry.offered)
        return self._taken[name]


def _is_safe(operation: Operation) -> bool:
    return operation.method in _SAFE and operation.idempotent is not False


def _tags(reading: Reading) -> Iterator[tuple[Pointer, list[str]]]:
    from ..mock.routes import Routes  # noqa: PLC0415
    from ..mock.tree import Tree  # noqa: PLC0415

    for route in Routes(Tree(reading.root)).routes:
        tags: Iterable[Any] = route.operation.get("tags") or ()
        yield route.pointer, [str(one) for one in tags]
