"""The operations of `wms.locations`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import Body, Json, Operation, Paging, Parameter
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

if TYPE_CHECKING:
    from ....resources.wms.locations.positions import (
        AsyncWmsLocationsPositions,
        WmsLocationsPositions,
    )
    from ....resources.wms.locations.skus import AsyncWmsLocationsSkus, WmsLocationsSkus

_ADD_OVERAGE: Operation[builtins.list[models.WmsInventoryItem]] = Operation(
    "wms.locations.add_overage",
    "POST",
    "/wms/locations/{id}/overage",
    parameters=(Parameter("id", "path"),),
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
)
_CREATE: Operation[models.WmsLocation] = Operation(
    "wms.locations.create",
    "POST",
    "/wms/locations",
    body=Body("application/json"),
    results={"200": Json(lambda: models.WmsLocation)},
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
_DELETE: Operation[models.WmsLocation] = Operation(
    "wms.locations.delete",
    "DELETE",
    "/wms/locations/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.WmsLocation)},
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
_FIND_BY_ADDRESS: Operation[models.WmsLocation] = Operation(
    "wms.locations.find_by_address",
    "POST",
    "/wms/search/locations",
    body=Body("application/json"),
    results={"200": Json(lambda: models.WmsLocation)},
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
_GET: Operation[models.WmsLocation] = Operation(
    "wms.locations.get",
    "GET",
    "/wms/locations/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.WmsLocation)},
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
_LIST: Operation[builtins.list[models.WmsLocation]] = Operation(
    "wms.locations.list",
    "GET",
    "/wms/locations",
    parameters=(
        Parameter("deleted_at", "query"),
        Parameter("page_size", "header", wire="X-Page-Size"),
        Parameter("page", "header", wire="X-Page"),
    ),
    results={"200": Json(lambda: builtins.list[models.WmsLocation])},
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
_UPDATE: Operation[models.WmsLocation] = Operation(
    "wms.locations.update",
    "PUT",
    "/wms/locations",
    body=Body("application/json"),
    results={"200": Json(lambda: models.WmsLocation)},
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


class WmsLocations(SyncResource):
    """Warehouses and other locations.

    The operations of `wms.locations`.
    """

    @cached_property
    def positions(self) -> WmsLocationsPositions:
        """The operations of `wms.locations.positions`."""
        from ....resources.wms.locations.positions import WmsLocationsPositions

        return WmsLocationsPositions(self._client)

    @cached_property
    def skus(self) -> WmsLocationsSkus:
        """The operations of `wms.locations.skus`."""
        from ....resources.wms.locations.skus import WmsLocationsSkus

        return WmsLocationsSkus(self._client)

    def add_overage(
        self,
        id: str,
        *,
        body: (
            Sequence[models.WmsStockUpItem | params.WmsStockUpItemParams] | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.WmsInventoryItem]:
        """Book a surplus found at a location as available inventory.

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

        Source: afosto (003), WMS / Inventory, lines 80353-80501.
        """
        return self._call(_ADD_OVERAGE, {"id": id}, body=body, options=options)

    def create(
        self,
        *,
        address_id: str | UnsetType = UNSET,
        country_iso: str | UnsetType = UNSET,
        id: str | UnsetType = UNSET,
        is_customer: bool | UnsetType = UNSET,
        is_managed: bool | UnsetType = UNSET,
        is_supplier: bool | UnsetType = UNSET,
        is_tracking_inventory: bool | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.WmsCreateLocationRequest
            | params.WmsCreateLocationRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsLocation:
        """Register a warehouse or another location.

        A location stands for a warehouse.

        Args:
            body: The location to register.

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

        Source: afosto (003), WMS / Locations, lines 78787-78930.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "address_id": address_id,
                "country_iso": country_iso,
                "id": id,
                "is_customer": is_customer,
                "is_managed": is_managed,
                "is_supplier": is_supplier,
                "is_tracking_inventory": is_tracking_inventory,
                "name": name,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsLocation:
        """Flag a location as deleted and return it.

        Args:
            id: Id of the location.

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

        Source: afosto (003), WMS / Locations, lines 79349-79484.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def find_by_address(
        self,
        *,
        address_id: str | UnsetType = UNSET,
        body: (
            models.WmsLocationsFindByAddressBody
            | params.WmsLocationsFindByAddressBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsLocation:
        """Find the location that belongs to an address.

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

        Source: afosto (003), WMS / Locations, lines 79069-79204.
        """
        return self._call(
            _FIND_BY_ADDRESS,
            body=body,
            fields={"address_id": address_id},
            options=options,
        )

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsLocation:
        """Read a location: its name, country, address and what it is used for.

        Args:
            id: Id of the location.

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

        Source: afosto (003), WMS / Locations, lines 79206-79347.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        deleted_at: int | None = None,
        page_size: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.WmsLocation]:
        """List warehouses and other locations.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            deleted_at: A timestamp with which the moment of deletion is compared.
            page_size: How many entries a page holds at most.
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
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), WMS / Locations, lines 78632-78785.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"deleted_at": deleted_at, "page_size": page_size, "page": page},
            options=options,
        )

    def update(
        self,
        *,
        id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.WmsUpdateLocationRequest
            | params.WmsUpdateLocationRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsLocation:
        """Rename a location.

        Only the name can be changed; the body names the location by its `id`.

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

        Source: afosto (003), WMS / Locations, lines 78932-79067.
        """
        return self._call(
            _UPDATE,
            body=body,
            fields={"id": id, "name": name},
            options=options,
        )

    @property
    def with_raw_response(self) -> WmsLocationsRaw:
        """The same methods, returning the whole response."""
        return cast("WmsLocationsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> WmsLocationsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("WmsLocationsStreamed", self._as_streamed())


class AsyncWmsLocations(AsyncResource):
    """Warehouses and other locations.

    The operations of `wms.locations`.
    """

    @cached_property
    def positions(self) -> AsyncWmsLocationsPositions:
        """The operations of `wms.locations.positions`."""
        from ....resources.wms.locations.positions import AsyncWmsLocationsPositions

        return AsyncWmsLocationsPositions(self._client)

    @cached_property
    def skus(self) -> AsyncWmsLocationsSkus:
        """The operations of `wms.locations.skus`."""
        from ....resources.wms.locations.skus import AsyncWmsLocationsSkus

        return AsyncWmsLocationsSkus(self._client)

    async def add_overage(
        self,
        id: str,
        *,
        body: (
            Sequence[models.WmsStockUpItem | params.WmsStockUpItemParams] | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.WmsInventoryItem]:
        """Book a surplus found at a location as available inventory.

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

        Source: afosto (003), WMS / Inventory, lines 80353-80501.
        """
        return await self._call(_ADD_OVERAGE, {"id": id}, body=body, options=options)

    async def create(
        self,
        *,
        address_id: str | UnsetType = UNSET,
        country_iso: str | UnsetType = UNSET,
        id: str | UnsetType = UNSET,
        is_customer: bool | UnsetType = UNSET,
        is_managed: bool | UnsetType = UNSET,
        is_supplier: bool | UnsetType = UNSET,
        is_tracking_inventory: bool | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.WmsCreateLocationRequest
            | params.WmsCreateLocationRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsLocation:
        """Register a warehouse or another location.

        A location stands for a warehouse.

        Args:
            body: The location to register.

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

        Source: afosto (003), WMS / Locations, lines 78787-78930.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "address_id": address_id,
                "country_iso": country_iso,
                "id": id,
                "is_customer": is_customer,
                "is_managed": is_managed,
                "is_supplier": is_supplier,
                "is_tracking_inventory": is_tracking_inventory,
                "name": name,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsLocation:
        """Flag a location as deleted and return it.

        Args:
            id: Id of the location.

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

        Source: afosto (003), WMS / Locations, lines 79349-79484.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def find_by_address(
        self,
        *,
        address_id: str | UnsetType = UNSET,
        body: (
            models.WmsLocationsFindByAddressBody
            | params.WmsLocationsFindByAddressBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsLocation:
        """Find the location that belongs to an address.

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

        Source: afosto (003), WMS / Locations, lines 79069-79204.
        """
        return await self._call(
            _FIND_BY_ADDRESS,
            body=body,
            fields={"address_id": address_id},
            options=options,
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsLocation:
        """Read a location: its name, country, address and what it is used for.

        Args:
            id: Id of the location.

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

        Source: afosto (003), WMS / Locations, lines 79206-79347.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        deleted_at: int | None = None,
        page_size: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.WmsLocation]:
        """List warehouses and other locations.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            deleted_at: A timestamp with which the moment of deletion is compared.
            page_size: How many entries a page holds at most.
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
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), WMS / Locations, lines 78632-78785.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"deleted_at": deleted_at, "page_size": page_size, "page": page},
            options=options,
        )

    async def update(
        self,
        *,
        id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.WmsUpdateLocationRequest
            | params.WmsUpdateLocationRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsLocation:
        """Rename a location.

        Only the name can be changed; the body names the location by its `id`.

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

        Source: afosto (003), WMS / Locations, lines 78932-79067.
        """
        return await self._call(
            _UPDATE,
            body=body,
            fields={"id": id, "name": name},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncWmsLocationsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncWmsLocationsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncWmsLocationsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncWmsLocationsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class WmsLocationsRaw:
        """`WmsLocations`, returning whole responses."""

        def __init__(self, resource: WmsLocations) -> None:
            self.add_overage = raw(resource.add_overage)
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.find_by_address = raw(resource.find_by_address)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.update = raw(resource.update)

    class WmsLocationsStreamed:
        """`WmsLocations`, with responses that are yet to be read."""

        def __init__(self, resource: WmsLocations) -> None:
            self.add_overage = streamed(resource.add_overage)
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.find_by_address = streamed(resource.find_by_address)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.update = streamed(resource.update)

    class AsyncWmsLocationsRaw:
        """`AsyncWmsLocations`, returning whole responses."""

        def __init__(self, resource: AsyncWmsLocations) -> None:
            self.add_overage = async_raw(resource.add_overage)
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.find_by_address = async_raw(resource.find_by_address)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.update = async_raw(resource.update)

    class AsyncWmsLocationsStreamed:
        """`AsyncWmsLocations`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncWmsLocations) -> None:
            self.add_overage = async_streamed(resource.add_overage)
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.find_by_address = async_streamed(resource.find_by_address)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.update = async_streamed(resource.update)
