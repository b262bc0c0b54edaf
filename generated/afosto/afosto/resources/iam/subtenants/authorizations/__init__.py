"""The operations of `iam.subtenants.authorizations`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, cast

from ..... import models
from ....._runtime.spec.operation import Json, Operation
from ....._runtime.spec.options import RequestOptions
from ....._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from .....resources.iam.subtenants.authorizations.invites import (
        AsyncIamSubtenantsAuthorizationsInvites,
        IamSubtenantsAuthorizationsInvites,
    )
    from .....resources.iam.subtenants.authorizations.requests import (
        AsyncIamSubtenantsAuthorizationsRequests,
        IamSubtenantsAuthorizationsRequests,
    )

_LIST: Operation[builtins.list[models.IamAuthorization]] = Operation(
    "iam.subtenants.authorizations.list",
    "GET",
    "/iam/subtenants/authorizations",
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


class IamSubtenantsAuthorizations(SyncResource):
    """The access of others to this tenant.

    The operations of `iam.subtenants.authorizations`.
    """

    @cached_property
    def invites(self) -> IamSubtenantsAuthorizationsInvites:
        """The operations of `iam.subtenants.authorizations.invites`."""
        from .....resources.iam.subtenants.authorizations.invites import (
            IamSubtenantsAuthorizationsInvites,
        )

        return IamSubtenantsAuthorizationsInvites(self._client)

    @cached_property
    def requests(self) -> IamSubtenantsAuthorizationsRequests:
        """The operations of `iam.subtenants.authorizations.requests`."""
        from .....resources.iam.subtenants.authorizations.requests import (
            IamSubtenantsAuthorizationsRequests,
        )

        return IamSubtenantsAuthorizationsRequests(self._client)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamAuthorization]:
        """List who has approved access to the account of this tenant.

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

        Source: afosto (003), IAM / Subtenants, lines 35471-35605.
        """
        return self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> IamSubtenantsAuthorizationsRaw:
        """The same methods, returning the whole response."""
        return cast("IamSubtenantsAuthorizationsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamSubtenantsAuthorizationsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamSubtenantsAuthorizationsStreamed", self._as_streamed())


class AsyncIamSubtenantsAuthorizations(AsyncResource):
    """The access of others to this tenant.

    The operations of `iam.subtenants.authorizations`.
    """

    @cached_property
    def invites(self) -> AsyncIamSubtenantsAuthorizationsInvites:
        """The operations of `iam.subtenants.authorizations.invites`."""
        from .....resources.iam.subtenants.authorizations.invites import (
            AsyncIamSubtenantsAuthorizationsInvites,
        )

        return AsyncIamSubtenantsAuthorizationsInvites(self._client)

    @cached_property
    def requests(self) -> AsyncIamSubtenantsAuthorizationsRequests:
        """The operations of `iam.subtenants.authorizations.requests`."""
        from .....resources.iam.subtenants.authorizations.requests import (
            AsyncIamSubtenantsAuthorizationsRequests,
        )

        return AsyncIamSubtenantsAuthorizationsRequests(self._client)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamAuthorization]:
        """List who has approved access to the account of this tenant.

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

        Source: afosto (003), IAM / Subtenants, lines 35471-35605.
        """
        return await self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> AsyncIamSubtenantsAuthorizationsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamSubtenantsAuthorizationsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamSubtenantsAuthorizationsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamSubtenantsAuthorizationsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamSubtenantsAuthorizationsRaw:
        """`IamSubtenantsAuthorizations`, returning whole responses."""

        def __init__(self, resource: IamSubtenantsAuthorizations) -> None:
            self.list = raw(resource.list)

    class IamSubtenantsAuthorizationsStreamed:
        """`IamSubtenantsAuthorizations`, with responses that are yet to be read."""

        def __init__(self, resource: IamSubtenantsAuthorizations) -> None:
            self.list = streamed(resource.list)

    class AsyncIamSubtenantsAuthorizationsRaw:
        """`AsyncIamSubtenantsAuthorizations`, returning whole responses."""

        def __init__(self, resource: AsyncIamSubtenantsAuthorizations) -> None:
            self.list = async_raw(resource.list)

    class AsyncIamSubtenantsAuthorizationsStreamed:
        """`AsyncIamSubtenantsAuthorizations`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamSubtenantsAuthorizations) -> None:
            self.list = async_streamed(resource.list)
