"""What becomes Any although the document says more: why, and where it is reported."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir import ModelDecl
from clientpress.ir.graph import untyped_reason
from clientpress.plan.meanings import field_text
from clientpress.rules import severity

from .building import TEXT, WHOLE, lowered, model


def _field(schema: Any) -> tuple[Any, list[str]]:
    api, problems = lowered(components={"schemas": {"Pet": model(value=schema)}})
    pet = api.declarations[0]
    assert isinstance(pet, ModelDecl)
    assert all(p.pointer[:5] == pet.fields[0].pointer for p in problems)
    assert all(severity(p.code, "strict") == "warning" for p in problems)
    return pet.fields[0], [problem.code for problem in problems]


@pytest.mark.parametrize(
    ("schema", "reason"),
    [
        ({"not": {"type": "string"}}, "the schema says only what does not fit"),
        ({"prefixItems": [TEXT, WHOLE]}, "the items differ by position"),
        (
            {"enum": ["a", {"b": 1}]},
            "the enum has objects or lists among other values",
        ),
    ],
)
def test_it_is_reported_and_explained(schema: Any, reason: str) -> None:
    field, codes = _field({**schema, "description": "It."})
    assert codes == ["untyped"]
    assert untyped_reason(field.type) == reason
    assert field_text(field) == f"It.\n\nAny: {reason}."


@pytest.mark.parametrize("schema", [{}, True, {"description": "It."}, {"items": {}}])
def test_a_schema_that_says_nothing_is_no_finding(schema: Any) -> None:
    field, codes = _field(schema)
    assert codes == []
    assert untyped_reason(field.type) == ""


def test_defaults_and_deprecation_are_told() -> None:
    field, _ = _field({**WHOLE, "default": 5, "deprecated": True})
    assert field_text(field) == "Default: `5`. Deprecated."


@pytest.mark.parametrize("default", [float("nan"), "x" * 200])
def test_a_default_that_cannot_be_read_is_left_out(default: Any) -> None:
    field, _ = _field({"default": default})
    assert len(field_text(field)) < 40
