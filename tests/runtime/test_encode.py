"""From values to JSON bytes."""

import datetime as dt
import uuid
from decimal import Decimal
from typing import Any

import pytest

from tests.runtime.model_fixtures import contacts, orders, runtime

encode_json = runtime("codec.encode").encode_json
UNSET = runtime("core.sentinel").UNSET
Address, Contact = contacts.Address, contacts.Contact


def test_a_model_encodes_itself() -> None:
    body = encode_json(orders.Line(unit_price=1.5), orders.Line)
    assert body == b'{"unitPrice":1.5}'


def test_scalars_are_written_as_json_has_them() -> None:
    values = {
        "day": dt.date(2024, 5, 1),
        "moment": dt.datetime(2024, 5, 1, 10, tzinfo=dt.UTC),
        "code": uuid.UUID("0b0f7c52-9d0f-4a4e-8f0e-3f1d0c9b5a11"),
        "blob": b"hi",
        "price": Decimal("1.10"),
        "none": None,
    }
    assert encode_json(values, None) == (
        b'{"day":"2024-05-01","moment":"2024-05-01T10:00:00Z",'
        b'"code":"0b0f7c52-9d0f-4a4e-8f0e-3f1d0c9b5a11","blob":"aGk=",'
        b'"price":1.10,"none":null}'
    )


def test_a_moment_is_no_date_of_a_model() -> None:
    moment = dt.datetime(2024, 5, 1, 10, tzinfo=dt.UTC)
    model: Any = runtime("codec.model").Model
    names = {"__annotations__": {"day": dt.date}, "__module__": __name__}
    dated = type(model)("Dated", (model,), names, kw_only=True)
    assert dated(day=moment.date()).to_json() == b'{"day":"2024-05-01"}'
    for one in (dated(day=moment), contacts.Leaves(day=moment)):
        with pytest.raises(ValueError, match=r"^\$\.day must be a date"):
            one.to_json()


def test_bytes_of_urls_are_written_as_such_wherever_they_stand() -> None:
    data = runtime("codec.base64url").Base64Url(b"\xff\xef")
    leaves = contacts.Leaves(anything=[data])
    assert encode_json({"a": data, "b": [data]}, None) == b'{"a":"_-8=","b":["_-8="]}'
    assert leaves.to_json() == b'{"anything":["_-8="]}'


def test_a_decimal_of_a_model_is_a_number() -> None:
    assert contacts.Leaves(price=Decimal("1.10")).to_json() == b'{"price":1.10}'


def test_extras_lie_beside_declared_properties() -> None:
    address = Address(street="Main", house_number=4, extra={"door": "B"})
    expected = b'{"street":"Main","houseNumber":4,"door":"B"}'
    assert encode_json(address, Address) == expected


def test_declared_properties_win_over_extras() -> None:
    address = Address(street="Main", extra={"street": "x", "houseNumber": 1})
    assert encode_json(address, None) == b'{"street":"Main"}'


def test_extras_of_nested_models_lie_flat_too() -> None:
    contact = Contact(id=1, note=None, address=Address(street="A", extra={"b": 1}))
    expected = b'{"id":1,"note":null,"address":{"street":"A","b":1}}'
    assert encode_json({"contact": contact}, None) == b'{"contact":' + expected + b"}"


def test_a_model_in_a_field_of_any_type_lies_flat() -> None:
    leaves = contacts.Leaves(anything=[Address(street="A", extra={"b": 1})])
    assert leaves.to_json() == b'{"anything":[{"street":"A","b":1}]}'


def test_a_model_among_extras_lies_flat() -> None:
    book = contacts.Book(extra={"home": Address(street="A", extra={"b": 1})})
    assert book.to_json() == b'{"home":{"street":"A","b":1}}'


def test_what_was_decoded_is_encoded_equal() -> None:
    content = b'{"street":"Main","houseNumber":4,"#extra":1,"x":{"y":[]}}'
    assert Address.from_json(content).to_json() == content


def test_unset_entries_are_dropped_at_any_depth() -> None:
    value = {"a": UNSET, "b": {"c": UNSET, "d": [UNSET, 1]}}
    assert encode_json(value, None) == b'{"b":{"d":[1]}}'


def test_none_is_null() -> None:
    assert encode_json({"contact": None}, orders.Order) == b'{"contact":null}'


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (
            {"lines": [{"sku": object()}]},
            "$.lines[0].sku: a value of type object cannot be sent as JSON",
        ),
        ({"tags": {1, 2}}, "$.tags: a value of type set cannot be sent as JSON"),
        (
            {"0701234567": object()},
            "$[*]: a value of type object cannot be sent as JSON",
        ),
        (
            {"a": {1: "x"}},
            "$.a: a key of type int cannot be sent as JSON: keys are strings",
        ),
        (UNSET, "$: a value of type UnsetType cannot be sent as JSON"),
    ],
)
def test_what_json_cannot_hold_is_named_by_its_path(
    value: object, message: str
) -> None:
    with pytest.raises(TypeError) as caught:
        encode_json(value, None)
    assert str(caught.value) == message
