"""The operations of `iam.subtenants.authorizations.requests`."""

from __future__ import annotations

import builtins
from typing import Literal, TYPE_CHECKING, cast

from ..... import models, params
from ....._runtime.spec.operation import Body, Json, Operation, Parameter
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

_LIST: Operation[builtins.list[models.IamAuthorization]] = Operation(
    "iam.subtenants.authorizations.requests.list",
    "GET",
    "/iam/subtenants/authorizations/requests",
    parameters=(Parameter("state", "query"),),
    results={"200": Json(lambda: builtins.list[models.IamAuthorization])},
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
_UPDATE: Operation[models.IamAuthorization] = Operation(
    "iam.subtenants.authorizations.requests.update",
    "PUT",
    "/iam/subtenants/authorizations/requests/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamAuthorization)},
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


class IamSubtenantsAuthorizationsRequests(SyncResource):
    """Requests of users for access to this tenant.

    The operations of `iam.subtenants.authorizations.requests`.
    """

    def list(
        self,
        *,
        state: models.IamSubtenantsAuthorizationsRequestsListState | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamAuthorization]:
        """List the requests of users for access to this tenant, by state.

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

        Source: afosto (003), IAM / Subtenants, lines 35607-35746.
        """
        return self._call(_LIST, {"state": state}, options=options)

    def update(
        self,
        id: str,
        *,
        state: Literal["approved", "declined", "revoked"] | str | UnsetType = UNSET,
        body: (
            models.IamSubtenantsAuthorizationsRequestsUpdateBody
            | params.IamSubtenantsAuthorizationsRequestsUpdateBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamAuthorization:
        """Approve, decline or revoke a user's request for access to this tenant.

        Args:
            id: Id of the request.
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

        Source: afosto (003), IAM / Subtenants, lines 35748-35891.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"state": state},
            options=options,
        )

    @property
    def with_raw_response(self) -> IamSubtenantsAuthorizationsRequestsRaw:
        """The same methods, returning the whole response."""
        return cast("IamSubtenantsAuthorizationsRequestsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamSubtenantsAuthorizationsRequestsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamSubtenantsAuthorizationsRequestsStreamed", self._as_streamed())


class AsyncIamSubtenantsAuthorizationsRequests(AsyncResource):
    """Requests of users for access to this tenant.

    The operations of `iam.subtenants.authorizations.requests`.
    """

    async def list(
        self,
        *,
        state: models.IamSubtenantsAuthorizationsRequestsListState | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamAuthorization]:
        """List the requests of users for access to this tenant, by state.

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

        Source: afosto (003), IAM / Subtenants, lines 35607-35746.
        """
        return await self._call(_LIST, {"state": state}, options=options)

    async def update(
        self,
        id: str,
        *,
        state: Literal["approved", "declined", "revoked"] | str | UnsetType = UNSET,
        body: (
            models.IamSubtenantsAuthorizationsRequestsUpdateBody
            | params.IamSubtenantsAuthorizationsRequestsUpdateBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamAuthorization:
        """Approve, decline or revoke a user's request for access to this tenant.

        Args:
            id: Id of the request.
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

        Source: afosto (003), IAM / Subtenants, lines 35748-35891.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"state": state},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIamSubtenantsAuthorizationsRequestsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamSubtenantsAuthorizationsRequestsRaw", self._as_raw())

    @property
    def with_streaming_response(
        self,
    ) -> AsyncIamSubtenantsAuthorizationsRequestsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast(
            "AsyncIamSubtenantsAuthorizationsRequestsStreamed",
            self._as_streamed(),
        )


if TYPE_CHECKING:

    class IamSubtenantsAuthorizationsRequestsRaw:
        """`IamSubtenantsAuthorizationsRequests`, returning whole responses."""

        def __init__(self, resource: IamSubtenantsAuthorizationsRequests) -> None:
            self.list = raw(resource.list)
            self.update = raw(resource.update)

    class IamSubtenantsAuthorizationsRequestsStreamed:
        """`IamSubtenantsAuthorizationsRequests`, with responses that are yet to be read."""

        def __init__(self, resource: IamSubtenantsAuthorizationsRequests) -> None:
            self.list = streamed(resource.list)
            self.update = streamed(resource.update)

    class AsyncIamSubtenantsAuthorizationsRequestsRaw:
        """`AsyncIamSubtenantsAuthorizationsRequests`, returning whole responses."""

        def __init__(self, resource: AsyncIamSubtenantsAuthorizationsRequests) -> None:
            self.list = async_raw(resource.list)
            self.update = async_raw(resource.update)

    class AsyncIamSubtenantsAuthorizationsRequestsStreamed:
        """`AsyncIamSubtenantsAuthorizationsRequests`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamSubtenantsAuthorizationsRequests) -> None:
            self.list = async_streamed(resource.list)
            self.update = async_streamed(resource.update)
