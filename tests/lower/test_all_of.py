"""`allOf`: schemas that all hold become one."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir import (
    AnyType,
    DeclarationRef,
    EnumType,
    IntegerType,
    ModelDecl,
    ScalarUnionType,
    StringType,
    UnionDecl,
)
from clientpress.lower.merge import merge

from .building import TEXT, WHOLE, declarations, fields, lowered, model, ref, type_of


def test_properties_of_all_members_are_fields() -> None:
    components = {
        "Base": model(id=WHOLE),
        "Pet": {"allOf": [ref("Base"), model(name=TEXT)]},
    }
    assert fields(components, "Pet") == {"id": IntegerType(), "name": StringType()}


def test_a_property_is_required_if_any_member_says_so() -> None:
    pet = {"allOf": [model(name=TEXT), {"required": ["name"]}]}
    found = declarations({"Pet": pet})["Pet"]
    assert isinstance(found, ModelDecl)
    assert found.fields[0].required


def test_one_reference_with_a_description_stays_a_reference() -> None:
    schema = {"allOf": [ref("Pet")], "description": "The pet."}
    assert type_of(schema, Pet=model(name=TEXT)) == DeclarationRef("Pet")


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "object", "allOf": [ref("Pet")]},
        {"type": "object", **ref("Pet")},
        {"type": ["object"], "allOf": [ref("Pet")], "title": "The pet"},
        {"type": ["object", "null"], "allOf": [ref("Pet")]},
        {"allOf": [{"type": "object", "description": "A pet."}, ref("Pet")]},
    ],
)
def test_the_type_that_a_target_has_adds_nothing(schema: dict[str, Any]) -> None:
    assert type_of(schema, Pet=model(name=TEXT)) == DeclarationRef("Pet")


def test_a_property_of_a_base_that_an_heir_refers_for_is_what_it_refers_to() -> None:
    base = model(profile={"type": "object", "description": "What is said of it."})
    heir = {"allOf": [ref("Animal"), model(profile=ref("Pet"))]}
    components = {"Animal": base, "Dog": heir, "Pet": model(name=TEXT)}
    assert fields(components, "Dog") == {"profile": DeclarationRef("Pet")}


def test_a_type_that_narrows_a_target_adds_something() -> None:
    pet = {**model(name=TEXT), "type": ["object", "null"]}
    schema = {"type": "object", "allOf": [ref("Pet")]}
    assert type_of(schema, Pet=pet) == DeclarationRef("HolderValue")


def test_a_reference_with_more_properties_is_a_new_model() -> None:
    schema = {**ref("Pet"), "properties": {"age": WHOLE}}
    assert type_of(schema, Pet=model(name=TEXT)) == DeclarationRef("HolderValue")


def test_the_words_beside_all_of_come_first() -> None:
    pet = {"allOf": [{**model(a=TEXT), "description": "Far."}], "description": "Near."}
    assert declarations({"Pet": pet})["Pet"].description == "Near."


def test_a_schema_may_contain_itself() -> None:
    components = {"Pet": {"allOf": [ref("Pet"), model(name=TEXT)]}}
    assert list(fields(components, "Pet")) == ["name"]


def test_a_property_that_two_members_narrow_is_narrowed_by_both() -> None:
    letters = {"type": "string", "enum": ["a", "b"]}
    pet = {"allOf": [model(kind=letters), model(kind={"enum": ["b", "c"]})]}
    assert fields({"Pet": pet}, "Pet") == {"kind": EnumType(("b",))}


@pytest.mark.parametrize(
    ("left", "right", "both"),
    [
        ("number", "integer", "integer"),
        (["string", "null"], "string", "string"),
        (["string", "null"], ["null", "string"], ["string", "null"]),
        ("string", "object", "string"),
        ([], [], []),
    ],
)
def test_types_that_all_hold(left: object, right: object, both: object) -> None:
    assert merge([{"type": left}, {"type": right}]) == {"type": both}


def test_two_sets_of_alternatives_become_their_pairs() -> None:
    first = {"oneOf": [model(a=TEXT), model(b=TEXT)]}
    second = {"oneOf": [model(c=TEXT), model(d=TEXT)]}
    found = declarations({"Pet": {"allOf": [first, second, model(e=TEXT)]}})
    names = [
        {field.name for field in one.fields}
        for one in found.values()
        if isinstance(one, ModelDecl)
    ]
    pairs = [{"a", "c", "e"}, {"a", "d", "e"}, {"b", "c", "e"}, {"b", "d", "e"}]
    assert names == pairs


def test_alternatives_of_too_many_pairs_become_optional_fields() -> None:
    first = {"oneOf": [model(**{f"a{n}": TEXT}) for n in range(9)]}
    second = {"oneOf": [model(**{f"b{n}": TEXT}) for n in range(8)]}
    pet = {"allOf": [first, second]}
    api, problems = lowered(components={"schemas": {"Pet": pet}})
    variants = [one for one in api.declarations if isinstance(one, ModelDecl)]
    names = {f"b{n}" for n in range(8)}
    assert len(variants) == 9
    for variant in variants:
        assert {field.name for field in variant.fields} > names
        assert not any(field.required for field in variant.fields)
    assert [problem.code for problem in problems] == ["too-many-pairs"]


def test_what_holds_under_a_condition_is_optional() -> None:
    pet = {
        **model(kind=TEXT),
        "if": model(kind={"const": "a"}, asked=TEXT),
        "then": {**model(age=WHOLE, kind=WHOLE), "required": ["age"]},
        "else": model(age=TEXT),
        "dependentSchemas": {"kind": model(more=TEXT)},
    }
    found = declarations({"Pet": pet})["Pet"]
    assert isinstance(found, ModelDecl)
    assert not any(field.required for field in found.fields)
    assert fields({"Pet": pet}, "Pet") == {
        "age": ScalarUnionType((IntegerType(), StringType())),
        "asked": AnyType(),
        "kind": StringType(),
        "more": StringType(),
    }


@pytest.mark.parametrize(
    ("keyword", "left", "right", "both"),
    [
        ("prefixItems", [TEXT], [True, WHOLE], [TEXT, WHOLE]),
        ("unevaluatedProperties", False, True, True),
        ("unevaluatedProperties", False, TEXT, TEXT),
        ("additionalProperties", False, TEXT, False),
        ("anyOf", [{"required": ["a"]}], [TEXT], [TEXT]),
        ("enum", ["a", "b"], ["b", "c"], ["b"]),
    ],
)
def test_keywords_that_all_hold(
    keyword: str, left: object, right: object, both: object
) -> None:
    assert merge([{keyword: left}, {keyword: right}]) == {keyword: both}


def test_bases_that_list_each_other_come_to_an_end() -> None:
    components = {
        "A": {**model(a=TEXT), "oneOf": [ref("B"), ref("C")]},
        "B": {**model(b=TEXT), "oneOf": [ref("A"), ref("C")]},
        "C": {"allOf": [ref("A"), model(c=TEXT)]},
    }
    found = declarations(components)
    assert {"A", "B", "C"} <= found.keys()
    c = found["C"]
    assert isinstance(c, ModelDecl)
    assert {field.name for field in c.fields} == {"a", "c"}


def test_an_heir_that_adds_nothing_is_a_model_of_its_own() -> None:
    base = {**model(kind=TEXT), "discriminator": {"propertyName": "kind"}}
    found = declarations({"Base": base, "Subtype": {"allOf": [ref("Base")]}})
    assert {name: type(one) for name, one in found.items()} == {
        "Base": UnionDecl,
        "BaseBase": ModelDecl,
        "Subtype": ModelDecl,
    }
