"""The operations of `wms.hops`."""

from __future__ import annotations

import builtins
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

_CREATE: Operation[models.WmsHop] = Operation(
    "wms.hops.create",
    "POST",
    "/wms/hops",
    body=Body("application/json", lambda: models.WmsCreateHopRequest, rename=True),
    results={"200": Json(lambda: models.WmsHop)},
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
_DELETE: Operation[models.WmsHop] = Operation(
    "wms.hops.delete",
    "DELETE",
    "/wms/hops/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.WmsHop)},
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
_GET: Operation[models.WmsHop] = Operation(
    "wms.hops.get",
    "GET",
    "/wms/hops/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.WmsHop)},
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
_LIST: Operation[builtins.list[models.WmsHop]] = Operation(
    "wms.hops.list",
    "GET",
    "/wms/hops",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.WmsHop])},
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
_SET_SCHEDULES: Operation[models.WmsHop] = Operation(
    "wms.hops.set_schedules",
    "PUT",
    "/wms/hops",
    body=Body("application/json"),
    results={"200": Json(lambda: models.WmsHop)},
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


class WmsHops(SyncResource):
    """Hops: direct connections between two locations, run by schedules.

    The operations of `wms.hops`.
    """

    def create(
        self,
        *,
        from_: str | UnsetType = UNSET,
        schedules: Sequence[str] | UnsetType = UNSET,
        to: str | UnsetType = UNSET,
        body: (
            models.WmsCreateHopRequest | params.WmsCreateHopRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsHop:
        """Create a hop between two locations and apply schedules to it.

        The schedules are those of `wms.schedules.list`.

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

        Source: afosto (003), WMS / Routing, lines 78085-78221.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={"from_": from_, "schedules": schedules, "to": to},
            options=options,
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsHop:
        """Flag a hop as deleted and return it.

        Args:
            id: Id of the hop.

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

        Source: afosto (003), WMS / Routing, lines 78495-78628.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(self, id: str, *, options: RequestOptions | None = None) -> models.WmsHop:
        """Read a hop: its two locations and its schedules.

        Args:
            id: Id of the hop.

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

        Source: afosto (003), WMS / Routing, lines 78360-78493.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.WmsHop]:
        """List the hops between two locations, with the schedules applied to each.

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

        Source: afosto (003), WMS / Routing, lines 77936-78083.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    def set_schedules(
        self,
        *,
        id: str | UnsetType = UNSET,
        schedules: Sequence[str] | UnsetType = UNSET,
        body: (
            models.WmsCreateHopScheduleRequest
            | params.WmsCreateHopScheduleRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsHop:
        """Set which schedules apply to a hop.

        The body names the hop by its `id`.

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

        Source: afosto (003), WMS / Routing, lines 78223-78358.
        """
        return self._call(
            _SET_SCHEDULES,
            body=body,
            fields={"id": id, "schedules": schedules},
            options=options,
        )

    @property
    def with_raw_response(self) -> WmsHopsRaw:
        """The same methods, returning the whole response."""
        return cast("WmsHopsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> WmsHopsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("WmsHopsStreamed", self._as_streamed())


class AsyncWmsHops(AsyncResource):
    """Hops: direct connections between two locations, run by schedules.

    The operations of `wms.hops`.
    """

    async def create(
        self,
        *,
        from_: str | UnsetType = UNSET,
        schedules: Sequence[str] | UnsetType = UNSET,
        to: str | UnsetType = UNSET,
        body: (
            models.WmsCreateHopRequest | params.WmsCreateHopRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsHop:
        """Create a hop between two locations and apply schedules to it.

        The schedules are those of `wms.schedules.list`.

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

        Source: afosto (003), WMS / Routing, lines 78085-78221.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"from_": from_, "schedules": schedules, "to": to},
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsHop:
        """Flag a hop as deleted and return it.

        Args:
            id: Id of the hop.

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

        Source: afosto (003), WMS / Routing, lines 78495-78628.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsHop:
        """Read a hop: its two locations and its schedules.

        Args:
            id: Id of the hop.

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

        Source: afosto (003), WMS / Routing, lines 78360-78493.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.WmsHop]:
        """List the hops between two locations, with the schedules applied to each.

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

        Source: afosto (003), WMS / Routing, lines 77936-78083.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    async def set_schedules(
        self,
        *,
        id: str | UnsetType = UNSET,
        schedules: Sequence[str] | UnsetType = UNSET,
        body: (
            models.WmsCreateHopScheduleRequest
            | params.WmsCreateHopScheduleRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsHop:
        """Set which schedules apply to a hop.

        The body names the hop by its `id`.

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

        Source: afosto (003), WMS / Routing, lines 78223-78358.
        """
        return await self._call(
            _SET_SCHEDULES,
            body=body,
            fields={"id": id, "schedules": schedules},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncWmsHopsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncWmsHopsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncWmsHopsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncWmsHopsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class WmsHopsRaw:
        """`WmsHops`, returning whole responses."""

        def __init__(self, resource: WmsHops) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.set_schedules = raw(resource.set_schedules)

    class WmsHopsStreamed:
        """`WmsHops`, with responses that are yet to be read."""

        def __init__(self, resource: WmsHops) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.set_schedules = streamed(resource.set_schedules)

    class AsyncWmsHopsRaw:
        """`AsyncWmsHops`, returning whole responses."""

        def __init__(self, resource: AsyncWmsHops) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.set_schedules = async_raw(resource.set_schedules)

    class AsyncWmsHopsStreamed:
        """`AsyncWmsHops`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncWmsHops) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.set_schedules = async_streamed(resource.set_schedules)
