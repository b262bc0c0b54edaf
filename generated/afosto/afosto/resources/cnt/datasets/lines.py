"""The operations of `cnt.datasets.lines`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from .... import models
from ...._runtime.spec.operation import Json, Operation, Paging, Parameter
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
from ...._runtime.client.resource import AsyncResource, SyncResource

_LIST: Operation[builtins.list[models.CntLine]] = Operation(
    "cnt.datasets.lines.list",
    "GET",
    "/cnt/datasets/{id}/lines",
    parameters=(
        Parameter("id", "path"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.CntLine])},
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


class CntDatasetsLines(SyncResource):
    """The lines of a dataset.

    The operations of `cnt.datasets.lines`.
    """

    def list(
        self,
        id: str,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CntLine]:
        """List the lines of a dataset with their reference and data.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the dataset.
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

        Source: afosto (003), Content / Dataset, lines 12733-12879.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> CntDatasetsLinesRaw:
        """The same methods, returning the whole response."""
        return cast("CntDatasetsLinesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntDatasetsLinesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntDatasetsLinesStreamed", self._as_streamed())


class AsyncCntDatasetsLines(AsyncResource):
    """The lines of a dataset.

    The operations of `cnt.datasets.lines`.
    """

    def list(
        self,
        id: str,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CntLine]:
        """List the lines of a dataset with their reference and data.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the dataset.
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

        Source: afosto (003), Content / Dataset, lines 12733-12879.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntDatasetsLinesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntDatasetsLinesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntDatasetsLinesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntDatasetsLinesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntDatasetsLinesRaw:
        """`CntDatasetsLines`, returning whole responses."""

        def __init__(self, resource: CntDatasetsLines) -> None:
            self.list = raw_pages(resource.list)

    class CntDatasetsLinesStreamed:
        """`CntDatasetsLines`, with responses that are yet to be read."""

        def __init__(self, resource: CntDatasetsLines) -> None:
            self.list = streamed_pages(resource.list)

    class AsyncCntDatasetsLinesRaw:
        """`AsyncCntDatasetsLines`, returning whole responses."""

        def __init__(self, resource: AsyncCntDatasetsLines) -> None:
            self.list = async_raw_pages(resource.list)

    class AsyncCntDatasetsLinesStreamed:
        """`AsyncCntDatasetsLines`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntDatasetsLines) -> None:
            self.list = async_streamed_pages(resource.list)
