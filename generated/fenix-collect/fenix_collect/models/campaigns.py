"""Models of `campaigns`."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.codec.model import Model


class NewContact(Model, kw_only=True):
    """A prospect to add. The settings of the campaign decide which fields besides
    `name` are required.
    """

    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        ("name", "email", "last_name", "phone", "ssn"),
    )
    name: str
    """First name if `last_name` is given too, otherwise the whole name."""
    callback_url: str | None = None
    """Where to send the conversion of this contact, instead of the customer's general
    address.
    """
    email: str | None = None
    external_id: str | None = None
    """Id of the person in the customer's CRM."""
    last_name: str | None = None
    phone: str | None = None
    ssn: str | None = None
    """Personal identity number. The tables write `YYYYMMDDXXXX`; a validation message
    of the vendor asks for `YYYYMMDD-XXXX`.
    """
    suggested_amount: int | None = None
    """Amount to suggest to the prospect, without fractions."""


class ValidationProblem(Model, kw_only=True):
    """Which fields of the request were refused, and why."""

    errors: dict[str, list[str]]
    """Messages by the name of the field."""
    message: str
    """Sums up the problem."""
