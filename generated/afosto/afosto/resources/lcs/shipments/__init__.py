"""The operations of `lcs.shipments`."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import Literal, TYPE_CHECKING, cast
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
    from ....resources.lcs.shipments.items import (
        AsyncLcsShipmentsItems,
        LcsShipmentsItems,
    )

_CANCEL: Operation[None] = Operation(
    "lcs.shipments.cancel",
    "DELETE",
    "/lcs/shipments/{id}",
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
_CREATE: Operation[models.LcsShipment] = Operation(
    "lcs.shipments.create",
    "POST",
    "/lcs/shipments",
    body=Body("application/json", lambda: models.LcsShipmentModel, rename=True),
    results={"200": Json(lambda: models.LcsShipment)},
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
_GET: Operation[models.LcsShipment] = Operation(
    "lcs.shipments.get",
    "GET",
    "/lcs/shipments/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.LcsShipment)},
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
_LIST: Operation[builtins.list[models.LcsListedShipment]] = Operation(
    "lcs.shipments.list",
    "GET",
    "/lcs/shipments",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.LcsListedShipment])},
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
_REFRESH_POSITIONS: Operation[None] = Operation(
    "lcs.shipments.refresh_positions",
    "PUT",
    "/lcs/shipments/{id}/positions",
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
_REQUEST_INVOICE: Operation[None] = Operation(
    "lcs.shipments.request_invoice",
    "POST",
    "/lcs/shipments/{id}/invoice",
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
_SEARCH: Operation[builtins.list[models.LcsListedShipment]] = Operation(
    "lcs.shipments.search",
    "POST",
    "/lcs/search/shipments",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.LcsListedShipment])},
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
_UPDATE: Operation[models.LcsShipment] = Operation(
    "lcs.shipments.update",
    "PUT",
    "/lcs/shipments/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json", lambda: models.LcsShipmentUpdateModel, rename=True),
    results={"200": Json(lambda: models.LcsShipment)},
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


class LcsShipments(SyncResource):
    """Shipments.

    The operations of `lcs.shipments`.
    """

    @cached_property
    def items(self) -> LcsShipmentsItems:
        """The operations of `lcs.shipments.items`."""
        from ....resources.lcs.shipments.items import LcsShipmentsItems

        return LcsShipmentsItems(self._client)

    def cancel(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Cancel a shipment.

        Args:
            id: Id of the shipment.

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

        Source: afosto (003), Fulfilment / Shipments, lines 24329-24451.
        """
        return self._call(_CANCEL, {"id": id}, options=options)

    def create(
        self,
        *,
        addressing: (
            models.LcsShipmentUpdateModelAddressing
            | params.LcsShipmentUpdateModelAddressingParams
            | UnsetType
        ) = UNSET,
        backorders: (
            Sequence[
                models.LcsShipmentItemCorrection
                | params.LcsShipmentItemCorrectionParams
            ]
            | UnsetType
        ) = UNSET,
        channel_id: UUID | str | UnsetType = UNSET,
        contact_id: str | UnsetType = UNSET,
        estimated_ship_at: dt.datetime | str | UnsetType = UNSET,
        expected_at: dt.datetime | str | UnsetType = UNSET,
        is_outbound: bool | UnsetType = UNSET,
        items: (
            Sequence[models.LcsShipmentItemModel | params.LcsShipmentItemModelParams]
            | UnsetType
        ) = UNSET,
        method_id: str | UnsetType = UNSET,
        order_id: str | UnsetType = UNSET,
        overage: (
            Sequence[
                models.LcsShipmentItemCorrection
                | params.LcsShipmentItemCorrectionParams
            ]
            | UnsetType
        ) = UNSET,
        prior_shipments: Sequence[UUID | str] | UnsetType = UNSET,
        ship_at: dt.datetime | str | UnsetType = UNSET,
        type: Literal["delivery", "collect", "internal"] | str | UnsetType = UNSET,
        body: (
            models.LcsShipmentModel | params.LcsShipmentModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsShipment:
        """Create a shipment with its items, addressing, method and dates.

        Args:
            addressing: Sender and receiver to be set on a shipment.
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

        Source: afosto (003), Fulfilment / Shipments, lines 23551-23842.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "addressing": addressing,
                "backorders": backorders,
                "channel_id": channel_id,
                "contact_id": contact_id,
                "estimated_ship_at": estimated_ship_at,
                "expected_at": expected_at,
                "is_outbound": is_outbound,
                "items": items,
                "method_id": method_id,
                "order_id": order_id,
                "overage": overage,
                "prior_shipments": prior_shipments,
                "ship_at": ship_at,
                "type": type,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.LcsShipment:
        """Read a shipment with its items, backorders, overage and parcels.

        Args:
            id: Id of the shipment.

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

        Source: afosto (003), Fulfilment / Shipments, lines 23844-24074.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.LcsListedShipment]:
        """List the shipments with their addressing, dates and progress.

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
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Fulfilment / Shipments, lines 23377-23549.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    def refresh_positions(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Replace the item positions of a shipment by the defaults known now.

        Args:
            id: Id of the shipment.

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

        Source: afosto (003), Fulfilment / Shipments, lines 24453-24575.
        """
        return self._call(_REFRESH_POSITIONS, {"id": id}, options=options)

    def request_invoice(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Request the invoice for a shipment by hand.

        Args:
            id: Id of the shipment.

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

        Source: afosto (003), Fulfilment / Shipments, lines 24577-24699.
        """
        return self._call(_REQUEST_INVOICE, {"id": id}, options=options)

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.LcsShipmentSearchConstraint
                | params.LcsShipmentSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.LcsShipmentSearch | params.LcsShipmentSearchParams | UnsetType
        ) = UNSET,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.LcsListedShipment]:
        """Search shipments by id, secret, direction, sender, receiver or prior
        shipment.

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

        Source: afosto (003), Fulfilment / Search, lines 24703-24890.
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
        addressing: (
            models.LcsShipmentUpdateModelAddressing
            | params.LcsShipmentUpdateModelAddressingParams
            | UnsetType
        ) = UNSET,
        expected_at: dt.datetime | str | UnsetType = UNSET,
        method_id: str | UnsetType = UNSET,
        prior_shipments: Sequence[UUID | str] | UnsetType = UNSET,
        ship_at: dt.datetime | str | UnsetType = UNSET,
        type: Literal["delivery", "collect", "internal"] | str | UnsetType = UNSET,
        body: (
            models.LcsShipmentUpdateModel
            | params.LcsShipmentUpdateModelParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsShipment:
        """Change the method, the addressing, the type or the dates of a shipment.

        Args:
            id: Id of the shipment.
            addressing: Sender and receiver to be set on a shipment.
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

        Source: afosto (003), Fulfilment / Shipments, lines 24076-24327.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "addressing": addressing,
                "expected_at": expected_at,
                "method_id": method_id,
                "prior_shipments": prior_shipments,
                "ship_at": ship_at,
                "type": type,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> LcsShipmentsRaw:
        """The same methods, returning the whole response."""
        return cast("LcsShipmentsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> LcsShipmentsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("LcsShipmentsStreamed", self._as_streamed())


class AsyncLcsShipments(AsyncResource):
    """Shipments.

    The operations of `lcs.shipments`.
    """

    @cached_property
    def items(self) -> AsyncLcsShipmentsItems:
        """The operations of `lcs.shipments.items`."""
        from ....resources.lcs.shipments.items import AsyncLcsShipmentsItems

        return AsyncLcsShipmentsItems(self._client)

    async def cancel(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Cancel a shipment.

        Args:
            id: Id of the shipment.

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

        Source: afosto (003), Fulfilment / Shipments, lines 24329-24451.
        """
        return await self._call(_CANCEL, {"id": id}, options=options)

    async def create(
        self,
        *,
        addressing: (
            models.LcsShipmentUpdateModelAddressing
            | params.LcsShipmentUpdateModelAddressingParams
            | UnsetType
        ) = UNSET,
        backorders: (
            Sequence[
                models.LcsShipmentItemCorrection
                | params.LcsShipmentItemCorrectionParams
            ]
            | UnsetType
        ) = UNSET,
        channel_id: UUID | str | UnsetType = UNSET,
        contact_id: str | UnsetType = UNSET,
        estimated_ship_at: dt.datetime | str | UnsetType = UNSET,
        expected_at: dt.datetime | str | UnsetType = UNSET,
        is_outbound: bool | UnsetType = UNSET,
        items: (
            Sequence[models.LcsShipmentItemModel | params.LcsShipmentItemModelParams]
            | UnsetType
        ) = UNSET,
        method_id: str | UnsetType = UNSET,
        order_id: str | UnsetType = UNSET,
        overage: (
            Sequence[
                models.LcsShipmentItemCorrection
                | params.LcsShipmentItemCorrectionParams
            ]
            | UnsetType
        ) = UNSET,
        prior_shipments: Sequence[UUID | str] | UnsetType = UNSET,
        ship_at: dt.datetime | str | UnsetType = UNSET,
        type: Literal["delivery", "collect", "internal"] | str | UnsetType = UNSET,
        body: (
            models.LcsShipmentModel | params.LcsShipmentModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsShipment:
        """Create a shipment with its items, addressing, method and dates.

        Args:
            addressing: Sender and receiver to be set on a shipment.
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

        Source: afosto (003), Fulfilment / Shipments, lines 23551-23842.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "addressing": addressing,
                "backorders": backorders,
                "channel_id": channel_id,
                "contact_id": contact_id,
                "estimated_ship_at": estimated_ship_at,
                "expected_at": expected_at,
                "is_outbound": is_outbound,
                "items": items,
                "method_id": method_id,
                "order_id": order_id,
                "overage": overage,
                "prior_shipments": prior_shipments,
                "ship_at": ship_at,
                "type": type,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.LcsShipment:
        """Read a shipment with its items, backorders, overage and parcels.

        Args:
            id: Id of the shipment.

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

        Source: afosto (003), Fulfilment / Shipments, lines 23844-24074.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.LcsListedShipment]:
        """List the shipments with their addressing, dates and progress.

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
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Fulfilment / Shipments, lines 23377-23549.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    async def refresh_positions(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Replace the item positions of a shipment by the defaults known now.

        Args:
            id: Id of the shipment.

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

        Source: afosto (003), Fulfilment / Shipments, lines 24453-24575.
        """
        return await self._call(_REFRESH_POSITIONS, {"id": id}, options=options)

    async def request_invoice(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Request the invoice for a shipment by hand.

        Args:
            id: Id of the shipment.

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

        Source: afosto (003), Fulfilment / Shipments, lines 24577-24699.
        """
        return await self._call(_REQUEST_INVOICE, {"id": id}, options=options)

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.LcsShipmentSearchConstraint
                | params.LcsShipmentSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.LcsShipmentSearch | params.LcsShipmentSearchParams | UnsetType
        ) = UNSET,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.LcsListedShipment]:
        """Search shipments by id, secret, direction, sender, receiver or prior
        shipment.

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

        Source: afosto (003), Fulfilment / Search, lines 24703-24890.
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
        addressing: (
            models.LcsShipmentUpdateModelAddressing
            | params.LcsShipmentUpdateModelAddressingParams
            | UnsetType
        ) = UNSET,
        expected_at: dt.datetime | str | UnsetType = UNSET,
        method_id: str | UnsetType = UNSET,
        prior_shipments: Sequence[UUID | str] | UnsetType = UNSET,
        ship_at: dt.datetime | str | UnsetType = UNSET,
        type: Literal["delivery", "collect", "internal"] | str | UnsetType = UNSET,
        body: (
            models.LcsShipmentUpdateModel
            | params.LcsShipmentUpdateModelParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsShipment:
        """Change the method, the addressing, the type or the dates of a shipment.

        Args:
            id: Id of the shipment.
            addressing: Sender and receiver to be set on a shipment.
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

        Source: afosto (003), Fulfilment / Shipments, lines 24076-24327.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "addressing": addressing,
                "expected_at": expected_at,
                "method_id": method_id,
                "prior_shipments": prior_shipments,
                "ship_at": ship_at,
                "type": type,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncLcsShipmentsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncLcsShipmentsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncLcsShipmentsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncLcsShipmentsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class LcsShipmentsRaw:
        """`LcsShipments`, returning whole responses."""

        def __init__(self, resource: LcsShipments) -> None:
            self.cancel = raw(resource.cancel)
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.refresh_positions = raw(resource.refresh_positions)
            self.request_invoice = raw(resource.request_invoice)
            self.search = raw_pages(resource.search)
            self.update = raw(resource.update)

    class LcsShipmentsStreamed:
        """`LcsShipments`, with responses that are yet to be read."""

        def __init__(self, resource: LcsShipments) -> None:
            self.cancel = streamed(resource.cancel)
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.refresh_positions = streamed(resource.refresh_positions)
            self.request_invoice = streamed(resource.request_invoice)
            self.search = streamed_pages(resource.search)
            self.update = streamed(resource.update)

    class AsyncLcsShipmentsRaw:
        """`AsyncLcsShipments`, returning whole responses."""

        def __init__(self, resource: AsyncLcsShipments) -> None:
            self.cancel = async_raw(resource.cancel)
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.refresh_positions = async_raw(resource.refresh_positions)
            self.request_invoice = async_raw(resource.request_invoice)
            self.search = async_raw_pages(resource.search)
            self.update = async_raw(resource.update)

    class AsyncLcsShipmentsStreamed:
        """`AsyncLcsShipments`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncLcsShipments) -> None:
            self.cancel = async_streamed(resource.cancel)
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.refresh_positions = async_streamed(resource.refresh_positions)
            self.request_invoice = async_streamed(resource.request_invoice)
            self.search = async_streamed_pages(resource.search)
            self.update = async_streamed(resource.update)
