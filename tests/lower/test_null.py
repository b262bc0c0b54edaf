"""Where null is allowed."""

from __future__ import annotations

from clientpress.ir import (
    AnyType,
    ArrayType,
    DeclarationRef,
    EnumType,
    IntegerType,
    NullableType,
    NullType,
    ScalarUnionType,
    StringType,
)

from .building import TEXT, WHOLE, enum, fields, model, ref, type_of, union

NULL = {"type": "null"}


def test_null_beside_a_type() -> None:
    assert type_of({"type": ["string", "null"]}) == NullableType(StringType())


def test_null_as_an_alternative() -> None:
    found = type_of({"anyOf": [ref("Pet"), NULL]}, Pet=model(a=TEXT))
    assert found == NullableType(DeclarationRef("Pet"))


def test_null_in_one_alternative_is_null_in_the_union() -> None:
    found = type_of({"oneOf": [{"type": ["string", "null"]}, WHOLE]})
    assert found == NullableType(ScalarUnionType((StringType(), IntegerType())))


def test_a_union_that_leads_back_to_itself_has_its_null_there_too() -> None:
    value = {"anyOf": [TEXT, {"type": "array", "items": ref("Json")}, NULL]}
    found = union({"Json": value}, "Json")
    assert found.variants[1] == ArrayType(NullableType(DeclarationRef("Json")))


def test_a_null_behind_references_is_known_before_it_is_needed() -> None:
    components = {
        "Nothing": {"oneOf": [ref("Link"), NULL]},
        "Link": {"anyOf": [ref("Node"), ref("Nothing")]},
        "Node": {**model(next=ref("Link")), "required": ["next"]},
    }
    next_field = fields(components, "Node")["next"]
    assert isinstance(next_field, NullableType)


def test_null_alone() -> None:
    assert type_of(NULL) == NullType()


def test_what_allows_anything_allows_null_already() -> None:
    assert isinstance(type_of({"anyOf": [{}, NULL]}), AnyType)


def test_null_among_the_values_of_an_enum_without_a_type() -> None:
    assert type_of({"enum": ["a", None]}) == NullableType(EnumType(("a",)))


def test_a_nullable_enum_component_is_declared_without_null() -> None:
    kind = {"type": ["string", "null"], "enum": ["a", None]}
    assert enum({"Kind": kind}, "Kind").type == EnumType(("a",))


def test_a_reference_to_a_nullable_component_is_nullable() -> None:
    components = {
        "Pet": {**model(a=TEXT), "type": ["object", "null"]},
        "Owner": model(pet=ref("Pet")),
    }
    assert fields(components, "Owner")["pet"] == NullableType(DeclarationRef("Pet"))


def test_an_unquoted_null_in_a_list_of_types_is_meant_as_the_type() -> None:
    assert type_of({"type": ["string", None]}) == NullableType(StringType())
