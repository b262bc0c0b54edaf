"""The files of `DriftRecorder`: what was seen in how many answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import msgspec
from msgspec import Struct

from ..files import read_file
from ..output.errors import shown
from ..references import pointer_steps

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Observation(Struct, frozen=True, forbid_unknown_fields=True):
    """One thing that was seen, as a client's `recording/recorder.py` writes it.

    Requests are seen in HAR files only: "sent" is what a body is made of, "query" a
    parameter; the operation of "no-path" and "no-method" is what was asked for.

    `model` is a class of the client, "" outside of all; `at` a JSON pointer into its
    objects, or the name of a header.
    """

    operation: str
    status: int
    kind: Literal[
        "absent",
        "answer",
        "format",
        "header",
        "no-json",
        "no-method",
        "no-path",
        "null",
        "query",
        "sent",
        "type",
        "unknown",
        "value",
    ]
    api: str = ""
    media_type: str = ""
    model: str = ""
    at: str = ""
    type: str = ""
    format: str = ""
    value: str | int | None = None


class _Line(Struct, frozen=True):
    count: Annotated[int, msgspec.Meta(gt=0)]


class UnreadableDriftError(Exception):
    """A file is none that a recorder has written; the text says where."""


class Observed(Struct):
    """All that was seen, each with the number of answers it was seen in."""

    counts: dict[Observation, int] = {}

    def add(self, one: Observation, count: int) -> None:
        """Count an observation."""
        self.counts[one] = self.counts.get(one, 0) + count

    def join(self, other: Observed) -> None:
        """Add what was seen elsewhere."""
        for one, count in other.counts.items():
            self.add(one, count)

    def of(self, environment: str) -> Observed:
        """Return what was seen of one API, by the prefix of its variables."""
        kept = {k: n for k, n in self.counts.items() if k.api in ("", environment)}
        return Observed(kept)

    @property
    def apis(self) -> list[str]:
        """The APIs that were seen, by the prefix of their variables."""
        return sorted({one.api for one in self.counts if one.api})


def read(path: Path) -> Observed:
    """Return what a file holds.

    Raises:
        OSError: one cannot be read.
        UnreadableDriftError: a line is none of a recorder.
    """
    return parse(read_file(path), shown(path))


def parse(content: bytes, name: str) -> Observed:
    """Return what the content of a file holds, which goes by a name.

    Raises:
        UnreadableDriftError: a line is none of a recorder.
    """
    found = Observed()
    for one, count in _lines(content, name):
        found.add(one, count)
    return found


def _lines(content: bytes, name: str) -> Iterator[tuple[Observation, int]]:
    for number, line in enumerate(content.splitlines(), 1):
        if not line.strip():
            continue
        try:
            yield _line(line)
        except (msgspec.DecodeError, TypeError, ValueError):
            where = f"{name}:{number}"
            message = f"{where}: this is no line that a DriftRecorder has written"
            raise UnreadableDriftError(message) from None


def _line(line: bytes) -> tuple[Observation, int]:
    """Raises msgspec.DecodeError, TypeError and ValueError for another line."""
    raw = msgspec.json.decode(line)
    count = msgspec.convert(raw, _Line).count
    one = msgspec.convert({k: v for k, v in raw.items() if k != "count"}, Observation)
    if one.kind not in ("header", "query"):
        steps = pointer_steps(one.at)
        if one.kind == "absent" and not steps:
            raise ValueError("what is absent has a name")
    return one, count
