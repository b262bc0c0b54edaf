"""The receivers of our own APIs, given what their vendors' documents show."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import fenix_collect.models as collect
import netfinity.models as pingbacks
import pytest
import yaml
from fenix_collect import webhooks as collect_webhooks
from netfinity import webhooks as netfinity_webhooks

from tests.asgi import answer

SPECS = Path(__file__).parents[1] / "spec"
SECRET = collect_webhooks.SharedSecret("X-Partner-Secret", "s3cret")
HEADERS = {"x-partner-secret": "s3cret", "content-type": "application/json"}


def examples(api: str, webhook: str) -> dict[str, Any]:
    """The bodies that the document of an API shows, by their names."""
    document = yaml.safe_load((SPECS / api / "openapi.yaml").read_text("utf-8"))
    content = document["webhooks"][webhook]["post"]["requestBody"]["content"]
    found = content["application/json"]["examples"]
    return {name: example["value"] for name, example in found.items()}


CONVERSION = examples("fenix-collect", "conversion")["conversion"]
PINGBACKS = examples("netfinity", "pingback")


def test_a_conversion_is_handled_once_whatever_the_attempt_says() -> None:
    seen: list[collect_webhooks.Event[collect.Conversion]] = []
    app = collect_webhooks.conversion.receiver(
        seen.append, secret=SECRET, store=collect_webhooks.MemoryEventStore()
    )
    times = ("2023-11-08T22:31:13+01:00", "2023-11-08T22:32:13+01:00")
    for time in times:
        body = json.dumps({**CONVERSION, "payload_generated_at": time}).encode()
        given = answer(app, body, headers=HEADERS)
        assert (given.status, given.body) == (204, b"")
    (event,) = seen
    assert event.identity == "356a192b7913b04c54574d18c28d46e6395428ab"
    assert event.data.contact.ssn == "196702107787"
    assert event.data.bank_details.amount_to_give == "100"


def test_conversions_are_remembered_longer_than_they_are_repeated() -> None:
    app = collect_webhooks.conversion.receiver(print, secret=SECRET, store=None)
    minutes = (1, 5, 15, 60, 6 * 60, 12 * 60, 18 * 60, 24 * 60)
    assert app.retention > 60 * sum(minutes)
    assert app.lease == 60


def test_nothing_of_a_conversion_reaches_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(event: collect_webhooks.Event[collect.Conversion]) -> None:
        raise ValueError(f"no account {event.data.bank_details.account}")

    app = collect_webhooks.conversion.receiver(
        fail, secret=SECRET, store=collect_webhooks.MemoryEventStore()
    )
    body = json.dumps(CONVERSION).encode()
    assert answer(app, body, headers=HEADERS).status == 500
    assert answer(app, body).status == 401
    assert len(caplog.records) == 2
    for hidden in ("12334346657", "196702107787", "My Möller", "s3cret", "356a"):
        assert hidden not in caplog.text


@pytest.mark.parametrize("name", ["delayed", "queued"])
def test_a_pingback_is_answered_with_both_identifiers(name: str) -> None:
    seen: list[netfinity_webhooks.Event[pingbacks.Pingback]] = []
    app = netfinity_webhooks.pingback.receiver(
        seen.append,
        secret=None,
        store=netfinity_webhooks.MemoryEventStore(),
        on_drift="raise",
    )
    body = json.dumps(PINGBACKS[name]).encode()
    for _ in range(2):
        given = answer(app, body)
        assert given.status == 200
        assert given.headers["content-type"] == "application/json"
        assert json.loads(given.body) == {
            "uuid": "0b9c7a52-5c1e-4c55-9f0e-6f2d2f1f4a10",
            "id": "123",
        }
    assert len(seen) == 1


def test_each_state_of_a_request_is_a_pingback_of_its_own() -> None:
    seen: list[object] = []
    app = netfinity_webhooks.pingback.receiver(
        seen.append, secret=None, store=netfinity_webhooks.MemoryEventStore()
    )
    for name in ("delayed", "queued"):
        answer(app, json.dumps(PINGBACKS[name]).encode())
    assert len(seen) == 2


def test_a_pingback_that_was_being_handled_comes_once_more_after_the_lease() -> None:
    app = netfinity_webhooks.pingback.receiver(print, secret=None, store=None)
    # It is repeated 3, 6 and 9 seconds after the first delivery.
    assert app.lease < 6
