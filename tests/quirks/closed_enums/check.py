"""Callers are held to the values that an enum lists, by type checkers alone."""

from __future__ import annotations

from quirk_closed_enums import Quirk, models, params

from ..api import Api


def test_a_slip_is_an_error_for_type_checkers_and_goes_out() -> None:
    api = Api(None, None, {}, {})
    things = Quirk(http_client=api.http).things
    things.list(state="onn")  # type: ignore[arg-type]
    things.list(sort="nam")  # type: ignore[arg-type]
    assert api.target == "/things?sort=nam"
    things.create(state="onn")  # type: ignore[arg-type]
    thing: params.ThingParams = {"inner": {"level": 3}}  # type: ignore[typeddict-item]
    things.create(body=thing)
    assert api.json == {"inner": {"level": 3}}


def test_what_is_listed_is_right() -> None:
    api = Api({})
    thing: params.ThingParams = {"states": ["on", "off"], "inner": {"level": 2}}
    Quirk(http_client=api.http).things.create(body=thing)
    assert api.json == thing


def test_a_list_that_says_that_it_is_open_is_open() -> None:
    api = Api({})
    Quirk(http_client=api.http).things.create(shade="grey", size="big", colour="blue")
    assert api.json == {"shade": "grey", "size": "big", "colour": "blue"}


def test_a_model_takes_and_sends_what_an_answer_may_hold() -> None:
    wire = {"state": "new", "level": 3}
    api = Api(wire, {})
    things = Quirk(http_client=api.http, on_drift="raise").things
    things.create(body=things.create(body=models.Thing(state="newer")))
    assert api.json == wire
