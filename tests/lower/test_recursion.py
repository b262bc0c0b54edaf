"""Models that require themselves, which no value could ever satisfy."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir import (
    AnyType,
    DeclarationRef,
    ModelDecl,
    NullableType,
    UnionDecl,
)

from .building import TEXT, declarations, lowered, model, ref


def required_fields(components: dict[str, Any]) -> tuple[dict[str, list[str]], int]:
    """Return the required fields of each model, and the number of problems."""
    api, problems = lowered(components={"schemas": components})
    assert {problem.code for problem in problems} <= {"required-cycle"}
    required = {
        one.name: [field.wire for field in one.fields if field.required]
        for one in api.declarations
        if isinstance(one, ModelDecl)
    }
    return required, len(problems)


def requiring(**properties: Any) -> dict[str, Any]:
    """Return an object schema all of whose properties are required."""
    return {**model(**properties), "required": sorted(properties)}


def test_what_leads_back_is_optional_and_the_rest_is_not() -> None:
    required, problems = required_fields(
        {
            "A": requiring(a=ref("A"), text=TEXT),
            "B": requiring(c=ref("C")),
            "C": requiring(b=ref("B"), a=ref("A")),
            "Outside": requiring(a=ref("A")),
        }
    )
    assert required == {"A": ["text"], "B": [], "C": ["a"], "Outside": ["a"]}
    assert problems == 3


@pytest.mark.parametrize(
    "inner",
    [
        {"type": "array", "items": ref("A")},
        {"type": "object", "additionalProperties": ref("A")},
        {"anyOf": [ref("A"), {"type": "null"}]},
        {"oneOf": [ref("A"), ref("End")]},
    ],
)
def test_a_cycle_that_ends_somewhere_stays_as_it_is(inner: dict[str, Any]) -> None:
    required, problems = required_fields(
        {"A": requiring(a=inner), "End": model(text=TEXT)}
    )
    assert required["A"] == ["a"]
    assert problems == 0


def test_a_union_whose_every_variant_leads_back() -> None:
    required, problems = required_fields(
        {
            "A": requiring(next=ref("U")),
            "B": requiring(next=ref("U")),
            "U": {"oneOf": [ref("A"), ref("B")]},
        }
    )
    assert required == {"A": [], "B": []}
    assert problems == 2


def test_unions_of_nothing_but_each_other_are_any() -> None:
    api, problems = lowered(
        components={
            "schemas": {
                "A": {"oneOf": [ref("B"), ref("C")]},
                "B": {"oneOf": [ref("A"), ref("C")]},
                "C": {"oneOf": [ref("A"), ref("B")]},
            }
        }
    )
    variants = [one.variants for one in api.declarations if isinstance(one, UnionDecl)]
    assert variants
    assert all(isinstance(variant, AnyType) for [variant] in variants)
    assert {problem.code for problem in problems} == {"untyped"}


EITHER = [ref("A"), {"type": "object"}]
DEEPER = {"properties": {"depth": {"type": "integer"}}}


@pytest.mark.parametrize(
    "inner",
    [
        {"type": "array", "items": {"allOf": [ref("A"), {"maxItems": 3}]}},
        {"type": "array", "prefixItems": [{"allOf": [ref("A"), DEEPER]}]},
        model(
            a={"allOf": [{"oneOf": [ref("A"), ref("End")]}, {"oneOf": [DEEPER, {}]}]}
        ),
        {
            "additionalProperties": {
                "allOf": [{"oneOf": EITHER}, {"oneOf": EITHER[::-1]}]
            }
        },
    ],
    ids=["list", "first of a list", "pairs of alternatives", "map"],
)
def test_what_is_merged_with_others_at_each_level_ends(inner: dict[str, Any]) -> None:
    components = {"A": inner, "End": model(text=TEXT)}
    _, problems = lowered(components={"schemas": components})
    said = [problem.message for problem in problems if problem.code == "untyped"]
    assert any("holds itself" in message for message in said)


def test_a_model_that_is_merged_with_others_refers_to_itself() -> None:
    inner = {"oneOf": [{"allOf": [ref("A"), DEEPER]}, TEXT]}
    _, problems = lowered(components={"schemas": {"A": model(a=inner)}})
    assert problems == []


def test_alternatives_in_place_build_on_the_schema_they_are_of() -> None:
    own = [{"properties": {"a": TEXT}}, {"properties": {"b": TEXT}}]
    pet = {
        **model(kind=TEXT),
        "oneOf": [{"allOf": [ref("Pet"), one]} for one in own],
    }
    found = declarations({"Pet": pet})
    models = [one for one in found.values() if isinstance(one, ModelDecl)]
    fields = [[field.wire for field in one.fields] for one in models]
    assert sorted(fields) == [["a", "kind"], ["b", "kind"]]


def test_unions_of_each_other_have_each_other_s_alternatives() -> None:
    word, number = model(text=TEXT), model(number=TEXT)
    found = declarations(
        {
            "Word": word,
            "Number": number,
            "One": {"oneOf": [ref("Other"), ref("Word")]},
            "Other": {
                "oneOf": [{"oneOf": [ref("One"), {"type": "null"}]}, ref("Number")]
            },
            "Outside": {
                "oneOf": [ref("One"), {"type": "array", "items": ref("Outside")}]
            },
        }
    )
    one, other, outside = found["One"], found["Other"], found["Outside"]
    assert isinstance(one, UnionDecl)
    assert isinstance(other, UnionDecl)
    assert isinstance(outside, UnionDecl)
    variants = {DeclarationRef("Word"), DeclarationRef("Number")}
    plain = [
        {v.inner if isinstance(v, NullableType) else v for v in union.variants}
        for union in (one, other)
    ]
    assert plain == [variants, variants]
    assert DeclarationRef("One") in outside.variants
