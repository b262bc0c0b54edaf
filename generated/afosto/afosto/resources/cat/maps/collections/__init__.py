"""The operations of `cat.maps.collections`."""

from __future__ import annotations

import builtins
from functools import cached_property
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
from ....._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from .....resources.cat.maps.collections.keys import (
        AsyncCatMapsCollectionsKeys,
        CatMapsCollectionsKeys,
    )
    from .....resources.cat.maps.collections.misses import (
        AsyncCatMapsCollectionsMisses,
        CatMapsCollectionsMisses,
    )

_GET: Operation[models.CatMapCollection] = Operation(
    "cat.maps.collections.get",
    "GET",
    "/cat/maps/collections/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.CatMapCollection)},
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
_LIST: Operation[builtins.list[models.CatMapCollection]] = Operation(
    "cat.maps.collections.list",
    "GET",
    "/cat/maps/collections",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.CatMapCollection])},
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


class CatMapsCollections(SyncResource):
    """Map collections, and when each was last used.

    The operations of `cat.maps.collections`.
    """

    @cached_property
    def keys(self) -> CatMapsCollectionsKeys:
        """The operations of `cat.maps.collections.keys`."""
        from .....resources.cat.maps.collections.keys import CatMapsCollectionsKeys

        return CatMapsCollectionsKeys(self._client)

    @cached_property
    def misses(self) -> CatMapsCollectionsMisses:
        """The operations of `cat.maps.collections.misses`."""
        from .....resources.cat.maps.collections.misses import CatMapsCollectionsMisses

        return CatMapsCollectionsMisses(self._client)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CatMapCollection:
        """Read when a map collection was last written to and last missed a key.

        Args:
            id: Id of the map collection.

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

        Source: afosto (003), Catalog / Mapping, lines 1643-1769.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CatMapCollection]:
        """List the map collections and when each was last used.

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

        Source: afosto (003), Catalog / Mapping, lines 1502-1641.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> CatMapsCollectionsRaw:
        """The same methods, returning the whole response."""
        return cast("CatMapsCollectionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CatMapsCollectionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CatMapsCollectionsStreamed", self._as_streamed())


class AsyncCatMapsCollections(AsyncResource):
    """Map collections, and when each was last used.

    The operations of `cat.maps.collections`.
    """

    @cached_property
    def keys(self) -> AsyncCatMapsCollectionsKeys:
        """The operations of `cat.maps.collections.keys`."""
        from .....resources.cat.maps.collections.keys import AsyncCatMapsCollectionsKeys

        return AsyncCatMapsCollectionsKeys(self._client)

    @cached_property
    def misses(self) -> AsyncCatMapsCollectionsMisses:
        """The operations of `cat.maps.collections.misses`."""
        from .....resources.cat.maps.collections.misses import (
            AsyncCatMapsCollectionsMisses,
        )

        return AsyncCatMapsCollectionsMisses(self._client)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CatMapCollection:
        """Read when a map collection was last written to and last missed a key.

        Args:
            id: Id of the map collection.

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

        Source: afosto (003), Catalog / Mapping, lines 1643-1769.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CatMapCollection]:
        """List the map collections and when each was last used.

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

        Source: afosto (003), Catalog / Mapping, lines 1502-1641.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCatMapsCollectionsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCatMapsCollectionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCatMapsCollectionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCatMapsCollectionsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CatMapsCollectionsRaw:
        """`CatMapsCollections`, returning whole responses."""

        def __init__(self, resource: CatMapsCollections) -> None:
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)

    class CatMapsCollectionsStreamed:
        """`CatMapsCollections`, with responses that are yet to be read."""

        def __init__(self, resource: CatMapsCollections) -> None:
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)

    class AsyncCatMapsCollectionsRaw:
        """`AsyncCatMapsCollections`, returning whole responses."""

        def __init__(self, resource: AsyncCatMapsCollections) -> None:
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)

    class AsyncCatMapsCollectionsStreamed:
        """`AsyncCatMapsCollections`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCatMapsCollections) -> None:
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
