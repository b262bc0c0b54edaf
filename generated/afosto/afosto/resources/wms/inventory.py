"""The operations of `wms.inventory`."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast
from uuid import UUID

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Operation, Paging, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.paging import (
    AsyncPager,
    Pager,
    async_raw_pages,
    async_streamed_pages,
    async_walk_pages,
    raw_pages,
    streamed_pages,
    walk_pages,
)
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ..._runtime.core.sentinel import UNSET, UnsetType

_GET: Operation[models.WmsInventoryItem] = Operation(
    "wms.inventory.get",
    "GET",
    "/wms/inventory/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.WmsInventoryItem)},
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
_LIST: Operation[builtins.list[models.WmsInventoryItem]] = Operation(
    "wms.inventory.list",
    "GET",
    "/wms/inventory",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.WmsInventoryItem])},
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
_SEARCH: Operation[builtins.list[models.WmsInventoryItem]] = Operation(
    "wms.inventory.search",
    "POST",
    "/wms/search/items",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.WmsInventoryItem])},
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
_SEARCH_STOCK: Operation[builtins.list[models.WmsStock]] = Operation(
    "wms.inventory.search_stock",
    "POST",
    "/wms/inventory",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.WmsStock])},
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
_SET_STOCK: Operation[builtins.list[models.WmsStock]] = Operation(
    "wms.inventory.set_stock",
    "PUT",
    "/wms/inventory",
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.WmsStock])},
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
_UPDATE: Operation[models.WmsInventoryItem] = Operation(
    "wms.inventory.update",
    "PUT",
    "/wms/inventory/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.WmsInventoryItem)},
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


class WmsInventory(SyncResource):
    """Inventory items and stock totals.

    The operations of `wms.inventory`.
    """

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsInventoryItem:
        """Read an inventory item with its claim, location, state and lot.

        Args:
            id: Id of the inventory item.

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

        Source: afosto (003), WMS / Inventory, lines 81290-81424.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.WmsInventoryItem]:
        """List single inventory items with their location, position and state.

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

        Source: afosto (003), WMS / Inventory, lines 80503-80650.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.WmsInventoryConstraint | params.WmsInventoryConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.WmsInventorySearchBody
            | params.WmsInventorySearchBodyParams
            | UnsetType
        ) = UNSET,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.WmsInventoryItem]:
        """Search single inventory items by SKU, location, state, claim, position or id.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            body: The whole body at once.
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

        Source: afosto (003), WMS / Inventory, lines 80982-81144.
        """
        return walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    def search_stock(
        self,
        *,
        constraints: (
            Sequence[
                models.WmsInventorySummaryConstraint
                | params.WmsInventorySummaryConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.WmsInventorySearchStockBody
            | params.WmsInventorySearchStockBodyParams
            | UnsetType
        ) = UNSET,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.WmsStock]:
        """Search stock totals per SKU, location, position and lot.

        Each total is split into available, reserved, claimed, in transit, missing and
        backordered.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            body: The whole body at once.
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

        Source: afosto (003), WMS / Inventory, lines 80652-80822.
        """
        return walk_pages(
            self._calls,
            _SEARCH_STOCK,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    def set_stock(
        self,
        *,
        items: (
            Sequence[models.WmsStockUpItem | params.WmsStockUpItemParams] | UnsetType
        ) = UNSET,
        location_id: UUID | str | UnsetType = UNSET,
        body: (
            models.WmsStockUpRequest | params.WmsStockUpRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.WmsStock]:
        """Set how much of each SKU a warehouse holds, as absolute quantities.

        Args:
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

        Example:
            client.wms.inventory.set_stock(
                items=[{"position": "A34.254", "quantity": 25, "sku": "TSHIRT-M"}],
                location_id="5d4f6f0e-2a6b-4f3c-8f53-2f0b6a7c9d21",
            )

        Source: afosto (003), WMS / Inventory, lines 80824-80980.
        """
        return self._call(
            _SET_STOCK,
            body=body,
            fields={"items": items, "location_id": location_id},
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        lot_number: str | UnsetType = UNSET,
        metadata: Mapping[str, str] | UnsetType = UNSET,
        position: str | UnsetType = UNSET,
        body: (
            models.WmsUpdateInventoryItemRequest
            | params.WmsUpdateInventoryItemRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsInventoryItem:
        """Change the position, lot number, expiry or metadata of an inventory item.

        Args:
            id: Id of the inventory item.
            metadata: Further data about the item, as texts under keys of your
                choice.
            position: Where in the warehouse the item lies.
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

        Source: afosto (003), WMS / Inventory, lines 81146-81288.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "expires_at": expires_at,
                "lot_number": lot_number,
                "metadata": metadata,
                "position": position,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> WmsInventoryRaw:
        """The same methods, returning the whole response."""
        return cast("WmsInventoryRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> WmsInventoryStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("WmsInventoryStreamed", self._as_streamed())


class AsyncWmsInventory(AsyncResource):
    """Inventory items and stock totals.

    The operations of `wms.inventory`.
    """

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsInventoryItem:
        """Read an inventory item with its claim, location, state and lot.

        Args:
            id: Id of the inventory item.

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

        Source: afosto (003), WMS / Inventory, lines 81290-81424.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.WmsInventoryItem]:
        """List single inventory items with their location, position and state.

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

        Source: afosto (003), WMS / Inventory, lines 80503-80650.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.WmsInventoryConstraint | params.WmsInventoryConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.WmsInventorySearchBody
            | params.WmsInventorySearchBodyParams
            | UnsetType
        ) = UNSET,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.WmsInventoryItem]:
        """Search single inventory items by SKU, location, state, claim, position or id.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            body: The whole body at once.
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

        Source: afosto (003), WMS / Inventory, lines 80982-81144.
        """
        return async_walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    def search_stock(
        self,
        *,
        constraints: (
            Sequence[
                models.WmsInventorySummaryConstraint
                | params.WmsInventorySummaryConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.WmsInventorySearchStockBody
            | params.WmsInventorySearchStockBodyParams
            | UnsetType
        ) = UNSET,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.WmsStock]:
        """Search stock totals per SKU, location, position and lot.

        Each total is split into available, reserved, claimed, in transit, missing and
        backordered.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            body: The whole body at once.
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

        Source: afosto (003), WMS / Inventory, lines 80652-80822.
        """
        return async_walk_pages(
            self._calls,
            _SEARCH_STOCK,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    async def set_stock(
        self,
        *,
        items: (
            Sequence[models.WmsStockUpItem | params.WmsStockUpItemParams] | UnsetType
        ) = UNSET,
        location_id: UUID | str | UnsetType = UNSET,
        body: (
            models.WmsStockUpRequest | params.WmsStockUpRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.WmsStock]:
        """Set how much of each SKU a warehouse holds, as absolute quantities.

        Args:
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

        Example:
            await client.wms.inventory.set_stock(
                items=[{"position": "A34.254", "quantity": 25, "sku": "TSHIRT-M"}],
                location_id="5d4f6f0e-2a6b-4f3c-8f53-2f0b6a7c9d21",
            )

        Source: afosto (003), WMS / Inventory, lines 80824-80980.
        """
        return await self._call(
            _SET_STOCK,
            body=body,
            fields={"items": items, "location_id": location_id},
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        lot_number: str | UnsetType = UNSET,
        metadata: Mapping[str, str] | UnsetType = UNSET,
        position: str | UnsetType = UNSET,
        body: (
            models.WmsUpdateInventoryItemRequest
            | params.WmsUpdateInventoryItemRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsInventoryItem:
        """Change the position, lot number, expiry or metadata of an inventory item.

        Args:
            id: Id of the inventory item.
            metadata: Further data about the item, as texts under keys of your
                choice.
            position: Where in the warehouse the item lies.
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

        Source: afosto (003), WMS / Inventory, lines 81146-81288.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "expires_at": expires_at,
                "lot_number": lot_number,
                "metadata": metadata,
                "position": position,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncWmsInventoryRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncWmsInventoryRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncWmsInventoryStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncWmsInventoryStreamed", self._as_streamed())


if TYPE_CHECKING:

    class WmsInventoryRaw:
        """`WmsInventory`, returning whole responses."""

        def __init__(self, resource: WmsInventory) -> None:
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.search = raw_pages(resource.search)
            self.search_stock = raw_pages(resource.search_stock)
            self.set_stock = raw(resource.set_stock)
            self.update = raw(resource.update)

    class WmsInventoryStreamed:
        """`WmsInventory`, with responses that are yet to be read."""

        def __init__(self, resource: WmsInventory) -> None:
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.search = streamed_pages(resource.search)
            self.search_stock = streamed_pages(resource.search_stock)
            self.set_stock = streamed(resource.set_stock)
            self.update = streamed(resource.update)

    class AsyncWmsInventoryRaw:
        """`AsyncWmsInventory`, returning whole responses."""

        def __init__(self, resource: AsyncWmsInventory) -> None:
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.search = async_raw_pages(resource.search)
            self.search_stock = async_raw_pages(resource.search_stock)
            self.set_stock = async_raw(resource.set_stock)
            self.update = async_raw(resource.update)

    class AsyncWmsInventoryStreamed:
        """`AsyncWmsInventory`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncWmsInventory) -> None:
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.search = async_streamed_pages(resource.search)
            self.search_stock = async_streamed_pages(resource.search_stock)
            self.set_stock = async_streamed(resource.set_stock)
            self.update = async_streamed(resource.update)
