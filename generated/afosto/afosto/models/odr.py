"""Models of `odr`."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar, Literal, TypeAlias
from uuid import UUID

import msgspec

from .._runtime.codec.model import Model

OdrInvoiceItemType: TypeAlias = (
    Literal["product", "handling", "shipping", "purchasable"] | str
)

OdrOrderStateType: TypeAlias = Literal["cart", "order", "backorder", "wishlist"] | str

OdrPricingRuleApplyTo: TypeAlias = (
    Literal[
        "lines_handling",
        "lines_shipping",
        "lines_cheapest",
        "lines_all",
        "filter_result",
        "filter_cheapest",
    ]
    | str
)

OdrPricingRuleConstraintKey: TypeAlias = (
    Literal[
        "quantity",
        "amount",
        "client",
        "tags",
        "shipping_method",
        "payment_method",
        "coupon",
    ]
    | str
)

OdrPricingRuleFilterKey: TypeAlias = (
    Literal["sku", "filter", "is_discounted", "per"] | str
)

OdrPricingRuleModelApplyTo: TypeAlias = (
    Literal[
        "lines_handling",
        "lines_shipping",
        "lines_cheapest",
        "lines_all",
        "filter_result",
        "filter_cheapest",
    ]
    | str
)

OdrProcessAction: TypeAlias = (
    Literal["start", "follow", "execute", "void", "return"] | str
)
"""What to do next. `start`: trigger the transaction and follow its progress by the task
(x-task). `follow`: send the client to the bank. `execute`: really make the payment,
for refunds only. `void`: nothing more can be done. `return`: like `follow`, and the
payment is complete.
"""

OdrSearchConstraintKey: TypeAlias = (
    Literal[
        "item_ids",
        "order_ids",
        "stack_ids",
        "skus",
        "order_count",
        "is_unavailable",
        "is_backordered",
        "is_inbound",
        "backorder_count",
        "backorder_ids",
        "target",
        "shipment_count",
    ]
    | str
)


class OdrAddress(Model, kw_only=True):
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
    id: str | None = None
    locality: str | None = None
    """The city."""
    organisation: str | None = None
    """Name of whoever receives here, such as a firm or company. Optional."""
    postal_code: str | None = None
    """Postal code of the point of delivery, in full."""
    premise_number: int | None = None
    premise_number_suffix: str | None = None
    sorting_code: str | None = None
    """Serves for sorting, as when mail is routed. Optional."""
    thoroughfare: str | None = None


class OdrAddressSet(Model, kw_only=True):
    """A primary address and secondary ones."""

    primary: OdrAddress | None = None
    secondary: list[OdrAddress] | None = None


class OdrAdjustment(Model, kw_only=True):
    """A discount or surcharge, as an amount or a percentage."""

    amount: float | None = None
    """Default: 0"""
    description: str | None = None
    is_discount: bool | None = None
    is_percentage: bool | None = None
    reference: str | None = None


class OdrAttachFiltersResponse(Model, kw_only=True):
    """How many filter sets were stored and how many failed."""

    failed: int | None = None
    success: int | None = None


class OdrAttachSessionRequest(Model, kw_only=True):
    """The order of a checkout session."""

    order_id: str | None = None


class OdrAttachWarehouseItemsRequest(Model, kw_only=True):
    """Names the inventory item to attach to an order item."""

    inventory_item_id: UUID | None = None
    order_item_id: UUID | None = None


class OdrAttempt(Model, kw_only=True):
    """An attempt at a payment."""

    amount_paid: int | None = None
    is_expired: bool | None = None
    is_paid: bool | None = None
    psp_reference: str | None = None
    started_at: dt.datetime | None = None


class OdrAuthenticationRequest(Model, kw_only=True):
    """Not described in the API's documents."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("password",))
    email: str | None = None
    password: str | None = None


class OdrAuthenticationResponse(Model, kw_only=True):
    """The authenticated contact."""

    additional_name: str | None = None
    """A patronymic."""
    email: str | None = None
    family_name: str | None = None
    """Family (last) name."""
    given_name: str | None = None
    """Given (first) name."""
    id: UUID | None = None


class OdrAuthorizationRequest(Model, kw_only=True):
    """The calculation to authorize."""

    calculation_id: UUID | None = None


class OdrAuthorizationResponse(Model, kw_only=True):
    """Whether the authorization is accepted, and where to forward the customer."""

    accepted: bool | None = None
    forward_uri: str | None = None


class OdrBalance(Model, kw_only=True):
    """The credit of the entity that a key names."""

    balance: int | None = None
    created_at: dt.datetime | None = None
    currency: str | None = None
    id: UUID | None = None
    key: OdrKey | None = None
    """Names an entity by id and type."""
    updated_at: dt.datetime | None = None


class OdrBalanceRequest(Model, kw_only=True):
    """An amount to book on the balance of a key."""

    amount: int | None = None
    currency: str | None = None
    """Default: "EUR" """
    description: str | None = None
    key: OdrKey | None = None
    """Names an entity by id and type."""
    overdraft_allowance: int | None = None
    reference: OdrKey | None = None
    """Names an entity by id and type."""


class OdrCalculatedInvoiceRequest(Model, kw_only=True):
    """The order items of a calculation to invoice."""

    order_item_ids: list[UUID] | None = None


class OdrCalculation(Model, kw_only=True):
    """Not described in the API's documents."""

    adjustments: list[OdrCalculationAdjustment] | None = None
    channel_id: UUID | None = None
    client_id: str | None = None
    coupons: list[str] | None = None
    created_at: dt.datetime | None = None
    currency: str | None = None
    customer: OdrContact | None = None
    """A party of a calculation, the customer or the vendor, with the country of its
    VAT.
    """
    file_id: str | None = None
    id: str | None = None
    invoiced_at: dt.datetime | None = None
    is_including_vat: bool | None = None
    is_prepaid: bool | None = None
    is_vat_shifted: bool | None = None
    items: list[OdrCalculationItem] | None = None
    metadata: dict[str, Any] | None = None
    number: str | None = None
    order_ids: list[str] | None = None
    prepaid_at: dt.datetime | None = None
    pricing_at: dt.datetime | None = None
    reference: str | None = None
    services: list[OdrServiceItem] | None = None
    subtotal: int | None = None
    total: int | None = None
    updated_at: dt.datetime | None = None
    vat: list[OdrVatResult] | None = None
    vendor: OdrContact | None = None
    """A party of a calculation, the customer or the vendor, with the country of its
    VAT.
    """


class OdrCalculationAdjustment(Model, kw_only=True):
    """A discount or surcharge in a calculation, with its result."""

    amount: float | None = None
    """Default: 0"""
    description: str | None = None
    is_discount: bool | None = None
    is_percentage: bool | None = None
    reference: str | None = None
    result: OdrCalculationAdjustmentResult | None = None
    """What an adjustment comes to, and the pricing rule it stems from."""


class OdrCalculationAdjustmentResult(Model, kw_only=True):
    """What an adjustment comes to, and the pricing rule it stems from."""

    is_applied_rule: bool | None = None
    output: int | None = None
    """What the rule comes to; below zero for a discount."""
    rule_id: str | None = None


class OdrCalculationItem(Model, kw_only=True):
    """Not described in the API's documents."""

    adjustments: list[OdrCalculationAdjustment] | None = None
    amount: int | None = None
    description: str | None = None
    id: str | None = None
    is_discounted: bool | None = None
    order_items: list[OdrCalculationOrderItem] | None = None
    quantity: int | None = None
    reference: str | None = None
    sku: str | None = None
    subtotal: int | None = None
    total: int | None = None
    total_revenue: int | None = None
    type: Literal["product", "handling", "shipping"] | str | None = None
    vat_percentage: int | None = None


class OdrCalculationItemModel(Model, kw_only=True):
    """Describes and prices order items for a calculation."""

    adjustments: list[OdrAdjustment] | None = None
    amount: int | None = None
    description: str | None = None
    is_discounted: bool | None = None
    item_ids: list[UUID] | None = None
    vat_percentage: int | None = None


class OdrCalculationItems(Model, kw_only=True):
    """A line of an order calculation, with the order items it stands for."""

    adjustments: list[OdrCalculationAdjustment] | None = None
    amount: int | None = None
    description: str | None = None
    is_discounted: bool | None = None
    order_items: list[OdrCalculationStackItem] | None = None
    quantity: int | None = None
    reference: str | None = None
    sku: str | None = None
    subtotal: int | None = None
    total: int | None = None
    total_revenue: int | None = None
    type: Literal["product", "handling", "shipping"] | str | None = None
    vat_percentage: int | None = None


class OdrCalculationOrderItem(Model, kw_only=True):
    """An order item behind a line, and whether it is invoiced."""

    id: str | None = None
    invoice_id: str | None = None
    is_invoiced: bool | None = None


class OdrCalculationSearch(Model, kw_only=True):
    """Not described in the API's documents."""

    constraints: list[OdrCalculationSearchConstraint] | None = None


class OdrCalculationSearchConstraint(Model, kw_only=True):
    """Not described in the API's documents."""

    key: Literal["ids"] | str | None = None
    operator: Literal["in"] | str | None = None
    values: list[str] | None = None


class OdrCalculationStackItem(Model, kw_only=True):
    """An order item behind a line, and whether it is invoiced."""

    id: str | None = None
    invoice_id: UUID | None = None
    is_invoiced: bool | None = None


class OdrCalculations(Model, kw_only=True):
    """A calculation of an order, with the settings it was made with."""

    adjustments: list[OdrCalculationAdjustment] | None = None
    channel_id: UUID | None = None
    client_id: str | None = None
    coupons: list[str] | None = None
    created_at: dt.datetime | None = None
    currency: str | None = None
    customer: OdrContact | None = None
    """A party of a calculation, the customer or the vendor, with the country of its
    VAT.
    """
    file_id: str | None = None
    id: str | None = None
    invoiced_at: dt.datetime | None = None
    is_including_vat: bool | None = None
    is_prepaid: bool | None = None
    is_vat_shifted: bool | None = None
    items: list[OdrCalculationItems] | None = None
    metadata: dict[str, Any] | None = None
    number: str | None = None
    order_ids: list[str] | None = None
    prepaid_at: dt.datetime | None = None
    pricing_at: dt.datetime | None = None
    reference: str | None = None
    services: list[OdrServiceItem] | None = None
    settings: OdrOrderCalculationSettings | None = None
    subtotal: int | None = None
    total: int | None = None
    updated_at: dt.datetime | None = None
    vat: list[OdrVatResult] | None = None
    vendor: OdrContact | None = None
    """A party of a calculation, the customer or the vendor, with the country of its
    VAT.
    """


class OdrCancelState(Model, kw_only=True):
    """Whether a cancellation is accepted, with any warnings."""

    is_accepted: bool | None = None
    warnings: list[str] | None = None


class OdrCombinedAddressSet(Model, kw_only=True):
    """The addresses of the contact, the organisation and the session."""

    contact: OdrAddressSet | None = None
    """A primary address and secondary ones."""
    organisation: OdrAddressSet | None = None
    """A primary address and secondary ones."""
    session: OdrAddressSet | None = None
    """A primary address and secondary ones."""


class OdrCombinedPhoneNumberSet(Model, kw_only=True):
    """The phone numbers of the contact, the organisation and the session."""

    contact: OdrPhonenumberSet | None = None
    """A primary phone number and secondary ones."""
    organisation: OdrPhonenumberSet | None = None
    """A primary phone number and secondary ones."""
    session: OdrPhonenumberSet | None = None
    """A primary phone number and secondary ones."""


class OdrConstraintOptionsResponse(Model, kw_only=True):
    """The options for constraints of pricing rules."""

    amount: list[str] | None = None


class OdrContact(Model, kw_only=True):
    """A party of a calculation, the customer or the vendor, with the country of its
    VAT.
    """

    contact: OdrContactContact | None = None
    """The details of a party, most of them as ids and versions."""
    tags: list[str] | None = None
    vat_country_code: str | None = None
    """Default: "NL" """


class OdrContactContact(Model, kw_only=True):
    """The details of a party, most of them as ids and versions."""

    address_id: str | None = None
    coc_number: str | None = None
    email: str | None = None
    id: str | None = None
    organisation_id: str | None = None
    organisation_version: str | None = None
    phone_number_id: str | None = None
    vat_number: str | None = None
    version: str | None = None


class OdrCoupon(Model, kw_only=True):
    """Not described in the API's documents."""

    category_id: UUID | None = None
    claims: list[OdrCouponClaim] | None = None
    code: str | None = None
    created_at: dt.datetime | None = None
    expires_at: dt.datetime | None = None
    usage: OdrCouponUsage | None = None
    """How often a coupon can still be used."""


class OdrCouponCategory(Model, kw_only=True):
    """Not described in the API's documents."""

    created_at: dt.datetime | None = None
    defaults: OdrCouponCategoryDefaults | None = None
    """What coupons of a category have unless they say otherwise."""
    id: UUID | None = None
    name: str | None = None
    updated_at: dt.datetime | None = None


class OdrCouponCategoryDefaults(Model, kw_only=True):
    """What coupons of a category have unless they say otherwise."""

    expires_after: int | None = None
    """In seconds."""
    usage: OdrCouponCategoryDefaultsUsage | None = None


class OdrCouponCategoryDefaultsUsage(Model, kw_only=True):
    """Not described in the API's documents."""

    is_unlimited: bool | None = None
    """Default: false"""
    limit: int | None = None


class OdrCouponCategoryModel(Model, kw_only=True):
    """A coupon category as it is sent to be created or changed."""

    defaults: OdrCouponCategoryDefaults | None = None
    """What coupons of a category have unless they say otherwise."""
    name: str | None = None


class OdrCouponCategorySearch(Model, kw_only=True):
    """Not described in the API's documents."""

    constraints: list[OdrCouponCategorySearchConstraint] | None = None


class OdrCouponCategorySearchConstraint(Model, kw_only=True):
    """Not described in the API's documents."""

    key: Literal["ids"] | str | None = None
    operator: Literal["in"] | str | None = None
    values: list[str] | None = None


class OdrCouponClaim(Model, kw_only=True):
    """An order that claims a coupon."""

    is_confirmed: bool | None = None
    order_id: UUID | None = None


class OdrCouponModel(Model, kw_only=True):
    """A coupon as it is sent to be created."""

    category_id: UUID | None = None
    code: str | None = None
    expires_at: dt.datetime | None = None
    usage: OdrCouponUsage | None = None
    """How often a coupon can still be used."""


class OdrCouponSearch(Model, kw_only=True):
    """Not described in the API's documents."""

    constraints: list[OdrCouponSearchConstraint] | None = None


class OdrCouponSearchConstraint(Model, kw_only=True):
    """Not described in the API's documents."""

    key: Literal["codes", "is_available"] | str | None = None
    operator: Literal["in"] | str | None = None
    values: list[str] | None = None


class OdrCouponUsage(Model, kw_only=True):
    """How often a coupon can still be used."""

    is_unlimited: bool | None = None
    """Default: false"""
    remaining: int | None = None


class OdrEvaluationItem(Model, kw_only=True):
    """An item of the purchase that pricing rules are tested with."""

    filters: dict[str, Any] | None = None
    is_discounted: bool | None = None
    quantity: int | None = None
    reference: str | None = None
    sku: str | None = None


class OdrFilter(Model, kw_only=True):
    """A filter key with its values."""

    key: str | None = None
    values: list[str] | None = None


class OdrFilterSearch(Model, kw_only=True):
    """Not described in the API's documents."""

    constraints: list[OdrFilterSearchConstraint] | None = None


class OdrFilterSearchConstraint(Model, kw_only=True):
    """Not described in the API's documents."""

    key: Literal["skus"] | str | None = None
    operator: Literal["in", "gte", "lte"] | str | None = None
    values: list[str] | None = None


class OdrFilterSet(Model, kw_only=True):
    """The filters of one SKU."""

    filters: dict[str, Any] | None = None
    sku: str | None = None


class OdrGetSessionOrganisationOptionsResponse(Model, kw_only=True):
    """The organisations that a checkout session can choose from."""

    primary: OdrOrganisation | None = None
    secondary: list[OdrOrganisation] | None = None


class OdrGetSessionResponse(Model, kw_only=True):
    """When a checkout session expires."""

    expires_at: str | None = None


class OdrGetSessionShippingMethodResponse(Model, kw_only=True):
    """A shipping method to choose, with its carrier and price."""

    carrier: str | None = None
    id: str | None = None
    name: str | None = None
    price: float | None = None
    type: Literal["pick", "homedelivery", "servicepoint"] | str | None = None


class OdrGetSessionShippingResponseItem(Model, kw_only=True):
    """Not described in the API's documents."""

    distance: float | None = None
    point: OdrPoint | None = None
    """A shipping point, with its place and opening hours."""


class OdrGroup(Model, kw_only=True):
    """Like order items, taken together with their quantity and ids."""

    description: str | None = None
    filters: list[OdrFilter] | None = None
    ids: list[UUID] | None = None
    quantity: int | None = None
    reference: str | None = None
    references: OdrGroupReferences | None = None
    sku: str | None = None


class OdrGroupAttach(Model, kw_only=True):
    """A group of order items with the inventory items to attach."""

    available: float | None = None
    description: str | None = None
    filters: list[OdrFilter] | None = None
    ids: list[UUID] | None = None
    inventory_item_ids: list[UUID] | None = None
    order_id: UUID | None = None
    quantity: int | None = None
    reference: str | None = None
    references: OdrGroupRouteReferences | None = None
    sku: str | None = None


class OdrGroupReferences(Model, kw_only=True):
    """Not described in the API's documents."""

    backorders: list[UUID] | None = None
    orders: list[OdrGroupReferencesOrder] | None = None
    target: str | None = None


class OdrGroupReferencesOrder(Model, kw_only=True):
    """How the items of a group stand in one order."""

    id: UUID | None = None
    is_backordered: bool | None = None
    """Default: false"""
    is_inbound: bool | None = None
    """Default: false"""
    is_unavailable: bool | None = None
    shipments: list[OdrGroupReferencesOrderShipment] | None = None
    warehouse: OdrGroupReferencesOrderWarehouse | None = None
    """Where the items of a group stand in the warehouse service."""


class OdrGroupReferencesOrderShipment(Model, kw_only=True):
    """Not described in the API's documents."""

    id: UUID | None = None
    is_inbound: bool | None = None
    is_missing: bool | None = None


class OdrGroupReferencesOrderWarehouse(Model, kw_only=True):
    """Where the items of a group stand in the warehouse service."""

    address_id: str | None = None
    claim_id: UUID | None = None
    collect_route_id: UUID | None = None
    delivery_route_id: UUID | None = None
    is_reservation: bool | None = None
    """Default: false"""
    transfer_id: UUID | None = None


class OdrGroupRoute(Model, kw_only=True):
    """A group of order items with its delivery and collect routes."""

    collect_routes: list[OdrGroupRouteCollectRoute] | None = None
    delivery_routes: list[OdrGroupRouteDeliveryRoute] | None = None
    description: str | None = None
    filters: list[OdrFilter] | None = None
    ids: list[UUID] | None = None
    order_id: UUID | None = None
    quantity: int | None = None
    reference: str | None = None
    references: OdrGroupRouteReferences | None = None
    sku: str | None = None


class OdrGroupRouteCollectRoute(Model, kw_only=True):
    """Not described in the API's documents."""

    delivery_routes: list[str] | None = None
    """The delivery routes that start from this collect route."""
    id: UUID | None = None
    name: str | None = None


class OdrGroupRouteDeliveryRoute(Model, kw_only=True):
    """Not described in the API's documents."""

    id: UUID | None = None
    name: str | None = None


class OdrGroupRouteReferences(Model, kw_only=True):
    """Not described in the API's documents."""

    backorders: list[UUID] | None = None
    orders: list[OdrGroupRouteReferencesOrder] | None = None


class OdrGroupRouteReferencesOrder(Model, kw_only=True):
    """Not described in the API's documents."""

    id: UUID | None = None
    is_backordered: bool | None = None
    """Default: false"""
    is_inbound: bool | None = None
    """Default: false"""
    is_unavailable: bool | None = None
    shipments: list[OdrGroupRouteReferencesOrderShipment] | None = None
    warehouse: OdrGroupRouteReferencesOrderWarehouse | None = None


class OdrGroupRouteReferencesOrderShipment(Model, kw_only=True):
    """Not described in the API's documents."""

    id: UUID | None = None
    is_inbound: bool | None = None
    is_missing: bool | None = None


class OdrGroupRouteReferencesOrderWarehouse(Model, kw_only=True):
    """Not described in the API's documents."""

    claim_id: UUID | None = None
    is_reservation: bool | None = None
    """Default: false"""
    route_id: UUID | None = None
    transfer_id: UUID | None = None


class OdrIdentityExistsRequest(Model, kw_only=True):
    """The e-mail address to look for."""

    email: str | None = None


class OdrInvoice(Model, kw_only=True):
    """Not described in the API's documents."""

    adjustments: list[OdrInvoiceAdjustmentResponse] | None = None
    calculation_id: UUID | None = None
    channel_id: UUID | None = None
    client_id: str | None = None
    coupons: list[UUID] | None = None
    created_at: dt.datetime | None = None
    currency: str | None = None
    customer: OdrContact | None = None
    """A party of a calculation, the customer or the vendor, with the country of its
    VAT.
    """
    file_id: str | None = None
    id: str | None = None
    is_including_vat: bool | None = None
    is_paid: bool | None = None
    is_vat_shifted: bool | None = None
    items: list[OdrInvoiceItem] | None = None
    metadata: dict[str, Any] | None = None
    number: str | None = None
    order_ids: list[UUID] | None = None
    paid_at: dt.datetime | None = None
    pricing_at: dt.datetime | None = None
    reference: str | None = None
    services: list[OdrServiceItem] | None = None
    settings: OdrInvoiceSettings | None = None
    shipment_id: UUID | None = None
    subtotal: int | None = None
    total: int | None = None
    updated_at: dt.datetime | None = None
    vat: list[OdrVatResult] | None = None
    vendor: OdrContact | None = None
    """A party of a calculation, the customer or the vendor, with the country of its
    VAT.
    """


class OdrInvoiceAdjustmentResponse(Model, kw_only=True):
    """A discount or surcharge on an invoice, with its result."""

    amount: float | None = None
    """Default: 0"""
    description: str | None = None
    is_discount: bool | None = None
    is_percentage: bool | None = None
    reference: str | None = None
    result: OdrInvoiceAdjustmentResponseResult | None = None
    """What an adjustment of an invoice comes to."""


class OdrInvoiceAdjustmentResponseResult(Model, kw_only=True):
    """What an adjustment of an invoice comes to."""

    output: int | None = None
    """What the rule comes to; below zero for a discount."""


class OdrInvoiceItem(Model, kw_only=True):
    """Not described in the API's documents."""

    adjustments: list[OdrInvoiceAdjustmentResponse] | None = None
    amount: int | None = None
    description: str | None = None
    id: UUID | None = None
    """The id of the line on the invoice."""
    is_discounted: bool | None = None
    order_items: list[OdrCalculationOrderItem] | None = None
    quantity: int | None = None
    sku: str | None = None
    subtotal: int | None = None
    total: int | None = None
    total_revenue: int | None = None
    type: OdrInvoiceItemType | None = None
    vat_percentage: int | None = None


class OdrInvoiceItemModel(Model, kw_only=True):
    """A line as it is sent for a new invoice."""

    adjustments: list[OdrAdjustment] | None = None
    amount: int | None = None
    description: str | None = None
    is_discounted: bool | None = None
    quantity: int | None = None
    reference: str | None = None
    sku: str | None = None
    vat_percentage: int | None = None


class OdrInvoiceListItem(Model, kw_only=True):
    """An invoice without its items and services."""

    adjustments: list[OdrInvoiceAdjustmentResponse] | None = None
    channel_id: UUID | None = None
    client_id: str | None = None
    count: int | None = None
    created_at: dt.datetime | None = None
    currency: str | None = None
    customer: OdrContact | None = None
    """A party of a calculation, the customer or the vendor, with the country of its
    VAT.
    """
    file_id: str | None = None
    id: str | None = None
    invoiced_at: dt.datetime | None = None
    is_including_vat: bool | None = None
    is_paid: bool | None = None
    is_vat_shifted: bool | None = None
    metadata: dict[str, Any] | None = None
    number: str | None = None
    paid_at: dt.datetime | None = None
    pricing_at: dt.datetime | None = None
    reference: str | None = None
    subtotal: int | None = None
    total: int | None = None
    updated_at: dt.datetime | None = None
    vat: list[OdrVatResult] | None = None
    vendor: OdrContact | None = None
    """A party of a calculation, the customer or the vendor, with the country of its
    VAT.
    """


class OdrInvoiceRequest(Model, kw_only=True):
    """An invoice as it is sent to be created."""

    address_id: str | None = None
    adjustments: list[OdrAdjustment] | None = None
    channel_id: UUID | None = None
    client_id: str | None = None
    contact_id: str | None = None
    currency: str | None = None
    items: list[OdrInvoiceItemModel] | None = None
    metadata: dict[str, Any] | None = None
    organisation_id: str | None = None
    pricing_at: dt.datetime | None = None
    reference: str | None = None


class OdrInvoiceSearch(Model, kw_only=True):
    """Not described in the API's documents."""

    constraints: list[OdrInvoiceSearchConstraint] | None = None


class OdrInvoiceSearchConstraint(Model, kw_only=True):
    """Not described in the API's documents."""

    key: Literal["ids"] | str | None = None
    operator: Literal["in"] | str | None = None
    values: list[str] | None = None


class OdrInvoiceSettings(Model, kw_only=True):
    """Not described in the API's documents."""

    billing: OdrInvoiceSettingsBilling | None = None
    shipping: OdrInvoiceSettingsShipping | None = None


class OdrInvoiceSettingsBilling(Model, kw_only=True):
    """Not described in the API's documents."""

    issuer_code: str | None = None
    method_code: str | None = None
    provider_code: str | None = None
    vat: OdrInvoiceSettingsBillingVat | None = None
    """Whether shifting VAT is disabled or required."""


class OdrInvoiceSettingsBillingVat(Model, kw_only=True):
    """Whether shifting VAT is disabled or required."""

    is_shift_disabled: bool | None = None
    is_shift_required: bool | None = None


class OdrInvoiceSettingsShipping(Model, kw_only=True):
    """Not described in the API's documents."""

    method_id: str | None = None


class OdrInvoiceState(Model, kw_only=True):
    """When an invoice was paid."""

    paid_at: dt.date | None = None


class OdrIssuer(Model, kw_only=True):
    """An issuer to choose for a payment method."""

    code: str | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None


class OdrItemModel(Model, kw_only=True):
    """An item to project the cost of."""

    adjustments: list[OdrAdjustment] | None = None
    amount: int | None = None
    description: str | None = None
    is_discounted: bool | None = None
    quantity: int | None = None
    reference: str | None = None
    sku: str | None = None
    vat_percentage: int | None = None


class OdrKey(Model, kw_only=True):
    """Names an entity by id and type."""

    entity_id: UUID | None = None
    entity_type: str | None = None


class OdrListedCalculation(Model, kw_only=True):
    """A calculation without its items and services."""

    adjustments: list[OdrCalculationAdjustment] | None = None
    channel_id: UUID | None = None
    client_id: str | None = None
    created_at: dt.datetime | None = None
    currency: str | None = None
    customer: OdrContact | None = None
    """A party of a calculation, the customer or the vendor, with the country of its
    VAT.
    """
    file_id: str | None = None
    id: str | None = None
    invoiced_at: dt.datetime | None = None
    is_including_vat: bool | None = None
    is_prepaid: bool | None = None
    is_vat_shifted: bool | None = None
    metadata: dict[str, Any] | None = None
    number: str | None = None
    order_ids: list[str] | None = None
    prepaid_at: dt.datetime | None = None
    pricing_at: dt.datetime | None = None
    reference: str | None = None
    subtotal: int | None = None
    total: int | None = None
    updated_at: dt.datetime | None = None
    vat: list[OdrVatResult] | None = None
    vendor: OdrContact | None = None
    """A party of a calculation, the customer or the vendor, with the country of its
    VAT.
    """


class OdrMethod(Model, kw_only=True):
    """A payment method."""

    code: str | None = None
    is_deferred: bool | None = None
    """Default: false"""
    is_enabled: bool | None = None
    """Default: true"""
    is_prepaid: bool | None = None
    issuers: list[OdrIssuer] | None = None
    label: str | None = None
    name: str | None = None
    priority: int | None = None
    """Default: 100"""
    provider_code: str | None = None


class OdrNewAddress(Model, kw_only=True):
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
    premise_number: int | None = None
    premise_number_suffix: str | None = None
    sorting_code: str | None = None
    """Serves for sorting, as when mail is routed. Optional."""
    thoroughfare: str | None = None


class OdrNewContact(Model, kw_only=True):
    """Not described in the API's documents."""

    additional_name: str | None = None
    """A patronymic."""
    email: str | None = None
    family_name: str | None = None
    """Family (last) name."""
    given_name: str | None = None
    """Given (first) name."""


class OdrNewOrganisation(Model, kw_only=True):
    """Not described in the API's documents."""

    coc_number: str | None = None
    name: str | None = None
    """Name of whoever receives here, such as a firm or company. Optional."""
    registrations: list[OdrVatRegistration] | None = None


class OdrNewPhonenumber(Model, kw_only=True):
    """Not described in the API's documents."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("number",))
    country_code: str | None = None
    """Country as a code of two letters."""
    number: str | None = None
    """The phone number."""


class OdrOrder(Model, kw_only=True):
    """Not described in the API's documents."""

    acceptances: list[OdrOrderAcceptances] | None = None
    calculations: list[OdrOrderCalculations] | None = None
    channel_id: UUID | None = None
    client_id: str | None = None
    created_at: dt.datetime | None = None
    id: UUID | None = None
    last_accepted_at: dt.datetime | None = None
    last_canceled_at: dt.datetime | None = None
    last_confirmed_at: dt.datetime | None = None
    number: str | None = None
    processing: OdrProcessing | None = None
    """Which stages of an order run by themselves, by hand or not at all."""
    settings: OdrOrderSettings | None = None
    """The settings of an order as they are answered."""
    stack_id: str | None = None
    state: OdrOrderState | None = None
    tags: list[str] | None = None
    type: str | None = None
    updated_at: dt.datetime | None = None


class OdrOrderAcceptances(Model, kw_only=True):
    """An acceptance of an order: its amount, and whether it is paid."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("transaction_secret",))
    accepted_at: dt.datetime | None = None
    amount: int | None = None
    calculation_id: UUID | None = None
    created_at: dt.datetime | None = None
    id: UUID | None = None
    is_paid: bool | None = None
    is_prepaid: bool | None = None
    is_settlement: bool | None = None
    transaction_secret: str | None = None


class OdrOrderAuthorizationResponse(Model, kw_only=True):
    """The state of an order after authorization, with the secret for payment."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("transaction_secret",))
    is_accepted: bool | None = None
    """Default: false"""
    is_confirmed: bool | None = None
    """Default: false"""
    is_locked: bool | None = None
    """Default: true"""
    transaction_secret: str | None = None


class OdrOrderCalculationRequest(Model, kw_only=True):
    """What to calculate for an order: items, adjustments, currency and time of
    pricing.
    """

    adjustments: list[OdrAdjustment] | None = None
    currency: str | None = None
    expires_at: dt.datetime | None = None
    items: list[OdrCalculationItemModel] | None = None
    metadata: dict[str, Any] | None = None
    pricing_at: dt.datetime | None = None
    reference: str | None = None


class OdrOrderCalculationSettings(Model, kw_only=True):
    """Not described in the API's documents."""

    billing: OdrOrderCalculationSettingsBilling | None = None
    shipping: OdrOrderCalculationSettingsShipping | None = None


class OdrOrderCalculationSettingsBilling(Model, kw_only=True):
    """Not described in the API's documents."""

    issuer_code: str | None = None
    method_code: str | None = None
    provider_code: str | None = None
    vat: OdrOrderSettingsBillingVat | None = None
    """Whether shifting VAT is disabled or required."""


class OdrOrderCalculationSettingsShipping(Model, kw_only=True):
    """Not described in the API's documents."""

    method_id: UUID | None = None


class OdrOrderCalculations(Model, kw_only=True):
    """A calculation as an order lists it."""

    amount: int | None = None
    channel_id: UUID | None = None
    client_id: UUID | None = None
    currency: str | None = None
    expires_at: dt.datetime | None = None
    id: UUID | None = None
    is_accepted: bool | None = None
    is_confirmed: bool | None = None
    is_valid: bool | None = None
    reference: str | None = None


class OdrOrderItem(Model, kw_only=True):
    """An order item with its references and filters."""

    description: str | None = None
    filters: list[OdrFilter] | None = None
    id: str | None = None
    order_id: UUID | None = None
    reference: str | None = None
    references: OdrOrderItemReferences | None = None
    """The orders and stacks that an order item is part of."""
    sku: str | None = None


class OdrOrderItemModel(Model, kw_only=True):
    """An item as it is sent to be added to an order."""

    description: str | None = None
    is_backorder: bool | None = None
    """Default: false"""
    is_inbound: bool | None = None
    """Default: false"""
    item_ids: list[UUID] | None = None
    quantity: int | None = None
    reference: UUID | None = None
    sku: str | None = None
    source_order_id: UUID | None = None


class OdrOrderItemReferences(Model, kw_only=True):
    """The orders and stacks that an order item is part of."""

    orders: list[OdrOrderItemReferencesOrder] | None = None
    stacks: list[OdrStackReference] | None = None


class OdrOrderItemReferencesOrder(Model, kw_only=True):
    """How an order item stands in one order."""

    backorders: list[str] | None = None
    id: UUID | None = None
    is_available: bool | None = None
    """Default: false"""
    is_backorder: bool | None = None
    """Default: false"""
    is_inbound: bool | None = None
    """Default: false"""
    shipments: list[OdrOrderItemReferencesOrderShipment] | None = None
    target: str | None = None
    warehouse: OdrOrderItemReferencesOrderWarehouse | None = None
    """Where an order item stands in the warehouse service."""


class OdrOrderItemReferencesOrderShipment(Model, kw_only=True):
    """Not described in the API's documents."""

    id: UUID | None = None
    is_inbound: bool | None = None
    is_missing: bool | None = None


class OdrOrderItemReferencesOrderWarehouse(Model, kw_only=True):
    """Where an order item stands in the warehouse service."""

    claim_id: UUID | None = None
    claim_item_id: UUID | None = None
    claimed_at: dt.datetime | None = None
    is_reservation: bool | None = None
    """Default: false"""
    route_id: UUID | None = None
    transfer_id: UUID | None = None


class OdrOrderModel(Model, kw_only=True):
    """An order as it is sent to be created or changed."""

    channel_id: UUID | None = None
    client_id: str | None = None
    metadata: dict[str, Any] | None = None
    processing: OdrProcessing | None = None
    """Which stages of an order run by themselves, by hand or not at all."""
    settings: OdrSettings | None = None
    """The settings of an order as they are sent."""
    tags: list[str] | None = None
    type: str | None = None


class OdrOrderModelSettingsBilling(Model, kw_only=True):
    """Not described in the API's documents."""

    address_id: UUID | None = None
    issuer_code: str | None = None
    method_code: str | None = None
    provider_code: str | None = None
    vat: OdrOrderSettingsBillingVat | None = None
    """Whether shifting VAT is disabled or required."""


class OdrOrderSearch(Model, kw_only=True):
    """Not described in the API's documents."""

    constraints: list[OdrOrderSearchConstraint] | None = None


class OdrOrderSearchConstraint(Model, kw_only=True):
    """Not described in the API's documents."""

    key: Literal["ids"] | str | None = None
    operator: Literal["in"] | str | None = None
    values: list[str] | None = None


class OdrOrderSettings(Model, kw_only=True):
    """The settings of an order as they are answered."""

    billing: OdrOrderSettingsBilling | None = None
    contact: OdrOrderSettingsContact | None = None
    """A contact or organisation in one of its versions."""
    coupons: list[str] | None = None
    due_at: dt.date | None = None
    organisation: OdrOrderSettingsContact | None = None
    """A contact or organisation in one of its versions."""
    phone_number_id: UUID | None = None
    return_url: str | None = None
    shipping: OdrOrderSettingsShipping | None = None


class OdrOrderSettingsBilling(Model, kw_only=True):
    """Not described in the API's documents."""

    address_id: UUID | None = None
    issuer_code: str | None = None
    method_code: str | None = None
    provider_code: str | None = None


class OdrOrderSettingsBillingVat(Model, kw_only=True):
    """Whether shifting VAT is disabled or required."""

    is_shift_disabled: bool | None = None
    """Default: false"""
    is_shift_required: bool | None = None
    """Default: false"""


class OdrOrderSettingsContact(Model, kw_only=True):
    """A contact or organisation in one of its versions."""

    id: UUID | None = None
    version: UUID | None = None


class OdrOrderSettingsShipping(Model, kw_only=True):
    """Not described in the API's documents."""

    address_id: UUID | None = None
    is_split_allowed: bool | None = None
    method_id: UUID | None = None
    source_address_id: UUID | None = None
    spid: str | None = None
    window: OdrOrderSettingsShippingWindow | None = None
    """The time span in which an order is to be delivered."""


class OdrOrderSettingsShippingWindow(Model, kw_only=True):
    """The time span in which an order is to be delivered."""

    code: str | None = None
    delivery_at: dt.date | None = None
    from_: int | None = msgspec.field(name="from", default=None)
    to: int | None = None


class OdrOrderState(Model, kw_only=True):
    """Not described in the API's documents."""

    flow: list[OdrOrderStep] | None = None
    is_accepted: bool | None = None
    is_canceled: bool | None = None
    is_confirmed: bool | None = None
    is_finished: bool | None = None
    is_locked: bool | None = None
    progress: OdrOrderStateProgress | None = None
    """How far allocation, fulfilment and billing of an order are."""
    type: OdrOrderStateType | None = None


class OdrOrderStateProgress(Model, kw_only=True):
    """How far allocation, fulfilment and billing of an order are."""

    allocation: str | None = None
    billing: str | None = None
    fulfilment: str | None = None


class OdrOrderStep(Model, kw_only=True):
    """A step in the flow of an order, with its trigger and actions."""

    actions: list[OdrStepAction] | None = None
    code: str | None = None
    is_reversible: bool | None = None
    """Default: false"""
    order: int | None = None
    trigger: Literal["lock", "accept", "confirm"] | str | None = None
    """Default: "confirm" """


class OdrOrdersAuthorizeBody(Model, kw_only=True):
    """Not described in the API's documents."""

    calculation_id: UUID | None = None


class OdrOrdersItemsAddFromSearchBody(Model, kw_only=True):
    """Not described in the API's documents."""

    constraints: list[OdrSearchConstraint] | None = None
    filters: list[OdrSearchFilter] | None = None
    is_backorder: bool | None = None
    is_inbound: bool | None = None


class OdrOrdersItemsSearchAttachableBody(Model, kw_only=True):
    """Not described in the API's documents."""

    order: OdrSearch | None = None
    """A search for order items."""
    wms: OdrOrdersItemsSearchAttachableBodyWms | None = None


class OdrOrdersItemsSearchAttachableBodyWms(Model, kw_only=True):
    """Not described in the API's documents."""

    constraints: list[OdrOrdersItemsSearchAttachableBodyWmsConstraintsItem] | None = (
        None
    )
    use_referenced_stock: bool | None = None


class OdrOrdersItemsSearchAttachableBodyWmsConstraintsItem(Model, kw_only=True):
    """Not described in the API's documents."""

    key: str | None = None
    operator: str | None = None
    values: list[str] | None = None


class OdrOrdersUpdateFlowBody(Model, kw_only=True):
    """Not described in the API's documents."""

    actions: list[OdrOrdersUpdateFlowBodyActionsItem] | None = None
    code: str | None = None


class OdrOrdersUpdateFlowBodyActionsItem(Model, kw_only=True):
    """Not described in the API's documents."""

    code: str | None = None
    is_handled: bool | None = None


class OdrOrganisation(Model, kw_only=True):
    """Not described in the API's documents."""

    coc_number: str | None = None
    id: UUID | None = None
    name: str | None = None
    """Name of whoever receives here, such as a firm or company. Optional."""
    registrations: list[OdrVatRegistration] | None = None


class OdrPayment(Model, kw_only=True):
    """A payment or refund on a transaction."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("secret",))
    amount: int | None = None
    created_at: dt.datetime | None = None
    id: str | None = None
    is_authorized: bool | None = None
    """Default: true"""
    is_captured: bool | None = None
    """Default: false"""
    is_paid: bool | None = None
    """Default: false"""
    is_pending: bool | None = None
    """Default: true"""
    is_refund: bool | None = None
    """Default: false"""
    issuer_code: str | None = None
    metadata: dict[str, Any] | None = None
    method_code: str | None = None
    paid_at: dt.datetime | None = None
    provider_code: str | None = None
    return_url: str | None = None
    secret: str | None = None
    source_payment_id: str | None = None
    updated_at: dt.datetime | None = None


class OdrPaymentIntent(Model, kw_only=True):
    """The amount of a new payment, and the provider and method to pay by."""

    amount: int | None = None
    issuer_code: str | None = None
    metadata: dict[str, Any] | None = None
    method_code: str | None = None
    provider_code: str | None = None
    return_url: str | None = None


class OdrPhonenumber(Model, kw_only=True):
    """Not described in the API's documents."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("number",))
    country_code: str | None = None
    """Country as a code of two letters."""
    id: UUID | None = None
    number: str | None = None
    """The phone number."""


class OdrPhonenumberSet(Model, kw_only=True):
    """A primary phone number and secondary ones."""

    primary: OdrPhonenumber | None = None
    secondary: list[OdrPhonenumber] | None = None


class OdrPoint(Model, kw_only=True):
    """A shipping point, with its place and opening hours."""

    address: OdrAddress | None = None
    carrier: str | None = None
    id: str | None = None
    latitude: float | None = None
    longitude: float | None = msgspec.field(name="longtitude", default=None)
    name: str | None = None
    openings: list[OdrPointOpeningsItem] | None = None


class OdrPointOpeningsItem(Model, kw_only=True):
    """Not described in the API's documents."""

    weekday: float | None = None
    windows: list[OdrPointOpeningsItemWindowsItem] | None = None


class OdrPointOpeningsItemWindowsItem(Model, kw_only=True):
    """Not described in the API's documents."""

    end: str | None = None
    start: str | None = None


class OdrPreset(Model, kw_only=True):
    """The payment method preset for a transaction."""

    issuer_code: str | None = None
    method_code: str | None = None
    provider_code: str | None = None


class OdrPriceRuleEvaluation(Model, kw_only=True):
    """The purchase to test the pricing rules with."""

    amount: int | None = None
    """The total of the invoice."""
    client: str | None = None
    """The id of the client to assume."""
    coupons: list[str] | None = None
    """The ids of the coupons to test."""
    items: list[OdrEvaluationItem] | None = None
    payment_method: str | None = None
    """The id of the payment method to assume."""
    pricing_at: dt.datetime | None = None
    quantity: int | None = None
    """How many items the invoice has."""
    shipping_method: str | None = None
    """The id of the shipping method to assume."""
    tags: list[str] | None = None
    """The tags of customer groups to assume."""


class OdrPricingRule(Model, kw_only=True):
    """Adjusts prices where its constraints and filters match."""

    active_at: dt.datetime | None = None
    adjustments: list[OdrAdjustment] | None = None
    apply_to: OdrPricingRuleApplyTo | None = None
    constraints: list[OdrPricingRuleConstraint] | None = None
    created_at: dt.datetime | None = None
    evaluate_at: Literal["rule", "order", "line"] | str | None = None
    expires_at: dt.datetime | None = None
    filters: list[OdrPricingRuleFilter] | None = None
    grant_limit: int | None = None
    """Default: 0"""
    id: str | None = None
    is_last_rule: bool | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    priority: int | None = None
    updated_at: dt.datetime | None = None


class OdrPricingRuleConstraint(Model, kw_only=True):
    """A condition for a pricing rule or a service to apply."""

    key: OdrPricingRuleConstraintKey | None = None
    operator: Literal["in", "gte", "gt", "lte", "lt"] | str | None = None
    values: list[dict[str, Any]] | None = None


class OdrPricingRuleFilter(Model, kw_only=True):
    """A condition on the items that a pricing rule is about."""

    key: OdrPricingRuleFilterKey | None = None
    operator: Literal["in"] | str | None = None
    values: list[dict[str, Any]] | None = None


class OdrPricingRuleModel(Model, kw_only=True):
    """A pricing rule as it is sent to be created or changed."""

    active_at: dt.datetime | None = None
    adjustments: list[OdrAdjustment] | None = None
    apply_to: OdrPricingRuleModelApplyTo | None = None
    constraints: list[OdrPricingRuleConstraint] | None = None
    evaluate_at: Literal["rule", "order", "line"] | str | None = None
    expires_at: dt.datetime | None = None
    filters: list[OdrPricingRuleFilter] | None = None
    grant_limit: int | None = None
    """Default: 0"""
    is_last_rule: bool | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    priority: int | None = None


class OdrProcess(Model, kw_only=True):
    """How a payment stands, and what to do next."""

    action: OdrProcessAction | None = None
    """What to do next. `start`: trigger the transaction and follow its progress by the
    task (x-task). `follow`: send the client to the bank. `execute`: really make the
    payment, for refunds only. `void`: nothing more can be done. `return`: like
    `follow`, and the payment is complete.
    """
    amount_paid: int | None = None
    attempts: list[OdrAttempt] | None = None
    is_paid: bool | None = None
    url: str | None = None


class OdrProcessing(Model, kw_only=True):
    """Which stages of an order run by themselves, by hand or not at all."""

    allocation: Literal["auto", "manual", "none"] | str | None = None
    capture: Literal["auto", "manual", "none"] | str | None = None
    confirm: Literal["auto", "manual"] | str | None = None
    fulfilment: Literal["auto", "manual", "none"] | str | None = None


class OdrProjection(Model, kw_only=True):
    """What an order or a set of items is expected to cost."""

    adjustments: list[OdrCalculationAdjustment] | None = None
    client_id: str | None = None
    currency: str | None = None
    customer: OdrContact | None = None
    """A party of a calculation, the customer or the vendor, with the country of its
    VAT.
    """
    is_including_vat: bool | None = None
    is_vat_shifted: bool | None = None
    items: list[OdrProjectionItem] | None = None
    pricing_at: dt.datetime | None = None
    services: list[OdrServiceItem] | None = None
    subtotal: int | None = None
    total: int | None = None
    vat: list[OdrVatResult] | None = None
    vendor: OdrContact | None = None
    """A party of a calculation, the customer or the vendor, with the country of its
    VAT.
    """


class OdrProjectionItem(Model, kw_only=True):
    """A line of a projection."""

    adjustments: list[OdrCalculationAdjustment] | None = None
    amount: int | None = None
    description: str | None = None
    is_discounted: bool | None = None
    quantity: int | None = None
    reference: str | None = None
    sku: str | None = None
    subtotal: int | None = None
    total: int | None = None
    total_revenue: int | None = None
    type: Literal["product", "handling", "shipping"] | str | None = None
    vat_percentage: int | None = None


class OdrProjectionModel(Model, kw_only=True):
    """The items and circumstances to project the cost of."""

    adjustments: list[OdrAdjustment] | None = None
    client_id: str | None = None
    contact_id: str | None = None
    coupons: list[str] | None = None
    currency: str | None = None
    items: list[OdrItemModel] | None = None
    organisation_id: str | None = None
    pricing_at: dt.datetime | None = None
    settings: OdrProjectionModelSettings | None = None


class OdrProjectionModelSettings(Model, kw_only=True):
    """Not described in the API's documents."""

    billing: OdrProjectionModelSettingsBilling | None = None
    shipping: OdrProjectionModelSettingsShipping | None = None


class OdrProjectionModelSettingsBilling(Model, kw_only=True):
    """Not described in the API's documents."""

    issuer_code: str | None = None
    method_code: str | None = None
    provider_code: str | None = None
    vat: OdrProjectionModelSettingsBillingVat | None = None
    """Whether shifting VAT is disabled or required."""


class OdrProjectionModelSettingsBillingVat(Model, kw_only=True):
    """Whether shifting VAT is disabled or required."""

    is_shift_disabled: bool | None = None
    """Default: false"""
    is_shift_required: bool | None = None
    """Default: false"""


class OdrProjectionModelSettingsShipping(Model, kw_only=True):
    """Not described in the API's documents."""

    method_id: str | None = None


class OdrProvider(Model, kw_only=True):
    """A payment provider, with its methods."""

    code: str | None = None
    is_active: bool | None = None
    is_configured: bool | None = None
    methods: list[OdrProviderMethod] | None = None
    name: str | None = None


class OdrProviderMethod(Model, kw_only=True):
    """A payment method as its provider lists it."""

    code: str | None = None
    issuers: list[OdrIssuer] | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None


class OdrPurchase(Model, kw_only=True):
    """Who buys what in a transaction."""

    contact_id: str | None = None
    items: list[OdrPurchaseItem] | None = None


class OdrPurchaseItem(Model, kw_only=True):
    """Not described in the API's documents."""

    amount: int | None = None
    description: str | None = None
    quantity: int | None = None
    sku: str | None = None
    type: Literal["product", "handling", "shipping"] | str | None = None
    vat_rate: int | None = None


class OdrRecord(Model, kw_only=True):
    """An amount booked on a balance."""

    amount: int | None = None
    created_at: dt.datetime | None = None
    description: str | None = None
    id: UUID | None = None
    reference: OdrKey | None = None
    """Names an entity by id and type."""


class OdrReference(Model, kw_only=True):
    """Names the entity that a transaction is for."""

    entity_id: str | None = None
    entity_type: str | None = None


class OdrReferenceModel(Model, kw_only=True):
    """A new stack: the entity it is for, and constraints on the items."""

    constraints: list[OdrSearchConstraint] | None = None
    entity_id: str | None = None
    entity_type: str | None = None


class OdrRefundIntent(Model, kw_only=True):
    """The payment to refund, and how much of it."""

    amount: int | None = None
    payment_id: str | None = None


class OdrSearch(Model, kw_only=True):
    """A search for order items."""

    constraints: list[OdrSearchConstraint] | None = None
    filters: list[OdrSearchFilter] | None = None


class OdrSearchConstraint(Model, kw_only=True):
    """One condition of a search for order items."""

    key: OdrSearchConstraintKey | None = None
    operator: Literal["in", "gte", "lte"] | str | None = None
    values: list[str] | None = None


class OdrSearchFilter(Model, kw_only=True):
    """A filter key, and the values to look for."""

    key: str | None = None
    values: list[str] | None = None


class OdrSelectSessionBillingMethodRequest(Model, kw_only=True):
    """The billing method of a checkout session, and its issuer."""

    issuer_id: str | None = None
    method_id: str | None = None


class OdrSelectSessionBillingRequest(Model, kw_only=True):
    """Selects a billing address by its id or as that of the contact or organisation."""

    address_id: str | None = None
    contact: OdrSelectSessionBillingRequestContact | None = None
    organisation: OdrSelectSessionBillingRequestOrganisation | None = None


class OdrSelectSessionBillingRequestContact(Model, kw_only=True):
    """Not described in the API's documents."""

    primary: bool | None = None
    secondary: bool | None = None


class OdrSelectSessionBillingRequestOrganisation(Model, kw_only=True):
    """Not described in the API's documents."""

    primary: bool | None = None


class OdrSelectSessionOrganisationRequest(Model, kw_only=True):
    """Not described in the API's documents."""

    organisation_id: UUID | None = None


class OdrSelectSessionPhonenumberRequest(Model, kw_only=True):
    """Selects a phone number; for shipping, one of these keys must be sent."""

    contact: OdrSelectSessionPhonenumberRequestContact | None = None
    organisation: OdrSelectSessionPhonenumberRequestOrganisation | None = None
    phone_number_id: str | None = None


class OdrSelectSessionPhonenumberRequestContact(Model, kw_only=True):
    """Not described in the API's documents."""

    primary: bool | None = None
    secondary: bool | None = None


class OdrSelectSessionPhonenumberRequestOrganisation(Model, kw_only=True):
    """Not described in the API's documents."""

    primary: bool | None = None


class OdrSelectSessionShippingMethodRequest(Model, kw_only=True):
    """The shipping method of a checkout session."""

    is_split_allowed: bool | None = None
    method_id: UUID | None = None


class OdrSelectSessionShippingPointRequest(Model, kw_only=True):
    """The shipping point of a checkout session."""

    country_code: str | None = None
    spid: str | None = None


class OdrSelectSessionShippingRequest(Model, kw_only=True):
    """Selects a shipping address; one of these keys must be sent."""

    address_id: str | None = None
    contact: OdrSelectSessionShippingRequestContact | None = None
    organisation: OdrSelectSessionShippingRequestOrganisation | None = None


class OdrSelectSessionShippingRequestContact(Model, kw_only=True):
    """Not described in the API's documents."""

    primary: bool | None = None
    secondary: bool | None = None


class OdrSelectSessionShippingRequestOrganisation(Model, kw_only=True):
    """Not described in the API's documents."""

    primary: bool | None = None


class OdrSelectSessionShippingWindowRequest(Model, kw_only=True):
    """The shipping window to select: a day and a time span."""

    at: dt.date | None = None
    from_: int | None = msgspec.field(name="from", default=None)
    to: int | None = None


class OdrSelectSessionShippingWindowResponse(Model, kw_only=True):
    """A shipping window: a day and a time span."""

    at: dt.date | None = None
    from_: int | None = msgspec.field(name="from", default=None)
    to: int | None = None


class OdrService(Model, kw_only=True):
    """A handling or shipping service that is charged under constraints."""

    active_at: dt.datetime | None = None
    amount: float | None = None
    constraints: list[OdrPricingRuleConstraint] | None = None
    created_at: dt.datetime | None = None
    expires_at: dt.datetime | None = None
    id: UUID | None = None
    is_percentage: bool | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    priority: int | None = None
    type: Literal["handling", "shipping"] | str | None = None
    updated_at: dt.datetime | None = None
    vat_settings: list[OdrServiceVatConfiguration] | None = None


class OdrServiceAdjustment(Model, kw_only=True):
    """A discount or surcharge on a service, with its result."""

    amount: float | None = None
    description: str | None = None
    is_discount: bool | None = None
    is_percentage: bool | None = None
    reference: str | None = None
    result: OdrServiceAdjustmentResult | None = None
    """What an adjustment of a service comes to, and the rule it stems from."""


class OdrServiceAdjustmentResult(Model, kw_only=True):
    """What an adjustment of a service comes to, and the rule it stems from."""

    is_applied_rule: bool | None = None
    output: int | None = None
    rule_id: UUID | None = None


class OdrServiceItem(Model, kw_only=True):
    """A service charged in a calculation, projection or invoice."""

    adjustments: list[OdrServiceAdjustment] | None = None
    amount: float | None = None
    description: str | None = None
    is_percentage: bool | None = None
    quantity: int | None = None
    subtotal: int | None = None
    total: int | None = None
    type: Literal["product", "handling", "shipping"] | str | None = None
    vat_percentage: int | None = None


class OdrServiceModel(Model, kw_only=True):
    """A service as it is sent to be created or changed."""

    active_at: dt.datetime | None = None
    amount: float | None = None
    constraints: list[OdrPricingRuleConstraint] | None = None
    expires_at: dt.datetime | None = None
    is_percentage: bool | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    priority: int | None = None
    type: Literal["handling", "shipping"] | str | None = None
    vat_settings: list[OdrServiceVatConfiguration] | None = None


class OdrServiceVatConfiguration(Model, kw_only=True):
    """How the VAT of a service is set in one country."""

    country_code: str | None = None
    reference: int | None = None
    type: Literal["fixed", "max", "weighed"] | str | None = None


class OdrSessionCalculation(Model, kw_only=True):
    """A calculation of the order of a checkout session."""

    adjustments: list[OdrSessionCalculationAdjustment] | None = None
    channel_id: UUID | None = None
    client_id: str | None = None
    coupons: list[str] | None = None
    created_at: dt.datetime | None = None
    currency: str | None = None
    customer: OdrContact | None = None
    """A party of a calculation, the customer or the vendor, with the country of its
    VAT.
    """
    file_id: str | None = None
    id: UUID | None = None
    invoiced_at: dt.datetime | None = None
    is_including_vat: bool | None = None
    is_prepaid: bool | None = None
    is_vat_shifted: bool | None = None
    items: list[OdrSessionProjectionItem] | None = None
    metadata: dict[str, Any] | None = None
    number: str | None = None
    order_ids: list[str] | None = None
    prepaid_at: dt.datetime | None = None
    pricing_at: dt.datetime | None = None
    reference: str | None = None
    services: list[OdrSessionCalculationServiceItem] | None = None
    settings: OdrSessionCalculationSettings | None = None
    subtotal: int | None = None
    total: int | None = None
    updated_at: dt.datetime | None = None
    vat: list[OdrVatResult] | None = None
    vendor: OdrContact | None = None
    """A party of a calculation, the customer or the vendor, with the country of its
    VAT.
    """


class OdrSessionCalculationAdjustment(Model, kw_only=True):
    """Not described in the API's documents."""

    amount: float | None = None
    """Default: 0"""
    description: str | None = None
    is_discount: bool | None = None
    is_percentage: bool | None = None
    reference: str | None = None
    result: OdrSessionCalculationAdjustmentResult | None = None


class OdrSessionCalculationAdjustmentResult(Model, kw_only=True):
    """Not described in the API's documents."""

    is_applied_rule: bool | None = None
    output: int | None = None
    """What the rule comes to; below zero for a discount."""
    rule_id: str | None = None


class OdrSessionCalculationServiceAdjustment(Model, kw_only=True):
    """Not described in the API's documents."""

    amount: float | None = None
    description: str | None = None
    is_discount: bool | None = None
    is_percentage: bool | None = None
    reference: str | None = None
    result: OdrSessionCalculationServiceAdjustmentResult | None = None


class OdrSessionCalculationServiceAdjustmentResult(Model, kw_only=True):
    """Not described in the API's documents."""

    is_applied_rule: bool | None = None
    output: int | None = None
    rule_id: UUID | None = None


class OdrSessionCalculationServiceItem(Model, kw_only=True):
    """Not described in the API's documents."""

    adjustments: list[OdrSessionCalculationServiceAdjustment] | None = None
    amount: float | None = None
    description: str | None = None
    is_percentage: bool | None = None
    quantity: int | None = None
    subtotal: int | None = None
    total: int | None = None
    type: Literal["product", "handling", "shipping"] | str | None = None
    vat_percentage: int | None = None


class OdrSessionCalculationSettings(Model, kw_only=True):
    """Not described in the API's documents."""

    billing: OdrSessionCalculationSettingsBilling | None = None
    shipping: OdrSessionCalculationSettingsShipping | None = None


class OdrSessionCalculationSettingsBilling(Model, kw_only=True):
    """Not described in the API's documents."""

    issuer_code: str | None = None
    method_code: str | None = None
    provider_code: str | None = None
    vat: OdrSessionSettingsBillingVat | None = None
    """Whether shifting VAT is disabled or required."""


class OdrSessionCalculationSettingsShipping(Model, kw_only=True):
    """Not described in the API's documents."""

    method_id: UUID | None = None


class OdrSessionCalculationStackItem(Model, kw_only=True):
    """Not described in the API's documents."""

    id: str | None = None
    invoice_id: UUID | None = None
    is_invoiced: bool | None = None


class OdrSessionContact(Model, kw_only=True):
    """Not described in the API's documents."""

    additional_name: str | None = None
    """A patronymic."""
    created_at: dt.datetime | None = None
    email: str | None = None
    family_name: str | None = None
    """Family (last) name."""
    given_name: str | None = None
    """Given (first) name."""
    id: UUID | None = None
    tags: list[str] | None = None
    updated_at: dt.datetime | None = None
    version: UUID | None = None


class OdrSessionIssuer(Model, kw_only=True):
    """Not described in the API's documents."""

    metadata: dict[str, Any] | None = None
    method_id: str | None = None
    name: str | None = None


class OdrSessionProjection(Model, kw_only=True):
    """What the order of a checkout session is expected to cost."""

    adjustments: list[OdrSessionCalculationAdjustment] | None = None
    client_id: str | None = None
    currency: str | None = None
    is_including_vat: bool | None = None
    is_vat_shifted: bool | None = None
    items: list[OdrSessionProjectionItem] | None = None
    pricing_at: dt.datetime | None = None
    services: list[OdrSessionCalculationServiceItem] | None = None
    subtotal: int | None = None
    total: int | None = None
    vat: list[OdrVatResult] | None = None


class OdrSessionProjectionItem(Model, kw_only=True):
    """A line of a projection or calculation in a checkout session."""

    adjustments: list[OdrSessionCalculationAdjustment] | None = None
    amount: int | None = None
    description: str | None = None
    is_discounted: bool | None = None
    order_items: list[OdrSessionCalculationStackItem] | None = None
    quantity: int | None = None
    reference: str | None = None
    sku: str | None = None
    subtotal: int | None = None
    total: int | None = None
    total_revenue: int | None = None
    type: Literal["product", "handling", "shipping"] | str | None = None
    vat_percentage: int | None = None


class OdrSessionProviderMethod(Model, kw_only=True):
    """A billing method to choose, with its issuers."""

    issuers: list[OdrSessionIssuer] | None = None
    metadata: dict[str, Any] | None = None
    method_id: str | None = None
    name: str | None = None


class OdrSessionSettingsBillingVat(Model, kw_only=True):
    """Whether shifting VAT is disabled or required."""

    is_shift_disabled: bool | None = None
    """Default: false"""
    is_shift_required: bool | None = None
    """Default: false"""


class OdrSessionsBillingGetResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    active: OdrAddress | None = None
    options: OdrCombinedAddressSet | None = None
    """The addresses of the contact, the organisation and the session."""


class OdrSessionsBillingMethodGetResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    active: OdrSelectSessionBillingMethodRequest | None = msgspec.field(
        name="acitve",
        default=None,
    )
    """The billing method of a checkout session, and its issuer."""
    options: list[OdrSessionProviderMethod] | None = None


class OdrSessionsOrganisationGetResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    active: OdrOrganisation | None = None
    options: OdrGetSessionOrganisationOptionsResponse | None = None
    """The organisations that a checkout session can choose from."""


class OdrSessionsPhoneNumberGetResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    active: OdrPhonenumber | None = None
    options: OdrCombinedPhoneNumberSet | None = None
    """The phone numbers of the contact, the organisation and the session."""


class OdrSessionsSetAuthenticatedBody(Model, kw_only=True):
    """Not described in the API's documents."""

    contact_id: str | None = None


class OdrSessionsShippingGetResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    active: OdrAddress | None = None
    options: OdrCombinedAddressSet | None = None
    """The addresses of the contact, the organisation and the session."""


class OdrSessionsShippingMethodGetResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    active: OdrSelectSessionShippingMethodRequest | None = None
    """The shipping method of a checkout session."""
    options: list[OdrGetSessionShippingMethodResponse] | None = None


class OdrSessionsShippingPointGetResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    active: OdrSelectSessionShippingPointRequest | None = None
    """The shipping point of a checkout session."""
    options: list[OdrGetSessionShippingResponseItem] | None = None
    """Shipping points to choose from, with their distances."""


class OdrSessionsShippingWindowGetResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    active: OdrSelectSessionShippingWindowResponse | None = None
    """A shipping window: a day and a time span."""
    options: list[OdrSelectSessionShippingWindowResponse] | None = None


class OdrSetClaimRequest(Model, kw_only=True):
    """Names the claim and claim item for one order item."""

    claim_id: UUID | None = None
    claim_item_id: UUID | None = None
    item_id: UUID | None = None


class OdrSetRouteRequest(Model, kw_only=True):
    """Names the delivery and collect route for order items."""

    collect_route_id: UUID | None = None
    delivery_route_id: UUID | None = None
    item_ids: list[UUID] | None = None


class OdrSetSessionReferenceRequest(Model, kw_only=True):
    """The reference on the order of a checkout session."""

    reference: str | None = None


class OdrSettings(Model, kw_only=True):
    """The settings of an order as they are sent."""

    billing: OdrOrderModelSettingsBilling | None = None
    contact: OdrSettingsContact | None = None
    coupons: list[str] | None = None
    due_at: dt.date | None = None
    organisation: OdrSettingsContact | None = None
    phone_number_id: UUID | None = None
    reference: str | None = None
    return_url: str | None = None
    shipping: OdrOrderSettingsShipping | None = None


class OdrSettingsContact(Model, kw_only=True):
    """Not described in the API's documents."""

    id: UUID | None = None


class OdrSimpleOrderItem(Model, kw_only=True):
    """An order item without its references and filters."""

    description: str | None = None
    id: str | None = None
    is_inbound: bool | None = None
    """Default: false"""
    reference: str | None = None
    sku: str | None = None


class OdrSku(Model, kw_only=True):
    """A SKU that is valid in orders."""

    description: str | None = None
    expires_at: dt.datetime | None = None
    sku: str | None = None


class OdrSkuResult(Model, kw_only=True):
    """Not described in the API's documents."""

    count: int | None = None
    status: str | None = None


class OdrStack(Model, kw_only=True):
    """A set of lines of an order that belongs to another entity, such as a shipment."""

    created_at: dt.datetime | None = None
    entity_id: str | None = None
    entity_type: str | None = None
    id: str | None = None
    state: OdrStackState | None = None
    updated_at: dt.datetime | None = None


class OdrStackReference(Model, kw_only=True):
    """Not described in the API's documents."""

    id: str | None = None
    state: OdrStackReferenceState | None = None
    type: str | None = None


class OdrStackReferenceState(Model, kw_only=True):
    """Not described in the API's documents."""

    is_accepted: bool | None = None
    is_confirmed: bool | None = None
    is_finished: bool | None = None
    is_locked: bool | None = None


class OdrStackState(Model, kw_only=True):
    """Not described in the API's documents."""

    is_accepted: bool | None = None
    is_confirmed: bool | None = None
    is_finished: bool | None = None


class OdrStartSessionRequest(Model, kw_only=True):
    """Not described in the API's documents."""

    audience: str | None = None
    expires_at: str | None = None


class OdrStartSessionResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    expires_at: str | None = None
    id: str | None = None


class OdrStepAction(Model, kw_only=True):
    """An action of a step, and whether it is handled."""

    code: str | None = None
    handled_at: dt.datetime | None = None
    is_handled: bool | None = None
    label: str | None = None
    order: int | None = None


class OdrTransaction(Model, kw_only=True):
    """An amount to be paid, with the payments on it."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("secret",))
    amount_due: int | None = None
    amount_paid: int | None = None
    channel_id: UUID | None = None
    client_id: str | None = None
    created_at: dt.datetime | None = None
    currency: str | None = None
    description: str | None = None
    id: str | None = None
    metadata: dict[str, Any] | None = None
    number: str | None = None
    payments: list[OdrPayment] | None = None
    preset: OdrPreset | None = None
    """The payment method preset for a transaction."""
    purchase: OdrPurchase | None = None
    """Who buys what in a transaction."""
    reference: OdrReference | None = None
    """Names the entity that a transaction is for."""
    return_url: str | None = None
    secret: str | None = None
    updated_at: dt.datetime | None = None


class OdrTransactionModel(Model, kw_only=True):
    """A transaction as it is sent to be created."""

    amount: int | None = None
    channel_id: UUID | None = None
    client_id: str | None = None
    currency: str | None = None
    """Default: "EUR" """
    description: str | None = None
    metadata: dict[str, Any] | None = None
    preset: OdrPreset | None = None
    """The payment method preset for a transaction."""
    purchase: OdrPurchase | None = None
    """Who buys what in a transaction."""
    reference: OdrReference | None = None
    """Names the entity that a transaction is for."""
    return_url: str | None = None


class OdrVatRegistration(Model, kw_only=True):
    """A VAT number in one country, and whether it is valid or pending."""

    __read_only__: ClassVar[frozenset[str]] = frozenset(("is_pending", "is_valid"))
    country_code: str | None = None
    is_pending: bool | None = None
    is_valid: bool | None = None
    number: str | None = None


class OdrVatResult(Model, kw_only=True):
    """The VAT at one rate."""

    amount: int | None = None
    rate: int | None = None


OdrGetSessionShippingResponse: TypeAlias = list[OdrGetSessionShippingResponseItem]
"""Shipping points to choose from, with their distances."""
