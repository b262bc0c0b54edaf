"""The operations of `wms.locations.positions`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, cast
from uuid import UUID

from ..... import models, params
from ....._runtime.spec.operation import (
    Body,
    Json,
    Nothing,
    Operation,
    Paging,
    Parameter,
)
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
from ....._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ....._runtime.core.sentinel import UNSET, UnsetType

if TYPE_CHECKING:
    from .....resources.wms.locations.positions.logs import (
        AsyncWmsLocationsPositionsLogs,
        WmsLocationsPositionsLogs,
    )

_LIST: Operation[builtins.list[str]] = Operation(
    "wms.locations.positions.list",
    "GET",
    "/wms/locations/{id}/positions",
    parameters=(Parameter("id", "path"), Parameter("page", "header", wire="x-page")),
    results={"200": Json(lambda: builtins.list[str])},
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
_VERIFY: Operation[None] = Operation(
    "wms.locations.positions.verify",
    "POST",
    "/wms/locations/{id}/positions/{position}/verify",
    parameters=(Parameter("id", "path"), Parameter("position", "path")),
    body=Body("application/json"),
    results={"204": Nothing()},
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


class WmsLocationsPositions(SyncResource):
    """The positions in a warehouse.

    The operations of `wms.locations.positions`.
    """

    @cached_property
    def logs(self) -> WmsLocationsPositionsLogs:
        """The operations of `wms.locations.positions.logs`."""
        from .....resources.wms.locations.positions.logs import (
            WmsLocationsPositionsLogs,
        )

        return WmsLocationsPositionsLogs(self._client)

    def list(
        self,
        id: str,
        *,
        page: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[str]:
        """List the codes of the positions in a warehouse.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the location.
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

        Source: afosto (003), WMS / Inventory, lines 79488-79632.
        """
        return walk_pages(self._calls, _LIST, {"id": id, "page": page}, options=options)

    def verify(
        self,
        id: str,
        position: str,
        *,
        missing_ids: Sequence[UUID | str] | UnsetType = UNSET,
        overage: Sequence[str] | UnsetType = UNSET,
        body: (
            models.WmsPositionVerificationRequest
            | params.WmsPositionVerificationRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Verify the count of a position: report surplus and missing items.

        Args:
            id: Id of the location.
            position: Code of the position.
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

        Example:
            client.wms.locations.positions.verify("id-11", "A34.254")

        Source: afosto (003), WMS / Inventory, lines 79793-79929.
        """
        return self._call(
            _VERIFY,
            {"id": id, "position": position},
            body=body,
            fields={"missing_ids": missing_ids, "overage": overage},
            options=options,
        )

    @property
    def with_raw_response(self) -> WmsLocationsPositionsRaw:
        """The same methods, returning the whole response."""
        return cast("WmsLocationsPositionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> WmsLocationsPositionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("WmsLocationsPositionsStreamed", self._as_streamed())


class AsyncWmsLocationsPositions(AsyncResource):
    """The positions in a warehouse.

    The operations of `wms.locations.positions`.
    """

    @cached_property
    def logs(self) -> AsyncWmsLocationsPositionsLogs:
        """The operations of `wms.locations.positions.logs`."""
        from .....resources.wms.locations.positions.logs import (
            AsyncWmsLocationsPositionsLogs,
        )

        return AsyncWmsLocationsPositionsLogs(self._client)

    def list(
        self,
        id: str,
        *,
        page: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[str]:
        """List the codes of the positions in a warehouse.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the location.
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

        Source: afosto (003), WMS / Inventory, lines 79488-79632.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page},
            options=options,
        )

    async def verify(
        self,
        id: str,
        position: str,
        *,
        missing_ids: Sequence[UUID | str] | UnsetType = UNSET,
        overage: Sequence[str] | UnsetType = UNSET,
        body: (
            models.WmsPositionVerificationRequest
            | params.WmsPositionVerificationRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Verify the count of a position: report surplus and missing items.

        Args:
            id: Id of the location.
            position: Code of the position.
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

        Example:
            await client.wms.locations.positions.verify("id-11", "A34.254")

        Source: afosto (003), WMS / Inventory, lines 79793-79929.
        """
        return await self._call(
            _VERIFY,
            {"id": id, "position": position},
            body=body,
            fields={"missing_ids": missing_ids, "overage": overage},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncWmsLocationsPositionsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncWmsLocationsPositionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncWmsLocationsPositionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncWmsLocationsPositionsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class WmsLocationsPositionsRaw:
        """`WmsLocationsPositions`, returning whole responses."""

        def __init__(self, resource: WmsLocationsPositions) -> None:
            self.list = raw_pages(resource.list)
            self.verify = raw(resource.verify)

    class WmsLocationsPositionsStreamed:
        """`WmsLocationsPositions`, with responses that are yet to be read."""

        def __init__(self, resource: WmsLocationsPositions) -> None:
            self.list = streamed_pages(resource.list)
            self.verify = streamed(resource.verify)

    class AsyncWmsLocationsPositionsRaw:
        """`AsyncWmsLocationsPositions`, returning whole responses."""

        def __init__(self, resource: AsyncWmsLocationsPositions) -> None:
            self.list = async_raw_pages(resource.list)
            self.verify = async_raw(resource.verify)

    class AsyncWmsLocationsPositionsStreamed:
        """`AsyncWmsLocationsPositions`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncWmsLocationsPositions) -> None:
            self.list = async_streamed_pages(resource.list)
            self.verify = async_streamed(resource.verify)
