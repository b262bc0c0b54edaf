"""Python names in mappings become wire names, as far as the type knows them."""

import enum
from collections import ChainMap
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import msgspec
import pytest

from tests.runtime.model_fixtures import contacts, orders, runtime

to_wire = runtime("codec.wire_names").to_wire
Order = orders.Order


class Colour(enum.StrEnum):
    RED = "red"


class Tagged(str):
    """A string of a class of its own, as template engines have them."""

    __slots__ = ()


def test_nested_mappings_are_renamed() -> None:
    value = {"order_id": "o1", "lines": [{"unit_price": 1, "sku": "a"}]}
    assert to_wire(value, Order) == {
        "orderId": "o1",
        "lines": [{"unitPrice": 1, "sku": "a"}],
    }


def test_values_of_mappings_are_renamed_and_their_keys_are_not() -> None:
    value = {"by_sku": {"unit_price": {"unit_price": 1}}}
    assert to_wire(value, Order) == {"bySku": {"unit_price": {"unitPrice": 1}}}


def test_names_are_renamed_across_modules_and_cycles() -> None:
    value = {"contact": {"last_order": {"order_id": "o0"}}}
    expected = {"contact": {"lastOrder": {"orderId": "o0"}}}
    assert to_wire(value, Order) == expected


def test_wire_names_pass_and_what_hangs_on_them_is_renamed() -> None:
    value = {"orderId": "o1", "bySku": {"a": {"unit_price": 1}}}
    expected = {"orderId": "o1", "bySku": {"a": {"unitPrice": 1}}}
    assert to_wire(value, Order) == expected


def test_unknown_names_pass() -> None:
    assert to_wire({"brand_new": {"order_id": 1}}, Order) == {
        "brand_new": {"order_id": 1}
    }


def test_nothing_is_renamed_without_a_type() -> None:
    assert to_wire({"order_id": "o1"}, None) == {"order_id": "o1"}


def test_a_model_inside_a_mapping_encodes_itself() -> None:
    value = {"order_id": "o1", "lines": [orders.Line(unit_price=2)]}
    assert to_wire(value, Order) == {"orderId": "o1", "lines": [{"unitPrice": 2}]}


@pytest.mark.parametrize(
    "value",
    [
        [{"unit_price": 1}],
        ({"unit_price": 1},),
        [MappingProxyType({"unit_price": 1})],
        [ChainMap({"unit_price": 1})],
    ],
)
def test_sequences_and_mappings_of_any_kind(value: Any) -> None:
    assert to_wire(value, list[orders.Line]) == [{"unitPrice": 1}]


def test_the_type_may_be_optional() -> None:
    assert to_wire({"unit_price": 1}, orders.Line | None) == {"unitPrice": 1}


def test_a_name_given_twice_is_refused() -> None:
    with pytest.raises(TypeError, match=r"^\$\.order_id: given twice"):
        to_wire({"order_id": "a", "orderId": "b"}, Order)


@pytest.mark.parametrize("tag", ["type", "type_"])
def test_the_discriminator_picks_the_names(tag: str) -> None:
    friend: dict[str, Any] = {tag: "dog", "barks_at": []}
    value: Any = {tag: "cat", "lives": 9, "best_friend": friend}
    assert to_wire(value, contacts.Pet) == {
        "type": "cat",
        "lives": 9,
        "bestFriend": {"type": "dog", "barksAt": []},
    }


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ({"type": "cat"}, "Cat must have lives"),
        ({"type": "cat", "lives": msgspec.UNSET}, "Cat must have lives"),
        ({"type": "horse"}, "type says none of them"),
    ],
)
def test_an_object_that_is_none_of_a_union_is_refused(value: Any, problem: str) -> None:
    with pytest.raises(TypeError, match=rf"\$\[0\] must be one of Cat, Dog: {problem}"):
        to_wire([value], list[contacts.Pet])


def test_a_constant_of_another_value_is_refused() -> None:
    with pytest.raises(TypeError, match=r"shape of .* has another value"):
        to_wire({"shape": "oval", "side_length": 1}, contacts.Shape)


def test_of_variants_the_one_that_is_whole_is_meant() -> None:
    class Short(msgspec.Struct):
        id: int

    class Long(msgspec.Struct):
        id: int
        new: int = msgspec.field(name="wireNew")
        due: int

    given = {"id": 1, "new": 2}
    assert to_wire(given, Short | Long) == given


def test_without_a_discriminator_the_keys_pick_the_names() -> None:
    assert to_wire({"id": 1, "weight": 2, "unit_name": "kg"}, contacts.Sized) == {
        "id": 1,
        "weight": 2,
        "unitName": "kg",
    }


def test_a_const_value_picks_the_names() -> None:
    value = {"shape": "square", "side_length": 1}
    assert to_wire(value, contacts.Shape) == {"shape": "square", "sideLength": 1}


def test_lists_of_a_union_are_told_apart_by_their_first_object() -> None:
    value = [{"shape": "square", "side_length": 1}]
    assert to_wire(value, contacts.Lists) == [{"shape": "square", "sideLength": 1}]


def test_undeclared_properties_are_renamed_by_their_type() -> None:
    value = {"home": {"street": "Main", "house_number": 1, "new": 2}}
    expected = {"home": {"street": "Main", "houseNumber": 1, "new": 2}}
    assert to_wire(value, contacts.Book) == expected


def test_names_msgspec_refuses_are_known() -> None:
    value = {"id": 1, "size": 2}
    assert to_wire(value, contacts.Quoted) == {"id": 1, 'size "inch"': 2}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Decimal("1.10"), Decimal("1.10")),
        (b"hi", "aGk="),
        (Colour.RED, "red"),
        (Tagged("x"), "x"),
        (True, True),
        ("text", "text"),
    ],
)
def test_scalars_are_plain(value: Any, expected: Any) -> None:
    found = to_wire(value, None)
    assert (found, type(found)) == (expected, type(expected))
