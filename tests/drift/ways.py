"""Thirty ways in which a server drifts from Afosto's document, each in one answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import httpx2

ID = "5f0c1d3e-5c1b-4f7e-9d1a-0a6f3f2b7c55"
MOMENT = "2026-03-04T05:06:07Z"
_SECRETS = iter(f"Confidential {number}" for number in range(1_000))


def secret() -> str:
    """A text that is to be found nowhere afterwards."""
    return next(_SECRETS)


class Way(NamedTuple):
    """A call, what is answered to it, and what has to be told of that."""

    call: Callable[[Any], object]
    answer: httpx2.Response
    told: str


def _read_channel(client: Any) -> object:
    return client.cat.channels.get("c")


def _read_price(client: Any) -> object:
    return client.cat.prices.get("p")


def _read_hub(client: Any) -> object:
    return client.spl.hubs.get("h")


def _channel(told: str, status: int = 200, **more: Any) -> Way:
    body = {"id": ID, "name": secret(), "type": "pos", "created_at": MOMENT, **more}
    return Way(
        _read_channel,
        httpx2.Response(status, json=body),
        f"{status}: {told}",
    )


def _price(told: str, **more: Any) -> Way:
    body = {"id": ID, "sku": secret(), "amount": 1, "vat": [{"rate": 21}], **more}
    return Way(
        _read_price,
        httpx2.Response(200, json=body),
        f"200: {told}",
    )


def _hub(told: str, **more: Any) -> Way:
    body = {"id": secret(), "name": secret(), "status": "online", **more}
    return Way(
        _read_hub,
        httpx2.Response(200, json=body),
        f"200: {told}",
    )


def _raw(told: str, answer: httpx2.Response) -> Way:
    return Way(_read_channel, answer, told)


def ways() -> dict[str, Way]:
    """Each way by what it is."""
    documented = "of CatChannel is not documented"
    return {
        "a text": _channel(f"slug {documented}: string", slug=secret()),
        "an integer": _channel(f"rank {documented}: integer", rank=7_654_321),
        "a number": _channel(f"weight {documented}: number", weight=76.54321),
        "a flag": _channel(f"is_live {documented}: boolean", is_live=True),
        "a moment": _channel(
            f"seen_at {documented}: string (date-time)", seen_at=MOMENT
        ),
        "a date": _channel(f"day {documented}: string (date)", day="2026-03-04"),
        "an id": _channel(f"owner_id {documented}: string (uuid)", owner_id=ID),
        "a null": _channel(f"parent {documented}: null", parent=None),
        "a list": _channel(f"labels {documented}: array", labels=[secret()]),
        "a list of objects": _channel(
            f"hours {documented}: array",
            hours=[{"day": 1, "place": {"door": secret()}}],
        ),
        "an object": _channel(
            f"owner {documented}: object", owner={"phone": secret(), "size": 7_654_321}
        ),
        "a mapping of data": _channel(
            f"views {documented}: object", views={"jo@shop.example": 7_654_321}
        ),
        "in an item": _price(
            "note of CatVat is not documented: string", vat=[{"note": secret()}]
        ),
        "in an object without a name": _hub(
            "depth of SplProperty is not documented: integer", properties=[{"depth": 3}]
        ),
        "text for an integer": _price(
            "amount of CatPrice is string and not integer", amount="7654321"
        ),
        "a number for an integer": _price(
            "original_amount of CatPrice is number and not integer", original_amount=1.5
        ),
        "an integer for text": _channel(
            "client_id of CatChannel is integer and not string", client_id=7_654_321
        ),
        "a flag for text": _channel(
            "description of CatChannel is boolean and not string", description=True
        ),
        "an object for text": _channel(
            "deleted_at of CatChannel is object and not string",
            deleted_at={"by": secret()},
        ),
        "text for a list": _hub(
            "properties of SplHub is string and not array", properties=secret()
        ),
        "text for an object": _hub(
            "pubnub of SplHub is string and not object", pubnub=secret()
        ),
        "null for text": _price("sku of CatPrice is null and not string", sku=None),
        "null for an object": _hub(
            "integration of SplHub is null and not object", integration=None
        ),
        "null for an item": _price(
            "vat[*] of CatPrice is null and not object", vat=[None]
        ),
        "no uuid": _price(
            "price_group_id of CatPrice is no uuid", price_group_id=secret()
        ),
        "no moment": _price("active_at of CatPrice is no date-time", active_at="today"),
        "a member": _channel(
            "type of CatChannel has members that are not documented: kiosk",
            type="kiosk",
        ),
        "a member of another enum": _hub(
            "status of SplHub has members that are not documented: asleep",
            status="asleep",
        ),
        "a success": _channel("status 201 is not documented: object", status=201),
        "an error": _raw(
            "418: status 418 is not documented: object",
            httpx2.Response(418, json={"reason": secret()}),
        ),
        "in an error": _raw(
            "404: trace of Error is not documented: string",
            httpx2.Response(404, json={"message": secret(), "trace": secret()}),
        ),
        "a media type": _raw(
            "200: text/csv is not documented",
            httpx2.Response(200, text=secret(), headers={"content-type": "text/csv"}),
        ),
        "a header": _raw(
            "200: the header x-cost is not documented: integer",
            httpx2.Response(200, json={}, headers={"x-cost": "7654321"}),
        ),
    }
