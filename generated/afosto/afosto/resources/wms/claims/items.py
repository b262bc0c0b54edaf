"""The operations of `wms.claims.items`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
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

_ATTACH: Operation[builtins.list[models.WmsClaimItem]] = Operation(
    "wms.claims.items.attach",
    "PUT",
    "/wms/claims/{id}/attach",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.WmsClaimItem])},
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
_LIST: Operation[builtins.list[models.WmsClaimItem]] = Operation(
    "wms.claims.items.list",
    "GET",
    "/wms/claims/{id}/items",
    parameters=(
        Parameter("id", "path"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.WmsClaimItem])},
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
_REMOVE: Operation[None] = Operation(
    "wms.claims.items.remove",
    "DELETE",
    "/wms/claims/{id}",
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


class WmsClaimsItems(SyncResource):
    """The items attached to a claim.

    The operations of `wms.claims.items`.
    """

    def attach(
        self,
        id: str,
        *,
        body: (
            Sequence[
                models.WmsAttachItemClaimRequest
                | params.WmsAttachItemClaimRequestParams
            ]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.WmsClaimItem]:
        """Add SKUs or single inventory items to a claim, available or backordered.

        Args:
            id: Id of the claim.
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

        Source: afosto (003), WMS / Allocation, lines 82889-83031.
        """
        return self._call(_ATTACH, {"id": id}, body=body, options=options)

    def list(
        self,
        id: str,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.WmsClaimItem]:
        """List the items attached to a claim.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the claim.
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

        Source: afosto (003), WMS / Allocation, lines 83550-83698.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    def remove(
        self,
        id: str,
        *,
        body: Sequence[UUID | str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove attached items from a claim.

        The body lists the ids of the items.

        Args:
            id: Id of the claim.
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

        Source: afosto (003), WMS / Allocation, lines 83166-83293.
        """
        return self._call(_REMOVE, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> WmsClaimsItemsRaw:
        """The same methods, returning the whole response."""
        return cast("WmsClaimsItemsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> WmsClaimsItemsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("WmsClaimsItemsStreamed", self._as_streamed())


class AsyncWmsClaimsItems(AsyncResource):
    """The items attached to a claim.

    The operations of `wms.claims.items`.
    """

    async def attach(
        self,
        id: str,
        *,
        body: (
            Sequence[
                models.WmsAttachItemClaimRequest
                | params.WmsAttachItemClaimRequestParams
            ]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.WmsClaimItem]:
        """Add SKUs or single inventory items to a claim, available or backordered.

        Args:
            id: Id of the claim.
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

        Source: afosto (003), WMS / Allocation, lines 82889-83031.
        """
        return await self._call(_ATTACH, {"id": id}, body=body, options=options)

    def list(
        self,
        id: str,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.WmsClaimItem]:
        """List the items attached to a claim.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the claim.
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

        Source: afosto (003), WMS / Allocation, lines 83550-83698.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    async def remove(
        self,
        id: str,
        *,
        body: Sequence[UUID | str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove attached items from a claim.

        The body lists the ids of the items.

        Args:
            id: Id of the claim.
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

        Source: afosto (003), WMS / Allocation, lines 83166-83293.
        """
        return await self._call(_REMOVE, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> AsyncWmsClaimsItemsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncWmsClaimsItemsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncWmsClaimsItemsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncWmsClaimsItemsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class WmsClaimsItemsRaw:
        """`WmsClaimsItems`, returning whole responses."""

        def __init__(self, resource: WmsClaimsItems) -> None:
            self.attach = raw(resource.attach)
            self.list = raw_pages(resource.list)
            self.remove = raw(resource.remove)

    class WmsClaimsItemsStreamed:
        """`WmsClaimsItems`, with responses that are yet to be read."""

        def __init__(self, resource: WmsClaimsItems) -> None:
            self.attach = streamed(resource.attach)
            self.list = streamed_pages(resource.list)
            self.remove = streamed(resource.remove)

    class AsyncWmsClaimsItemsRaw:
        """`AsyncWmsClaimsItems`, returning whole responses."""

        def __init__(self, resource: AsyncWmsClaimsItems) -> None:
            self.attach = async_raw(resource.attach)
            self.list = async_raw_pages(resource.list)
            self.remove = async_raw(resource.remove)

    class AsyncWmsClaimsItemsStreamed:
        """`AsyncWmsClaimsItems`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncWmsClaimsItems) -> None:
            self.attach = async_streamed(resource.attach)
            self.list = async_streamed_pages(resource.list)
            self.remove = async_streamed(resource.remove)
