"""The operations of `wms.transfers.items`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from .... import models
from ...._runtime.spec.operation import Json, Operation, Paging, Parameter
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.paging import (
    AsyncPager,
    Pager,
    async_raw_pages,
    async_streamed_pages,
    async_walk_pages,
    raw_pages,
    streamed_pages,
    walk_pages,
)
from ...._runtime.client.resource import AsyncResource, SyncResource

_LIST: Operation[builtins.list[models.WmsTraveledRoute]] = Operation(
    "wms.transfers.items.list",
    "GET",
    "/wms/transfers/{id}/items",
    parameters=(
        Parameter("id", "path"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.WmsTraveledRoute])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    paging=Paging(
        "cursor",
        argument="page",
        response=("header", "x-page"),
        ends_when_repeated=True,
    ),
)


class WmsTransfersItems(SyncResource):
    """The items of a transfer, with their routes.

    The operations of `wms.transfers.items`.
    """

    def list(
        self,
        id: str,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.WmsTraveledRoute]:
        """List the items of a transfer, each with its route and its transports.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the transfer.
            page: Which page to read; the first one without it.
            page_size: How many entries a page holds at most.

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

        Source: afosto (003), WMS / Logistics, lines 84602-84767.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> WmsTransfersItemsRaw:
        """The same methods, returning the whole response."""
        return cast("WmsTransfersItemsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> WmsTransfersItemsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("WmsTransfersItemsStreamed", self._as_streamed())


class AsyncWmsTransfersItems(AsyncResource):
    """The items of a transfer, with their routes.

    The operations of `wms.transfers.items`.
    """

    def list(
        self,
        id: str,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.WmsTraveledRoute]:
        """List the items of a transfer, each with its route and its transports.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the transfer.
            page: Which page to read; the first one without it.
            page_size: How many entries a page holds at most.

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

        Source: afosto (003), WMS / Logistics, lines 84602-84767.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncWmsTransfersItemsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncWmsTransfersItemsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncWmsTransfersItemsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncWmsTransfersItemsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class WmsTransfersItemsRaw:
        """`WmsTransfersItems`, returning whole responses."""

        def __init__(self, resource: WmsTransfersItems) -> None:
            self.list = raw_pages(resource.list)

    class WmsTransfersItemsStreamed:
        """`WmsTransfersItems`, with responses that are yet to be read."""

        def __init__(self, resource: WmsTransfersItems) -> None:
            self.list = streamed_pages(resource.list)

    class AsyncWmsTransfersItemsRaw:
        """`AsyncWmsTransfersItems`, returning whole responses."""

        def __init__(self, resource: AsyncWmsTransfersItems) -> None:
            self.list = async_raw_pages(resource.list)

    class AsyncWmsTransfersItemsStreamed:
        """`AsyncWmsTransfersItems`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncWmsTransfersItems) -> None:
            self.list = async_streamed_pages(resource.list)
