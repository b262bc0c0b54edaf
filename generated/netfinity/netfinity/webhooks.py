"""What Netfinity sends to you: parse a request's body with the webhook it belongs
to.
"""

from __future__ import annotations

from . import models
from ._runtime.webhooks import Webhook
from ._runtime.webhooks import Event as Event
from ._runtime.webhooks import RecentEvents as RecentEvents
from ._runtime.webhooks import SharedSecret as SharedSecret

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
two identifiers is meant is not said, so the answer carries both.

Source: https://docs.netfinity.bg/api/communication/receiving/, Информация към клиента.
"""
