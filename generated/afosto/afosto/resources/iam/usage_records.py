"""The operations of `iam.usage_records`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from ... import models
from ..._runtime.spec.operation import Json, Operation, Paging, Parameter
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
from ..._runtime.client.resource import AsyncResource, SyncResource

_LIST: Operation[builtins.list[models.IamTrackedRecord]] = Operation(
    "iam.usage_records.list",
    "GET",
    "/iam/records",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.IamTrackedRecord])},
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
        total=("header", "x-count"),
        ends_when_repeated=True,
    ),
)


class IamUsageRecords(SyncResource):
    """Single records of tracked usage.

    The operations of `iam.usage_records`.
    """

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.IamTrackedRecord]:
        """List the single usage records that were tracked.

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
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Usage / Usage, lines 76773-76922.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> IamUsageRecordsRaw:
        """The same methods, returning the whole response."""
        return cast("IamUsageRecordsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamUsageRecordsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamUsageRecordsStreamed", self._as_streamed())


class AsyncIamUsageRecords(AsyncResource):
    """Single records of tracked usage.

    The operations of `iam.usage_records`.
    """

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.IamTrackedRecord]:
        """List the single usage records that were tracked.

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
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Usage / Usage, lines 76773-76922.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIamUsageRecordsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamUsageRecordsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamUsageRecordsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamUsageRecordsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamUsageRecordsRaw:
        """`IamUsageRecords`, returning whole responses."""

        def __init__(self, resource: IamUsageRecords) -> None:
            self.list = raw_pages(resource.list)

    class IamUsageRecordsStreamed:
        """`IamUsageRecords`, with responses that are yet to be read."""

        def __init__(self, resource: IamUsageRecords) -> None:
            self.list = streamed_pages(resource.list)

    class AsyncIamUsageRecordsRaw:
        """`AsyncIamUsageRecords`, returning whole responses."""

        def __init__(self, resource: AsyncIamUsageRecords) -> None:
            self.list = async_raw_pages(resource.list)

    class AsyncIamUsageRecordsStreamed:
        """`AsyncIamUsageRecords`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamUsageRecords) -> None:
            self.list = async_streamed_pages(resource.list)
