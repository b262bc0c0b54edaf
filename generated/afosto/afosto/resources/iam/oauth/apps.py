"""The operations of `iam.oauth.apps`."""

from __future__ import annotations

import builtins
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

_LIST: Operation[builtins.list[models.IamClient]] = Operation(
    "iam.oauth.apps.list",
    "GET",
    "/iam/oauth/apps",
    results={"200": Json(lambda: builtins.list[models.IamClient])},
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


class IamOauthApps(SyncResource):
    """OAuth clients that are open, shared or of third parties.

    The operations of `iam.oauth.apps`.
    """

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamClient]:
        """List the clients that are open, shared or of third parties.

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

        Source: afosto (003), IAM / Oauth, lines 39613-39754.
        """
        return self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> IamOauthAppsRaw:
        """The same methods, returning the whole response."""
        return cast("IamOauthAppsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamOauthAppsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamOauthAppsStreamed", self._as_streamed())


class AsyncIamOauthApps(AsyncResource):
    """OAuth clients that are open, shared or of third parties.

    The operations of `iam.oauth.apps`.
    """

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamClient]:
        """List the clients that are open, shared or of third parties.

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

        Source: afosto (003), IAM / Oauth, lines 39613-39754.
        """
        return await self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> AsyncIamOauthAppsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamOauthAppsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamOauthAppsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamOauthAppsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamOauthAppsRaw:
        """`IamOauthApps`, returning whole responses."""

        def __init__(self, resource: IamOauthApps) -> None:
            self.list = raw(resource.list)

    class IamOauthAppsStreamed:
        """`IamOauthApps`, with responses that are yet to be read."""

        def __init__(self, resource: IamOauthApps) -> None:
            self.list = streamed(resource.list)

    class AsyncIamOauthAppsRaw:
        """`AsyncIamOauthApps`, returning whole responses."""

        def __init__(self, resource: AsyncIamOauthApps) -> None:
            self.list = async_raw(resource.list)

    class AsyncIamOauthAppsStreamed:
        """`AsyncIamOauthApps`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamOauthApps) -> None:
            self.list = async_streamed(resource.list)
