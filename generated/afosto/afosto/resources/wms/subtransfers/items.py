"""The operations of `wms.subtransfers.items`."""

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

_LIST: Operation[builtins.list[models.WmsSubTransferItem]] = Operation(
    "wms.subtransfers.items.list",
    "GET",
    "/wms/subtransfers/{id}/items",
    parameters=(
        Parameter("id", "path"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.WmsSubTransferItem])},
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


class WmsSubtransfersItems(SyncResource):
    """The items of a subtransfer.

    The operations of `wms.subtransfers.items`.
    """

    def list(
        self,
        id: str,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.WmsSubTransferItem]:
        """List the items of a subtransfer with their status, SKU and location.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the subtransfer.
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

        Source: afosto (003), WMS / Logistics, lines 85674-85824.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> WmsSubtransfersItemsRaw:
        """The same methods, returning the whole response."""
        return cast("WmsSubtransfersItemsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> WmsSubtransfersItemsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("WmsSubtransfersItemsStreamed", self._as_streamed())


class AsyncWmsSubtransfersItems(AsyncResource):
    """The items of a subtransfer.

    The operations of `wms.subtransfers.items`.
    """

    def list(
        self,
        id: str,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.WmsSubTransferItem]:
        """List the items of a subtransfer with their status, SKU and location.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the subtransfer.
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

        Source: afosto (003), WMS / Logistics, lines 85674-85824.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncWmsSubtransfersItemsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncWmsSubtransfersItemsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncWmsSubtransfersItemsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncWmsSubtransfersItemsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class WmsSubtransfersItemsRaw:
        """`WmsSubtransfersItems`, returning whole responses."""

        def __init__(self, resource: WmsSubtransfersItems) -> None:
            self.list = raw_pages(resource.list)

    class WmsSubtransfersItemsStreamed:
        """`WmsSubtransfersItems`, with responses that are yet to be read."""

        def __init__(self, resource: WmsSubtransfersItems) -> None:
            self.list = streamed_pages(resource.list)

    class AsyncWmsSubtransfersItemsRaw:
        """`AsyncWmsSubtransfersItems`, returning whole responses."""

        def __init__(self, resource: AsyncWmsSubtransfersItems) -> None:
            self.list = async_raw_pages(resource.list)

    class AsyncWmsSubtransfersItemsStreamed:
        """`AsyncWmsSubtransfersItems`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncWmsSubtransfersItems) -> None:
            self.list = async_streamed_pages(resource.list)
