"""Numbers, dates and flags arrive as what was meant, or do not go out."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import httpx2
import pytest
from quirk_given_values import Quirk, models

from ..api import Api

DAY = dt.date(2024, 1, 2)
NOW = dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
NAIVE = NOW.replace(tzinfo=None)
NUMBERS = [float("nan"), float("-inf"), Decimal("NaN"), Decimal("Infinity")]


def readings(api: Api) -> Any:
    """Without types, so that what they forbid can be tried."""
    return Quirk(http_client=api.http).readings


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("name", ["value", "exact", "values", "free"])
def test_a_number_that_is_not_finite_is_refused(name: str, number: Any) -> None:
    api = Api()
    places = {"values": [1.5, number], "free": {"x": [number]}}
    given: dict[str, Any] = {name: places.get(name, number)}
    for call in (readings(api).create, readings(api).send):
        with pytest.raises(ValueError, match=rf"^\$\.{name}.* a finite number$"):
            call(**given)
        with pytest.raises(ValueError, match=rf"^\$\.{name}.* a finite number$"):
            call(body=models.Reading(**given))
    inner = models.Reading(inner=models.Reading(**given))
    with pytest.raises(ValueError, match=rf"^\$\.inner\.{name}.* a finite number$"):
        readings(api).create(body=inner)
    with pytest.raises(ValueError, match=r"^least must be a finite number$"):
        readings(api).find(DAY, least=number)
    assert api.requests == []


def test_null_is_no_number_and_goes_out() -> None:
    api = Api({})
    readings(api).create(body=models.Reading(free={"x": None}, value=0.5))
    assert api.json == {"free": {"x": None}, "value": 0.5}


def test_a_decimal_is_a_number_in_all_json() -> None:
    api = Api({}, {}, None)
    client = Quirk(http_client=api.http)
    exact = Decimal("1.50")
    client.readings.create(exact=exact, free=[exact])
    assert api.text == '{"exact":1.50,"free":[1.50]}'
    client.readings.create(exact=exact, options={"extra_body": {"more": exact}})
    assert api.text == '{"exact":1.50,"more":1.50}'
    client.readings.send(exact=exact, inner={"exact": exact})
    sent = httpx2.QueryParams(api.text)
    assert dict(sent) == {"exact": "1.50", "inner": '{"exact":1.50}'}


def test_a_datetime_is_no_date() -> None:
    api = Api()
    client = Quirk(http_client=api.http)
    with pytest.raises(ValueError, match=r"^day must be a date: it is a datetime$"):
        client.readings.find(NOW)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"^\$\.days\[0\] must be a date"):
        client.readings.find(DAY, days=[NOW])  # type: ignore[list-item]
    with pytest.raises(ValueError, match=r"^\$\.day must be a date"):
        client.readings.create(day=NOW)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"^\$\.days\[0\] must be a date"):
        client.readings.create(body={"days": [NOW]})  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"^\$\.day must be a date"):
        client.readings.create(body=models.Reading(day=NOW))
    with pytest.raises(ValueError, match=r"^\$\.days\[0\] must be a date"):
        client.readings.create(body=models.Reading(days=[NOW]))
    assert api.requests == []


def test_dates_moments_and_text_go_out() -> None:
    api = Api(None, {}, {})
    client = Quirk(http_client=api.http)
    client.readings.find(DAY, days=["2024-01-03", DAY], since=NOW)
    assert api.readable_target == (
        "/readings/2024-01-02?days=2024-01-03&days=2024-01-02&since=2024-01-02T03:04:05Z"
    )
    client.readings.create(day=DAY, at=NOW)
    wire = {"day": "2024-01-02", "at": "2024-01-02T03:04:05Z"}
    assert api.json == wire
    client.readings.create(body=models.Reading(day=DAY, at=NOW))
    assert api.json == wire


def test_a_datetime_without_a_zone_is_no_moment() -> None:
    api = Api()
    client = Quirk(http_client=api.http)
    with pytest.raises(ValueError, match=r"^since must be a datetime with a time zone"):
        client.readings.find(DAY, since=NAIVE)
    with pytest.raises(
        ValueError, match=r"^\$\.at must be a datetime with a time zone"
    ):
        client.readings.create(at=NAIVE)
    assert api.requests == []


def test_a_moment_goes_back_as_it_came() -> None:
    wire = {"at": "2024-01-02T03:04:05", "free": None, "new": 1}
    api = Api(wire, {})
    client = Quirk(http_client=api.http)
    client.readings.create(body=client.readings.create())
    assert api.json == {"at": "2024-01-02T03:04:05", "new": 1}


def test_true_is_the_digit_that_is_documented() -> None:
    api = Api(None, None, {}, {}, None)
    client = Quirk(http_client=api.http)
    client.readings.find(DAY, is_open=True, by_force=False, silent=True)
    assert api.target == "/readings/2024-01-02?is_open=1&by_force=0"
    assert api.request.headers["silent"] == "1"
    client.readings.find(DAY, is_open=0, by_force="1")
    assert api.target == "/readings/2024-01-02?is_open=0&by_force=1"
    client.readings.create(is_open=True, by_force=True, is_known=True, free=True)
    wire = {"is_open": 1, "by_force": "1", "is_known": True, "free": True}
    assert api.json == wire
    client.readings.create(
        body=models.Reading(is_open=True, by_force="1", is_known=True, free=True)
    )
    assert api.json == wire
    client.readings.send(is_open=False, is_known=False)
    assert sorted(api.text.split("&")) == ["is_known=false", "is_open=0"]
