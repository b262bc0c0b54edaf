"""The operations of `spl.queue`."""

from __future__ import annotations

import builtins
import datetime as dt
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

_ADD: Operation[models.SplJob] = Operation(
    "spl.queue.add",
    "POST",
    "/spl/queue",
    body=Body("application/json"),
    results={"200": Json(lambda: models.SplJob)},
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
_GET: Operation[models.SplJob] = Operation(
    "spl.queue.get",
    "GET",
    "/spl/queue/{reference}",
    parameters=(Parameter("reference", "path"),),
    results={"200": Json(lambda: models.SplJob)},
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
_LIST: Operation[builtins.list[models.SplJob]] = Operation(
    "spl.queue.list",
    "GET",
    "/spl/queue",
    parameters=(
        Parameter("status", "query"),
        Parameter("printer_id", "query"),
        Parameter("tag", "query"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.SplJob])},
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
_SET_STATUS: Operation[models.SplJobResult] = Operation(
    "spl.queue.set_status",
    "PUT",
    "/spl/queue/{reference}",
    parameters=(Parameter("reference", "path"),),
    body=Body("application/json"),
    results={"201": Json(lambda: models.SplJobResult)},
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


class SplQueue(SyncResource):
    """Print jobs.

    The operations of `spl.queue`.
    """

    def add(
        self,
        *,
        description: str | UnsetType = UNSET,
        hub_id: str | UnsetType = UNSET,
        job: str | UnsetType = UNSET,
        reference: str | UnsetType = UNSET,
        schedule_at: dt.datetime | str | UnsetType = UNSET,
        tag: str | UnsetType = UNSET,
        body: models.SplJobModel | params.SplJobModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.SplJob:
        """Send a job to a printer, now or at a later time.

        `spl.queue.get` takes the `reference` of the answer.

        Args:
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such printer.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Spooler / Queue, lines 75089-75230.
        """
        return self._call(
            _ADD,
            body=body,
            fields={
                "description": description,
                "hub_id": hub_id,
                "job": job,
                "reference": reference,
                "schedule_at": schedule_at,
                "tag": tag,
            },
            options=options,
        )

    def get(
        self,
        reference: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.SplJob:
        """Read a print job and check whether it was printed.

        Args:
            reference: Id of the job, as given in the answer that put it into the
                queue.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such job.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Spooler / Queue, lines 75232-75369.
        """
        return self._call(_GET, {"reference": reference}, options=options)

    def list(
        self,
        *,
        status: models.SplQueueListStatus | None = None,
        printer_id: str | None = None,
        tag: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.SplJob]:
        """List the account's print job history, by status, printer or tag.

        Every filter takes a single value.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            status: Show only the jobs with this status.
            printer_id: Show only the jobs of this printer.
            tag: Show only the jobs with this tag, given by its identifier.
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

        Source: afosto (003), Spooler / Queue, lines 74921-75087.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {
                "status": status,
                "printer_id": printer_id,
                "tag": tag,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def set_status(
        self,
        reference: str,
        *,
        changed_at: dt.datetime | str | UnsetType = UNSET,
        status: str | UnsetType = UNSET,
        body: models.SplStatus | params.SplStatusParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.SplJobResult:
        """Report that the status of a print job has changed.

        Args:
            reference: Id of the job, as given in the answer that put it into the
                queue.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such job.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Spooler / Queue, lines 75371-75503.
        """
        return self._call(
            _SET_STATUS,
            {"reference": reference},
            body=body,
            fields={"changed_at": changed_at, "status": status},
            options=options,
        )

    @property
    def with_raw_response(self) -> SplQueueRaw:
        """The same methods, returning the whole response."""
        return cast("SplQueueRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> SplQueueStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("SplQueueStreamed", self._as_streamed())


class AsyncSplQueue(AsyncResource):
    """Print jobs.

    The operations of `spl.queue`.
    """

    async def add(
        self,
        *,
        description: str | UnsetType = UNSET,
        hub_id: str | UnsetType = UNSET,
        job: str | UnsetType = UNSET,
        reference: str | UnsetType = UNSET,
        schedule_at: dt.datetime | str | UnsetType = UNSET,
        tag: str | UnsetType = UNSET,
        body: models.SplJobModel | params.SplJobModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.SplJob:
        """Send a job to a printer, now or at a later time.

        `spl.queue.get` takes the `reference` of the answer.

        Args:
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such printer.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Spooler / Queue, lines 75089-75230.
        """
        return await self._call(
            _ADD,
            body=body,
            fields={
                "description": description,
                "hub_id": hub_id,
                "job": job,
                "reference": reference,
                "schedule_at": schedule_at,
                "tag": tag,
            },
            options=options,
        )

    async def get(
        self,
        reference: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.SplJob:
        """Read a print job and check whether it was printed.

        Args:
            reference: Id of the job, as given in the answer that put it into the
                queue.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such job.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Spooler / Queue, lines 75232-75369.
        """
        return await self._call(_GET, {"reference": reference}, options=options)

    def list(
        self,
        *,
        status: models.SplQueueListStatus | None = None,
        printer_id: str | None = None,
        tag: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.SplJob]:
        """List the account's print job history, by status, printer or tag.

        Every filter takes a single value.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            status: Show only the jobs with this status.
            printer_id: Show only the jobs of this printer.
            tag: Show only the jobs with this tag, given by its identifier.
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

        Source: afosto (003), Spooler / Queue, lines 74921-75087.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {
                "status": status,
                "printer_id": printer_id,
                "tag": tag,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    async def set_status(
        self,
        reference: str,
        *,
        changed_at: dt.datetime | str | UnsetType = UNSET,
        status: str | UnsetType = UNSET,
        body: models.SplStatus | params.SplStatusParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.SplJobResult:
        """Report that the status of a print job has changed.

        Args:
            reference: Id of the job, as given in the answer that put it into the
                queue.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such job.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Spooler / Queue, lines 75371-75503.
        """
        return await self._call(
            _SET_STATUS,
            {"reference": reference},
            body=body,
            fields={"changed_at": changed_at, "status": status},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncSplQueueRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncSplQueueRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncSplQueueStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncSplQueueStreamed", self._as_streamed())


if TYPE_CHECKING:

    class SplQueueRaw:
        """`SplQueue`, returning whole responses."""

        def __init__(self, resource: SplQueue) -> None:
            self.add = raw(resource.add)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.set_status = raw(resource.set_status)

    class SplQueueStreamed:
        """`SplQueue`, with responses that are yet to be read."""

        def __init__(self, resource: SplQueue) -> None:
            self.add = streamed(resource.add)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.set_status = streamed(resource.set_status)

    class AsyncSplQueueRaw:
        """`AsyncSplQueue`, returning whole responses."""

        def __init__(self, resource: AsyncSplQueue) -> None:
            self.add = async_raw(resource.add)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.set_status = async_raw(resource.set_status)

    class AsyncSplQueueStreamed:
        """`AsyncSplQueue`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncSplQueue) -> None:
            self.add = async_streamed(resource.add)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.set_status = async_streamed(resource.set_status)
