"""An unknown value of an enum passes, in answers and in requests."""

from __future__ import annotations

from typing import Any

from quirk_open_enums import Quirk

from ..api import Api


def test_a_known_value_passes() -> None:
    thing = Quirk(http_client=Api({"state": "on"}).http, on_drift="raise").things.list()
    assert thing.state == "on"


def test_unknown_values_pass_without_drift() -> None:
    wire = {"state": "new", "level": 9, "maybe": None, "states": ["new", "off"]}
    thing = Quirk(http_client=Api(wire).http, on_drift="raise").things.list()
    assert (thing.state, thing.level, thing.states) == ("new", 9, ["new", "off"])


def test_values_of_several_kinds_pass() -> None:
    api = Api({"state": "off", "mixed": True, "fixed": "thing"})
    assert Quirk(http_client=api.http, on_drift="raise").things.list().mixed is True


def test_unknown_values_are_sent() -> None:
    # Type checkers refuse what the document does not list.
    new: Any = "new"
    api = Api({"state": "on"})
    Quirk(http_client=api.http).things.list(state=new)
    assert api.target == "/things?state=new"
