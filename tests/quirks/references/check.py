"""References by pointer, anchor and id, through paths, escapes and other references."""

from __future__ import annotations

import datetime as dt
from typing import Any

from quirk_references import Quirk, models

from ..api import Api

WIRE: dict[str, Any] = {
    "anchored": {"a": 1},
    "byId": {"b": 2, "c": "2024-05-06"},
    "relative": {
        "part": {"b": 3},
        "named": 4,
        "whole": {"part": {"b": 5}},
        "component": {"a": 6},
    },
    "deep": {"x": 7},
    "odd": {"y": 8},
    "tree": {"children": [{"children": []}]},
    "through": {"inner": {"x": 9}},
    "list": {"z": 10},
}


def test_every_reference_has_the_type_it_names() -> None:
    thing = Quirk(http_client=Api(WIRE).http, on_drift="raise").things.get("1")
    assert thing.anchored == models.Anchored(a=1)
    assert thing.by_id == models.Part(b=2, c=dt.date(2024, 5, 6))
    holder = thing.relative
    assert holder == models.Holder(
        part=models.Part(b=3),
        named=4,
        whole=models.Holder(part=models.Part(b=5)),
        component=models.Anchored(a=6),
    )
    assert thing.deep is not None
    assert thing.deep.x == 7
    assert thing.odd is not None
    assert thing.odd.y == 8
    assert thing.tree == models.Tree(children=[models.Tree(children=[])])
    assert thing.through is not None
    assert thing.through.inner is not None
    assert thing.through.inner.x == 9
    assert thing.list is not None
    assert thing.list.z == 10


def test_what_was_decoded_is_sent_as_it_came() -> None:
    api = Api(WIRE, WIRE)
    client = Quirk(http_client=api.http, on_drift="raise")
    assert client.things.replace("1", body=client.things.get("1")).to_dict() == WIRE
    assert api.json == WIRE
    assert api.target == "/things/1"
