"""The operations of `odr.orders.backorders`."""

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

_LIST: Operation[builtins.list[models.OdrOrder]] = Operation(
    "odr.orders.backorders.list",
    "GET",
    "/odr/orders/{id}/backorders",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: builtins.list[models.OdrOrder])},
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


class OdrOrdersBackorders(SyncResource):
    """The backorders of an order.

    The operations of `odr.orders.backorders`.
    """

    def list(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrOrder]:
        """List every backorder of an order.

        Args:
            id: Id of the order.

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

        Example:
            client.odr.orders.backorders.list("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Orders, lines 52200-52431.
        """
        return self._call(_LIST, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> OdrOrdersBackordersRaw:
        """The same methods, returning the whole response."""
        return cast("OdrOrdersBackordersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrOrdersBackordersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrOrdersBackordersStreamed", self._as_streamed())


class AsyncOdrOrdersBackorders(AsyncResource):
    """The backorders of an order.

    The operations of `odr.orders.backorders`.
    """

    async def list(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrOrder]:
        """List every backorder of an order.

        Args:
            id: Id of the order.

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

        Example:
            await client.odr.orders.backorders.list(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
            )

        Source: afosto (003), Order / Orders, lines 52200-52431.
        """
        return await self._call(_LIST, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> AsyncOdrOrdersBackordersRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrOrdersBackordersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrOrdersBackordersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrOrdersBackordersStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrOrdersBackordersRaw:
        """`OdrOrdersBackorders`, returning whole responses."""

        def __init__(self, resource: OdrOrdersBackorders) -> None:
            self.list = raw(resource.list)

    class OdrOrdersBackordersStreamed:
        """`OdrOrdersBackorders`, with responses that are yet to be read."""

        def __init__(self, resource: OdrOrdersBackorders) -> None:
            self.list = streamed(resource.list)

    class AsyncOdrOrdersBackordersRaw:
        """`AsyncOdrOrdersBackorders`, returning whole responses."""

        def __init__(self, resource: AsyncOdrOrdersBackorders) -> None:
            self.list = async_raw(resource.list)

    class AsyncOdrOrdersBackordersStreamed:
        """`AsyncOdrOrdersBackorders`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrOrdersBackorders) -> None:
            self.list = async_streamed(resource.list)
