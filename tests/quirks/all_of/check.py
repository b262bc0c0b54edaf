"""Schemas put together from others and from what stands beside them."""

from __future__ import annotations

from typing import Any

import pytest
from quirk_all_of import DriftError, Quirk, models

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
    arguments: dict[str, Any] = {"kind": "a"}
    with pytest.raises(TypeError, match="Missing required argument"):
        models.Thing(**arguments)


def test_only_what_all_parts_allow_is_left() -> None:
    api = Api({**WIRE, "narrowed": 1})
    client = Quirk(http_client=api.http, on_drift="raise")
    with pytest.raises(DriftError, match=r"\$\.narrowed"):
        client.things.create(base_id=1, given_name="x", size=2)
