"""Models that require themselves, which no JSON that ends could be."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir import ModelDecl

from .building import TEXT, lowered, model, ref


def _needs(*others: str) -> dict[str, Any]:
    properties = {other.lower(): ref(other) for other in others}
    return {**model(**properties), "required": [name.lower() for name in others]}


def _required(components: dict[str, Any]) -> tuple[dict[str, list[str]], list[str]]:
    api, problems = lowered(components={"schemas": components})
    assert {(p.code, p.severity) for p in problems} <= {("endless", "warning")}
    found = {
        one.name: [field.wire for field in one.fields if field.required]
        for one in api.declarations
        if isinstance(one, ModelDecl)
    }
    return found, [str(problem.pointer[2]) for problem in problems]


def test_what_cannot_end_is_optional_and_told() -> None:
    one = {**_needs("One"), "required": ["one", "text"]}
    one["properties"]["text"] = TEXT
    assert _required({"One": one}) == ({"One": ["text"]}, ["One"])


def test_a_circle_of_models() -> None:
    components = {"A": _needs("B"), "B": _needs("A"), "C": _needs("A")}
    assert _required(components) == ({"A": [], "B": [], "C": ["a"]}, ["A", "B"])


@pytest.mark.parametrize(
    "way_out",
    [
        {"type": "array", "items": ref("A")},
        {"type": "object", "additionalProperties": ref("A")},
        {"oneOf": [ref("A"), {"type": "null"}]},
        {"oneOf": [ref("A"), model(text=TEXT)]},
    ],
)
def test_what_can_end_stays_as_it_is(way_out: dict[str, Any]) -> None:
    components = {"A": {**model(a=way_out), "required": ["a"]}}
    required, told = _required(components)
    assert (required["A"], told) == (["a"], [])
