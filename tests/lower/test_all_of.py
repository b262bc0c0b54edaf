"""`allOf`: schemas that all hold become one."""

from __future__ import annotations

import pytest

from clientpress.ir import (
    DeclarationRef,
    EnumType,
    IntegerType,
    ModelDecl,
    StringType,
)
from clientpress.lower.merge import merge

from .building import TEXT, WHOLE, declarations, fields, model, ref, type_of


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
