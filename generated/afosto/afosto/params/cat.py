"""Parameters of `cat`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from .. import models


class CatCreateChannelParams(TypedDict, total=False):
    """A channel to add."""

    client_id: str
    description: str
    name: str
    type: models.CatCreateChannelType


class CatGroupCreateParams(TypedDict, total=False):
    """A price group to add."""

    currency: str
    is_including_vat: bool
    """Whether the stored prices contain the taxes."""
    metadata: Mapping[str, Any]
    name: str


class CatGroupUpdateParams(TypedDict, total=False):
    """What can be changed about a price group."""

    metadata: Mapping[str, Any]
    name: str


class CatMapsCollectionsKeysUpsertBodyItemParams(TypedDict, total=False):
    """Not described in the API's documents."""

    key: str
    value: str


class CatNewPriceParams(TypedDict, total=False):
    """The price of an SKU from a point in time on."""

    active_at: dt.datetime | str
    amount: int
    original_amount: int
    sku: str


class CatPriceConstraintParams(TypedDict, total=False):
    """A condition of a search: the SKU has to be among the values."""

    key: Literal["sku"] | str
    operator: Literal["in"] | str
    values: Sequence[str]


class CatPriceSearchParams(TypedDict, total=False):
    """The conditions of a search for prices at a point in time."""

    active_at: dt.datetime | str
    constraints: Sequence[models.CatPriceConstraint | CatPriceConstraintParams]


class CatProductVatModelParams(TypedDict, total=False):
    """The VAT rates of an SKU in different countries."""

    rates: Sequence[models.CatVatModel | CatVatModelParams]
    sku: str


class CatUpdateChannelParams(TypedDict, total=False):
    """What can be changed about a channel."""

    description: str
    name: str


class CatVatModelParams(TypedDict, total=False):
    """Refers to a VAT rate of a country or region."""

    administrative_area: str
    country: str
    reference: int
