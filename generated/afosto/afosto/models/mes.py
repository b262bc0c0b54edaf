"""Models of `mes`."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar, Literal, TypeAlias
from uuid import UUID

import msgspec

from .._runtime.codec.model import Model

MesRelayModelType: TypeAlias = Literal["logger", "sendcloud", "paynl", "mollie"] | str

MesRelayType: TypeAlias = Literal["logger", "sendcloud", "paynl", "mollie"] | str

MesSearchConstraintKey: TypeAlias = (
    Literal["ids", "event", "entity_type", "entity_ids", "medium", "participant"] | str
)


class MesCancel(Model, kw_only=True):
    """Tells which updates of a conversation to stop."""

    medium: str | None = None
    reference: str | None = None


class MesContactModel(Model, kw_only=True):
    """The name and the e-mail address of a sender or recipient."""

    email: str | None = None
    name: str | None = None


class MesConversation(Model, kw_only=True):
    """Messages between participants about an order, an invoice or stock."""

    created_at: dt.datetime | None = None
    entity_id: str | None = None
    entity_type: Literal["order", "invoice", "stock"] | str | None = None
    event: Literal["update", "memo"] | str | None = None
    expires_at: dt.datetime | None = None
    id: str | None = None
    messages: list[MesMessage] | None = None
    metadata: dict[str, str] | None = None
    """Further data about the item, as texts under keys of your choice."""
    participants: list[MesParticipant] | None = None
    started_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None


class MesConversationCreate(Model, kw_only=True):
    """What it takes to open a conversation."""

    entity_id: str | None = None
    entity_type: Literal["order", "invoice", "stock"] | str | None = None
    event: Literal["update", "memo"] | str | None = None
    expires_at: dt.datetime | None = None
    metadata: dict[str, str] | None = None
    """Further data about the item, as texts under keys of your choice."""
    name: str | None = None
    participant: MesParticipantCreate | None = None
    """Someone, or a machine, that is to join a conversation."""


class MesDnsRecord(Model, kw_only=True):
    """A DNS record of a domain and whether it is verified."""

    is_verified: bool | None = None
    """Default: false"""
    name: str | None = None
    type: str | None = None
    value: str | None = None


class MesDomain(Model, kw_only=True):
    """A domain for e-mails, with its DNS records."""

    created_at: dt.datetime | None = None
    dns: list[MesDnsRecord] | None = None
    id: str | None = None
    is_verified: bool | None = None
    tenant_id: str | None = None
    updated_at: dt.datetime | None = None


class MesDomainModel(Model, kw_only=True):
    """The name of a domain to register."""

    fqdn: str | None = None


class MesFormMailModel(Model, kw_only=True):
    """An e-mail from a public form, with the answer to its reCAPTCHA."""

    attachments: list[str] | None = None
    bcc: list[MesContactModel] | None = None
    cc: list[MesContactModel] | None = None
    folder: Literal["sent"] | str | None = None
    from_: MesContactModel | None = msgspec.field(name="from", default=None)
    """The name and the e-mail address of a sender or recipient."""
    html_body: str | None = None
    is_unread: bool | None = None
    metadata: dict[str, Any] | None = None
    recaptcha_response: str | None = None
    reply_to: MesContactModel | None = None
    """The name and the e-mail address of a sender or recipient."""
    subject: str | None = None
    to: list[MesContactModel] | None = None


class MesInbox(Model, kw_only=True):
    """An inbox: a prefix on a domain, with folders for its e-mails."""

    created_at: dt.datetime | None = None
    folders: list[str] | None = None
    fqdn: str | None = None
    id: str | None = None
    label: str | None = None
    prefix: str | None = None
    settings: MesInboxSettings | None = None
    updated_at: dt.datetime | None = None
    user_id: str | None = None


class MesInboxModel(Model, kw_only=True):
    """What it takes to set up an inbox."""

    fqdn: str | None = None
    label: str | None = None
    prefix: str | None = None
    settings: MesInboxSettings | None = None
    user_id: str | None = None
    """The user it belongs to; only for domains other than `to.afosto.io`."""


class MesInboxSettings(Model, kw_only=True):
    """Not described in the API's documents."""

    recaptcha_integration_id: UUID | None = None


class MesInboxUpdateModel(Model, kw_only=True):
    """What can be changed about an inbox."""

    label: str | None = None
    settings: MesInboxSettings | None = None
    user_id: str | None = None


class MesMail(Model, kw_only=True):
    """An e-mail as the service keeps it."""

    attachments: list[str] | None = None
    bcc: list[MesContactModel] | None = None
    cc: list[MesContactModel] | None = None
    created_at: dt.datetime | None = None
    delivered_at: dt.datetime | None = None
    folder: Literal["inbox", "concept", "sent", "spam"] | str | None = None
    from_: MesContactModel | None = msgspec.field(name="from", default=None)
    """The name and the e-mail address of a sender or recipient."""
    html_body: str | None = None
    id: str | None = None
    inbox_id: str | None = None
    is_unread: bool | None = None
    metadata: dict[str, Any] | None = None
    reply_to: MesContactModel | None = None
    """The name and the e-mail address of a sender or recipient."""
    subject: str | None = None
    to: list[MesContactModel] | None = None
    updated_at: dt.datetime | None = None


class MesMailModel(Model, kw_only=True):
    """An e-mail as it is sent to the service."""

    attachments: list[str] | None = None
    bcc: list[MesContactModel] | None = None
    cc: list[MesContactModel] | None = None
    folder: str | None = None
    from_: MesContactModel | None = msgspec.field(name="from", default=None)
    """The name and the e-mail address of a sender or recipient."""
    html_body: str | None = None
    is_unread: bool | None = None
    metadata: dict[str, Any] | None = None
    reply_to: MesContactModel | None = None
    """The name and the e-mail address of a sender or recipient."""
    subject: str | None = None
    to: list[MesContactModel] | None = None


class MesMessage(Model, kw_only=True):
    """A message within a conversation."""

    content: str | None = None
    created_at: dt.datetime | None = None
    is_private: bool | None = None
    metadata: dict[str, str] | None = None
    """Further data about the item, as texts under keys of your choice."""
    participant_reference: str | None = None


class MesMessageAdd(Model, kw_only=True):
    """A message to add to a conversation."""

    content: str | None = None
    is_private: bool | None = None
    metadata: dict[str, str] | None = None
    """Further data about the item, as texts under keys of your choice."""
    reference: str | None = None


class MesNotify(Model, kw_only=True):
    """One way to notify a participant: a medium and an address."""

    address: str | None = None
    medium: Literal["sms", "email", "fcm"] | str | None = None


class MesParticipant(Model, kw_only=True):
    """Someone, or a machine, that takes part in a conversation."""

    is_machine: bool | None = None
    name: str | None = None
    notifications: list[MesNotify] | None = None
    reference: str | None = None


class MesParticipantCreate(Model, kw_only=True):
    """Someone, or a machine, that is to join a conversation."""

    is_machine: bool | None = None
    name: str | None = None
    reference: str | None = None


class MesRelay(Model, kw_only=True):
    """An endpoint that receives the webhooks of another service."""

    config: dict[str, Any] | None = None
    created_at: dt.datetime | None = None
    endpoint: str | None = None
    id: UUID | None = None
    is_system_object: bool | None = None
    limit_requests_per_second: int | None = None
    name: str | None = None
    type: MesRelayType | None = None
    updated_at: dt.datetime | None = None


class MesRelayMessage(Model, kw_only=True):
    """A message that a relay received, and where it came from."""

    created_at: dt.datetime | None = None
    hash: str | None = None
    id: UUID | None = None
    is_duplicate: bool | None = None
    is_relayed: bool | None = None
    is_valid: bool | None = None
    payload: str | None = None
    relayed_at: dt.datetime | None = None
    source: MesRelayMessageSource | None = None


class MesRelayMessageSource(Model, kw_only=True):
    """Not described in the API's documents."""

    city: str | None = None
    country_code: str | None = None
    ip: str | None = None
    user_agent: str | None = None


class MesRelayModel(Model, kw_only=True):
    """What it takes to set up or change a relay."""

    config: dict[str, Any] | None = None
    name: str | None = None
    type: MesRelayModelType | None = None


class MesSearch(Model, kw_only=True):
    """The conditions of a search for conversations."""

    constraints: list[MesSearchConstraint] | None = None


class MesSearchConstraint(Model, kw_only=True):
    """A condition of a search: the key has to be in the given values."""

    key: MesSearchConstraintKey | None = None
    operator: Literal["in"] | str | None = None
    value: list[str] | None = None


class MesSubscription(Model, kw_only=True):
    """Asks for the updates of a conversation."""

    address: bool | None = None
    medium: str | None = None
    reference: str | None = None


class MesSubscriptionModel(Model, kw_only=True):
    """Which events to deliver to which endpoint."""

    delivery_rate: int | None = None
    """How many deliveries to attempt in one second."""
    endpoint: str | None = None
    events: list[str] | None = None


class MesTask(Model, kw_only=True):
    """Work that goes on in the background, and how far it is."""

    completed_at: dt.datetime | None = None
    description: str | None = None
    expires_at: dt.datetime | None = None
    id: UUID | None = None
    name: str | None = None
    progress: int | None = None
    result: str | None = None
    started_at: dt.datetime | None = None


class MesTrigger(Model, kw_only=True):
    """The event to simulate, and the entity it is about."""

    entity_id: str | None = None
    event: str | None = None


class MesWebhookAttempt(Model, kw_only=True):
    """One attempt to deliver a webhook message, and the endpoint's response."""

    attempted_at: dt.datetime | None = None
    id: int | None = None
    is_success: bool | None = None
    number: int | None = None
    response_body: str | None = None
    response_code: int | None = None
    response_time: int | None = None


class MesWebhookDelay(Model, kw_only=True):
    """How long a delivery attempt is delayed, alone and with those before it."""

    attempt: int | None = None
    delay: int | None = None
    total_delay: int | None = None


class MesWebhookEvent(Model, kw_only=True):
    """A kind of event that can trigger a webhook."""

    description: str | None = None
    event: str | None = None


class MesWebhookMessage(Model, kw_only=True):
    """An event as it is delivered to the endpoint of a subscription."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("signature",))
    attempts: int | None = None
    created_at: dt.datetime | None = None
    endpoint: str | None = None
    entity_id: str | None = None
    event: str | None = None
    id: int | None = None
    is_delivered: bool | None = None
    is_pending: bool | None = None
    payload: str | None = None
    signature: str | None = None
    subscription: int | None = None
    updated_at: dt.datetime | None = None


class MesWebhookSubscription(Model, kw_only=True):
    """Events that are delivered to an endpoint, with the secret for it."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("secret",))
    created_at: dt.datetime | None = None
    delivery_rate: int | None = None
    """How many deliveries to attempt in one second."""
    endpoint: str | None = None
    events: list[str] | None = None
    id: int | None = None
    secret: str | None = None
    updated_at: dt.datetime | None = None


class MesWebhookTestMessage(Model, kw_only=True):
    """A webhook message with a single attempt to deliver it."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("signature",))
    attempt: MesWebhookAttempt | None = None
    """One attempt to deliver a webhook message, and the endpoint's response."""
    created_at: dt.datetime | None = None
    endpoint: str | None = None
    entity_id: str | None = None
    event: str | None = None
    id: int | None = None
    is_delivered: bool | None = None
    is_pending: bool | None = None
    payload: str | None = None
    signature: str | None = None
    subscription: int | None = None
    updated_at: dt.datetime | None = None


MesMetadata: TypeAlias = dict[str, str]
"""Further data about the item, as texts under keys of your choice."""
