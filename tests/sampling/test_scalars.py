"""Scalars keep to what their schemas say."""

from __future__ import annotations

import re
from typing import Any

import pytest

from clientpress.ir import Declarations
from clientpress.sampling import Samples
from tests.lower.building import type_of


def sample(schema: dict[str, Any], name: str = "name") -> Any:
    """Return a value of a schema as a test would use it."""
    return (
        Samples(Declarations(())).sampler(full=True).sample(type_of(schema), name).wire
    )


PATTERNS = [
    r"^[A-Z]{2}$",
    r"^\d{10,12}$",
    r"^(card|invoice)-[a-f0-9]{8}$",
    r"^[^\s@]+@[^\s@]+$",
    r"^\+46\d{7,13}$",
    r"^a.c\.[\w-]+$",
    r"^x*$",
    r"[0-9]+(\.[0-9]{2})?",
    r"^(?:[01]\d|2[0-3]):[0-5]\d$",
]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_text_matches_its_pattern(pattern: str) -> None:
    assert re.search(pattern, sample({"type": "string", "pattern": pattern}))


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"pattern": "^[a-z]*$"}, "l"),
        ({"pattern": "^$"}, ""),
        ({"enum": ["", "b"]}, "b"),
        ({"enum": ["", "b"], "pattern": "^b?$"}, "b"),
        ({"const": ""}, ""),
    ],
)
def test_a_text_is_empty_only_where_it_must_be(
    schema: dict[str, Any], expected: str
) -> None:
    assert sample({"type": "string", **schema}) == expected


@pytest.mark.parametrize(
    "pattern",
    [r"^(?=a)b", r"(a)\1", r"\p{Lu}", "(", "a{5000}", "((((a{99}){99}){99}){99}){99}"],
)
def test_what_no_text_is_made_for_is_left_out_of_account(pattern: str) -> None:
    assert sample({"type": "string", "pattern": pattern}) == "name-11"


def test_texts_of_one_pattern_differ() -> None:
    one = type_of({"type": "string", "pattern": "^[A-Z]{3}$"})
    sampler = Samples(Declarations(())).sampler(full=True)
    texts = [sampler.sample(one, "name").wire for _ in range(100)]
    assert len(set(texts)) == 100


@pytest.mark.parametrize(("least", "most"), [(0, 3), (20, 30), (6, 6), (1, None)])
def test_text_is_as_long_as_it_may_be(least: int, most: int | None) -> None:
    limits = {"minLength": least} | ({} if most is None else {"maxLength": most})
    assert least <= len(sample({"type": "string", **limits})) <= (most or 1_000)


@pytest.mark.parametrize(
    ("limits", "low", "high"),
    [
        ({"minimum": 100}, 100, 10**6),
        ({"maximum": 5}, -(10**6), 5),
        ({"minimum": 1, "maximum": 5}, 1, 5),
        ({"exclusiveMinimum": 11, "maximum": 13}, 11.1, 13),
        ({"minimum": 0.5, "maximum": 1.5}, 0.5, 1.5),
        ({"multipleOf": 25, "minimum": 30}, 50, 10**6),
    ],
)
@pytest.mark.parametrize("kind", ["integer", "number"])
def test_numbers_are_within_their_bounds(
    kind: str, limits: dict[str, float], low: float, high: float
) -> None:
    found = sample({"type": kind, **limits})
    assert low <= found <= high
    assert isinstance(found, int) or kind == "number"
    assert found % limits.get("multipleOf", found) == 0


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("email", "name-11@example.com"),
        ("uri", "https://example.com/name-11"),
        ("ipv4", "192.0.2.11"),
        ("hostname", "name-11.example.com"),
        ("time", "11:11:07Z"),
        ("something of our own", "name-11"),
    ],
)
def test_text_has_its_format(name: str, text: str) -> None:
    assert sample({"type": "string", "format": name}) == text
