"""Discriminators that are no text, and values that stand elsewhere than in a mapping."""

from __future__ import annotations

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
