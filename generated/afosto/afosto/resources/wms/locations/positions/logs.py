"""The operations of `wms.locations.positions.logs`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from ..... import models
from ....._runtime.spec.operation import Json, Operation, Paging, Parameter
from ....._runtime.spec.options import RequestOptions
from ....._runtime.client.paging import (
    AsyncPager,
    Pager,
    async_raw_pages,
    async_streamed_pages,
    async_walk_pages,
    raw_pages,
    streamed_pages,
    walk_pages,
)
from ....._runtime.client.resource import AsyncResource, SyncResource

_LIST: Operation[builtins.list[models.WmsPositionLogResponse]] = Operation(
    "wms.locations.positions.logs.list",
    "GET",
    "/wms/locations/{id}/positions/{position}/logs",
    parameters=(
        Parameter("id", "path"),
        Parameter("position", "path"),
        Parameter("page", "header", wire="x-page"),
    ),
    results={"200": Json(lambda: builtins.list[models.WmsPositionLogResponse])},
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
        total=("header", "x-count"),
        ends_when_repeated=True,
    ),
)


class WmsLocationsPositionsLogs(SyncResource):
    """The counts that were logged for a position.

    The operations of `wms.locations.positions.logs`.
    """

    def list(
        self,
        id: str,
        position: str,
        *,
        page: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.WmsPositionLogResponse]:
        """List the counts that were logged for a position in a warehouse.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the location.
            position: Code of the position.
            page: Which page to read; the first one without it.

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
            x-count: 200. How many entries there are on all pages together.
            x-page: 200. What to send as `x-page` to read the following page.

        Example:
            client.wms.locations.positions.logs.list("id-11", "A34.254")

        Source: afosto (003), WMS / Inventory, lines 79634-79791.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"id": id, "position": position, "page": page},
            options=options,
        )

    @property
    def with_raw_response(self) -> WmsLocationsPositionsLogsRaw:
        """The same methods, returning the whole response."""
        return cast("WmsLocationsPositionsLogsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> WmsLocationsPositionsLogsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("WmsLocationsPositionsLogsStreamed", self._as_streamed())


class AsyncWmsLocationsPositionsLogs(AsyncResource):
    """The counts that were logged for a position.

    The operations of `wms.locations.positions.logs`.
    """

    def list(
        self,
        id: str,
        position: str,
        *,
        page: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.WmsPositionLogResponse]:
        """List the counts that were logged for a position in a warehouse.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the location.
            position: Code of the position.
            page: Which page to read; the first one without it.

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
            x-count: 200. How many entries there are on all pages together.
            x-page: 200. What to send as `x-page` to read the following page.

        Example:
            client.wms.locations.positions.logs.list("id-11", "A34.254")

        Source: afosto (003), WMS / Inventory, lines 79634-79791.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"id": id, "position": position, "page": page},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncWmsLocationsPositionsLogsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncWmsLocationsPositionsLogsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncWmsLocationsPositionsLogsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncWmsLocationsPositionsLogsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class WmsLocationsPositionsLogsRaw:
        """`WmsLocationsPositionsLogs`, returning whole responses."""

        def __init__(self, resource: WmsLocationsPositionsLogs) -> None:
            self.list = raw_pages(resource.list)

    class WmsLocationsPositionsLogsStreamed:
        """`WmsLocationsPositionsLogs`, with responses that are yet to be read."""

        def __init__(self, resource: WmsLocationsPositionsLogs) -> None:
            self.list = streamed_pages(resource.list)

    class AsyncWmsLocationsPositionsLogsRaw:
        """`AsyncWmsLocationsPositionsLogs`, returning whole responses."""

        def __init__(self, resource: AsyncWmsLocationsPositionsLogs) -> None:
            self.list = async_raw_pages(resource.list)

    class AsyncWmsLocationsPositionsLogsStreamed:
        """`AsyncWmsLocationsPositionsLogs`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncWmsLocationsPositionsLogs) -> None:
            self.list = async_streamed_pages(resource.list)
