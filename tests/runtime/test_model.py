"""What a model can do by itself."""

import subprocess
import sys

import msgspec
import pytest

from tests.runtime.model_fixtures import contacts, decode, orders, runtime

Address = contacts.Address
Contact = contacts.Contact
Order = orders.Order


def test_optional_fields_are_left_out_when_none() -> None:
    assert orders.Line(unit_price=2.5).to_json() == b'{"unitPrice":2.5}'


def test_a_required_nullable_field_is_always_encoded() -> None:
    assert Contact(id=1, note=None).to_json() == b'{"id":1,"note":null}'


def test_to_dict_speaks_wire_names_and_plain_values() -> None:
    order = Order(order_id="o1", lines=[orders.Line(unit_price=1.5, sku="a")])
    assert order.to_dict() == {
        "orderId": "o1",
        "lines": [{"unitPrice": 1.5, "sku": "a"}],
    }


def test_to_dict_turns_dates_and_bytes_into_strings() -> None:
    leaves = contacts.Leaves(blob=b"hi", code=None)
    assert leaves.to_dict() == {"blob": "aGk="}


@pytest.mark.parametrize("content", [b'{"orderId":"o1"}', '{"orderId":"o1"}'])
def test_from_json_takes_bytes_and_text(content: bytes | str) -> None:
    assert Order.from_json(content) == Order(order_id="o1")


def test_from_json_raises_on_drift_when_asked() -> None:
    with pytest.raises(runtime("core.errors").DriftError):
        Order.from_json(b'{"orderId":1}', on_drift="raise")


def test_absent_equals_null() -> None:
    absent = decode('{"orderId":"o1"}', Order)
    assert absent == decode('{"orderId":"o1","contact":null}', Order)


def test_models_of_two_modules_hold_each_other() -> None:
    order = decode(
        '{"orderId":"o1","contact":{"id":1,"note":"","lastOrder":{"orderId":"o0"}}}',
        Order,
    )
    assert order.contact.last_order == Order(order_id="o0")


@pytest.mark.parametrize("first", ["contacts", "orders"])
def test_modules_with_a_cycle_import_in_any_order(first: str) -> None:
    folder, name = runtime("codec.model").__file__.split("/_runtime")[0].rsplit("/", 1)
    second = {"contacts": "orders", "orders": "contacts"}[first]
    code = (
        f"import sys; sys.path.insert(0, {folder!r})\n"
        f"import {name}.models.{first}, {name}.models.{second} as other\n"
        "print(other.__name__)"
    )
    run = subprocess.run(  # noqa: S603 - the command is written above
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == f"{name}.models.{second}"


def test_the_repr_shows_fields_by_python_name() -> None:
    assert repr(orders.Line(unit_price=1.5)) == "Line(unit_price=1.5, sku=None)"


def test_the_repr_hides_a_sensitive_value() -> None:
    shown = repr(Contact(id=1, note=None, ssn="19900101-1234"))
    assert "19900101" not in shown
    assert "ssn='***'" in shown


def test_the_repr_shows_that_a_sensitive_value_is_none() -> None:
    assert "ssn=None" in repr(Contact(id=1, note=None))


def test_the_repr_hides_sensitive_values_of_nested_models() -> None:
    order = Order(order_id="o1", contact=Contact(id=1, note=None, ssn="19900101-1234"))
    assert "19900101" not in repr(order)


def test_the_rich_repr_hides_them_too() -> None:
    pairs = dict(Contact(id=1, note=None, ssn="19900101-1234").__rich_repr__())
    assert repr(pairs["ssn"]) == "'***'"


def test_the_repr_counts_extras() -> None:
    address = Address(street="Main", extra={"phone": "0701", "door": 2})
    assert repr(address).endswith("extra=<2 fields>)")


def test_the_repr_counts_the_fields_of_an_object_that_drifted() -> None:
    order = decode('{"orderId":"o1","lines":[{"ssn":"19900101"}]}', Order, "ignore")
    kept = decode('{"orderId":{"ssn":"19900101"}}', Order, "ignore")
    assert "19900101" not in repr(order)
    assert repr(kept).startswith("Order(order_id=<1 field>")


def test_a_model_can_be_copied_with_changes() -> None:
    line = orders.Line(unit_price=1.5)
    assert msgspec.structs.replace(line, sku="b").sku == "b"


def test_a_wire_name_msgspec_refuses_is_decoded() -> None:
    quoted = decode('{"id":1,"size \\"inch\\"":4}', contacts.Quoted)
    assert quoted == contacts.Quoted(id=1, size=4)


def test_a_wire_name_msgspec_refuses_is_encoded() -> None:
    assert contacts.Quoted(id=1, size=4).to_dict() == {"id": 1, 'size "inch"': 4}


def test_drift_under_a_name_msgspec_refuses_is_found() -> None:
    with pytest.raises(runtime("core.errors").DriftError) as caught:
        decode('{"id":1,"size \\"inch\\"":"4"}', contacts.Quoted)
    assert len(caught.value.paths) == 1
