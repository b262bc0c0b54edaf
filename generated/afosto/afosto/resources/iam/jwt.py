"""The operations of `iam.jwt`."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, cast

from ... import models
from ..._runtime.spec.operation import Json, Operation, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_EXTEND: Operation[models.IamAccessToken] = Operation(
    "iam.jwt.extend",
    "GET",
    "/iam/jwt/extend",
    results={"200": Json(lambda: models.IamAccessToken)},
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
_REVOKE: Operation[models.IamAccessToken] = Operation(
    "iam.jwt.revoke",
    "GET",
    "/iam/jwt/revoke",
    parameters=(Parameter("tokens", "query"),),
    results={"200": Json(lambda: models.IamAccessToken)},
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


class IamJwt(SyncResource):
    """The access token in use.

    The operations of `iam.jwt`.
    """

    def extend(self, *, options: RequestOptions | None = None) -> models.IamAccessToken:
        """Exchange the access token in use for one that lasts longer.

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

        Source: afosto (003), IAM / Jwt, lines 40462-40584.
        """
        return self._call(_EXTEND, options=options)

    def revoke(
        self,
        *,
        tokens: Literal["current", "jwt", "all"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.IamAccessToken:
        """Revoke the access token in use, or all of the user's tokens.

        Either way the user's refresh tokens are all revoked too.

        Args:
            tokens: What to revoke. `current`, the default, means the token of the
                `Authorization` header alone, `jwt` every JWT of the user, `all` the
                refresh tokens as well.

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

        Source: afosto (003), IAM / Jwt, lines 40587-40714.
        """
        return self._call(_REVOKE, {"tokens": tokens}, options=options)

    @property
    def with_raw_response(self) -> IamJwtRaw:
        """The same methods, returning the whole response."""
        return cast("IamJwtRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamJwtStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamJwtStreamed", self._as_streamed())


class AsyncIamJwt(AsyncResource):
    """The access token in use.

    The operations of `iam.jwt`.
    """

    async def extend(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamAccessToken:
        """Exchange the access token in use for one that lasts longer.

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

        Source: afosto (003), IAM / Jwt, lines 40462-40584.
        """
        return await self._call(_EXTEND, options=options)

    async def revoke(
        self,
        *,
        tokens: Literal["current", "jwt", "all"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.IamAccessToken:
        """Revoke the access token in use, or all of the user's tokens.

        Either way the user's refresh tokens are all revoked too.

        Args:
            tokens: What to revoke. `current`, the default, means the token of the
                `Authorization` header alone, `jwt` every JWT of the user, `all` the
                refresh tokens as well.

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

        Source: afosto (003), IAM / Jwt, lines 40587-40714.
        """
        return await self._call(_REVOKE, {"tokens": tokens}, options=options)

    @property
    def with_raw_response(self) -> AsyncIamJwtRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamJwtRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamJwtStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamJwtStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamJwtRaw:
        """`IamJwt`, returning whole responses."""

        def __init__(self, resource: IamJwt) -> None:
            self.extend = raw(resource.extend)
            self.revoke = raw(resource.revoke)

    class IamJwtStreamed:
        """`IamJwt`, with responses that are yet to be read."""

        def __init__(self, resource: IamJwt) -> None:
            self.extend = streamed(resource.extend)
            self.revoke = streamed(resource.revoke)

    class AsyncIamJwtRaw:
        """`AsyncIamJwt`, returning whole responses."""

        def __init__(self, resource: AsyncIamJwt) -> None:
            self.extend = async_raw(resource.extend)
            self.revoke = async_raw(resource.revoke)

    class AsyncIamJwtStreamed:
        """`AsyncIamJwt`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamJwt) -> None:
            self.extend = async_streamed(resource.extend)
            self.revoke = async_streamed(resource.revoke)
