"""The operations of `cat.maps.collections.keys`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from ..... import models, params
from ....._runtime.spec.operation import (
    Body,
    Json,
    Nothing,
    Operation,
    Paging,
    Parameter,
)
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
from ....._runtime.core.sentinel import UNSET, UnsetType

_LIST: Operation[builtins.list[models.CatMap]] = Operation(
    "cat.maps.collections.keys.list",
    "GET",
    "/cat/maps/collections/{id}/keys",
    parameters=(
        Parameter("id", "path"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.CatMap])},
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
_SEARCH: Operation[models.CatMapsCollectionsKeysSearchResponse] = Operation(
    "cat.maps.collections.keys.search",
    "POST",
    "/cat/maps/collections/{id}/search",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.CatMapsCollectionsKeysSearchResponse)},
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
_UPSERT: Operation[None] = Operation(
    "cat.maps.collections.keys.upsert",
    "PUT",
    "/cat/maps/collections/{id}/keys",
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


class CatMapsCollectionsKeys(SyncResource):
    """The keys of a map collection, with their values.

    The operations of `cat.maps.collections.keys`.
    """

    def list(
        self,
        id: str,
        *,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CatMap]:
        """List the keys of a map collection with their values.

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

        Source: afosto (003), Catalog / Mapping, lines 1917-2064.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    def search(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CatMapsCollectionsKeysSearchResponse:
        """Look up the values of keys in a map collection.

        The document shows no body, so how the keys are named is not known.

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

        Source: afosto (003), Catalog / Mapping, lines 2200-2333.
        """
        return self._call(_SEARCH, {"id": id}, options=options)

    def upsert(
        self,
        id: str,
        *,
        body: (
            Sequence[
                models.CatMapsCollectionsKeysUpsertBodyItem
                | params.CatMapsCollectionsKeysUpsertBodyItemParams
            ]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Write values to keys of a map collection; missing keys are created.

        Args:
            id: Id of the map collection.
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
            client.cat.maps.collections.keys.upsert(
                "id-11",
                body=[{"key": "978020137962", "value": "234.SKE-4255.ABC"}],
            )

        Source: afosto (003), Catalog / Mapping, lines 2066-2198.
        """
        return self._call(_UPSERT, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> CatMapsCollectionsKeysRaw:
        """The same methods, returning the whole response."""
        return cast("CatMapsCollectionsKeysRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CatMapsCollectionsKeysStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CatMapsCollectionsKeysStreamed", self._as_streamed())


class AsyncCatMapsCollectionsKeys(AsyncResource):
    """The keys of a map collection, with their values.

    The operations of `cat.maps.collections.keys`.
    """

    def list(
        self,
        id: str,
        *,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CatMap]:
        """List the keys of a map collection with their values.

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

        Source: afosto (003), Catalog / Mapping, lines 1917-2064.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    async def search(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CatMapsCollectionsKeysSearchResponse:
        """Look up the values of keys in a map collection.

        The document shows no body, so how the keys are named is not known.

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

        Source: afosto (003), Catalog / Mapping, lines 2200-2333.
        """
        return await self._call(_SEARCH, {"id": id}, options=options)

    async def upsert(
        self,
        id: str,
        *,
        body: (
            Sequence[
                models.CatMapsCollectionsKeysUpsertBodyItem
                | params.CatMapsCollectionsKeysUpsertBodyItemParams
            ]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Write values to keys of a map collection; missing keys are created.

        Args:
            id: Id of the map collection.
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
            await client.cat.maps.collections.keys.upsert(
                "id-11",
                body=[{"key": "978020137962", "value": "234.SKE-4255.ABC"}],
            )

        Source: afosto (003), Catalog / Mapping, lines 2066-2198.
        """
        return await self._call(_UPSERT, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> AsyncCatMapsCollectionsKeysRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCatMapsCollectionsKeysRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCatMapsCollectionsKeysStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCatMapsCollectionsKeysStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CatMapsCollectionsKeysRaw:
        """`CatMapsCollectionsKeys`, returning whole responses."""

        def __init__(self, resource: CatMapsCollectionsKeys) -> None:
            self.list = raw_pages(resource.list)
            self.search = raw(resource.search)
            self.upsert = raw(resource.upsert)

    class CatMapsCollectionsKeysStreamed:
        """`CatMapsCollectionsKeys`, with responses that are yet to be read."""

        def __init__(self, resource: CatMapsCollectionsKeys) -> None:
            self.list = streamed_pages(resource.list)
            self.search = streamed(resource.search)
            self.upsert = streamed(resource.upsert)

    class AsyncCatMapsCollectionsKeysRaw:
        """`AsyncCatMapsCollectionsKeys`, returning whole responses."""

        def __init__(self, resource: AsyncCatMapsCollectionsKeys) -> None:
            self.list = async_raw_pages(resource.list)
            self.search = async_raw(resource.search)
            self.upsert = async_raw(resource.upsert)

    class AsyncCatMapsCollectionsKeysStreamed:
        """`AsyncCatMapsCollectionsKeys`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCatMapsCollectionsKeys) -> None:
            self.list = async_streamed_pages(resource.list)
            self.search = async_streamed(resource.search)
            self.upsert = async_streamed(resource.upsert)
