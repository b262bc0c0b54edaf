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


def both(first: Any, second: Any) -> Any:
    """Return what a key means that stands twice: of two mappings, the entries of both.

    Elsewhere the second value counts, as it does for most readers.
    """
    if not is_object(first) or not is_object(second):
        return second
    merged = first.copy()
    for key, value in second.items():
        merged[key] = both(merged[key], value) if key in merged else value
    return merged


def duplicate_message(key: str) -> str:
    """Return the message for a key that stands twice in a mapping."""
    return f"the key {json.dumps(key, ensure_ascii=False)} stands twice in this mapping"


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Return the position of an offset, both counted from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
