"""An API with a namespace `webhooks` keeps it; the events are called `webhook_events`."""

from __future__ import annotations

from quirk_webhooks_namespace import Quirk, webhooks

from ..api import Api


def test_the_operations_keep_the_name() -> None:
    api = Api(["https://shop.test/events"])
    with Quirk(http_client=api.http) as client:
        assert client.webhooks.list() == ["https://shop.test/events"]


def test_the_events_are_beside_them_and_in_the_module() -> None:
    with Quirk() as client:
        assert client.webhook_events.ping is webhooks.ping
        assert client.webhook_events.ping.parse(b'{"id": 1}').data.id == 1
