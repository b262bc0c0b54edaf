"""Models of `lcs`."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar, Literal, TypeAlias
from uuid import UUID

import msgspec

from .._runtime.codec.model import Model

LcsItemSearchConstraintKey: TypeAlias = (
    Literal[
        "ids",
        "skus",
        "position",
        "is_listed",
        "is_missing",
        "is_in_transit",
        "is_boxed",
        "is_finished",
        "is_labeled",
        "is_serviced",
        "is_handled",
        "is_outbound",
        "list_ids",
        "parcel_ids",
        "shipment_ids",
    ]
    | str
)

LcsListSearchConstraintKey: TypeAlias = (
    Literal[
        "ids",
        "sub",
        "location_id",
        "is_on_hold",
        "is_in_progress",
        "is_finished",
        "is_assigned",
    ]
    | str
)

LcsMethodDeliveryDuring: TypeAlias = (
    Literal["daytime", "morning", "afternoon", "evening"] | str
)

LcsShipmentSearchConstraintKey: TypeAlias = (
    Literal[
        "ids",
        "secret",
        "is_outbound",
        "from_id",
        "from_type",
        "to_id",
        "to_type",
        "prior_ids",
    ]
    | str
)


class LcsAddress(Model, kw_only=True):
    """Not described in the API's documents."""

    additional_name: str | None = None
    """A patronymic."""
    address_line_1: str | None = None
    """First line of the address."""
    address_line_2: str | None = None
    """Second line of the address. Optional."""
    administrative_area: str | None = None
    """State or province, in full or abbreviated. Optional."""
    country_code: str | None = None
    """Country as a code of two letters."""
    dependent_locality: str | None = None
    """Optional. Tells the locality more exactly."""
    family_name: str | None = None
    """Family (last) name."""
    given_name: str | None = None
    """Given (first) name."""
    locality: str | None = None
    """The city."""
    organisation: str | None = None
    """Name of whoever receives here, such as a firm or company. Optional."""
    postal_code: str | None = None
    """Postal code of the point of delivery, in full."""
    premise_number: float | None = None
    premise_number_suffix: str | None = None
    sorting_code: str | None = None
    """Serves for sorting, as when mail is routed. Optional."""
    thoroughfare: str | None = None


class LcsCountry(Model, kw_only=True):
    """A country served by a shipping method, with its amount."""

    amount: int | None = None
    code: str | None = None


class LcsDPDServicePoint(Model, kw_only=True):
    """A parcel shop of DPD, with the field names of DPD."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("phone",))
    city: str | None = None
    company: str | None = None
    coordinate_x: float | None = msgspec.field(name="coordinateX", default=None)
    coordinate_y: float | None = msgspec.field(name="coordinateY", default=None)
    coordinate_z: float | None = msgspec.field(name="coordinateZ", default=None)
    country: str | None = None
    country_num: float | None = msgspec.field(name="countryNum", default=None)
    distance: float | None = None
    email: str | None = None
    express_pickup_time: str | None = msgspec.field(
        name="expressPickupTime",
        default=None,
    )
    extra_info: str | None = msgspec.field(name="extraInfo", default=None)
    fax: str | None = None
    homepage: str | None = None
    house_no: str | None = msgspec.field(name="houseNo", default=None)
    latitude: float | None = None
    longitude: float | None = None
    opening_hours: list[LcsDPDServicePointOpeningHoursItem] | None = msgspec.field(
        name="openingHours",
        default=None,
    )
    parcel_shop_id: float | None = msgspec.field(name="parcelShopId", default=None)
    phone: str | None = None
    pudo_id: str | None = msgspec.field(name="pudoId", default=None)
    services: list[dict[str, Any]] | None = None
    street: str | None = None
    town: str | None = None
    zip_code: str | None = msgspec.field(name="zipCode", default=None)


class LcsDPDServicePointOpeningHoursItem(Model, kw_only=True):
    """Not described in the API's documents."""

    close_afternoon: str | None = msgspec.field(name="closeAfternoon", default=None)
    close_morning: str | None = msgspec.field(name="closeMorning", default=None)
    open_afternoon: str | None = msgspec.field(name="openAfternoon", default=None)
    open_morning: str | None = msgspec.field(name="openMorning", default=None)
    weekday: str | None = None


class LcsDPDServicePointResponse(Model, kw_only=True):
    """An answer of DPD: a list of parcel shops."""

    parcel_shop: list[LcsDPDServicePoint] | None = msgspec.field(
        name="parcelShop",
        default=None,
    )


class LcsFulfilmentLocation(Model, kw_only=True):
    """A place from which orders are shipped."""

    address_id: str | None = None
    created_at: dt.datetime | None = None
    id: str | None = None
    is_disabled: bool | None = None
    name: str | None = None
    reference: UUID | None = None
    updated_at: dt.datetime | None = None


class LcsFulfilmentLocationModel(Model, kw_only=True):
    """Not described in the API's documents."""

    address_id: str | None = None
    is_disabled: bool | None = None
    """Default: false"""
    name: str | None = None


class LcsGroupedShipmentItem(Model, kw_only=True):
    """The items of one SKU in a shipment, with their progress."""

    boxed_ids: list[UUID] | None = None
    description: str | None = None
    finished_ids: list[UUID] | None = None
    handled_ids: list[UUID] | None = None
    hs_code: str | None = None
    ids: list[str] | None = None
    listed_ids: list[UUID] | None = None
    lists: list[LcsGroupedShipmentItemLists] | None = None
    missing_ids: list[UUID] | None = None
    parcels: list[LcsGroupedShipmentItemLists] | None = None
    positions: list[LcsGroupedShipmentItemPositions] | None = None
    quantity: int | None = None
    references: list[LcsShipmentItemModelReferences] | None = None
    shipment_id: UUID | None = None
    sku: str | None = None
    totals: LcsGroupedShipmentItemTotals | None = None
    """How many of the items have reached each step."""


class LcsGroupedShipmentItemLists(Model, kw_only=True):
    """A handling list or a parcel, with the items it holds."""

    id: UUID | None = None
    item_ids: list[UUID] | None = None


class LcsGroupedShipmentItemPositions(Model, kw_only=True):
    """A position, with the items that lie there."""

    code: UUID | None = None
    item_ids: list[UUID] | None = None


class LcsGroupedShipmentItemTotals(Model, kw_only=True):
    """How many of the items have reached each step."""

    boxed: int | None = None
    finished: int | None = None
    handled: int | None = None
    listed: int | None = None
    missing: int | None = None


class LcsHandlingList(Model, kw_only=True):
    """A list of shipment items to be picked or sorted."""

    created_at: dt.datetime | None = None
    due_at: dt.datetime | None = None
    finished_at: dt.datetime | None = None
    id: str | None = None
    is_cancelled: bool | None = None
    is_finished: bool | None = None
    is_in_progress: bool | None = None
    is_on_hold: bool | None = None
    is_outbound: bool | None = None
    items: list[LcsHandlingListItem] | None = None
    location_id: str | None = None
    number: str | None = None
    shipments: list[str] | None = None
    sorting_labels: list[LcsHandlingListSortingLabels] | None = None
    started_at: dt.datetime | None = None
    sub: str | None = None
    updated_at: dt.datetime | None = None


class LcsHandlingListItem(Model, kw_only=True):
    """The items of one SKU on a handling list."""

    description: str | None = None
    handled_ids: list[str] | None = None
    ids: list[str] | None = None
    position: str | None = None
    quantity: int | None = None
    rank: int | None = None
    shipment_id: str | None = None
    sku: str | None = None
    sorting_label: str | None = None


class LcsHandlingListItemUpdate(Model, kw_only=True):
    """Not described in the API's documents."""

    expires_at: dt.datetime | None = None
    id: str | None = None
    is_finished: bool | None = None
    is_handled: bool | None = None
    is_serviced: bool | None = None
    lot_number: str | None = None
    position: str | None = None


class LcsHandlingListResponse(Model, kw_only=True):
    """A handling list as it was created."""

    created_at: dt.datetime | None = None
    due_at: dt.datetime | None = None
    finished_at: dt.datetime | None = None
    id: str | None = None
    is_assigned: bool | None = None
    is_finished: bool | None = None
    is_in_progress: bool | None = None
    is_on_hold: bool | None = None
    is_outbound: bool | None = None
    location_id: str | None = None
    shipments: list[str] | None = None
    started_at: dt.datetime | None = None
    sub: str | None = None
    updated_at: dt.datetime | None = None


class LcsHandlingListSortingLabels(Model, kw_only=True):
    """The label by which the items of a shipment are sorted."""

    label: str | None = None
    shipment_id: UUID | None = None


class LcsHandlingListUpdate(Model, kw_only=True):
    """Not described in the API's documents."""

    is_on_hold: bool | None = None
    sub: str | None = None


class LcsHandlingModel(Model, kw_only=True):
    """A handling list to be created."""

    due_at: dt.datetime | None = None
    shipments: list[LcsHandlingModelShipments] | None = None


class LcsHandlingModelShipments(Model, kw_only=True):
    """A shipment to be put on a handling list, with its label."""

    id: UUID | None = None
    label: str | None = None


class LcsItemSearch(Model, kw_only=True):
    """Not described in the API's documents."""

    constraints: list[LcsItemSearchConstraint] | None = None


class LcsItemSearchConstraint(Model, kw_only=True):
    """A condition for searching or changing items."""

    key: LcsItemSearchConstraintKey | None = None
    operator: Literal["in"] | str | None = None
    value: list[str] | None = None


class LcsItemsBulkUpdateBody(Model, kw_only=True):
    """Not described in the API's documents."""

    command: str | None = None
    """Default: "set_parameters" """
    constraints: list[LcsItemSearchConstraint] | None = None
    parameters: dict[str, Any] | None = None
    """The values to set, under the keys `expires_at`, `is_finished`, `is_handled`,
    `is_missing`, `lot_number`, `parcel_id` and `position`.
    """


class LcsListSearch(Model, kw_only=True):
    """Not described in the API's documents."""

    constraints: list[LcsListSearchConstraint] | None = None


class LcsListSearchConstraint(Model, kw_only=True):
    """A condition for searching handling lists."""

    key: LcsListSearchConstraintKey | None = None
    operator: Literal["in"] | str | None = None
    values: list[str] | None = None


class LcsListedHandlingList(Model, kw_only=True):
    """A handling list as an entry of a listing."""

    created_at: dt.datetime | None = None
    due_at: dt.datetime | None = None
    finished_at: dt.datetime | None = None
    id: str | None = None
    is_cancelled: bool | None = None
    is_finished: bool | None = None
    is_in_progress: bool | None = None
    is_on_hold: bool | None = None
    is_outbound: bool | None = None
    items: list[LcsShipmentItem] | None = None
    location_id: str | None = None
    number: str | None = None
    shipments: list[str] | None = None
    started_at: dt.datetime | None = None
    sub: str | None = None
    updated_at: dt.datetime | None = None


class LcsListedShipment(Model, kw_only=True):
    """A shipment as an entry of a listing."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("secret",))
    addressing: LcsListedShipmentAddressing | None = None
    """Sender and receiver of a shipment."""
    channel_id: UUID | None = None
    contact_id: str | None = None
    created_at: dt.datetime | None = None
    estimated_ship_at: dt.datetime | None = None
    expected_at: dt.datetime | None = None
    id: str | None = None
    is_canceled: bool | None = None
    is_complete: bool | None = None
    is_editable: bool | None = None
    is_finished: bool | None = None
    is_in_transit: bool | None = None
    is_listed: bool | None = None
    is_outbound: bool | None = None
    is_overcomplete: bool | None = None
    list_id: str | None = None
    method_id: str | None = None
    number: str | None = None
    prior_shipments: list[UUID] | None = None
    secret: str | None = None
    ship_at: dt.datetime | None = None
    stack_id: str | None = None
    type: Literal["delivery", "collect", "internal"] | str | None = None
    updated_at: dt.datetime | None = None


class LcsListedShipmentAddressing(Model, kw_only=True):
    """Sender and receiver of a shipment."""

    from_: LcsShipmentAddressing | None = msgspec.field(name="from", default=None)
    """One end of a shipment: an address or a location."""
    to: LcsShipmentAddressing | None = None
    """One end of a shipment: an address or a location."""


class LcsLocationPosition(Model, kw_only=True):
    """A place within a fulfilment location."""

    code: str | None = None
    created_at: dt.datetime | None = None
    skus: list[LcsLocationSku] | None = None
    sorting: int | None = None


class LcsLocationSearch(Model, kw_only=True):
    """Not described in the API's documents."""

    constraints: list[LcsLocationSearchConstraint] | None = None


class LcsLocationSearchConstraint(Model, kw_only=True):
    """A condition for searching fulfilment locations."""

    key: Literal["ids"] | str | None = None
    operator: Literal["in"] | str | None = None
    values: list[str] | None = None


class LcsLocationSku(Model, kw_only=True):
    """A SKU and the position at which it lies."""

    created_at: dt.datetime | None = None
    position: str | None = None
    sku: str | None = None


class LcsLocationsPositionsRemoveResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    success: int | None = None


class LcsLocationsPositionsReorderResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    success: int | None = None


class LcsLocationsSkusSetPositionsResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    failed: int | None = None
    success: int | None = None


class LcsMethod(Model, kw_only=True):
    """A way of shipping that a carrier offers."""

    carrier_code: str | None = None
    countries: list[LcsCountry] | None = None
    delivery_during: LcsMethodDeliveryDuring | None = None
    description: str | None = None
    id: str | None = None
    is_carrier_location: bool | None = None
    is_configured: bool | None = None
    """Default: false"""
    is_enabled: bool | None = None
    """Default: false"""
    is_neighbour_allowed: bool | None = None
    is_same_day: bool | None = None
    is_sunday: bool | None = None
    label: str | None = None
    max_weight: int | None = None
    name: str | None = None
    priority: int | None = None
    """Default: 100"""
    provider: Literal["sendcloud", "default"] | str | None = None
    provider_method_id: str | None = None


class LcsParcel(Model, kw_only=True):
    """A parcel of a shipment."""

    count: int | None = None
    created_at: dt.datetime | None = None
    file_id: str | None = None
    finished_at: dt.datetime | None = None
    height: int | None = None
    id: str | None = None
    in_transit_at: dt.datetime | None = None
    is_delivered: bool | None = None
    is_finished: bool | None = None
    is_in_transit: bool | None = None
    is_outbound: bool | None = None
    items: list[LcsParcelItem] | None = None
    label: LcsParcelLabel | None = None
    """The shipping label of a parcel."""
    length: int | None = None
    number: str | None = None
    position: str | None = None
    ship_at: dt.datetime | None = None
    shipment_id: UUID | None = None
    tracking_code: str | None = None
    tracking_url: str | None = None
    updated_at: dt.datetime | None = None
    weight: int | None = None
    width: int | None = None


class LcsParcelCreateModel(Model, kw_only=True):
    """Not described in the API's documents."""

    height: int | None = None
    item_ids: list[str] | None = None
    length: int | None = None
    shipment_id: str | None = None
    tracking_code: str | None = None
    tracking_url: str | None = None
    weight: int | None = None
    width: int | None = None


class LcsParcelItem(Model, kw_only=True):
    """A quantity of a SKU in a parcel."""

    description: str | None = None
    id: UUID | None = None
    quantity: int | None = None
    sku: str | None = None


class LcsParcelLabel(Model, kw_only=True):
    """The shipping label of a parcel."""

    file_id: str | None = None
    label_text: str | None = None
    reference: str | None = None
    requested_at: dt.datetime | None = None


class LcsParcelModel(Model, kw_only=True):
    """Not described in the API's documents."""

    height: int | None = None
    length: int | None = None
    position: str | None = None
    ship_at: dt.datetime | None = None
    tracking_code: str | None = None
    tracking_url: str | None = None
    weight: int | None = None
    width: int | None = None


class LcsParcelSearch(Model, kw_only=True):
    """Not described in the API's documents."""

    constraints: list[LcsParcelSearchConstraint] | None = None


class LcsParcelSearchConstraint(Model, kw_only=True):
    """A condition for searching parcels."""

    key: Literal["ids", "is_delivered"] | str | None = None
    operator: Literal["in"] | str | None = None
    values: list[str] | None = None


class LcsParcelsItemsAddResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    failed: int | None = None
    success: int | None = None


class LcsParcelsItemsRemoveResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    failed: int | None = None
    success: int | None = None


class LcsPlace(Model, kw_only=True):
    """The ids of items to be put into a parcel or taken out of it."""

    ids: list[str] | None = None


class LcsPoint(Model, kw_only=True):
    """A place of a carrier where parcels are handed in or fetched."""

    address: LcsAddress | None = None
    carrier: str | None = None
    id: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    name: str | None = None
    openings: list[LcsPointOpenings] | None = None


class LcsPointOpenings(Model, kw_only=True):
    """The opening times of a service point on one day of the week."""

    weekday: float | None = None
    windows: list[LcsPointOpeningsWindows] | None = None


class LcsPointOpeningsWindows(Model, kw_only=True):
    """A span of time during which a service point is open."""

    end: str | None = None
    start: str | None = None


class LcsPointsItem(Model, kw_only=True):
    """Not described in the API's documents."""

    distance: float | None = None
    point: LcsPoint | None = None
    """A place of a carrier where parcels are handed in or fetched."""


class LcsServiceOption(Model, kw_only=True):
    """An extra service for an item."""

    configuration: list[LcsServiceOptionConfiguration] | None = None
    option: str | None = None
    """Default: "giftwrap" """


class LcsServiceOptionConfiguration(Model, kw_only=True):
    """A setting of an extra service."""

    key: Literal["packing_paper"] | str | None = None
    value: str | None = None


class LcsShipment(Model, kw_only=True):
    """A shipment with its items and parcels."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("secret",))
    addressing: LcsListedShipmentAddressing | None = None
    """Sender and receiver of a shipment."""
    backorders: list[LcsShipmentItemCorrection] | None = None
    channel_id: UUID | None = None
    contact_id: str | None = None
    created_at: dt.datetime | None = None
    estimated_ship_at: dt.datetime | None = None
    expected_at: dt.datetime | None = None
    id: str | None = None
    is_boxed: bool | None = None
    is_canceled: bool | None = None
    is_complete: bool | None = None
    """False if the packed items differ from those on the list."""
    is_editable: bool | None = None
    is_finished: bool | None = None
    """True if nothing more has to be done for the shipment."""
    is_handled: bool | None = None
    """True once the items were picked (outbound) or sorted (inbound)."""
    is_in_transit: bool | None = None
    """True while the items are on their way, until they arrive."""
    is_labeled: bool | None = None
    is_listed: bool | None = None
    """True while the shipment stands on a handling list."""
    is_outbound: bool | None = None
    is_overcomplete: bool | None = None
    is_serviced: bool | None = None
    items: list[LcsShipmentItem] | None = None
    list_id: str | None = None
    method_id: str | None = None
    number: str | None = None
    order_id: str | None = None
    overage: list[LcsShipmentItemCorrection] | None = None
    parcels: list[LcsParcel] | None = None
    prior_shipments: list[UUID] | None = None
    secret: str | None = None
    ship_at: dt.datetime | None = None
    stack_id: str | None = None
    type: Literal["delivery", "collect", "internal"] | str | None = None
    updated_at: dt.datetime | None = None


class LcsShipmentAddressing(Model, kw_only=True):
    """One end of a shipment: an address or a location."""

    carrier: LcsShipmentAddressingCarrier | None = None
    """Whether the end is a point of the carrier, and which."""
    entity_id: str | None = None
    entity_type: Literal["address", "location"] | str | None = None


class LcsShipmentAddressingCarrier(Model, kw_only=True):
    """Whether the end is a point of the carrier, and which."""

    carrier_location_reference: str | None = None
    is_carrier_location: bool | None = None


class LcsShipmentItem(Model, kw_only=True):
    """A single item of a shipment."""

    claim_item_id: UUID | None = None
    description: str | None = None
    hs_code: str | None = None
    id: str | None = None
    is_boxed: bool | None = None
    is_finished: bool | None = None
    is_handled: bool | None = None
    is_in_transit: bool | None = None
    is_listed: bool | None = None
    is_missing: bool | None = None
    order_item_id: UUID | None = None
    position: str | None = None
    reference: str | None = None
    service: list[LcsServiceOption] | None = None
    sku: str | None = None


class LcsShipmentItemCorrection(Model, kw_only=True):
    """A quantity of a SKU that is on backorder or was not expected."""

    description: str | None = None
    position: str | None = None
    quantity: int | None = None
    sku: str | None = None


class LcsShipmentItemMissing(Model, kw_only=True):
    """Not described in the API's documents."""

    id: UUID | None = None
    is_missing: bool | None = None


class LcsShipmentItemModel(Model, kw_only=True):
    """A quantity of a SKU to be shipped."""

    description: str | None = None
    hs_code: str | None = None
    position: str | None = None
    quantity: int | None = None
    reference: str | None = None
    references: list[LcsShipmentItemModelReferences] | None = None
    service: list[LcsServiceOption] | None = None
    sku: str | None = None


class LcsShipmentItemModelReferences(Model, kw_only=True):
    """The order item and the claim item behind a shipment item."""

    claim_item_id: UUID | None = None
    order_item_id: UUID | None = None


class LcsShipmentMethodSearch(Model, kw_only=True):
    """Not described in the API's documents."""

    constraints: list[LcsShipmentMethodSearchConstraint] | None = None


class LcsShipmentMethodSearchConstraint(Model, kw_only=True):
    """A condition for searching shipping methods."""

    key: Literal["ids"] | str | None = None
    operator: Literal["in"] | str | None = None
    values: list[str] | None = None


class LcsShipmentModel(Model, kw_only=True):
    """A shipment to be created."""

    addressing: LcsShipmentUpdateModelAddressing | None = None
    """Sender and receiver to be set on a shipment."""
    backorders: list[LcsShipmentItemCorrection] | None = None
    channel_id: UUID | None = None
    contact_id: str | None = None
    estimated_ship_at: dt.datetime | None = None
    expected_at: dt.datetime | None = None
    is_outbound: bool | None = None
    items: list[LcsShipmentItemModel] | None = None
    method_id: str | None = None
    order_id: str | None = None
    overage: list[LcsShipmentItemCorrection] | None = None
    prior_shipments: list[UUID] | None = None
    ship_at: dt.datetime | None = None
    type: Literal["delivery", "collect", "internal"] | str | None = None


class LcsShipmentSearch(Model, kw_only=True):
    """Not described in the API's documents."""

    constraints: list[LcsShipmentSearchConstraint] | None = None


class LcsShipmentSearchConstraint(Model, kw_only=True):
    """A condition for searching shipments."""

    key: LcsShipmentSearchConstraintKey | None = None
    operator: Literal["in"] | str | None = None
    value: list[str] | None = None


class LcsShipmentUpdateModel(Model, kw_only=True):
    """Not described in the API's documents."""

    addressing: LcsShipmentUpdateModelAddressing | None = None
    """Sender and receiver to be set on a shipment."""
    expected_at: dt.datetime | None = None
    method_id: str | None = None
    prior_shipments: list[UUID] | None = None
    ship_at: dt.datetime | None = None
    type: Literal["delivery", "collect", "internal"] | str | None = None


class LcsShipmentUpdateModelAddressing(Model, kw_only=True):
    """Sender and receiver to be set on a shipment."""

    from_: LcsShipmentAddressing | None = msgspec.field(name="from", default=None)
    """One end of a shipment: an address or a location."""
    to: LcsShipmentAddressing | None = None
    """One end of a shipment: an address or a location."""


LcsPoints: TypeAlias = list[LcsPointsItem]
"""Service points with their distance."""
