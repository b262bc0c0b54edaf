"""From JSON to values: strict first, then as far as it goes."""

import datetime as dt
import logging
import uuid
from decimal import Decimal
from typing import Any, Literal

import pytest

from tests.runtime.model_fixtures import PACKAGE, contacts, decode, orders, runtime

errors = runtime("core.errors")
Address, Contact, Leaves = contacts.Address, contacts.Contact, contacts.Leaves
Line, Order = orders.Line, orders.Order


def drift_paths(content: str, type_: Any) -> tuple[str, ...]:
    with pytest.raises(errors.DriftError) as caught:
        decode(content, type_)
    paths: tuple[str, ...] = caught.value.paths
    return paths


# What agrees with its type


def test_leaves_become_python_types() -> None:
    content = (
        '{"count":2,"share":0.5,"name":"n","day":"2024-05-01",'
        '"moment":"2024-05-01T10:00:00Z",'
        '"code":"0b0f7c52-9d0f-4a4e-8f0e-3f1d0c9b5a11","blob":"aGk=","price":1.10,'
        '"anything":[1]}'
    )
    assert decode(content, Leaves) == Leaves(
        count=2,
        share=0.5,
        name="n",
        day=dt.date(2024, 5, 1),
        moment=dt.datetime(2024, 5, 1, 10, tzinfo=dt.UTC),
        code=uuid.UUID("0b0f7c52-9d0f-4a4e-8f0e-3f1d0c9b5a11"),
        blob=b"hi",
        price=Decimal("1.10"),
        anything=[1],
    )


def test_an_unknown_enum_value_is_no_drift() -> None:
    contact = decode('{"id":1,"note":null,"kind":"robot"}', Contact)
    assert contact.kind == "robot"


def test_undeclared_properties_are_no_drift() -> None:
    assert decode('{"unitPrice":1,"new":2}', Line) == Line(
        unit_price=1.0, extra={"new": 2}
    )


@pytest.mark.parametrize(
    "text",
    [
        "2024-05-01T10:00:00Z",
        "2024-05-01t10:00:00z",
        "2024-05-01 10:00:00Z",
        "2024-05-01T12:00:00+0200",
    ],
)
def test_spellings_of_a_moment(text: str) -> None:
    leaves = decode(f'{{"moment":"{text}"}}', Leaves)
    assert leaves.moment == dt.datetime(2024, 5, 1, 10, tzinfo=dt.UTC)


def test_a_moment_without_offset_is_naive() -> None:
    leaves = decode('{"moment":"2024-05-01T10:00:00"}', Leaves)
    assert leaves.moment == dt.datetime(2024, 5, 1, 10)


# What is written differently and means the same


def test_a_whole_number_is_an_integer() -> None:
    count = decode('{"count":3.0}', Leaves).count
    assert (count, type(count)) == (3, int)


def test_base64_may_lack_its_padding() -> None:
    assert decode('{"blob":"aGk"}', Leaves).blob == b"hi"


def test_a_byte_order_mark_is_skipped() -> None:
    assert decode(b'\xef\xbb\xbf{"count":3}', Leaves) == Leaves(count=3)


# Drift


@pytest.mark.parametrize(
    ("field", "json", "kept"),
    [
        ("name", "5", 5),
        ("count", '"5"', "5"),
        ("count", "1.5", 1.5),
        ("count", "true", True),
        ("day", '"May 1st"', "May 1st"),
        ("moment", '"2024-05-01"', "2024-05-01"),
        ("code", '"abc"', "abc"),
        ("blob", '"%%"', "%%"),
        ("name", '{"a":1}', {"a": 1}),
        ("count", "{}", {}),
        ("share", "{}", {}),
        ("day", '{"a":1}', {"a": 1}),
        ("blob", '{"a":1}', {"a": 1}),
        ("name", "[1]", [1]),
    ],
)
def test_a_value_of_the_wrong_type_is_kept(field: str, json: str, kept: Any) -> None:
    leaves = decode(f'{{"{field}":{json}}}', Leaves, "ignore")
    assert getattr(leaves, field) == kept
    assert drift_paths(f'{{"{field}":{json}}}', Leaves) == (f"$.{field}",)


@pytest.mark.parametrize(
    "type_", [str, int, bool, dt.date, list[int], str | None, Literal["a"]]
)
def test_an_object_where_none_is_documented_is_drift(type_: Any) -> None:
    assert decode('{"a":1}', type_, "ignore") == {"a": 1}
    assert drift_paths('{"a":1}', type_) == ("$",)
    assert drift_paths('[{"a":1}]', list[type_]) == ("$[0]",)


@pytest.mark.parametrize("half", [r"\ud83d", r"\uDE00", r"\ud83d\ud83d", r"\ud83dx\""])
def test_half_of_a_surrogate_pair_costs_its_text_alone(half: str) -> None:
    text = f'{{"name":"a{half}","count":2}}'
    found = decode(text, Leaves, "ignore")
    shown = half.replace(r"\ud83d", "\ufffd").replace(r"\uDE00", "\ufffd")
    assert (found.name, found.count) == ("a" + shown.replace(r"\"", '"'), 2)
    assert drift_paths(text, Leaves) == ("$.name",)
    # Beside what is drift anyhow, and in the names of properties.
    assert drift_paths(text.replace("2", '"b"'), Leaves) == ("$.name", "$.count")
    assert drift_paths(f'{{"{half}":1}}', dict[str, int]) == ("$",)


def test_such_texts_are_named_by_their_paths() -> None:
    broken = r'"\ud83d"'
    content = f'["a",{broken},{{"b":[1,{broken}],"c d":{broken},{broken}:1}}]'
    # A name that may be data is not told.
    paths = ("$[1]", "$[2].b[1]", "$[2][*]", "$[2]")
    assert drift_paths(content, Any) == paths
    plain = runtime("codec.decode").plain_json(content.encode())
    assert plain == ["a", "\ufffd", {"b": [1, "\ufffd"], "c d": "\ufffd", "\ufffd": 1}]


def test_a_whole_surrogate_pair_is_a_character() -> None:
    found = decode(r'{"name":"\ud83d\ude00\\ud83d"}', Leaves)
    assert found.name == "\U0001f600\\ud83d"


def test_what_was_kept_is_encoded_again() -> None:
    leaves = decode('{"moment":"2024-05-01"}', Leaves, "ignore")
    assert leaves.to_json() == b'{"moment":"2024-05-01"}'


def test_a_missing_required_field_is_none() -> None:
    assert decode("{}", Order, "ignore").order_id is None


def test_a_scalar_in_place_of_a_model_is_kept() -> None:
    order = decode('{"orderId":"o1","contact":7}', Order, "ignore")
    assert order.contact == 7


def test_what_surrounds_drift_is_typed() -> None:
    order = decode(
        '{"orderId":1,"lines":[{"unitPrice":"?"},{"unitPrice":2}]}', Order, "ignore"
    )
    assert order.lines == [Line(unit_price="?"), Line(unit_price=2.0)]


def test_the_paths_name_the_values() -> None:
    content = (
        '{"orderId":1,"contact":{"note":5},"lines":[{"unitPrice":1},{"unitPrice":""}]}'
    )
    assert drift_paths(content, Order) == (
        "$.orderId",
        "$.contact.id",
        "$.contact.note",
        "$.lines[1].unitPrice",
    )


def test_keys_of_a_mapping_stay_out_of_the_paths() -> None:
    content = '{"orderId":"o1","bySku":{"0701234567":{"unitPrice":null}}}'
    assert drift_paths(content, Order) == ("$.bySku[*].unitPrice",)


def test_drift_is_logged_once_without_values(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.WARNING):
        decode('{"id":"19900101","note":701}', Contact, "warn")
    (record,) = caplog.records
    assert record.name == PACKAGE
    assert record.getMessage() == (
        "things.get: the JSON differs from its documented type at $.id, $.note"
    )


def test_the_log_shows_the_first_paths_only(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        decode("[" + ",".join(['"x"'] * 100) + "]", list[int], "warn")
    assert caplog.messages[0].endswith("$[0], $[1], $[2], $[3], $[4] and 95 more")


def test_ignored_drift_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        decode('{"id":"x","note":1}', Contact, "ignore")
    assert not caplog.records


def test_a_drift_error_holds_no_value() -> None:
    with pytest.raises(errors.DriftError) as caught:
        decode('{"id":"19900101","note":null}', Contact)
    assert "19900101" not in str(caught.value)
    assert caught.value.__context__ is None


# What is no JSON


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "it is empty"),
        (b" \n", "it is empty"),
        (b'{"name":"secret', "Input data was truncated"),
        (b"<html>", "JSON is malformed: invalid character (byte 0)"),
        (b'{"share":NaN}', "JSON is malformed: invalid character (byte 9)"),
        (b'{"name":"\xff"}', "it is not UTF-8"),
        (
            b'{"anything":' + b"[" * 200_000 + b"]" * 200_000 + b"}",
            "it is nested too deeply",
        ),
        (b'{"share":1e999}', "a number is out of range"),
    ],
)
def test_what_is_no_json_is_an_error(content: bytes, problem: str) -> None:
    with pytest.raises(errors.DecodeError) as caught:
        decode(content, Leaves, "ignore")
    assert str(caught.value) == f"things.get: the JSON cannot be decoded: {problem}"


def test_the_error_does_not_carry_the_content() -> None:
    with pytest.raises(errors.DecodeError) as caught:
        decode(b'{"name":"\xff secret"}', Leaves)
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None


# Undeclared properties of open models


def test_undeclared_properties_are_kept_beside_declared_ones() -> None:
    address = decode('{"street":"Main","houseNumber":4,"door":"B"}', Address)
    assert address == Address(street="Main", house_number=4, extra={"door": "B"})


def test_they_are_kept_at_every_depth() -> None:
    content = '[{"id":1,"note":null,"address":{"street":"Main","a":{"b":[1]}}}]'
    (contact,) = decode(content, list[contacts.Contact])
    assert contact.address.extra == {"a": {"b": [1]}}


def test_they_are_kept_in_mappings() -> None:
    found = decode('{"home":{"street":"Main","door":1}}', dict[str, contacts.Address])
    assert found["home"].extra == {"door": 1}


def test_they_are_kept_where_something_else_drifted() -> None:
    address = decode('{"street":5,"door":"B"}', Address, "ignore")
    assert address == Address(street=5, extra={"door": "B"})


def test_they_get_their_type() -> None:
    assert decode('{"a":1,"b":2.0}', contacts.Scores).extra == {"a": 1, "b": 2}


def test_they_may_be_models_with_extras_of_their_own() -> None:
    book = decode('{"home":{"street":"Main","door":1}}', contacts.Book)
    assert book.extra == {"home": Address(street="Main", extra={"door": 1})}


def test_their_drift_is_found_and_their_names_stay_private() -> None:
    assert drift_paths('{"0701":"many"}', contacts.Scores) == ("$[*]",)


@pytest.mark.parametrize("value", ["5", '{"a":1}', "null"])
def test_a_property_with_the_internal_name_is_undeclared_too(value: str) -> None:
    address = decode(f'{{"street":"Main","#extra":{value}}}', Address)
    assert list(address.extra) == ["#extra"]


def test_every_digit_of_a_decimal_is_kept_beside_extras() -> None:
    priced = decode('{"price":0.12345678901234567890123,"a":1}', contacts.Priced)
    assert priced.price == Decimal("0.12345678901234567890123")
    assert priced.extra == {"a": 1}
