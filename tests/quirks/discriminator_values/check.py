"""Discriminators that are no text, and values that stand elsewhere than in a mapping."""

from __future__ import annotations

import json
from typing import Any

import pytest
from quirk_discriminator_values import Quirk, models

from ..api import Api

CASES: list[tuple[str, dict[str, Any], type[Any]]] = [
    ("numbers", {"kind": 1, "v": "x"}, models.One),
    ("numbers", {"kind": 2, "v": "x"}, models.Two),
    ("rates", {"rate": 2, "v": "x"}, models.Whole),
    ("rates", {"rate": 1.5, "v": "x"}, models.Half),
    ("rates", {"rate": 3, "v": "x"}, models.Half),
    ("switches", {"lit": True, "v": "x"}, models.On),
    ("switches", {"lit": False, "v": "x"}, models.Off),
    ("sets", {"kind": "Container", "container": "c"}, models.ContainerSet),
    ("sets", {"kind": "Blob", "container": "c"}, models.FileSet),
    ("actions", {"kind": "start"}, models.Start),
    ("actions", {"kind": "move"}, models.Move),
    ("notes", {"kind": "memo", "v": "x"}, models.Memo),
    ("notes", {"kind": "draft", "v": "x"}, models.Draft),
    ("cards", {"kind": "CARD", "v": "x"}, models.Card),
    ("cards", {"kind": "TRANSFER", "v": "x"}, models.Transfer),
    ("flags", {"kind": "plain", "colour": "red"}, models.Plain),
    ("flags", {"kind": "striped", "colours": ["red"]}, models.Striped),
]


@pytest.mark.parametrize(("resource", "wire", "model"), CASES)
def test_the_value_decides(
    resource: str, wire: dict[str, Any], model: type[Any]
) -> None:
    client = Quirk(http_client=Api(wire).http, on_drift="raise")
    found = getattr(client, resource).get()
    assert type(found) is model
    assert found.to_dict() == wire


def test_a_number_that_no_variant_has_arrives_as_a_dict() -> None:
    wire = {"kind": 3, "v": "x"}
    assert Quirk(http_client=Api(wire).http, on_drift="raise").numbers.get() == wire


@pytest.mark.parametrize(
    ("built", "wire"),
    [
        (models.One(v="x"), {"kind": 1, "v": "x"}),
        (models.Half(rate=3), {"rate": 3, "v": None}),
        (models.On(), {"lit": True}),
        (models.Off(), {"lit": False}),
        (models.FileSet(file="f"), {"kind": "Blob", "file": "f"}),
        (models.Card(v="x"), {"kind": "CARD", "v": "x"}),
        (models.Start(), {"kind": "start"}),
        (models.Sidecar(name="n"), {"runner_type": "Sidecar", "name": "n"}),
        (models.Sidecar(runner_type="other"), {"runner_type": "other"}),
        (models.Cube(edge=1), {"form": "cube", "edge": 1}),
        (models.Ball(), {"form": "Ball"}),
        (models.Rod(form="stick", length=1), {"form": "stick", "length": 1}),
    ],
)
def test_what_is_built_says_what_it_is(built: Any, wire: dict[str, Any]) -> None:
    assert built.to_dict() == {key: v for key, v in wire.items() if v is not None}


def test_nothing_is_made_up_of_what_is_received() -> None:
    for wire in ({"name": "n"}, {"name": 1}):
        received = models.Sidecar.from_json(json.dumps(wire), on_drift="ignore")
        assert received.runner_type is None
        assert received.to_dict() == wire


def test_what_could_be_of_several_values_has_to_say_which() -> None:
    with pytest.raises(TypeError, match="rate"):
        models.Whole()  # type: ignore[call-arg]
