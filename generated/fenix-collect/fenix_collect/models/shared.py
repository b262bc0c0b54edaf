"""Models of `shared`."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from .._runtime.codec.model import Model


class Campaign(Model, kw_only=True):
    """A campaign that prospects are recruited for."""

    default_landing_page: str
    """Landing page where no other is preferred."""
    external_campaign_group_id: str | None
    """The customer decides what this holds."""
    external_donation_purpose_id: str | None
    """The customer decides what this holds."""
    external_recruitment_id: str | None
    """The customer decides what this holds."""
    internal_name: str
    """Name used inside the organisation."""
    name: str
    """Name that the public sees."""
    preferred_landing_page: str
    """Landing page to prefer for this campaign."""
    uuid: str
    """Identifier of the campaign. It is documented as a version 4 UUID, but the sample
    is `8`.
    """
    due_at: dt.date | None = None
    """A date that stands in the documented sample alone; what falls due is not said."""


class Contact(Model, kw_only=True):
    """A prospect of a campaign."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        (
            "default_landing_page",
            "email",
            "last_name",
            "name",
            "phone",
            "preferred_landing_page",
            "ssn",
        ),
    )
    created_at: dt.datetime
    """When the contact was stored, not when it converted."""
    default_landing_page: str
    """Landing page where no other is preferred."""
    email: str | None
    external_id: str | None
    """Id of the person in the customer's CRM. People type it in, so it may be wrong."""
    last_name: str | None
    """Last name, where the campaign is set to ask for it."""
    name: str
    """First name, or the whole name where the campaign does not ask for a
    `last_name`.
    """
    phone: str | None
    preferred_landing_page: str
    """Landing page to prefer for this contact."""
    ssn: str | None
    """Personal identity number, `YYYYMMDDXXXX`. Null is accepted here because a new
    contact may come without one.
    """
    uuid: str
    """Identifier of the contact, documented as a version 4 UUID."""
