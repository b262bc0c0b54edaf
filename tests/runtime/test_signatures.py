"""Signed events: over the raw body, in constant time, and only for a while."""

from __future__ import annotations

import hmac
from base64 import b64encode
from typing import Any

import pytest

from tests.runtime.model_fixtures import runtime

clock = runtime("core.clock")
errors = runtime("core.errors")
signatures = runtime("webhooks.signatures")
webhooks = runtime("webhooks.webhook")
HmacSecret = signatures.HmacSecret
StandardWebhookSecret = signatures.StandardWebhookSecret

BODY = b'{"id": 7}'
DIGEST = hmac.digest(b"s3cret", BODY, "sha256")
NOW = 1_700_000_000
# The example of the Standard Webhooks specification's own libraries.
PUBLISHED_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
PUBLISHED_BODY = b'{"test": 2432232314}'
PUBLISHED = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
}


@pytest.mark.parametrize(
    ("options", "value"),
    [
        ({}, DIGEST.hex()),
        ({}, DIGEST.hex().upper()),
        ({"prefix": "sha256="}, f"sha256={DIGEST.hex()}"),
        ({"encoding": "base64"}, b64encode(DIGEST).decode()),
        ({"encoding": "base64", "prefix": "v1,"}, f"v1,{b64encode(DIGEST).decode()}"),
    ],
)
def test_the_signature_of_the_body(options: dict[str, Any], value: str) -> None:
    secret = HmacSecret("X-Hmac", "s3cret", **options)
    event = webhooks.Webhook("any", lambda: Any).parse(
        BODY, headers={"x-hmac": value}, secret=secret
    )
    assert event.data == {"id": 7}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Hmac": ""},
        {"X-Hmac": "s3cret"},
        {"X-Hmac": "\ud800"},
        {"X-Hmac": DIGEST.hex()[:-1]},
        {"X-Hmac": f"sha256={DIGEST.hex()}"},
        {"X-Hmac": b64encode(DIGEST).decode()},
        {"X-Hmac": DIGEST.hex(), "x-hmac": DIGEST.hex()},
    ],
)
def test_anything_else_is_refused(headers: dict[str, str]) -> None:
    with pytest.raises(errors.WebhookVerificationError, match="X-Hmac") as caught:
        HmacSecret("X-Hmac", "s3cret").verify(headers, BODY)
    assert DIGEST.hex() not in str(caught.value)


def test_a_missing_prefix_is_refused() -> None:
    secret = HmacSecret("X-Hmac", "s3cret", prefix="sha256=")
    with pytest.raises(errors.WebhookVerificationError):
        secret.verify({"X-Hmac": DIGEST.hex()}, BODY)


def test_the_bytes_are_signed_not_their_meaning() -> None:
    with pytest.raises(errors.WebhookVerificationError):
        HmacSecret("X-Hmac", "s3cret").verify({"X-Hmac": DIGEST.hex()}, b'{"id":7}')


def test_an_empty_secret_is_refused() -> None:
    with pytest.raises(ValueError, match="is empty"):
        HmacSecret("X-Hmac", "")


@pytest.mark.parametrize(
    "secret", [HmacSecret("X-Hmac", "s3cret"), StandardWebhookSecret("whsec_czNjcmV0")]
)
def test_the_repr_hides_the_secret(secret: Any) -> None:
    assert "'***'" in repr(secret)
    assert "s3cret" not in repr(secret)


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Sets the clock."""

    def set_clock(moment: float) -> None:
        monkeypatch.setattr(clock, "now", lambda: moment)

    return set_clock


def standard(body: bytes, key: bytes = b"s3cret", **headers: str) -> dict[str, str]:
    """The headers of an event that was sent at `NOW`."""
    digest = hmac.digest(key, f"e1.{NOW}.".encode() + body, "sha256")
    return {
        "Webhook-Id": "e1",
        "Webhook-Timestamp": str(NOW),
        "Webhook-Signature": f"v1,{b64encode(digest).decode()}",
        **headers,
    }


def test_the_published_example_of_standard_webhooks(at: Any) -> None:
    at(1614265330)
    StandardWebhookSecret(PUBLISHED_SECRET).verify(PUBLISHED, PUBLISHED_BODY)
    with pytest.raises(errors.WebhookVerificationError, match="signature"):
        StandardWebhookSecret(PUBLISHED_SECRET).verify(PUBLISHED, BODY)


def test_one_of_several_signatures_is_enough(at: Any) -> None:
    at(NOW)
    headers = standard(BODY)
    headers["Webhook-Signature"] = f"v1,AAAA v2,BBBB {headers['Webhook-Signature']}"
    StandardWebhookSecret("whsec_czNjcmV0").verify(headers, BODY)


@pytest.mark.parametrize("drift", [-300, 0, 300])
def test_an_event_is_taken_within_five_minutes(at: Any, drift: int) -> None:
    at(NOW + drift)
    StandardWebhookSecret("whsec_czNjcmV0").verify(standard(BODY), BODY)


@pytest.mark.parametrize("drift", [-301, 301])
def test_an_event_of_another_time_is_refused(at: Any, drift: int) -> None:
    at(NOW + drift)
    with pytest.raises(errors.WebhookVerificationError, match="300 seconds"):
        StandardWebhookSecret("whsec_czNjcmV0").verify(standard(BODY), BODY)


@pytest.mark.parametrize(
    "changed",
    [
        {"Webhook-Id": "e2"},
        {"Webhook-Id": "\ud800"},
        {"Webhook-Timestamp": str(NOW + 1)},
        {"Webhook-Timestamp": "nan"},
        {"Webhook-Timestamp": "9" * 5000},
        {"Webhook-Signature": ""},
        {"Webhook-Signature": "v1,"},
        {"webhook-id": "e1"},
    ],
)
def test_changed_headers_are_refused(at: Any, changed: dict[str, str]) -> None:
    at(NOW)
    headers = {**standard(BODY), **changed}
    with pytest.raises(errors.WebhookVerificationError, match="webhook-"):
        StandardWebhookSecret("whsec_czNjcmV0").verify(headers, BODY)


def test_the_prefix_of_a_standard_secret_may_be_missing(at: Any) -> None:
    at(NOW)
    StandardWebhookSecret("czNjcmV0").verify(standard(BODY), BODY)


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_no base64", "whsec_é"])
def test_a_standard_secret_must_be_base64(secret: str) -> None:
    with pytest.raises(ValueError, match="whsec_") as caught:
        StandardWebhookSecret(secret)
    assert "no base64" not in str(caught.value)
