"""What Afosto sends to you: parse a request's body with the webhook it belongs to."""

from __future__ import annotations

from . import models
from ._runtime.webhooks.signatures import HmacSecret
from ._runtime.webhooks.webhook import Webhook
from ._runtime.core.errors import WebhookError as WebhookError
from ._runtime.core.errors import WebhookPayloadError as WebhookPayloadError
from ._runtime.core.errors import WebhookVerificationError as WebhookVerificationError
from ._runtime.webhooks.definition import Event as Event
from ._runtime.webhooks.definition import RejectEvent as RejectEvent
from ._runtime.webhooks.secrets import SharedSecret as SharedSecret
from ._runtime.webhooks.stores import EventStore as EventStore
from ._runtime.webhooks.stores import MemoryEventStore as MemoryEventStore
from ._runtime.webhooks.stores import SQLiteEventStore as SQLiteEventStore

event: Webhook[models.WebhookEvent] = Webhook(
    "event",
    lambda: models.WebhookEvent,
    identity="/message_id",
)
"""Something has happened to an entity of the tenant.

Sent to each endpoint that is registered for the event. Any 2xx counts as received.
Endpoints of `mes.webhooks.subscriptions` get events, too, but the document shows
neither their envelope nor how they are signed: this is the one of the newer platform.
How often a delivery is repeated is known in part only: a tenth attempt comes after 24
hours. `mes.webhooks.delays.list` reads the delays in use.

Source: https://developers.afosto.com/docs/webhooks, Webhooks.
"""


def signed(secret: str) -> HmacSecret:
    """What `parse(secret=...)` verifies `event` by.

    The header `X-Afosto-Hmac-Sha256` holds the hex HMAC-SHA256 of the raw body.
    """
    return HmacSecret("X-Afosto-Hmac-Sha256", secret)


class WebhookEvents:
    """What a client has as `webhooks`: the constants and functions of this module."""

    def __init__(self) -> None:
        self.event = event
        self.signed = signed
