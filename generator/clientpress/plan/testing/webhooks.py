"""The tests of webhooks: a full and a required sample, and each documented example."""

from __future__ import annotations

import base64
import hmac
from typing import Any

from msgspec import Struct

from ...code.symbols import WEBHOOKS
from ...code.tree import Call, Code, Dict, List, Tuple, Value, path
from ...ir import AnyType, Signature, Webhook
from ...sampling import (
    Samples,
    SampleTooLargeError,
    fits,
    found,
)
from ..expressions import example_code, seen
from ..webhooks import SignaturePlan, success_status

_KEY = b"secret-1"
_STANDARD_SECRET = f"whsec_{base64.b64encode(_KEY).decode()}"
_TIME = 1_700_000_000
_MISSING = object()


class WebhookTest(Struct, frozen=True):
    """A webhook's sample or example event.

    A receiver answers it with `status` and `answer`; of two deliveries its handler gets
    `handled`.
    """

    name: str
    webhook: Webhook
    body: Code
    seen: Code | None
    identity: str | None
    headers: Code | None
    status: int
    answer: Code
    handled: int

    @property
    def subject(self) -> Code:
        """The webhook in code."""
        return path(WEBHOOKS, self.webhook.name)


def plan_webhook_tests(
    webhooks: tuple[Webhook, ...], samples: Samples
) -> tuple[WebhookTest, ...]:
    """Plan the tests of all webhooks: a full and a required sample, and each example."""
    tests: list[WebhookTest] = []
    for webhook in webhooks:
        if webhook.type is not None:
            for name, full in (("full", True), ("required", False)):
                sampler = samples.sampler(full=full)
                try:
                    sample = sampler.sample(webhook.type, webhook.name)
                except SampleTooLargeError:
                    continue
                tests.append(_webhook_test(webhook, name, sample.wire, seen(sample)))
        shown = [example for example in webhook.examples if not example.is_default]
        for number, example in enumerate(shown, 1):
            name, own = f"example_{number}", webhook.type or AnyType()
            if not fits(example.value, own, samples.declarations):
                continue
            tests.append(_webhook_test(webhook, name, example.value, None))
    return tuple(tests)


def documented(webhooks: tuple[Webhook, ...]) -> Code:
    """Return a row for each webhook: the constant, and what is said of its sender."""
    return List(tuple(Tuple((path(WEBHOOKS, w.name), _said(w))) for w in webhooks))


def _said(webhook: Webhook) -> Code:
    retries = Tuple(tuple(map(Value, webhook.retries)))
    by_header = webhook.identity_header is not None
    pairs: list[tuple[str, Code]] = [
        ("name", Value(webhook.wire)),
        ("method", Value(webhook.method)),
        ("identity", Value(None if by_header else webhook.identity)),
        ("identity_header", Value(webhook.identity_header)),
        ("retries", retries),
        ("timeout", Value(webhook.timeout)),
        ("success", Value(webhook.success)),
    ]
    return Dict(tuple((Value(name), code) for name, code in pairs))


class SignatureTest(Struct, frozen=True):
    """A signed body. `time` is the moment that its headers name, or None."""

    name: str
    webhook: Webhook
    secret: Code
    headers: Code
    time: int | None

    @property
    def subject(self) -> Code:
        """The webhook in code."""
        return path(WEBHOOKS, self.webhook.name)


def plan_signature_tests(
    signatures: tuple[SignaturePlan, ...],
) -> tuple[SignatureTest, ...]:
    """Plan a test of each way in which events are signed; the body is `{}`."""
    return tuple(map(_signature_test, signatures))


def _signature_test(plan: SignaturePlan) -> SignatureTest:
    signature = plan.webhook.signature
    time = _TIME if signature is None else None
    headers = _standard_headers() if signature is None else _header(signature)
    pairs: list[tuple[Code, Code]] = [(Value(k), Value(v)) for k, v in headers.items()]
    text = _STANDARD_SECRET if signature is None else _KEY.decode()
    secret = Call(path(WEBHOOKS, plan.name), (Value(text),))
    return SignatureTest(plan.name, plan.webhook, secret, Dict(tuple(pairs)), time)


def _header(signature: Signature) -> dict[str, str]:
    digest = hmac.digest(_KEY, b"{}", "sha256")
    encoded = digest.hex()
    if signature.encoding == "base64":
        encoded = base64.b64encode(digest).decode()
    return {signature.header: signature.prefix + encoded}


def _standard_headers() -> dict[str, str]:
    digest = hmac.digest(_KEY, f"event-1.{_TIME}.{{}}".encode(), "sha256")
    return {
        "webhook-id": "event-1",
        "webhook-timestamp": str(_TIME),
        "webhook-signature": f"v1,{base64.b64encode(digest).decode()}",
    }


def _webhook_test(
    webhook: Webhook, name: str, body: Any, seen: Code | None
) -> WebhookTest:
    header = webhook.identity_header
    identity = _identity(webhook, body)
    named = identity is not None or webhook.identity == ""
    answer = _answer(webhook, body)
    return WebhookTest(
        name=f"{webhook.name}_{name}",
        webhook=webhook,
        body=example_code(body),
        seen=seen,
        identity=identity if header is None else None,
        headers=None if header is None else Dict(((Value(header), Value(identity)),)),
        status=success_status(webhook, has_answer=answer is not None),
        answer=example_code(answer),
        handled=1 if named else 2,
    )


def _identity(webhook: Webhook, body: Any) -> str | None:
    """Return what names the event, unless it is the whole body."""
    if webhook.identity_header is not None:
        return "event-1"
    value = found(body, webhook.identity) if webhook.identity else None
    if isinstance(value, str):
        return value or None
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return str(value) if is_number else None


def _answer(webhook: Webhook, body: Any) -> Any:
    """Return the JSON answer, or None where the body is empty."""
    if not webhook.answer or webhook.success in ("204", "205"):
        return None
    pairs = ((name, found(body, where, _MISSING)) for name, where in webhook.answer)
    return {name: value for name, value in pairs if value is not _MISSING}
