"""Models of `iam`."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar, Literal, TypeAlias
from uuid import UUID

import msgspec

from .._runtime.codec.model import Model

IamLogCode: TypeAlias = Literal["order.confirmed", "E45245.24625", "500"] | str
"""For AUDIT an event such as `order.confirmed`, for ERROR a code such as E44532543, for
REQUEST the HTTP status.
"""

IamLogResourceStream: TypeAlias = (
    Literal[
        "integrations/342524545243455", "transactions/provider/paynl", "orders", "POST"
    ]
    | str
)

IamPendingAuthorizationState: TypeAlias = (
    Literal["pending", "approved", "revoked", "expired"] | str
)

IamPendingRequestState: TypeAlias = (
    Literal["pending", "approved", "revoked", "expired"] | str
)

IamPhoneNumberModelPreferredAgent: TypeAlias = (
    Literal["Niels", "Sander", "Peter", "Sjoerd", "Tjeuke"] | str
)

IamPhoneNumberPreferredAgent: TypeAlias = (
    Literal["Niels", "Sander", "Peter", "Sjoerd", "Tjeuke"] | str
)

IamPurgesCreateBodyDomainsItem: TypeAlias = (
    Literal[
        "rel:contacts",
        "rel:organisations",
        "rel:addresses",
        "rel:phonenumbers",
        "rel:identities",
        "rel:tokens",
        "lcs:shipments",
        "odr:orders",
        "odr:invoices",
        "odr:calculations",
        "odr:transactions",
    ]
    | str
)

IamSubtenantState: TypeAlias = (
    Literal["pending", "approved", "revoked", "expired"] | str
)

IamSubtenantsAuthorizationsRequestsListState: TypeAlias = (
    Literal["pending", "revoked", "denied", "expired"] | str
)


class IamAccessToken(Model, kw_only=True):
    """Not described in the API's documents."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        ("access_token", "refresh_token"),
    )
    access_token: str | None = None
    expires_in: int | None = None
    """Default: 3600"""
    refresh_token: str | None = None
    token_type: str | None = None
    """Default: "Bearer" """


class IamAddOn(Model, kw_only=True):
    """The add-on to subscribe to."""

    id: str | None = None


class IamAddress(Model, kw_only=True):
    """Not described in the API's documents."""

    address_line_1: str | None = None
    address_line_2: str | None = None
    city: str | None = None
    country_code: str | None = None
    postal_code: str | None = None


class IamAuditLog(Model, kw_only=True):
    """A line of the audit log, saying which user did what to which resource."""

    created_at: dt.datetime | None = None
    id: str | None = None
    logged_at: dt.datetime | None = None
    metadata: dict[str, Any] | None = None
    method: str | None = None
    resource: str | None = None
    user: str | None = None


class IamAuditLogsGetFiltersResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    method: list[str] | None = None
    resource: list[str] | None = None
    user: list[str] | None = None


class IamAuthorization(Model, kw_only=True):
    """The access to this tenant that a user has or asks for."""

    created_at: dt.datetime | None = None
    id: str | None = None
    roles: list[str] | None = None
    state: Literal["pending", "approved", "revoked"] | str | None = None
    type: Literal["invite", "request"] | str | None = None
    updated_at: dt.datetime | None = None
    user: IamSubtenantUser | None = None
    """A user who has or seeks access to this tenant."""


class IamAuthorizationResponse(Model, kw_only=True):
    """What a client asks of the user, and how to go on."""

    client_name: str | None = None
    client_redirect_uri: str | None = None
    expires_in: int | None = None
    forward_uri: str | None = None
    is_authorization_approved: bool | None = None
    """Default: false"""
    is_id_token_issued: bool | None = None
    """Default: false"""
    scope: list[IamScope] | None = None


class IamBackup(Model, kw_only=True):
    """A channel and an address that backup codes can go to."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("address",))
    address: str | None = None
    channel: Literal["sms", "email"] | str | None = None


class IamBackupResponse(Model, kw_only=True):
    """Where a backup code goes."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("address",))
    address: str | None = None
    created_at: dt.datetime | None = None


class IamBillingCompany(Model, kw_only=True):
    """The company that Afosto bills."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("phone_number",))
    address: IamAddress | None = None
    billing_email: str | None = None
    name: str | None = None
    phone_number: str | None = None
    vat_number: str | None = None


class IamBucket(Model, kw_only=True):
    """The usage of one date in a report."""

    date: dt.datetime | None = None
    filter_key: str | None = None
    filter_value: str | None = None
    quantity: int | None = None


class IamClient(Model, kw_only=True):
    """Not described in the API's documents."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("client_secret",))
    author: str | None = None
    client_id: str | None = None
    client_secret: str | None = None
    created_at: dt.datetime | None = None
    deleted_at: dt.datetime | None = None
    grant_types: list[str] | None = None
    id: str | None = None
    is_approved: bool | None = None
    is_deleted: bool | None = None
    name: str | None = None
    redirect_uri: str | None = None
    scope: list[str] | None = None
    tenant_id: str | None = None
    updated_at: dt.datetime | None = None


class IamClientModel(Model, kw_only=True):
    """An OAuth client to be registered."""

    grant_types: list[str] | None = None
    name: str | None = None
    redirect_uri: str | None = None
    scope: list[str] | None = None


class IamClientUpdateModel(Model, kw_only=True):
    """The part of an OAuth client that can change."""

    name: str | None = None
    scope: list[str] | None = None


class IamCompany(Model, kw_only=True):
    """Not described in the API's documents."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("phone_number",))
    address: IamAddress | None = None
    name: str | None = None
    phone_number: str | None = None
    vat_number: str | None = None


class IamInvoice(Model, kw_only=True):
    """An invoice for subscriptions at Afosto."""

    end_at: dt.datetime | None = None
    id: str | None = None
    invoiced_at: dt.datetime | None = None
    is_cancelled: bool | None = None
    is_paid: bool | None = None
    is_pending: bool | None = None
    payment_url: str | None = None
    pdf: str | None = None
    products: list[IamProduct] | None = None
    reference: str | None = None
    start_at: dt.datetime | None = None
    total: int | None = None


class IamInvoiceProduct(Model, kw_only=True):
    """A product as it stands on an invoice."""

    amount: int | None = None
    code: str | None = None
    """Code of three letters, also the prefix of its scopes."""
    description: str | None = None
    id: str | None = None
    """Id at Stripe."""
    is_trial: bool | None = None
    name: str | None = None
    plan: IamPlan | None = None
    """How a product is priced."""
    quantity: int | None = None
    unit: str | None = None


class IamLog(Model, kw_only=True):
    """An entry of the audit, error or request log."""

    actor: IamLogActor | None = None
    category: Literal["AUDIT", "ERROR", "REQUEST"] | str | None = None
    code: IamLogCode | None = None
    """For AUDIT an event such as `order.confirmed`, for ERROR a code such as E44532543,
    for REQUEST the HTTP status.
    """
    created_at: dt.datetime | None = None
    id: UUID | None = None
    metadata: dict[str, Any] | None = None
    processed_at: dt.datetime | None = None
    resource: IamLogResource | None = None


class IamLogActor(Model, kw_only=True):
    """Not described in the API's documents."""

    entity_id: str | None = None
    """Id of the user or the client, or the name of the service (`APP_NAME`)."""
    entity_type: Literal["user", "system", "machine"] | str | None = None
    """`user` if a human triggered the action, `system` if the system caused it,
    `machine` if a machine performed it.
    """


class IamLogResource(Model, kw_only=True):
    """Not described in the API's documents."""

    entity_id: UUID | None = None
    entity_type: str | None = None
    stream: IamLogResourceStream | None = None
    trace: str | None = None


class IamOauthForwardResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("id_token", "token"))
    id_token: str | None = None
    token: str | None = None


class IamPasswordReset(Model, kw_only=True):
    """A password, with the token that allows setting it."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("password", "token"))
    password: str | None = None
    token: str | None = None


class IamPaymentSource(Model, kw_only=True):
    """A means of payment, such as a card."""

    brand: str | None = None
    expires_at: dt.datetime | None = None
    id: str | None = None
    is_default: bool | None = None
    last_4: str | None = None
    mandate: str | None = None
    name: str | None = None


class IamPaymentSourcesAddBody(Model, kw_only=True):
    """Not described in the API's documents."""

    source: str | None = None


class IamPendingAuthorization(Model, kw_only=True):
    """An invitation into this tenant."""

    created_at: dt.datetime | None = None
    email: str | None = None
    id: str | None = None
    roles: list[str] | None = None
    state: IamPendingAuthorizationState | None = None


class IamPendingRequest(Model, kw_only=True):
    """A request to enter another tenant."""

    created_at: dt.datetime | None = None
    id: str | None = None
    roles: list[str] | None = None
    signee: str | None = None
    state: IamPendingRequestState | None = None


class IamPhoneNumber(Model, kw_only=True):
    """A phone number on the whitelist."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("number",))
    created_at: dt.datetime | None = None
    id: str | None = None
    name: str | None = None
    number: str | None = None
    preferred_agent: IamPhoneNumberPreferredAgent | None = None
    updated_at: dt.datetime | None = None


class IamPhoneNumberModel(Model, kw_only=True):
    """A phone number to put on the whitelist."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("number",))
    country_code: str | None = None
    name: str | None = None
    number: str | None = None
    preferred_agent: IamPhoneNumberModelPreferredAgent | None = None


class IamPlan(Model, kw_only=True):
    """How a product is priced."""

    amount: int | None = None
    id: str | None = None
    interval: Literal["month"] | str | None = None
    tiers: list[IamTier] | None = None
    type: Literal["license", "usage"] | str | None = None


class IamProduct(Model, kw_only=True):
    """Something to subscribe to."""

    code: str | None = None
    """Code of three letters, also the prefix of its scopes."""
    description: str | None = None
    id: str | None = None
    """Id at Stripe."""
    is_add_on: bool | None = None
    name: str | None = None
    plan: IamPlan | None = None
    """How a product is priced."""
    unit: str | None = None


class IamPurgeToken(Model, kw_only=True):
    """A token for purging the data of some domains."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("token",))
    created_at: dt.datetime | None = None
    domains: list[str] | None = None
    expires_at: dt.datetime | None = None
    id: int | None = None
    requester: str | None = None
    signer: str | None = None
    token: str | None = None


class IamPurgesCreateBody(Model, kw_only=True):
    """Not described in the API's documents."""

    domains: list[IamPurgesCreateBodyDomainsItem] | None = None


class IamPurgesCreateResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    email: str | None = None
    id: UUID | None = None
    name: str | None = None


class IamQuery(Model, kw_only=True):
    """A search in the logs."""

    filter: list[IamQueryConstraint] | None = None
    limit: int | None = None
    offset: int | None = None


class IamQueryConstraint(Model, kw_only=True):
    """One condition of a log search, on the values of a key."""

    key: str | None = None
    operator: Literal["in"] | str | None = None
    values: list[str] | None = None


class IamReport(Model, kw_only=True):
    """Usage over time, in buckets."""

    as_: Literal["avg", "sum"] | str | None = msgspec.field(name="as", default=None)
    buckets: list[IamBucket] | None = None
    code: str | None = None
    end_at: dt.datetime | None = None
    filter: str | None = None
    interval: Literal["1h", "1d", "1m"] | str | None = None
    start_at: dt.datetime | None = None
    unit: str | None = None


class IamReportRequest(Model, kw_only=True):
    """Which usage to report on, and how."""

    as_: Literal["avg", "sum"] | str | None = msgspec.field(name="as", default=None)
    code: str | None = None
    end_at: dt.datetime | None = None
    filter: str | None = None
    interval: Literal["1h", "1d", "1m"] | str | None = None
    keys: list[str] | None = None
    start_at: dt.datetime | None = None
    unit: str | None = None


class IamRole(Model, kw_only=True):
    """A set of scopes that the tenant gives to users."""

    created_at: dt.datetime | None = None
    id: str | None = None
    is_managed: bool | None = None
    name: str | None = None
    scopes: list[str] | None = None
    updated_at: dt.datetime | None = None


class IamRoleModel(Model, kw_only=True):
    """What can be set in a role."""

    name: str | None = None
    scopes: list[str] | None = None


class IamScope(Model, kw_only=True):
    """Not described in the API's documents."""

    description: str | None = None
    id: str | None = None


class IamSecret(Model, kw_only=True):
    """A new two-factor secret in full."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("qr_url", "secret"))
    created_at: dt.datetime | None = None
    id: str | None = None
    is_confirmed: bool | None = None
    name: str | None = None
    qr_url: str | None = None
    secret: str | None = None
    sub: str | None = None
    type: str | None = None
    updated_at: dt.datetime | None = None


class IamSecretRead(Model, kw_only=True):
    """A stored two-factor secret, of which only the end is shown."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("secret_last_4",))
    backups: list[IamBackup] | None = None
    created_at: dt.datetime | None = None
    deleted_at: dt.datetime | None = None
    id: str | None = None
    is_confirmed: bool | None = None
    name: str | None = None
    secret_last_4: str | None = None
    sub: str | None = None
    type: str | None = None
    updated_at: dt.datetime | None = None


class IamSecretRequest(Model, kw_only=True):
    """A two-factor secret to be created."""

    backups: list[IamBackup] | None = None
    name: str | None = None


class IamSecretUpdate(Model, kw_only=True):
    """The part of a two-factor secret that can change."""

    backups: list[IamBackup] | None = None


class IamSignup(Model, kw_only=True):
    """A new tenant's company and user."""

    company: IamCompany | None = None
    user: IamUserModel | None = None
    """A user to be created."""


class IamSubscribe(Model, kw_only=True):
    """The product to subscribe to."""

    code: str | None = None


class IamSubscription(Model, kw_only=True):
    """Not described in the API's documents."""

    code: str | None = None
    end_at: dt.datetime | None = None
    id: str | None = None
    is_renewing: bool | None = None
    items: list[IamSubscriptionItem] | None = None
    start_at: dt.datetime | None = None


class IamSubscriptionItem(Model, kw_only=True):
    """A product within a subscription."""

    id: str | None = None
    product: IamProduct | None = None
    """Something to subscribe to."""
    type: Literal["license", "usage"] | str | None = None


class IamSubtenant(Model, kw_only=True):
    """A tenant that the caller has access to or is invited into."""

    company: str | None = None
    created_at: dt.datetime | None = None
    id: str | None = None
    roles: list[str] | None = None
    signee: str | None = None
    state: IamSubtenantState | None = None
    tenant_id: str | None = None
    type: Literal["invite", "request"] | str | None = None


class IamSubtenantUser(Model, kw_only=True):
    """A user who has or seeks access to this tenant."""

    company: str | None = None
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None


class IamSubtenantsAuthorizationsInvitesCreateBody(Model, kw_only=True):
    """Not described in the API's documents."""

    email: str | None = None
    roles: list[str] | None = None


class IamSubtenantsAuthorizationsRequestsUpdateBody(Model, kw_only=True):
    """Not described in the API's documents."""

    state: Literal["approved", "declined", "revoked"] | str | None = None


class IamSubtenantsInvitesUpdateBody(Model, kw_only=True):
    """Not described in the API's documents."""

    state: Literal["approved", "declined"] | str | None = None


class IamSubtenantsRequestsCreateBody(Model, kw_only=True):
    """Not described in the API's documents."""

    roles: list[str] | None = None
    signee: str | None = None


class IamSystemRole(Model, kw_only=True):
    """A set of scopes defined by the system."""

    client_id: str | None = None
    created_at: dt.datetime | None = None
    id: str | None = None
    is_managed: bool | None = None
    name: str | None = None
    scopes: list[str] | None = None
    updated_at: dt.datetime | None = None


class IamTenant(Model, kw_only=True):
    """Not described in the API's documents."""

    created_at: dt.datetime | None = None
    id: str | None = None
    is_active: bool | None = None
    """Default: true"""
    name: str | None = None
    stripe_id: str | None = None
    updated_at: dt.datetime | None = None


class IamTenantsCreateResponse(Model, kw_only=True):
    """Not described in the API's documents."""

    tenant: IamTenant | None = None
    user: IamUser | None = None


class IamTenantsUpdateBody(Model, kw_only=True):
    """Not described in the API's documents."""

    name: str | None = None


class IamTier(Model, kw_only=True):
    """The price up to a certain quantity."""

    flat_amount: int | None = None
    unit_amount: int | None = None
    up_to: int | None = None


class IamTokenRequest(Model, kw_only=True):
    """Not described in the API's documents."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("client_secret",))
    client_id: str | None = None
    client_secret: str | None = None
    grant_type: str | None = None
    scope: str | None = None


class IamTrackedRecord(Model, kw_only=True):
    """One tracked quantity of usage."""

    code: str | None = None
    created_at: dt.datetime | None = None
    id: str | None = None
    processable_as: Literal["sum", "avg"] | str | None = None
    quantity: int | None = None
    reference: str | None = None
    tracked_at: dt.datetime | None = None
    unit: str | None = None


class IamTrial(Model, kw_only=True):
    """The state of the trial."""

    is_on_trial: bool | None = None
    trial_balance: int | None = None
    trial_ends_at: dt.datetime | None = None


class IamType(Model, kw_only=True):
    """A kind of usage that is tracked."""

    code: str | None = None
    filter: str | None = None
    processable_as: Literal["sum", "avg"] | str | None = None
    unit: str | None = None


class IamUpcomingInvoice(Model, kw_only=True):
    """The next invoice as it is projected."""

    end_at: dt.datetime | None = None
    id: str | None = None
    invoiced_at: dt.datetime | None = None
    is_cancelled: bool | None = None
    is_paid: bool | None = None
    products: list[IamInvoiceProduct] | None = None
    reference: str | None = None
    start_at: dt.datetime | None = None
    total: int | None = None


class IamUsageRecord(Model, kw_only=True):
    """The used quantity of a product."""

    code: str | None = None
    quantity: int | None = None
    unit: str | None = None


class IamUsageRequest(Model, kw_only=True):
    """Which usage to look up."""

    code: str | None = None
    unit: str | None = None


class IamUser(Model, kw_only=True):
    """Not described in the API's documents."""

    created_at: dt.datetime | None = None
    deleted_at: dt.datetime | None = None
    email: str | None = None
    first_name: str | None = None
    id: str | None = None
    is_deleted: bool | None = None
    is_pending_invite: bool | None = None
    is_primary: bool | None = None
    is_verified: bool | None = None
    last_name: str | None = None
    roles: list[str] | None = None
    tenant_id: str | None = None
    updated_at: dt.datetime | None = None


class IamUserModel(Model, kw_only=True):
    """A user to be created."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("password",))
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    password: str | None = None


class IamUserTokenRequest(Model, kw_only=True):
    """Which kind of token is meant, and for whom."""

    email: str | None = None
    type: Literal["verify", "reset"] | str | None = None


class IamUserTokenResponse(Model, kw_only=True):
    """A token for verification or reset, without the token itself."""

    expires_at: dt.datetime | None = None
    id: str | None = None


class IamUserUpdateModel(Model, kw_only=True):
    """The part of a user that can change."""

    first_name: str | None = None
    last_name: str | None = None


class IamValidationRequest(Model, kw_only=True):
    """A one-time password to be checked."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("otp",))
    otp: str | None = None


class IamValidationResponse(Model, kw_only=True):
    """The outcome of checking a one-time password."""

    is_verified: bool | None = None


class IamVerifyRequest(Model, kw_only=True):
    """The token that proves an e-mail address."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("token",))
    token: str | None = None
