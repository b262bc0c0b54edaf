"""What the document gives comes before what is made up, where it fits."""

from __future__ import annotations

import json
from typing import Any

import pytest

from clientpress.ir import DeclarationRef
from clientpress.sampling import ExampleMismatchError, Samples, fits, fitted
from tests.lower.building import TEXT, WHOLE, declarations, lowered, model, ref, type_of


def shown(components: dict[str, Any], name: str = "Thing") -> Any:
    """Return a value of a component as a reader sees it."""
    sampler = Samples(declarations(components)).sampler(full=False, documented=True)
    return sampler.sample(DeclarationRef(name), "thing").wire


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({**TEXT, "examples": ["Malmö"]}, "Malmö"),
        ({**TEXT, "examples": [7, "Malmö"], "default": "Lund"}, "Malmö"),
        ({**TEXT, "examples": [7], "default": "Lund"}, "Lund"),
        ({**WHOLE, "examples": ["seven"]}, 11),
        ({"type": "array", "items": {**TEXT, "examples": ["a"]}}, ["a"]),
        ({"enum": ["a", "b"], "default": "b"}, "b"),
        ({"const": "only"}, "only"),
    ],
)
def test_the_first_example_that_fits_is_taken(schema: Any, value: Any) -> None:
    thing = {**model(value=schema), "required": ["value"]}
    assert shown({"Thing": thing}) == {"value": value}


def test_an_example_of_the_whole_comes_before_those_of_its_parts() -> None:
    part = {**TEXT, "examples": ["a part"]}
    thing = {**model(value=part), "examples": [{"value": "the whole"}]}
    assert shown({"Thing": thing}) == {"value": "the whole"}


def test_tests_take_no_example() -> None:
    thing = {**model(value={**TEXT, "examples": ["a"]}), "required": ["value"]}
    samples = Samples(declarations({"Thing": thing}))
    wire = samples.sampler(full=True).sample(DeclarationRef("Thing"), "thing").wire
    assert wire == {"value": "value-11"}


def union(**mapping: str) -> dict[str, Any]:
    """Return a union of two ways to pay, told apart by `kind`."""
    told = {"propertyName": "kind", "mapping": mapping}
    return {"oneOf": [ref("Card"), ref("Invoice")], "discriminator": told}


@pytest.mark.parametrize(
    ("kind", "mapping", "value"),
    [
        ({"const": "card"}, {"plastic": "#/components/schemas/Card"}, "card"),
        ({"const": "card"}, {"card": "#/components/schemas/Card"}, "card"),
        ({"const": "card"}, {}, "card"),
        (TEXT, {"plastic": "#/components/schemas/Card"}, "plastic"),
        (TEXT, {}, "Card"),
        (WHOLE, {"7": "#/components/schemas/Card"}, 7),
    ],
)
def test_a_discriminator_names_the_variant(
    kind: Any, mapping: dict[str, str], value: Any
) -> None:
    card = {**model(kind=kind), "required": ["kind"]}
    components = {"Card": card, "Invoice": model(no=TEXT), "Pay": union(**mapping)}
    # A mapping that a constant contradicts is told, and read all the same.
    api, _ = lowered(components={"schemas": components})
    samples = Samples(api.declared)
    wire = samples.sampler(full=True).sample(DeclarationRef("Pay"), "pay").wire
    assert wire == {"kind": value}


@pytest.mark.parametrize(
    ("value", "is_told"),
    [
        ({"no": "7"}, False),
        ({"no": "7", "kind": "Card"}, True),
        ({"no": "7", "limit": 1}, True),
    ],
)
def test_an_example_of_a_union_says_which_variant_it_is(
    value: Any, is_told: bool
) -> None:
    bill = {**model(kind=TEXT, no=TEXT, limit=WHOLE), "required": ["limit"]}
    card, pay = model(kind=TEXT, no=TEXT), union()
    components: dict[str, Any] = {"Card": card, "Invoice": bill, "Pay": pay}
    other = {**model(kind=TEXT, no=TEXT), "required": ["no"]}
    pay["oneOf"].append(ref("Other"))
    api, _ = lowered(components={"schemas": {**components, "Other": other}})
    assert fits(value, DeclarationRef("Pay"), api.declared) is is_told


@pytest.mark.parametrize("full", [True, False])
def test_a_variant_that_may_not_say_what_it_is_is_not_taken(full: bool) -> None:
    card = {**model(kind={"enum": ["debit", "credit"]}), "required": ["kind"]}
    bill = {**model(kind=TEXT), "required": ["kind"]}
    components = {"Card": card, "Bill": bill, "Cheque": card}
    components["Pay"] = union(card="Card", bill="Bill", cheque="Cheque")
    components["Pay"]["oneOf"] = [
        {"$ref": f"#/components/schemas/{name}"} for name in ("Card", "Bill", "Cheque")
    ]
    api, _ = lowered(components={"schemas": components})
    sampler = Samples(api.declared).sampler(full=full)
    assert sampler.sample(DeclarationRef("Pay"), "pay").wire == {"kind": "bill"}


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("2018-01-08T03:42:33.5Z", "2018-01-08T03:42:33.5Z"),
        ("2018-01-08T03:42:33.3387305Z", "2018-01-08T03:42:33.338731+00:00"),
        ("2018-01-08t03:42:33z", "2018-01-08T03:42:33+00:00"),
    ],
)
def test_a_moment_keeps_its_microseconds(written: str, kept: str) -> None:
    moment = type_of({"type": "string", "format": "date-time"})
    assert fitted(written, moment, {}).wire == kept


NESTED: Any = json.loads("[" * 210 + "]" * 210)


@pytest.mark.parametrize(
    ("value", "schema"),
    [
        ("9999-12-31T23:59:59.9999999Z", {"type": "string", "format": "date-time"}),
        ("2018-02-30", {"type": "string", "format": "date"}),
        ("not base64", {"type": "string", "format": "byte"}),
        (True, WHOLE),
        (-59587016159270070, {"type": "number"}),
        (10**400, {"type": "number"}),
        (None, TEXT),
        (NESTED, {}),
    ],
)
def test_what_does_not_fit_is_no_example(value: Any, schema: Any) -> None:
    with pytest.raises(ExampleMismatchError):
        fitted(value, type_of(schema), {})


def test_a_request_leaves_out_what_is_read_only() -> None:
    components = {
        "Thing": {
            **model(id={**TEXT, "readOnly": True}, name=TEXT),
            "required": ["id", "name"],
        }
    }
    known, thing = declarations(components), DeclarationRef("Thing")
    sent = fitted({"name": "a", "id": "1", "more": 1}, thing, known, writable=True)
    assert sent.wire == {"name": "a"}
    with pytest.raises(ExampleMismatchError):
        fitted({"name": "a"}, thing, known)


@pytest.mark.parametrize(
    ("rest", "taken"),
    [
        ({}, True),
        ({"additionalProperties": True}, True),
        ({"additionalProperties": False}, False),
        ({"unevaluatedProperties": False}, False),
    ],
)
def test_an_answer_has_nothing_that_its_schema_forbids(
    rest: dict[str, Any], taken: bool
) -> None:
    thing = model(name=TEXT) | rest
    holder = model(things={"type": "array", "items": ref("Thing")})
    known, one = declarations({"Thing": thing, "Box": holder}), DeclarationRef("Box")
    written = {"things": [{"name": "a", "more": 1}]}
    assert fits(written, one, known) is taken
    assert fitted(written, one, known).wire["things"][0]["name"] == "a"


OBJECTS: list[dict[str, Any]] = [
    {},
    {"type": "object"},
    model(known=TEXT) | {"additionalProperties": {}},
]


@pytest.mark.parametrize("schema", OBJECTS)
def test_the_order_of_keys_means_nothing(schema: Any) -> None:
    components = declarations({"Holder": model(value=schema)})
    holder = DeclarationRef("Holder")
    written = {"value": {"b": {"z": 1, "y": [{"d": 1, "c": 2}]}, "a": 2, "known": "x"}}
    turned = {"value": {"known": "x", "a": 2, "b": {"y": [{"c": 2, "d": 1}], "z": 1}}}
    first, second = (fitted(one, holder, components).wire for one in (written, turned))
    assert json.dumps(first) == json.dumps(second)
