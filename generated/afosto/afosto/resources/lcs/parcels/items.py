"""The operations of `lcs.parcels.items`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

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

_ADD: Operation[models.LcsParcelsItemsAddResponse] = Operation(
    "lcs.parcels.items.add",
    "POST",
    "/lcs/parcels/{id}/items",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.LcsParcelsItemsAddResponse)},
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
_REMOVE: Operation[models.LcsParcelsItemsRemoveResponse] = Operation(
    "lcs.parcels.items.remove",
    "DELETE",
    "/lcs/parcels/{id}/items",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.LcsParcelsItemsRemoveResponse)},
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
_SEARCH: Operation[list[models.LcsParcelItem]] = Operation(
    "lcs.parcels.items.search",
    "POST",
    "/lcs/search/parcels/items",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: list[models.LcsParcelItem])},
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


class LcsParcelsItems(SyncResource):
    """The items in parcels.

    The operations of `lcs.parcels.items`.
    """

    def add(
        self,
        id: str,
        *,
        ids: Sequence[str] | UnsetType = UNSET,
        body: models.LcsPlace | params.LcsPlaceParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsParcelsItemsAddResponse:
        """Put items into a parcel.

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

        Source: afosto (003), Fulfilment / Parcels, lines 27790-27927.
        """
        return self._call(
            _ADD,
            {"id": id},
            body=body,
            fields={"ids": ids},
            options=options,
        )

    def remove(
        self,
        id: str,
        *,
        ids: Sequence[str] | UnsetType = UNSET,
        body: models.LcsPlace | params.LcsPlaceParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsParcelsItemsRemoveResponse:
        """Remove items from a parcel.

        The body lists the ids of the items.

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

        Source: afosto (003), Fulfilment / Parcels, lines 27929-28066.
        """
        return self._call(
            _REMOVE,
            {"id": id},
            body=body,
            fields={"ids": ids},
            options=options,
        )

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
    ) -> Pager[models.LcsParcelItem]:
        """Search the items that are packed in parcels.

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

        Source: afosto (003), Fulfilment / Search, lines 25781-25937.
        """
        return walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    @property
    def with_raw_response(self) -> LcsParcelsItemsRaw:
        """The same methods, returning the whole response."""
        return cast("LcsParcelsItemsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> LcsParcelsItemsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("LcsParcelsItemsStreamed", self._as_streamed())


class AsyncLcsParcelsItems(AsyncResource):
    """The items in parcels.

    The operations of `lcs.parcels.items`.
    """

    async def add(
        self,
        id: str,
        *,
        ids: Sequence[str] | UnsetType = UNSET,
        body: models.LcsPlace | params.LcsPlaceParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsParcelsItemsAddResponse:
        """Put items into a parcel.

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

        Source: afosto (003), Fulfilment / Parcels, lines 27790-27927.
        """
        return await self._call(
            _ADD,
            {"id": id},
            body=body,
            fields={"ids": ids},
            options=options,
        )

    async def remove(
        self,
        id: str,
        *,
        ids: Sequence[str] | UnsetType = UNSET,
        body: models.LcsPlace | params.LcsPlaceParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsParcelsItemsRemoveResponse:
        """Remove items from a parcel.

        The body lists the ids of the items.

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

        Source: afosto (003), Fulfilment / Parcels, lines 27929-28066.
        """
        return await self._call(
            _REMOVE,
            {"id": id},
            body=body,
            fields={"ids": ids},
            options=options,
        )

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
    ) -> AsyncPager[models.LcsParcelItem]:
        """Search the items that are packed in parcels.

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

        Source: afosto (003), Fulfilment / Search, lines 25781-25937.
        """
        return async_walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncLcsParcelsItemsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncLcsParcelsItemsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncLcsParcelsItemsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncLcsParcelsItemsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class LcsParcelsItemsRaw:
        """`LcsParcelsItems`, returning whole responses."""

        def __init__(self, resource: LcsParcelsItems) -> None:
            self.add = raw(resource.add)
            self.remove = raw(resource.remove)
            self.search = raw_pages(resource.search)

    class LcsParcelsItemsStreamed:
        """`LcsParcelsItems`, with responses that are yet to be read."""

        def __init__(self, resource: LcsParcelsItems) -> None:
            self.add = streamed(resource.add)
            self.remove = streamed(resource.remove)
            self.search = streamed_pages(resource.search)

    class AsyncLcsParcelsItemsRaw:
        """`AsyncLcsParcelsItems`, returning whole responses."""

        def __init__(self, resource: AsyncLcsParcelsItems) -> None:
            self.add = async_raw(resource.add)
            self.remove = async_raw(resource.remove)
            self.search = async_raw_pages(resource.search)

    class AsyncLcsParcelsItemsStreamed:
        """`AsyncLcsParcelsItems`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncLcsParcelsItems) -> None:
            self.add = async_streamed(resource.add)
            self.remove = async_streamed(resource.remove)
            self.search = async_streamed_pages(resource.search)
