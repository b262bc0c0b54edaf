"""The operations of `cnt.batches.errors`."""

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

_LIST: Operation[builtins.list[models.CntLineError]] = Operation(
    "cnt.batches.errors.list",
    "GET",
    "/cnt/batches/{id}/errors",
    parameters=(
        Parameter("id", "path"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.CntLineError])},
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


class CntBatchesErrors(SyncResource):
    """The errors that were found in the lines of a batch.

    The operations of `cnt.batches.errors`.
    """

    def list(
        self,
        id: str,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CntLineError]:
        """List the errors found in a batch, by line and column.

        The errors are those that `cnt.batches.validate` finds.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the batch.
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

        Source: afosto (003), Content / Batches, lines 11741-11892.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> CntBatchesErrorsRaw:
        """The same methods, returning the whole response."""
        return cast("CntBatchesErrorsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntBatchesErrorsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntBatchesErrorsStreamed", self._as_streamed())


class AsyncCntBatchesErrors(AsyncResource):
    """The errors that were found in the lines of a batch.

    The operations of `cnt.batches.errors`.
    """

    def list(
        self,
        id: str,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CntLineError]:
        """List the errors found in a batch, by line and column.

        The errors are those that `cnt.batches.validate` finds.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the batch.
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

        Source: afosto (003), Content / Batches, lines 11741-11892.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntBatchesErrorsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntBatchesErrorsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntBatchesErrorsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntBatchesErrorsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntBatchesErrorsRaw:
        """`CntBatchesErrors`, returning whole responses."""

        def __init__(self, resource: CntBatchesErrors) -> None:
            self.list = raw_pages(resource.list)

    class CntBatchesErrorsStreamed:
        """`CntBatchesErrors`, with responses that are yet to be read."""

        def __init__(self, resource: CntBatchesErrors) -> None:
            self.list = streamed_pages(resource.list)

    class AsyncCntBatchesErrorsRaw:
        """`AsyncCntBatchesErrors`, returning whole responses."""

        def __init__(self, resource: AsyncCntBatchesErrors) -> None:
            self.list = async_raw_pages(resource.list)

    class AsyncCntBatchesErrorsStreamed:
        """`AsyncCntBatchesErrors`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntBatchesErrors) -> None:
            self.list = async_streamed_pages(resource.list)
