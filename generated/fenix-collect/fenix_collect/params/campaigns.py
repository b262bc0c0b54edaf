"""Parameters of `campaigns`."""

from __future__ import annotations

from typing import Required, TypedDict


class NewContactParams(TypedDict, total=False):
    """A prospect to add. The settings of the campaign decide which fields besides
    `name` are required.
    """

    name: Required[str]
    """First name if `last_name` is given too, otherwise the whole name."""
    callback_url: str | None
    """Where to send the conversion of this contact, instead of the customer's general
    address.
    """
    email: str | None
    external_id: str | None
    """Id of the person in the customer's CRM."""
    last_name: str | None
    phone: str | None
    ssn: str | None
    """Personal identity number. The tables write `YYYYMMDDXXXX`; a validation message
    of the vendor asks for `YYYYMMDD-XXXX`.
    """
    suggested_amount: int | None
    """Amount to suggest to the prospect, without fractions."""
