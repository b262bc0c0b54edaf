"""The operations of `iam.users.tokens`."""

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

_CREATE: Operation[models.IamUserTokenResponse] = Operation(
    "iam.users.tokens.create",
    "POST",
    "/iam/users/tokens",
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamUserTokenResponse)},
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
_INVALIDATE: Operation[models.IamUserTokenResponse] = Operation(
    "iam.users.tokens.invalidate",
    "POST",
    "/iam/users/tokens/invalidate",
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamUserTokenResponse)},
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
_LIST: Operation[builtins.list[models.IamUserTokenResponse]] = Operation(
    "iam.users.tokens.list",
    "GET",
    "/iam/users/{id}/tokens",
    parameters=(Parameter("id", "path"), Parameter("type", "query")),
    results={"200": Json(lambda: builtins.list[models.IamUserTokenResponse])},
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


class IamUsersTokens(SyncResource):
    """Tokens with which a user confirms an address or resets a password.

    The operations of `iam.users.tokens`.
    """

    def create(
        self,
        *,
        email: str | UnsetType = UNSET,
        type: Literal["verify", "reset"] | str | UnsetType = UNSET,
        body: (
            models.IamUserTokenRequest | params.IamUserTokenRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamUserTokenResponse:
        """Request a token that lets a user confirm the address or reset the password.

        The user then gets the mail for it.

        Args:
            body: The user's e-mail address and the type of token.

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

        Source: afosto (003), IAM / Users, lines 37621-37749.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={"email": email, "type": type},
            options=options,
        )

    def invalidate(
        self,
        *,
        email: str | UnsetType = UNSET,
        type: Literal["verify", "reset"] | str | UnsetType = UNSET,
        body: (
            models.IamUserTokenRequest | params.IamUserTokenRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamUserTokenResponse:
        """Invalidate all pending tokens of one type of a user.

        Args:
            body: The user's e-mail address and the type of token.

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

        Source: afosto (003), IAM / Users, lines 37751-37879.
        """
        return self._call(
            _INVALIDATE,
            body=body,
            fields={"email": email, "type": type},
            options=options,
        )

    def list(
        self,
        id: str,
        *,
        type: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamUserTokenResponse]:
        """List the ids and expiry times of a user's tokens of one type.

        Args:
            id: Id of the user.
            type: Filter by the type of token, `verify` or `reset`.

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

        Source: afosto (003), IAM / Users, lines 36907-37039.
        """
        return self._call(_LIST, {"id": id, "type": type}, options=options)

    @property
    def with_raw_response(self) -> IamUsersTokensRaw:
        """The same methods, returning the whole response."""
        return cast("IamUsersTokensRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamUsersTokensStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamUsersTokensStreamed", self._as_streamed())


class AsyncIamUsersTokens(AsyncResource):
    """Tokens with which a user confirms an address or resets a password.

    The operations of `iam.users.tokens`.
    """

    async def create(
        self,
        *,
        email: str | UnsetType = UNSET,
        type: Literal["verify", "reset"] | str | UnsetType = UNSET,
        body: (
            models.IamUserTokenRequest | params.IamUserTokenRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamUserTokenResponse:
        """Request a token that lets a user confirm the address or reset the password.

        The user then gets the mail for it.

        Args:
            body: The user's e-mail address and the type of token.

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

        Source: afosto (003), IAM / Users, lines 37621-37749.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"email": email, "type": type},
            options=options,
        )

    async def invalidate(
        self,
        *,
        email: str | UnsetType = UNSET,
        type: Literal["verify", "reset"] | str | UnsetType = UNSET,
        body: (
            models.IamUserTokenRequest | params.IamUserTokenRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamUserTokenResponse:
        """Invalidate all pending tokens of one type of a user.

        Args:
            body: The user's e-mail address and the type of token.

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

        Source: afosto (003), IAM / Users, lines 37751-37879.
        """
        return await self._call(
            _INVALIDATE,
            body=body,
            fields={"email": email, "type": type},
            options=options,
        )

    async def list(
        self,
        id: str,
        *,
        type: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamUserTokenResponse]:
        """List the ids and expiry times of a user's tokens of one type.

        Args:
            id: Id of the user.
            type: Filter by the type of token, `verify` or `reset`.

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

        Source: afosto (003), IAM / Users, lines 36907-37039.
        """
        return await self._call(_LIST, {"id": id, "type": type}, options=options)

    @property
    def with_raw_response(self) -> AsyncIamUsersTokensRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamUsersTokensRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamUsersTokensStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamUsersTokensStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamUsersTokensRaw:
        """`IamUsersTokens`, returning whole responses."""

        def __init__(self, resource: IamUsersTokens) -> None:
            self.create = raw(resource.create)
            self.invalidate = raw(resource.invalidate)
            self.list = raw(resource.list)

    class IamUsersTokensStreamed:
        """`IamUsersTokens`, with responses that are yet to be read."""

        def __init__(self, resource: IamUsersTokens) -> None:
            self.create = streamed(resource.create)
            self.invalidate = streamed(resource.invalidate)
            self.list = streamed(resource.list)

    class AsyncIamUsersTokensRaw:
        """`AsyncIamUsersTokens`, returning whole responses."""

        def __init__(self, resource: AsyncIamUsersTokens) -> None:
            self.create = async_raw(resource.create)
            self.invalidate = async_raw(resource.invalidate)
            self.list = async_raw(resource.list)

    class AsyncIamUsersTokensStreamed:
        """`AsyncIamUsersTokens`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamUsersTokens) -> None:
            self.create = async_streamed(resource.create)
            self.invalidate = async_streamed(resource.invalidate)
            self.list = async_streamed(resource.list)
