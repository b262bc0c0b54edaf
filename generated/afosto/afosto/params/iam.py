"""Parameters of `iam`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal, TypedDict

from .. import models


class IamAddOnParams(TypedDict, total=False):
    """The add-on to subscribe to."""

    id: str


class IamAddressParams(TypedDict, total=False):
    """Not described in the API's documents."""

    address_line_1: str
    address_line_2: str
    city: str
    country_code: str
    postal_code: str


class IamBackupParams(TypedDict, total=False):
    """A channel and an address that backup codes can go to."""

    address: str
    channel: Literal["sms", "email"] | str


class IamBillingCompanyParams(TypedDict, total=False):
    """The company that Afosto bills."""

    address: models.IamAddress | IamAddressParams
    billing_email: str
    name: str
    phone_number: str
    vat_number: str


class IamClientModelParams(TypedDict, total=False):
    """An OAuth client to be registered."""

    grant_types: Sequence[str]
    name: str
    redirect_uri: str
    scope: Sequence[str]


class IamClientUpdateModelParams(TypedDict, total=False):
    """The part of an OAuth client that can change."""

    name: str
    scope: Sequence[str]


class IamCompanyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    address: models.IamAddress | IamAddressParams
    name: str
    phone_number: str
    vat_number: str


class IamPasswordResetParams(TypedDict, total=False):
    """A password, with the token that allows setting it."""

    password: str
    token: str


class IamPaymentSourcesAddBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    source: str


class IamPhoneNumberModelParams(TypedDict, total=False):
    """A phone number to put on the whitelist."""

    country_code: str
    name: str
    number: str
    preferred_agent: models.IamPhoneNumberModelPreferredAgent


class IamPurgesCreateBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    domains: Sequence[models.IamPurgesCreateBodyDomainsItem]


class IamQueryParams(TypedDict, total=False):
    """A search in the logs."""

    filter: Sequence[models.IamQueryConstraint | IamQueryConstraintParams]
    limit: int
    offset: int


class IamQueryConstraintParams(TypedDict, total=False):
    """One condition of a log search, on the values of a key."""

    key: str
    operator: Literal["in"] | str
    values: Sequence[str]


class IamReportRequestParams(TypedDict, total=False):
    """Which usage to report on, and how."""

    as_: Literal["avg", "sum"] | str
    code: str
    end_at: dt.datetime | str
    filter: str
    interval: Literal["1h", "1d", "1m"] | str
    keys: Sequence[str]
    start_at: dt.datetime | str
    unit: str


class IamRoleModelParams(TypedDict, total=False):
    """What can be set in a role."""

    name: str
    scopes: Sequence[str]


class IamSecretRequestParams(TypedDict, total=False):
    """A two-factor secret to be created."""

    backups: Sequence[models.IamBackup | IamBackupParams]
    name: str


class IamSecretUpdateParams(TypedDict, total=False):
    """The part of a two-factor secret that can change."""

    backups: Sequence[models.IamBackup | IamBackupParams]


class IamSignupParams(TypedDict, total=False):
    """A new tenant's company and user."""

    company: models.IamCompany | IamCompanyParams
    user: models.IamUserModel | IamUserModelParams
    """A user to be created."""


class IamSubscribeParams(TypedDict, total=False):
    """The product to subscribe to."""

    code: str


class IamSubtenantsAuthorizationsInvitesCreateBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    email: str
    roles: Sequence[str]


class IamSubtenantsAuthorizationsRequestsUpdateBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    state: Literal["approved", "declined", "revoked"] | str


class IamSubtenantsInvitesUpdateBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    state: Literal["approved", "declined"] | str


class IamSubtenantsRequestsCreateBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    roles: Sequence[str]
    signee: str


class IamTenantsUpdateBodyParams(TypedDict, total=False):
    """Not described in the API's documents."""

    name: str


class IamTokenRequestParams(TypedDict, total=False):
    """Not described in the API's documents."""

    client_id: str
    client_secret: str
    grant_type: str
    scope: str


class IamUsageRequestParams(TypedDict, total=False):
    """Which usage to look up."""

    code: str
    unit: str


class IamUserModelParams(TypedDict, total=False):
    """A user to be created."""

    email: str
    first_name: str
    last_name: str
    password: str


class IamUserTokenRequestParams(TypedDict, total=False):
    """Which kind of token is meant, and for whom."""

    email: str
    type: Literal["verify", "reset"] | str


class IamUserUpdateModelParams(TypedDict, total=False):
    """The part of a user that can change."""

    first_name: str
    last_name: str


class IamValidationRequestParams(TypedDict, total=False):
    """A one-time password to be checked."""

    otp: str


class IamVerifyRequestParams(TypedDict, total=False):
    """The token that proves an e-mail address."""

    token: str
