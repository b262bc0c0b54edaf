"""Words that YAML of old took for something else are the text that is written."""

from __future__ import annotations

from typing import Any

from quirk_yaml_traps import Quirk

from ..api import Api

WIRE: dict[str, Any] = {
    "no": True,
    "1": "a",
    "1.5": "b",
    "true": "c",
    "null": "d",
    "=": "e",
    "2020-01-01": "2020-01-01",
    "012": 12,
    "0x1F": 31,
    "12:30": "f",
    "merged": "g",
    "infinite": 1.5,
    "mode": "no",
}


def test_names_are_what_is_written() -> None:
    api = Api(WIRE)
    thing = Quirk(http_client=api.http, on_drift="raise").off.on(
        "no", parameter="=", at="12:30:00"
    )
    assert api.readable_target == "/things/no?===&at=12:30:00"
    assert thing.to_dict() == WIRE


def test_scalars_as_keys_may_be_required() -> None:
    thing = Quirk(http_client=Api(WIRE).http).off.on("yes")
    required = (thing.no, thing.field_1, thing.field_1_5, thing.true, thing.null)
    assert required == (True, "a", "b", "c", "d")
