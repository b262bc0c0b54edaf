"""Objects of free keys, lists typed by position, and properties under a condition."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from quirk_maps_and_tuples import Quirk, models

from ..api import Api

PART = models.Part(a=1)


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ({"point": [1.5, 2.5]}, {"point": [1.5, 2.5]}),
        ({"pair": ["a", 1]}, {"pair": ["a", 1]}),
        ({"pair": ["a"]}, {"pair": ["a"]}),
        ({"rest": ["a", {"a": 1}]}, {"rest": ["a", PART]}),
        ({"open": ["a", 1, {"b": 2}]}, {"open": ["a", 1, {"b": 2}]}),
        ({"counted": ["a", 1]}, {"counted": ["a", 1]}),
        ({"tail": ["a", 1, 2]}, {"tail": ["a", 1, 2]}),
        ({"whatever": [{"a": 1}]}, {"whatever": [{"a": 1}]}),
        ({"byPattern": {"p-1": {"a": 1}}}, {"by_pattern": {"p-1": PART}}),
        ({"byPatterns": {"n": 1, "t": "a"}}, {"by_patterns": {"n": 1, "t": "a"}}),
        ({"byName": {"abc": 1}}, {"by_name": {"abc": 1}}),
        ({"unevaluated": {"abc": 1}}, {"unevaluated": {"abc": 1}}),
        ({"anything": {"abc": [1]}}, {"anything": {"abc": [1]}}),
        ({"closed": {"a": 1}}, {"closed": models.ThingClosed(a=1)}),
        (
            {"beside": {"a": 1, "x-y": {"a": 1}}},
            {"beside": models.Beside(a=1, extra={"x-y": PART})},
        ),
        (
            {"under": {"kind": "a", "part": {"a": 1}, "also": "2024-05-06"}},
            {
                "under": models.Conditional(
                    kind="a", part=PART, also=dt.date(2024, 5, 6)
                )
            },
        ),
        (
            {"under": {"kind": "b", "number": 2}},
            {"under": models.Conditional(kind="b", number=2)},
        ),
    ],
)
def test_each_value_comes_and_goes(wire: Any, python: dict[str, Any]) -> None:
    api = Api(wire)
    thing = Quirk(http_client=api.http, on_drift="raise").things.create(**python)
    assert thing == models.Thing(**python)
    assert thing.to_dict() == wire
    assert api.json == wire
