"""The operations of `wms.locations.skus`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast
from uuid import UUID

from .... import models
from ...._runtime.spec.operation import (
    Body,
    Json,
    Nothing,
    Operation,
    Paging,
    Parameter,
)
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
from ...._runtime.core.sentinel import UNSET, UnsetType

_ADD: Operation[builtins.list[models.WmsAddAvailableSkuResponse]] = Operation(
    "wms.locations.skus.add",
    "POST",
    "/wms/locations/{id}/skus",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.WmsAddAvailableSkuResponse])},
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
_LIST: Operation[builtins.list[models.WmsAddAvailableSkuResponse]] = Operation(
    "wms.locations.skus.list",
    "GET",
    "/wms/locations/{id}/skus",
    parameters=(
        Parameter("id", "path"),
        Parameter("sku", "query"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.WmsAddAvailableSkuResponse])},
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
_REMOVE: Operation[None] = Operation(
    "wms.locations.skus.remove",
    "DELETE",
    "/wms/locations/{id}/skus",
    parameters=(Parameter("id", "path"),),
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


class WmsLocationsSkus(SyncResource):
    """The SKUs that can be claimed at a location.

    The operations of `wms.locations.skus`.
    """

    def add(
        self,
        id: str,
        *,
        body: Sequence[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.WmsAddAvailableSkuResponse]:
        """Make SKUs claimable at a location whose inventory is not tracked.

        Args:
            id: Id of the location.
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

        Source: afosto (003), WMS / Inventory, lines 79931-80065.
        """
        return self._call(_ADD, {"id": id}, body=body, options=options)

    def list(
        self,
        id: str,
        *,
        sku: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.WmsAddAvailableSkuResponse]:
        """List the SKUs that were added to a location, or look for one of them.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the location.
            sku: SKU to look for.
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
            x-count: 200. How many entries there are on all pages together.
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), WMS / Inventory, lines 80067-80222.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"id": id, "sku": sku, "page": page, "page_size": page_size},
            options=options,
        )

    def remove(
        self,
        id: str,
        *,
        body: Sequence[UUID | str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Stop SKUs from being claimed at a location whose inventory is not tracked.

        The body is documented as a list of UUIDs, not of SKU codes.

        Args:
            id: Id of the location.
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

        Source: afosto (003), WMS / Inventory, lines 80224-80351.
        """
        return self._call(_REMOVE, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> WmsLocationsSkusRaw:
        """The same methods, returning the whole response."""
        return cast("WmsLocationsSkusRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> WmsLocationsSkusStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("WmsLocationsSkusStreamed", self._as_streamed())


class AsyncWmsLocationsSkus(AsyncResource):
    """The SKUs that can be claimed at a location.

    The operations of `wms.locations.skus`.
    """

    async def add(
        self,
        id: str,
        *,
        body: Sequence[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.WmsAddAvailableSkuResponse]:
        """Make SKUs claimable at a location whose inventory is not tracked.

        Args:
            id: Id of the location.
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

        Source: afosto (003), WMS / Inventory, lines 79931-80065.
        """
        return await self._call(_ADD, {"id": id}, body=body, options=options)

    def list(
        self,
        id: str,
        *,
        sku: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.WmsAddAvailableSkuResponse]:
        """List the SKUs that were added to a location, or look for one of them.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the location.
            sku: SKU to look for.
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
            x-count: 200. How many entries there are on all pages together.
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), WMS / Inventory, lines 80067-80222.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"id": id, "sku": sku, "page": page, "page_size": page_size},
            options=options,
        )

    async def remove(
        self,
        id: str,
        *,
        body: Sequence[UUID | str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Stop SKUs from being claimed at a location whose inventory is not tracked.

        The body is documented as a list of UUIDs, not of SKU codes.

        Args:
            id: Id of the location.
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

        Source: afosto (003), WMS / Inventory, lines 80224-80351.
        """
        return await self._call(_REMOVE, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> AsyncWmsLocationsSkusRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncWmsLocationsSkusRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncWmsLocationsSkusStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncWmsLocationsSkusStreamed", self._as_streamed())


if TYPE_CHECKING:

    class WmsLocationsSkusRaw:
        """`WmsLocationsSkus`, returning whole responses."""

        def __init__(self, resource: WmsLocationsSkus) -> None:
            self.add = raw(resource.add)
            self.list = raw_pages(resource.list)
            self.remove = raw(resource.remove)

    class WmsLocationsSkusStreamed:
        """`WmsLocationsSkus`, with responses that are yet to be read."""

        def __init__(self, resource: WmsLocationsSkus) -> None:
            self.add = streamed(resource.add)
            self.list = streamed_pages(resource.list)
            self.remove = streamed(resource.remove)

    class AsyncWmsLocationsSkusRaw:
        """`AsyncWmsLocationsSkus`, returning whole responses."""

        def __init__(self, resource: AsyncWmsLocationsSkus) -> None:
            self.add = async_raw(resource.add)
            self.list = async_raw_pages(resource.list)
            self.remove = async_raw(resource.remove)

    class AsyncWmsLocationsSkusStreamed:
        """`AsyncWmsLocationsSkus`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncWmsLocationsSkus) -> None:
            self.add = async_streamed(resource.add)
            self.list = async_streamed_pages(resource.list)
            self.remove = async_streamed(resource.remove)
