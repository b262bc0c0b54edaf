"""Models of `webhooks`."""

from __future__ import annotations

from typing import Any

from .._runtime.codec.model import Model


class WebhookEvent(Model, kw_only=True):
    """The envelope that every event comes in."""

    data: dict[str, Any]
    """The entity as it was at that moment; its fields depend on the event."""
    entity_id: str
    """Which entity it happened to."""
    entity_type: str
    """What that entity is, such as `order`."""
    event: str
    """What happened, such as `ORDER_OPENED`."""
    message_id: str
    """Names the delivery; the same in every repetition."""
    triggered_at: int
    """When it happened, in milliseconds since 1970."""
