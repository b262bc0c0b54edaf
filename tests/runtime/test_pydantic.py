"""Models and named unions within models of pydantic: read, written, described."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from types import GenericAlias
from typing import Any

import jsonschema
import msgspec
import pytest
from pydantic import TypeAdapter, ValidationError, create_model

from tests.runtime.model_fixtures import contacts, orders, runtime

ORDER: dict[str, Any] = {
    "orderId": "o1",
    "contact": {"id": 1, "note": None, "ssn": "s3cret"},
}
ORDERS: Any = GenericAlias(list, (orders.Order,))
PETS: Any = GenericAlias(list, (contacts.Pet,))
PRICES: Any = GenericAlias(list, (contacts.Priced,))


def test_a_dict_becomes_a_model() -> None:
    order = TypeAdapter(orders.Order).validate_python(ORDER)
    assert order == orders.Order.from_json(
        b'{"orderId":"o1","contact":{"id":1,"note":null,"ssn":"s3cret"}}'
    )


def test_names_of_python_are_taken_too() -> None:
    order = TypeAdapter(orders.Order).validate_python({"order_id": "o1"})
    assert order == orders.Order(order_id="o1")


def test_a_model_is_taken_as_it_is() -> None:
    order = orders.Order(order_id="o1")
    assert TypeAdapter(orders.Order).validate_python(order) is order


def test_json_is_read() -> None:
    text = '[{"orderId": "o1"}]'
    assert TypeAdapter(ORDERS).validate_json(text) == [orders.Order(order_id="o1")]


@pytest.mark.parametrize("value", [{}, {"orderId": 5}, 7, "o1", None, [ORDER]])
def test_what_does_not_fit_is_an_error_of_pydantic(value: Any) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(orders.Order).validate_python(value)


def test_a_number_that_json_does_not_have_is_an_error_of_pydantic() -> None:
    with pytest.raises(ValidationError, match="price must be a finite number"):
        TypeAdapter(contacts.Priced).validate_python({"price": float("nan")})


def test_a_model_within_one_of_pydantic() -> None:
    fields: dict[str, Any] = {"order": (orders.Order, ...), "prices": (PRICES, ...)}
    Parcel: Any = create_model("Parcel", **fields)  # noqa: N806

    parcel = Parcel.model_validate({"order": ORDER, "prices": [{"price": 1.5, "x": 1}]})
    assert parcel.prices[0] == contacts.Priced(price=Decimal("1.5"), extra={"x": 1})
    wire = {"order": ORDER, "prices": [{"price": 1.5, "x": 1}]}
    assert parcel.model_dump(mode="json") == wire
    assert Parcel.model_validate_json(parcel.model_dump_json()) == parcel
    schema = Parcel.model_json_schema()
    jsonschema.validate(wire, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"order": {"order_id": "o1"}}, schema)


def test_unions_and_rings_are_described() -> None:
    schema = TypeAdapter(contacts.Tree).json_schema()
    left = schema["properties"]["left"]["anyOf"]
    assert {"type": "integer"} in [
        one for part in left for one in part.get("anyOf", ())
    ]
    jsonschema.validate({"left": {"left": 5, "bent": True}}, schema)
    assert "$ref" not in str(schema)
    pet = {"type": "cat", "lives": 9, "bestFriend": {"type": "dog"}}
    jsonschema.validate(pet, TypeAdapter(contacts.Cat).json_schema())


CAT = {"type": "cat", "lives": 9, "bestFriend": {"type": "dog"}}


def test_a_named_union_is_a_field_like_any_other() -> None:
    fields: dict[str, Any] = {"pet": (contacts.Pet, ...), "more": (PETS, [])}
    Home: Any = create_model("Home", **fields)  # noqa: N806

    home = Home.model_validate({"pet": CAT, "more": [{"type": "dog"}]})

    assert type(home.pet) is contacts.Cat
    assert type(home.pet.best_friend) is contacts.Dog
    assert type(home.more[0]) is contacts.Dog
    assert home.model_dump(mode="json") == {"pet": CAT, "more": [{"type": "dog"}]}
    assert Home(pet=home.pet).pet is home.pet
    schema = Home.model_json_schema()
    jsonschema.validate({"pet": CAT}, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"pet": {"lives": 9}}, schema)


@pytest.mark.parametrize(
    ("union", "value"),
    [
        ("Pet", {"type": "cow"}),
        ("Pet", "cat"),
        ("Nested", {"neither": 1}),
        ("Numbers", {"a": "b"}),
        ("Lists", [{"shape": "line"}]),
    ],
)
def test_what_no_variant_is_like_is_an_error(union: str, value: Any) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(getattr(contacts, union)).validate_python(value)


@pytest.mark.parametrize(
    ("union", "value"),
    [
        ("Node", 5),
        ("Numbers", {"a": 1}),
        ("Nested", "text"),
        ("Nested", CAT),
        ("Moment", None),
        ("Mixed", [{"id": 1, "label": "x"}]),
    ],
)
def test_every_kind_of_variant_is_read_and_written(union: str, value: Any) -> None:
    adapter = TypeAdapter(getattr(contacts, union))

    assert adapter.dump_python(adapter.validate_python(value), mode="json") == value
    jsonschema.validate(value, adapter.json_schema())


def test_undeclared_properties_are_allowed_where_they_are_kept() -> None:
    schema = TypeAdapter(contacts.Scores).json_schema()
    assert schema["additionalProperties"] == {"type": "integer"}
    assert "#extra" not in schema["properties"]
    assert TypeAdapter(contacts.Address).json_schema()["additionalProperties"] is True


def test_nothing_is_imported_until_pydantic_asks() -> None:
    runtime("codec.model")
    package = orders.__name__.partition(".")[0]
    folder = sys.modules[package].__path__[0].rpartition("/")[0]
    code = f"""
import sys
sys.path.insert(0, {folder!r})
import {orders.__name__}
print([name for name in sys.modules if "pydantic" in name])
"""
    done = subprocess.run(  # noqa: S603  # our own Python
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "[]"


def test_what_is_within_itself_is_described_as_an_object() -> None:
    described = runtime("codec.pydantic_schema").json_schema
    friends = described(contacts.Cat)["properties"]["bestFriend"]["anyOf"][0]
    cat, dog = friends["anyOf"]
    assert cat == {"type": "object"}
    assert dog["properties"]["barksAt"]["anyOf"][0] == {"type": "array", "items": {}}


def test_bytes_of_urls_and_decimals_are_described_as_they_are_written() -> None:
    kind = runtime("codec.base64url").Base64Url
    described = runtime("codec.pydantic_schema").json_schema
    model = msgspec.defstruct("Blob", [("data", kind), ("price", Decimal)])
    properties = described(model)["properties"]
    assert properties == {
        "data": {"type": "string", "contentEncoding": "base64url"},
        "price": {"type": "number"},
    }
