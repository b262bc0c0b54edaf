"""The tests of webhooks: a full and a required sample, and each documented example."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...document.reading import is_object
from ...ir import Declaration, Webhook
from ..code import Code
from .samples import Sampler, example_code


@dataclass(frozen=True, slots=True)
class WebhookTest:
    """A webhook's sample or example event."""

    name: str
    webhook: Webhook
    body: Code
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
                tests.append(_webhook_test(webhook, name, sample.wire, sample.seen))
        for number, example in enumerate(webhook.examples, 1):
            tests.append(
                _webhook_test(webhook, f"example_{number}", example.value, None)
            )
    return tuple(tests)


def _webhook_test(
    webhook: Webhook, name: str, body: Any, seen: Code | None
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
        seen=seen,
        identity=identity,
    )
