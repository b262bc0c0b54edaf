"""The operations of `odr.providers`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from ... import models
from ..._runtime.spec.operation import Json, Operation
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_LIST: Operation[builtins.list[models.OdrProvider]] = Operation(
    "odr.providers.list",
    "GET",
    "/odr/providers",
    results={"200": Json(lambda: builtins.list[models.OdrProvider])},
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


class OdrProviders(SyncResource):
    """Payment providers with their methods.

    The operations of `odr.providers`.
    """

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrProvider]:
        """List the payment providers, each with its methods.

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

        Source: afosto (003), Order / Providers, lines 64099-64239.
        """
        return self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> OdrProvidersRaw:
        """The same methods, returning the whole response."""
        return cast("OdrProvidersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrProvidersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrProvidersStreamed", self._as_streamed())


class AsyncOdrProviders(AsyncResource):
    """Payment providers with their methods.

    The operations of `odr.providers`.
    """

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrProvider]:
        """List the payment providers, each with its methods.

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

        Source: afosto (003), Order / Providers, lines 64099-64239.
        """
        return await self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> AsyncOdrProvidersRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrProvidersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrProvidersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrProvidersStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrProvidersRaw:
        """`OdrProviders`, returning whole responses."""

        def __init__(self, resource: OdrProviders) -> None:
            self.list = raw(resource.list)

    class OdrProvidersStreamed:
        """`OdrProviders`, with responses that are yet to be read."""

        def __init__(self, resource: OdrProviders) -> None:
            self.list = streamed(resource.list)

    class AsyncOdrProvidersRaw:
        """`AsyncOdrProviders`, returning whole responses."""

        def __init__(self, resource: AsyncOdrProviders) -> None:
            self.list = async_raw(resource.list)

    class AsyncOdrProvidersStreamed:
        """`AsyncOdrProviders`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrProviders) -> None:
            self.list = async_streamed(resource.list)
