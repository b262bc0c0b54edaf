"""Events of the mock are taken by the receivers of the clients, once each."""

from __future__ import annotations

import asyncio
import time
from base64 import b64encode
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import afosto.webhooks
import fenix_collect.webhooks
import httpx2
import netfinity.webhooks
import pytest
from afosto._runtime.core.errors import WebhookVerificationError
from afosto._runtime.webhooks.signatures import StandardWebhookSecret
from msgspec.structs import replace

from clientpress.mock.webhooks import Attempt, Events, Secret, deliver, signed
from tests.mock.calls import reading

_SECRET = Secret("s3cret")
_WAYS: Mapping[str, tuple[Any, str, Any]] = {
    "afosto": (afosto.webhooks.event, "event", afosto.webhooks.signed("s3cret")),
    "fenix-collect": (
        fenix_collect.webhooks.conversion,
        "conversion",
        fenix_collect.webhooks.SharedSecret("X-Secret", "s3cret"),
    ),
    "netfinity": (netfinity.webhooks.pingback, "pingback", None),
}


async def _never(_: float) -> None:
    """Wait for nothing."""


def delivered(
    app: Any,
    name: str,
    webhook: str,
    *,
    secret: Secret = _SECRET,
    sleep: Callable[[float], Awaitable[None]] = _never,
    times: int = 1,
) -> list[list[Attempt]]:
    async def main() -> list[list[Attempt]]:
        events = Events(reading(name))
        transport = httpx2.ASGITransport(app)
        async with httpx2.AsyncClient(transport=transport) as client:
            return [
                await deliver(
                    events.event(webhook, secret),
                    "https://receiver.example/events",
                    client,
                    secret=secret,
                    sleep=sleep,
                )
                for _ in range(times)
            ]

    return asyncio.run(main())


def receiver(name: str, handle: Callable[[Any], None]) -> Any:
    webhook, _, secret = _WAYS[name]
    store = webhook_module(name).MemoryEventStore()
    return webhook.receiver(handle, secret=secret, store=store)


def webhook_module(name: str) -> Any:
    return {"afosto": afosto, "fenix-collect": fenix_collect, "netfinity": netfinity}[
        name
    ].webhooks


@pytest.mark.parametrize("name", _WAYS)
def test_events_are_signed_and_taken(name: str) -> None:
    seen: list[Any] = []
    found = delivered(receiver(name, seen.append), name, _WAYS[name][1], times=2)
    assert [(one.is_taken, one.problem) for [one] in found] == [(True, "")] * 2
    assert len({event.identity for event in seen}) == 2


def test_an_event_is_sent_again_on_the_schedule_until_it_is_taken() -> None:
    seen: list[str] = []
    slept: list[float] = []

    def fails_twice(event: Any) -> None:
        seen.append(event.identity)
        if len(seen) < 3:
            raise RuntimeError("not now")

    async def noted(seconds: float) -> None:
        slept.append(seconds)

    app = receiver("fenix-collect", fails_twice)
    [attempts] = delivered(app, "fenix-collect", "conversion", sleep=noted)
    assert [one.status for one in attempts] == [500, 500, 204]
    assert slept == [60, 300]
    assert len(set(seen)) == 1


def test_an_event_of_a_wrong_secret_is_given_up() -> None:
    app = receiver("fenix-collect", lambda _: None)
    [attempts] = delivered(app, "fenix-collect", "conversion", secret=Secret("other"))
    assert [one.status for one in attempts] == [401] * 9
    assert not attempts[-1].is_taken


def test_standard_webhooks_are_signed_with_their_time() -> None:
    secret = Secret(f"whsec_{b64encode(b'key').decode()}")
    event = Events(reading("netfinity")).event("pingback")
    standard = replace(event.webhook, authentication="standard-webhooks")
    event = replace(event, webhook=standard)
    headers = dict(signed(event, secret, time.time()))
    StandardWebhookSecret(secret.value).verify(headers, event.body)
    headers = dict(signed(event, secret, time.time() - 3600))
    with pytest.raises(WebhookVerificationError):
        StandardWebhookSecret(secret.value).verify(headers, event.body)


def test_an_event_that_proves_its_sender_needs_a_secret() -> None:
    with pytest.raises(ValueError, match="needs a secret"):
        Events(reading("afosto")).event("event")
