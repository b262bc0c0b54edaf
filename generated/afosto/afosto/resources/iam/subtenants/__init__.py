"""The operations of `iam.subtenants`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, cast

from .... import models
from ...._runtime.spec.operation import Json, Operation
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from ....resources.iam.subtenants.authorizations import (
        AsyncIamSubtenantsAuthorizations,
        IamSubtenantsAuthorizations,
    )
    from ....resources.iam.subtenants.invites import (
        AsyncIamSubtenantsInvites,
        IamSubtenantsInvites,
    )
    from ....resources.iam.subtenants.requests import (
        AsyncIamSubtenantsRequests,
        IamSubtenantsRequests,
    )

_GET_DEFAULT: Operation[models.IamSubtenant] = Operation(
    "iam.subtenants.get_default",
    "GET",
    "/iam/subtenants/default",
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
_LIST: Operation[builtins.list[models.IamSubtenant]] = Operation(
    "iam.subtenants.list",
    "GET",
    "/iam/subtenants",
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


class IamSubtenants(SyncResource):
    """The tenants that the caller has access to.

    The operations of `iam.subtenants`.
    """

    @cached_property
    def authorizations(self) -> IamSubtenantsAuthorizations:
        """The operations of `iam.subtenants.authorizations`."""
        from ....resources.iam.subtenants.authorizations import (
            IamSubtenantsAuthorizations,
        )

        return IamSubtenantsAuthorizations(self._client)

    @cached_property
    def invites(self) -> IamSubtenantsInvites:
        """The operations of `iam.subtenants.invites`."""
        from ....resources.iam.subtenants.invites import IamSubtenantsInvites

        return IamSubtenantsInvites(self._client)

    @cached_property
    def requests(self) -> IamSubtenantsRequests:
        """The operations of `iam.subtenants.requests`."""
        from ....resources.iam.subtenants.requests import IamSubtenantsRequests

        return IamSubtenantsRequests(self._client)

    def get_default(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamSubtenant:
        """Read which of the accessible tenants is the default one.

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

        Source: afosto (003), IAM / Subtenants, lines 34930-35060.
        """
        return self._call(_GET_DEFAULT, options=options)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamSubtenant]:
        """List the tenants that the caller has access to.

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

        Source: afosto (003), IAM / Subtenants, lines 34657-34789.
        """
        return self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> IamSubtenantsRaw:
        """The same methods, returning the whole response."""
        return cast("IamSubtenantsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamSubtenantsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamSubtenantsStreamed", self._as_streamed())


class AsyncIamSubtenants(AsyncResource):
    """The tenants that the caller has access to.

    The operations of `iam.subtenants`.
    """

    @cached_property
    def authorizations(self) -> AsyncIamSubtenantsAuthorizations:
        """The operations of `iam.subtenants.authorizations`."""
        from ....resources.iam.subtenants.authorizations import (
            AsyncIamSubtenantsAuthorizations,
        )

        return AsyncIamSubtenantsAuthorizations(self._client)

    @cached_property
    def invites(self) -> AsyncIamSubtenantsInvites:
        """The operations of `iam.subtenants.invites`."""
        from ....resources.iam.subtenants.invites import AsyncIamSubtenantsInvites

        return AsyncIamSubtenantsInvites(self._client)

    @cached_property
    def requests(self) -> AsyncIamSubtenantsRequests:
        """The operations of `iam.subtenants.requests`."""
        from ....resources.iam.subtenants.requests import AsyncIamSubtenantsRequests

        return AsyncIamSubtenantsRequests(self._client)

    async def get_default(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamSubtenant:
        """Read which of the accessible tenants is the default one.

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

        Source: afosto (003), IAM / Subtenants, lines 34930-35060.
        """
        return await self._call(_GET_DEFAULT, options=options)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamSubtenant]:
        """List the tenants that the caller has access to.

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

        Source: afosto (003), IAM / Subtenants, lines 34657-34789.
        """
        return await self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> AsyncIamSubtenantsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamSubtenantsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamSubtenantsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamSubtenantsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamSubtenantsRaw:
        """`IamSubtenants`, returning whole responses."""

        def __init__(self, resource: IamSubtenants) -> None:
            self.get_default = raw(resource.get_default)
            self.list = raw(resource.list)

    class IamSubtenantsStreamed:
        """`IamSubtenants`, with responses that are yet to be read."""

        def __init__(self, resource: IamSubtenants) -> None:
            self.get_default = streamed(resource.get_default)
            self.list = streamed(resource.list)

    class AsyncIamSubtenantsRaw:
        """`AsyncIamSubtenants`, returning whole responses."""

        def __init__(self, resource: AsyncIamSubtenants) -> None:
            self.get_default = async_raw(resource.get_default)
            self.list = async_raw(resource.list)

    class AsyncIamSubtenantsStreamed:
        """`AsyncIamSubtenants`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamSubtenants) -> None:
            self.get_default = async_streamed(resource.get_default)
            self.list = async_streamed(resource.list)
