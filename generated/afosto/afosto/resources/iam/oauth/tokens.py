"""The operations of `iam.oauth.tokens`."""

from __future__ import annotations

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

_CREATE: Operation[models.IamAccessToken] = Operation(
    "iam.oauth.tokens.create",
    "POST",
    "/iam/oauth/authorize",
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamAccessToken)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({},),
)


class IamOauthTokens(SyncResource):
    """Access tokens for OAuth clients.

    The operations of `iam.oauth.tokens`.
    """

    def create(
        self,
        *,
        client_id: str | UnsetType = UNSET,
        client_secret: str | UnsetType = UNSET,
        grant_type: str | UnsetType = UNSET,
        scope: str | UnsetType = UNSET,
        body: models.IamTokenRequest | params.IamTokenRequestParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamAccessToken:
        """Obtain an access token with a client's id and secret.

        Args:
            body: The client's credentials, the grant type and the scope.

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

        Source: afosto (003), IAM / Oauth, lines 40184-40316.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "client_id": client_id,
                "client_secret": client_secret,
                "grant_type": grant_type,
                "scope": scope,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> IamOauthTokensRaw:
        """The same methods, returning the whole response."""
        return cast("IamOauthTokensRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamOauthTokensStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamOauthTokensStreamed", self._as_streamed())


class AsyncIamOauthTokens(AsyncResource):
    """Access tokens for OAuth clients.

    The operations of `iam.oauth.tokens`.
    """

    async def create(
        self,
        *,
        client_id: str | UnsetType = UNSET,
        client_secret: str | UnsetType = UNSET,
        grant_type: str | UnsetType = UNSET,
        scope: str | UnsetType = UNSET,
        body: models.IamTokenRequest | params.IamTokenRequestParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamAccessToken:
        """Obtain an access token with a client's id and secret.

        Args:
            body: The client's credentials, the grant type and the scope.

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

        Source: afosto (003), IAM / Oauth, lines 40184-40316.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "client_id": client_id,
                "client_secret": client_secret,
                "grant_type": grant_type,
                "scope": scope,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIamOauthTokensRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamOauthTokensRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamOauthTokensStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamOauthTokensStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamOauthTokensRaw:
        """`IamOauthTokens`, returning whole responses."""

        def __init__(self, resource: IamOauthTokens) -> None:
            self.create = raw(resource.create)

    class IamOauthTokensStreamed:
        """`IamOauthTokens`, with responses that are yet to be read."""

        def __init__(self, resource: IamOauthTokens) -> None:
            self.create = streamed(resource.create)

    class AsyncIamOauthTokensRaw:
        """`AsyncIamOauthTokens`, returning whole responses."""

        def __init__(self, resource: AsyncIamOauthTokens) -> None:
            self.create = async_raw(resource.create)

    class AsyncIamOauthTokensStreamed:
        """`AsyncIamOauthTokens`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamOauthTokens) -> None:
            self.create = async_streamed(resource.create)
