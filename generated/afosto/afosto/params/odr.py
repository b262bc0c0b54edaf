"""Parameters of `odr`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict
from uuid import UUID

from .. import models


class OdrAdjustmentParams(TypedDict, total=False):
    """A discount or surcharge, as an amount or a percentage."""

    amount: float
    """Default: 0"""
    description: str
    is_discount: bool
    is_percentage: bool
    reference: str


class OdrAttachSessionRequestParams(TypedDict, total=False):
    """The order of a checkout session."""

    order_id: str


class OdrAttachWarehouseItemsRequestParams(TypedDict, total=False):
    """Names the inventory item to attach to an order item."""

    inventory_item_id: UUID | str
    order_item_id: UUID | str


class OdrAuthenticationRequestParams(TypedDict, total=False):
    """Not described in the API's documents."""

    email: str
    password: str


class OdrAuthorizationRequestParams(TypedDict, total=False):
    """The calculation to authorize."""

    calculation_id: UUID | str


class OdrBalanceRequestParams(TypedDict, total=False):
    """An amount to book on the balance of a key."""

    amount: int
    currency: str
    """Default: "EUR" """
    description: str
    key: models.OdrKey | OdrKeyParams
    """Names an entity by id and type."""
    overdraft_allowance: int
    reference: models.OdrKey | OdrKeyParams
    """Names an entity by id and type."""


class OdrCalculatedInvoiceRequestParams(TypedDict, total=False):
    """The order items of a calculation to invoice."""

    order_item_ids: Sequence[UUID | str]


class OdrCalculationItemModelParams(TypedDict, total=False):
    """Describes and prices order items for a calculation."""

    adjustments: Sequence[models.OdrAdjustment | OdrAdjustmentParams]
    amount: int
    description: str
    is_discounted: bool
    item_ids: Sequence[UUID | str]
    vat_percentage: int


class OdrCalculationSearchParams(TypedDict, total=False):
    """Not described in the API's documents."""

    constraints: Sequence[
        models.OdrCalculationSearchConstraint | OdrCalculationSearchConstraintParams
    ]


class OdrCalculationSearchConstraintParams(TypedDict, total=False):
    """Not described in the API's documents."""

    key: Literal["ids"] | str
    operator: Literal["in"] | str
    values: Sequence[str]


class OdrCouponCategoryDefaultsParams(TypedDict, total=False):
    """What coupons of a category have unless they say otherwise."""

    expires_after: int
    """In seconds."""
    usage: models.OdrCouponCategoryDefaultsUsage | OdrCouponCategoryDefaultsUsageParams


class OdrCouponCategoryDefaultsUsageParams(TypedDict, total=False):
    """Not described in the API's documents."""

    is_unlimited: bool
    """Default: false"""
    limit: int


class OdrCouponCategoryModelParams(TypedDict, total=False):
    """A coupon category as it is sent to be created or changed."""

    defaults: models.OdrCouponCategoryDefaults | OdrCouponCategoryDefaultsParams
    """What coupons of a category have unless they say otherwise."""
    name: str


class OdrCouponCategorySearchParams(TypedDict, total=False):
    """Not described in the API's documents."""

    constraints: Sequence[
        models.OdrCouponCategorySearchConstraint
        | OdrCouponCategorySearchConstraintParams
    ]


class OdrCouponCategorySearchConstraintParams(TypedDict, total=False):
    """Not described in the API's documents."""

    key: Literal["ids"] | str
    operator: Literal["in"] | str
    values: Sequence[str]


class OdrCouponModelParams(TypedDict, total=False):
    """A coupon as it is sent to be created."""

    category_id: UUID | str
    code: str
    expires_at: dt.datetime | str
    usage: models.OdrCouponUsage | OdrCouponUsageParams
    """How often a coupon can still be used."""


class OdrCouponSearchParams(TypedDict, total=False):
    """Not described in the API's documents."""

    constraints: Sequence[
        models.OdrCouponSearchConstraint | OdrCouponSearchConstraintParams
    ]


class OdrCouponSearchConstraintParams(TypedDict, total=False):
    """Not described in the API's documents."""

    key: Literal["codes", "is_available"] | str
    operator: Literal["in"] | str
    values: Sequence[str]


class OdrCouponUsageParams(TypedDict, total=False):
    """How often a coupon can still be used."""

    is_unlimited: bool
    """Default: false"""
    remaining: int


class OdrEvaluationItemParams(TypedDict, total=False):
    """An item of the purchase that pricing rules are tested with."""

    filters: Mapping[str, Any]
    is_discounted: bool
    quantity: int
    reference: str
    sku: str


class OdrFilterSearchParams(TypedDict, total=False):
    """Not described in the API's documents."""

    constraints: Sequence[
        models.OdrFilterSearchConstraint | OdrFilterSearchConstraintParams
    ]


class OdrFilterSearchConstraintParams(TypedDict, total=False):
    """Not described in the API's documents."""

    key: Literal["skus"] | str
    operator: Literal["in", "gte", "lte"] | str
    values: Sequence[str]


class OdrFilterSetParams(TypedDict, total=False):
    """The filters of one SKU."""

    filters: Mapping[str, Any]
    sku: str


class OdrIdentityExistsRequestParams(TypedDict, total=False):
    """The e-mail address to look for."""

    email: str


class OdrInvoiceItemModelParams(TypedDict, total=False):
    """A line as it is sent for a new invoice."""

    adjustments: Sequence[models.OdrAdjustment | OdrAdjustmentParams]
    amount: int
    description: str
    is_discounted: bool
    quantity: int
    reference: str
    sku: str
    vat_percentage: int


class OdrInvoiceRequestParams(TypedDict, total=False):
    """An invoice as it is sent to be created."""

    address_id: str
    adjustments: Sequence[models.OdrAdjustment | OdrAdjustmentParams]
    channel_id: UUID | str
    client_id: str
    contact_id: str
    currency: str
    items: Sequence[models.OdrInvoiceItemModel | OdrInvoiceItemModelParams]
    metadata: Mapping[str, Any]
    organisation_id: str
    pricing_at: dt.datetime | str
    reference: str


class OdrInvoiceSearchParams(TypedDict, total=False):
    """Not described in the API's documents."""

    constraints: Sequence[
        models.OdrInvoiceSearchConstraint | OdrInvoiceSearchConstraintParams
    ]


class OdrInvoiceSearchConstraintParams(TypedDict, total=False):
    """Not described in the API's documents."""

    key: Literal["ids"] | str
    operator: Literal["in"] | str
    values: Sequence[str]


class OdrInvoiceStateParams(TypedDict, total=False):
    """When an invoice was paid."""

    paid_at: dt.date | str


class OdrItemModelParams(TypedDict, total=False):
    """An item to project the cost of."""

    adjustments: Sequence[models.OdrAdjustment | OdrAdjustmentParams]
    amount: int
    description: str
    is_discounted: bool
    quantity: int
    reference: str
    sku: str
    vat_percentage: int


class OdrKeyParams(TypedDict, total=False):
    """Names an entity by id and type."""

    entity_id: UUID | str
    entity_type: str


class OdrNewAddressParams(TypedDict, total=False):
    """Not described in the API's documents."""

    additional_name: str
    """A patronymic."""
    address_line_1: str
    """First line of the address."""
    address_line_2: str
    """Second line of the address. Optional."""
    administrative_area: str
    """State or province, in full or abbreviated. Optional."""
    country_code: str
    """Country as a code of two letters."""
    dependent_locality: str
    """Optional. Tells the locality more exactly."""
    family_name: str
    """Family (last) name."""
    given_name: str
    """Given (first) name."""
    locality: str
    """The city."""
    organisation: str
    """Name of whoever receives here, such as a firm or company. Optional."""
    postal_code: str
    """Postal code of the point of delivery, in full."""
    premise_number: int
    premise_number_suffix: str
    sorting_code: str
    """Serves for sorting, as when mail is routed. Optional."""
    thoroughfare: str


class OdrNewContactParams(TypedDict, total=False):
    """Not described in the API's documents."""

    additional_name: str
    """A patronymic."""
    email: str
    family_name: str
    """Family (last) name."""
    given_name: str
    """Given (first) name."""


class OdrNewOrganisationParams(TypedDict, total=False):
    """Not described in the API's documents."""

    coc_number: str
    name: str
    """Name of whoever receives here, such as a firm or company. Optional."""
    registrations: Sequence[models.OdrVatRegistration | OdrVatRegistrationParams]


class OdrNewPhonenumberParams(TypedDict, total=False):
    """Not described in the API's documents."""

    country_code: str
    """Country as a code of two letters."""
    number: str
    """The phone number."""


class OdrOrderCalculationRequestParams(TypedDict, total=False):
    """What to calculate for an order: items, adjustments, currency and time of
    pricing.
    """

    adjustments: Sequence[models.OdrAdjustment | OdrAdjustmentParams]
    currency: str
    expires_at: dt.datetime | str
    items: Sequence[models.OdrCalculationItemModel | OdrCalculationItemModelParams]
    metadata: Mapping[str, Any]
    pricing_at: dt.datetime | str
    reference: str


class OdrOrderItemModelParams(TypedDict, total=False):
    """An item as it is sent to be added to an order."""

    description: str
    is_backorder: bool
    """Default: false"""
    is_inbound: bool
    """Default: false"""
    item_ids: Sequence[UUID | str]
    quantity: int
    reference: UUID | str
    sku: str
    source_order_id: UUID | str


class OdrOrderModelParams(TypedDict, total=False):
    """An order as it is sent to be created or changed."""

    channel_id: UUID | str
    client_id: str
    metadata: Mapping[str, Any]
    processing: models.OdrProcessing | OdrProcessingParams
    """Which stages of an order run by themselves, by hand or not at all."""
    settings: models.OdrSettings | OdrSettingsParams
    """The settings of an order as they are sent."""
    tags: Sequence[str]
    type: str


class OdrOrderModelSettingsBillingParams(TypedDict, total=False):
    """Not described in the API's documents."""

    address_id: UUID | str
    issuer_code: str
    method_code: str
    provider_code: str
    vat: models.OdrOrderSettingsBillingVat | OdrOrderSettingsBillingVatParams
    """Whether shifting VAT is disabled or required."""


class OdrOrderSearchParams(TypedDict, total=False):
    """Not described in the API's documents."""

    constraints: Sequence[
        models.OdrOrderSearchConstraint | OdrOrderSearchConstraintParams
    ]


class OdrOrderSearchConstraintParams(TypedDict, total=False):
    """Not described in the API's documents."""

    key: Literal["ids"] | str
    operator: Literal["in"] | str
    values: Sequence[str]


class OdrOrderSettingsBillingVatParams(TypedDict, total=False):
    """Whether shifting VAT is disabled or required."""

    is_shift_disabled: bool
    """Default: false"""
    is_shift_required: bool
    """Default: false"""


class OdrOrderSettingsShippingParams(TypedDict, total=False):
    """Not described in the API's documents."""

    address_id: UUID | str
    is_split_allowed: bool
    method_id: UUID | str
    source_address_id: UUID | str
    spid: str
    window: models.OdrOrderSettingsShippingWindow | OdrOrderSettingsShippingWindowParams
    """The time span in which an order is to be delivered."""


class OdrOrderSettingsShippingWindowParams(TypedDict, total=False):
    """The time span in which an order is to be delivered."""

    code: str
    delivery_at: dt.date | str
    from_: int
    to: int


class OdrOrdersAuthorizeBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    calculation_id: UUID | str


class OdrOrdersItemsAddFromSearchBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    constraints: Sequence[models.OdrSearchConstraint | OdrSearchConstraintParams]
    filters: Sequence[models.OdrSearchFilter | OdrSearchFilterParams]
    is_backorder: bool
    is_inbound: bool


class OdrOrdersItemsSearchAttachableBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    order: models.OdrSearch | OdrSearchParams
    """A search for order items."""
    wms: (
        models.OdrOrdersItemsSearchAttachableBodyWms
        | OdrOrdersItemsSearchAttachableBodyWmsParams
    )


class OdrOrdersItemsSearchAttachableBodyWmsParams(TypedDict, total=False):
    """Not described in the API's documents."""

    constraints: Sequence[
        models.OdrOrdersItemsSearchAttachableBodyWmsConstraintsItem
        | OdrOrdersItemsSearchAttachableBodyWmsConstraintsItemParams
    ]
    use_referenced_stock: bool


class OdrOrdersItemsSearchAttachableBodyWmsConstraintsItemParams(
    TypedDict, total=False
):
    """Not described in the API's documents."""

    key: str
    operator: str
    values: Sequence[str]


class OdrOrdersUpdateFlowBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    actions: Sequence[
        models.OdrOrdersUpdateFlowBodyActionsItem
        | OdrOrdersUpdateFlowBodyActionsItemParams
    ]
    code: str


class OdrOrdersUpdateFlowBodyActionsItemParams(TypedDict, total=False):
    """Not described in the API's documents."""

    code: str
    is_handled: bool


class OdrPaymentIntentParams(TypedDict, total=False):
    """The amount of a new payment, and the provider and method to pay by."""

    amount: int
    issuer_code: str
    metadata: Mapping[str, Any]
    method_code: str
    provider_code: str
    return_url: str


class OdrPresetParams(TypedDict, total=False):
    """The payment method preset for a transaction."""

    issuer_code: str
    method_code: str
    provider_code: str


class OdrPriceRuleEvaluationParams(TypedDict, total=False):
    """The purchase to test the pricing rules with."""

    amount: int
    """The total of the invoice."""
    client: str
    """The id of the client to assume."""
    coupons: Sequence[str]
    """The ids of the coupons to test."""
    items: Sequence[models.OdrEvaluationItem | OdrEvaluationItemParams]
    payment_method: str
    """The id of the payment method to assume."""
    pricing_at: dt.datetime | str
    quantity: int
    """How many items the invoice has."""
    shipping_method: str
    """The id of the shipping method to assume."""
    tags: Sequence[str]
    """The tags of customer groups to assume."""


class OdrPricingRuleConstraintParams(TypedDict, total=False):
    """A condition for a pricing rule or a service to apply."""

    key: models.OdrPricingRuleConstraintKey
    operator: Literal["in", "gte", "gt", "lte", "lt"] | str
    values: Sequence[Mapping[str, Any]]


class OdrPricingRuleFilterParams(TypedDict, total=False):
    """A condition on the items that a pricing rule is about."""

    key: models.OdrPricingRuleFilterKey
    operator: Literal["in"] | str
    values: Sequence[Mapping[str, Any]]


class OdrPricingRuleModelParams(TypedDict, total=False):
    """A pricing rule as it is sent to be created or changed."""

    active_at: dt.datetime | str
    adjustments: Sequence[models.OdrAdjustment | OdrAdjustmentParams]
    apply_to: models.OdrPricingRuleModelApplyTo
    constraints: Sequence[
        models.OdrPricingRuleConstraint | OdrPricingRuleConstraintParams
    ]
    evaluate_at: Literal["rule", "order", "line"] | str
    expires_at: dt.datetime | str
    filters: Sequence[models.OdrPricingRuleFilter | OdrPricingRuleFilterParams]
    grant_limit: int
    """Default: 0"""
    is_last_rule: bool
    metadata: Mapping[str, Any]
    name: str
    priority: int


class OdrProcessingParams(TypedDict, total=False):
    """Which stages of an order run by themselves, by hand or not at all."""

    allocation: Literal["auto", "manual", "none"] | str
    capture: Literal["auto", "manual", "none"] | str
    confirm: Literal["auto", "manual"] | str
    fulfilment: Literal["auto", "manual", "none"] | str


class OdrProjectionModelParams(TypedDict, total=False):
    """The items and circumstances to project the cost of."""

    adjustments: Sequence[models.OdrAdjustment | OdrAdjustmentParams]
    client_id: str
    contact_id: str
    coupons: Sequence[str]
    currency: str
    items: Sequence[models.OdrItemModel | OdrItemModelParams]
    organisation_id: str
    pricing_at: dt.datetime | str
    settings: models.OdrProjectionModelSettings | OdrProjectionModelSettingsParams


class OdrProjectionModelSettingsParams(TypedDict, total=False):
    """Not described in the API's documents."""

    billing: (
        models.OdrProjectionModelSettingsBilling
        | OdrProjectionModelSettingsBillingParams
    )
    shipping: (
        models.OdrProjectionModelSettingsShipping
        | OdrProjectionModelSettingsShippingParams
    )


class OdrProjectionModelSettingsBillingParams(TypedDict, total=False):
    """Not described in the API's documents."""

    issuer_code: str
    method_code: str
    provider_code: str
    vat: (
        models.OdrProjectionModelSettingsBillingVat
        | OdrProjectionModelSettingsBillingVatParams
    )
    """Whether shifting VAT is disabled or required."""


class OdrProjectionModelSettingsBillingVatParams(TypedDict, total=False):
    """Whether shifting VAT is disabled or required."""

    is_shift_disabled: bool
    """Default: false"""
    is_shift_required: bool
    """Default: false"""


class OdrProjectionModelSettingsShippingParams(TypedDict, total=False):
    """Not described in the API's documents."""

    method_id: str


class OdrPurchaseParams(TypedDict, total=False):
    """Who buys what in a transaction."""

    contact_id: str
    items: Sequence[models.OdrPurchaseItem | OdrPurchaseItemParams]


class OdrPurchaseItemParams(TypedDict, total=False):
    """Not described in the API's documents."""

    amount: int
    description: str
    quantity: int
    sku: str
    type: Literal["product", "handling", "shipping"] | str
    vat_rate: int


class OdrReferenceParams(TypedDict, total=False):
    """Names the entity that a transaction is for."""

    entity_id: str
    entity_type: str


class OdrReferenceModelParams(TypedDict, total=False):
    """A new stack: the entity it is for, and constraints on the items."""

    constraints: Sequence[models.OdrSearchConstraint | OdrSearchConstraintParams]
    entity_id: str
    entity_type: str


class OdrRefundIntentParams(TypedDict, total=False):
    """The payment to refund, and how much of it."""

    amount: int
    payment_id: str


class OdrSearchParams(TypedDict, total=False):
    """A search for order items."""

    constraints: Sequence[models.OdrSearchConstraint | OdrSearchConstraintParams]
    filters: Sequence[models.OdrSearchFilter | OdrSearchFilterParams]


class OdrSearchConstraintParams(TypedDict, total=False):
    """One condition of a search for order items."""

    key: models.OdrSearchConstraintKey
    operator: Literal["in", "gte", "lte"] | str
    values: Sequence[str]


class OdrSearchFilterParams(TypedDict, total=False):
    """A filter key, and the values to look for."""

    key: str
    values: Sequence[str]


class OdrSelectSessionBillingMethodRequestParams(TypedDict, total=False):
    """The billing method of a checkout session, and its issuer."""

    issuer_id: str
    method_id: str


class OdrSelectSessionBillingRequestParams(TypedDict, total=False):
    """Selects a billing address by its id or as that of the contact or organisation."""

    address_id: str
    contact: (
        models.OdrSelectSessionBillingRequestContact
        | OdrSelectSessionBillingRequestContactParams
    )
    organisation: (
        models.OdrSelectSessionBillingRequestOrganisation
        | OdrSelectSessionBillingRequestOrganisationParams
    )


class OdrSelectSessionBillingRequestContactParams(TypedDict, total=False):
    """Not described in the API's documents."""

    primary: bool
    secondary: bool


class OdrSelectSessionBillingRequestOrganisationParams(TypedDict, total=False):
    """Not described in the API's documents."""

    primary: bool


class OdrSelectSessionOrganisationRequestParams(TypedDict, total=False):
    """Not described in the API's documents."""

    organisation_id: UUID | str


class OdrSelectSessionPhonenumberRequestParams(TypedDict, total=False):
    """Selects a phone number; for shipping, one of these keys must be sent."""

    contact: (
        models.OdrSelectSessionPhonenumberRequestContact
        | OdrSelectSessionPhonenumberRequestContactParams
    )
    organisation: (
        models.OdrSelectSessionPhonenumberRequestOrganisation
        | OdrSelectSessionPhonenumberRequestOrganisationParams
    )
    phone_number_id: str


class OdrSelectSessionPhonenumberRequestContactParams(TypedDict, total=False):
    """Not described in the API's documents."""

    primary: bool
    secondary: bool


class OdrSelectSessionPhonenumberRequestOrganisationParams(TypedDict, total=False):
    """Not described in the API's documents."""

    primary: bool


class OdrSelectSessionShippingMethodRequestParams(TypedDict, total=False):
    """The shipping method of a checkout session."""

    is_split_allowed: bool
    method_id: UUID | str


class OdrSelectSessionShippingPointRequestParams(TypedDict, total=False):
    """The shipping point of a checkout session."""

    country_code: str
    spid: str


class OdrSelectSessionShippingRequestParams(TypedDict, total=False):
    """Selects a shipping address; one of these keys must be sent."""

    address_id: str
    contact: (
        models.OdrSelectSessionShippingRequestContact
        | OdrSelectSessionShippingRequestContactParams
    )
    organisation: (
        models.OdrSelectSessionShippingRequestOrganisation
        | OdrSelectSessionShippingRequestOrganisationParams
    )


class OdrSelectSessionShippingRequestContactParams(TypedDict, total=False):
    """Not described in the API's documents."""

    primary: bool
    secondary: bool


class OdrSelectSessionShippingRequestOrganisationParams(TypedDict, total=False):
    """Not described in the API's documents."""

    primary: bool


class OdrSelectSessionShippingWindowRequestParams(TypedDict, total=False):
    """The shipping window to select: a day and a time span."""

    at: dt.date | str
    from_: int
    to: int


class OdrServiceModelParams(TypedDict, total=False):
    """A service as it is sent to be created or changed."""

    active_at: dt.datetime | str
    amount: float
    constraints: Sequence[
        models.OdrPricingRuleConstraint | OdrPricingRuleConstraintParams
    ]
    expires_at: dt.datetime | str
    is_percentage: bool
    metadata: Mapping[str, Any]
    name: str
    priority: int
    type: Literal["handling", "shipping"] | str
    vat_settings: Sequence[
        models.OdrServiceVatConfiguration | OdrServiceVatConfigurationParams
    ]


class OdrServiceVatConfigurationParams(TypedDict, total=False):
    """How the VAT of a service is set in one country."""

    country_code: str
    reference: int
    type: Literal["fixed", "max", "weighed"] | str


class OdrSessionsSetAuthenticatedBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    contact_id: str


class OdrSetClaimRequestParams(TypedDict, total=False):
    """Names the claim and claim item for one order item."""

    claim_id: UUID | str
    claim_item_id: UUID | str
    item_id: UUID | str


class OdrSetRouteRequestParams(TypedDict, total=False):
    """Names the delivery and collect route for order items."""

    collect_route_id: UUID | str
    delivery_route_id: UUID | str
    item_ids: Sequence[UUID | str]


class OdrSetSessionReferenceRequestParams(TypedDict, total=False):
    """The reference on the order of a checkout session."""

    reference: str


class OdrSettingsParams(TypedDict, total=False):
    """The settings of an order as they are sent."""

    billing: models.OdrOrderModelSettingsBilling | OdrOrderModelSettingsBillingParams
    contact: models.OdrSettingsContact | OdrSettingsContactParams
    coupons: Sequence[str]
    due_at: dt.date | str
    organisation: models.OdrSettingsContact | OdrSettingsContactParams
    phone_number_id: UUID | str
    reference: str
    return_url: str
    shipping: models.OdrOrderSettingsShipping | OdrOrderSettingsShippingParams


class OdrSettingsContactParams(TypedDict, total=False):
    """Not described in the API's documents."""

    id: UUID | str


class OdrSkuParams(TypedDict, total=False):
    """A SKU that is valid in orders."""

    description: str
    expires_at: dt.datetime | str
    sku: str


class OdrStartSessionRequestParams(TypedDict, total=False):
    """Not described in the API's documents."""

    audience: str
    expires_at: str


class OdrTransactionModelParams(TypedDict, total=False):
    """A transaction as it is sent to be created."""

    amount: int
    channel_id: UUID | str
    client_id: str
    currency: str
    """Default: "EUR" """
    description: str
    metadata: Mapping[str, Any]
    preset: models.OdrPreset | OdrPresetParams
    """The payment method preset for a transaction."""
    purchase: models.OdrPurchase | OdrPurchaseParams
    """Who buys what in a transaction."""
    reference: models.OdrReference | OdrReferenceParams
    """Names the entity that a transaction is for."""
    return_url: str


class OdrVatRegistrationParams(TypedDict, total=False):
    """A VAT number in one country, and whether it is valid or pending."""

    country_code: str
    number: str
