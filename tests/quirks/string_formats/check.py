"""Dates, moments, UUIDs and base64."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from uuid import UUID

import httpx2
import pytest
from quirk_string_formats import Quirk, models

from ..api import Api

KEY = UUID("00000000-0000-4000-8000-000000000001")
MOMENT = dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
WIRE = {
    "day": "2024-01-02",
    "moment": "2024-01-02T03:04:05Z",
    "key": str(KEY),
    "data": "AP8=",
    "encoded": "AA==",
    "time": "10:00",
    "number": 1.5,
    "days": ["2024-01-02"],
}


def thing(answer: object) -> models.Thing:
    client = Quirk(http_client=Api(answer).http, on_drift="raise")
    return client.things.replace(KEY)


def test_formats_are_decoded() -> None:
    assert thing(WIRE) == models.Thing(
        day=dt.date(2024, 1, 2),
        moment=MOMENT,
        key=KEY,
        data=b"\x00\xff",
        encoded=b"\x00",
        time="10:00",
        number=Decimal("1.5"),
        days=[dt.date(2024, 1, 2)],
    )


def test_formats_are_encoded() -> None:
    api = Api(WIRE, WIRE)
    client = Quirk(http_client=api.http)
    client.things.replace(KEY, since=MOMENT, body=client.things.replace(KEY))
    assert api.json == WIRE
    assert api.target == f"/things/{KEY}?since=2024-01-02T03%3A04%3A05Z"


def test_a_decimal_keeps_its_digits() -> None:
    answer = httpx2.Response(200, content=b'{"number": 0.10000000000000000001}')
    api = Api(answer, WIRE)
    client = Quirk(http_client=api.http)
    client.things.replace(KEY, body=client.things.replace(KEY))
    assert api.text == '{"number":0.10000000000000000001}'


def test_text_is_taken_for_dates_and_keys() -> None:
    api = Api(WIRE)
    Quirk(http_client=api.http).things.replace(str(KEY), day="2024-01-02", data=b"x")
    assert api.json == {"day": "2024-01-02", "data": "eA=="}


def test_base64_without_padding_is_no_drift() -> None:
    assert thing({"data": "AP8"}).data == b"\x00\xff"


def test_a_wrong_date_is_kept_as_received() -> None:
    client = Quirk(http_client=Api({"day": "today"}).http, on_drift="ignore")
    day: object = client.things.replace(KEY).day
    assert day == "today"


@pytest.mark.parametrize("value", ["2024-01-02", "today"])
def test_a_date_or_other_text(value: str) -> None:
    assert str(thing({"either": value}).either) == value
