"""Models of `contacts`."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal, TypeAlias

from .._runtime.codec.model import OpenModel

InvoiceBillingMethod: TypeAlias = (
    Literal["postal", "kivra", "e_invoice", "ag", "pdf_e_mail", "pdf_manual"] | str
)
"""How the invoice reaches the contact."""


class Contact(OpenModel, kw_only=True):
    """A person or organisation in the customer register. Any field may be missing."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        (
            "billing_address",
            "billing_co",
            "billing_email",
            "billing_postal_city",
            "billing_postal_code",
            "delivery_address",
            "delivery_co",
            "delivery_postal_city",
            "delivery_postal_code",
            "email",
            "first_name",
            "last_name",
            "phone1",
            "phone2",
            "ssn",
        ),
    )
    activated_at: dt.datetime | None = None
    """First activation, in UTC."""
    active_category_junctions_fqdn_as_text: str | None = None
    """The active categories of the contact, as one text."""
    billing_address: str | None = None
    billing_co: str | None = None
    """Care-of line of the billing address."""
    billing_email: str | None = None
    """E-mail address that invoices are sent to."""
    billing_postal_city: str | None = None
    billing_postal_code: str | None = None
    delivery_address: str | None = None
    delivery_co: str | None = None
    """Care-of line of the delivery address."""
    delivery_postal_city: str | None = None
    delivery_postal_code: str | None = None
    display_id: str | None = None
    """Customer number, which can differ from `id`."""
    email: str | None = None
    first_name: str | None = None
    """First name; the whole name of an organisation."""
    id: int | None = None
    """Key of the database row."""
    inactivated_at: dt.datetime | None = None
    """Latest inactivation, in UTC."""
    inactivated_reason: str | None = None
    """Why the contact was inactivated, as free text."""
    is_active: bool | None = None
    """Whether the contact counts as active."""
    last_name: str | None = None
    phone1: str | None = None
    phone2: str | None = None
    ssn: str | None = None
    """Personal identity number or organisation number."""
    type: Literal["private", "organisation"] | str | None = None
    """Whether the contact is a person or an organisation."""


class Invoice(OpenModel, kw_only=True):
    """An invoice of a contact. Amounts are strings. Any field may be missing."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("public_url",))
    amount: str | None = None
    """What the invoice asks for in total."""
    balance: str | None = None
    """What remains to be paid."""
    billing_method: InvoiceBillingMethod | None = None
    """How the invoice reaches the contact."""
    billing_method_as_text: str | None = None
    """`billing_method` in words for people. The vendor's sample is in Swedish."""
    due_date: dt.datetime | None = None
    """Last day of payment, given as an instant in UTC. The documented sample ends in
    `T23:00Z`, which is midnight of the next day in Sweden: convert to Swedish time
    before taking the date.
    """
    ocr: str | None = None
    """Payment reference of the invoice."""
    paid_amount: str | None = None
    """What has been paid so far, in SEK."""
    public_url: str | None = None
    """Public link to the invoice as PDF."""
    status: Literal["pending", "active", "completed"] | str | None = None
    status_as_text: str | None = None
    """`status` in words for people. The vendor's sample is in Swedish."""
    type: Literal["credit", "debit"] | str | None = None
    """Whether the invoice is a credit or a debit."""
    type_as_text: str | None = None
    """`type` in words for people. The vendor's sample is in Swedish."""
