"""Samples satisfy what schemas say beyond types; a validator that is not ours is the judge."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema_rs import Draft202012Validator

from clientpress.ir import DeclarationRef
from clientpress.sampling import Samples
from tests.lower.building import TEXT, WHOLE, declarations, model, ref


def demanding(keyword: str, *groups: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return an object of which alternatives demand properties."""
    return {**model(a=TEXT, b=WHOLE, c=TEXT, **more), keyword: list(groups)}


A, B = {"required": ["a"]}, {"required": ["b"]}
NOT_B = {"not": {"required": ["b"]}}
SCHEMAS: dict[str, dict[str, Any]] = {
    "one of two": demanding("anyOf", A, B),
    "exactly one of two": demanding("oneOf", A, B),
    "pairs": demanding("oneOf", {"required": ["a", "c"]}, B),
    "none or another": demanding(
        "anyOf", {**A, **NOT_B}, {**B, "required": ["b", "c"]}
    ),
    "one of two in a part": {"allOf": [demanding("oneOf", A, B), model(d=TEXT)]},
    "one of two beside what is required": {
        **demanding("oneOf", A, B),
        "required": ["c"],
    },
    "itself or another": {
        **demanding("anyOf", {"required": ["again"]}, B, again=ref("Root")),
    },
    "a constant object": model(value={"const": {"a": [1], "b": {"c": None}}}),
    "a constant object of a type": model(value={"type": "object", "const": {"a": 1}}),
    "a constant list": model(value={"const": ["a", 1]}),
    "listed objects": model(value={"enum": [{"a": 1}, {"a": 2}]}),
    "listed objects of a type": model(value={"type": "object", "enum": [{"a": 1}]}),
    "a property that may not be": model(value=TEXT, other=False),
    "one that a part forbids": {"allOf": [model(a=TEXT, b=TEXT), model(b=False)]},
    "a list of three": model(value={"type": "array", "items": WHOLE, "minItems": 3}),
    "three that differ": model(
        value={
            "type": "array",
            "minItems": 3,
            "uniqueItems": True,
            "items": {"enum": ["x", "y", "z"]},
        }
    ),
    "no two alike": model(
        value={
            "type": "array",
            "uniqueItems": True,
            "items": {"type": "string", "enum": ["x"]},
        }
    ),
    "a list of one": model(value={"type": "array", "items": TEXT, "maxItems": 1}),
    "an empty list": model(value={"type": "array", "items": TEXT, "maxItems": 0}),
    "three objects": model(
        value={"type": "array", "items": model(a=TEXT), "minItems": 3}
    ),
    "keys of a pattern": model(
        value={
            "type": "object",
            "patternProperties": {"^x-[a-z]{3}$": WHOLE},
            "additionalProperties": False,
            "minProperties": 1,
        }
    ),
    "names of a pattern": model(
        value={
            "type": "object",
            "propertyNames": {"pattern": "^[A-Z]{2}$"},
            "additionalProperties": TEXT,
        }
    ),
    "a short host": model(value={**TEXT, "format": "hostname", "maxLength": 12}),
    "a short address": model(value={**TEXT, "format": "email", "maxLength": 12}),
}


@pytest.mark.parametrize("full", [True, False], ids=["full", "least"])
@pytest.mark.parametrize("schema", SCHEMAS.values(), ids=SCHEMAS)
def test_samples_are_valid(schema: dict[str, Any], full: bool) -> None:
    components = {"Root": schema}
    samples = Samples(declarations(components))
    root = {"$ref": "#/components/schemas/Root", "components": {"schemas": components}}
    judge = Draft202012Validator(root, validate_formats=True)
    for first in range(4):
        made = samples.sampler(full=full, first=first)
        wire = made.sample(DeclarationRef("Root"), "body", writable=True).wire
        assert list(judge.iter_errors(wire)) == [], wire


def test_the_least_has_what_is_demanded_and_no_more() -> None:
    samples = Samples(declarations({"Root": SCHEMAS["pairs"]}))
    least = samples.sampler(full=False).sample(DeclarationRef("Root"), "body")
    assert [*least.wire] == ["a", "c"]
    full = samples.sampler(full=True).sample(DeclarationRef("Root"), "body")
    assert [*full.wire] == ["a", "c"]
