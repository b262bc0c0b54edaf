"""Tests of the webhooks: bodies as they come in, events as they are seen."""

from __future__ import annotations

import json
from typing import Any

import pytest
from netfinity_support import Seen, delivered_twice, encoded, same, see, without_nulls

from netfinity import webhooks
from netfinity._runtime.core.errors import WebhookPayloadError


def test_pingback_full() -> None:
    body: dict[str, Any] = {
        "id": "id-18",
        "payload": {
            "meta": {"voucher": {"expires": "expires-11", "uuid": "uuid-12"}},
            "status": {"code": 13, "description": "description-14"},
        },
        "service": "service-15",
        "timestamp": "timestamp-16",
        "uuid": "uuid-17",
    }
    webhook = webhooks.pingback
    event = webhook.parse(json.dumps(body), on_drift="raise")
    seen: Any = Seen(
        "Pingback",
        {
            "payload": Seen(
                "PingbackDetails",
                {
                    "meta": Seen(
                        "PingbackMeta",
                        {
                            "voucher": Seen(
                                "Voucher",
                                {"expires": "expires-11", "uuid": "uuid-12"},
                            ),
                        },
                    ),
                    "status": Seen(
                        "PingbackStatus",
                        {"code": 13, "description": "description-14"},
                    ),
                },
            ),
            "service": "service-15",
            "timestamp": "timestamp-16",
            "uuid": "uuid-17",
            "id": "id-18",
        },
    )
    assert see(event.data) == seen
    assert same(encoded(event.data), without_nulls(body))
    answer: dict[str, Any] = {"id": "id-18", "uuid": "uuid-17"}
    delivered = delivered_twice(webhook, "POST", body)
    assert delivered == (200, answer, 1)


def test_pingback_required() -> None:
    body: dict[str, Any] = {
        "payload": {},
        "service": "service-11",
        "timestamp": "timestamp-12",
        "uuid": "uuid-13",
    }
    webhook = webhooks.pingback
    event = webhook.parse(json.dumps(body), on_drift="raise")
    seen: Any = Seen(
        "Pingback",
        {
            "payload": Seen("PingbackDetails", {}),
            "service": "service-11",
            "timestamp": "timestamp-12",
            "uuid": "uuid-13",
        },
    )
    assert see(event.data) == seen
    assert same(encoded(event.data), without_nulls(body))
    answer: dict[str, Any] = {"uuid": "uuid-13"}
    delivered = delivered_twice(webhook, "POST", body)
    assert delivered == (200, answer, 1)


def test_pingback_example_1() -> None:
    body: dict[str, Any] = {
        "id": "123",
        "payload": {
            "meta": {
                "voucher": {
                    "expires": "2020-12-31 23:59:59",
                    "uuid": "5d4f6f0e-2a6b-4f3c-8f53-2f0b6a7c9d21",
                },
            },
            "status": {"code": 301, "description": "Delayed until there are funds"},
        },
        "service": "sms/notification/send",
        "timestamp": "2020-12-30 12:00:00",
        "uuid": "0b9c7a52-5c1e-4c55-9f0e-6f2d2f1f4a10",
    }
    webhook = webhooks.pingback
    event = webhook.parse(json.dumps(body), on_drift="raise")
    assert same(encoded(event.data), without_nulls(body))
    answer: dict[str, Any] = {
        "id": "123",
        "uuid": "0b9c7a52-5c1e-4c55-9f0e-6f2d2f1f4a10",
    }
    delivered = delivered_twice(webhook, "POST", body)
    assert delivered == (200, answer, 1)


def test_pingback_example_2() -> None:
    body: dict[str, Any] = {
        "id": "123",
        "payload": [
            {"status": [{"code": 201}, {"description": "Handed over to the operator"}]},
        ],
        "service": "sms/notification/send",
        "timestamp": "2020-12-30 12:05:00",
        "uuid": "0b9c7a52-5c1e-4c55-9f0e-6f2d2f1f4a10",
    }
    webhook = webhooks.pingback
    event = webhook.parse(json.dumps(body), on_drift="raise")
    assert same(encoded(event.data), without_nulls(body))
    answer: dict[str, Any] = {
        "id": "123",
        "uuid": "0b9c7a52-5c1e-4c55-9f0e-6f2d2f1f4a10",
    }
    delivered = delivered_twice(webhook, "POST", body)
    assert delivered == (200, answer, 1)


@pytest.mark.parametrize("webhook", [webhooks.pingback])
def test_what_is_not_json_is_refused(webhook: Any) -> None:
    with pytest.raises(WebhookPayloadError):
        webhook.parse(b"{")
