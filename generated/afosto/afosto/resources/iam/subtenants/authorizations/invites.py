"""The operations of `iam.subtenants.authorizations.invites`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from ..... import models, params
from ....._runtime.spec.operation import Body, Json, Operation
from ....._runtime.spec.options import RequestOptions
from ....._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ....._runtime.core.sentinel import UNSET, UnsetType

_CREATE: Operation[models.IamPendingAuthorization] = Operation(
    "iam.subtenants.authorizations.invites.create",
    "POST",
    "/iam/subtenants/authorizations/invites",
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamPendingAuthorization)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_LIST: Operation[builtins.list[models.IamPendingAuthorization]] = Operation(
    "iam.subtenants.authorizations.invites.list",
    "GET",
    "/iam/subtenants/authorizations/invites",
    results={"200": Json(lambda: builtins.list[models.IamPendingAuthorization])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)


class IamSubtenantsAuthorizationsInvites(SyncResource):
    """Invitations into this tenant.

    The operations of `iam.subtenants.authorizations.invites`.
    """

    def create(
        self,
        *,
        email: str | UnsetType = UNSET,
        roles: Sequence[str] | UnsetType = UNSET,
        body: (
            models.IamSubtenantsAuthorizationsInvitesCreateBody
            | params.IamSubtenantsAuthorizationsInvitesCreateBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamPendingAuthorization:
        """Invite somebody by e-mail address into this tenant with certain roles.

        Whoever is invited answers with `iam.subtenants.invites.update`.

        Args:
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), IAM / Subtenants, lines 36022-36158.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={"email": email, "roles": roles},
            options=options,
        )

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamPendingAuthorization]:
        """List the invitations into this tenant that await an answer.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), IAM / Subtenants, lines 35893-36020.
        """
        return self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> IamSubtenantsAuthorizationsInvitesRaw:
        """The same methods, returning the whole response."""
        return cast("IamSubtenantsAuthorizationsInvitesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamSubtenantsAuthorizationsInvitesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamSubtenantsAuthorizationsInvitesStreamed", self._as_streamed())


class AsyncIamSubtenantsAuthorizationsInvites(AsyncResource):
    """Invitations into this tenant.

    The operations of `iam.subtenants.authorizations.invites`.
    """

    async def create(
        self,
        *,
        email: str | UnsetType = UNSET,
        roles: Sequence[str] | UnsetType = UNSET,
        body: (
            models.IamSubtenantsAuthorizationsInvitesCreateBody
            | params.IamSubtenantsAuthorizationsInvitesCreateBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamPendingAuthorization:
        """Invite somebody by e-mail address into this tenant with certain roles.

        Whoever is invited answers with `iam.subtenants.invites.update`.

        Args:
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), IAM / Subtenants, lines 36022-36158.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"email": email, "roles": roles},
            options=options,
        )

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamPendingAuthorization]:
        """List the invitations into this tenant that await an answer.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), IAM / Subtenants, lines 35893-36020.
        """
        return await self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> AsyncIamSubtenantsAuthorizationsInvitesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamSubtenantsAuthorizationsInvitesRaw", self._as_raw())

    @property
    def with_streaming_response(
        self,
    ) -> AsyncIamSubtenantsAuthorizationsInvitesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast(
            "AsyncIamSubtenantsAuthorizationsInvitesStreamed",
            self._as_streamed(),
        )


if TYPE_CHECKING:

    class IamSubtenantsAuthorizationsInvitesRaw:
        """`IamSubtenantsAuthorizationsInvites`, returning whole responses."""

        def __init__(self, resource: IamSubtenantsAuthorizationsInvites) -> None:
            self.create = raw(resource.create)
            self.list = raw(resource.list)

    class IamSubtenantsAuthorizationsInvitesStreamed:
        """`IamSubtenantsAuthorizationsInvites`, with responses that are yet to be read."""

        def __init__(self, resource: IamSubtenantsAuthorizationsInvites) -> None:
            self.create = streamed(resource.create)
            self.list = streamed(resource.list)

    class AsyncIamSubtenantsAuthorizationsInvitesRaw:
        """`AsyncIamSubtenantsAuthorizationsInvites`, returning whole responses."""

        def __init__(self, resource: AsyncIamSubtenantsAuthorizationsInvites) -> None:
            self.create = async_raw(resource.create)
            self.list = async_raw(resource.list)

    class AsyncIamSubtenantsAuthorizationsInvitesStreamed:
        """`AsyncIamSubtenantsAuthorizationsInvites`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamSubtenantsAuthorizationsInvites) -> None:
            self.create = async_streamed(resource.create)
            self.list = async_streamed(resource.list)
