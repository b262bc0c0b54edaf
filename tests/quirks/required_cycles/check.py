"""A model that requires itself, and a union one of whose variants leads back to it."""

from __future__ import annotations

from quirk_required_cycles import Quirk, models

from ..api import Api


def test_what_could_never_end_may_end() -> None:
    api = Api({"next": {"next": {}}})
    created = Quirk(http_client=api.http, on_drift="raise").links.create(
        next={"next": {}}
    )
    assert created == models.Link(next=models.Link(next=models.Link()))
    assert api.json == {"next": {"next": {}}}


def test_what_ends_in_another_arm_stays_required() -> None:
    wire = {"kind": "Framed", "inner": {"kind": "Group"}}
    shape = Quirk(http_client=Api(wire).http, on_drift="raise").shapes.get()
    assert shape == models.Framed(kind="Framed", inner=models.Group(kind="Group"))
