"""Parameters of `campaigns`."""

from __future__ import annotations

from typing import Required, TypedDict


class NewContactParams(TypedDict, total=False):
    """A prospect to add. All but the name are needed or not by the campaign's
    settings.
    """

    name: Required[str]
    """First name together with `last_name`, otherwise the whole name."""
    callback_url: str | None
    """Where to send the conversion of this contact, instead of the customer's general
    address.
    """
    email: str | None
    external_id: str | None
    """Number in the customer's CRM."""
    last_name: str | None
    phone: str | None
    ssn: str | None
    """Personal identity number. The tables write `YYYYMMDDXXXX`; a validation message
    of the vendor asks for `YYYYMMDD-XXXX`.
    """
    suggested_amount: int | None
    """Amount to suggest to the prospect, without fractions."""
