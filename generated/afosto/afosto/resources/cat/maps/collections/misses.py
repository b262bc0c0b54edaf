"""The operations of `cat.maps.collections.misses`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from ..... import models
from ....._runtime.spec.operation import Json, Operation, Paging, Parameter
from ....._runtime.spec.options import RequestOptions
from ....._runtime.client.paging import (
    AsyncPager,
    Pager,
    async_raw_pages,
    async_streamed_pages,
    async_walk_pages,
    raw_pages,
    streamed_pages,
    walk_pages,
)
from ....._runtime.client.resource import AsyncResource, SyncResource

_LIST: Operation[builtins.list[models.CatMapCollectionMiss]] = Operation(
    "cat.maps.collections.misses.list",
    "GET",
    "/cat/maps/collections/{id}/misses",
    parameters=(
        Parameter("id", "path"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.CatMapCollectionMiss])},
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


class CatMapsCollectionsMisses(SyncResource):
    """The keys that were looked up in a map collection and not found.

    The operations of `cat.maps.collections.misses`.
    """

    def list(
        self,
        id: str,
        *,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CatMapCollectionMiss]:
        """List the keys that a map collection lacked, and how often.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the map collection.
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

        Source: afosto (003), Catalog / Mapping, lines 1771-1915.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> CatMapsCollectionsMissesRaw:
        """The same methods, returning the whole response."""
        return cast("CatMapsCollectionsMissesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CatMapsCollectionsMissesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CatMapsCollectionsMissesStreamed", self._as_streamed())


class AsyncCatMapsCollectionsMisses(AsyncResource):
    """The keys that were looked up in a map collection and not found.

    The operations of `cat.maps.collections.misses`.
    """

    def list(
        self,
        id: str,
        *,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CatMapCollectionMiss]:
        """List the keys that a map collection lacked, and how often.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the map collection.
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

        Source: afosto (003), Catalog / Mapping, lines 1771-1915.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCatMapsCollectionsMissesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCatMapsCollectionsMissesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCatMapsCollectionsMissesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCatMapsCollectionsMissesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CatMapsCollectionsMissesRaw:
        """`CatMapsCollectionsMisses`, returning whole responses."""

        def __init__(self, resource: CatMapsCollectionsMisses) -> None:
            self.list = raw_pages(resource.list)

    class CatMapsCollectionsMissesStreamed:
        """`CatMapsCollectionsMisses`, with responses that are yet to be read."""

        def __init__(self, resource: CatMapsCollectionsMisses) -> None:
            self.list = streamed_pages(resource.list)

    class AsyncCatMapsCollectionsMissesRaw:
        """`AsyncCatMapsCollectionsMisses`, returning whole responses."""

        def __init__(self, resource: AsyncCatMapsCollectionsMisses) -> None:
            self.list = async_raw_pages(resource.list)

    class AsyncCatMapsCollectionsMissesStreamed:
        """`AsyncCatMapsCollectionsMisses`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCatMapsCollectionsMisses) -> None:
            self.list = async_streamed_pages(resource.list)
