"""The operations of `iam.purges`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Operation, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ..._runtime.core.sentinel import UNSET, UnsetType

_APPLY: Operation[models.IamPurgeToken] = Operation(
    "iam.purges.apply",
    "POST",
    "/iam/purges/{token}",
    parameters=(Parameter("token", "path", sensitive=True),),
    results={"200": Json(lambda: models.IamPurgeToken)},
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
_CREATE: Operation[models.IamPurgesCreateResponse] = Operation(
    "iam.purges.create",
    "POST",
    "/iam/purges",
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamPurgesCreateResponse)},
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
_GET: Operation[models.IamPurgeToken] = Operation(
    "iam.purges.get",
    "GET",
    "/iam/purges/{token}",
    parameters=(Parameter("token", "path", sensitive=True),),
    results={"200": Json(lambda: models.IamPurgeToken)},
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


class IamPurges(SyncResource):
    """Purges of the data of chosen domains.

    The operations of `iam.purges`.
    """

    def apply(
        self,
        token: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamPurgeToken:
        """Start the purge that a token stands for.

        The token is one that `iam.purges.create` returned.

        Args:
            token: Token of the purge.

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

        Source: afosto (003), IAM / Tenants, lines 34519-34653.
        """
        return self._call(_APPLY, {"token": token}, options=options)

    def create(
        self,
        *,
        domains: Sequence[models.IamPurgesCreateBodyDomainsItem] | UnsetType = UNSET,
        body: (
            models.IamPurgesCreateBody | params.IamPurgesCreateBodyParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamPurgesCreateResponse:
        """Request a token for purging the data of the chosen domains.

        Applying the token is what starts the purge.

        Args:
            body: The domains to purge.

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

        Source: afosto (003), IAM / Tenants, lines 34246-34381.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={"domains": domains},
            options=options,
        )

    def get(
        self,
        token: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamPurgeToken:
        """Read which domains a purge token covers and when it expires.

        Args:
            token: Token of the purge.

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

        Source: afosto (003), IAM / Tenants, lines 34383-34517.
        """
        return self._call(_GET, {"token": token}, options=options)

    @property
    def with_raw_response(self) -> IamPurgesRaw:
        """The same methods, returning the whole response."""
        return cast("IamPurgesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamPurgesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamPurgesStreamed", self._as_streamed())


class AsyncIamPurges(AsyncResource):
    """Purges of the data of chosen domains.

    The operations of `iam.purges`.
    """

    async def apply(
        self,
        token: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamPurgeToken:
        """Start the purge that a token stands for.

        The token is one that `iam.purges.create` returned.

        Args:
            token: Token of the purge.

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

        Source: afosto (003), IAM / Tenants, lines 34519-34653.
        """
        return await self._call(_APPLY, {"token": token}, options=options)

    async def create(
        self,
        *,
        domains: Sequence[models.IamPurgesCreateBodyDomainsItem] | UnsetType = UNSET,
        body: (
            models.IamPurgesCreateBody | params.IamPurgesCreateBodyParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamPurgesCreateResponse:
        """Request a token for purging the data of the chosen domains.

        Applying the token is what starts the purge.

        Args:
            body: The domains to purge.

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

        Source: afosto (003), IAM / Tenants, lines 34246-34381.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"domains": domains},
            options=options,
        )

    async def get(
        self,
        token: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamPurgeToken:
        """Read which domains a purge token covers and when it expires.

        Args:
            token: Token of the purge.

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

        Source: afosto (003), IAM / Tenants, lines 34383-34517.
        """
        return await self._call(_GET, {"token": token}, options=options)

    @property
    def with_raw_response(self) -> AsyncIamPurgesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamPurgesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamPurgesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamPurgesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamPurgesRaw:
        """`IamPurges`, returning whole responses."""

        def __init__(self, resource: IamPurges) -> None:
            self.apply = raw(resource.apply)
            self.create = raw(resource.create)
            self.get = raw(resource.get)

    class IamPurgesStreamed:
        """`IamPurges`, with responses that are yet to be read."""

        def __init__(self, resource: IamPurges) -> None:
            self.apply = streamed(resource.apply)
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)

    class AsyncIamPurgesRaw:
        """`AsyncIamPurges`, returning whole responses."""

        def __init__(self, resource: AsyncIamPurges) -> None:
            self.apply = async_raw(resource.apply)
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)

    class AsyncIamPurgesStreamed:
        """`AsyncIamPurges`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamPurges) -> None:
            self.apply = async_streamed(resource.apply)
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
