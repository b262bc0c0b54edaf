"""What documents came to: kept as JSON, shown as a table."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

_FILE = Path(__file__).with_name("results.json")
_COLUMNS = (
    "operations",
    "pagers",
    "schemas",
    "MB",
    "KB",
    "largest",
    "numbered",
    "cut",
    "Any",
    "tests",
    "failures",
    "not run",
)
# What is None as long as no run has found it.
_FOUND = frozenset(("any_share", "cut", "numbered", "pagers", "tests"))


@dataclass(slots=True)
class Result:
    """One document; `failures` holds a number for each part that was looked at.

    `kilobytes` is what the package takes, `largest` its largest file; `numbered` and
    `cut` are names that end in a number or lost words. A number is None as long as no
    run has found it.
    """

    name: str
    version: str = ""
    operations: int = 0
    webhooks: int = 0
    schemas: int = 0
    megabytes: float = 0.0
    kilobytes: int = 0
    largest: int = 0
    numbered: int | None = None
    cut: int | None = None
    any_share: float | None = None
    pagers: int | None = None
    tests: int | None = None
    failures: dict[str, int] = field(default_factory=dict[str, int])

    def add(self, found: Result) -> None:
        """Take over what one part has found."""
        for name, value in asdict(found).items():
            if name == "failures":
                self.failures |= found.failures
            elif value or (value is not None and name in _FOUND):
                setattr(self, name, value)


def read() -> dict[str, Result]:
    """Return the results of earlier runs by document."""
    if not _FILE.exists():
        return {}
    kept = json.loads(_FILE.read_text(encoding="utf-8"))
    return {name: Result(name=name, **values) for name, values in kept.items()}


def write(results: Mapping[str, Result]) -> None:
    """Keep all results."""
    rows = {
        name: {k: _rounded(v) for k, v in asdict(results[name]).items() if k != "name"}
        for name in sorted(results)
    }
    _FILE.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def _rounded(value: object) -> object:
    return round(value, 4) if isinstance(value, float) else value


def table(results: Sequence[Result], parts: Sequence[str]) -> str:
    """Return a Markdown table, a row for each document; `parts` are all there are."""
    lines = [
        _row("document", "version", *_COLUMNS),
        _row(*("---",) * (len(_COLUMNS) + 2)),
    ]
    for one in results:
        failed = [f"{part} {n}" for part, n in one.failures.items() if n]
        lines.append(
            _row(
                one.name,
                one.version,
                str(one.operations + one.webhooks),
                _number(one.pagers),
                str(one.schemas),
                f"{one.megabytes:.0f}",
                _number(one.kilobytes or None),
                _number(one.largest or None),
                _number(one.numbered),
                _number(one.cut),
                "-" if one.any_share is None else f"{one.any_share:.1%}",
                _number(one.tests),
                ", ".join(failed) or "none",
                ", ".join(part for part in parts if part not in one.failures) or "-",
            )
        )
    lines.append(_totals(results))
    return "\n".join(lines) + "\n"


def _totals(results: Sequence[Result]) -> str:
    """Return the row of what all documents come to, and of the largest file."""

    def total(name: str) -> str:
        return str(sum(getattr(one, name) or 0 for one in results))

    return _row(
        "all",
        "",
        str(sum(one.operations + one.webhooks for one in results)),
        total("pagers"),
        total("schemas"),
        "",
        total("kilobytes"),
        str(max((one.largest for one in results), default=0)),
        total("numbered"),
        total("cut"),
        "",
        total("tests"),
        str(sum(sum(one.failures.values()) for one in results)),
        "",
    )


def _number(value: int | None) -> str:
    return "-" if value is None else str(value)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
