"""Schemas put together from others and from what stands beside them."""

from __future__ import annotations

import pytest
from quirk_all_of import Quirk, models

from ..api import Api

WIRE = {"baseId": 1, "givenName": "x", "size": 2, "owner": {"kind": "a"}}


def test_the_parts_are_one_model() -> None:
    thing = Quirk(http_client=Api(WIRE).http, on_drift="raise").things.create(
        base_id=1, given_name="x", size=2
    )
    assert thing == models.Thing(
        base_id=1, given_name="x", size=2, owner=models.Named(kind="a")
    )


def test_required_comes_from_every_part() -> None:
    with pytest.raises(TypeError, match="Missing required argument"):
        models.Thing(kind="a")  # type: ignore[call-arg]  # pyright: ignore


def test_only_what_all_parts_allow_is_left() -> None:
    api = Api({**WIRE, "narrowed": 1})
    client = Quirk(http_client=api.http, on_drift="raise")
    with pytest.raises(Exception, match=r"\$\.narrowed"):
        client.things.create(base_id=1, given_name="x", size=2)
