"""Dates, moments, UUIDs and base64."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import assert_type
from uuid import UUID

import httpx2
import pytest
from quirk_string_formats import DriftError, Quirk, models
from quirk_string_formats.annotations import Base64Url

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


# These bytes have other letters in each of the two alphabets.
ODD = b"\xff\xef\xbe"


def test_the_alphabet_for_urls_is_read_and_written() -> None:
    wire = {"k": "_---", "parts": ["_w", "_w=="], "plain": "/w==", "either": "_---"}
    api = Api(wire, wire)
    keys = Quirk(http_client=api.http, on_drift="raise").keys
    key = keys.replace(id=ODD, others=[b"\xff"], k=ODD, plain=b"\xff", either=ODD)
    assert_type(key, models.Key)
    assert (key.k, key.parts, key.plain, key.either) == (
        ODD,
        [b"\xff"] * 2,
        b"\xff",
        ODD,
    )
    assert api.target == "/keys?id=_---&others=_w%3D%3D"
    assert api.json == {"k": "_---", "plain": "/w==", "either": "_---"}
    keys.replace(body=key)
    # With and without padding, as it came.
    assert api.json == wire


def test_a_model_is_built_with_bytes_of_that_alphabet() -> None:
    api = Api({"k": ""})
    Quirk(http_client=api.http).keys.replace(body=models.Key(k=Base64Url(ODD)))
    assert api.json == {"k": "_---"}


def test_the_alphabet_holds_for_parts_of_a_form() -> None:
    api = Api({"k": ""})
    keys = Quirk(http_client=api.http).keys
    keys.replace(body={"k": ODD}, content_type="multipart/form-data")
    assert b"\r\n_---\r\n" in api.request.content


@pytest.mark.parametrize("text", ["a", "a$bc", "ä", 5])
def test_what_is_no_base64_is_drift(text: object) -> None:
    client = Quirk(http_client=Api({"k": text}, {"k": text}).http)
    kept: object = client.keys.replace().k
    assert kept == text
    with pytest.raises(DriftError):
        client.with_options(on_drift="raise").keys.replace()
