"""Undeclared properties beside declared ones."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from quirk_extras import DriftError, Quirk, models

from ..api import Api

WIRE = {"thingId": 1, "colour": "red", "parent": {"thingId": 2, "size": 3}}


def test_extras_are_kept_at_every_depth() -> None:
    thing = Quirk(http_client=Api(WIRE).http).things.create(thing_id=1)
    assert thing.extra == {"colour": "red"}
    assert thing.parent is not None
    assert thing.parent.extra == {"size": 3}


def test_extras_go_out_again() -> None:
    api = Api(WIRE, WIRE)
    client = Quirk(http_client=api.http)
    client.things.create(body=client.things.create(thing_id=1))
    assert api.json == WIRE


def test_extras_of_a_new_model_go_out() -> None:
    api = Api(WIRE)
    body = models.Thing(thing_id=1, extra={"colour": "red"})
    Quirk(http_client=api.http).things.create(body=body)
    assert api.json == {"thingId": 1, "colour": "red"}


def test_extras_of_a_dict_go_out() -> None:
    api = Api(WIRE)
    body: Any = {"thing_id": 1, "colour": "red", "deep": {"thing_id": 2}}
    Quirk(http_client=api.http).things.create(body=body)
    assert api.json == {"thingId": 1, "colour": "red", "deep": {"thing_id": 2}}


def test_narrowed_extras_are_models() -> None:
    wire = {"total": 2, "a": {"itemCount": 1}, "b": {"itemCount": 2}}
    counts = Quirk(http_client=Api(wire).http).things.counts()
    count: models.Count = counts.extra["a"]
    assert count.item_count == 1
    assert counts.to_dict() == wire


def test_values_of_extras_are_not_in_a_repr() -> None:
    shown = repr(Quirk(http_client=Api(WIRE).http).things.create(thing_id=1))
    assert "red" not in shown


def test_undocumented_fields_are_no_drift_and_go_out_again() -> None:
    wire = {"name": "x", "extra": "mine", "colour": "red"}
    api = Api(wire, httpx2.Response(204))
    things = Quirk(http_client=api.http, on_drift="raise").things
    silent = things.silent()
    assert silent == models.Silent(name="x", extra_="mine", extra={"colour": "red"})
    silent.name = "y"
    things.put_silent(body=silent)
    assert api.json == {**wire, "name": "y"}


def test_they_are_drift_where_the_document_closes_the_object() -> None:
    wire = {"name": "x", "colour": "red"}
    with pytest.raises(DriftError) as caught:
        Quirk(http_client=Api(wire).http, on_drift="raise").things.closed()
    assert caught.value.paths == ("$.colour",)


def test_they_are_kept_there_too() -> None:
    wire = {"name": "x", "colour": "red"}
    closed = Quirk(http_client=Api(wire).http, on_drift="ignore").things.closed()
    assert closed.to_dict() == wire


def test_an_object_without_properties_is_a_dict() -> None:
    assert Quirk(http_client=Api({"a": [1]}).http).things.free() == {"a": [1]}
