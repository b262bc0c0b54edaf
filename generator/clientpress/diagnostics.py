"""What a stage finds wrong with a document, and how it is shown.

A stage reports `Problem`s, which know pointers only. `Document.describe` turns
each into a `Diagnostic`, which knows file, line and column.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

Pointer = tuple[str | int, ...]
"""A path into the bundled document: `("paths", "/x", "get", "parameters", 0)`."""

Severity = Literal["error", "warning"]

CODES: dict[str, str] = {
    "alias-bomb": "YAML aliases expand to more nodes than any document needs",
    "cyclic-alias": "a YAML alias stands inside the node it names",
    "cyclic-ref": "a chain of $refs leads back to itself",
    "duplicate-key": "a mapping holds the same key twice",
    "duplicate-operation-id": "two operations share an operationId",
    "duplicate-parameter": "a list holds two parameters of one name and place",
    "encoding": "a file is not UTF-8",
    "example-mismatch": "an example or default does not fit its schema",
    "extension": "the value of an x- key does not fit its JSON Schema",
    "house-description": "a summary or description is written badly",
    "house-operation-id": "an operationId is not a dotted Python path",
    "missing-file": "a file cannot be read",
    "missing-operation-id": "an operation has no operationId",
    "missing-source": "an operation or webhook does not say where it is documented",
    "missing-summary": "an operation has no summary",
    "multiple-documents": "a file holds more than one YAML document",
    "name-clash": "two $ref targets in other files would get one component name",
    "openapi": "the document breaks the OpenAPI specification",
    "outside-ref": "a $ref leaves the folder of the root document",
    "paging": "x-pagination names what the operation does not have",
    "path-parameter": "a path template and its declared parameters disagree",
    "prepared-by": "x-prepared-by names what does not exist",
    "ref-kind": "a $ref points to another kind of object than stands there",
    "remote-ref": "a $ref points to the network or to a file: URL",
    "syntax": "a file is not well-formed YAML or JSON",
    "task": "x-task names an operation that cannot read a task",
    "too-deep": "a document is nested deeper than this program follows",
    "undefined-security": "a security requirement names no security scheme",
    "unknown-ref": "a $ref points to nothing",
    "unsupported-version": "the file is not an OpenAPI 3.0, 3.1 or 3.2 document",
    "untyped": "a schema says what no type can say, and becomes Any",
    "unused-component": "nothing refers to a component",
    "wrong-type": "a value has another JSON type than the specification asks for",
}
"""Every code that the document stages use, with its meaning in one line."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding at a pointer; `at_key` points at the key instead of the value."""

    pointer: Pointer
    code: str
    message: str
    hint: str = ""
    severity: Severity = "error"
    at_key: bool = False


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
    """A finding with its place; `source_line` is the text of that line, or ''."""

    position: Position | None
    code: str
    message: str
    hint: str = ""
    severity: Severity = "error"
    source_line: str = ""

    def render(self) -> str:
        """Return the finding as printed: one line, the source line, a hint."""
        where = f"{self.position}: " if self.position is not None else ""
        lines = [f"{where}{self.severity}[{self.code}]: {_printable(self.message)}"]
        if self.position is not None and self.source_line.strip():
            text, column = _excerpt(self.source_line, self.position.column)
            lines += [f"    | {text}", f"    | {' ' * column}^"]
        if self.hint:
            lines.append(f"    = hint: {_printable(self.hint)}")
        return "\n".join(lines)


class SpecErrors(Exception):  # noqa: N818  (it carries many)
    """A document cannot be used; `diagnostics` holds every finding by position."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics: tuple[Diagnostic, ...] = tuple(
            sorted(diagnostics, key=_order)
        )
        super().__init__(self.diagnostics)

    def __str__(self) -> str:
        return "\n".join(diagnostic.render() for diagnostic in self.diagnostics)


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


def _printable(text: str) -> str:
    """Escape control characters: a document must not steer the terminal."""
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape").decode() for c in text
    )
