"""The operations of `spl.hubs.logs`."""

from __future__ import annotations

import builtins
from typing import Literal, TYPE_CHECKING, cast

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

_CREATE: Operation[models.SplHubError] = Operation(
    "spl.hubs.logs.create",
    "POST",
    "/spl/hubs/{id}/logs",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.SplHubError)},
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
_LIST: Operation[builtins.list[models.SplHubError]] = Operation(
    "spl.hubs.logs.list",
    "GET",
    "/spl/hubs/{id}/logs",
    parameters=(
        Parameter("id", "path"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.SplHubError])},
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


class SplHubsLogs(SyncResource):
    """The errors of a hub.

    The operations of `spl.hubs.logs`.
    """

    def create(
        self,
        id: str,
        *,
        job_reference: str | UnsetType = UNSET,
        level: Literal["public", "private"] | str | UnsetType = UNSET,
        message: str | UnsetType = UNSET,
        body: (
            models.SplHubErrorModel | params.SplHubErrorModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.SplHubError:
        """Log an error of a hub, with the print job it belongs to.

        Args:
            id: Id of the hub that had the error.
            body: The error to log.

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

        Source: afosto (003), Spooler / Hubs, lines 74622-74763.
        """
        return self._call(
            _CREATE,
            {"id": id},
            body=body,
            fields={"job_reference": job_reference, "level": level, "message": message},
            options=options,
        )

    def list(
        self,
        id: int,
        *,
        page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.SplHubError]:
        """List the errors of a hub that are not resolved yet.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the hub in question.
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

        Source: afosto (003), Spooler / Hubs, lines 74469-74620.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> SplHubsLogsRaw:
        """The same methods, returning the whole response."""
        return cast("SplHubsLogsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> SplHubsLogsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("SplHubsLogsStreamed", self._as_streamed())


class AsyncSplHubsLogs(AsyncResource):
    """The errors of a hub.

    The operations of `spl.hubs.logs`.
    """

    async def create(
        self,
        id: str,
        *,
        job_reference: str | UnsetType = UNSET,
        level: Literal["public", "private"] | str | UnsetType = UNSET,
        message: str | UnsetType = UNSET,
        body: (
            models.SplHubErrorModel | params.SplHubErrorModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.SplHubError:
        """Log an error of a hub, with the print job it belongs to.

        Args:
            id: Id of the hub that had the error.
            body: The error to log.

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

        Source: afosto (003), Spooler / Hubs, lines 74622-74763.
        """
        return await self._call(
            _CREATE,
            {"id": id},
            body=body,
            fields={"job_reference": job_reference, "level": level, "message": message},
            options=options,
        )

    def list(
        self,
        id: int,
        *,
        page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.SplHubError]:
        """List the errors of a hub that are not resolved yet.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the hub in question.
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

        Source: afosto (003), Spooler / Hubs, lines 74469-74620.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncSplHubsLogsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncSplHubsLogsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncSplHubsLogsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncSplHubsLogsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class SplHubsLogsRaw:
        """`SplHubsLogs`, returning whole responses."""

        def __init__(self, resource: SplHubsLogs) -> None:
            self.create = raw(resource.create)
            self.list = raw_pages(resource.list)

    class SplHubsLogsStreamed:
        """`SplHubsLogs`, with responses that are yet to be read."""

        def __init__(self, resource: SplHubsLogs) -> None:
            self.create = streamed(resource.create)
            self.list = streamed_pages(resource.list)

    class AsyncSplHubsLogsRaw:
        """`AsyncSplHubsLogs`, returning whole responses."""

        def __init__(self, resource: AsyncSplHubsLogs) -> None:
            self.create = async_raw(resource.create)
            self.list = async_raw_pages(resource.list)

    class AsyncSplHubsLogsStreamed:
        """`AsyncSplHubsLogs`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncSplHubsLogs) -> None:
            self.create = async_streamed(resource.create)
            self.list = async_streamed_pages(resource.list)
