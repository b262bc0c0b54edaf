"""`oneOf`, `anyOf` and several types: which union they are, and what tells it apart."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir import (
    AnyType,
    ArrayType,
    DeclarationRef,
    IntegerType,
    ModelDecl,
    NullableType,
    ScalarUnionType,
    StringType,
)

from .building import TEXT, WHOLE, declarations, fields, model, ref, type_of, union

PETS = {"Cat": model(lives=WHOLE), "Dog": model(tricks=WHOLE)}
ANY_PET = [ref("Cat"), ref("Dog")]
SCALARS = ScalarUnionType((StringType(), IntegerType()))


def test_scalars_need_no_name() -> None:
    assert type_of({"oneOf": [TEXT, WHOLE]}) == SCALARS


def test_several_types_are_a_union() -> None:
    assert type_of({"type": ["string", "integer"]}) == SCALARS


def test_equal_alternatives_are_one() -> None:
    assert (
        type_of({"oneOf": [TEXT, {"type": "string", "maxLength": 5}]}) == StringType()
    )


def test_an_alternative_that_allows_anything_wins() -> None:
    assert isinstance(type_of({"anyOf": [TEXT, {}]}), AnyType)


def test_objects_are_a_named_union() -> None:
    found = union({**PETS, "Pet": {"oneOf": ANY_PET}}, "Pet")
    assert found.variants == (DeclarationRef("Cat"), DeclarationRef("Dog"))


def test_an_inline_union_is_named_after_where_it_stands() -> None:
    assert type_of({"oneOf": ANY_PET}, **PETS) == DeclarationRef("HolderValue")


def test_alternatives_that_only_demand_fields_are_no_union() -> None:
    either = {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
    found = declarations({"Pair": {**model(a=TEXT, b=TEXT), **either}})["Pair"]
    assert isinstance(found, ModelDecl)


def test_properties_beside_the_alternatives_are_in_each() -> None:
    components = {"Pet": {**model(name=TEXT), "oneOf": [model(a=TEXT), model(b=TEXT)]}}
    assert list(fields(components, "PetOption1")) == ["a", "name"]


def test_without_a_discriminator_nothing_tells_the_variants_apart() -> None:
    assert union({**PETS, "Pet": {"oneOf": ANY_PET}}, "Pet").discriminator is None


def test_component_names_are_the_values_of_a_discriminator() -> None:
    pet = {"oneOf": ANY_PET, "discriminator": {"propertyName": "kind"}}
    discriminator = union({**PETS, "Pet": pet}, "Pet").discriminator
    assert discriminator is not None
    assert discriminator.mapping == (("Cat", "Cat"), ("Dog", "Dog"))


def test_a_discriminator_maps_values_to_references_and_names() -> None:
    mapping = {"c": "#/components/schemas/Cat", "d": "Dog"}
    tag = {"propertyName": "kind", "mapping": mapping}
    pet = {"oneOf": ANY_PET, "discriminator": tag}
    discriminator = union({**PETS, "Pet": pet}, "Pet").discriminator
    assert discriminator is not None
    assert {("c", "Cat"), ("d", "Dog")} <= set(discriminator.mapping)


def test_a_list_of_itself_is_a_named_union() -> None:
    components = {"Tree": {"type": "array", "items": ref("Tree")}}
    assert union(components, "Tree").variants == (ArrayType(DeclarationRef("Tree")),)


def test_a_discriminator_of_alternatives_in_place_knows_their_values() -> None:
    def variant(kind: str) -> dict[str, Any]:
        return model(kind={"const": kind}, **{kind: TEXT})

    discriminator = {
        "propertyName": "kind",
        "mapping": {"c": "#/components/schemas/Y/oneOf/2"},
    }
    listed = [variant("a"), variant("b"), model(c=TEXT)]
    either = {"oneOf": listed, "discriminator": discriminator}
    found = union({"X": either, "Y": either}, "Y").discriminator
    assert found is not None
    assert found.mapping == (
        ("a", "YOption1"),
        ("b", "YOption2"),
        ("c", "YOption3"),
    )
    assert not found.open


NOTHING: list[dict[str, Any]] = [{"type": "null"}, {"enum": [None]}]


@pytest.mark.parametrize("nothing", NOTHING)
@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
def test_what_is_alone_beside_null_is_the_thing_itself(
    keyword: str, nothing: dict[str, Any]
) -> None:
    pet = {keyword: [model(name=TEXT), nothing], "description": "A pet."}
    components = {"Pet": pet, "Box": model(pet=ref("Pet"), other=pet)}
    found = declarations(components)["Pet"]
    assert isinstance(found, ModelDecl)
    assert found.description == "A pet."
    assert fields(components, "Box") == {
        "other": NullableType(DeclarationRef("BoxOther")),
        "pet": NullableType(DeclarationRef("Pet")),
    }


def test_what_is_alone_beside_null_may_lead_back_to_itself() -> None:
    node = {"oneOf": [model(next=ref("Node")), {"type": "null"}]}
    next_node = NullableType(DeclarationRef("Node"))
    assert fields({"Node": node}, "Node") == {"next": next_node}


def test_what_is_alone_beside_null_makes_way_for_what_is_called_so() -> None:
    either = {"oneOf": [model(name=TEXT), {"type": "null"}]}
    components = {"BoxPet": model(age=WHOLE), "Box": model(pet=either)}
    found = fields(components, "Box")["pet"]
    assert found == NullableType(DeclarationRef("BoxPetValue"))


def test_a_mapping_names_what_is_an_object() -> None:
    components = {
        **PETS,
        "Cats": {"type": "array", "items": ref("Cat")},
        "Tom": {"allOf": [ref("Cat")]},
        "Pet": {
            "oneOf": [*ANY_PET, ref("Cats")],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"one": "Cat", "tom": "Tom", "many": "Cats"},
            },
        },
    }
    told = union(components, "Pet").discriminator
    assert told is not None
    named = [("Cat", "Cat"), ("Dog", "Dog"), ("one", "Cat"), ("tom", "Cat")]
    assert list(told.mapping) == named
