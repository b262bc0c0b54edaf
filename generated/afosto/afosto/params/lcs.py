"""Parameters of `lcs`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict
from uuid import UUID

from .. import models


class LcsFulfilmentLocationModelParams(TypedDict, total=False):
    """Not described in the API's documents."""

    address_id: str
    is_disabled: bool
    """Default: false"""
    name: str


class LcsHandlingListItemUpdateParams(TypedDict, total=False):
    """Not described in the API's documents."""

    expires_at: dt.datetime | str
    id: str
    is_finished: bool
    is_handled: bool
    is_serviced: bool
    lot_number: str
    position: str


class LcsHandlingListUpdateParams(TypedDict, total=False):
    """Not described in the API's documents."""

    is_on_hold: bool
    sub: str


class LcsHandlingModelParams(TypedDict, total=False):
    """A handling list to be created."""

    due_at: dt.datetime | str
    shipments: Sequence[
        models.LcsHandlingModelShipments | LcsHandlingModelShipmentsParams
    ]


class LcsHandlingModelShipmentsParams(TypedDict, total=False):
    """A shipment to be put on a handling list, with its label."""

    id: UUID | str
    label: str


class LcsItemSearchParams(TypedDict, total=False):
    """Not described in the API's documents."""

    constraints: Sequence[
        models.LcsItemSearchConstraint | LcsItemSearchConstraintParams
    ]


class LcsItemSearchConstraintParams(TypedDict, total=False):
    """A condition for searching or changing items."""

    key: models.LcsItemSearchConstraintKey
    operator: Literal["in"] | str
    value: Sequence[str]


class LcsItemsBulkUpdateBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    command: str
    """Default: "set_parameters" """
    constraints: Sequence[
        models.LcsItemSearchConstraint | LcsItemSearchConstraintParams
    ]
    parameters: Mapping[str, Any]
    """The values to set, under the keys `expires_at`, `is_finished`, `is_handled`,
    `is_missing`, `lot_number`, `parcel_id` and `position`.
    """


class LcsListSearchParams(TypedDict, total=False):
    """Not described in the API's documents."""

    constraints: Sequence[
        models.LcsListSearchConstraint | LcsListSearchConstraintParams
    ]


class LcsListSearchConstraintParams(TypedDict, total=False):
    """A condition for searching handling lists."""

    key: models.LcsListSearchConstraintKey
    operator: Literal["in"] | str
    values: Sequence[str]


class LcsLocationSearchParams(TypedDict, total=False):
    """Not described in the API's documents."""

    constraints: Sequence[
        models.LcsLocationSearchConstraint | LcsLocationSearchConstraintParams
    ]


class LcsLocationSearchConstraintParams(TypedDict, total=False):
    """A condition for searching fulfilment locations."""

    key: Literal["ids"] | str
    operator: Literal["in"] | str
    values: Sequence[str]


class LcsLocationSkuParams(TypedDict, total=False):
    """A SKU and the position at which it lies."""

    created_at: dt.datetime | str
    position: str
    sku: str


class LcsParcelCreateModelParams(TypedDict, total=False):
    """Not described in the API's documents."""

    height: int
    item_ids: Sequence[str]
    length: int
    shipment_id: str
    tracking_code: str
    tracking_url: str
    weight: int
    width: int


class LcsParcelModelParams(TypedDict, total=False):
    """Not described in the API's documents."""

    height: int
    length: int
    position: str
    ship_at: dt.datetime | str
    tracking_code: str
    tracking_url: str
    weight: int
    width: int


class LcsParcelSearchParams(TypedDict, total=False):
    """Not described in the API's documents."""

    constraints: Sequence[
        models.LcsParcelSearchConstraint | LcsParcelSearchConstraintParams
    ]


class LcsParcelSearchConstraintParams(TypedDict, total=False):
    """A condition for searching parcels."""

    key: Literal["ids", "is_delivered"] | str
    operator: Literal["in"] | str
    values: Sequence[str]


class LcsPlaceParams(TypedDict, total=False):
    """The ids of items to be put into a parcel or taken out of it."""

    ids: Sequence[str]


class LcsServiceOptionParams(TypedDict, total=False):
    """An extra service for an item."""

    configuration: Sequence[
        models.LcsServiceOptionConfiguration | LcsServiceOptionConfigurationParams
    ]
    option: str
    """Default: "giftwrap" """


class LcsServiceOptionConfigurationParams(TypedDict, total=False):
    """A setting of an extra service."""

    key: Literal["packing_paper"] | str
    value: str


class LcsShipmentAddressingParams(TypedDict, total=False):
    """One end of a shipment: an address or a location."""

    carrier: models.LcsShipmentAddressingCarrier | LcsShipmentAddressingCarrierParams
    """Whether the end is a point of the carrier, and which."""
    entity_id: str
    entity_type: Literal["address", "location"] | str


class LcsShipmentAddressingCarrierParams(TypedDict, total=False):
    """Whether the end is a point of the carrier, and which."""

    carrier_location_reference: str
    is_carrier_location: bool


class LcsShipmentItemCorrectionParams(TypedDict, total=False):
    """A quantity of a SKU that is on backorder or was not expected."""

    description: str
    position: str
    quantity: int
    sku: str


class LcsShipmentItemMissingParams(TypedDict, total=False):
    """Not described in the API's documents."""

    id: UUID | str
    is_missing: bool


class LcsShipmentItemModelParams(TypedDict, total=False):
    """A quantity of a SKU to be shipped."""

    description: str
    hs_code: str
    position: str
    quantity: int
    reference: str
    references: Sequence[
        models.LcsShipmentItemModelReferences | LcsShipmentItemModelReferencesParams
    ]
    service: Sequence[models.LcsServiceOption | LcsServiceOptionParams]
    sku: str


class LcsShipmentItemModelReferencesParams(TypedDict, total=False):
    """The order item and the claim item behind a shipment item."""

    claim_item_id: UUID | str
    order_item_id: UUID | str


class LcsShipmentMethodSearchParams(TypedDict, total=False):
    """Not described in the API's documents."""

    constraints: Sequence[
        models.LcsShipmentMethodSearchConstraint
        | LcsShipmentMethodSearchConstraintParams
    ]


class LcsShipmentMethodSearchConstraintParams(TypedDict, total=False):
    """A condition for searching shipping methods."""

    key: Literal["ids"] | str
    operator: Literal["in"] | str
    values: Sequence[str]


class LcsShipmentModelParams(TypedDict, total=False):
    """A shipment to be created."""

    addressing: (
        models.LcsShipmentUpdateModelAddressing | LcsShipmentUpdateModelAddressingParams
    )
    """Sender and receiver to be set on a shipment."""
    backorders: Sequence[
        models.LcsShipmentItemCorrection | LcsShipmentItemCorrectionParams
    ]
    channel_id: UUID | str
    contact_id: str
    estimated_ship_at: dt.datetime | str
    expected_at: dt.datetime | str
    is_outbound: bool
    items: Sequence[models.LcsShipmentItemModel | LcsShipmentItemModelParams]
    method_id: str
    order_id: str
    overage: Sequence[
        models.LcsShipmentItemCorrection | LcsShipmentItemCorrectionParams
    ]
    prior_shipments: Sequence[UUID | str]
    ship_at: dt.datetime | str
    type: Literal["delivery", "collect", "internal"] | str


class LcsShipmentSearchParams(TypedDict, total=False):
    """Not described in the API's documents."""

    constraints: Sequence[
        models.LcsShipmentSearchConstraint | LcsShipmentSearchConstraintParams
    ]


class LcsShipmentSearchConstraintParams(TypedDict, total=False):
    """A condition for searching shipments."""

    key: models.LcsShipmentSearchConstraintKey
    operator: Literal["in"] | str
    value: Sequence[str]


class LcsShipmentUpdateModelParams(TypedDict, total=False):
    """Not described in the API's documents."""

    addressing: (
        models.LcsShipmentUpdateModelAddressing | LcsShipmentUpdateModelAddressingParams
    )
    """Sender and receiver to be set on a shipment."""
    expected_at: dt.datetime | str
    method_id: str
    prior_shipments: Sequence[UUID | str]
    ship_at: dt.datetime | str
    type: Literal["delivery", "collect", "internal"] | str


class LcsShipmentUpdateModelAddressingParams(TypedDict, total=False):
    """Sender and receiver to be set on a shipment."""

    from_: models.LcsShipmentAddressing | LcsShipmentAddressingParams
    """One end of a shipment: an address or a location."""
    to: models.LcsShipmentAddressing | LcsShipmentAddressingParams
    """One end of a shipment: an address or a location."""
