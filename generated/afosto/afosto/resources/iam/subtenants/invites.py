"""The operations of `iam.subtenants.invites`."""

from __future__ import annotations

import builtins
from typing import Literal, TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import Body, Json, Operation, Parameter
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ...._runtime.core.sentinel import UNSET, UnsetType

_LIST: Operation[builtins.list[models.IamSubtenant]] = Operation(
    "iam.subtenants.invites.list",
    "GET",
    "/iam/subtenants/invites",
    parameters=(Parameter("state", "query"),),
    results={"200": Json(lambda: builtins.list[models.IamSubtenant])},
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
_UPDATE: Operation[models.IamSubtenant] = Operation(
    "iam.subtenants.invites.update",
    "PUT",
    "/iam/subtenants/invites/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamSubtenant)},
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


class IamSubtenantsInvites(SyncResource):
    """Invitations of the caller into other tenants.

    The operations of `iam.subtenants.invites`.
    """

    def list(
        self,
        *,
        state: Literal["pending", "denied"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamSubtenant]:
        """List the invitations into other tenants, pending ones by default.

        Args:
            state: Filter by state.

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

        Source: afosto (003), IAM / Subtenants, lines 34791-34928.
        """
        return self._call(_LIST, {"state": state}, options=options)

    def update(
        self,
        id: str,
        *,
        state: Literal["approved", "declined"] | str | UnsetType = UNSET,
        body: (
            models.IamSubtenantsInvitesUpdateBody
            | params.IamSubtenantsInvitesUpdateBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamSubtenant:
        """Approve or decline an invitation into another tenant.

        Args:
            id: Id of the invitation.
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

        Source: afosto (003), IAM / Subtenants, lines 35062-35202.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"state": state},
            options=options,
        )

    @property
    def with_raw_response(self) -> IamSubtenantsInvitesRaw:
        """The same methods, returning the whole response."""
        return cast("IamSubtenantsInvitesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamSubtenantsInvitesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamSubtenantsInvitesStreamed", self._as_streamed())


class AsyncIamSubtenantsInvites(AsyncResource):
    """Invitations of the caller into other tenants.

    The operations of `iam.subtenants.invites`.
    """

    async def list(
        self,
        *,
        state: Literal["pending", "denied"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamSubtenant]:
        """List the invitations into other tenants, pending ones by default.

        Args:
            state: Filter by state.

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

        Source: afosto (003), IAM / Subtenants, lines 34791-34928.
        """
        return await self._call(_LIST, {"state": state}, options=options)

    async def update(
        self,
        id: str,
        *,
        state: Literal["approved", "declined"] | str | UnsetType = UNSET,
        body: (
            models.IamSubtenantsInvitesUpdateBody
            | params.IamSubtenantsInvitesUpdateBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamSubtenant:
        """Approve or decline an invitation into another tenant.

        Args:
            id: Id of the invitation.
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

        Source: afosto (003), IAM / Subtenants, lines 35062-35202.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"state": state},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIamSubtenantsInvitesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamSubtenantsInvitesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamSubtenantsInvitesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamSubtenantsInvitesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamSubtenantsInvitesRaw:
        """`IamSubtenantsInvites`, returning whole responses."""

        def __init__(self, resource: IamSubtenantsInvites) -> None:
            self.list = raw(resource.list)
            self.update = raw(resource.update)

    class IamSubtenantsInvitesStreamed:
        """`IamSubtenantsInvites`, with responses that are yet to be read."""

        def __init__(self, resource: IamSubtenantsInvites) -> None:
            self.list = streamed(resource.list)
            self.update = streamed(resource.update)

    class AsyncIamSubtenantsInvitesRaw:
        """`AsyncIamSubtenantsInvites`, returning whole responses."""

        def __init__(self, resource: AsyncIamSubtenantsInvites) -> None:
            self.list = async_raw(resource.list)
            self.update = async_raw(resource.update)

    class AsyncIamSubtenantsInvitesStreamed:
        """`AsyncIamSubtenantsInvites`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamSubtenantsInvites) -> None:
            self.list = async_streamed(resource.list)
            self.update = async_streamed(resource.update)
