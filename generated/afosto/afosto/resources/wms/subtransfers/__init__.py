"""The operations of `wms.subtransfers`."""

from __future__ import annotations

import builtins
from functools import cached_property
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
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from ....resources.wms.subtransfers.items import (
        AsyncWmsSubtransfersItems,
        WmsSubtransfersItems,
    )

_GET: Operation[models.WmsSubTransfer] = Operation(
    "wms.subtransfers.get",
    "GET",
    "/wms/subtransfers/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.WmsSubTransfer)},
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
_LIST: Operation[builtins.list[models.WmsSubTransfer]] = Operation(
    "wms.subtransfers.list",
    "GET",
    "/wms/subtransfers",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.WmsSubTransfer])},
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


class WmsSubtransfers(SyncResource):
    """Subtransfers: the parts of transfers that leave from one location.

    The operations of `wms.subtransfers`.
    """

    @cached_property
    def items(self) -> WmsSubtransfersItems:
        """The operations of `wms.subtransfers.items`."""
        from ....resources.wms.subtransfers.items import WmsSubtransfersItems

        return WmsSubtransfersItems(self._client)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsSubTransfer:
        """Read a subtransfer with its transfer, origin, status and times.

        Args:
            id: Id of the subtransfer.

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

        Source: afosto (003), WMS / Logistics, lines 85540-85672.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.WmsSubTransfer]:
        """List the subtransfers: the parts of transfers that leave from one location.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
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

        Source: afosto (003), WMS / Logistics, lines 85393-85538.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> WmsSubtransfersRaw:
        """The same methods, returning the whole response."""
        return cast("WmsSubtransfersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> WmsSubtransfersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("WmsSubtransfersStreamed", self._as_streamed())


class AsyncWmsSubtransfers(AsyncResource):
    """Subtransfers: the parts of transfers that leave from one location.

    The operations of `wms.subtransfers`.
    """

    @cached_property
    def items(self) -> AsyncWmsSubtransfersItems:
        """The operations of `wms.subtransfers.items`."""
        from ....resources.wms.subtransfers.items import AsyncWmsSubtransfersItems

        return AsyncWmsSubtransfersItems(self._client)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsSubTransfer:
        """Read a subtransfer with its transfer, origin, status and times.

        Args:
            id: Id of the subtransfer.

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

        Source: afosto (003), WMS / Logistics, lines 85540-85672.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.WmsSubTransfer]:
        """List the subtransfers: the parts of transfers that leave from one location.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
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

        Source: afosto (003), WMS / Logistics, lines 85393-85538.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncWmsSubtransfersRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncWmsSubtransfersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncWmsSubtransfersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncWmsSubtransfersStreamed", self._as_streamed())


if TYPE_CHECKING:

    class WmsSubtransfersRaw:
        """`WmsSubtransfers`, returning whole responses."""

        def __init__(self, resource: WmsSubtransfers) -> None:
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)

    class WmsSubtransfersStreamed:
        """`WmsSubtransfers`, with responses that are yet to be read."""

        def __init__(self, resource: WmsSubtransfers) -> None:
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)

    class AsyncWmsSubtransfersRaw:
        """`AsyncWmsSubtransfers`, returning whole responses."""

        def __init__(self, resource: AsyncWmsSubtransfers) -> None:
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)

    class AsyncWmsSubtransfersStreamed:
        """`AsyncWmsSubtransfers`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncWmsSubtransfers) -> None:
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
