"""What a stage finds wrong with a document, and how it is shown.

A stage reports `Problem`s, which know pointers only. `Document.describe` turns
each into a `Diagnostic`, which knows file, line and column.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .references import Pointer

Severity = Literal["error", "warning"]

CODES: dict[str, str] = {
    "alias-bomb": "YAML aliases expand to more nodes than any document needs",
    "config": "clientpress.toml names what the document does not have",
    "cyclic-alias": "a YAML alias stands inside the node it names",
    "cyclic-ref": "a chain of $refs leads back to itself",
    "cyclic-schema": "a schema is made of itself without end",
    "duplicate-key": "a mapping holds the same key twice",
    "duplicate-operation-id": "two operations share an operationId",
    "duplicate-parameter": "a list holds two parameters of one name and place",
    "encoding": "a file is not UTF-8",
    "required-cycle": "a schema requires itself, so that no value of it could end",
    "example-mismatch": "an example or default does not fit its schema",
    "extension": "the value of an x- key does not fit its JSON Schema",
    "house-description": "a summary or description is written badly",
    "house-operation-id": "an operationId is not a dotted Python path",
    "lost-operation": "a path item or an operation cannot be read and would be lost",
    "missing-file": "a file cannot be read",
    "missing-operation-id": "an operation has no operationId",
    "missing-source": "an operation or webhook does not say where it is documented",
    "missing-summary": "an operation has no summary",
    "multiple-documents": "a file holds more than one YAML document",
    "openapi": "the document breaks the OpenAPI specification",
    "openapi-version": "the OpenAPI version is not written as the specification asks",
    "outside-ref": "a $ref leaves the folder of the root document",
    "paging": "x-pagination names what the operation does not have",
    "path-parameter": "a path template and its declared parameters disagree",
    "prepared-by": "x-prepared-by names what does not exist",
    "overlay": "an Overlay document cannot be applied",
    "ref-kind": "a $ref points to another kind of object than stands there",
    "remote-ref": "a $ref points to the network or to a file: URL",
    "same-operation": "two operations have one method and one path",
    "swagger-leftover": "something of Swagger 2 stands in an OpenAPI 3 document",
    "syntax": "a file is not well-formed YAML or JSON",
    "task": "x-task names an operation that cannot read a task",
    "too-deep": "a document is nested deeper than this program follows",
    "undefined-security": "a security requirement names no security scheme",
    "unknown-ref": "a $ref points to nothing",
    "unknown-type": "a schema names a type that JSON does not have",
    "unsupported-version": "the file is not an OpenAPI 3.0, 3.1 or 3.2 document",
    "untyped": "a schema says what no type can say, and becomes Any",
    "unused-component": "nothing refers to a component",
    "validator": "openapi-spec-validator could not check the document",
    "wrong-type": "a value has another JSON type than the specification asks for",
}
"""Every code that the document stages use, with its meaning in one line."""

RECOVERABLE = frozenset(
    {
        "cyclic-schema",
        "duplicate-key",
        "duplicate-operation-id",
        "duplicate-parameter",
        "required-cycle",
        "example-mismatch",
        "extension",
        "openapi",
        "openapi-version",
        "path-parameter",
        "ref-kind",
        "swagger-leftover",
        "undefined-security",
        "unknown-ref",
        "unknown-type",
        "unused-component",
        "validator",
        "wrong-type",
    }
)
"""The codes whose findings leave no operation out: the document is read as it is meant.

They are warnings in documents read leniently, which is how those of others are read.
"""


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


_Finding = TypeVar("_Finding", Problem, Diagnostic)


def leniently(found: Iterable[_Finding]) -> list[_Finding]:
    """Return the findings with those that can be recovered from as warnings."""
    return [
        replace(one, severity="warning") if one.code in RECOVERABLE else one
        for one in found
    ]


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


def _printable(text: str) -> str:
    """Escape control characters: a document must not steer the terminal."""
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape").decode() for c in text
    )
