"""The operations of `lcs.parcels`."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import (
    Body,
    Json,
    Nothing,
    Operation,
    Paging,
    Parameter,
    Polling,
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
from ...._runtime.client.tasks import (
    AsyncStarted,
    Started,
    async_raw_start,
    async_start_task,
    async_streamed_start,
    raw_start,
    start_task,
    streamed_start,
)

if TYPE_CHECKING:
    from ....resources.lcs.parcels.items import AsyncLcsParcelsItems, LcsParcelsItems

_CREATE: Operation[models.LcsParcel] = Operation(
    "lcs.parcels.create",
    "POST",
    "/lcs/parcels",
    body=Body("application/json"),
    results={"200": Json(lambda: models.LcsParcel)},
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
_DELETE: Operation[None] = Operation(
    "lcs.parcels.delete",
    "DELETE",
    "/lcs/parcels/{id}",
    parameters=(Parameter("id", "path"),),
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
_GET: Operation[models.LcsParcel] = Operation(
    "lcs.parcels.get",
    "GET",
    "/lcs/parcels/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.LcsParcel)},
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
_LIST: Operation[builtins.list[models.LcsParcel]] = Operation(
    "lcs.parcels.list",
    "GET",
    "/lcs/parcels",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.LcsParcel])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    paging=Paging("page", argument="page", total=("header", "x-count")),
)
_MARK_FINISHED: Operation[None] = Operation(
    "lcs.parcels.mark_finished",
    "PUT",
    "/lcs/parcels/{id}/finished",
    parameters=(Parameter("id", "path"),),
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
_MARK_IN_TRANSIT: Operation[None] = Operation(
    "lcs.parcels.mark_in_transit",
    "PUT",
    "/lcs/parcels/{id}/transit",
    parameters=(Parameter("id", "path"),),
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
_REQUEST_LABEL: Operation[None] = Operation(
    "lcs.parcels.request_label",
    "POST",
    "/lcs/parcels/{id}/label",
    parameters=(Parameter("id", "path"),),
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
    task=Polling("x-task-id", "mes.tasks.get", "/completed_at"),
)
_REQUEST_SLIP: Operation[None] = Operation(
    "lcs.parcels.request_slip",
    "POST",
    "/lcs/parcels/{id}/slip",
    parameters=(Parameter("id", "path"),),
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
    task=Polling("x-task-id", "mes.tasks.get", "/completed_at"),
)
_SEARCH: Operation[builtins.list[models.LcsParcel]] = Operation(
    "lcs.parcels.search",
    "POST",
    "/lcs/search/parcels",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.LcsParcel])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    paging=Paging("page", argument="page", total=("header", "x-count")),
)
_UPDATE: Operation[None] = Operation(
    "lcs.parcels.update",
    "PUT",
    "/lcs/parcels/{id}",
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


class LcsParcels(SyncResource):
    """Parcels of shipments, with their labels and tracking.

    The operations of `lcs.parcels`.
    """

    @cached_property
    def items(self) -> LcsParcelsItems:
        """The operations of `lcs.parcels.items`."""
        from ....resources.lcs.parcels.items import LcsParcelsItems

        return LcsParcelsItems(self._client)

    def create(
        self,
        *,
        height: int | UnsetType = UNSET,
        item_ids: Sequence[str] | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        shipment_id: str | UnsetType = UNSET,
        tracking_code: str | UnsetType = UNSET,
        tracking_url: str | UnsetType = UNSET,
        weight: int | UnsetType = UNSET,
        width: int | UnsetType = UNSET,
        body: (
            models.LcsParcelCreateModel | params.LcsParcelCreateModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsParcel:
        """Create a parcel of a shipment and put items into it.

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

        Source: afosto (003), Fulfilment / Parcels, lines 27197-27365.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "height": height,
                "item_ids": item_ids,
                "length": length,
                "shipment_id": shipment_id,
                "tracking_code": tracking_code,
                "tracking_url": tracking_url,
                "weight": weight,
                "width": width,
            },
            options=options,
        )

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a parcel.

        Args:
            id: Id of the parcel.

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

        Source: afosto (003), Fulfilment / Parcels, lines 27666-27788.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.LcsParcel:
        """Read a parcel with its size, label, tracking and contents.

        Args:
            id: Id of the parcel.

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

        Source: afosto (003), Fulfilment / Parcels, lines 27367-27527.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.LcsParcel]:
        """List the parcels with their size, label, tracking and contents.

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
            x-count: 200. How many entries there are on all pages together.

        Source: afosto (003), Fulfilment / Parcels, lines 27021-27195.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    def mark_finished(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Record that the work on a parcel is done.

        Args:
            id: Id of the parcel.

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

        Source: afosto (003), Fulfilment / Parcels, lines 28192-28314.
        """
        return self._call(_MARK_FINISHED, {"id": id}, options=options)

    def mark_in_transit(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Record that a parcel is on its way.

        Args:
            id: Id of the parcel.

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

        Source: afosto (003), Fulfilment / Parcels, lines 28068-28190.
        """
        return self._call(_MARK_IN_TRANSIT, {"id": id}, options=options)

    def request_label(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Started[None, models.MesTask]:
        """Start a task that makes the shipping label of a parcel.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the parcel.

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
            x-task-id: 204. Id of the background task that carries out the request.

        Source: afosto (003), Fulfilment / Parcels, lines 28316-28444.
        """
        return start_task(self._calls, _REQUEST_LABEL, {"id": id}, options=options)

    def request_slip(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Started[None, models.MesTask]:
        """Start a task that makes the packing slip of a parcel.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the parcel.

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
            x-task-id: 204. Id of the background task that carries out the request.

        Source: afosto (003), Fulfilment / Parcels, lines 28446-28574.
        """
        return start_task(self._calls, _REQUEST_SLIP, {"id": id}, options=options)

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.LcsParcelSearchConstraint
                | params.LcsParcelSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: models.LcsParcelSearch | params.LcsParcelSearchParams | UnsetType = UNSET,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.LcsParcel]:
        """Search parcels by id or by whether they are delivered.

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

        Source: afosto (003), Fulfilment / Search, lines 25052-25240.
        """
        return walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        height: int | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        position: str | UnsetType = UNSET,
        ship_at: dt.datetime | str | UnsetType = UNSET,
        tracking_code: str | UnsetType = UNSET,
        tracking_url: str | UnsetType = UNSET,
        weight: int | UnsetType = UNSET,
        width: int | UnsetType = UNSET,
        body: models.LcsParcelModel | params.LcsParcelModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change the weight, size, ship date, tracking or position of a parcel.

        Args:
            id: Id of the parcel.
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

        Source: afosto (003), Fulfilment / Parcels, lines 27529-27664.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "height": height,
                "length": length,
                "position": position,
                "ship_at": ship_at,
                "tracking_code": tracking_code,
                "tracking_url": tracking_url,
                "weight": weight,
                "width": width,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> LcsParcelsRaw:
        """The same methods, returning the whole response."""
        return cast("LcsParcelsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> LcsParcelsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("LcsParcelsStreamed", self._as_streamed())


class AsyncLcsParcels(AsyncResource):
    """Parcels of shipments, with their labels and tracking.

    The operations of `lcs.parcels`.
    """

    @cached_property
    def items(self) -> AsyncLcsParcelsItems:
        """The operations of `lcs.parcels.items`."""
        from ....resources.lcs.parcels.items import AsyncLcsParcelsItems

        return AsyncLcsParcelsItems(self._client)

    async def create(
        self,
        *,
        height: int | UnsetType = UNSET,
        item_ids: Sequence[str] | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        shipment_id: str | UnsetType = UNSET,
        tracking_code: str | UnsetType = UNSET,
        tracking_url: str | UnsetType = UNSET,
        weight: int | UnsetType = UNSET,
        width: int | UnsetType = UNSET,
        body: (
            models.LcsParcelCreateModel | params.LcsParcelCreateModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsParcel:
        """Create a parcel of a shipment and put items into it.

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

        Source: afosto (003), Fulfilment / Parcels, lines 27197-27365.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "height": height,
                "item_ids": item_ids,
                "length": length,
                "shipment_id": shipment_id,
                "tracking_code": tracking_code,
                "tracking_url": tracking_url,
                "weight": weight,
                "width": width,
            },
            options=options,
        )

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a parcel.

        Args:
            id: Id of the parcel.

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

        Source: afosto (003), Fulfilment / Parcels, lines 27666-27788.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.LcsParcel:
        """Read a parcel with its size, label, tracking and contents.

        Args:
            id: Id of the parcel.

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

        Source: afosto (003), Fulfilment / Parcels, lines 27367-27527.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.LcsParcel]:
        """List the parcels with their size, label, tracking and contents.

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
            x-count: 200. How many entries there are on all pages together.

        Source: afosto (003), Fulfilment / Parcels, lines 27021-27195.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    async def mark_finished(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Record that the work on a parcel is done.

        Args:
            id: Id of the parcel.

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

        Source: afosto (003), Fulfilment / Parcels, lines 28192-28314.
        """
        return await self._call(_MARK_FINISHED, {"id": id}, options=options)

    async def mark_in_transit(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Record that a parcel is on its way.

        Args:
            id: Id of the parcel.

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

        Source: afosto (003), Fulfilment / Parcels, lines 28068-28190.
        """
        return await self._call(_MARK_IN_TRANSIT, {"id": id}, options=options)

    async def request_label(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[None, models.MesTask]:
        """Start a task that makes the shipping label of a parcel.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the parcel.

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
            x-task-id: 204. Id of the background task that carries out the request.

        Source: afosto (003), Fulfilment / Parcels, lines 28316-28444.
        """
        return await async_start_task(
            self._calls,
            _REQUEST_LABEL,
            {"id": id},
            options=options,
        )

    async def request_slip(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[None, models.MesTask]:
        """Start a task that makes the packing slip of a parcel.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the parcel.

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
            x-task-id: 204. Id of the background task that carries out the request.

        Source: afosto (003), Fulfilment / Parcels, lines 28446-28574.
        """
        return await async_start_task(
            self._calls,
            _REQUEST_SLIP,
            {"id": id},
            options=options,
        )

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.LcsParcelSearchConstraint
                | params.LcsParcelSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: models.LcsParcelSearch | params.LcsParcelSearchParams | UnsetType = UNSET,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.LcsParcel]:
        """Search parcels by id or by whether they are delivered.

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

        Source: afosto (003), Fulfilment / Search, lines 25052-25240.
        """
        return async_walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        height: int | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        position: str | UnsetType = UNSET,
        ship_at: dt.datetime | str | UnsetType = UNSET,
        tracking_code: str | UnsetType = UNSET,
        tracking_url: str | UnsetType = UNSET,
        weight: int | UnsetType = UNSET,
        width: int | UnsetType = UNSET,
        body: models.LcsParcelModel | params.LcsParcelModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change the weight, size, ship date, tracking or position of a parcel.

        Args:
            id: Id of the parcel.
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

        Source: afosto (003), Fulfilment / Parcels, lines 27529-27664.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "height": height,
                "length": length,
                "position": position,
                "ship_at": ship_at,
                "tracking_code": tracking_code,
                "tracking_url": tracking_url,
                "weight": weight,
                "width": width,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncLcsParcelsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncLcsParcelsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncLcsParcelsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncLcsParcelsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class LcsParcelsRaw:
        """`LcsParcels`, returning whole responses."""

        def __init__(self, resource: LcsParcels) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.mark_finished = raw(resource.mark_finished)
            self.mark_in_transit = raw(resource.mark_in_transit)
            self.request_label = raw_start(resource.request_label)
            self.request_slip = raw_start(resource.request_slip)
            self.search = raw_pages(resource.search)
            self.update = raw(resource.update)

    class LcsParcelsStreamed:
        """`LcsParcels`, with responses that are yet to be read."""

        def __init__(self, resource: LcsParcels) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.mark_finished = streamed(resource.mark_finished)
            self.mark_in_transit = streamed(resource.mark_in_transit)
            self.request_label = streamed_start(resource.request_label)
            self.request_slip = streamed_start(resource.request_slip)
            self.search = streamed_pages(resource.search)
            self.update = streamed(resource.update)

    class AsyncLcsParcelsRaw:
        """`AsyncLcsParcels`, returning whole responses."""

        def __init__(self, resource: AsyncLcsParcels) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.mark_finished = async_raw(resource.mark_finished)
            self.mark_in_transit = async_raw(resource.mark_in_transit)
            self.request_label = async_raw_start(resource.request_label)
            self.request_slip = async_raw_start(resource.request_slip)
            self.search = async_raw_pages(resource.search)
            self.update = async_raw(resource.update)

    class AsyncLcsParcelsStreamed:
        """`AsyncLcsParcels`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncLcsParcels) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.mark_finished = async_streamed(resource.mark_finished)
            self.mark_in_transit = async_streamed(resource.mark_in_transit)
            self.request_label = async_streamed_start(resource.request_label)
            self.request_slip = async_streamed_start(resource.request_slip)
            self.search = async_streamed_pages(resource.search)
            self.update = async_streamed(resource.update)
