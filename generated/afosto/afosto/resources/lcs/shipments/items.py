"""The operations of `lcs.shipments.items`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

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

_SEARCH: Operation[list[models.LcsGroupedShipmentItem]] = Operation(
    "lcs.shipments.items.search",
    "POST",
    "/lcs/search/shipments/items",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: list[models.LcsGroupedShipmentItem])},
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
_SET_BACKORDERS: Operation[models.LcsShipment] = Operation(
    "lcs.shipments.items.set_backorders",
    "PUT",
    "/lcs/shipments/{id}/items/backorders",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
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
_SET_MISSING: Operation[None] = Operation(
    "lcs.shipments.items.set_missing",
    "PUT",
    "/lcs/shipments/{id}/items/missing",
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
_SET_OVERAGE: Operation[models.LcsShipment] = Operation(
    "lcs.shipments.items.set_overage",
    "PUT",
    "/lcs/shipments/{id}/items/overage",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
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


class LcsShipmentsItems(SyncResource):
    """The items of shipments.

    The operations of `lcs.shipments.items`.
    """

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.LcsItemSearchConstraint | params.LcsItemSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: models.LcsItemSearch | params.LcsItemSearchParams | UnsetType = UNSET,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.LcsGroupedShipmentItem]:
        """Search shipment items, grouped with their lists, parcels and positions.

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

        Source: afosto (003), Fulfilment / Search, lines 25242-25448.
        """
        return walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    def set_backorders(
        self,
        id: str,
        *,
        body: (
            Sequence[
                models.LcsShipmentItemCorrection
                | params.LcsShipmentItemCorrectionParams
            ]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsShipment:
        """Set which items of a shipment are on backorder.

        Args:
            id: Id of the shipment.
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

        Source: afosto (003), Fulfilment / Items, lines 26085-26325.
        """
        return self._call(_SET_BACKORDERS, {"id": id}, body=body, options=options)

    def set_missing(
        self,
        id: str,
        *,
        body: (
            Sequence[
                models.LcsShipmentItemMissing | params.LcsShipmentItemMissingParams
            ]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Mark items of a shipment as missing or as found.

        Each entry names an item by its id.

        Args:
            id: Id of the shipment.
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

        Source: afosto (003), Fulfilment / Items, lines 26569-26699.
        """
        return self._call(_SET_MISSING, {"id": id}, body=body, options=options)

    def set_overage(
        self,
        id: str,
        *,
        body: (
            Sequence[
                models.LcsShipmentItemCorrection
                | params.LcsShipmentItemCorrectionParams
            ]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsShipment:
        """Set which items a shipment holds that nobody expected.

        Args:
            id: Id of the shipment.
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

        Source: afosto (003), Fulfilment / Items, lines 26327-26567.
        """
        return self._call(_SET_OVERAGE, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> LcsShipmentsItemsRaw:
        """The same methods, returning the whole response."""
        return cast("LcsShipmentsItemsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> LcsShipmentsItemsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("LcsShipmentsItemsStreamed", self._as_streamed())


class AsyncLcsShipmentsItems(AsyncResource):
    """The items of shipments.

    The operations of `lcs.shipments.items`.
    """

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.LcsItemSearchConstraint | params.LcsItemSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: models.LcsItemSearch | params.LcsItemSearchParams | UnsetType = UNSET,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.LcsGroupedShipmentItem]:
        """Search shipment items, grouped with their lists, parcels and positions.

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

        Source: afosto (003), Fulfilment / Search, lines 25242-25448.
        """
        return async_walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    async def set_backorders(
        self,
        id: str,
        *,
        body: (
            Sequence[
                models.LcsShipmentItemCorrection
                | params.LcsShipmentItemCorrectionParams
            ]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsShipment:
        """Set which items of a shipment are on backorder.

        Args:
            id: Id of the shipment.
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

        Source: afosto (003), Fulfilment / Items, lines 26085-26325.
        """
        return await self._call(_SET_BACKORDERS, {"id": id}, body=body, options=options)

    async def set_missing(
        self,
        id: str,
        *,
        body: (
            Sequence[
                models.LcsShipmentItemMissing | params.LcsShipmentItemMissingParams
            ]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Mark items of a shipment as missing or as found.

        Each entry names an item by its id.

        Args:
            id: Id of the shipment.
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

        Source: afosto (003), Fulfilment / Items, lines 26569-26699.
        """
        return await self._call(_SET_MISSING, {"id": id}, body=body, options=options)

    async def set_overage(
        self,
        id: str,
        *,
        body: (
            Sequence[
                models.LcsShipmentItemCorrection
                | params.LcsShipmentItemCorrectionParams
            ]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsShipment:
        """Set which items a shipment holds that nobody expected.

        Args:
            id: Id of the shipment.
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

        Source: afosto (003), Fulfilment / Items, lines 26327-26567.
        """
        return await self._call(_SET_OVERAGE, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> AsyncLcsShipmentsItemsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncLcsShipmentsItemsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncLcsShipmentsItemsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncLcsShipmentsItemsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class LcsShipmentsItemsRaw:
        """`LcsShipmentsItems`, returning whole responses."""

        def __init__(self, resource: LcsShipmentsItems) -> None:
            self.search = raw_pages(resource.search)
            self.set_backorders = raw(resource.set_backorders)
            self.set_missing = raw(resource.set_missing)
            self.set_overage = raw(resource.set_overage)

    class LcsShipmentsItemsStreamed:
        """`LcsShipmentsItems`, with responses that are yet to be read."""

        def __init__(self, resource: LcsShipmentsItems) -> None:
            self.search = streamed_pages(resource.search)
            self.set_backorders = streamed(resource.set_backorders)
            self.set_missing = streamed(resource.set_missing)
            self.set_overage = streamed(resource.set_overage)

    class AsyncLcsShipmentsItemsRaw:
        """`AsyncLcsShipmentsItems`, returning whole responses."""

        def __init__(self, resource: AsyncLcsShipmentsItems) -> None:
            self.search = async_raw_pages(resource.search)
            self.set_backorders = async_raw(resource.set_backorders)
            self.set_missing = async_raw(resource.set_missing)
            self.set_overage = async_raw(resource.set_overage)

    class AsyncLcsShipmentsItemsStreamed:
        """`AsyncLcsShipmentsItems`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncLcsShipmentsItems) -> None:
            self.search = async_streamed_pages(resource.search)
            self.set_backorders = async_streamed(resource.set_backorders)
            self.set_missing = async_streamed(resource.set_missing)
            self.set_overage = async_streamed(resource.set_overage)
