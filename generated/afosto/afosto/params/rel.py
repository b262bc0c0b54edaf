"""Parameters of `rel`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypedDict

from .. import models


class RelAddressModelParams(TypedDict, total=False):
    """An address to store."""

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


class RelAddressQueryParams(TypedDict, total=False):
    """What was typed of an address, and in which session."""

    context: str
    query: str
    session_key: str


class RelAddressSearchParams(TypedDict, total=False):
    """The conditions of a search for stored addresses."""

    constraints: Sequence[
        models.RelAddressSearchConstraint | RelAddressSearchConstraintParams
    ]


class RelAddressSearchConstraintParams(TypedDict, total=False):
    """A condition of a search for addresses."""

    key: Literal["ids"] | str
    operator: Literal["in"] | str
    values: Sequence[str]


class RelConstraintParams(TypedDict, total=False):
    """A condition of a search: the key has to be in the given values."""

    key: Literal["id"] | str
    operator: Literal["in"] | str
    value: Sequence[str]


class RelContactUpdateParams(TypedDict, total=False):
    """A contact to create or change, with references to what belongs to it."""

    additional_name: str
    """A patronymic."""
    audience: str
    """Default: "default" """
    billing: models.RelContactUpdateBilling | RelContactUpdateBillingParams
    """References to the billing addresses."""
    email: str
    family_name: str
    """Family (last) name."""
    given_name: str
    """Given (first) name."""
    is_guest: bool
    """Default: false"""
    metadata: Mapping[str, str]
    """Further data about the item, as texts under keys of your choice."""
    organisations: (
        models.RelContactUpdateOrganisations | RelContactUpdateOrganisationsParams
    )
    """References to the organisations of a contact."""
    phone_numbers: (
        models.RelContactUpdatePhoneNumbers | RelContactUpdatePhoneNumbersParams
    )
    """References to the phone numbers."""
    shipping: models.RelContactUpdateShipping | RelContactUpdateShippingParams
    """References to the shipping addresses."""
    tags: Sequence[str]


class RelContactUpdateBillingParams(TypedDict, total=False):
    """References to the billing addresses."""

    primary: str
    secondary: Sequence[str]


class RelContactUpdateOrganisationsParams(TypedDict, total=False):
    """References to the organisations of a contact."""

    primary: (
        models.RelContactUpdateOrganisationsPrimary
        | RelContactUpdateOrganisationsPrimaryParams
    )
    """A reference to an organisation in one of its versions."""
    secondary: Sequence[
        models.RelContactUpdateOrganisationsPrimary
        | RelContactUpdateOrganisationsPrimaryParams
    ]


class RelContactUpdateOrganisationsPrimaryParams(TypedDict, total=False):
    """A reference to an organisation in one of its versions."""

    id: str
    version: str


class RelContactUpdatePhoneNumbersParams(TypedDict, total=False):
    """References to the phone numbers."""

    primary: str
    secondary: Sequence[str]


class RelContactUpdateShippingParams(TypedDict, total=False):
    """References to the shipping addresses."""

    primary: str
    secondary: Sequence[str]


class RelCreateConfirmRequestParams(TypedDict, total=False):
    """The token that confirms an identity."""

    token: str


class RelCreateIdentityRequestParams(TypedDict, total=False):
    """The e-mail address and password of an identity, and its audience."""

    audience: str
    email: str
    password: str


class RelCreateResetRequestParams(TypedDict, total=False):
    """A token and the new password it allows to set."""

    password: str
    token: str


class RelCreateTokenRequestParams(TypedDict, total=False):
    """Whom a token is for, and whether it resets or confirms."""

    audience: str
    email: str
    type: Literal["reset", "confirm"] | str


class RelGeocodeRequestParams(TypedDict, total=False):
    """An address as text, in a country."""

    address: str
    """The address as text."""
    country_code: str
    """Country as a code of two letters."""


class RelIdentityExistsRequestParams(TypedDict, total=False):
    """Whose identity to look for."""

    audience: str
    email: str


class RelOrganisationPaymentSettingsParams(TypedDict, total=False):
    """How an organisation pays and gets its invoices."""

    invoice: (
        models.RelOrganisationPaymentSettingsInvoice
        | RelOrganisationPaymentSettingsInvoiceParams
    )
    """Which ways an organisation expects its invoices to come."""
    post_payment: (
        models.RelOrganisationPaymentSettingsPostPayment
        | RelOrganisationPaymentSettingsPostPaymentParams
    )
    """The terms on which an organisation pays afterwards."""


class RelOrganisationPaymentSettingsInvoiceParams(TypedDict, total=False):
    """Which ways an organisation expects its invoices to come."""

    is_expected_at_delivery: bool
    is_expected_through_email: bool
    is_expected_through_post_mail: bool


class RelOrganisationPaymentSettingsPostPaymentParams(TypedDict, total=False):
    """The terms on which an organisation pays afterwards."""

    current_due_amount: int
    due_after: int
    iban: Sequence[str]
    spending_limit: int


class RelOrganisationSearchParams(TypedDict, total=False):
    """The conditions of a search for organisations."""

    constraints: Sequence[
        models.RelOrganisationSearchConstraint | RelOrganisationSearchConstraintParams
    ]


class RelOrganisationSearchConstraintParams(TypedDict, total=False):
    """A condition of a search for organisations."""

    key: Literal["ids"] | str
    operator: Literal["in"] | str
    values: Sequence[str]


class RelOrganisationUpdateAdministrationParams(TypedDict, total=False):
    """Not described in the API's documents."""

    email: str


class RelOrganisationUpdateModelParams(TypedDict, total=False):
    """An organisation to add or change, with references to what belongs to it."""

    account_manager: str
    administration: (
        models.RelOrganisationUpdateAdministration
        | RelOrganisationUpdateAdministrationParams
    )
    billing: models.RelContactUpdateBilling | RelContactUpdateBillingParams
    """References to the billing addresses."""
    coc_number: str
    file_id: str
    """Id of the file with the organisation's logo."""
    metadata: Mapping[str, str]
    """Further data about the item, as texts under keys of your choice."""
    name: str
    """Name of whoever receives here, such as a firm or company. Optional."""
    payment_settings: (
        models.RelOrganisationPaymentSettings | RelOrganisationPaymentSettingsParams
    )
    """How an organisation pays and gets its invoices."""
    phone_numbers: (
        models.RelContactUpdatePhoneNumbers | RelContactUpdatePhoneNumbersParams
    )
    """References to the phone numbers."""
    registrations: Sequence[
        models.RelVatRegistrationModel | RelVatRegistrationModelParams
    ]
    shipping: models.RelContactUpdateShipping | RelContactUpdateShippingParams
    """References to the shipping addresses."""
    tags: Sequence[str]


class RelPhoneNumberModelParams(TypedDict, total=False):
    """A phone number to store."""

    country_code: str
    """Country as a code of two letters."""
    number: str
    """The phone number itself."""


class RelPhoneNumberSearchParams(TypedDict, total=False):
    """The conditions of a search for phone numbers."""

    constraints: Sequence[
        models.RelPhoneNumberSearchConstraint | RelPhoneNumberSearchConstraintParams
    ]


class RelPhoneNumberSearchConstraintParams(TypedDict, total=False):
    """A condition of a search for phone numbers."""

    key: Literal["ids"] | str
    operator: Literal["in"] | str
    values: Sequence[str]


class RelSearchParams(TypedDict, total=False):
    """The conditions of a search for contacts."""

    constraints: Sequence[models.RelConstraint | RelConstraintParams]


class RelVatRegistrationModelParams(TypedDict, total=False):
    """A VAT number in a country."""

    country_code: str
    number: str
