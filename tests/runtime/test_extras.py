"""What an answer holds beyond its documented properties is kept, and sent again."""

import copy
import json
import logging
import pickle
from collections.abc import Callable
from decimal import Decimal
from types import GenericAlias
from typing import Any

import msgspec
import pytest

from tests.runtime.model_fixtures import PACKAGE, contacts, decode, orders, runtime

errors = runtime("core.errors")
extras = runtime("codec.extras")
encode_json = runtime("codec.encode").encode_json
writable = runtime("codec.read_only").writable

Small, Contact, Line, Order = (
    contacts.Small,
    contacts.Contact,
    orders.Line,
    orders.Order,
)

Lines: Any = GenericAlias(list, (Line,))
Either: Any = Line | Lines | None
Grid: Any = GenericAlias(dict, (str, Lines | None))
Deep: Any = GenericAlias(dict, (str, GenericAlias(dict, (str, Line)) | None))


def again(value: Any) -> Any:
    return json.loads(encode_json(value, None))


KEPT: list[tuple[Any, Any]] = [
    (Line, {"unitPrice": 1.5, "new": 1}),
    (Line, {"unitPrice": 1.5, "new": None}),
    (Line, {"unitPrice": 1.5, "#extra": {"a": 1}, "extra": 2}),
    (
        Order,
        {"orderId": "1", "lines": [{"unitPrice": 1.5}, {"unitPrice": 2.5, "a": []}]},
    ),
    (Order, {"orderId": "1", "bySku": {"x": {"unitPrice": 1.5, "a": {"b": [1]}}}}),
    (Order, {"orderId": "1", "contact": {"id": 1, "note": None, "a": 1}, "b": 2}),
    (Lines, [{"unitPrice": 1.5, "a": 1, "b": 2}, {"b": 1, "unitPrice": 1.5}]),
    (contacts.Address, {"street": "Main", "door": 1}),
    (contacts.Book, {"home": {"street": "Main", "door": 1}}),
    (contacts.Scores, {"a": 1, "#extra": 2}),
    (contacts.Quoted, {"id": 1, 'size "inch"': 4, "size": 5}),
    (contacts.Hash, {"#extra": {"a": {"id": 1, "b": 2}}, "hash_extra": 1}),
    (contacts.Pet, {"type": "cat", "lives": 9, "a": 1}),
    (contacts.Pet, {"type": "cat", "lives": 9, "bestFriend": {"type": "dog", "a": 1}}),
    (contacts.Animal, {"kind": "fish", "fins": 2, "a": 1}),
    (contacts.Animal, {"kind": "bird", "wings": 2}),
    (contacts.Sized, {"id": 1, "label": "a", "unknown": 1}),
    (contacts.Node, {"left": {"bent": True, "a": 1}, "right": 1, "b": 2}),
    (contacts.Mixed, [{"id": 1, "a": 1}]),
    (contacts.Leaves, {"anything": {"a": 1.5}, "b": 1.5}),
    (Either, {"unitPrice": 1.5, "a": 1}),
    (Either, [{"unitPrice": 1.5, "a": 1}, {"unitPrice": 2.5}]),
    (Either, None),
    (Grid, {"a": [{"unitPrice": 1.5, "b": 1}], "c": None, "d": []}),
    (Grid, {"a": [{"unitPrice": 1.5}]}),
    (Deep, {"a": {"b": {"unitPrice": 1.5, "c": 1}}, "d": None}),
]


@pytest.mark.parametrize(("type_", "wire"), KEPT, ids=range(len(KEPT)))
def test_what_came_goes_out_again(type_: Any, wire: Any) -> None:
    content = json.dumps(wire)
    # The second answer is decoded in the light of the first.
    assert again(decode(content, type_)) == wire
    assert again(decode(content, type_)) == wire


@pytest.mark.parametrize(("type_", "wire"), KEPT, ids=range(len(KEPT)))
def test_an_answer_with_drift_loses_nothing_either(type_: Any, wire: Any) -> None:
    drifted = {"good": wire, "bad": True}
    value = decode(json.dumps(drifted), GenericAlias(dict, (str, type_)), "ignore")
    assert again(value) == drifted


@pytest.mark.parametrize(("type_", "wire"), KEPT, ids=range(len(KEPT)))
def test_nothing_of_it_is_looked_at_for_drift(
    monkeypatch: pytest.MonkeyPatch, type_: Any, wire: Any
) -> None:
    monkeypatch.delattr(runtime("codec.decode"), "_as_far_as_it_goes")
    assert again(decode(json.dumps(wire), type_)) == wire


def test_reading_changing_and_sending_loses_nothing() -> None:
    order = decode('{"orderId":"1","lines":[{"unitPrice":1,"a":1}],"b":2}', Order)
    order.order_id = "2"
    order.extra["c"] = 3
    order.lines[0].unit_price = 2.5
    expected = {"orderId": "2", "lines": [{"unitPrice": 2.5, "a": 1}], "b": 2, "c": 3}
    assert order.to_dict() == expected


def test_every_class_is_as_documented() -> None:
    order = decode('{"orderId":"1","lines":[{"unitPrice":1,"a":1}],"b":2}', Order)
    assert order == Order(
        order_id="1", lines=[Line(unit_price=1.0, extra={"a": 1})], extra={"b": 2}
    )


def test_a_field_beside_decimals_is_a_float() -> None:
    leaves = decode(
        '{"price":1.10,"share":0.5,"anything":[1.5],"a":2.5}', contacts.Leaves
    )
    assert str(leaves.price) == "1.10"
    assert (leaves.share, leaves.anything, leaves.extra) == (0.5, [1.5], {"a": 2.5})
    floats = (leaves.share, leaves.anything[0], leaves.extra["a"])
    assert {*map(type, floats)} == {float}


def test_a_decimal_of_any_size_is_read() -> None:
    leaves = decode('{"price":123456789012345678901.25,"a":1}', contacts.Leaves)
    assert leaves.price == Decimal("123456789012345678901.25")


# Models, with and without

WITH = decode('{"id":1,"a":1}', Small)
WITHOUT = decode('{"id":1}', Small)


def pickled(model: Any) -> Any:
    return pickle.loads(pickle.dumps(model))  # noqa: S301


def read_again(model: Any) -> Any:
    return Small.from_json(model.to_json())


COPIES: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    pickled,
    msgspec.structs.replace,
    read_again,
    writable,
]


@pytest.mark.parametrize("model", [WITH, WITHOUT], ids=["with", "without"])
@pytest.mark.parametrize("same", COPIES)
def test_a_copy_is_equal_and_whole(model: Any, same: Callable[[Any], Any]) -> None:
    assert same(model) == model
    assert same(model).to_dict() == model.to_dict()


def test_extras_count_in_a_comparison() -> None:
    assert WITH != WITHOUT
    assert Small(id=1, extra={"a": 1}) == WITH
    assert Small(id=1, extra={"a": 2}) != WITH


def test_looking_at_extras_changes_nothing() -> None:
    model = Small(id=1)
    assert model.extra == {}
    assert model == Small(id=1) == Small(id=1, extra={})
    assert model.to_json() == b'{"id":1}'


def test_a_nested_look_changes_nothing_either() -> None:
    order = Order(order_id="1", lines=[Line(unit_price=1.0)])
    assert order.lines[0].extra == {}
    assert order == Order(order_id="1", lines=[Line(unit_price=1.0)])
    assert order.to_json() == b'{"orderId":"1","lines":[{"unitPrice":1.0}]}'


def test_a_repr_counts_them_and_leaves_out_none() -> None:
    assert repr(WITH) == "Small(id=1, label=None, extra=<1 field>)"
    assert repr(WITHOUT) == "Small(id=1, label=None)"


def test_a_model_with_extras_cannot_be_hashed() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(WITH)


def test_msgspec_decodes_what_is_documented() -> None:
    assert msgspec.json.decode(b'{"id":1}', type=Small) == WITHOUT
    with pytest.raises(msgspec.ValidationError, match="unknown field `a`"):
        msgspec.json.decode(b'{"id":1,"a":1}', type=Small)


# What is told


@pytest.fixture
def notes(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> pytest.LogCaptureFixture:
    told: set[object] = set()
    monkeypatch.setattr(extras, "_told", told)
    caplog.set_level(logging.INFO)
    return caplog


def test_a_note_is_made_once_a_model(notes: pytest.LogCaptureFixture) -> None:
    decode('[{"unitPrice":1,"secret":1},{"unitPrice":1,"secret":2}]', Lines)
    decode('{"unitPrice":1,"other":1}', Line)
    (record,) = notes.records
    assert (record.levelno, record.name) == (logging.INFO, PACKAGE)
    assert record.getMessage() == (
        "Line: the server sent properties that its document does not describe;"
        " they are kept in `extra`"
    )


@pytest.mark.parametrize(
    "content",
    ['{"id":1,"label":"a","new":1}', '[{"id":1,"label":"a"},{"id":2,"new":1}]'],
)
def test_a_note_is_made_of_a_variant(
    notes: pytest.LogCaptureFixture, content: str
) -> None:
    decode(content, contacts.Mixed)
    assert [record.args for record in notes.records] == [("Small",)]


@pytest.mark.parametrize(
    ("content", "type_"),
    [
        ('{"street":"Main","door":1}', contacts.Address),
        ('{"kind":"fish","fins":2}', contacts.Animal),
        ('{"id":1}', Small),
    ],
    ids=["an open model", "a discriminator", "nothing"],
)
def test_what_is_no_news_is_not_noted(
    notes: pytest.LogCaptureFixture, content: str, type_: Any
) -> None:
    decode(content, type_)
    assert not notes.records


def test_a_property_of_a_closed_model_is_drift() -> None:
    with pytest.raises(errors.DriftError) as caught:
        decode('{"code":"a","inner":{"id":1,"b":2},"new":1}', contacts.Sealed)
    assert caught.value.paths == ("$.new",)


def test_it_is_kept_all_the_same() -> None:
    wire = {"code": "a", "inner": {"id": 1, "b": 2}, "new": 1}
    assert again(decode(json.dumps(wire), contacts.Sealed, "ignore")) == wire


def test_a_closed_variant_with_more_is_still_that_variant() -> None:
    bird = decode('{"kind":"bird","wings":2,"new":1}', contacts.Animal, "ignore")
    assert bird == contacts.Bird(wings=2, extra={"kind": "bird", "new": 1})


def test_so_is_one_that_its_properties_tell() -> None:
    content = '{"id":1,"radius":2,"new":1}'
    with pytest.raises(errors.DriftError) as caught:
        decode(content, contacts.Thing)
    assert caught.value.paths == ("$.new",)
    ball = decode(content, contacts.Thing, "ignore")
    assert ball == contacts.Ball(id=1, radius=2, extra={"new": 1})


def test_a_name_that_may_be_data_is_not_told() -> None:
    with pytest.raises(errors.DriftError) as caught:
        decode('{"code":"a","0701-23":1}', contacts.Sealed)
    assert caught.value.paths == ("$[*]",)


# What was absent


def test_a_required_property_that_was_absent_is_left_out_again() -> None:
    order = decode("{}", Order, "ignore")
    assert order.order_id is None
    assert order.to_dict() == {}
    assert copy.deepcopy(order).to_dict() == {}


def test_one_that_was_null_is_sent_as_null() -> None:
    assert decode('{"orderId":null}', Order, "ignore").to_dict() == {"orderId": None}


def test_one_that_is_given_later_is_sent() -> None:
    order = decode("{}", Order, "ignore")
    order.order_id = "1"
    assert order.to_dict() == {"orderId": "1"}
