"""The operations of `odr.orders.items`."""

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

_ADD: Operation[builtins.list[models.OdrSimpleOrderItem]] = Operation(
    "odr.orders.items.add",
    "POST",
    "/odr/orders/{id}/items",
    parameters=(
        Parameter("id", "path"),
        Parameter("idempotency_key", "header", wire="x-idempotency-key"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.OdrSimpleOrderItem])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    idempotency_key="x-idempotency-key",
)
_ADD_FROM_SEARCH: Operation[builtins.list[models.OdrOrderItem]] = Operation(
    "odr.orders.items.add_from_search",
    "POST",
    "/odr/orders/{id}/items/search",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.OdrOrderItem])},
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
_ATTACH: Operation[builtins.list[models.OdrOrderItem]] = Operation(
    "odr.orders.items.attach",
    "POST",
    "/odr/orders/{id}/items/attach",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.OdrOrderItem])},
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
_DEALLOCATE: Operation[None] = Operation(
    "odr.orders.items.deallocate",
    "POST",
    "/odr/orders/{id}/items/cancel",
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
_LIST: Operation[builtins.list[models.OdrGroup]] = Operation(
    "odr.orders.items.list",
    "GET",
    "/odr/orders/{id}/items",
    parameters=(
        Parameter("id", "path"),
        Parameter("stack_id", "query"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.OdrGroup])},
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
_LIST_WITH_ROUTING: Operation[builtins.list[models.OdrGroupRoute]] = Operation(
    "odr.orders.items.list_with_routing",
    "GET",
    "/odr/orders/{id}/items/routing",
    parameters=(
        Parameter("id", "path"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.OdrGroupRoute])},
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
_REMOVE: Operation[None] = Operation(
    "odr.orders.items.remove",
    "DELETE",
    "/odr/orders/{id}/items",
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
_SEARCH: Operation[builtins.list[models.OdrGroup]] = Operation(
    "odr.orders.items.search",
    "POST",
    "/odr/search/orders/items",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.OdrGroup])},
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
_SEARCH_ATTACHABLE: Operation[builtins.list[models.OdrGroupAttach]] = Operation(
    "odr.orders.items.search_attachable",
    "POST",
    "/odr/search/orders/items/attach",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.OdrGroupAttach])},
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
_SEARCH_WITH_ROUTING: Operation[builtins.list[models.OdrGroupRoute]] = Operation(
    "odr.orders.items.search_with_routing",
    "POST",
    "/odr/search/orders/items/routing",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.OdrGroupRoute])},
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
_SET_CLAIMS: Operation[builtins.list[models.OdrOrderItem]] = Operation(
    "odr.orders.items.set_claims",
    "PUT",
    "/odr/orders/{id}/items/claim",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.OdrOrderItem])},
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
_SET_ROUTES: Operation[builtins.list[models.OdrSimpleOrderItem]] = Operation(
    "odr.orders.items.set_routes",
    "PUT",
    "/odr/orders/{id}/items/routing",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.OdrSimpleOrderItem])},
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


class OdrOrdersItems(SyncResource):
    """The items of orders.

    The operations of `odr.orders.items`.
    """

    def add(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        body: (
            Sequence[models.OdrOrderItemModel | params.OdrOrderItemModelParams]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrSimpleOrderItem]:
        """Add items to an order, into the stack created before.

        `odr.orders.stacks.create` creates a stack.

        Args:
            id: Id of the order.
            idempotency_key: A value of your choice by which the service recognises
                a repeated request.
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

        Example:
            client.odr.orders.items.add(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                body=[
                    {
                        "description": "T-shirt in medium",
                        "quantity": 2,
                        "sku": "TSHIRT-M",
                    },
                ],
            )

        Source: afosto (003), Order / Items, lines 54939-55091.
        """
        return self._call(
            _ADD,
            {"id": id, "idempotency_key": idempotency_key},
            body=body,
            options=options,
        )

    def add_from_search(
        self,
        id: str,
        *,
        constraints: (
            Sequence[models.OdrSearchConstraint | params.OdrSearchConstraintParams]
            | UnsetType
        ) = UNSET,
        filters: (
            Sequence[models.OdrSearchFilter | params.OdrSearchFilterParams] | UnsetType
        ) = UNSET,
        is_backorder: bool | UnsetType = UNSET,
        is_inbound: bool | UnsetType = UNSET,
        body: (
            models.OdrOrdersItemsAddFromSearchBody
            | params.OdrOrdersItemsAddFromSearchBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrOrderItem]:
        """Add the items that a search finds to an order.

        Args:
            id: Id of the order.
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
            x-count: 200. How many entries there are on all pages together, as text.

        Example:
            client.odr.orders.items.add_from_search(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                is_backorder=False,
                is_inbound=True,
            )

        Source: afosto (003), Order / Items, lines 55222-55437.
        """
        return self._call(
            _ADD_FROM_SEARCH,
            {"id": id},
            body=body,
            fields={
                "constraints": constraints,
                "filters": filters,
                "is_backorder": is_backorder,
                "is_inbound": is_inbound,
            },
            options=options,
        )

    def attach(
        self,
        id: str,
        *,
        body: (
            Sequence[
                models.OdrAttachWarehouseItemsRequest
                | params.OdrAttachWarehouseItemsRequestParams
            ]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrOrderItem]:
        """Attach items of the warehouse to items of an order.

        Args:
            id: Id of the order.
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
            x-count: 200. How many entries there are on all pages together, as text.

        Example:
            client.odr.orders.items.attach(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                body=[{}],
            )

        Source: afosto (003), Order / Items, lines 55439-55634.
        """
        return self._call(_ATTACH, {"id": id}, body=body, options=options)

    def deallocate(
        self,
        id: str,
        *,
        body: Sequence[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Undo the allocation of items of an order.

        Args:
            id: Id of the order.
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

        Example:
            client.odr.orders.items.deallocate(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                body=["body-11"],
            )

        Source: afosto (003), Order / Items, lines 55636-55763.
        """
        return self._call(_DEALLOCATE, {"id": id}, body=body, options=options)

    def list(
        self,
        id: str,
        *,
        stack_id: UUID | str | None = None,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.OdrGroup]:
        """List the items of an order in groups, optionally those of one stack.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the order.
            stack_id: Filter by the id of the stack.
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

        Example:
            client.odr.orders.items.list("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Items, lines 54744-54937.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"id": id, "stack_id": stack_id, "page": page, "page_size": page_size},
            options=options,
        )

    def list_with_routing(
        self,
        id: str,
        *,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.OdrGroupRoute]:
        """List the items of an order in groups with their delivery and collect routes.

        `odr.orders.items.set_routes` chooses among the routes.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the order.
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

        Example:
            client.odr.orders.items.list_with_routing(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
            )

        Source: afosto (003), Order / Items, lines 55765-55965.
        """
        return walk_pages(
            self._calls,
            _LIST_WITH_ROUTING,
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
        """Delete the items with the ids sent from an order.

        Args:
            id: Id of the order.
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

        Example:
            client.odr.orders.items.remove(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                body=["00000000-0000-4000-8000-000000000011"],
            )

        Source: afosto (003), Order / Items, lines 55093-55220.
        """
        return self._call(_REMOVE, {"id": id}, body=body, options=options)

    def search(
        self,
        *,
        constraints: (
            Sequence[models.OdrSearchConstraint | params.OdrSearchConstraintParams]
            | UnsetType
        ) = UNSET,
        filters: (
            Sequence[models.OdrSearchFilter | params.OdrSearchFilterParams] | UnsetType
        ) = UNSET,
        body: models.OdrSearch | params.OdrSearchParams | UnsetType = UNSET,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.OdrGroup]:
        """Search order items by constraints and filters and get them in groups.

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
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Order / Items, lines 56315-56520.
        """
        return walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints, "filters": filters},
            options=options,
        )

    def search_attachable(
        self,
        *,
        order: models.OdrSearch | params.OdrSearchParams | UnsetType = UNSET,
        wms: (
            models.OdrOrdersItemsSearchAttachableBodyWms
            | params.OdrOrdersItemsSearchAttachableBodyWmsParams
            | UnsetType
        ) = UNSET,
        body: (
            models.OdrOrdersItemsSearchAttachableBody
            | params.OdrOrdersItemsSearchAttachableBodyParams
            | UnsetType
        ) = UNSET,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.OdrGroupAttach]:
        """Search order items together with the inventory items to attach to them.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            order: A search for order items.
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
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Order / Items, lines 56741-56967.
        """
        return walk_pages(
            self._calls,
            _SEARCH_ATTACHABLE,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"order": order, "wms": wms},
            options=options,
        )

    def search_with_routing(
        self,
        *,
        constraints: (
            Sequence[models.OdrSearchConstraint | params.OdrSearchConstraintParams]
            | UnsetType
        ) = UNSET,
        filters: (
            Sequence[models.OdrSearchFilter | params.OdrSearchFilterParams] | UnsetType
        ) = UNSET,
        body: models.OdrSearch | params.OdrSearchParams | UnsetType = UNSET,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.OdrGroupRoute]:
        """Search order items and get them in groups with their routes.

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
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Order / Items, lines 56522-56739.
        """
        return walk_pages(
            self._calls,
            _SEARCH_WITH_ROUTING,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints, "filters": filters},
            options=options,
        )

    def set_claims(
        self,
        id: str,
        *,
        body: (
            Sequence[models.OdrSetClaimRequest | params.OdrSetClaimRequestParams]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrOrderItem]:
        """Tie items of an order to a claim and its claim items.

        Args:
            id: Id of the order.
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
            x-count: 200. How many entries there are on all pages together, as text.

        Example:
            client.odr.orders.items.set_claims(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                body=[{}],
            )

        Source: afosto (003), Order / Items, lines 56117-56313.
        """
        return self._call(_SET_CLAIMS, {"id": id}, body=body, options=options)

    def set_routes(
        self,
        id: str,
        *,
        body: (
            Sequence[models.OdrSetRouteRequest | params.OdrSetRouteRequestParams]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrSimpleOrderItem]:
        """Set which WMS route a number of order items take.

        Args:
            id: Id of the order.
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
            x-count: 200. How many entries there are on all pages together, as text.

        Example:
            client.odr.orders.items.set_routes(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                body=[{}],
            )

        Source: afosto (003), Order / Items, lines 55967-56115.
        """
        return self._call(_SET_ROUTES, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> OdrOrdersItemsRaw:
        """The same methods, returning the whole response."""
        return cast("OdrOrdersItemsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrOrdersItemsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrOrdersItemsStreamed", self._as_streamed())


class AsyncOdrOrdersItems(AsyncResource):
    """The items of orders.

    The operations of `odr.orders.items`.
    """

    async def add(
        self,
        id: str,
        *,
        idempotency_key: str | None = None,
        body: (
            Sequence[models.OdrOrderItemModel | params.OdrOrderItemModelParams]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrSimpleOrderItem]:
        """Add items to an order, into the stack created before.

        `odr.orders.stacks.create` creates a stack.

        Args:
            id: Id of the order.
            idempotency_key: A value of your choice by which the service recognises
                a repeated request.
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

        Example:
            await client.odr.orders.items.add(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                body=[
                    {
                        "description": "T-shirt in medium",
                        "quantity": 2,
                        "sku": "TSHIRT-M",
                    },
                ],
            )

        Source: afosto (003), Order / Items, lines 54939-55091.
        """
        return await self._call(
            _ADD,
            {"id": id, "idempotency_key": idempotency_key},
            body=body,
            options=options,
        )

    async def add_from_search(
        self,
        id: str,
        *,
        constraints: (
            Sequence[models.OdrSearchConstraint | params.OdrSearchConstraintParams]
            | UnsetType
        ) = UNSET,
        filters: (
            Sequence[models.OdrSearchFilter | params.OdrSearchFilterParams] | UnsetType
        ) = UNSET,
        is_backorder: bool | UnsetType = UNSET,
        is_inbound: bool | UnsetType = UNSET,
        body: (
            models.OdrOrdersItemsAddFromSearchBody
            | params.OdrOrdersItemsAddFromSearchBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrOrderItem]:
        """Add the items that a search finds to an order.

        Args:
            id: Id of the order.
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
            x-count: 200. How many entries there are on all pages together, as text.

        Example:
            await client.odr.orders.items.add_from_search(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                is_backorder=False,
                is_inbound=True,
            )

        Source: afosto (003), Order / Items, lines 55222-55437.
        """
        return await self._call(
            _ADD_FROM_SEARCH,
            {"id": id},
            body=body,
            fields={
                "constraints": constraints,
                "filters": filters,
                "is_backorder": is_backorder,
                "is_inbound": is_inbound,
            },
            options=options,
        )

    async def attach(
        self,
        id: str,
        *,
        body: (
            Sequence[
                models.OdrAttachWarehouseItemsRequest
                | params.OdrAttachWarehouseItemsRequestParams
            ]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrOrderItem]:
        """Attach items of the warehouse to items of an order.

        Args:
            id: Id of the order.
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
            x-count: 200. How many entries there are on all pages together, as text.

        Example:
            await client.odr.orders.items.attach(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                body=[{}],
            )

        Source: afosto (003), Order / Items, lines 55439-55634.
        """
        return await self._call(_ATTACH, {"id": id}, body=body, options=options)

    async def deallocate(
        self,
        id: str,
        *,
        body: Sequence[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Undo the allocation of items of an order.

        Args:
            id: Id of the order.
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

        Example:
            await client.odr.orders.items.deallocate(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                body=["body-11"],
            )

        Source: afosto (003), Order / Items, lines 55636-55763.
        """
        return await self._call(_DEALLOCATE, {"id": id}, body=body, options=options)

    def list(
        self,
        id: str,
        *,
        stack_id: UUID | str | None = None,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.OdrGroup]:
        """List the items of an order in groups, optionally those of one stack.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the order.
            stack_id: Filter by the id of the stack.
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

        Example:
            client.odr.orders.items.list("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Items, lines 54744-54937.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"id": id, "stack_id": stack_id, "page": page, "page_size": page_size},
            options=options,
        )

    def list_with_routing(
        self,
        id: str,
        *,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.OdrGroupRoute]:
        """List the items of an order in groups with their delivery and collect routes.

        `odr.orders.items.set_routes` chooses among the routes.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the order.
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

        Example:
            client.odr.orders.items.list_with_routing(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
            )

        Source: afosto (003), Order / Items, lines 55765-55965.
        """
        return async_walk_pages(
            self._calls,
            _LIST_WITH_ROUTING,
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
        """Delete the items with the ids sent from an order.

        Args:
            id: Id of the order.
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

        Example:
            await client.odr.orders.items.remove(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                body=["00000000-0000-4000-8000-000000000011"],
            )

        Source: afosto (003), Order / Items, lines 55093-55220.
        """
        return await self._call(_REMOVE, {"id": id}, body=body, options=options)

    def search(
        self,
        *,
        constraints: (
            Sequence[models.OdrSearchConstraint | params.OdrSearchConstraintParams]
            | UnsetType
        ) = UNSET,
        filters: (
            Sequence[models.OdrSearchFilter | params.OdrSearchFilterParams] | UnsetType
        ) = UNSET,
        body: models.OdrSearch | params.OdrSearchParams | UnsetType = UNSET,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.OdrGroup]:
        """Search order items by constraints and filters and get them in groups.

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
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Order / Items, lines 56315-56520.
        """
        return async_walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints, "filters": filters},
            options=options,
        )

    def search_attachable(
        self,
        *,
        order: models.OdrSearch | params.OdrSearchParams | UnsetType = UNSET,
        wms: (
            models.OdrOrdersItemsSearchAttachableBodyWms
            | params.OdrOrdersItemsSearchAttachableBodyWmsParams
            | UnsetType
        ) = UNSET,
        body: (
            models.OdrOrdersItemsSearchAttachableBody
            | params.OdrOrdersItemsSearchAttachableBodyParams
            | UnsetType
        ) = UNSET,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.OdrGroupAttach]:
        """Search order items together with the inventory items to attach to them.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            order: A search for order items.
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
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Order / Items, lines 56741-56967.
        """
        return async_walk_pages(
            self._calls,
            _SEARCH_ATTACHABLE,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"order": order, "wms": wms},
            options=options,
        )

    def search_with_routing(
        self,
        *,
        constraints: (
            Sequence[models.OdrSearchConstraint | params.OdrSearchConstraintParams]
            | UnsetType
        ) = UNSET,
        filters: (
            Sequence[models.OdrSearchFilter | params.OdrSearchFilterParams] | UnsetType
        ) = UNSET,
        body: models.OdrSearch | params.OdrSearchParams | UnsetType = UNSET,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.OdrGroupRoute]:
        """Search order items and get them in groups with their routes.

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
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Order / Items, lines 56522-56739.
        """
        return async_walk_pages(
            self._calls,
            _SEARCH_WITH_ROUTING,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints, "filters": filters},
            options=options,
        )

    async def set_claims(
        self,
        id: str,
        *,
        body: (
            Sequence[models.OdrSetClaimRequest | params.OdrSetClaimRequestParams]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrOrderItem]:
        """Tie items of an order to a claim and its claim items.

        Args:
            id: Id of the order.
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
            x-count: 200. How many entries there are on all pages together, as text.

        Example:
            await client.odr.orders.items.set_claims(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                body=[{}],
            )

        Source: afosto (003), Order / Items, lines 56117-56313.
        """
        return await self._call(_SET_CLAIMS, {"id": id}, body=body, options=options)

    async def set_routes(
        self,
        id: str,
        *,
        body: (
            Sequence[models.OdrSetRouteRequest | params.OdrSetRouteRequestParams]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrSimpleOrderItem]:
        """Set which WMS route a number of order items take.

        Args:
            id: Id of the order.
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
            x-count: 200. How many entries there are on all pages together, as text.

        Example:
            await client.odr.orders.items.set_routes(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                body=[{}],
            )

        Source: afosto (003), Order / Items, lines 55967-56115.
        """
        return await self._call(_SET_ROUTES, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> AsyncOdrOrdersItemsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrOrdersItemsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrOrdersItemsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrOrdersItemsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrOrdersItemsRaw:
        """`OdrOrdersItems`, returning whole responses."""

        def __init__(self, resource: OdrOrdersItems) -> None:
            self.add = raw(resource.add)
            self.add_from_search = raw(resource.add_from_search)
            self.attach = raw(resource.attach)
            self.deallocate = raw(resource.deallocate)
            self.list = raw_pages(resource.list)
            self.list_with_routing = raw_pages(resource.list_with_routing)
            self.remove = raw(resource.remove)
            self.search = raw_pages(resource.search)
            self.search_attachable = raw_pages(resource.search_attachable)
            self.search_with_routing = raw_pages(resource.search_with_routing)
            self.set_claims = raw(resource.set_claims)
            self.set_routes = raw(resource.set_routes)

    class OdrOrdersItemsStreamed:
        """`OdrOrdersItems`, with responses that are yet to be read."""

        def __init__(self, resource: OdrOrdersItems) -> None:
            self.add = streamed(resource.add)
            self.add_from_search = streamed(resource.add_from_search)
            self.attach = streamed(resource.attach)
            self.deallocate = streamed(resource.deallocate)
            self.list = streamed_pages(resource.list)
            self.list_with_routing = streamed_pages(resource.list_with_routing)
            self.remove = streamed(resource.remove)
            self.search = streamed_pages(resource.search)
            self.search_attachable = streamed_pages(resource.search_attachable)
            self.search_with_routing = streamed_pages(resource.search_with_routing)
            self.set_claims = streamed(resource.set_claims)
            self.set_routes = streamed(resource.set_routes)

    class AsyncOdrOrdersItemsRaw:
        """`AsyncOdrOrdersItems`, returning whole responses."""

        def __init__(self, resource: AsyncOdrOrdersItems) -> None:
            self.add = async_raw(resource.add)
            self.add_from_search = async_raw(resource.add_from_search)
            self.attach = async_raw(resource.attach)
            self.deallocate = async_raw(resource.deallocate)
            self.list = async_raw_pages(resource.list)
            self.list_with_routing = async_raw_pages(resource.list_with_routing)
            self.remove = async_raw(resource.remove)
            self.search = async_raw_pages(resource.search)
            self.search_attachable = async_raw_pages(resource.search_attachable)
            self.search_with_routing = async_raw_pages(resource.search_with_routing)
            self.set_claims = async_raw(resource.set_claims)
            self.set_routes = async_raw(resource.set_routes)

    class AsyncOdrOrdersItemsStreamed:
        """`AsyncOdrOrdersItems`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrOrdersItems) -> None:
            self.add = async_streamed(resource.add)
            self.add_from_search = async_streamed(resource.add_from_search)
            self.attach = async_streamed(resource.attach)
            self.deallocate = async_streamed(resource.deallocate)
            self.list = async_streamed_pages(resource.list)
            self.list_with_routing = async_streamed_pages(resource.list_with_routing)
            self.remove = async_streamed(resource.remove)
            self.search = async_streamed_pages(resource.search)
            self.search_attachable = async_streamed_pages(resource.search_attachable)
            self.search_with_routing = async_streamed_pages(
                resource.search_with_routing,
            )
            self.set_claims = async_streamed(resource.set_claims)
            self.set_routes = async_streamed(resource.set_routes)
