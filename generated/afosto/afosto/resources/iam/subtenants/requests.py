"""The operations of `iam.subtenants.requests`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import Body, Json, Operation
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

_CREATE: Operation[models.IamPendingRequest] = Operation(
    "iam.subtenants.requests.create",
    "POST",
    "/iam/subtenants/requests",
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamPendingRequest)},
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
_LIST: Operation[builtins.list[models.IamPendingRequest]] = Operation(
    "iam.subtenants.requests.list",
    "GET",
    "/iam/subtenants/requests",
    results={"200": Json(lambda: builtins.list[models.IamPendingRequest])},
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


class IamSubtenantsRequests(SyncResource):
    """Requests of the caller for access to other tenants.

    The operations of `iam.subtenants.requests`.
    """

    def create(
        self,
        *,
        roles: Sequence[str] | UnsetType = UNSET,
        signee: str | UnsetType = UNSET,
        body: (
            models.IamSubtenantsRequestsCreateBody
            | params.IamSubtenantsRequestsCreateBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamPendingRequest:
        """Request access to another tenant with certain roles.

        The other tenant answers with `iam.subtenants.authorizations.requests.update`.

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

        Source: afosto (003), IAM / Subtenants, lines 35333-35469.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={"roles": roles, "signee": signee},
            options=options,
        )

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamPendingRequest]:
        """List the caller's unanswered requests for access to other tenants.

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

        Source: afosto (003), IAM / Subtenants, lines 35204-35331.
        """
        return self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> IamSubtenantsRequestsRaw:
        """The same methods, returning the whole response."""
        return cast("IamSubtenantsRequestsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamSubtenantsRequestsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamSubtenantsRequestsStreamed", self._as_streamed())


class AsyncIamSubtenantsRequests(AsyncResource):
    """Requests of the caller for access to other tenants.

    The operations of `iam.subtenants.requests`.
    """

    async def create(
        self,
        *,
        roles: Sequence[str] | UnsetType = UNSET,
        signee: str | UnsetType = UNSET,
        body: (
            models.IamSubtenantsRequestsCreateBody
            | params.IamSubtenantsRequestsCreateBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamPendingRequest:
        """Request access to another tenant with certain roles.

        The other tenant answers with `iam.subtenants.authorizations.requests.update`.

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

        Source: afosto (003), IAM / Subtenants, lines 35333-35469.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"roles": roles, "signee": signee},
            options=options,
        )

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamPendingRequest]:
        """List the caller's unanswered requests for access to other tenants.

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

        Source: afosto (003), IAM / Subtenants, lines 35204-35331.
        """
        return await self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> AsyncIamSubtenantsRequestsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamSubtenantsRequestsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamSubtenantsRequestsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamSubtenantsRequestsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamSubtenantsRequestsRaw:
        """`IamSubtenantsRequests`, returning whole responses."""

        def __init__(self, resource: IamSubtenantsRequests) -> None:
            self.create = raw(resource.create)
            self.list = raw(resource.list)

    class IamSubtenantsRequestsStreamed:
        """`IamSubtenantsRequests`, with responses that are yet to be read."""

        def __init__(self, resource: IamSubtenantsRequests) -> None:
            self.create = streamed(resource.create)
            self.list = streamed(resource.list)

    class AsyncIamSubtenantsRequestsRaw:
        """`AsyncIamSubtenantsRequests`, returning whole responses."""

        def __init__(self, resource: AsyncIamSubtenantsRequests) -> None:
            self.create = async_raw(resource.create)
            self.list = async_raw(resource.list)

    class AsyncIamSubtenantsRequestsStreamed:
        """`AsyncIamSubtenantsRequests`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamSubtenantsRequests) -> None:
            self.create = async_streamed(resource.create)
            self.list = async_streamed(resource.list)
