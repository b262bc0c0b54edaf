"""The operations of `cnt.instant.indexes`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
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

if TYPE_CHECKING:
    from .....resources.cnt.instant.indexes.documents import (
        AsyncCntInstantIndexesDocuments,
        CntInstantIndexesDocuments,
    )
    from .....resources.cnt.instant.indexes.settings import (
        AsyncCntInstantIndexesSettings,
        CntInstantIndexesSettings,
    )
    from .....resources.cnt.instant.indexes.updates import (
        AsyncCntInstantIndexesUpdates,
        CntInstantIndexesUpdates,
    )

_CREATE: Operation[models.CntIndex] = Operation(
    "cnt.instant.indexes.create",
    "POST",
    "/cnt/instant/indexes",
    body=Body("application/json"),
    results={"201": Json(lambda: models.CntIndex)},
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
_DELETE: Operation[None] = Operation(
    "cnt.instant.indexes.delete",
    "DELETE",
    "/cnt/instant/indexes/{id}",
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
_GET: Operation[models.CntIndex] = Operation(
    "cnt.instant.indexes.get",
    "GET",
    "/cnt/instant/indexes/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.CntIndex)},
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
_LIST: Operation[builtins.list[models.CntListIndex]] = Operation(
    "cnt.instant.indexes.list",
    "GET",
    "/cnt/instant/indexes",
    parameters=(
        Parameter("page_size", "header", wire="x-page-size"),
        Parameter("page", "header", wire="x-page"),
    ),
    results={"200": Json(lambda: builtins.list[models.CntListIndex])},
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
_SEARCH: Operation[models.CntSearchResponse] = Operation(
    "cnt.instant.indexes.search",
    "POST",
    "/cnt/instant/indexes/{id}/search",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.CntSearchResponse)},
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
_UPDATE: Operation[models.CntIndex] = Operation(
    "cnt.instant.indexes.update",
    "PUT",
    "/cnt/instant/indexes/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.CntIndex)},
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


class CntInstantIndexes(SyncResource):
    """Search indexes.

    The operations of `cnt.instant.indexes`.
    """

    @cached_property
    def documents(self) -> CntInstantIndexesDocuments:
        """The operations of `cnt.instant.indexes.documents`."""
        from .....resources.cnt.instant.indexes.documents import (
            CntInstantIndexesDocuments,
        )

        return CntInstantIndexesDocuments(self._client)

    @cached_property
    def settings(self) -> CntInstantIndexesSettings:
        """The operations of `cnt.instant.indexes.settings`."""
        from .....resources.cnt.instant.indexes.settings import (
            CntInstantIndexesSettings,
        )

        return CntInstantIndexesSettings(self._client)

    @cached_property
    def updates(self) -> CntInstantIndexesUpdates:
        """The operations of `cnt.instant.indexes.updates`."""
        from .....resources.cnt.instant.indexes.updates import CntInstantIndexesUpdates

        return CntInstantIndexesUpdates(self._client)

    def create(
        self,
        *,
        name: str | UnsetType = UNSET,
        body: (
            models.CntCreateIndexRequest
            | params.CntCreateIndexRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntIndex:
        """Create a search index with a name of your choice.

        Args:
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

        Source: afosto (003), Content / Index, lines 21466-21595.
        """
        return self._call(_CREATE, body=body, fields={"name": name}, options=options)

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete one search index.

        Args:
            id: Id of the search index.

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

        Source: afosto (003), Content / Index, lines 21865-21987.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(self, id: str, *, options: RequestOptions | None = None) -> models.CntIndex:
        """Read the name and host of one of the tenant's search indexes.

        Args:
            id: Id of the search index.

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

        Source: afosto (003), Content / Index, lines 21597-21727.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page_size: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CntListIndex]:
        """List every search index of the authenticated user.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            page_size: How many entries a page holds at most.
            page: Which page to read; the first one without it.

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

        Source: afosto (003), Content / Index, lines 21322-21464.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page_size": page_size, "page": page},
            options=options,
        )

    def search(
        self,
        id: str,
        *,
        facets: Sequence[str] | UnsetType = UNSET,
        filters: (
            Sequence[models.CntInstantFilter | params.CntInstantFilterParams]
            | UnsetType
        ) = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        q: str | UnsetType = UNSET,
        threshold: int | UnsetType = UNSET,
        body: (
            models.CntSearchIndexRequest
            | params.CntSearchIndexRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntSearchResponse:
        """Search the documents of one index directly, not by way of a proxy.

        `cnt.instant.search` searches several indexes at once.

        Args:
            id: Id of the search index.
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
            x-page-size: 200. How many entries a page holds at most.

        Source: afosto (003), Meilisearch / Search, lines 44645-44836.
        """
        return self._call(
            _SEARCH,
            {"id": id},
            body=body,
            fields={
                "facets": facets,
                "filters": filters,
                "limit": limit,
                "offset": offset,
                "q": q,
                "threshold": threshold,
            },
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        name: str | UnsetType = UNSET,
        body: (
            models.CntUpdateIndexRequest
            | params.CntUpdateIndexRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntIndex:
        """Rename a search index.

        Args:
            id: Id of the search index.
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

        Source: afosto (003), Content / Index, lines 21729-21863.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"name": name},
            options=options,
        )

    @property
    def with_raw_response(self) -> CntInstantIndexesRaw:
        """The same methods, returning the whole response."""
        return cast("CntInstantIndexesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntInstantIndexesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntInstantIndexesStreamed", self._as_streamed())


class AsyncCntInstantIndexes(AsyncResource):
    """Search indexes.

    The operations of `cnt.instant.indexes`.
    """

    @cached_property
    def documents(self) -> AsyncCntInstantIndexesDocuments:
        """The operations of `cnt.instant.indexes.documents`."""
        from .....resources.cnt.instant.indexes.documents import (
            AsyncCntInstantIndexesDocuments,
        )

        return AsyncCntInstantIndexesDocuments(self._client)

    @cached_property
    def settings(self) -> AsyncCntInstantIndexesSettings:
        """The operations of `cnt.instant.indexes.settings`."""
        from .....resources.cnt.instant.indexes.settings import (
            AsyncCntInstantIndexesSettings,
        )

        return AsyncCntInstantIndexesSettings(self._client)

    @cached_property
    def updates(self) -> AsyncCntInstantIndexesUpdates:
        """The operations of `cnt.instant.indexes.updates`."""
        from .....resources.cnt.instant.indexes.updates import (
            AsyncCntInstantIndexesUpdates,
        )

        return AsyncCntInstantIndexesUpdates(self._client)

    async def create(
        self,
        *,
        name: str | UnsetType = UNSET,
        body: (
            models.CntCreateIndexRequest
            | params.CntCreateIndexRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntIndex:
        """Create a search index with a name of your choice.

        Args:
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

        Source: afosto (003), Content / Index, lines 21466-21595.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"name": name},
            options=options,
        )

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete one search index.

        Args:
            id: Id of the search index.

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

        Source: afosto (003), Content / Index, lines 21865-21987.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntIndex:
        """Read the name and host of one of the tenant's search indexes.

        Args:
            id: Id of the search index.

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

        Source: afosto (003), Content / Index, lines 21597-21727.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page_size: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CntListIndex]:
        """List every search index of the authenticated user.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            page_size: How many entries a page holds at most.
            page: Which page to read; the first one without it.

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

        Source: afosto (003), Content / Index, lines 21322-21464.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page_size": page_size, "page": page},
            options=options,
        )

    async def search(
        self,
        id: str,
        *,
        facets: Sequence[str] | UnsetType = UNSET,
        filters: (
            Sequence[models.CntInstantFilter | params.CntInstantFilterParams]
            | UnsetType
        ) = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        q: str | UnsetType = UNSET,
        threshold: int | UnsetType = UNSET,
        body: (
            models.CntSearchIndexRequest
            | params.CntSearchIndexRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntSearchResponse:
        """Search the documents of one index directly, not by way of a proxy.

        `cnt.instant.search` searches several indexes at once.

        Args:
            id: Id of the search index.
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
            x-page-size: 200. How many entries a page holds at most.

        Source: afosto (003), Meilisearch / Search, lines 44645-44836.
        """
        return await self._call(
            _SEARCH,
            {"id": id},
            body=body,
            fields={
                "facets": facets,
                "filters": filters,
                "limit": limit,
                "offset": offset,
                "q": q,
                "threshold": threshold,
            },
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        name: str | UnsetType = UNSET,
        body: (
            models.CntUpdateIndexRequest
            | params.CntUpdateIndexRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntIndex:
        """Rename a search index.

        Args:
            id: Id of the search index.
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

        Source: afosto (003), Content / Index, lines 21729-21863.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"name": name},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntInstantIndexesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntInstantIndexesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntInstantIndexesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntInstantIndexesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntInstantIndexesRaw:
        """`CntInstantIndexes`, returning whole responses."""

        def __init__(self, resource: CntInstantIndexes) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.search = raw(resource.search)
            self.update = raw(resource.update)

    class CntInstantIndexesStreamed:
        """`CntInstantIndexes`, with responses that are yet to be read."""

        def __init__(self, resource: CntInstantIndexes) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.search = streamed(resource.search)
            self.update = streamed(resource.update)

    class AsyncCntInstantIndexesRaw:
        """`AsyncCntInstantIndexes`, returning whole responses."""

        def __init__(self, resource: AsyncCntInstantIndexes) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.search = async_raw(resource.search)
            self.update = async_raw(resource.update)

    class AsyncCntInstantIndexesStreamed:
        """`AsyncCntInstantIndexes`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntInstantIndexes) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.search = async_streamed(resource.search)
            self.update = async_streamed(resource.update)
