"""The operations of `iam.oauth.scopes`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from .... import models
from ...._runtime.spec.operation import Json, Operation, Parameter
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_GET: Operation[models.IamScope] = Operation(
    "iam.oauth.scopes.get",
    "GET",
    "/iam/oauth/scopes/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.IamScope)},
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
_LIST: Operation[builtins.list[models.IamScope]] = Operation(
    "iam.oauth.scopes.list",
    "GET",
    "/iam/oauth/scopes",
    results={"200": Json(lambda: builtins.list[models.IamScope])},
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


class IamOauthScopes(SyncResource):
    """The scopes of all registered services.

    The operations of `iam.oauth.scopes`.
    """

    def get(self, id: str, *, options: RequestOptions | None = None) -> models.IamScope:
        """Look up one scope and what it allows.

        Args:
            id: Id of the scope.

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

        Source: afosto (003), IAM / Oauth, lines 39883-40010.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamScope]:
        """List every scope of all registered services.

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

        Source: afosto (003), IAM / Oauth, lines 39756-39881.
        """
        return self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> IamOauthScopesRaw:
        """The same methods, returning the whole response."""
        return cast("IamOauthScopesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamOauthScopesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamOauthScopesStreamed", self._as_streamed())


class AsyncIamOauthScopes(AsyncResource):
    """The scopes of all registered services.

    The operations of `iam.oauth.scopes`.
    """

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamScope:
        """Look up one scope and what it allows.

        Args:
            id: Id of the scope.

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

        Source: afosto (003), IAM / Oauth, lines 39883-40010.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamScope]:
        """List every scope of all registered services.

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

        Source: afosto (003), IAM / Oauth, lines 39756-39881.
        """
        return await self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> AsyncIamOauthScopesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamOauthScopesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamOauthScopesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamOauthScopesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamOauthScopesRaw:
        """`IamOauthScopes`, returning whole responses."""

        def __init__(self, resource: IamOauthScopes) -> None:
            self.get = raw(resource.get)
            self.list = raw(resource.list)

    class IamOauthScopesStreamed:
        """`IamOauthScopes`, with responses that are yet to be read."""

        def __init__(self, resource: IamOauthScopes) -> None:
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)

    class AsyncIamOauthScopesRaw:
        """`AsyncIamOauthScopes`, returning whole responses."""

        def __init__(self, resource: AsyncIamOauthScopes) -> None:
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)

    class AsyncIamOauthScopesStreamed:
        """`AsyncIamOauthScopes`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamOauthScopes) -> None:
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
