"""The operations of `wms.transfers.transports`."""

from __future__ import annotations

import builtins
from typing import Literal, TYPE_CHECKING, cast

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

_ATTACH_SHIPMENT: Operation[models.WmsTransport] = Operation(
    "wms.transfers.transports.attach_shipment",
    "PUT",
    "/wms/transfers/{transfer_id}/transports/{id}/shipment",
    parameters=(Parameter("transfer_id", "path"), Parameter("id", "path")),
    body=Body("application/json"),
    results={"200": Json(lambda: models.WmsTransport)},
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
_LIST: Operation[builtins.list[models.WmsTransport]] = Operation(
    "wms.transfers.transports.list",
    "GET",
    "/wms/transfers/{id}/transports",
    parameters=(
        Parameter("id", "path"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.WmsTransport])},
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
_SET_STATE: Operation[models.WmsTransport] = Operation(
    "wms.transfers.transports.set_state",
    "PUT",
    "/wms/transfers/{transfer_id}/transports/{id}/state",
    parameters=(Parameter("transfer_id", "path"), Parameter("id", "path")),
    body=Body("application/json"),
    results={"200": Json(lambda: models.WmsTransport)},
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


class WmsTransfersTransports(SyncResource):
    """Transports: the legs of a transfer.

    The operations of `wms.transfers.transports`.
    """

    def attach_shipment(
        self,
        transfer_id: str,
        id: str,
        *,
        inbound_shipment_id: str | UnsetType = UNSET,
        outbound_shipment_id: str | UnsetType = UNSET,
        body: (
            models.WmsTransfersTransportsAttachShipmentBody
            | params.WmsTransfersTransportsAttachShipmentBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsTransport:
        """Link a transport of a transfer to its inbound and outbound shipment.

        Args:
            transfer_id: Id of the transfer.
            id: Id of the transport.
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

        Source: afosto (003), WMS / Logistics, lines 85243-85391.
        """
        return self._call(
            _ATTACH_SHIPMENT,
            {"transfer_id": transfer_id, "id": id},
            body=body,
            fields={
                "inbound_shipment_id": inbound_shipment_id,
                "outbound_shipment_id": outbound_shipment_id,
            },
            options=options,
        )

    def list(
        self,
        id: str,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.WmsTransport]:
        """List the transports of a transfer with their status, shipments and times.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the transfer.
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

        Source: afosto (003), WMS / Logistics, lines 84939-85093.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    def set_state(
        self,
        transfer_id: str,
        id: str,
        *,
        state: Literal["pending", "shipped", "delivered"] | str | UnsetType = UNSET,
        body: (
            models.WmsTransfersTransportsSetStateBody
            | params.WmsTransfersTransportsSetStateBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsTransport:
        """Set a transport of a transfer to pending, shipped or delivered.

        Args:
            transfer_id: Id of the transfer.
            id: Id of the transport.
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

        Source: afosto (003), WMS / Logistics, lines 85095-85241.
        """
        return self._call(
            _SET_STATE,
            {"transfer_id": transfer_id, "id": id},
            body=body,
            fields={"state": state},
            options=options,
        )

    @property
    def with_raw_response(self) -> WmsTransfersTransportsRaw:
        """The same methods, returning the whole response."""
        return cast("WmsTransfersTransportsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> WmsTransfersTransportsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("WmsTransfersTransportsStreamed", self._as_streamed())


class AsyncWmsTransfersTransports(AsyncResource):
    """Transports: the legs of a transfer.

    The operations of `wms.transfers.transports`.
    """

    async def attach_shipment(
        self,
        transfer_id: str,
        id: str,
        *,
        inbound_shipment_id: str | UnsetType = UNSET,
        outbound_shipment_id: str | UnsetType = UNSET,
        body: (
            models.WmsTransfersTransportsAttachShipmentBody
            | params.WmsTransfersTransportsAttachShipmentBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsTransport:
        """Link a transport of a transfer to its inbound and outbound shipment.

        Args:
            transfer_id: Id of the transfer.
            id: Id of the transport.
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

        Source: afosto (003), WMS / Logistics, lines 85243-85391.
        """
        return await self._call(
            _ATTACH_SHIPMENT,
            {"transfer_id": transfer_id, "id": id},
            body=body,
            fields={
                "inbound_shipment_id": inbound_shipment_id,
                "outbound_shipment_id": outbound_shipment_id,
            },
            options=options,
        )

    def list(
        self,
        id: str,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.WmsTransport]:
        """List the transports of a transfer with their status, shipments and times.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the transfer.
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

        Source: afosto (003), WMS / Logistics, lines 84939-85093.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    async def set_state(
        self,
        transfer_id: str,
        id: str,
        *,
        state: Literal["pending", "shipped", "delivered"] | str | UnsetType = UNSET,
        body: (
            models.WmsTransfersTransportsSetStateBody
            | params.WmsTransfersTransportsSetStateBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsTransport:
        """Set a transport of a transfer to pending, shipped or delivered.

        Args:
            transfer_id: Id of the transfer.
            id: Id of the transport.
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

        Source: afosto (003), WMS / Logistics, lines 85095-85241.
        """
        return await self._call(
            _SET_STATE,
            {"transfer_id": transfer_id, "id": id},
            body=body,
            fields={"state": state},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncWmsTransfersTransportsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncWmsTransfersTransportsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncWmsTransfersTransportsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncWmsTransfersTransportsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class WmsTransfersTransportsRaw:
        """`WmsTransfersTransports`, returning whole responses."""

        def __init__(self, resource: WmsTransfersTransports) -> None:
            self.attach_shipment = raw(resource.attach_shipment)
            self.list = raw_pages(resource.list)
            self.set_state = raw(resource.set_state)

    class WmsTransfersTransportsStreamed:
        """`WmsTransfersTransports`, with responses that are yet to be read."""

        def __init__(self, resource: WmsTransfersTransports) -> None:
            self.attach_shipment = streamed(resource.attach_shipment)
            self.list = streamed_pages(resource.list)
            self.set_state = streamed(resource.set_state)

    class AsyncWmsTransfersTransportsRaw:
        """`AsyncWmsTransfersTransports`, returning whole responses."""

        def __init__(self, resource: AsyncWmsTransfersTransports) -> None:
            self.attach_shipment = async_raw(resource.attach_shipment)
            self.list = async_raw_pages(resource.list)
            self.set_state = async_raw(resource.set_state)

    class AsyncWmsTransfersTransportsStreamed:
        """`AsyncWmsTransfersTransports`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncWmsTransfersTransports) -> None:
            self.attach_shipment = async_streamed(resource.attach_shipment)
            self.list = async_streamed_pages(resource.list)
            self.set_state = async_streamed(resource.set_state)
