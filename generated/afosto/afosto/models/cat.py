"""Models of `cat`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias
from uuid import UUID

from .._runtime.codec.model import Model

CatChannelType: TypeAlias = Literal["pos", "storefront", "order", "integration"] | str

CatCreateChannelType: TypeAlias = (
    Literal["pos", "storefront", "order", "integration"] | str
)


class CatChannel(Model, kw_only=True):
    """A channel of one type, such as a storefront or a point of sale."""

    client_id: str | None = None
    created_at: dt.datetime | None = None
    deleted_at: str | None = None
    description: str | None = None
    id: UUID | None = None
    name: str | None = None
    type: CatChannelType | None = None
    updated_at: dt.datetime | None = None


class CatCreateChannel(Model, kw_only=True):
    """A channel to add."""

    client_id: str | None = None
    description: str | None = None
    name: str | None = None
    type: CatCreateChannelType | None = None


class CatGroup(Model, kw_only=True):
    """A set of prices in one currency."""

    created_at: dt.datetime | None = None
    currency: str | None = None
    """Default: "EUR" """
    deleted_at: dt.datetime | None = None
    id: str | None = None
    is_including_vat: bool | None = None
    """Whether the stored prices contain the taxes."""
    metadata: dict[str, Any] | None = None
    name: str | None = None
    updated_at: dt.datetime | None = None


class CatGroupCreate(Model, kw_only=True):
    """A price group to add."""

    currency: str | None = None
    is_including_vat: bool | None = None
    """Whether the stored prices contain the taxes."""
    metadata: dict[str, Any] | None = None
    name: str | None = None


class CatGroupUpdate(Model, kw_only=True):
    """What can be changed about a price group."""

    metadata: dict[str, Any] | None = None
    name: str | None = None


class CatGroupsPricesUpsertResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    success: int | None = None


class CatMap(Model, kw_only=True):
    """A key of a collection and its value."""

    key: str | None = None
    upserted_at: dt.datetime | None = None
    value: str | None = None


class CatMapCollection(Model, kw_only=True):
    """A set of keys and their values."""

    id: str | None = None
    last_miss_at: dt.datetime | None = None
    last_upsert_at: dt.datetime | None = None


class CatMapCollectionMiss(Model, kw_only=True):
    """A key that was looked up though the collection lacks it, and how often."""

    count: int | None = None
    key: str | None = None
    last_miss_at: dt.datetime | None = None


class CatMapsCollectionsKeysSearchResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    hits: dict[str, str] | None = None
    misses: list[str] | None = None


class CatMapsCollectionsKeysUpsertBodyItem(Model, kw_only=True):
    """Not described in the API's documents."""

    key: str | None = None
    value: str | None = None


class CatNewPrice(Model, kw_only=True):
    """The price of an SKU from a point in time on."""

    active_at: dt.datetime | None = None
    amount: int | None = None
    original_amount: int | None = None
    sku: str | None = None


class CatPrice(Model, kw_only=True):
    """A price of an SKU in a price group."""

    active_at: dt.datetime | None = None
    amount: int | None = None
    created_at: dt.datetime | None = None
    id: UUID | None = None
    original_amount: int | None = None
    price_group_id: UUID | None = None
    sku: str | None = None
    vat: list[CatVat] | None = None


class CatPriceConstraint(Model, kw_only=True):
    """A condition of a search: the SKU has to be among the values."""

    key: Literal["sku"] | str | None = None
    operator: Literal["in"] | str | None = None
    values: list[str] | None = None


class CatPriceSearch(Model, kw_only=True):
    """The conditions of a search for prices at a point in time."""

    active_at: dt.datetime | None = None
    constraints: list[CatPriceConstraint] | None = None


class CatProductVatModel(Model, kw_only=True):
    """The VAT rates of an SKU in different countries."""

    rates: list[CatVatModel] | None = None
    sku: str | None = None


class CatUpdateChannel(Model, kw_only=True):
    """What can be changed about a channel."""

    description: str | None = None
    name: str | None = None


class CatVat(Model, kw_only=True):
    """The VAT rate on a price in a country or region."""

    administrative_area: str | None = None
    country: str | None = None
    rate: int | None = None


class CatVatModel(Model, kw_only=True):
    """Refers to a VAT rate of a country or region."""

    administrative_area: str | None = None
    country: str | None = None
    reference: int | None = None


class CatVatProductsUpsertResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    failed: int | None = None
    success: int | None = None


class CatVatRate(Model, kw_only=True):
    """A VAT rate of a country or region, with its reference."""

    active_at: dt.datetime | None = None
    administrative_area: str | None = None
    country: str | None = None
    is_default: bool | None = None
    rate: int | None = None
    reference: int | None = None
