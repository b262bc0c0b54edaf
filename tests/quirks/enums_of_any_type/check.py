"""Enums and constants of any type: nothing is lost, and nothing documented is drift."""

from __future__ import annotations

from typing import Any

import pytest
from quirk_enums_of_any_type import DriftError, Quirk, models

from ..api import Api


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ({"collide": "GMT+0"}, {"collide": "GMT+0"}),
        ({"twice": "b"}, {"twice": "b"}),
        ({"empty": "anything"}, {"empty": "anything"}),
        ({"mixed": 1}, {"mixed": 1}),
        ({"mixed": True}, {"mixed": True}),
        ({"mixed": "a"}, {"mixed": "a"}),
        ({"mixed": "later"}, {"mixed": "later"}),
        ({"wholes": 2}, {"wholes": 2}),
        ({"numbers": 2.5}, {"numbers": 2.5}),
        ({"flags": False}, {"flags": False}),
        ({"objects": {"b": 2}}, {"objects": {"b": 2}}),
        ({"lists": [2]}, {"lists": [2]}),
        ({"everything": {"b": 1}}, {"everything": {"b": 1}}),
        ({"everything": "a"}, {"everything": "a"}),
        ({"slip": 2}, {"slip": 2}),
        ({"named": "auto"}, {"named": "auto"}),
        ({"named": 0}, {"named": 0}),
        ({"constText": "a"}, {"const_text": "a"}),
        ({"constFlag": True}, {"const_flag": True}),
        ({"constNumber": 1.5}, {"const_number": 1.5}),
        ({"constObject": {"a": [1]}}, {"const_object": {"a": [1]}}),
        ({"constList": [1]}, {"const_list": [1]}),
    ],
)
def test_each_value_comes_and_goes(wire: Any, python: dict[str, Any]) -> None:
    api = Api(wire)
    thing = Quirk(http_client=api.http, on_drift="raise").things.create(**python)
    assert thing == models.Thing(**python)
    assert thing.to_dict() == wire
    assert api.json == wire


@pytest.mark.parametrize("wire", [{"withNull": None}, {"onlyNull": None}])
def test_null_may_stand_in_an_enum(wire: Any) -> None:
    client = Quirk(http_client=Api(wire).http, on_drift="raise")
    assert client.things.create() == models.Thing()


@pytest.mark.parametrize("wire", [{"mixed": 1.5}, {"constText": "b"}, {"wholes": "a"}])
def test_what_is_of_no_listed_kind_is_drift(wire: Any) -> None:
    with pytest.raises(DriftError):
        Quirk(http_client=Api(wire).http, on_drift="raise").things.create()
