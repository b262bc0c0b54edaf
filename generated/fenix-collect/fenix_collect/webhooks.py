"""What Fenix Collect sends to you: parse a request's body with the webhook it belongs
to.
"""

from __future__ import annotations

from . import models
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

conversion: Webhook[models.Conversion] = Webhook(
    "conversion",
    lambda: models.Conversion,
    identity="/payload_hash",
    retries=(60, 300, 900, 3600, 21600, 43200, 64800, 86400),
)
"""A prospect has signed the agreement with BankID.

Sent to every address registered for the customer, or to the contact's own
`callback_url`. Any 2xx answer counts as received. Each address has its own series of
eight retries; after the last one the delivery counts as failed and Uniguide is told.

Source: fenix-collect (001), Webhooks, lines 58-123.
"""


class WebhookEvents:
    """What a client has as `webhooks`: the constants and functions of this module."""

    def __init__(self) -> None:
        self.conversion = conversion
