"""The operations of `rel.identity`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast
from uuid import UUID

from .... import models, params
from ...._runtime.spec.operation import Body, Json, Nothing, Operation, Parameter
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

if TYPE_CHECKING:
    from ....resources.rel.identity.tokens import (
        AsyncRelIdentityTokens,
        RelIdentityTokens,
    )

_AUTHORIZE: Operation[models.RelSignedTokenResponse] = Operation(
    "rel.identity.authorize",
    "POST",
    "/rel/identity/authorize",
    parameters=(Parameter("client_id", "query"), Parameter("channel_id", "query")),
    body=Body("application/json"),
    results={"200": Json(lambda: models.RelSignedTokenResponse)},
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
_CHECK: Operation[None] = Operation(
    "rel.identity.check",
    "POST",
    "/rel/identity/exists",
    body=Body("application/json"),
    results={"204": Nothing()},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "409": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_CREATE: Operation[models.RelSignedTokenResponse] = Operation(
    "rel.identity.create",
    "POST",
    "/rel/identity/create",
    parameters=(Parameter("client_id", "query"), Parameter("channel_id", "query")),
    body=Body("application/json"),
    results={"200": Json(lambda: models.RelSignedTokenResponse)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "409": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_RESET: Operation[models.RelSignedTokenResponse] = Operation(
    "rel.identity.reset",
    "POST",
    "/rel/identity/reset",
    parameters=(Parameter("client_id", "query"), Parameter("channel_id", "query")),
    body=Body("application/json"),
    results={"200": Json(lambda: models.RelSignedTokenResponse)},
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
_VERIFY: Operation[models.RelSignedTokenResponse] = Operation(
    "rel.identity.verify",
    "POST",
    "/rel/identity/verify",
    parameters=(Parameter("client_id", "query"), Parameter("channel_id", "query")),
    body=Body("application/json"),
    results={"200": Json(lambda: models.RelSignedTokenResponse)},
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


class RelIdentity(SyncResource):
    """Identities: logins of an e-mail address and a password.

    The operations of `rel.identity`.
    """

    @cached_property
    def tokens(self) -> RelIdentityTokens:
        """The operations of `rel.identity.tokens`."""
        from ....resources.rel.identity.tokens import RelIdentityTokens

        return RelIdentityTokens(self._client)

    def authorize(
        self,
        *,
        audience: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        body: (
            models.RelCreateIdentityRequest
            | params.RelCreateIdentityRequestParams
            | UnsetType
        ) = UNSET,
        client_id: UUID | str | None = None,
        channel_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RelSignedTokenResponse:
        """Log in to an identity, or create it if there is none yet.

        Either way the answer is a signed ID token.

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

        Source: afosto (003), Contacts / Identity, lines 9708-9845.
        """
        return self._call(
            _AUTHORIZE,
            {"client_id": client_id, "channel_id": channel_id},
            body=body,
            fields={"audience": audience, "email": email, "password": password},
            options=options,
        )

    def check(
        self,
        *,
        audience: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        body: (
            models.RelIdentityExistsRequest
            | params.RelIdentityExistsRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Check whether an e-mail address has an identity for an audience.

        Nothing is returned where there is one. Which error says that there is none is
        not documented; a `404` is likely.

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
            ConflictError: 409. There is an identity like this already.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Contacts / Identity, lines 9566-9706.
        """
        return self._call(
            _CHECK,
            body=body,
            fields={"audience": audience, "email": email},
            options=options,
        )

    def create(
        self,
        *,
        audience: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        body: (
            models.RelCreateIdentityRequest
            | params.RelCreateIdentityRequestParams
            | UnsetType
        ) = UNSET,
        client_id: UUID | str | None = None,
        channel_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RelSignedTokenResponse:
        """Create an identity from an e-mail address and a password.

        The answer is a signed ID token for it.

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
            NotFoundError: 404. There is nothing under this address.
            ConflictError: 409. There is an identity like this already.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Contacts / Identity, lines 9409-9564.
        """
        return self._call(
            _CREATE,
            {"client_id": client_id, "channel_id": channel_id},
            body=body,
            fields={"audience": audience, "email": email, "password": password},
            options=options,
        )

    def reset(
        self,
        *,
        password: str | UnsetType = UNSET,
        token: str | UnsetType = UNSET,
        body: (
            models.RelCreateResetRequest
            | params.RelCreateResetRequestParams
            | UnsetType
        ) = UNSET,
        client_id: UUID | str | None = None,
        channel_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RelSignedTokenResponse:
        """Set a new password with a token issued for the reset.

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
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Contacts / Identity, lines 9985-10121.
        """
        return self._call(
            _RESET,
            {"client_id": client_id, "channel_id": channel_id},
            body=body,
            fields={"password": password, "token": token},
            options=options,
        )

    def verify(
        self,
        *,
        token: str | UnsetType = UNSET,
        body: (
            models.RelCreateConfirmRequest
            | params.RelCreateConfirmRequestParams
            | UnsetType
        ) = UNSET,
        client_id: UUID | str | None = None,
        channel_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RelSignedTokenResponse:
        """Mark an identity as verified with the token that confirms it.

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

        Source: afosto (003), Contacts / Identity, lines 10123-10258.
        """
        return self._call(
            _VERIFY,
            {"client_id": client_id, "channel_id": channel_id},
            body=body,
            fields={"token": token},
            options=options,
        )

    @property
    def with_raw_response(self) -> RelIdentityRaw:
        """The same methods, returning the whole response."""
        return cast("RelIdentityRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> RelIdentityStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("RelIdentityStreamed", self._as_streamed())


class AsyncRelIdentity(AsyncResource):
    """Identities: logins of an e-mail address and a password.

    The operations of `rel.identity`.
    """

    @cached_property
    def tokens(self) -> AsyncRelIdentityTokens:
        """The operations of `rel.identity.tokens`."""
        from ....resources.rel.identity.tokens import AsyncRelIdentityTokens

        return AsyncRelIdentityTokens(self._client)

    async def authorize(
        self,
        *,
        audience: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        body: (
            models.RelCreateIdentityRequest
            | params.RelCreateIdentityRequestParams
            | UnsetType
        ) = UNSET,
        client_id: UUID | str | None = None,
        channel_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RelSignedTokenResponse:
        """Log in to an identity, or create it if there is none yet.

        Either way the answer is a signed ID token.

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

        Source: afosto (003), Contacts / Identity, lines 9708-9845.
        """
        return await self._call(
            _AUTHORIZE,
            {"client_id": client_id, "channel_id": channel_id},
            body=body,
            fields={"audience": audience, "email": email, "password": password},
            options=options,
        )

    async def check(
        self,
        *,
        audience: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        body: (
            models.RelIdentityExistsRequest
            | params.RelIdentityExistsRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Check whether an e-mail address has an identity for an audience.

        Nothing is returned where there is one. Which error says that there is none is
        not documented; a `404` is likely.

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
            ConflictError: 409. There is an identity like this already.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Contacts / Identity, lines 9566-9706.
        """
        return await self._call(
            _CHECK,
            body=body,
            fields={"audience": audience, "email": email},
            options=options,
        )

    async def create(
        self,
        *,
        audience: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        body: (
            models.RelCreateIdentityRequest
            | params.RelCreateIdentityRequestParams
            | UnsetType
        ) = UNSET,
        client_id: UUID | str | None = None,
        channel_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RelSignedTokenResponse:
        """Create an identity from an e-mail address and a password.

        The answer is a signed ID token for it.

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
            NotFoundError: 404. There is nothing under this address.
            ConflictError: 409. There is an identity like this already.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Contacts / Identity, lines 9409-9564.
        """
        return await self._call(
            _CREATE,
            {"client_id": client_id, "channel_id": channel_id},
            body=body,
            fields={"audience": audience, "email": email, "password": password},
            options=options,
        )

    async def reset(
        self,
        *,
        password: str | UnsetType = UNSET,
        token: str | UnsetType = UNSET,
        body: (
            models.RelCreateResetRequest
            | params.RelCreateResetRequestParams
            | UnsetType
        ) = UNSET,
        client_id: UUID | str | None = None,
        channel_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RelSignedTokenResponse:
        """Set a new password with a token issued for the reset.

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
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Contacts / Identity, lines 9985-10121.
        """
        return await self._call(
            _RESET,
            {"client_id": client_id, "channel_id": channel_id},
            body=body,
            fields={"password": password, "token": token},
            options=options,
        )

    async def verify(
        self,
        *,
        token: str | UnsetType = UNSET,
        body: (
            models.RelCreateConfirmRequest
            | params.RelCreateConfirmRequestParams
            | UnsetType
        ) = UNSET,
        client_id: UUID | str | None = None,
        channel_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RelSignedTokenResponse:
        """Mark an identity as verified with the token that confirms it.

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

        Source: afosto (003), Contacts / Identity, lines 10123-10258.
        """
        return await self._call(
            _VERIFY,
            {"client_id": client_id, "channel_id": channel_id},
            body=body,
            fields={"token": token},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncRelIdentityRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncRelIdentityRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncRelIdentityStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncRelIdentityStreamed", self._as_streamed())


if TYPE_CHECKING:

    class RelIdentityRaw:
        """`RelIdentity`, returning whole responses."""

        def __init__(self, resource: RelIdentity) -> None:
            self.authorize = raw(resource.authorize)
            self.check = raw(resource.check)
            self.create = raw(resource.create)
            self.reset = raw(resource.reset)
            self.verify = raw(resource.verify)

    class RelIdentityStreamed:
        """`RelIdentity`, with responses that are yet to be read."""

        def __init__(self, resource: RelIdentity) -> None:
            self.authorize = streamed(resource.authorize)
            self.check = streamed(resource.check)
            self.create = streamed(resource.create)
            self.reset = streamed(resource.reset)
            self.verify = streamed(resource.verify)

    class AsyncRelIdentityRaw:
        """`AsyncRelIdentity`, returning whole responses."""

        def __init__(self, resource: AsyncRelIdentity) -> None:
            self.authorize = async_raw(resource.authorize)
            self.check = async_raw(resource.check)
            self.create = async_raw(resource.create)
            self.reset = async_raw(resource.reset)
            self.verify = async_raw(resource.verify)

    class AsyncRelIdentityStreamed:
        """`AsyncRelIdentity`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncRelIdentity) -> None:
            self.authorize = async_streamed(resource.authorize)
            self.check = async_streamed(resource.check)
            self.create = async_streamed(resource.create)
            self.reset = async_streamed(resource.reset)
            self.verify = async_streamed(resource.verify)
