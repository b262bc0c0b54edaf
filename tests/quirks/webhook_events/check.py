"""Events: typed, told apart by their identity, answered as the sender expects."""

from __future__ import annotations

import datetime as dt

import pytest
from quirk_webhook_events import models, webhooks
from quirk_webhook_events._runtime.core.errors import WebhookVerificationError
from quirk_webhook_events._runtime.webhooks.secrets import SharedSecret

BODY = b'{"event": {"id": 7}, "paidAt": "2024-01-02T03:04:05Z"}'


def test_an_event_is_typed() -> None:
    event = webhooks.order_paid.parse(BODY)
    moment = dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    assert event.data == models.Paid(event=models.Event(id=7), paid_at=moment)


def test_headers_say_for_whom_it_is() -> None:
    event = webhooks.order_paid.parse(BODY, headers={"X-Tenant": "t-1"})
    assert event.headers["x-tenant"] == "t-1"


def test_a_repeat_has_the_same_identity() -> None:
    first, second = webhooks.order_paid.parse(BODY), webhooks.order_paid.parse(BODY)
    assert first.identity == second.identity == "7"


def test_without_an_id_the_whole_body_counts() -> None:
    one = webhooks.order_cancelled.parse(b'{"orderNumber": 1, "b": 2}')
    same = webhooks.order_cancelled.parse(b'{"b": 2, "orderNumber": 1}')
    other = webhooks.order_cancelled.parse(b'{"orderNumber": 2, "b": 2}')
    assert one.identity == same.identity != other.identity


def test_the_answer_holds_what_is_asked_for() -> None:
    event = webhooks.order_paid.parse(BODY)
    assert webhooks.order_paid.answer(event) == b'{"received":7}'


def test_the_schedule_is_known() -> None:
    assert webhooks.order_paid.retries == (60, 300)
    assert webhooks.order_paid.timeout == 5


def test_the_sender_must_know_the_secret() -> None:
    secret = SharedSecret("X-Secret", "right")
    webhooks.order_paid.parse(BODY, headers={"x-secret": "right"}, secret=secret)
    with pytest.raises(WebhookVerificationError):
        webhooks.order_paid.parse(BODY, headers={"x-secret": "wrong"}, secret=secret)
