"""Models of `webhooks`."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from .._runtime.codec.model import Model


class BankDetails(Model, kw_only=True):
    """Account and amount that the contact signed for."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("account", "clearing"))
    account: str
    """Account number."""
    amount_to_give: str
    """Amount of each withdrawal, a whole number in digits."""
    clearing: str
    """Clearing number that goes with the account."""
    frequency: str | None
    """How often money is withdrawn, in free text. Null means monthly."""
    name: str
    """Name of the bank."""


class Conversion(Model, kw_only=True):
    """A signed agreement, with everything the customer needs to register it."""

    bank_details: BankDetails
    """Account and amount that the contact signed for."""
    campaign: Campaign
    """A campaign that prospects are recruited for."""
    contact: Contact
    """A prospect of a campaign."""
    payload_generated_at: dt.datetime
    """When this attempt was made. Each repetition has a new time."""
    payload_hash: str
    """SHA-1 in hexadecimal, the same in every attempt to deliver this event."""


from .shared import Campaign, Contact  # noqa: E402
