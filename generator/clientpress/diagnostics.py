"""What a stage finds wrong with a document, and how it is shown.

A stage reports `Problem`s, which know pointers only. `Document.describe` turns
each into a `Diagnostic`, which knows file, line and column.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .output.errors import printable_line
from .rules import severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .references import Pointer
    from .rules import Reading, Severity


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding at a pointer; `at_key` points at the key instead of the value.

    A pointer leads into the document as it is read, `as_written` into what stands in
    the files: the two differ where a document is converted or repaired.
    """

    pointer: Pointer
    code: str
    message: str
    hint: str = ""
    at_key: bool = False
    as_written: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a source file; line and column count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding with its place; `source_line` is the text of that line, or ''.

    It is an error until it is `weighed`.
    """

    position: Position | None
    code: str
    message: str
    hint: str = ""
    severity: Severity = "error"
    source_line: str = ""

    def render(self) -> str:
        """Return the finding as printed: one line, the source line, a hint."""
        where = f"{self.position}: " if self.position is not None else ""
        lines = [f"{where}{self.severity}[{self.code}]: {self.message}"]
        if self.position is not None and self.source_line.strip():
            text, column = _excerpt(self.source_line, self.position.column)
            lines += [f"    | {text}", f"    | {' ' * column}^"]
        if self.hint:
            lines.append(f"    = hint: {self.hint}")
        # A document must not steer the terminal.
        return "\n".join(map(printable_line, lines))


def weighed(found: Iterable[Diagnostic], reading: Reading) -> list[Diagnostic]:
    """Return findings as errors and warnings, by how the document is read."""
    return [replace(one, severity=severity(one.code, reading)) for one in found]


def has_errors(found: Iterable[Problem | Diagnostic], reading: Reading) -> bool:
    """Tell whether one of the findings is an error in a document that is read so."""
    return any(severity(one.code, reading) == "error" for one in found)


def summarised(found: Iterable[Diagnostic]) -> list[str]:
    """Return findings as printed: every error, of warnings a few of each code."""
    seen: Counter[str] = Counter()
    lines: list[str] = []
    for one in found:
        seen[one.code] += one.severity == "warning"
        if one.severity == "error" or seen[one.code] <= _SHOWN:
            lines.append(one.render())
    return lines + [
        f"warning[{code}]: and {count - _SHOWN} more like these; --verbose shows them"
        for code, count in sorted(seen.items())
        if count > _SHOWN
    ]


class SpecErrors(Exception):  # noqa: N818  (it carries many)
    """A document cannot be used; `diagnostics` holds every finding by position."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics: tuple[Diagnostic, ...] = tuple(
            sorted(diagnostics, key=_order)
        )
        super().__init__(self.diagnostics)

    def __str__(self) -> str:
        return "\n".join(diagnostic.render() for diagnostic in self.diagnostics)


_SHOWN = 5
_EXCERPT_WIDTH = 100
_LEAD = 40


def _order(diagnostic: Diagnostic) -> tuple[bool, Position, str, str]:
    nowhere = Position("", 0, 0)
    return (
        diagnostic.position is not None,
        diagnostic.position or nowhere,
        diagnostic.code,
        diagnostic.message,
    )


def _excerpt(line: str, column: int) -> tuple[str, int]:
    """Cut a long line around `column`; return it with the caret's offset."""
    # A minified JSON document is one line of megabytes.
    offset = min(max(column - 1, 0), len(line))
    start = 0
    if len(line) > _EXCERPT_WIDTH:
        start = max(0, offset - _LEAD)
    else:
        start = len(line) - len(line.lstrip())
        start = min(start, offset)
    end = start + _EXCERPT_WIDTH
    head = "..." if start > 0 and len(line) > _EXCERPT_WIDTH else ""
    tail = "..." if end < len(line) else ""
    # One character stays one character, so that the caret keeps its place.
    text = "".join(c if c.isprintable() else " " for c in line[start:end])
    return f"{head}{text.rstrip()}{tail}", offset - start + len(head)
