"""Tests of the webhooks: bodies as they come in, events as they are seen."""

from __future__ import annotations

import json
from typing import Any

import pytest
from afosto_support import Seen, delivered_twice, encoded, same, see, without_nulls

from afosto import webhooks
from afosto._runtime.core.errors import WebhookPayloadError, WebhookVerificationError


def test_event_full() -> None:
    body: dict[str, Any] = {
        "data": {"data-key": "data-11"},
        "entity_id": "entity_id-12",
        "entity_type": "entity_type-13",
        "event": "event-14",
        "message_id": "message_id-15",
        "triggered_at": 16,
    }
    webhook = webhooks.event
    event = webhook.parse(json.dumps(body), on_drift="raise")
    seen: Any = Seen(
        "WebhookEvent",
        {
            "data": {"data-key": "data-11"},
            "entity_id": "entity_id-12",
            "entity_type": "entity_type-13",
            "event": "event-14",
            "message_id": "message_id-15",
            "triggered_at": 16,
        },
    )
    assert see(event.data) == seen
    assert same(encoded(event.data), without_nulls(body))
    assert event.identity == "message_id-15"
    answer: Any = None
    delivered = delivered_twice(webhook, "POST", body)
    assert delivered == (204, answer, 1)


def test_event_required() -> None:
    body: dict[str, Any] = {
        "data": {"data-key": "data-11"},
        "entity_id": "entity_id-12",
        "entity_type": "entity_type-13",
        "event": "event-14",
        "message_id": "message_id-15",
        "triggered_at": 16,
    }
    webhook = webhooks.event
    event = webhook.parse(json.dumps(body), on_drift="raise")
    seen: Any = Seen(
        "WebhookEvent",
        {
            "data": {"data-key": "data-11"},
            "entity_id": "entity_id-12",
            "entity_type": "entity_type-13",
            "event": "event-14",
            "message_id": "message_id-15",
            "triggered_at": 16,
        },
    )
    assert see(event.data) == seen
    assert same(encoded(event.data), without_nulls(body))
    assert event.identity == "message_id-15"
    answer: Any = None
    delivered = delivered_twice(webhook, "POST", body)
    assert delivered == (204, answer, 1)


def test_event_example_1() -> None:
    body: dict[str, Any] = {
        "data": {"id": "ord_0192", "number": 7, "progress": "OPEN"},
        "entity_id": "ord_0192",
        "entity_type": "order",
        "event": "ORDER_OPENED",
        "message_id": "msg_5521",
        "triggered_at": 1767225600000,
    }
    webhook = webhooks.event
    event = webhook.parse(json.dumps(body), on_drift="raise")
    assert same(encoded(event.data), without_nulls(body))
    assert event.identity == "msg_5521"
    answer: Any = None
    delivered = delivered_twice(webhook, "POST", body)
    assert delivered == (204, answer, 1)


@pytest.mark.parametrize("webhook", [webhooks.event])
def test_what_is_not_json_is_refused(webhook: Any) -> None:
    with pytest.raises(WebhookPayloadError):
        webhook.parse(b"{")


def test_signed_verifies_the_body() -> None:
    webhook = webhooks.event
    secret = webhooks.signed("secret-1")
    headers = {
        "X-Afosto-Hmac-Sha256": "feb9ae264e118fc825bff12078db9ff101e1f8bcffda1c6ea69d2dc74c617a98",
    }
    event = webhook.parse(b"{}", headers=headers, secret=secret, on_drift="ignore")
    assert event.raw == b"{}"
    with pytest.raises(WebhookVerificationError):
        webhook.parse(b"{ }", headers=headers, secret=secret)
