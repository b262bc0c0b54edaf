"""Measures the rules that infer paging by the labels in paging_labels/: `make paging`.

`CORPUS` is the folder with the documents. What is inferred is right if it is one of the
ways that a label has, and wrong if the label has none. "Found" counts those inferred
rightly among the operations that have a way.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from clientpress.document.load import load
from clientpress.document.normalise import normalise
from clientpress.ir import Operation
from clientpress.lower import lower

from .documents import documents

LABELS = Path(__file__).with_name("paging_labels")
_RIGHT, _FOUND = 0.95, 0.80


@dataclass(frozen=True, slots=True)
class Label:
    """What an operation does; `ways` is empty where nothing may be inferred."""

    method: str
    path: str
    items: str
    ways: frozenset[str]


@dataclass(slots=True)
class Score:
    """Operations of one document, or of several."""

    name: str
    labels: int = 0
    paged: int = 0
    inferred: int = 0
    right: int = 0
    wrong: list[str] = field(default_factory=list[str])
    missed: list[str] = field(default_factory=list[str])

    def add(self, other: Score) -> None:
        """Add the counts of another one."""
        self.labels += other.labels
        self.paged += other.paged
        self.inferred += other.inferred
        self.right += other.right

    @property
    def precision(self) -> float:
        """The share of what was inferred that is right."""
        return self.right / self.inferred if self.inferred else 1.0

    @property
    def recall(self) -> float:
        """The share of what could be inferred that was, and rightly."""
        return self.right / self.paged if self.paged else 1.0


def read_labels(path: Path) -> tuple[bool, list[Label]]:
    """Return whether a document was held out, and its labels."""
    first, _, *rows = path.read_text(encoding="utf-8").splitlines()
    return first == "# held out", [_label(row) for row in rows]


def _label(row: str) -> Label:
    method, path, items, ways = row.split("\t")
    is_none = ways in ("none", "hidden")
    return Label(
        method,
        path,
        "" if items == "(body)" else items,
        frozenset() if is_none else frozenset(ways.split(" | ")),
    )


def way_of(operation: Operation) -> str | None:
    """Return how an operation is paged, as labels write it."""
    paging = operation.pagination
    if paging is None:
        return None
    request = "-" if paging.request is None else ":".join(paging.request)
    parts = [paging.style, request]
    if paging.response is not None:
        parts.append(":".join(paging.response))
    return " ".join(parts)


def score(document: Path, labels: Sequence[Label]) -> Score:
    """Compare what is inferred of a document with its labels."""
    api, _ = lower(normalise(load(document)), lambda _name: None)
    known = {(one.method, one.path): one for one in api.operations}
    result = Score(document.stem, labels=len(labels))
    for label in labels:
        operation = known[label.method, label.path]
        way = way_of(operation)
        items = operation.pagination.items if operation.pagination else ""
        is_right = way in label.ways and items == label.items
        result.paged += bool(label.ways)
        result.inferred += way is not None
        result.right += is_right
        told = f"{label.method} {label.path}: {way} {items}"
        if way is not None and not is_right:
            result.wrong.append(told)
        elif label.ways and way is None:
            result.missed.append(told)
    return result


def main() -> int:
    """Print a table; return 1 where too much is wrong or not found."""
    folder = os.environ.get("CORPUS", "")
    if not folder or not Path(folder).is_dir():
        sys.stderr.write("CORPUS names no folder of OpenAPI documents\n")
        return 2
    scores = {False: Score("for the rules"), True: Score("held out")}
    rows: list[Score] = []
    for document in documents(Path(folder)):
        labels = LABELS / f"{document.stem}.tsv"
        if labels.is_file():
            is_held_out, known = read_labels(labels)
            one = score(document, known)
            scores[is_held_out].add(one)
            rows.append(one)
    sys.stdout.write("\n".join(_table([*rows, *scores.values()])) + "\n")
    for one in rows:
        for what, told in (("wrong", one.wrong), ("missed", one.missed)):
            sys.stdout.writelines(f"{one.name}: {what}: {line}\n" for line in told)
    both = scores.values()
    return int(any(s.precision < _RIGHT or s.recall < _FOUND for s in both))


def _table(scores: Sequence[Score]) -> Iterator[str]:
    yield "| document | labels | paged | inferred | right | found |"
    yield "|---|---|---|---|---|---|"
    for one in scores:
        counts = f"{one.labels} | {one.paged} | {one.inferred}"
        yield f"| {one.name} | {counts} | {one.precision:.1%} | {one.recall:.1%} |"


if __name__ == "__main__":
    sys.exit(main())
