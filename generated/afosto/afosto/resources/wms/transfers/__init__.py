"""The operations of `wms.transfers`."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, cast
from uuid import UUID

from .... import models, params
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

if TYPE_CHECKING:
    from ....resources.wms.transfers.items import (
        AsyncWmsTransfersItems,
        WmsTransfersItems,
    )
    from ....resources.wms.transfers.summary import (
        AsyncWmsTransfersSummary,
        WmsTransfersSummary,
    )
    from ....resources.wms.transfers.transports import (
        AsyncWmsTransfersTransports,
        WmsTransfersTransports,
    )

_CREATE: Operation[models.WmsTransfer] = Operation(
    "wms.transfers.create",
    "POST",
    "/wms/transfers",
    body=Body("application/json"),
    results={"200": Json(lambda: models.WmsTransfer)},
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
_GET: Operation[models.WmsTransfer] = Operation(
    "wms.transfers.get",
    "GET",
    "/wms/transfers/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.WmsTransfer)},
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
_LIST: Operation[builtins.list[models.WmsTransfer]] = Operation(
    "wms.transfers.list",
    "GET",
    "/wms/transfers",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.WmsTransfer])},
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
_PROJECT: Operation[models.WmsTransfer] = Operation(
    "wms.transfers.project",
    "POST",
    "/wms/transfers/projection",
    body=Body("application/json"),
    results={"200": Json(lambda: models.WmsTransfer)},
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
_REPORT_ITEMS: Operation[None] = Operation(
    "wms.transfers.report_items",
    "POST",
    "/wms/report",
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


class WmsTransfers(SyncResource):
    """Transfers: movements of claimed goods to a target location.

    The operations of `wms.transfers`.
    """

    @cached_property
    def items(self) -> WmsTransfersItems:
        """The operations of `wms.transfers.items`."""
        from ....resources.wms.transfers.items import WmsTransfersItems

        return WmsTransfersItems(self._client)

    @cached_property
    def summary(self) -> WmsTransfersSummary:
        """The operations of `wms.transfers.summary`."""
        from ....resources.wms.transfers.summary import WmsTransfersSummary

        return WmsTransfersSummary(self._client)

    @cached_property
    def transports(self) -> WmsTransfersTransports:
        """The operations of `wms.transfers.transports`."""
        from ....resources.wms.transfers.transports import WmsTransfersTransports

        return WmsTransfersTransports(self._client)

    def create(
        self,
        *,
        arrival_at: dt.datetime | str | UnsetType = UNSET,
        collect_at: UUID | str | UnsetType = UNSET,
        routing: (
            Sequence[
                models.WmsCreateTransferRequestRoutingItem
                | params.WmsCreateTransferRequestRoutingItemParams
            ]
            | UnsetType
        ) = UNSET,
        target: UUID | str | UnsetType = UNSET,
        body: (
            models.WmsCreateTransferRequest
            | params.WmsCreateTransferRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsTransfer:
        """Create a transfer that brings the goods of claims to a target location.

        `wms.transfers.project` shows beforehand what it would consist of.

        Args:
            arrival_at: Optional: when to deliver, for a delivery in the future.
            collect_at: Optional: where to collect, for an order that is brought
                together in one location.
            target: Location to which the goods go.
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

        Source: afosto (003), WMS / Logistics, lines 84296-84451.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "arrival_at": arrival_at,
                "collect_at": collect_at,
                "routing": routing,
                "target": target,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsTransfer:
        """Read a transfer with its status, collections and deliveries.

        Args:
            id: Id of the transfer.

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

        Source: afosto (003), WMS / Logistics, lines 84453-84600.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.WmsTransfer]:
        """List the transfers of claimed goods to a target location.

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

        Source: afosto (003), WMS / Logistics, lines 84134-84294.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    def project(
        self,
        *,
        arrival_at: dt.datetime | str | UnsetType = UNSET,
        collect_at: UUID | str | UnsetType = UNSET,
        routing: (
            Sequence[
                models.WmsCreateTransferRequestRoutingItem
                | params.WmsCreateTransferRequestRoutingItemParams
            ]
            | UnsetType
        ) = UNSET,
        target: UUID | str | UnsetType = UNSET,
        body: (
            models.WmsCreateTransferRequest
            | params.WmsCreateTransferRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsTransfer:
        """Project the collections and deliveries a transfer would consist of.

        Args:
            arrival_at: Optional: when to deliver, for a delivery in the future.
            collect_at: Optional: where to collect, for an order that is brought
                together in one location.
            target: Location to which the goods go.
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

        Source: afosto (003), WMS / Logistics, lines 83977-84132.
        """
        return self._call(
            _PROJECT,
            body=body,
            fields={
                "arrival_at": arrival_at,
                "collect_at": collect_at,
                "routing": routing,
                "target": target,
            },
            options=options,
        )

    def report_items(
        self,
        *,
        item_claims: (
            Sequence[models.WmsTransferReportItem | params.WmsTransferReportItemParams]
            | UnsetType
        ) = UNSET,
        target: UUID | str | UnsetType = UNSET,
        body: (
            models.WmsTransferReport | params.WmsTransferReportParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Report which claimed items are at a location, and at which position.

        Args:
            body: The location and the claimed items reported for it.

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

        Source: afosto (003), WMS / Logistics, lines 85826-85955.
        """
        return self._call(
            _REPORT_ITEMS,
            body=body,
            fields={"item_claims": item_claims, "target": target},
            options=options,
        )

    @property
    def with_raw_response(self) -> WmsTransfersRaw:
        """The same methods, returning the whole response."""
        return cast("WmsTransfersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> WmsTransfersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("WmsTransfersStreamed", self._as_streamed())


class AsyncWmsTransfers(AsyncResource):
    """Transfers: movements of claimed goods to a target location.

    The operations of `wms.transfers`.
    """

    @cached_property
    def items(self) -> AsyncWmsTransfersItems:
        """The operations of `wms.transfers.items`."""
        from ....resources.wms.transfers.items import AsyncWmsTransfersItems

        return AsyncWmsTransfersItems(self._client)

    @cached_property
    def summary(self) -> AsyncWmsTransfersSummary:
        """The operations of `wms.transfers.summary`."""
        from ....resources.wms.transfers.summary import AsyncWmsTransfersSummary

        return AsyncWmsTransfersSummary(self._client)

    @cached_property
    def transports(self) -> AsyncWmsTransfersTransports:
        """The operations of `wms.transfers.transports`."""
        from ....resources.wms.transfers.transports import AsyncWmsTransfersTransports

        return AsyncWmsTransfersTransports(self._client)

    async def create(
        self,
        *,
        arrival_at: dt.datetime | str | UnsetType = UNSET,
        collect_at: UUID | str | UnsetType = UNSET,
        routing: (
            Sequence[
                models.WmsCreateTransferRequestRoutingItem
                | params.WmsCreateTransferRequestRoutingItemParams
            ]
            | UnsetType
        ) = UNSET,
        target: UUID | str | UnsetType = UNSET,
        body: (
            models.WmsCreateTransferRequest
            | params.WmsCreateTransferRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsTransfer:
        """Create a transfer that brings the goods of claims to a target location.

        `wms.transfers.project` shows beforehand what it would consist of.

        Args:
            arrival_at: Optional: when to deliver, for a delivery in the future.
            collect_at: Optional: where to collect, for an order that is brought
                together in one location.
            target: Location to which the goods go.
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

        Source: afosto (003), WMS / Logistics, lines 84296-84451.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "arrival_at": arrival_at,
                "collect_at": collect_at,
                "routing": routing,
                "target": target,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsTransfer:
        """Read a transfer with its status, collections and deliveries.

        Args:
            id: Id of the transfer.

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

        Source: afosto (003), WMS / Logistics, lines 84453-84600.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.WmsTransfer]:
        """List the transfers of claimed goods to a target location.

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

        Source: afosto (003), WMS / Logistics, lines 84134-84294.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    async def project(
        self,
        *,
        arrival_at: dt.datetime | str | UnsetType = UNSET,
        collect_at: UUID | str | UnsetType = UNSET,
        routing: (
            Sequence[
                models.WmsCreateTransferRequestRoutingItem
                | params.WmsCreateTransferRequestRoutingItemParams
            ]
            | UnsetType
        ) = UNSET,
        target: UUID | str | UnsetType = UNSET,
        body: (
            models.WmsCreateTransferRequest
            | params.WmsCreateTransferRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsTransfer:
        """Project the collections and deliveries a transfer would consist of.

        Args:
            arrival_at: Optional: when to deliver, for a delivery in the future.
            collect_at: Optional: where to collect, for an order that is brought
                together in one location.
            target: Location to which the goods go.
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

        Source: afosto (003), WMS / Logistics, lines 83977-84132.
        """
        return await self._call(
            _PROJECT,
            body=body,
            fields={
                "arrival_at": arrival_at,
                "collect_at": collect_at,
                "routing": routing,
                "target": target,
            },
            options=options,
        )

    async def report_items(
        self,
        *,
        item_claims: (
            Sequence[models.WmsTransferReportItem | params.WmsTransferReportItemParams]
            | UnsetType
        ) = UNSET,
        target: UUID | str | UnsetType = UNSET,
        body: (
            models.WmsTransferReport | params.WmsTransferReportParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Report which claimed items are at a location, and at which position.

        Args:
            body: The location and the claimed items reported for it.

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

        Source: afosto (003), WMS / Logistics, lines 85826-85955.
        """
        return await self._call(
            _REPORT_ITEMS,
            body=body,
            fields={"item_claims": item_claims, "target": target},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncWmsTransfersRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncWmsTransfersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncWmsTransfersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncWmsTransfersStreamed", self._as_streamed())


if TYPE_CHECKING:

    class WmsTransfersRaw:
        """`WmsTransfers`, returning whole responses."""

        def __init__(self, resource: WmsTransfers) -> None:
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.project = raw(resource.project)
            self.report_items = raw(resource.report_items)

    class WmsTransfersStreamed:
        """`WmsTransfers`, with responses that are yet to be read."""

        def __init__(self, resource: WmsTransfers) -> None:
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.project = streamed(resource.project)
            self.report_items = streamed(resource.report_items)

    class AsyncWmsTransfersRaw:
        """`AsyncWmsTransfers`, returning whole responses."""

        def __init__(self, resource: AsyncWmsTransfers) -> None:
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.project = async_raw(resource.project)
            self.report_items = async_raw(resource.report_items)

    class AsyncWmsTransfersStreamed:
        """`AsyncWmsTransfers`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncWmsTransfers) -> None:
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.project = async_streamed(resource.project)
            self.report_items = async_streamed(resource.report_items)
