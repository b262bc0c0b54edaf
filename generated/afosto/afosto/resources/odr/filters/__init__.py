"""The operations of `odr.filters`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
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

if TYPE_CHECKING:
    from ....resources.odr.filters.keys import AsyncOdrFiltersKeys, OdrFiltersKeys

_LIST: Operation[builtins.list[models.OdrFilterSet]] = Operation(
    "odr.filters.list",
    "GET",
    "/odr/filters",
    results={"200": Json(lambda: builtins.list[models.OdrFilterSet])},
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
_SEARCH: Operation[builtins.list[models.OdrFilterSet]] = Operation(
    "odr.filters.search",
    "POST",
    "/odr/search/filters",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.OdrFilterSet])},
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
_UPSERT: Operation[models.OdrAttachFiltersResponse] = Operation(
    "odr.filters.upsert",
    "PUT",
    "/odr/filters",
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrAttachFiltersResponse)},
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


class OdrFilters(SyncResource):
    """The filters of SKUs.

    The operations of `odr.filters`.
    """

    @cached_property
    def keys(self) -> OdrFiltersKeys:
        """The operations of `odr.filters.keys`."""
        from ....resources.odr.filters.keys import OdrFiltersKeys

        return OdrFiltersKeys(self._client)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrFilterSet]:
        """List the filters of each SKU.

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

        Source: afosto (003), Order / Filters, lines 58306-58430.
        """
        return self._call(_LIST, options=options)

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.OdrFilterSearchConstraint
                | params.OdrFilterSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: models.OdrFilterSearch | params.OdrFilterSearchParams | UnsetType = UNSET,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.OdrFilterSet]:
        """Find the filter sets of the SKUs named.

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

        Source: afosto (003), Order / Filters, lines 58150-58304.
        """
        return walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    def upsert(
        self,
        *,
        body: (
            Sequence[models.OdrFilterSet | params.OdrFilterSetParams] | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrAttachFiltersResponse:
        """Create or change the filters of a number of products by SKU.

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

        Source: afosto (003), Order / Filters, lines 58432-58560.
        """
        return self._call(_UPSERT, body=body, options=options)

    @property
    def with_raw_response(self) -> OdrFiltersRaw:
        """The same methods, returning the whole response."""
        return cast("OdrFiltersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrFiltersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrFiltersStreamed", self._as_streamed())


class AsyncOdrFilters(AsyncResource):
    """The filters of SKUs.

    The operations of `odr.filters`.
    """

    @cached_property
    def keys(self) -> AsyncOdrFiltersKeys:
        """The operations of `odr.filters.keys`."""
        from ....resources.odr.filters.keys import AsyncOdrFiltersKeys

        return AsyncOdrFiltersKeys(self._client)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrFilterSet]:
        """List the filters of each SKU.

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

        Source: afosto (003), Order / Filters, lines 58306-58430.
        """
        return await self._call(_LIST, options=options)

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.OdrFilterSearchConstraint
                | params.OdrFilterSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: models.OdrFilterSearch | params.OdrFilterSearchParams | UnsetType = UNSET,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.OdrFilterSet]:
        """Find the filter sets of the SKUs named.

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

        Source: afosto (003), Order / Filters, lines 58150-58304.
        """
        return async_walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    async def upsert(
        self,
        *,
        body: (
            Sequence[models.OdrFilterSet | params.OdrFilterSetParams] | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrAttachFiltersResponse:
        """Create or change the filters of a number of products by SKU.

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

        Source: afosto (003), Order / Filters, lines 58432-58560.
        """
        return await self._call(_UPSERT, body=body, options=options)

    @property
    def with_raw_response(self) -> AsyncOdrFiltersRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrFiltersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrFiltersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrFiltersStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrFiltersRaw:
        """`OdrFilters`, returning whole responses."""

        def __init__(self, resource: OdrFilters) -> None:
            self.list = raw(resource.list)
            self.search = raw_pages(resource.search)
            self.upsert = raw(resource.upsert)

    class OdrFiltersStreamed:
        """`OdrFilters`, with responses that are yet to be read."""

        def __init__(self, resource: OdrFilters) -> None:
            self.list = streamed(resource.list)
            self.search = streamed_pages(resource.search)
            self.upsert = streamed(resource.upsert)

    class AsyncOdrFiltersRaw:
        """`AsyncOdrFilters`, returning whole responses."""

        def __init__(self, resource: AsyncOdrFilters) -> None:
            self.list = async_raw(resource.list)
            self.search = async_raw_pages(resource.search)
            self.upsert = async_raw(resource.upsert)

    class AsyncOdrFiltersStreamed:
        """`AsyncOdrFilters`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrFilters) -> None:
            self.list = async_streamed(resource.list)
            self.search = async_streamed_pages(resource.search)
            self.upsert = async_streamed(resource.upsert)
