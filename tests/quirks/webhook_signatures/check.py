"""Events whose sender proves itself by signing the body, in three ways."""

from __future__ import annotations

import hmac
from typing import Any

import pytest
from quirk_webhook_signatures import webhooks
from quirk_webhook_signatures._runtime.core.errors import WebhookVerificationError
from quirk_webhook_signatures.testing import FakeQuirk
from quirk_webhook_signatures.webhooks import MemoryEventStore as Store

BODY = b'{"id": 7}'
SIGNATURE = "sha256=" + hmac.digest(b"right", BODY, "sha256").hex()


def test_a_signed_event_is_read() -> None:
    secret = webhooks.signed_by_x_signature("right")
    headers = {"x-signature": SIGNATURE}
    event = webhooks.order_paid.parse(BODY, headers=headers, secret=secret)
    assert event.identity == "7"


def test_events_that_are_signed_alike_share_a_function() -> None:
    secret = webhooks.signed_by_x_signature("right")
    headers = {"X-Signature": SIGNATURE}
    event = webhooks.order_sent.parse(BODY, headers=headers, secret=secret)
    assert event.identity == "7"


def test_an_event_signed_with_another_secret_is_refused() -> None:
    secret = webhooks.signed_by_x_signature("wrong")
    with pytest.raises(WebhookVerificationError, match="X-Signature"):
        webhooks.order_paid.parse(
            BODY, headers={"X-Signature": SIGNATURE}, secret=secret
        )


def test_each_way_of_signing_has_a_function() -> None:
    assert webhooks.signed_by_x_carrier_hmac("a").encoding == "base64"
    assert webhooks.signed_by_webhook_signature("whsec_YQ==").tolerance == 300


def test_no_secret_is_shown() -> None:
    assert "right" not in repr(webhooks.signed_by_x_signature("right"))


def test_a_bare_text_is_no_secret() -> None:
    """Who checks no types learns it at once, and not from each event."""
    text: Any = "right"
    with pytest.raises(TypeError, match="what the module webhooks makes of one"):
        webhooks.order_paid.receiver(print, secret=text, store=Store())
    with pytest.raises(TypeError, match="what the module webhooks makes of one"):
        webhooks.order_paid.parse(BODY, headers={}, secret=[text])
    receiver = webhooks.order_paid.receiver(print, secret=None, store=Store())
    with FakeQuirk() as fake, pytest.raises(TypeError, match="no text"):
        fake.deliver.order_paid(receiver, secret=text)
