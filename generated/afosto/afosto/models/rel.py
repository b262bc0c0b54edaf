"""Models of `rel`."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar, Literal, TypeAlias

from .._runtime.codec.model import Model

RelAddressResultsOptionsPrecision: TypeAlias = (
    Literal["Locality", "Street", "PostalCode", "PartialAddress", "Address"] | str
)

RelPhoneNumberType: TypeAlias = (
    Literal[
        "fixed_number",
        "mobile",
        "toll-free",
        "premium",
        "shared_cost",
        "voip",
        "personal",
    ]
    | str
)


class RelAddress(Model, kw_only=True):
    """A stored address, with its location."""

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
    created_at: dt.datetime | None = None
    dependent_locality: str | None = None
    """Optional. Tells the locality more exactly."""
    family_name: str | None = None
    """Family (last) name."""
    geo_location: RelGeoLocation | None = None
    """Where an address is, with the box around it."""
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


class RelAddressList(Model, kw_only=True):
    """Addresses, the primary one apart."""

    primary: RelAddress | None = None
    """A stored address, with its location."""
    secondary: list[RelAddress] | None = None


class RelAddressModel(Model, kw_only=True):
    """An address to store."""

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


class RelAddressQuery(Model, kw_only=True):
    """What was typed of an address, and in which session."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("session_key",))
    context: str | None = None
    query: str | None = None
    session_key: str | None = None


class RelAddressResults(Model, kw_only=True):
    """Suggestions for an address, and the address if one was found."""

    options: list[RelAddressResultsOptions] | None = None
    result: RelGeoLocation | None = None
    """Where an address is, with the box around it."""


class RelAddressResultsOptions(Model, kw_only=True):
    """A suggestion and how precise it is, from a locality to a full address."""

    context: str | None = None
    description: str | None = None
    label: str | None = None
    precision: RelAddressResultsOptionsPrecision | None = None
    value: str | None = None


class RelAddressSearch(Model, kw_only=True):
    """The conditions of a search for stored addresses."""

    constraints: list[RelAddressSearchConstraint] | None = None


class RelAddressSearchConstraint(Model, kw_only=True):
    """A condition of a search for addresses."""

    key: Literal["ids"] | str | None = None
    operator: Literal["in"] | str | None = None
    values: list[str] | None = None


class RelAddressSearchSession(Model, kw_only=True):
    """The session in which an address is looked up."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("session_key",))
    session_key: str | None = None


class RelConstraint(Model, kw_only=True):
    """A condition of a search: the key has to be in the given values."""

    key: Literal["id"] | str | None = None
    operator: Literal["in"] | str | None = None
    value: list[str] | None = None


class RelContact(Model, kw_only=True):
    """A person, with primary and secondary addresses, phone numbers and
    organisations.
    """

    additional_name: str | None = None
    """A patronymic."""
    audience: str | None = None
    """Default: "default" """
    billing: RelAddressList | None = None
    """Addresses, the primary one apart."""
    created_at: dt.datetime | None = None
    deleted_at: dt.datetime | None = None
    email: str | None = None
    family_name: str | None = None
    """Family (last) name."""
    given_name: str | None = None
    """Given (first) name."""
    id: str | None = None
    is_guest: bool | None = None
    metadata: dict[str, str] | None = None
    """Further data about the item, as texts under keys of your choice."""
    organisations: RelOrganisationList | None = None
    """The organisations of a contact, the primary one apart."""
    phone_numbers: RelPhoneNumberList | None = None
    """Phone numbers, the primary one apart."""
    shipping: RelAddressList | None = None
    """Addresses, the primary one apart."""
    tags: list[str] | None = None
    updated_at: dt.datetime | None = None
    version: str | None = None


class RelContactUpdate(Model, kw_only=True):
    """A contact to create or change, with references to what belongs to it."""

    additional_name: str | None = None
    """A patronymic."""
    audience: str | None = None
    """Default: "default" """
    billing: RelContactUpdateBilling | None = None
    """References to the billing addresses."""
    email: str | None = None
    family_name: str | None = None
    """Family (last) name."""
    given_name: str | None = None
    """Given (first) name."""
    is_guest: bool | None = None
    """Default: false"""
    metadata: dict[str, str] | None = None
    """Further data about the item, as texts under keys of your choice."""
    organisations: RelContactUpdateOrganisations | None = None
    """References to the organisations of a contact."""
    phone_numbers: RelContactUpdatePhoneNumbers | None = None
    """References to the phone numbers."""
    shipping: RelContactUpdateShipping | None = None
    """References to the shipping addresses."""
    tags: list[str] | None = None


class RelContactUpdateBilling(Model, kw_only=True):
    """References to the billing addresses."""

    primary: str | None = None
    secondary: list[str] | None = None


class RelContactUpdateOrganisations(Model, kw_only=True):
    """References to the organisations of a contact."""

    primary: RelContactUpdateOrganisationsPrimary | None = None
    """A reference to an organisation in one of its versions."""
    secondary: list[RelContactUpdateOrganisationsPrimary] | None = None


class RelContactUpdateOrganisationsPrimary(Model, kw_only=True):
    """A reference to an organisation in one of its versions."""

    id: str | None = None
    version: str | None = None


class RelContactUpdatePhoneNumbers(Model, kw_only=True):
    """References to the phone numbers."""

    primary: str | None = None
    secondary: list[str] | None = None


class RelContactUpdateShipping(Model, kw_only=True):
    """References to the shipping addresses."""

    primary: str | None = None
    secondary: list[str] | None = None


class RelCreateConfirmRequest(Model, kw_only=True):
    """The token that confirms an identity."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("token",))
    token: str | None = None


class RelCreateIdentityRequest(Model, kw_only=True):
    """The e-mail address and password of an identity, and its audience."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("password",))
    audience: str | None = None
    email: str | None = None
    password: str | None = None


class RelCreateResetRequest(Model, kw_only=True):
    """A token and the new password it allows to set."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("password", "token"))
    password: str | None = None
    token: str | None = None


class RelCreateTokenRequest(Model, kw_only=True):
    """Whom a token is for, and whether it resets or confirms."""

    audience: str | None = None
    email: str | None = None
    type: Literal["reset", "confirm"] | str | None = None


class RelFieldList(Model, kw_only=True):
    """The fields an address in a country must and may have."""

    allowed: list[str] | None = None
    country_code: str | None = None
    """The country the fields are for."""
    required: list[str] | None = None


class RelGeoLocation(Model, kw_only=True):
    """Where an address is, with the box around it."""

    address: RelGeolocationAddress | None = None
    """The parts of the address at a location."""
    box: RelGeolocationBox | None = None
    """The area around a location, by its corners."""
    is_precise: bool | None = None
    lat: float | None = None
    long: float | None = None


class RelGeocodeRequest(Model, kw_only=True):
    """An address as text, in a country."""

    address: str | None = None
    """The address as text."""
    country_code: str | None = None
    """Country as a code of two letters."""


class RelGeolocationAddress(Model, kw_only=True):
    """The parts of the address at a location."""

    administrative_area: str | None = None
    country_code: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    premise_number: int | None = None
    premise_number_suffix: str | None = None
    """Can be null, depending on where the data comes from."""
    thoroughfare: str | None = None


class RelGeolocationBox(Model, kw_only=True):
    """The area around a location, by its corners."""

    north_east: RelGeolocationBoxNorthEast | None = None
    south_west: RelGeolocationBoxSouthWest | None = None


class RelGeolocationBoxNorthEast(Model, kw_only=True):
    """Not described in the API's documents."""

    lat: float | None = None
    long: float | None = None


class RelGeolocationBoxSouthWest(Model, kw_only=True):
    """Not described in the API's documents."""

    lat: float | None = None
    long: float | None = None


class RelIdentityExistsRequest(Model, kw_only=True):
    """Whose identity to look for."""

    audience: str | None = None
    email: str | None = None


class RelOrganisation(Model, kw_only=True):
    """An organisation with its addresses, registrations and payment settings."""

    account_manager: str | None = None
    administration: RelOrganisationAdministration | None = None
    billing: RelAddressList | None = None
    """Addresses, the primary one apart."""
    coc_number: str | None = None
    created_at: dt.datetime | None = None
    deleted_at: dt.datetime | None = None
    file_id: str | None = None
    """Id of the file with the organisation's logo."""
    id: str | None = None
    metadata: dict[str, str] | None = None
    """Further data about the item, as texts under keys of your choice."""
    name: str | None = None
    """Name of whoever receives here, such as a firm or company. Optional."""
    payment_settings: RelOrganisationPaymentSettings | None = None
    """How an organisation pays and gets its invoices."""
    phone_numbers: RelPhoneNumberList | None = None
    """Phone numbers, the primary one apart."""
    registrations: list[RelVatRegistration] | None = None
    shipping: RelAddressList | None = None
    """Addresses, the primary one apart."""
    tags: list[str] | None = None
    updated_at: dt.datetime | None = None
    version: str | None = None


class RelOrganisationAdministration(Model, kw_only=True):
    """Not described in the API's documents."""

    email: str | None = None


class RelOrganisationList(Model, kw_only=True):
    """The organisations of a contact, the primary one apart."""

    primary: RelOrganisation | None = None
    """An organisation with its addresses, registrations and payment settings."""
    secondary: list[RelOrganisation] | None = None


class RelOrganisationPaymentSettings(Model, kw_only=True):
    """How an organisation pays and gets its invoices."""

    invoice: RelOrganisationPaymentSettingsInvoice | None = None
    """Which ways an organisation expects its invoices to come."""
    post_payment: RelOrganisationPaymentSettingsPostPayment | None = None
    """The terms on which an organisation pays afterwards."""


class RelOrganisationPaymentSettingsInvoice(Model, kw_only=True):
    """Which ways an organisation expects its invoices to come."""

    is_expected_at_delivery: bool | None = None
    is_expected_through_email: bool | None = None
    is_expected_through_post_mail: bool | None = None


class RelOrganisationPaymentSettingsPostPayment(Model, kw_only=True):
    """The terms on which an organisation pays afterwards."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("iban",))
    current_due_amount: int | None = None
    due_after: int | None = None
    iban: list[str] | None = None
    spending_limit: int | None = None


class RelOrganisationSearch(Model, kw_only=True):
    """The conditions of a search for organisations."""

    constraints: list[RelOrganisationSearchConstraint] | None = None


class RelOrganisationSearchConstraint(Model, kw_only=True):
    """A condition of a search for organisations."""

    key: Literal["ids"] | str | None = None
    operator: Literal["in"] | str | None = None
    values: list[str] | None = None


class RelOrganisationUpdateAdministration(Model, kw_only=True):
    """Not described in the API's documents."""

    email: str | None = None


class RelOrganisationUpdateModel(Model, kw_only=True):
    """An organisation to add or change, with references to what belongs to it."""

    account_manager: str | None = None
    administration: RelOrganisationUpdateAdministration | None = None
    billing: RelContactUpdateBilling | None = None
    """References to the billing addresses."""
    coc_number: str | None = None
    file_id: str | None = None
    """Id of the file with the organisation's logo."""
    metadata: dict[str, str] | None = None
    """Further data about the item, as texts under keys of your choice."""
    name: str | None = None
    """Name of whoever receives here, such as a firm or company. Optional."""
    payment_settings: RelOrganisationPaymentSettings | None = None
    """How an organisation pays and gets its invoices."""
    phone_numbers: RelContactUpdatePhoneNumbers | None = None
    """References to the phone numbers."""
    registrations: list[RelVatRegistrationModel] | None = None
    shipping: RelContactUpdateShipping | None = None
    """References to the shipping addresses."""
    tags: list[str] | None = None


class RelPhoneNumber(Model, kw_only=True):
    """A stored phone number."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("national", "number"))
    country_code: str | None = None
    """Country as a code of two letters."""
    created_at: dt.datetime | None = None
    id: str | None = None
    national: str | None = None
    """The phone number as written within its country."""
    number: str | None = None
    """The phone number in E.164 format."""
    type: RelPhoneNumberType | None = None


class RelPhoneNumberList(Model, kw_only=True):
    """Phone numbers, the primary one apart."""

    primary: RelPhoneNumber | None = None
    """A stored phone number."""
    secondary: list[RelPhoneNumber] | None = None


class RelPhoneNumberModel(Model, kw_only=True):
    """A phone number to store."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("number",))
    country_code: str | None = None
    """Country as a code of two letters."""
    number: str | None = None
    """The phone number itself."""


class RelPhoneNumberSearch(Model, kw_only=True):
    """The conditions of a search for phone numbers."""

    constraints: list[RelPhoneNumberSearchConstraint] | None = None


class RelPhoneNumberSearchConstraint(Model, kw_only=True):
    """A condition of a search for phone numbers."""

    key: Literal["ids"] | str | None = None
    operator: Literal["in"] | str | None = None
    values: list[str] | None = None


class RelSearch(Model, kw_only=True):
    """The conditions of a search for contacts."""

    constraints: list[RelConstraint] | None = None


class RelSignedTokenResponse(Model, kw_only=True):
    """A signed ID token."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("token",))
    expires_at: dt.datetime | None = None
    token: str | None = None


class RelTokenResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    status: str | None = None


class RelVatRegistration(Model, kw_only=True):
    """A VAT number in a country, and its verification."""

    country_code: str | None = None
    number: str | None = None
    verification: RelVatRegistrationVerification | None = None
    """What the verification of a VAT number has found so far."""


class RelVatRegistrationModel(Model, kw_only=True):
    """A VAT number in a country."""

    country_code: str | None = None
    number: str | None = None


class RelVatRegistrationVerification(Model, kw_only=True):
    """What the verification of a VAT number has found so far."""

    country_code: str | None = None
    is_pending: bool | None = None
    """Default: true"""
    is_valid: bool | None = None
    """Default: false"""
    metadata: dict[str, Any] | None = None
    name: str | None = None
    type: str | None = None
    verified_at: dt.datetime | None = None


class RelVersion(Model, kw_only=True):
    """A version of a contact or an organisation."""

    created_at: dt.datetime | None = None
    version: str | None = None


RelMetadata: TypeAlias = dict[str, str]
"""Further data about the item, as texts under keys of your choice."""
