"""What Netfinity sends to you: parse a request's body with the webhook it belongs
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

pingback: Webhook[models.Pingback] = Webhook(
    "pingback",
    lambda: models.Pingback,
    identity="",
    retries=(3, 3, 3),
    timeout=30,
    answer={"id": "/id", "uuid": "/uuid"},
    success="200",
)
"""A queued request has changed its state.

Sent to the callback address of the customer as often as the state changes. It counts as
received when the answer is 200 and its JSON body repeats the identifier. Which of the
two identifiers is meant is not said, so the answer carries both where the pingback has
both.

Source: https://docs.netfinity.bg/api/communication/receiving/, Информация към клиента.
"""


class WebhookEvents:
    """What a client has as `webhooks`: the constants and functions of this module."""

    def __init__(self) -> None:
        self.pingback = pingback
