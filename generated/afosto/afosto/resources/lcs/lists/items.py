"""The operations of `lcs.lists.items`."""

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

_SEARCH: Operation[list[models.LcsHandlingListItem]] = Operation(
    "lcs.lists.items.search",
    "POST",
    "/lcs/search/lists/items",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: list[models.LcsHandlingListItem])},
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
    "lcs.lists.items.update",
    "PUT",
    "/lcs/lists/{id}/items",
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


class LcsListsItems(SyncResource):
    """The items on handling lists.

    The operations of `lcs.lists.items`.
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
    ) -> Pager[models.LcsHandlingListItem]:
        """Search the items that stand on handling lists.

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

        Source: afosto (003), Fulfilment / Search, lines 25615-25779.
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
        body: (
            Sequence[
                models.LcsHandlingListItemUpdate
                | params.LcsHandlingListItemUpdateParams
            ]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Record what was done with items of a handling list: handled, serviced,
        finished.

        Position, lot number and expiry of an item can be set as well.

        Args:
            id: Id of the handling list.
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

        Source: afosto (003), Fulfilment / Handling, lines 23103-23244.
        """
        return self._call(_UPDATE, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> LcsListsItemsRaw:
        """The same methods, returning the whole response."""
        return cast("LcsListsItemsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> LcsListsItemsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("LcsListsItemsStreamed", self._as_streamed())


class AsyncLcsListsItems(AsyncResource):
    """The items on handling lists.

    The operations of `lcs.lists.items`.
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
    ) -> AsyncPager[models.LcsHandlingListItem]:
        """Search the items that stand on handling lists.

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

        Source: afosto (003), Fulfilment / Search, lines 25615-25779.
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
        body: (
            Sequence[
                models.LcsHandlingListItemUpdate
                | params.LcsHandlingListItemUpdateParams
            ]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Record what was done with items of a handling list: handled, serviced,
        finished.

        Position, lot number and expiry of an item can be set as well.

        Args:
            id: Id of the handling list.
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

        Source: afosto (003), Fulfilment / Handling, lines 23103-23244.
        """
        return await self._call(_UPDATE, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> AsyncLcsListsItemsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncLcsListsItemsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncLcsListsItemsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncLcsListsItemsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class LcsListsItemsRaw:
        """`LcsListsItems`, returning whole responses."""

        def __init__(self, resource: LcsListsItems) -> None:
            self.search = raw_pages(resource.search)
            self.update = raw(resource.update)

    class LcsListsItemsStreamed:
        """`LcsListsItems`, with responses that are yet to be read."""

        def __init__(self, resource: LcsListsItems) -> None:
            self.search = streamed_pages(resource.search)
            self.update = streamed(resource.update)

    class AsyncLcsListsItemsRaw:
        """`AsyncLcsListsItems`, returning whole responses."""

        def __init__(self, resource: AsyncLcsListsItems) -> None:
            self.search = async_raw_pages(resource.search)
            self.update = async_raw(resource.update)

    class AsyncLcsListsItemsStreamed:
        """`AsyncLcsListsItems`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncLcsListsItems) -> None:
            self.search = async_streamed_pages(resource.search)
            self.update = async_streamed(resource.update)
