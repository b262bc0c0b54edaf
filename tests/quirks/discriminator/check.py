"""Models of one shape that only a property tells apart."""

from __future__ import annotations

from typing import Any

import pytest
from quirk_discriminator import Quirk, models

from ..api import Api


@pytest.mark.parametrize(
    ("value", "model"),
    [("kitty", models.Cat), ("dog", models.Dog), ("Fish", models.Fish)],
)
def test_the_value_decides(value: str, model: type[object]) -> None:
    pets = Quirk(http_client=Api([{"petType": value, "name": "x"}]).http).pets.list()
    assert type(pets[0]) is model


def test_an_unknown_value_arrives_as_a_dict() -> None:
    wire = {"petType": "horse", "name": "x"}
    client = Quirk(http_client=Api(wire).http, on_drift="ignore")
    assert client.pets.furry() == wire


def test_where_a_value_is_undocumented_the_fields_decide() -> None:
    # `Fish` is not in the mapping: its value may be another than its name.
    api = Api([{"petType": "fishy", "name": "x"}])
    pets = Quirk(http_client=api.http, on_drift="ignore").pets.list()
    assert pets == [models.Cat(pet_type="fishy", name="x")]


@pytest.mark.parametrize(
    "body", [models.Dog(pet_type="dog", name="x"), {"pet_type": "dog", "name": "x"}]
)
def test_models_and_dicts_are_sent(body: Any) -> None:
    api = Api(None)
    Quirk(http_client=api.http).pets.create(body=body)
    assert api.json == {"petType": "dog", "name": "x"}
