"""Models of `agreements`."""

from __future__ import annotations

import datetime as dt

import msgspec

from .._runtime.codec.model import Model


class Agreement(Model, kw_only=True):
    """An agreement between an organisation and Telenor."""

    id: str
    """Id that orders refer to."""
    valid_from: dt.date = msgspec.field(name="validFrom")
    """First day, always given."""
    category: str | None = None
    """Kind of agreement."""
    owner: Organization | None = None
    """The organisation that owns an agreement."""
    status: str | None = None
    """State of the agreement. The possible values are not listed."""
    valid_to: dt.date | None = msgspec.field(name="validTo", default=None)
    """Last day, if there is one."""


class Organization(Model, kw_only=True):
    """The organisation that owns an agreement."""

    name: str | None = None
    """Name of the organisation."""
    organization_number: str | None = msgspec.field(
        name="organizationNumber",
        default=None,
    )
    """Number in the register of organisations."""
