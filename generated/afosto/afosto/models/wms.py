"""Models of `wms`."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias
from uuid import UUID

import msgspec

from .._runtime.codec.model import Model

WmsInventoryConstraintKey: TypeAlias = (
    Literal["sku", "location_id", "state", "claim_id", "position", "inventory_item_id"]
    | str
)

WmsInventoryItemState: TypeAlias = (
    Literal["available", "pending", "claimed", "transit", "missing", "backordered"]
    | str
)

WmsInventorySummaryConstraintKey: TypeAlias = (
    Literal[
        "sku",
        "position",
        "location_id",
        "claim_id",
        "is_managed",
        "state",
        "is_tracking_inventory",
    ]
    | str
)


class WmsAddAvailableSkuResponse(Model, kw_only=True):
    """A SKU that can be claimed at a location."""

    created_at: dt.datetime | None = None
    id: UUID | None = None
    sku: str | None = None
    updated_at: dt.datetime | None = None


class WmsAttachItemClaimRequest(Model, kw_only=True):
    """A SKU or a single inventory item to be added to a claim."""

    entity_id: str | None = None
    entity_type: Literal["sku", "inventory_item"] | str | None = None
    reference: str | None = None
    state: Literal["available", "backordered"] | str | None = None


class WmsAvailableProjectionItem(Model, kw_only=True):
    """How many of a SKU a location can supply."""

    amount: int | None = None
    location_id: UUID | None = None
    sku: str | None = None


class WmsClaim(Model, kw_only=True):
    """A hold on stock of a location, until it expires."""

    created_at: dt.datetime | None = None
    expires_at: dt.datetime | None = None
    id: UUID | None = None
    location_id: str | None = None
    target: str | None = None
    updated_at: dt.datetime | None = None


class WmsClaimItem(Model, kw_only=True):
    """An inventory item that is attached to a claim."""

    id: UUID | None = None
    inventory_item_id: UUID | None = None
    position: str | None = None
    reference: str | None = None
    updated_at: dt.datetime | None = None


class WmsClaimsExtendBody(Model, kw_only=True):
    """Not described in the API's documents."""

    expires_at: dt.datetime | None = None


class WmsClaimsGetStatusResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    is_cancelable: bool | None = None
    with_warning: bool | None = None


class WmsClaimsSearchBody(Model, kw_only=True):
    """Not described in the API's documents."""

    constraints: list[WmsInventoryConstraint] | None = None


class WmsConfirmClaimRequest(Model, kw_only=True):
    """Not described in the API's documents."""

    target_id: UUID | None = None


class WmsConstraint(Model, kw_only=True):
    """A condition on the location, the route or the number of hops."""

    key: Literal["location", "route", "hop_count"] | str | None = None
    operator: Literal["in", "lt", "lte", "gt", "gte"] | str | None = None
    values: list[str] | None = None


class WmsCreateClaimRequest(Model, kw_only=True):
    """Not described in the API's documents."""

    expires_at: dt.datetime | None = None
    location_id: UUID | None = None
    reference: str | None = None


class WmsCreateDurationRequest(Model, kw_only=True):
    """The route and the moments for which a duration is worked out."""

    arrival_at: dt.datetime | None = None
    calculate_at: dt.datetime | None = None
    from_location_id: str | None = None
    route_id: str | None = None
    to_location_id: str | None = None


class WmsCreateHopRequest(Model, kw_only=True):
    """Not described in the API's documents."""

    from_: str | None = msgspec.field(name="from", default=None)
    """Id of the location it starts at."""
    schedules: list[str] | None = None
    to: str | None = None
    """Id of the location it leads to."""


class WmsCreateHopScheduleRequest(Model, kw_only=True):
    """A hop and the schedules that are to apply to it."""

    id: str | None = None
    schedules: list[str] | None = None


class WmsCreateLocationRequest(Model, kw_only=True):
    """Not described in the API's documents."""

    address_id: str | None = None
    country_iso: str | None = None
    id: str | None = None
    is_customer: bool | None = None
    is_managed: bool | None = None
    is_supplier: bool | None = None
    is_tracking_inventory: bool | None = None
    name: str | None = None


class WmsCreateProjectionRequest(Model, kw_only=True):
    """The items to be allocated and the constraints on how."""

    constraints: list[WmsConstraint] | None = None
    items: list[WmsCreateProjectionRequestItemsItem] | None = None


class WmsCreateProjectionRequestItemsItem(Model, kw_only=True):
    """Not described in the API's documents."""

    quantity: int | None = None
    sku: str | None = None


class WmsCreateRouteRequest(Model, kw_only=True):
    """Not described in the API's documents."""

    from_: str | None = msgspec.field(name="from", default=None)
    """Id of the location it starts at."""
    hops: list[str] | None = None
    name: str | None = None
    to: str | None = None
    """Id of the location it leads to."""


class WmsCreateScheduleRequest(Model, kw_only=True):
    """Not described in the API's documents."""

    active_at: list[dt.datetime] | None = None
    arrival: str | None = None
    """Time of arrival, in the timezone of the schedule."""
    available_weekdays: list[int] | None = None
    """The days of the week as numbers, starting with Monday as in ISO 8601."""
    duration: int | None = None
    last_call: str | None = None
    """Time of the last call, in the timezone of the schedule."""
    name: str | None = None
    timezone: str | None = None


class WmsCreateTransferRequest(Model, kw_only=True):
    """Not described in the API's documents."""

    arrival_at: dt.datetime | None = None
    """Optional: when to deliver, for a delivery in the future."""
    collect_at: UUID | None = None
    """Optional: where to collect, for an order that is brought together in one
    location.
    """
    routing: list[WmsCreateTransferRequestRoutingItem] | None = None
    target: UUID | None = None
    """Location to which the goods go."""


class WmsCreateTransferRequestRoutingItem(Model, kw_only=True):
    """Not described in the API's documents."""

    claim_id: UUID | None = None
    collect_route_id: UUID | None = None
    delivery_route_id: UUID | None = None


class WmsDescriptiveLocation(Model, kw_only=True):
    """A location with its label."""

    id: UUID | None = None
    label: str | None = None


class WmsDurationResponse(Model, kw_only=True):
    """When goods ship and when they arrive."""

    arrival_at: dt.datetime | None = None
    ship_at: dt.datetime | None = None


class WmsHop(Model, kw_only=True):
    """A direct connection between two locations, run by schedules."""

    created_at: dt.datetime | None = None
    deleted_at: dt.datetime | None = None
    from_: str | None = msgspec.field(name="from", default=None)
    """Id of the location it starts at."""
    id: str | None = None
    schedules: list[str] | None = None
    """The schedules that apply to the hop."""
    to: str | None = None
    """Id of the location it leads to."""


class WmsInventoryConstraint(Model, kw_only=True):
    """A condition for searching inventory items or claims."""

    key: WmsInventoryConstraintKey | None = None
    operator: Literal["in"] | str | None = None
    values: list[str] | None = None


class WmsInventoryItem(Model, kw_only=True):
    """A single item in a warehouse."""

    claim_id: str | None = None
    created_at: dt.datetime | None = None
    expires_at: dt.datetime | None = None
    id: str | None = None
    location_id: str | None = None
    lot_number: str | None = None
    """The lot that the item belongs to."""
    metadata: dict[str, str] | None = None
    """Further data about the item, as texts under keys of your choice."""
    position: str | None = None
    sku: str | None = None
    state: WmsInventoryItemState | None = None
    updated_at: dt.datetime | None = None


class WmsInventorySearchBody(Model, kw_only=True):
    """Not described in the API's documents."""

    constraints: list[WmsInventoryConstraint] | None = None


class WmsInventorySearchStockBody(Model, kw_only=True):
    """Not described in the API's documents."""

    constraints: list[WmsInventorySummaryConstraint] | None = None


class WmsInventorySummaryConstraint(Model, kw_only=True):
    """A condition for searching stock totals."""

    key: WmsInventorySummaryConstraintKey | None = None
    operator: Literal["in"] | str | None = None
    values: list[str] | None = None


class WmsLocation(Model, kw_only=True):
    """A warehouse, or another place that sends or receives goods."""

    address_id: str | None = None
    country_iso: str | None = None
    created_at: dt.datetime | None = None
    id: str | None = None
    is_customer: bool | None = None
    is_managed: bool | None = None
    is_supplier: bool | None = None
    is_tracking_inventory: bool | None = None
    name: str | None = None
    updated_at: dt.datetime | None = None


class WmsLocationsFindByAddressBody(Model, kw_only=True):
    """Not described in the API's documents."""

    address_id: str | None = None


class WmsPositionLogResponse(Model, kw_only=True):
    """The result of one verification of a position."""

    created_at: dt.datetime | None = None
    id: UUID | None = None
    is_accurate: bool | None = None
    missing_items: list[UUID] | None = None
    new_items: list[UUID] | None = None
    user_id: str | None = None
    verified_at: dt.datetime | None = None


class WmsPositionVerificationRequest(Model, kw_only=True):
    """The outcome of counting a position: what is over and what is missing."""

    missing_ids: list[UUID] | None = None
    overage: list[str] | None = None


class WmsProjection(Model, kw_only=True):
    """Which locations can supply the items asked for, and which items they lack."""

    available: list[WmsAvailableProjectionItem] | None = None
    locations: list[str] | None = None
    unavailable: list[WmsUnavailableProjectionItem] | None = None


class WmsRoute(Model, kw_only=True):
    """A way from one location to another over one or more hops."""

    created_at: dt.datetime | None = None
    from_: str | None = msgspec.field(name="from", default=None)
    """Id of the location it starts at."""
    hops: list[str] | None = None
    id: str | None = None
    name: str | None = None
    to: str | None = None
    """Id of the location it leads to."""
    updated_at: dt.datetime | None = None


class WmsSchedule(Model, kw_only=True):
    """The times and days at which a hop is run."""

    active_at: list[dt.date] | None = None
    arrival: str | None = None
    """Time of arrival, in the timezone of the schedule."""
    available_weekdays: list[Literal[0, 1, 2, 3, 4, 5, 6, 7] | int] | None = None
    """The days of the week as numbers, Sunday being 0."""
    duration: int | None = None
    """How many days it takes until arrival at the destination."""
    id: str | None = None
    last_call: str | None = None
    """Time of the last call, in the timezone of the schedule."""
    timezone: str | None = None


class WmsStock(Model, kw_only=True):
    """How much of a SKU there is at a location and position, by state."""

    available: int | None = None
    backordered: int | None = None
    claimed: int | None = None
    expires_at: dt.datetime | None = None
    location_id: str | None = None
    lot_number: str | None = None
    missing: int | None = None
    position: str | None = None
    reserved: int | None = None
    sku: str | None = None
    total: int | None = None
    transit: int | None = None


class WmsStockUpItem(Model, kw_only=True):
    """A quantity of a SKU, with its position, lot number and expiry."""

    expires_at: dt.datetime | None = None
    lot_number: str | None = None
    position: str | None = None
    quantity: int | None = None
    sku: str | None = None


class WmsStockUpRequest(Model, kw_only=True):
    """The absolute stock of a location."""

    items: list[WmsStockUpItem] | None = None
    location_id: UUID | None = None


class WmsSubTransfer(Model, kw_only=True):
    """The part of a transfer that leaves from one location."""

    created_at: dt.datetime | None = None
    expected_at: dt.datetime | None = None
    from_: str | None = msgspec.field(name="from", default=None)
    """Id of the location it starts at."""
    id: str | None = None
    route_id: str | None = None
    ship_at: dt.datetime | None = None
    status: Literal["pending", "partial", "delivered"] | str | None = None
    transfer_id: str | None = None
    updated_at: dt.datetime | None = None


class WmsSubTransferItem(Model, kw_only=True):
    """Not described in the API's documents."""

    claim_item_id: str | None = None
    created_at: dt.datetime | None = None
    inventory_item_id: str | None = None
    location_id: str | None = None
    reference: str | None = None
    sku: str | None = None
    status: str | None = None
    transfer_item_id: str | None = None
    updated_at: dt.datetime | None = None


class WmsSubTransferSummary(Model, kw_only=True):
    """A part of a transfer, as listed within the transfer."""

    created_at: dt.datetime | None = None
    expected_at: dt.datetime | None = None
    from_: UUID | None = msgspec.field(name="from", default=None)
    """Id of the location it starts at."""
    id: UUID | None = None
    route_id: UUID | None = None
    ship_at: dt.datetime | None = None
    status: Literal["pending", "partial", "delivered"] | str | None = None
    updated_at: dt.datetime | None = None


class WmsTransfer(Model, kw_only=True):
    """A movement of claimed goods to a target location."""

    collect_at: UUID | None = None
    collections: list[WmsSubTransferSummary] | None = None
    """Optional: filled for an order that is packed for its target in one box."""
    created_at: dt.datetime | None = None
    deliveries: list[WmsSubTransferSummary] | None = None
    id: UUID | None = None
    is_collection_pending: bool | None = None
    status: Literal["pending", "transit", "delivered"] | str | None = None
    target: UUID | None = None
    """Location to which the goods go."""
    updated_at: dt.datetime | None = None


class WmsTransferReport(Model, kw_only=True):
    """The claimed items reported at a location."""

    item_claims: list[WmsTransferReportItem] | None = None
    target: UUID | None = None


class WmsTransferReportItem(Model, kw_only=True):
    """Not described in the API's documents."""

    claim_item_id: UUID | None = None
    position: str | None = None


class WmsTransfersTransportsAttachShipmentBody(Model, kw_only=True):
    """Not described in the API's documents."""

    inbound_shipment_id: str | None = None
    outbound_shipment_id: str | None = None


class WmsTransfersTransportsSetStateBody(Model, kw_only=True):
    """Not described in the API's documents."""

    state: Literal["pending", "shipped", "delivered"] | str | None = None


class WmsTransport(Model, kw_only=True):
    """One leg of a transfer, linked to the legs before and after it."""

    arrival_at: dt.datetime | None = None
    departure_at: dt.datetime | None = None
    from_: UUID | None = msgspec.field(name="from", default=None)
    id: UUID | None = None
    inbound_shipment_id: str | None = None
    next: UUID | None = None
    outbound_shipment_id: str | None = None
    previous: UUID | None = None
    reference: str | None = None
    status: Literal["pending", "shipped", "delivered"] | str | None = None
    to: UUID | None = None


class WmsTraveledRoute(Model, kw_only=True):
    """The route and the transports of one item of a transfer."""

    claim_id: UUID | None = None
    claim_item_id: UUID | None = None
    route: list[WmsDescriptiveLocation] | None = None
    sku: str | None = None
    transports: list[WmsTransport] | None = None


class WmsTraveledRouteSummary(Model, kw_only=True):
    """The route and the transports of one claim of a transfer."""

    claim_id: UUID | None = None
    route: list[WmsDescriptiveLocation] | None = None
    transports: list[WmsTransport] | None = None


class WmsUnavailableProjectionItem(Model, kw_only=True):
    """How many of a SKU a location cannot supply."""

    amount: int | None = None
    location_id: UUID | None = None
    sku: str | None = None


class WmsUpdateInventoryItemRequest(Model, kw_only=True):
    """Not described in the API's documents."""

    expires_at: dt.datetime | None = None
    lot_number: str | None = None
    metadata: dict[str, str] | None = None
    """Further data about the item, as texts under keys of your choice."""
    position: str | None = None
    """Where in the warehouse the item lies."""


class WmsUpdateLocationRequest(Model, kw_only=True):
    """Not described in the API's documents."""

    id: str | None = None
    name: str | None = None


class WmsUpdateRouteRequest(Model, kw_only=True):
    """Not described in the API's documents."""

    id: str | None = None
    name: str | None = None


class WmsUpdateScheduleRequest(Model, kw_only=True):
    """Not described in the API's documents."""

    active_at: list[dt.datetime] | None = None
    arrival: str | None = None
    """Time of arrival, in the timezone of the schedule."""
    available_weekdays: list[int] | None = None
    """The days of the week as numbers, starting with Monday as in ISO 8601."""
    duration: int | None = None
    id: str | None = None
    last_call: str | None = None
    """Time of the last call, in the timezone of the schedule."""
    name: str | None = None
    timezone: str | None = None


WmsAddAvailableSkuRequest: TypeAlias = list[str]
"""The SKUs to be made claimable."""

WmsMetadata: TypeAlias = dict[str, str]
"""Further data about the item, as texts under keys of your choice."""
