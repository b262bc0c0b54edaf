"""The operations of `wms.routes`."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

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

_CALCULATE_DURATION: Operation[models.WmsDurationResponse] = Operation(
    "wms.routes.calculate_duration",
    "POST",
    "/wms/duration",
    body=Body("application/json"),
    results={"200": Json(lambda: models.WmsDurationResponse)},
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
_CREATE: Operation[models.WmsRoute] = Operation(
    "wms.routes.create",
    "POST",
    "/wms/routes",
    body=Body("application/json", lambda: models.WmsCreateRouteRequest, rename=True),
    results={"200": Json(lambda: models.WmsRoute)},
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
_DELETE: Operation[models.WmsRoute] = Operation(
    "wms.routes.delete",
    "DELETE",
    "/wms/routes/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.WmsRoute)},
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
_GET: Operation[models.WmsRoute] = Operation(
    "wms.routes.get",
    "GET",
    "/wms/routes/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.WmsRoute)},
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
_LIST: Operation[builtins.list[models.WmsRoute]] = Operation(
    "wms.routes.list",
    "GET",
    "/wms/routes",
    parameters=(
        Parameter("deleted_at", "query"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.WmsRoute])},
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
_UPDATE: Operation[models.WmsRoute] = Operation(
    "wms.routes.update",
    "PUT",
    "/wms/routes",
    body=Body("application/json"),
    results={"200": Json(lambda: models.WmsRoute)},
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


class WmsRoutes(SyncResource):
    """Routes: ways from one location to another over hops.

    The operations of `wms.routes`.
    """

    def calculate_duration(
        self,
        *,
        arrival_at: dt.datetime | str | UnsetType = UNSET,
        calculate_at: dt.datetime | str | UnsetType = UNSET,
        from_location_id: str | UnsetType = UNSET,
        route_id: str | UnsetType = UNSET,
        to_location_id: str | UnsetType = UNSET,
        body: (
            models.WmsCreateDurationRequest
            | params.WmsCreateDurationRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsDurationResponse:
        """Calculate in real time when goods on a route ship and arrive.

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

        Source: afosto (003), WMS / Timing, lines 82157-82286.
        """
        return self._call(
            _CALCULATE_DURATION,
            body=body,
            fields={
                "arrival_at": arrival_at,
                "calculate_at": calculate_at,
                "from_location_id": from_location_id,
                "route_id": route_id,
                "to_location_id": to_location_id,
            },
            options=options,
        )

    def create(
        self,
        *,
        from_: str | UnsetType = UNSET,
        hops: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        to: str | UnsetType = UNSET,
        body: (
            models.WmsCreateRouteRequest
            | params.WmsCreateRouteRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsRoute:
        """Create a route from one location to another out of existing hops.

        The hops are those of `wms.hops.list`.

        Args:
            from_: Id of the location it starts at.
            to: Id of the location it leads to.
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

        Source: afosto (003), WMS / Routing, lines 77388-77526.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={"from_": from_, "hops": hops, "name": name, "to": to},
            options=options,
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsRoute:
        """Flag a route as deleted and return it.

        Args:
            id: Id of the route.

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

        Source: afosto (003), WMS / Routing, lines 77800-77934.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(self, id: str, *, options: RequestOptions | None = None) -> models.WmsRoute:
        """Read a route with its start, its destination and its hops.

        Args:
            id: Id of the route.

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

        Source: afosto (003), WMS / Routing, lines 77664-77798.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        deleted_at: int | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.WmsRoute]:
        """List the routes between locations, each with the hops it is made of.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            deleted_at: A timestamp with which the moment of deletion is compared.
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

        Source: afosto (003), WMS / Routing, lines 77228-77386.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"deleted_at": deleted_at, "page": page, "page_size": page_size},
            options=options,
        )

    def update(
        self,
        *,
        id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.WmsUpdateRouteRequest
            | params.WmsUpdateRouteRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsRoute:
        """Rename a route.

        Only the name can be changed; the body names the route by its `id`.

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

        Source: afosto (003), WMS / Routing, lines 77528-77662.
        """
        return self._call(
            _UPDATE,
            body=body,
            fields={"id": id, "name": name},
            options=options,
        )

    @property
    def with_raw_response(self) -> WmsRoutesRaw:
        """The same methods, returning the whole response."""
        return cast("WmsRoutesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> WmsRoutesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("WmsRoutesStreamed", self._as_streamed())


class AsyncWmsRoutes(AsyncResource):
    """Routes: ways from one location to another over hops.

    The operations of `wms.routes`.
    """

    async def calculate_duration(
        self,
        *,
        arrival_at: dt.datetime | str | UnsetType = UNSET,
        calculate_at: dt.datetime | str | UnsetType = UNSET,
        from_location_id: str | UnsetType = UNSET,
        route_id: str | UnsetType = UNSET,
        to_location_id: str | UnsetType = UNSET,
        body: (
            models.WmsCreateDurationRequest
            | params.WmsCreateDurationRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsDurationResponse:
        """Calculate in real time when goods on a route ship and arrive.

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

        Source: afosto (003), WMS / Timing, lines 82157-82286.
        """
        return await self._call(
            _CALCULATE_DURATION,
            body=body,
            fields={
                "arrival_at": arrival_at,
                "calculate_at": calculate_at,
                "from_location_id": from_location_id,
                "route_id": route_id,
                "to_location_id": to_location_id,
            },
            options=options,
        )

    async def create(
        self,
        *,
        from_: str | UnsetType = UNSET,
        hops: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        to: str | UnsetType = UNSET,
        body: (
            models.WmsCreateRouteRequest
            | params.WmsCreateRouteRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsRoute:
        """Create a route from one location to another out of existing hops.

        The hops are those of `wms.hops.list`.

        Args:
            from_: Id of the location it starts at.
            to: Id of the location it leads to.
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

        Source: afosto (003), WMS / Routing, lines 77388-77526.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"from_": from_, "hops": hops, "name": name, "to": to},
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsRoute:
        """Flag a route as deleted and return it.

        Args:
            id: Id of the route.

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

        Source: afosto (003), WMS / Routing, lines 77800-77934.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsRoute:
        """Read a route with its start, its destination and its hops.

        Args:
            id: Id of the route.

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

        Source: afosto (003), WMS / Routing, lines 77664-77798.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        deleted_at: int | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.WmsRoute]:
        """List the routes between locations, each with the hops it is made of.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            deleted_at: A timestamp with which the moment of deletion is compared.
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

        Source: afosto (003), WMS / Routing, lines 77228-77386.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"deleted_at": deleted_at, "page": page, "page_size": page_size},
            options=options,
        )

    async def update(
        self,
        *,
        id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.WmsUpdateRouteRequest
            | params.WmsUpdateRouteRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsRoute:
        """Rename a route.

        Only the name can be changed; the body names the route by its `id`.

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

        Source: afosto (003), WMS / Routing, lines 77528-77662.
        """
        return await self._call(
            _UPDATE,
            body=body,
            fields={"id": id, "name": name},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncWmsRoutesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncWmsRoutesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncWmsRoutesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncWmsRoutesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class WmsRoutesRaw:
        """`WmsRoutes`, returning whole responses."""

        def __init__(self, resource: WmsRoutes) -> None:
            self.calculate_duration = raw(resource.calculate_duration)
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.update = raw(resource.update)

    class WmsRoutesStreamed:
        """`WmsRoutes`, with responses that are yet to be read."""

        def __init__(self, resource: WmsRoutes) -> None:
            self.calculate_duration = streamed(resource.calculate_duration)
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.update = streamed(resource.update)

    class AsyncWmsRoutesRaw:
        """`AsyncWmsRoutes`, returning whole responses."""

        def __init__(self, resource: AsyncWmsRoutes) -> None:
            self.calculate_duration = async_raw(resource.calculate_duration)
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.update = async_raw(resource.update)

    class AsyncWmsRoutesStreamed:
        """`AsyncWmsRoutes`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncWmsRoutes) -> None:
            self.calculate_duration = async_streamed(resource.calculate_duration)
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.update = async_streamed(resource.update)
