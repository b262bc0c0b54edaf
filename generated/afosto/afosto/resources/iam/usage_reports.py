"""The operations of `iam.usage_reports`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal, TYPE_CHECKING, cast

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
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.core.sentinel import UNSET, UnsetType

_QUERY: Operation[list[models.IamReport]] = Operation(
    "iam.usage_reports.query",
    "POST",
    "/iam/report",
    parameters=(Parameter("page_size", "query"), Parameter("page", "query")),
    body=Body("application/json", lambda: models.IamReportRequest, rename=True),
    results={"200": Json(lambda: list[models.IamReport])},
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


class IamUsageReports(SyncResource):
    """Reports of tracked usage.

    The operations of `iam.usage_reports`.
    """

    def query(
        self,
        *,
        as_: Literal["avg", "sum"] | str | UnsetType = UNSET,
        code: str | UnsetType = UNSET,
        end_at: dt.datetime | str | UnsetType = UNSET,
        filter: str | UnsetType = UNSET,
        interval: Literal["1h", "1d", "1m"] | str | UnsetType = UNSET,
        keys: Sequence[str] | UnsetType = UNSET,
        start_at: dt.datetime | str | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        body: (
            models.IamReportRequest | params.IamReportRequestParams | UnsetType
        ) = UNSET,
        page_size: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.IamReport]:
        """Report tracked usage per interval, as a sum or an average.

        `iam.usage_types.list` has the codes and units.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            body: What to report on, over which time and how.
            page_size: How many buckets a page holds at most.
            page: Number of the page.

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

        Source: afosto (003), Usage / Usage, lines 76924-77093.
        """
        return walk_pages(
            self._calls,
            _QUERY,
            {"page_size": page_size, "page": page},
            body=body,
            fields={
                "as_": as_,
                "code": code,
                "end_at": end_at,
                "filter": filter,
                "interval": interval,
                "keys": keys,
                "start_at": start_at,
                "unit": unit,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> IamUsageReportsRaw:
        """The same methods, returning the whole response."""
        return cast("IamUsageReportsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamUsageReportsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamUsageReportsStreamed", self._as_streamed())


class AsyncIamUsageReports(AsyncResource):
    """Reports of tracked usage.

    The operations of `iam.usage_reports`.
    """

    def query(
        self,
        *,
        as_: Literal["avg", "sum"] | str | UnsetType = UNSET,
        code: str | UnsetType = UNSET,
        end_at: dt.datetime | str | UnsetType = UNSET,
        filter: str | UnsetType = UNSET,
        interval: Literal["1h", "1d", "1m"] | str | UnsetType = UNSET,
        keys: Sequence[str] | UnsetType = UNSET,
        start_at: dt.datetime | str | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        body: (
            models.IamReportRequest | params.IamReportRequestParams | UnsetType
        ) = UNSET,
        page_size: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.IamReport]:
        """Report tracked usage per interval, as a sum or an average.

        `iam.usage_types.list` has the codes and units.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            body: What to report on, over which time and how.
            page_size: How many buckets a page holds at most.
            page: Number of the page.

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

        Source: afosto (003), Usage / Usage, lines 76924-77093.
        """
        return async_walk_pages(
            self._calls,
            _QUERY,
            {"page_size": page_size, "page": page},
            body=body,
            fields={
                "as_": as_,
                "code": code,
                "end_at": end_at,
                "filter": filter,
                "interval": interval,
                "keys": keys,
                "start_at": start_at,
                "unit": unit,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIamUsageReportsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamUsageReportsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamUsageReportsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamUsageReportsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamUsageReportsRaw:
        """`IamUsageReports`, returning whole responses."""

        def __init__(self, resource: IamUsageReports) -> None:
            self.query = raw_pages(resource.query)

    class IamUsageReportsStreamed:
        """`IamUsageReports`, with responses that are yet to be read."""

        def __init__(self, resource: IamUsageReports) -> None:
            self.query = streamed_pages(resource.query)

    class AsyncIamUsageReportsRaw:
        """`AsyncIamUsageReports`, returning whole responses."""

        def __init__(self, resource: AsyncIamUsageReports) -> None:
            self.query = async_raw_pages(resource.query)

    class AsyncIamUsageReportsStreamed:
        """`AsyncIamUsageReports`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamUsageReports) -> None:
            self.query = async_streamed_pages(resource.query)
