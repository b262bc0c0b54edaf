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
    api = Api([{"petType": "horse", "name": "x"}])
    pets = Quirk(http_client=api.http, on_drift="ignore").pets.list()
    assert pets == [{"petType": "horse", "name": "x"}]


@pytest.mark.parametrize(
    "body", [models.Dog(pet_type="dog", name="x"), {"pet_type": "dog", "name": "x"}]
)
def test_models_and_dicts_are_sent(body: Any) -> None:
    api = Api(None)
    Quirk(http_client=api.http).pets.create(body=body)
    assert api.json == {"petType": "dog", "name": "x"}
