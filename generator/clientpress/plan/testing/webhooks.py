"""The tests of webhooks: a full and a required sample, and each documented example."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...document.reading import is_object
from ...ir import AnyType, Declaration, Signature, Webhook
from ..code import Code, Dict, Value
from ..webhooks import SignaturePlan
from .examples import MisfitError, kept
from .samples import Sampler, example_code

_KEY = b"secret-1"
_STANDARD_SECRET = f"whsec_{base64.b64encode(_KEY).decode()}"
_TIME = 1_700_000_000


@dataclass(frozen=True, slots=True)
class WebhookTest:
    """A webhook's sample or example event; `left` is what is kept of it, in JSON."""

    name: str
    webhook: Webhook
    body: Code
    left: Code
    seen: Code | None
    identity: str | None


def plan_webhook_tests(
    webhooks: tuple[Webhook, ...], declarations: Mapping[str, Declaration]
) -> tuple[WebhookTest, ...]:
    """Plan the tests of all webhooks: a full and a required sample, and each example."""
    tests: list[WebhookTest] = []
    for webhook in webhooks:
        if webhook.type is not None:
            for name, full in (("full", True), ("required", False)):
                sample = Sampler(declarations, full=full).sample(
                    webhook.type, webhook.name
                )
                body = sample.wire
                tests.append(_webhook_test(webhook, name, body, sample.seen, body))
        for number, example in enumerate(webhook.examples, 1):
            name, own = f"example_{number}", webhook.type or AnyType()
            try:
                left = kept(example.value, own, declarations)
            except MisfitError:
                continue
            tests.append(_webhook_test(webhook, name, example.value, None, left))
    return tuple(tests)


@dataclass(frozen=True, slots=True)
class SignatureTest:
    """A signed body. `time` is the moment that its headers name, or None."""

    name: str
    webhook: Webhook
    secret: str
    headers: Code
    time: int | None


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
    secret = _STANDARD_SECRET if signature is None else _KEY.decode()
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
    webhook: Webhook, name: str, body: Any, seen: Code | None, left: Any
) -> WebhookTest:
    identity: str | None = None
    if webhook.identity:
        found: Any = body
        for part in webhook.identity.split("/")[1:]:
            found = found.get(part) if is_object(found) else None
        identity = None if found is None else str(found)
    return WebhookTest(
        name=f"{webhook.name}_{name}",
        webhook=webhook,
        body=example_code(body),
        left=example_code(left),
        seen=seen,
        identity=identity,
    )
