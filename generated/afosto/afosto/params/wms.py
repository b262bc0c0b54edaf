"""Parameters of `wms`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal, TypedDict
from uuid import UUID

from .. import models


class WmsAttachItemClaimRequestParams(TypedDict, total=False):
    """A SKU or a single inventory item to be added to a claim."""

    entity_id: str
    entity_type: Literal["sku", "inventory_item"] | str
    reference: str
    state: Literal["available", "backordered"] | str


class WmsClaimsExtendBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    expires_at: dt.datetime | str


class WmsClaimsSearchBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    constraints: Sequence[models.WmsInventoryConstraint | WmsInventoryConstraintParams]


class WmsConfirmClaimRequestParams(TypedDict, total=False):
    """Not described in the API's documents."""

    target_id: UUID | str


class WmsConstraintParams(TypedDict, total=False):
    """A condition on the location, the route or the number of hops."""

    key: Literal["location", "route", "hop_count"] | str
    operator: Literal["in", "lt", "lte", "gt", "gte"] | str
    values: Sequence[str]


class WmsCreateClaimRequestParams(TypedDict, total=False):
    """Not described in the API's documents."""

    expires_at: dt.datetime | str
    location_id: UUID | str
    reference: str


class WmsCreateDurationRequestParams(TypedDict, total=False):
    """The route and the moments for which a duration is worked out."""

    arrival_at: dt.datetime | str
    calculate_at: dt.datetime | str
    from_location_id: str
    route_id: str
    to_location_id: str


class WmsCreateHopRequestParams(TypedDict, total=False):
    """Not described in the API's documents."""

    from_: str
    """Id of the location it starts at."""
    schedules: Sequence[str]
    to: str
    """Id of the location it leads to."""


class WmsCreateHopScheduleRequestParams(TypedDict, total=False):
    """A hop and the schedules that are to apply to it."""

    id: str
    schedules: Sequence[str]


class WmsCreateLocationRequestParams(TypedDict, total=False):
    """Not described in the API's documents."""

    address_id: str
    country_iso: str
    id: str
    is_customer: bool
    is_managed: bool
    is_supplier: bool
    is_tracking_inventory: bool
    name: str


class WmsCreateProjectionRequestParams(TypedDict, total=False):
    """The items to be allocated and the constraints on how."""

    constraints: Sequence[models.WmsConstraint | WmsConstraintParams]
    items: Sequence[
        models.WmsCreateProjectionRequestItemsItem
        | WmsCreateProjectionRequestItemsItemParams
    ]


class WmsCreateProjectionRequestItemsItemParams(TypedDict, total=False):
    """Not described in the API's documents."""

    quantity: int
    sku: str


class WmsCreateRouteRequestParams(TypedDict, total=False):
    """Not described in the API's documents."""

    from_: str
    """Id of the location it starts at."""
    hops: Sequence[str]
    name: str
    to: str
    """Id of the location it leads to."""


class WmsCreateScheduleRequestParams(TypedDict, total=False):
    """Not described in the API's documents."""

    active_at: Sequence[dt.datetime | str]
    arrival: str
    """Time of arrival, in the timezone of the schedule."""
    available_weekdays: Sequence[int]
    """The days of the week as numbers, starting with Monday as in ISO 8601."""
    duration: int
    last_call: str
    """Time of the last call, in the timezone of the schedule."""
    name: str
    timezone: str


class WmsCreateTransferRequestParams(TypedDict, total=False):
    """Not described in the API's documents."""

    arrival_at: dt.datetime | str
    """Optional: when to deliver, for a delivery in the future."""
    collect_at: UUID | str
    """Optional: where to collect, for an order that is brought together in one
    location.
    """
    routing: Sequence[
        models.WmsCreateTransferRequestRoutingItem
        | WmsCreateTransferRequestRoutingItemParams
    ]
    target: UUID | str
    """Location to which the goods go."""


class WmsCreateTransferRequestRoutingItemParams(TypedDict, total=False):
    """Not described in the API's documents."""

    claim_id: UUID | str
    collect_route_id: UUID | str
    delivery_route_id: UUID | str


class WmsInventoryConstraintParams(TypedDict, total=False):
    """A condition for searching inventory items or claims."""

    key: models.WmsInventoryConstraintKey
    operator: Literal["in"] | str
    values: Sequence[str]


class WmsInventorySearchBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    constraints: Sequence[models.WmsInventoryConstraint | WmsInventoryConstraintParams]


class WmsInventorySearchStockBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    constraints: Sequence[
        models.WmsInventorySummaryConstraint | WmsInventorySummaryConstraintParams
    ]


class WmsInventorySummaryConstraintParams(TypedDict, total=False):
    """A condition for searching stock totals."""

    key: models.WmsInventorySummaryConstraintKey
    operator: Literal["in"] | str
    values: Sequence[str]


class WmsLocationsFindByAddressBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    address_id: str


class WmsPositionVerificationRequestParams(TypedDict, total=False):
    """The outcome of counting a position: what is over and what is missing."""

    missing_ids: Sequence[UUID | str]
    overage: Sequence[str]


class WmsStockUpItemParams(TypedDict, total=False):
    """A quantity of a SKU, with its position, lot number and expiry."""

    expires_at: dt.datetime | str
    lot_number: str
    position: str
    quantity: int
    sku: str


class WmsStockUpRequestParams(TypedDict, total=False):
    """The absolute stock of a location."""

    items: Sequence[models.WmsStockUpItem | WmsStockUpItemParams]
    location_id: UUID | str


class WmsTransferReportParams(TypedDict, total=False):
    """The claimed items reported at a location."""

    item_claims: Sequence[models.WmsTransferReportItem | WmsTransferReportItemParams]
    target: UUID | str


class WmsTransferReportItemParams(TypedDict, total=False):
    """Not described in the API's documents."""

    claim_item_id: UUID | str
    position: str


class WmsTransfersTransportsAttachShipmentBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    inbound_shipment_id: str
    outbound_shipment_id: str


class WmsTransfersTransportsSetStateBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    state: Literal["pending", "shipped", "delivered"] | str


class WmsUpdateInventoryItemRequestParams(TypedDict, total=False):
    """Not described in the API's documents."""

    expires_at: dt.datetime | str
    lot_number: str
    metadata: Mapping[str, str]
    """Further data about the item, as texts under keys of your choice."""
    position: str
    """Where in the warehouse the item lies."""


class WmsUpdateLocationRequestParams(TypedDict, total=False):
    """Not described in the API's documents."""

    id: str
    name: str


class WmsUpdateRouteRequestParams(TypedDict, total=False):
    """Not described in the API's documents."""

    id: str
    name: str


class WmsUpdateScheduleRequestParams(TypedDict, total=False):
    """Not described in the API's documents."""

    active_at: Sequence[dt.datetime | str]
    arrival: str
    """Time of arrival, in the timezone of the schedule."""
    available_weekdays: Sequence[int]
    """The days of the week as numbers, starting with Monday as in ISO 8601."""
    duration: int
    id: str
    last_call: str
    """Time of the last call, in the timezone of the schedule."""
    name: str
    timezone: str
