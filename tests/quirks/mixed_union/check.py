"""A union of models, a list of itself, text and numbers; no discriminator."""

from __future__ import annotations

from typing import Any

import pytest
from quirk_mixed_union import DriftError, Quirk, models

from ..api import Api

LEAF = models.Leaf(leaf_colour="red")


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ("text", "text"),
        (7, 7),
        ({"leafColour": "red"}, LEAF),
        ([{"leafColour": "red"}, "a"], [LEAF, "a"]),
        ({"children": [1, {"leafColour": "red"}]}, models.Branch(children=[1, LEAF])),
        ({"something": "else"}, {"something": "else"}),
    ],
)
def test_the_arm_is_chosen_by_what_came(wire: Any, expected: Any) -> None:
    node = Quirk(http_client=Api(wire).http, on_drift="ignore").nodes.get("1")
    assert node == expected


def test_unknown_arms_come_as_they_are_and_are_drift() -> None:
    with pytest.raises(DriftError):
        Quirk(http_client=Api(1.5).http, on_drift="raise").nodes.get("1")


@pytest.mark.parametrize(
    ("body", "wire"),
    [
        ("text", "text"),
        (7, 7),
        (LEAF, {"leafColour": "red"}),
        ({"leaf_colour": "red"}, {"leafColour": "red"}),
        ([LEAF, {"children": ["x"]}], [{"leafColour": "red"}, {"children": ["x"]}]),
    ],
)
def test_every_arm_can_be_sent(body: Any, wire: Any) -> None:
    api = Api(None)
    Quirk(http_client=api.http, on_drift="ignore").nodes.replace("1", body=body)
    assert api.json == wire
