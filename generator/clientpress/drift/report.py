"""What answers had that a document does not say, in words, and as a patch of its files."""

from __future__ import annotations

import difflib
import os
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from ..document.parsing import UnreadableFileError
from ..document.source import decode
from ..files import read_file, replace_file
from ..output.errors import printable_line
from .cases import answers_of, cases_of
from .changes import Change, changed
from .edits import changes_of
from .schemas import Schemas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..document.load import Document
    from ..ir import Api
    from .cases import Answer, Case
    from .observations import Observed

_CAUTION = (
    "what the method returns becomes one thing or the other: see whether the API sent "
    "it, or a proxy or a login page before it"
)
_CONTEXT = 3
_LONG = 10_000
"""Lines of a file beyond which a patch is made fast and may be longer than it has to be."""


class Edited(Struct, frozen=True):
    """A file of the document, before and after its edits."""

    path: Path
    before: bytes
    after: bytes


class Drift(Struct, frozen=True):
    """All that was found, and the files as they would be without it."""

    cases: list[Case]
    answers: dict[Answer, int]
    places: dict[int, str]
    refused: frozenset[int]
    """Cases, by number, of which no edit can be made."""
    files: list[Edited]

    def words(self) -> Iterator[str]:
        """Yield what was found, by operation."""
        operations = dict.fromkeys(n for c in self.cases for (n, _), _ in c.told)
        for name in operations:
            yield printable_line(name)
            for number, case in enumerate(self.cases):
                for answer, count in case.told:
                    if answer[0] == name:
                        yield from self._line(number, case, answer, count)

    def _line(
        self, number: int, case: Case, answer: Answer, count: int
    ) -> Iterator[str]:
        total, status = self.answers.get(answer, count), answer[1]
        words = case.words
        if case.kind in ("property", "content", "status") and case.shape.words:
            words = f"{words}: {case.shape.words}"
        elif case.kind == "enum":
            words = f"{words}: {', '.join(map(str, case.values))}"
        yield printable_line(f"    {status}: {words} ({count} of {total})")
        place = self.places.get(number)
        if place:
            yield printable_line(f"        {place}")
        if number in self.refused:
            yield "        no edit is made of it: see for yourself"
        elif case.is_result:
            yield f"        {_CAUTION}"

    def patch(self) -> Iterator[str]:
        """Yield a unified diff, which `git apply` and `patch -p1` take."""
        for file in self.files:
            name = Path(os.path.relpath(file.path)).as_posix()
            yield f"--- a/{name}\n+++ b/{name}\n"
            yield from _hunks(_lines(file.before), _lines(file.after))

    def apply(self) -> None:
        """Write the files.

        Raises:
            OSError: one cannot be written.
        """
        for file in self.files:
            replace_file(file.path, file.after)


def drift_of(observed: Observed, document: Document, api: Api, label: str) -> Drift:
    """Return what was observed that the document does not say, with its edits."""
    cases = cases_of(observed, document, api)
    schemas = Schemas(document.written)
    by_case = changes_of(cases, schemas, label)
    by_file: dict[str, list[tuple[int, Change]]] = {}
    for number, changes in by_case.items():
        for change in changes:
            name, pointer = document.origin(change.pointer)
            moved = _at(change, pointer)
            by_file.setdefault(name, []).append((number, moved))
    refused = {n for n, changes in by_case.items() if not changes}
    refused -= _made_elsewhere(cases, by_case)
    files: list[Edited] = []
    for name, held in by_file.items():
        path = document.path.parent / name
        before = read_file(path)
        after, failed = _edited(name, before, [change for _, change in held])
        refused |= {number for number, change in held if change in failed}
        if after != before:
            files.append(Edited(path, before, after))
    places = {
        number: str(document.locate_written(case.place.pointer))
        for number, case in enumerate(cases)
        if case.place.pointer
    }
    return Drift(cases, answers_of(observed), places, frozenset(refused), files)


def _lines(content: bytes) -> list[str]:
    """Return the lines as a patch has them, whose only line end is a line feed."""
    *lines, last = content.decode().split("\n")
    whole = [f"{line}\n" for line in lines]
    return [*whole, f"{last}\n\\ No newline at end of file\n"] if last else whole


def _hunks(before: list[str], after: list[str]) -> Iterator[str]:
    # What is frequent in a document, such as its 404, would not be matched otherwise.
    is_long = len(before) > _LONG
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=is_long)
    for group in matcher.get_grouped_opcodes(_CONTEXT):
        first, last = group[0], group[-1]
        old, new = (first[1], last[2]), (first[3], last[4])
        yield f"@@ -{_range(*old)} +{_range(*new)} @@\n"
        for tag, start, end, new_start, new_end in group:
            if tag == "equal":
                yield from (f" {line}" for line in before[start:end])
                continue
            yield from (f"-{line}" for line in before[start:end])
            yield from (f"+{line}" for line in after[new_start:new_end])


def _range(start: int, end: int) -> str:
    return f"{start + 1 if end > start else start},{end - start}"


def _made_elsewhere(cases: list[Case], by_case: dict[int, list[Change]]) -> set[int]:
    """Return the cases whose entry comes with the mapping that another one makes."""
    makers = {
        (case.kind, case.place.pointer)
        for number, case in enumerate(cases)
        if by_case[number]
    }
    return {
        number
        for number, case in enumerate(cases)
        if case.kind in ("content", "header", "property", "query")
        and (case.kind, case.place.pointer) in makers
    }


def _at(change: Change, pointer: tuple[str | int, ...]) -> Change:
    """Return the same change at another place."""
    moved: Change = msgspec.structs.replace(change, pointer=pointer)
    return moved


def _edited(
    name: str, before: bytes, changes: list[Change]
) -> tuple[bytes, list[Change]]:
    """Return a file with its edits, and those that could not be made."""
    mark = b"\xef\xbb\xbf" if before.startswith(b"\xef\xbb\xbf") else b""
    try:
        text = before.removeprefix(mark).decode()
        is_json = decode(name, before).json
        after, refused = changed(text, changes, is_json=is_json)
        # What cannot be read afterwards is not written.
        decode(name, after.encode()).parse()
    except (UnicodeDecodeError, UnreadableFileError):
        return before, changes
    return mark + after.encode(), refused
