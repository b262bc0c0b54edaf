"""The webhooks module: one typed constant for each event we receive."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..ir import AnyType, Declaration, Webhook
from .annotations import Annotations
from .code import Annotation, Call, Code, Dict, Name, Tuple, Value
from .docs import source_text


@dataclass(frozen=True, slots=True)
class WebhookPlan:
    """A webhook, its event's annotation and the constant's value."""

    name: str
    webhook: Webhook
    annotation: Annotation
    definition: Code
    paragraphs: tuple[str, ...]


def plan_webhooks(
    webhooks: tuple[Webhook, ...], declarations: Mapping[str, Declaration]
) -> tuple[WebhookPlan, ...]:
    """Plan the constants of all webhooks."""
    annotations = Annotations(declarations)
    return tuple(_webhook(webhook, annotations) for webhook in webhooks)


def _webhook(webhook: Webhook, annotations: Annotations) -> WebhookPlan:
    event = annotations.value(webhook.type or AnyType())
    keyword: list[tuple[str, Code]] = [
        (
            "identity",
            Value(webhook.identity),
        )
    ]
    if webhook.retries:
        keyword.append(("retries", Tuple(tuple(map(Value, webhook.retries)))))
    if webhook.timeout is not None:
        keyword.append(("timeout", Value(webhook.timeout)))
    if webhook.answer:
        pairs = tuple((Value(k), Value(v)) for k, v in webhook.answer)
        keyword.append(("answer", Dict(pairs)))
    if webhook.success != "2XX":
        keyword.append(("success", Value(webhook.success)))
    paragraphs = [webhook.summary or f"The webhook {webhook.wire}."]
    if webhook.description:
        paragraphs.append(webhook.description)
    if webhook.source is not None:
        paragraphs.append(f"Source: {source_text(webhook.source)}")
    return WebhookPlan(
        name=webhook.name,
        webhook=webhook,
        annotation=Annotation((f"Webhook[{event.text}]",)),
        definition=Call(
            "Webhook",
            (Value(webhook.wire), Name(f"lambda: {event.text}")),
            tuple(keyword),
        ),
        paragraphs=tuple(paragraphs),
    )
