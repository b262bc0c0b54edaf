"""Null and absent are kept apart on the way out and mean the same on the way in."""

from __future__ import annotations

from quirk_nullable import UNSET, Quirk, models

from ..api import Api

WIRE = {"always": "a", "both": None}


def test_a_required_null_is_always_encoded() -> None:
    api = Api(WIRE)
    body = models.Thing(always="a", both=None, nested=models.Inner(x=None))
    Quirk(http_client=api.http).things.create(body=body)
    assert api.json == {"always": "a", "both": None, "nested": {"x": None}}


def test_an_explicit_null_goes_out_as_a_keyword() -> None:
    api = Api(WIRE)
    Quirk(http_client=api.http).things.create(
        always="a", both=None, either=None, maybe=UNSET
    )
    assert api.json == {"always": "a", "both": None, "either": None}


def test_an_explicit_null_goes_out_in_a_dict() -> None:
    api = Api(WIRE)
    Quirk(http_client=api.http).things.create(
        body={"always": "a", "both": None, "either": None, "nested": None}
    )
    assert api.json == {"always": "a", "both": None, "either": None, "nested": None}


def test_null_and_absent_come_in_alike() -> None:
    client = Quirk(http_client=Api(WIRE, {**WIRE, "either": None, "maybe": None}).http)
    first = client.things.create(always="a", both=None)
    assert first == client.things.create(always="a", both=None)
