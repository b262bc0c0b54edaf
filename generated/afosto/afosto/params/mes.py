"""Parameters of `mes`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict
from uuid import UUID

from .. import models


class MesCancelParams(TypedDict, total=False):
    """Tells which updates of a conversation to stop."""

    medium: str
    reference: str


class MesContactModelParams(TypedDict, total=False):
    """The name and the e-mail address of a sender or recipient."""

    email: str
    name: str


class MesConversationCreateParams(TypedDict, total=False):
    """What it takes to open a conversation."""

    entity_id: str
    entity_type: Literal["order", "invoice", "stock"] | str
    event: Literal["update", "memo"] | str
    expires_at: dt.datetime | str
    metadata: Mapping[str, str]
    """Further data about the item, as texts under keys of your choice."""
    name: str
    participant: models.MesParticipantCreate | MesParticipantCreateParams
    """Someone, or a machine, that is to join a conversation."""


class MesDomainModelParams(TypedDict, total=False):
    """The name of a domain to register."""

    fqdn: str


class MesFormMailModelParams(TypedDict, total=False):
    """An e-mail from a public form, with the answer to its reCAPTCHA."""

    attachments: Sequence[str]
    bcc: Sequence[models.MesContactModel | MesContactModelParams]
    cc: Sequence[models.MesContactModel | MesContactModelParams]
    folder: Literal["sent"] | str
    from_: models.MesContactModel | MesContactModelParams
    """The name and the e-mail address of a sender or recipient."""
    html_body: str
    is_unread: bool
    metadata: Mapping[str, Any]
    recaptcha_response: str
    reply_to: models.MesContactModel | MesContactModelParams
    """The name and the e-mail address of a sender or recipient."""
    subject: str
    to: Sequence[models.MesContactModel | MesContactModelParams]


class MesInboxModelParams(TypedDict, total=False):
    """What it takes to set up an inbox."""

    fqdn: str
    label: str
    prefix: str
    settings: models.MesInboxSettings | MesInboxSettingsParams
    user_id: str
    """The user it belongs to; only for domains other than `to.afosto.io`."""


class MesInboxSettingsParams(TypedDict, total=False):
    """Not described in the API's documents."""

    recaptcha_integration_id: UUID | str


class MesInboxUpdateModelParams(TypedDict, total=False):
    """What can be changed about an inbox."""

    label: str
    settings: models.MesInboxSettings | MesInboxSettingsParams
    user_id: str


class MesMailModelParams(TypedDict, total=False):
    """An e-mail as it is sent to the service."""

    attachments: Sequence[str]
    bcc: Sequence[models.MesContactModel | MesContactModelParams]
    cc: Sequence[models.MesContactModel | MesContactModelParams]
    folder: str
    from_: models.MesContactModel | MesContactModelParams
    """The name and the e-mail address of a sender or recipient."""
    html_body: str
    is_unread: bool
    metadata: Mapping[str, Any]
    reply_to: models.MesContactModel | MesContactModelParams
    """The name and the e-mail address of a sender or recipient."""
    subject: str
    to: Sequence[models.MesContactModel | MesContactModelParams]


class MesMessageAddParams(TypedDict, total=False):
    """A message to add to a conversation."""

    content: str
    is_private: bool
    metadata: Mapping[str, str]
    """Further data about the item, as texts under keys of your choice."""
    reference: str


class MesParticipantCreateParams(TypedDict, total=False):
    """Someone, or a machine, that is to join a conversation."""

    is_machine: bool
    name: str
    reference: str


class MesRelayModelParams(TypedDict, total=False):
    """What it takes to set up or change a relay."""

    config: Mapping[str, Any]
    name: str
    type: models.MesRelayModelType


class MesSearchParams(TypedDict, total=False):
    """The conditions of a search for conversations."""

    constraints: Sequence[models.MesSearchConstraint | MesSearchConstraintParams]


class MesSearchConstraintParams(TypedDict, total=False):
    """A condition of a search: the key has to be in the given values."""

    key: models.MesSearchConstraintKey
    operator: Literal["in"] | str
    value: Sequence[str]


class MesSubscriptionParams(TypedDict, total=False):
    """Asks for the updates of a conversation."""

    address: bool
    medium: str
    reference: str


class MesSubscriptionModelParams(TypedDict, total=False):
    """Which events to deliver to which endpoint."""

    delivery_rate: int
    """How many deliveries to attempt in one second."""
    endpoint: str
    events: Sequence[str]


class MesTriggerParams(TypedDict, total=False):
    """The event to simulate, and the entity it is about."""

    entity_id: str
    event: str
