"""The operations of `iam.oauth`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, TYPE_CHECKING, cast

from .... import models
from ...._runtime.spec.operation import Json, Location, Operation, Parameter
from ...._runtime.spec.options import RequestOptions
from ...._runtime.exchange.response import Redirect
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from ....resources.iam.oauth.apps import AsyncIamOauthApps, IamOauthApps
    from ....resources.iam.oauth.clients import AsyncIamOauthClients, IamOauthClients
    from ....resources.iam.oauth.scopes import AsyncIamOauthScopes, IamOauthScopes
    from ....resources.iam.oauth.tokens import AsyncIamOauthTokens, IamOauthTokens

_AUTHORIZE: Operation[models.IamAuthorizationResponse] = Operation(
    "iam.oauth.authorize",
    "GET",
    "/iam/oauth/authorize",
    parameters=(
        Parameter("redirect_uri", "query"),
        Parameter("client_id", "query"),
        Parameter("response_type", "query"),
        Parameter("scope", "query"),
        Parameter("tenant", "query"),
        Parameter("state", "query"),
        Parameter("nonce", "query"),
    ),
    results={"200": Json(lambda: models.IamAuthorizationResponse)},
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
_FORWARD: Operation[models.IamOauthForwardResponse | Redirect] = Operation(
    "iam.oauth.forward",
    "GET",
    "/iam/oauth/forward/{reference}",
    parameters=(Parameter("reference", "path"), Parameter("silent", "query")),
    results={"200": Json(lambda: models.IamOauthForwardResponse), "302": Location()},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    idempotent=False,
)


class IamOauth(SyncResource):
    """Authorizations, and the OAuth clients that ask for them.

    The operations of `iam.oauth`.
    """

    @cached_property
    def apps(self) -> IamOauthApps:
        """The operations of `iam.oauth.apps`."""
        from ....resources.iam.oauth.apps import IamOauthApps

        return IamOauthApps(self._client)

    @cached_property
    def clients(self) -> IamOauthClients:
        """The operations of `iam.oauth.clients`."""
        from ....resources.iam.oauth.clients import IamOauthClients

        return IamOauthClients(self._client)

    @cached_property
    def scopes(self) -> IamOauthScopes:
        """The operations of `iam.oauth.scopes`."""
        from ....resources.iam.oauth.scopes import IamOauthScopes

        return IamOauthScopes(self._client)

    @cached_property
    def tokens(self) -> IamOauthTokens:
        """The operations of `iam.oauth.tokens`."""
        from ....resources.iam.oauth.tokens import IamOauthTokens

        return IamOauthTokens(self._client)

    def authorize(
        self,
        *,
        redirect_uri: str | None = None,
        client_id: str | None = None,
        response_type: str | None = None,
        scope: str | None = None,
        tenant: str | None = None,
        state: str | None = None,
        nonce: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.IamAuthorizationResponse:
        """Start an authorization and see what the client asks for.

        `Authorization` is to hold the ID token of the user, not an access token. Give
        it as the credential of this call.

        Args:
            redirect_uri: Where the client wants the user to be sent back to.
            client_id: Id of the client that asks.
            response_type: As in OAuth 2. Which values are taken is not documented.
            scope: Scopes that the client asks for.
            tenant: The tenant concerned. Whether by id or by name is not
                documented.
            state: As in OAuth 2: a text by which the client recognises the answer.
            nonce: As in OpenID Connect: a text that ties an ID token to its
                request.

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

        Source: afosto (003), IAM / Oauth, lines 40012-40182.
        """
        return self._call(
            _AUTHORIZE,
            {
                "redirect_uri": redirect_uri,
                "client_id": client_id,
                "response_type": response_type,
                "scope": scope,
                "tenant": tenant,
                "state": state,
                "nonce": nonce,
            },
            options=options,
        )

    def forward(
        self,
        reference: str,
        *,
        silent: Literal["0", "1"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.IamOauthForwardResponse | Redirect:
        """Approve an authorization and send the user on to the client.

        The authorization is logged and its approval stored.

        Args:
            reference: Reference of the authorization to go on with.
            silent: Asks for an answer with a body in place of the redirect; this
                needs an authorization approved earlier.

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

        Response headers:
            Location: 302. Where the redirect leads.

        Source: afosto (003), IAM / Oauth, lines 40318-40456.
        """
        return self._call(
            _FORWARD,
            {"reference": reference, "silent": silent},
            options=options,
        )

    @property
    def with_raw_response(self) -> IamOauthRaw:
        """The same methods, returning the whole response."""
        return cast("IamOauthRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamOauthStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamOauthStreamed", self._as_streamed())


class AsyncIamOauth(AsyncResource):
    """Authorizations, and the OAuth clients that ask for them.

    The operations of `iam.oauth`.
    """

    @cached_property
    def apps(self) -> AsyncIamOauthApps:
        """The operations of `iam.oauth.apps`."""
        from ....resources.iam.oauth.apps import AsyncIamOauthApps

        return AsyncIamOauthApps(self._client)

    @cached_property
    def clients(self) -> AsyncIamOauthClients:
        """The operations of `iam.oauth.clients`."""
        from ....resources.iam.oauth.clients import AsyncIamOauthClients

        return AsyncIamOauthClients(self._client)

    @cached_property
    def scopes(self) -> AsyncIamOauthScopes:
        """The operations of `iam.oauth.scopes`."""
        from ....resources.iam.oauth.scopes import AsyncIamOauthScopes

        return AsyncIamOauthScopes(self._client)

    @cached_property
    def tokens(self) -> AsyncIamOauthTokens:
        """The operations of `iam.oauth.tokens`."""
        from ....resources.iam.oauth.tokens import AsyncIamOauthTokens

        return AsyncIamOauthTokens(self._client)

    async def authorize(
        self,
        *,
        redirect_uri: str | None = None,
        client_id: str | None = None,
        response_type: str | None = None,
        scope: str | None = None,
        tenant: str | None = None,
        state: str | None = None,
        nonce: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.IamAuthorizationResponse:
        """Start an authorization and see what the client asks for.

        `Authorization` is to hold the ID token of the user, not an access token. Give
        it as the credential of this call.

        Args:
            redirect_uri: Where the client wants the user to be sent back to.
            client_id: Id of the client that asks.
            response_type: As in OAuth 2. Which values are taken is not documented.
            scope: Scopes that the client asks for.
            tenant: The tenant concerned. Whether by id or by name is not
                documented.
            state: As in OAuth 2: a text by which the client recognises the answer.
            nonce: As in OpenID Connect: a text that ties an ID token to its
                request.

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

        Source: afosto (003), IAM / Oauth, lines 40012-40182.
        """
        return await self._call(
            _AUTHORIZE,
            {
                "redirect_uri": redirect_uri,
                "client_id": client_id,
                "response_type": response_type,
                "scope": scope,
                "tenant": tenant,
                "state": state,
                "nonce": nonce,
            },
            options=options,
        )

    async def forward(
        self,
        reference: str,
        *,
        silent: Literal["0", "1"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.IamOauthForwardResponse | Redirect:
        """Approve an authorization and send the user on to the client.

        The authorization is logged and its approval stored.

        Args:
            reference: Reference of the authorization to go on with.
            silent: Asks for an answer with a body in place of the redirect; this
                needs an authorization approved earlier.

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

        Response headers:
            Location: 302. Where the redirect leads.

        Source: afosto (003), IAM / Oauth, lines 40318-40456.
        """
        return await self._call(
            _FORWARD,
            {"reference": reference, "silent": silent},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIamOauthRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamOauthRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamOauthStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamOauthStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamOauthRaw:
        """`IamOauth`, returning whole responses."""

        def __init__(self, resource: IamOauth) -> None:
            self.authorize = raw(resource.authorize)
            self.forward = raw(resource.forward)

    class IamOauthStreamed:
        """`IamOauth`, with responses that are yet to be read."""

        def __init__(self, resource: IamOauth) -> None:
            self.authorize = streamed(resource.authorize)
            self.forward = streamed(resource.forward)

    class AsyncIamOauthRaw:
        """`AsyncIamOauth`, returning whole responses."""

        def __init__(self, resource: AsyncIamOauth) -> None:
            self.authorize = async_raw(resource.authorize)
            self.forward = async_raw(resource.forward)

    class AsyncIamOauthStreamed:
        """`AsyncIamOauth`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamOauth) -> None:
            self.authorize = async_streamed(resource.authorize)
            self.forward = async_streamed(resource.forward)
