"""Every pointer has a place, in YAML and in JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clientpress.document.positions import Positions
from clientpress.document.source import Source

if TYPE_CHECKING:
    from clientpress.references import Pointer

YAML = """\
a: &a
  b: [1, {c: 2}]
500: x
d:
  <<: *a
  e: *a
"""
JSON = """\
{
  "a": {"b": [1, {"c": 2}]},
  "5/0": "x"
}
"""


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ((), (1, 1)),
        (("a", "b"), (2, 6)),
        (("a", "b", 1, "c"), (2, 14)),
        (("500",), (3, 6)),
        (("d", "b", 0), (2, 7)),
        (("d", "e", "b", 1), (2, 10)),
        (("a", "b", 7), (2, 3)),
        (("d", "none", "x"), (4, 1)),
    ],
)
def test_yaml(pointer: Pointer, expected: tuple[int, int]) -> None:
    assert Positions(Source(YAML, json=False)).locate(pointer) == expected


def test_yaml_key() -> None:
    positions = Positions(Source(YAML, json=False))
    assert positions.locate(("a", "b"), at_key=True) == (2, 3)


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ((), (1, 1)),
        (("a",), (2, 8)),
        (("a", "b", 1, "c"), (2, 24)),
        (("5/0",), (3, 10)),
        (("a", "none"), (2, 3)),
    ],
)
def test_json(pointer: Pointer, expected: tuple[int, int]) -> None:
    assert Positions(Source(JSON, json=True)).locate(pointer) == expected


def test_json_key() -> None:
    positions = Positions(Source(JSON, json=True))
    assert positions.locate(("a", "b", 1, "c"), at_key=True) == (2, 19)
