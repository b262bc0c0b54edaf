"""The operations of `iam.logging`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import (
    Body,
    Json,
    Nothing,
    Operation,
    Paging,
    Parameter,
    Polling,
)
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
from ..._runtime.client.tasks import (
    AsyncStarted,
    Started,
    async_raw_start,
    async_start_task,
    async_streamed_start,
    raw_start,
    start_task,
    streamed_start,
)

_EXPORT: Operation[None] = Operation(
    "iam.logging.export",
    "POST",
    "/iam/logging/export",
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
    task=Polling("x-task-id", "mes.tasks.get", "/completed_at"),
)
_SEARCH: Operation[list[models.IamLog]] = Operation(
    "iam.logging.search",
    "POST",
    "/iam/logging/logs",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: list[models.IamLog])},
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


class IamLogging(SyncResource):
    """Searches and exports of the audit and system logs.

    The operations of `iam.logging`.
    """

    def export(
        self,
        *,
        filter: (
            Sequence[models.IamQueryConstraint | params.IamQueryConstraintParams]
            | UnsetType
        ) = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        body: models.IamQuery | params.IamQueryParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Started[None, models.MesTask]:
        """Start an export of the audit and system log entries that match.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            body: Constraints on what is exported.

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
            x-task-id: 204. Id of the background task that carries out the request.

        Source: afosto (003), IAM / Logging, lines 30667-30806.
        """
        return start_task(
            self._calls,
            _EXPORT,
            body=body,
            fields={"filter": filter, "limit": limit, "offset": offset},
            options=options,
        )

    def search(
        self,
        *,
        filter: (
            Sequence[models.IamQueryConstraint | params.IamQueryConstraintParams]
            | UnsetType
        ) = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        body: models.IamQuery | params.IamQueryParams | UnsetType = UNSET,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.IamLog]:
        """Search the audit and system logs by constraints on their fields.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            body: Constraints, with a limit and an offset.
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

        Source: afosto (003), IAM / Logging, lines 30494-30665.
        """
        return walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"filter": filter, "limit": limit, "offset": offset},
            options=options,
        )

    @property
    def with_raw_response(self) -> IamLoggingRaw:
        """The same methods, returning the whole response."""
        return cast("IamLoggingRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamLoggingStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamLoggingStreamed", self._as_streamed())


class AsyncIamLogging(AsyncResource):
    """Searches and exports of the audit and system logs.

    The operations of `iam.logging`.
    """

    async def export(
        self,
        *,
        filter: (
            Sequence[models.IamQueryConstraint | params.IamQueryConstraintParams]
            | UnsetType
        ) = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        body: models.IamQuery | params.IamQueryParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[None, models.MesTask]:
        """Start an export of the audit and system log entries that match.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            body: Constraints on what is exported.

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
            x-task-id: 204. Id of the background task that carries out the request.

        Source: afosto (003), IAM / Logging, lines 30667-30806.
        """
        return await async_start_task(
            self._calls,
            _EXPORT,
            body=body,
            fields={"filter": filter, "limit": limit, "offset": offset},
            options=options,
        )

    def search(
        self,
        *,
        filter: (
            Sequence[models.IamQueryConstraint | params.IamQueryConstraintParams]
            | UnsetType
        ) = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        body: models.IamQuery | params.IamQueryParams | UnsetType = UNSET,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.IamLog]:
        """Search the audit and system logs by constraints on their fields.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            body: Constraints, with a limit and an offset.
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

        Source: afosto (003), IAM / Logging, lines 30494-30665.
        """
        return async_walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"filter": filter, "limit": limit, "offset": offset},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIamLoggingRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamLoggingRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamLoggingStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamLoggingStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamLoggingRaw:
        """`IamLogging`, returning whole responses."""

        def __init__(self, resource: IamLogging) -> None:
            self.export = raw_start(resource.export)
            self.search = raw_pages(resource.search)

    class IamLoggingStreamed:
        """`IamLogging`, with responses that are yet to be read."""

        def __init__(self, resource: IamLogging) -> None:
            self.export = streamed_start(resource.export)
            self.search = streamed_pages(resource.search)

    class AsyncIamLoggingRaw:
        """`AsyncIamLogging`, returning whole responses."""

        def __init__(self, resource: AsyncIamLogging) -> None:
            self.export = async_raw_start(resource.export)
            self.search = async_raw_pages(resource.search)

    class AsyncIamLoggingStreamed:
        """`AsyncIamLogging`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamLogging) -> None:
            self.export = async_streamed_start(resource.export)
            self.search = async_streamed_pages(resource.search)
