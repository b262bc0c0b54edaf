"""The operations of `rel.identity.tokens`."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, cast
from uuid import UUID

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

_CREATE: Operation[models.RelTokenResponse] = Operation(
    "rel.identity.tokens.create",
    "POST",
    "/rel/identity/tokens",
    parameters=(Parameter("client_id", "query"), Parameter("channel_id", "query")),
    body=Body("application/json"),
    results={"200": Json(lambda: models.RelTokenResponse)},
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


class RelIdentityTokens(SyncResource):
    """Tokens for confirming an identity or resetting its password.

    The operations of `rel.identity.tokens`.
    """

    def create(
        self,
        *,
        audience: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        type: Literal["reset", "confirm"] | str | UnsetType = UNSET,
        body: (
            models.RelCreateTokenRequest
            | params.RelCreateTokenRequestParams
            | UnsetType
        ) = UNSET,
        client_id: UUID | str | None = None,
        channel_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RelTokenResponse:
        """Issue a token for confirming an identity or resetting its password.

        The token is for `rel.identity.verify` or `rel.identity.reset`.

        Args:
            body: The whole body at once.
            client_id: The client the identity is created for.
            channel_id: The channel the identity is created for.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such entity.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Contacts / Identity, lines 9847-9983.
        """
        return self._call(
            _CREATE,
            {"client_id": client_id, "channel_id": channel_id},
            body=body,
            fields={"audience": audience, "email": email, "type": type},
            options=options,
        )

    @property
    def with_raw_response(self) -> RelIdentityTokensRaw:
        """The same methods, returning the whole response."""
        return cast("RelIdentityTokensRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> RelIdentityTokensStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("RelIdentityTokensStreamed", self._as_streamed())


class AsyncRelIdentityTokens(AsyncResource):
    """Tokens for confirming an identity or resetting its password.

    The operations of `rel.identity.tokens`.
    """

    async def create(
        self,
        *,
        audience: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        type: Literal["reset", "confirm"] | str | UnsetType = UNSET,
        body: (
            models.RelCreateTokenRequest
            | params.RelCreateTokenRequestParams
            | UnsetType
        ) = UNSET,
        client_id: UUID | str | None = None,
        channel_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RelTokenResponse:
        """Issue a token for confirming an identity or resetting its password.

        The token is for `rel.identity.verify` or `rel.identity.reset`.

        Args:
            body: The whole body at once.
            client_id: The client the identity is created for.
            channel_id: The channel the identity is created for.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such entity.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Contacts / Identity, lines 9847-9983.
        """
        return await self._call(
            _CREATE,
            {"client_id": client_id, "channel_id": channel_id},
            body=body,
            fields={"audience": audience, "email": email, "type": type},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncRelIdentityTokensRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncRelIdentityTokensRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncRelIdentityTokensStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncRelIdentityTokensStreamed", self._as_streamed())


if TYPE_CHECKING:

    class RelIdentityTokensRaw:
        """`RelIdentityTokens`, returning whole responses."""

        def __init__(self, resource: RelIdentityTokens) -> None:
            self.create = raw(resource.create)

    class RelIdentityTokensStreamed:
        """`RelIdentityTokens`, with responses that are yet to be read."""

        def __init__(self, resource: RelIdentityTokens) -> None:
            self.create = streamed(resource.create)

    class AsyncRelIdentityTokensRaw:
        """`AsyncRelIdentityTokens`, returning whole responses."""

        def __init__(self, resource: AsyncRelIdentityTokens) -> None:
            self.create = async_raw(resource.create)

    class AsyncRelIdentityTokensStreamed:
        """`AsyncRelIdentityTokens`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncRelIdentityTokens) -> None:
            self.create = async_streamed(resource.create)
