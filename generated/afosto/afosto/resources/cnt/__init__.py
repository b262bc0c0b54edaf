"""The operations of `cnt`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Operation, Paging, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.paging import (
    AsyncPager,
    Pager,
    async_raw_pages,
    async_streamed_pages,
    async_walk_pages,
    raw_pages,
    streamed_pages,
    walk_pages,
)
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ..._runtime.core.sentinel import UNSET, UnsetType

if TYPE_CHECKING:
    from ...resources.cnt.actions import AsyncCntActions, CntActions
    from ...resources.cnt.barcodes import AsyncCntBarcodes, CntBarcodes
    from ...resources.cnt.batches import AsyncCntBatches, CntBatches
    from ...resources.cnt.dataflow import AsyncCntDataflow, CntDataflow
    from ...resources.cnt.datasets import AsyncCntDatasets, CntDatasets
    from ...resources.cnt.definitions import AsyncCntDefinitions, CntDefinitions
    from ...resources.cnt.directories import AsyncCntDirectories, CntDirectories
    from ...resources.cnt.files import AsyncCntFiles, CntFiles
    from ...resources.cnt.filesystems import AsyncCntFilesystems, CntFilesystems
    from ...resources.cnt.filters import AsyncCntFilters, CntFilters
    from ...resources.cnt.gif import AsyncCntGif, CntGif
    from ...resources.cnt.html import AsyncCntHtml, CntHtml
    from ...resources.cnt.instant import AsyncCntInstant, CntInstant
    from ...resources.cnt.proxies import AsyncCntProxies, CntProxies

_SEARCH: Operation[models.CntSimpleSeachResponse] = Operation(
    "cnt.search",
    "POST",
    "/cnt/search",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: models.CntSimpleSeachResponse)},
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
        items="/hits",
        total=("header", "x-count"),
        ends_when_repeated=True,
    ),
)
_SEARCH_MODEL: Operation[models.CntSeachResponse] = Operation(
    "cnt.search_model",
    "POST",
    "/cnt/search/{namespace}/{code}/{model}",
    parameters=(
        Parameter("namespace", "path"),
        Parameter("code", "path"),
        Parameter("model", "path"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: models.CntSeachResponse)},
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
        argument="page_cursor",
        in_body=True,
        response=("body", "/pagination/next_page_cursor"),
        items="/hits",
        total=("header", "x-count"),
        ends_when_repeated=True,
    ),
)
_SUGGEST: Operation[models.CntSuggestResponse] = Operation(
    "cnt.suggest",
    "GET",
    "/cnt/suggest",
    parameters=(
        Parameter("q", "query"),
        Parameter("limit", "query"),
        Parameter("codes", "query"),
        Parameter("models", "query"),
        Parameter("namespaces", "query"),
    ),
    results={"200": Json(lambda: models.CntSuggestResponse)},
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


class Cnt(SyncResource):
    """The content service: files, external storages, datasets, dataflows, search and
    PDF.

    The operations of `cnt`.
    """

    @cached_property
    def actions(self) -> CntActions:
        """The operations of `cnt.actions`."""
        from ...resources.cnt.actions import CntActions

        return CntActions(self._client)

    @cached_property
    def barcodes(self) -> CntBarcodes:
        """The operations of `cnt.barcodes`."""
        from ...resources.cnt.barcodes import CntBarcodes

        return CntBarcodes(self._client)

    @cached_property
    def batches(self) -> CntBatches:
        """The operations of `cnt.batches`."""
        from ...resources.cnt.batches import CntBatches

        return CntBatches(self._client)

    @cached_property
    def dataflow(self) -> CntDataflow:
        """The operations of `cnt.dataflow`."""
        from ...resources.cnt.dataflow import CntDataflow

        return CntDataflow(self._client)

    @cached_property
    def datasets(self) -> CntDatasets:
        """The operations of `cnt.datasets`."""
        from ...resources.cnt.datasets import CntDatasets

        return CntDatasets(self._client)

    @cached_property
    def definitions(self) -> CntDefinitions:
        """The operations of `cnt.definitions`."""
        from ...resources.cnt.definitions import CntDefinitions

        return CntDefinitions(self._client)

    @cached_property
    def directories(self) -> CntDirectories:
        """The operations of `cnt.directories`."""
        from ...resources.cnt.directories import CntDirectories

        return CntDirectories(self._client)

    @cached_property
    def files(self) -> CntFiles:
        """The operations of `cnt.files`."""
        from ...resources.cnt.files import CntFiles

        return CntFiles(self._client)

    @cached_property
    def filesystems(self) -> CntFilesystems:
        """The operations of `cnt.filesystems`."""
        from ...resources.cnt.filesystems import CntFilesystems

        return CntFilesystems(self._client)

    @cached_property
    def filters(self) -> CntFilters:
        """The operations of `cnt.filters`."""
        from ...resources.cnt.filters import CntFilters

        return CntFilters(self._client)

    @cached_property
    def gif(self) -> CntGif:
        """The operations of `cnt.gif`."""
        from ...resources.cnt.gif import CntGif

        return CntGif(self._client)

    @cached_property
    def html(self) -> CntHtml:
        """The operations of `cnt.html`."""
        from ...resources.cnt.html import CntHtml

        return CntHtml(self._client)

    @cached_property
    def instant(self) -> CntInstant:
        """The operations of `cnt.instant`."""
        from ...resources.cnt.instant import CntInstant

        return CntInstant(self._client)

    @cached_property
    def proxies(self) -> CntProxies:
        """The operations of `cnt.proxies`."""
        from ...resources.cnt.proxies import CntProxies

        return CntProxies(self._client)

    def search(
        self,
        *,
        codes: Sequence[str] | UnsetType = UNSET,
        is_fuzzy: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        models: Sequence[str] | UnsetType = UNSET,
        namespaces: Sequence[str] | UnsetType = UNSET,
        page_cursor: str | UnsetType = UNSET,
        q: Sequence[str] | UnsetType = UNSET,
        threshold: float | UnsetType = UNSET,
        body: models.CntSimpleQuery | params.CntSimpleQueryParams | UnsetType = UNSET,
        page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CntSimpleDocumentResponse]:
        """Search documents across codes, models and namespaces.

        An aggregation can be run too, although the body shows no field for it.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            body: What to search for, and where.
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
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Content / Index, lines 20185-20364.
        """
        return walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={
                "codes": codes,
                "is_fuzzy": is_fuzzy,
                "limit": limit,
                "models": models,
                "namespaces": namespaces,
                "page_cursor": page_cursor,
                "q": q,
                "threshold": threshold,
            },
            options=options,
        )

    def search_model(
        self,
        namespace: str,
        code: str,
        model: str,
        *,
        facets: Sequence[str] | UnsetType = UNSET,
        filter: Sequence[models.CntFilter | params.CntFilterParams] | UnsetType = UNSET,
        is_fuzzy: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        missing: Sequence[str] | UnsetType = UNSET,
        page_cursor: str | UnsetType = UNSET,
        q: Sequence[str] | UnsetType = UNSET,
        sort: Sequence[models.CntSort | params.CntSortParams] | UnsetType = UNSET,
        threshold: float | UnsetType = UNSET,
        body: models.CntSearchQuery | params.CntSearchQueryParams | UnsetType = UNSET,
        page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CntDocumentResponse]:
        """Search the documents of one model with filters, facets and sorting.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            namespace: Which namespace to search in.
            code: Code to search in.
            model: Model to search in.
            body: What to search for, with filters, facets and order.
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
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Content / Index, lines 20366-20581.
        """
        return walk_pages(
            self._calls,
            _SEARCH_MODEL,
            {
                "namespace": namespace,
                "code": code,
                "model": model,
                "page": page,
                "page_size": page_size,
            },
            body=body,
            fields={
                "facets": facets,
                "filter": filter,
                "is_fuzzy": is_fuzzy,
                "limit": limit,
                "missing": missing,
                "page_cursor": page_cursor,
                "q": q,
                "sort": sort,
                "threshold": threshold,
            },
            options=options,
        )

    def suggest(
        self,
        *,
        q: str | None = None,
        limit: int | None = None,
        codes: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
        namespaces: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> models.CntSuggestResponse:
        """Suggest documents for a query by a quick and simple search.

        `cnt.search_model` searches with filters, facets and an order.

        Args:
            q: The text to look for.
            limit: How many suggestions to return at most.
            codes: Which codes to search in.
            models: Which models to search in.
            namespaces: Which namespaces to search in.

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

        Source: afosto (003), Content / Index, lines 20583-20738.
        """
        return self._call(
            _SUGGEST,
            {
                "q": q,
                "limit": limit,
                "codes": codes,
                "models": models,
                "namespaces": namespaces,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> CntRaw:
        """The same methods, returning the whole response."""
        return cast("CntRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntStreamed", self._as_streamed())


class AsyncCnt(AsyncResource):
    """The content service: files, external storages, datasets, dataflows, search and
    PDF.

    The operations of `cnt`.
    """

    @cached_property
    def actions(self) -> AsyncCntActions:
        """The operations of `cnt.actions`."""
        from ...resources.cnt.actions import AsyncCntActions

        return AsyncCntActions(self._client)

    @cached_property
    def barcodes(self) -> AsyncCntBarcodes:
        """The operations of `cnt.barcodes`."""
        from ...resources.cnt.barcodes import AsyncCntBarcodes

        return AsyncCntBarcodes(self._client)

    @cached_property
    def batches(self) -> AsyncCntBatches:
        """The operations of `cnt.batches`."""
        from ...resources.cnt.batches import AsyncCntBatches

        return AsyncCntBatches(self._client)

    @cached_property
    def dataflow(self) -> AsyncCntDataflow:
        """The operations of `cnt.dataflow`."""
        from ...resources.cnt.dataflow import AsyncCntDataflow

        return AsyncCntDataflow(self._client)

    @cached_property
    def datasets(self) -> AsyncCntDatasets:
        """The operations of `cnt.datasets`."""
        from ...resources.cnt.datasets import AsyncCntDatasets

        return AsyncCntDatasets(self._client)

    @cached_property
    def definitions(self) -> AsyncCntDefinitions:
        """The operations of `cnt.definitions`."""
        from ...resources.cnt.definitions import AsyncCntDefinitions

        return AsyncCntDefinitions(self._client)

    @cached_property
    def directories(self) -> AsyncCntDirectories:
        """The operations of `cnt.directories`."""
        from ...resources.cnt.directories import AsyncCntDirectories

        return AsyncCntDirectories(self._client)

    @cached_property
    def files(self) -> AsyncCntFiles:
        """The operations of `cnt.files`."""
        from ...resources.cnt.files import AsyncCntFiles

        return AsyncCntFiles(self._client)

    @cached_property
    def filesystems(self) -> AsyncCntFilesystems:
        """The operations of `cnt.filesystems`."""
        from ...resources.cnt.filesystems import AsyncCntFilesystems

        return AsyncCntFilesystems(self._client)

    @cached_property
    def filters(self) -> AsyncCntFilters:
        """The operations of `cnt.filters`."""
        from ...resources.cnt.filters import AsyncCntFilters

        return AsyncCntFilters(self._client)

    @cached_property
    def gif(self) -> AsyncCntGif:
        """The operations of `cnt.gif`."""
        from ...resources.cnt.gif import AsyncCntGif

        return AsyncCntGif(self._client)

    @cached_property
    def html(self) -> AsyncCntHtml:
        """The operations of `cnt.html`."""
        from ...resources.cnt.html import AsyncCntHtml

        return AsyncCntHtml(self._client)

    @cached_property
    def instant(self) -> AsyncCntInstant:
        """The operations of `cnt.instant`."""
        from ...resources.cnt.instant import AsyncCntInstant

        return AsyncCntInstant(self._client)

    @cached_property
    def proxies(self) -> AsyncCntProxies:
        """The operations of `cnt.proxies`."""
        from ...resources.cnt.proxies import AsyncCntProxies

        return AsyncCntProxies(self._client)

    def search(
        self,
        *,
        codes: Sequence[str] | UnsetType = UNSET,
        is_fuzzy: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        models: Sequence[str] | UnsetType = UNSET,
        namespaces: Sequence[str] | UnsetType = UNSET,
        page_cursor: str | UnsetType = UNSET,
        q: Sequence[str] | UnsetType = UNSET,
        threshold: float | UnsetType = UNSET,
        body: models.CntSimpleQuery | params.CntSimpleQueryParams | UnsetType = UNSET,
        page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CntSimpleDocumentResponse]:
        """Search documents across codes, models and namespaces.

        An aggregation can be run too, although the body shows no field for it.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            body: What to search for, and where.
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
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Content / Index, lines 20185-20364.
        """
        return async_walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={
                "codes": codes,
                "is_fuzzy": is_fuzzy,
                "limit": limit,
                "models": models,
                "namespaces": namespaces,
                "page_cursor": page_cursor,
                "q": q,
                "threshold": threshold,
            },
            options=options,
        )

    def search_model(
        self,
        namespace: str,
        code: str,
        model: str,
        *,
        facets: Sequence[str] | UnsetType = UNSET,
        filter: Sequence[models.CntFilter | params.CntFilterParams] | UnsetType = UNSET,
        is_fuzzy: bool | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        missing: Sequence[str] | UnsetType = UNSET,
        page_cursor: str | UnsetType = UNSET,
        q: Sequence[str] | UnsetType = UNSET,
        sort: Sequence[models.CntSort | params.CntSortParams] | UnsetType = UNSET,
        threshold: float | UnsetType = UNSET,
        body: models.CntSearchQuery | params.CntSearchQueryParams | UnsetType = UNSET,
        page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CntDocumentResponse]:
        """Search the documents of one model with filters, facets and sorting.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            namespace: Which namespace to search in.
            code: Code to search in.
            model: Model to search in.
            body: What to search for, with filters, facets and order.
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
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Content / Index, lines 20366-20581.
        """
        return async_walk_pages(
            self._calls,
            _SEARCH_MODEL,
            {
                "namespace": namespace,
                "code": code,
                "model": model,
                "page": page,
                "page_size": page_size,
            },
            body=body,
            fields={
                "facets": facets,
                "filter": filter,
                "is_fuzzy": is_fuzzy,
                "limit": limit,
                "missing": missing,
                "page_cursor": page_cursor,
                "q": q,
                "sort": sort,
                "threshold": threshold,
            },
            options=options,
        )

    async def suggest(
        self,
        *,
        q: str | None = None,
        limit: int | None = None,
        codes: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
        namespaces: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> models.CntSuggestResponse:
        """Suggest documents for a query by a quick and simple search.

        `cnt.search_model` searches with filters, facets and an order.

        Args:
            q: The text to look for.
            limit: How many suggestions to return at most.
            codes: Which codes to search in.
            models: Which models to search in.
            namespaces: Which namespaces to search in.

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

        Source: afosto (003), Content / Index, lines 20583-20738.
        """
        return await self._call(
            _SUGGEST,
            {
                "q": q,
                "limit": limit,
                "codes": codes,
                "models": models,
                "namespaces": namespaces,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntRaw:
        """`Cnt`, returning whole responses."""

        def __init__(self, resource: Cnt) -> None:
            self.search = raw_pages(resource.search)
            self.search_model = raw_pages(resource.search_model)
            self.suggest = raw(resource.suggest)

    class CntStreamed:
        """`Cnt`, with responses that are yet to be read."""

        def __init__(self, resource: Cnt) -> None:
            self.search = streamed_pages(resource.search)
            self.search_model = streamed_pages(resource.search_model)
            self.suggest = streamed(resource.suggest)

    class AsyncCntRaw:
        """`AsyncCnt`, returning whole responses."""

        def __init__(self, resource: AsyncCnt) -> None:
            self.search = async_raw_pages(resource.search)
            self.search_model = async_raw_pages(resource.search_model)
            self.suggest = async_raw(resource.suggest)

    class AsyncCntStreamed:
        """`AsyncCnt`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCnt) -> None:
            self.search = async_streamed_pages(resource.search)
            self.search_model = async_streamed_pages(resource.search_model)
            self.suggest = async_streamed(resource.suggest)
