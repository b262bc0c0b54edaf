"""What documents came to: kept as JSON, shown as a table."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

_FILE = Path(__file__).with_name("results.json")
_COLUMNS = (
    "operations",
    "pagers",
    "schemas",
    "s",
    "MB",
    "Any",
    "tests",
    "failures",
    "not run",
)


@dataclass(slots=True)
class Result:
    """One document; `failures` holds a number for each part that was looked at.

    A number is None as long as no run has found it.
    """

    name: str
    version: str = ""
    operations: int = 0
    webhooks: int = 0
    schemas: int = 0
    seconds: float = 0.0
    megabytes: float = 0.0
    any_share: float | None = None
    pagers: int | None = None
    tests: int | None = None
    failures: dict[str, int] = field(default_factory=dict[str, int])

    def add(self, found: Result) -> None:
        """Take over what one part has found."""
        for name, value in asdict(found).items():
            if name == "failures":
                self.failures |= found.failures
            elif value or (
                value is not None and name in ("any_share", "pagers", "tests")
            ):
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


def table(results: Iterable[Result], parts: Sequence[str]) -> str:
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
                "-" if one.pagers is None else str(one.pagers),
                str(one.schemas),
                f"{one.seconds:.1f}",
                f"{one.megabytes:.0f}",
                "-" if one.any_share is None else f"{one.any_share:.1%}",
                "-" if one.tests is None else str(one.tests),
                ", ".join(failed) or "none",
                ", ".join(part for part in parts if part not in one.failures) or "-",
            )
        )
    return "\n".join(lines) + "\n"


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
