"""A discriminator whose alternatives are known from who builds on the base."""

from __future__ import annotations

from typing import Any

import pytest
from quirk_all_of_family import Quirk, models

from ..api import Api

CAT = {"petType": "cat", "name": "Tom", "huntingSkill": "lazy"}
PETS: list[Any] = [
    CAT,
    {"petType": "dog", "name": "Rex", "friend": CAT},
    {"petType": "lion", "name": "Leo", "mane": True},
    {"petType": "newt", "name": "Ned"},
]


def test_a_base_is_decoded_as_the_heir_that_its_value_names() -> None:
    pets = Quirk(http_client=Api(PETS).http, on_drift="raise").pets.list()
    tom = models.CatBase(pet_type="cat", name="Tom", hunting_skill="lazy")
    assert pets == [
        tom,
        models.Dog(pet_type="dog", name="Rex", friend=tom),
        models.Lion(pet_type="lion", name="Leo", mane=True),
        models.PetBase(pet_type="newt", name="Ned"),
    ]


@pytest.mark.parametrize("pet", PETS)
def test_any_heir_can_be_sent(pet: Any) -> None:
    api = Api(pet, pet)
    client = Quirk(http_client=api.http, on_drift="raise")
    sent: Any = client.pets.create(body=pet)
    assert api.json == pet
    client.pets.create(body=sent)
    assert api.json == pet


def test_a_reference_to_an_heir_means_its_own_heirs_as_well() -> None:
    lion = {"petType": "lion", "name": "Leo", "mane": True}
    client = Quirk(http_client=Api(CAT, lion).http, on_drift="raise")
    assert type(client.cats.get()) is models.CatBase
    assert client.cats.get() == models.Lion(pet_type="lion", name="Leo", mane=True)


def test_heirs_of_a_base_that_lists_them_hold_its_properties() -> None:
    wire = {"kind": "van", "wheels": 4, "load": 900}
    vehicle = Quirk(http_client=Api(wire).http, on_drift="raise").vehicles.get()
    assert vehicle == models.Van(kind="van", wheels=4, load=900)


@pytest.mark.parametrize(
    ("wire", "fields"),
    [
        ({"kind": "circle", "radius": 1, "colour": "red"}, {"radius", "colour"}),
        ({"kind": "square", "side": 2}, {"side"}),
        ({"kind": "blob", "name": "Bob"}, {"name"}),
        ({"name": "Bob", "colour": "red"}, {"name", "colour"}),
    ],
)
def test_the_default_mapping_takes_what_names_no_arm(
    wire: dict[str, Any], fields: set[str]
) -> None:
    shape: Any = Quirk(http_client=Api(wire).http, on_drift="raise").shapes.get()
    found = {n for n in shape.__struct_fields__ if getattr(shape, n) is not None}
    assert found - {"kind", "extra"} == fields
    assert shape.to_dict() == wire


def test_what_names_no_heir_and_has_nothing_of_one_is_the_base() -> None:
    api = Api({}, {"teeth": 9})
    client = Quirk(http_client=api.http, on_drift="raise")
    assert client.tools.get() == models.ToolBase()
    assert client.tools.get() == models.Saw(kind=None, teeth=9)
