"""What the readers of YAML and JSON share: limits, findings, positions.

Both readers give the same Python values: dict, list, str, int, float, bool, None.
Keys are the raw text of their scalar, so that `500:` is "500" and `1.0:` is "1.0".
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from ..json_values import is_object

MAX_DEPTH = 500
"""Containers inside containers; real documents stay under 60."""
MAX_ALIASED_NODES = 1_000_000
"""Nodes that aliases may add; shared in memory, but every later stage visits each."""

MAX_DUPLICATES = 200
"""Keys that stand twice which are told of in one file."""


@dataclass(frozen=True, slots=True)
class FileProblem:
    """A finding in one file; line and column count from 1."""

    line: int
    column: int
    code: str
    message: str
    hint: str = ""


class UnreadableFileError(Exception):
    """A file cannot be parsed as it stands; `problems` says where and why.

    `value` is what it means all the same if every problem can be recovered from.
    """

    def __init__(self, problems: list[FileProblem], value: Any = None) -> None:
        super().__init__("; ".join(problem.message for problem in problems))
        self.problems = problems
        self.value = value


DEPTH_HINT = "move inner parts into components and use $ref"
DUPLICATE_HINT = "one of the two would be lost: remove or rename one"


def joined(values: list[Any]) -> Any:
    """Return what a key means that stands several times: of mappings, all entries.

    Elsewhere the last value counts, as it does for most readers.
    """
    first = len(values) - 1
    while first and is_object(values[first]) and is_object(values[first - 1]):
        first -= 1
    if first == len(values) - 1:
        return values[first]
    # All at once: one after the other would copy what there is for each of them.
    entries: dict[str, list[Any]] = {}
    for value in values[first:]:
        for key, entry in value.items():
            entries.setdefault(key, []).append(entry)
    return {key: joined(found) for key, found in entries.items()}


class Findings:
    """The findings in one file: every one that stops it, a few of the others."""

    def __init__(self) -> None:
        self.problems: list[FileProblem] = []
        self._duplicates = 0

    def add(self, problem: FileProblem) -> None:
        """Note a finding, unless there are many of its kind."""
        if problem.code == "duplicate-key":
            self._duplicates += 1
            if self._duplicates > MAX_DUPLICATES:
                return
        self.problems.append(problem)


def duplicate_message(key: str) -> str:
    """Return the message for a key that stands twice in a mapping."""
    return f"the key {json.dumps(key, ensure_ascii=False)} stands twice in this mapping"


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Return the position of an offset, both counted from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
