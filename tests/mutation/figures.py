"""What came of the mutants: kept as JSON, shown as a page."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from .clients import Mutant
from .trials import Verdict

_FILE = Path(__file__).with_name("results.json")
_BEFORE = Path(__file__).with_name("before.json")
_PAGE = Path(__file__).resolve().parents[2] / "docs" / "mutation.md"
RUNTIME = "runtime"
_ABOUT = """\
# Mutation

Written by `make mutation`; do not edit it by hand. Each mutant has one small fault. The share
that tests notice is how far they can be trusted.

Docstrings, words of errors and what only type checkers see are left alone; the seed is fixed.
A mutant counts as changing nothing if its compiled code is the same, or for a reason that
stands in `tests/mutation/reasons.toml`.

`make mutation ONLY="netfinity error-codes"` tries one client, or one kind of all, or both,
and `ONLY=runtime` the runtime; `SAMPLE=40` so many mutants of each. Such a run writes nothing
here. It fails if it finds a mutant that is not noticed and does not stand below; `.ci/run`
has one.

A cell says how many mutants were noticed of those that change anything.
"""
_ABOUT_CLIENTS = """\
## Clients

Faults in the tables, methods, models and exports of a generated client, tried with the
client's own generated tests. The fakes, which tests of applications have in its place, are
left alone. Of a client with more than 1,000 mutants 210 are tried, of each kind as many as
of the others.
"""
_ABOUT_RUNTIME = """\
## The runtime

Faults in the code that is copied into every client: another comparison, limit or value, a
condition, statement or argument less. They are tried with the tests of this repository that
reach the changed lines, in the process of the tests. {size} mutants are tried, by chance,
so that each kind is there as often as it can happen.
"""
_ABOUT_BEFORE = """\
## Before

The same of clients, with the tests as they were when each operation had its own, longer ones, and models,
exports, webhooks and the client as a whole had none.
"""
_Cell: TypeAlias = tuple[int, int]


@dataclass(slots=True)
class Figures:
    """What came of the mutants of one client, by kind."""

    mutants: dict[str, int] = field(default_factory=dict[str, int])
    equal: dict[str, int] = field(default_factory=dict[str, int])
    unnoticed: dict[str, list[str]] = field(default_factory=dict[str, list[str]])

    def add(self, mutant: Mutant, verdict: Verdict) -> None:
        """Count one mutant."""
        self.mutants[mutant.kind] = self.mutants.get(mutant.kind, 0) + 1
        if verdict == "equal":
            self.equal[mutant.kind] = self.equal.get(mutant.kind, 0) + 1
        elif verdict == "not noticed":
            self.unnoticed.setdefault(mutant.kind, []).append(mutant.name)

    def cell(self, kinds: Iterable[str]) -> _Cell:
        """How many mutants of some kinds were noticed, and how many could be."""
        kinds = list(kinds)
        different = sum(self.mutants.get(k, 0) - self.equal.get(k, 0) for k in kinds)
        missed = sum(len(self.unnoticed.get(kind, ())) for kind in kinds)
        return different - missed, different

    @property
    def cells(self) -> dict[str, _Cell]:
        """The same for each kind alone."""
        return {kind: self.cell([kind]) for kind in self.mutants}

    @property
    def names(self) -> set[str]:
        """The mutants that were not noticed."""
        return {name for names in self.unnoticed.values() for name in names}


def read() -> dict[str, Figures]:
    """Return the figures that are kept, by client."""
    if not _FILE.exists():
        return {}
    kept = json.loads(_FILE.read_text(encoding="utf-8"))
    return {name: Figures(**values) for name, values in kept.items()}


def write(figures: Mapping[str, Figures]) -> None:
    """Keep the figures, and write the page."""
    rows = {
        name: {
            "mutants": dict(sorted(one.mutants.items())),
            "equal": dict(sorted(one.equal.items())),
            "unnoticed": {k: sorted(v) for k, v in sorted(one.unnoticed.items())},
        }
        for name, one in sorted(figures.items())
    }
    _FILE.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    clients = {name: one for name, one in figures.items() if name != RUNTIME}
    parts = [_ABOUT, _ABOUT_CLIENTS, _table(clients)]
    if RUNTIME in figures:
        size = sum(figures[RUNTIME].mutants.values())
        own = {RUNTIME: figures[RUNTIME]}
        parts += [_ABOUT_RUNTIME.format(size=f"{size:,}"), _table(own)]
    survivors = "\n".join(_survivors(figures))
    parts.append(f"## What no test notices\n{survivors}\n")
    parts += [_ABOUT_BEFORE, table(json.loads(_BEFORE.read_text(encoding="utf-8")))]
    _PAGE.write_text("\n".join(parts), encoding="utf-8")


def _table(figures: Mapping[str, Figures]) -> str:
    return table({name: one.cells for name, one in figures.items()})


def table(cells: Mapping[str, Mapping[str, _Cell]]) -> str:
    """Return a Markdown table: a row for each kind, a column for each client."""
    clients = sorted(cells)
    kinds = sorted({kind for one in cells.values() for kind in one})
    lines = [_row("kind", *clients, "all"), _row(*("---",) * (len(clients) + 2))]
    for title, own in [*((kind, [kind]) for kind in kinds), ("all", kinds)]:
        sums = [
            _sum(cells[client].get(kind, (0, 0)) for kind in own) for client in clients
        ]
        lines.append(_row(title, *map(_shown, [*sums, _sum(sums)])))
    return "\n".join(lines) + "\n"


def _sum(cells: Iterable[_Cell]) -> _Cell:
    pairs = list(cells)
    return sum(noticed for noticed, _ in pairs), sum(of for _, of in pairs)


def fallen(
    before: Mapping[str, Figures], after: Mapping[str, Figures]
) -> Iterator[str]:
    """Say of which kinds a smaller share is noticed than before."""
    for client in sorted(before.keys() & after.keys()):
        for kind in sorted(after[client].mutants):
            old, new = before[client].cell([kind]), after[client].cell([kind])
            if new[0] * old[1] < old[0] * new[1]:
                yield f"{client}, {kind}: {_shown(new)}, was {_shown(old)}"


def _survivors(figures: Mapping[str, Figures]) -> Iterator[str]:
    for client, one in sorted(figures.items()):
        yield f"\n### {client}\n"
        for kind, names in sorted(one.unnoticed.items()):
            yield f"- {kind}"
            yield from (f"  - `{name}`" for name in sorted(names))


def _shown(cell: _Cell) -> str:
    noticed, different = cell
    return f"{noticed} of {different}" if different else "-"


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
