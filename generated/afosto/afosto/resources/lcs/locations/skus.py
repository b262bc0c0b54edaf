"""The operations of `lcs.locations.skus`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

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

_LIST: Operation[builtins.list[models.LcsLocationSku]] = Operation(
    "lcs.locations.skus.list",
    "GET",
    "/lcs/locations/{id}/skus",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: builtins.list[models.LcsLocationSku])},
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
_SET_POSITIONS: Operation[models.LcsLocationsSkusSetPositionsResponse] = Operation(
    "lcs.locations.skus.set_positions",
    "PUT",
    "/lcs/locations/{id}/skus",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.LcsLocationsSkusSetPositionsResponse)},
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


class LcsLocationsSkus(SyncResource):
    """The SKUs of a fulfilment location and where each lies.

    The operations of `lcs.locations.skus`.
    """

    def list(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.LcsLocationSku]:
        """List the SKUs of a fulfilment location with the position of each.

        Args:
            id: Id of the fulfilment location.

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

        Source: afosto (003), Fulfilment / Fulfilment, lines 29859-29987.
        """
        return self._call(_LIST, {"id": id}, options=options)

    def set_positions(
        self,
        id: str,
        *,
        body: (
            Sequence[models.LcsLocationSku | params.LcsLocationSkuParams] | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsLocationsSkusSetPositionsResponse:
        """Set the positions of one or more SKUs in a fulfilment location.

        Args:
            id: Id of the fulfilment location.
            body: The whole body at once.

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
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Fulfilment / Fulfilment, lines 29989-30133.
        """
        return self._call(_SET_POSITIONS, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> LcsLocationsSkusRaw:
        """The same methods, returning the whole response."""
        return cast("LcsLocationsSkusRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> LcsLocationsSkusStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("LcsLocationsSkusStreamed", self._as_streamed())


class AsyncLcsLocationsSkus(AsyncResource):
    """The SKUs of a fulfilment location and where each lies.

    The operations of `lcs.locations.skus`.
    """

    async def list(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.LcsLocationSku]:
        """List the SKUs of a fulfilment location with the position of each.

        Args:
            id: Id of the fulfilment location.

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

        Source: afosto (003), Fulfilment / Fulfilment, lines 29859-29987.
        """
        return await self._call(_LIST, {"id": id}, options=options)

    async def set_positions(
        self,
        id: str,
        *,
        body: (
            Sequence[models.LcsLocationSku | params.LcsLocationSkuParams] | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsLocationsSkusSetPositionsResponse:
        """Set the positions of one or more SKUs in a fulfilment location.

        Args:
            id: Id of the fulfilment location.
            body: The whole body at once.

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
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Fulfilment / Fulfilment, lines 29989-30133.
        """
        return await self._call(_SET_POSITIONS, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> AsyncLcsLocationsSkusRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncLcsLocationsSkusRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncLcsLocationsSkusStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncLcsLocationsSkusStreamed", self._as_streamed())


if TYPE_CHECKING:

    class LcsLocationsSkusRaw:
        """`LcsLocationsSkus`, returning whole responses."""

        def __init__(self, resource: LcsLocationsSkus) -> None:
            self.list = raw(resource.list)
            self.set_positions = raw(resource.set_positions)

    class LcsLocationsSkusStreamed:
        """`LcsLocationsSkus`, with responses that are yet to be read."""

        def __init__(self, resource: LcsLocationsSkus) -> None:
            self.list = streamed(resource.list)
            self.set_positions = streamed(resource.set_positions)

    class AsyncLcsLocationsSkusRaw:
        """`AsyncLcsLocationsSkus`, returning whole responses."""

        def __init__(self, resource: AsyncLcsLocationsSkus) -> None:
            self.list = async_raw(resource.list)
            self.set_positions = async_raw(resource.set_positions)

    class AsyncLcsLocationsSkusStreamed:
        """`AsyncLcsLocationsSkus`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncLcsLocationsSkus) -> None:
            self.list = async_streamed(resource.list)
            self.set_positions = async_streamed(resource.set_positions)
