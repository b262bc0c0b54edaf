"""The operations of `cnt.datasets`."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import (
    Body,
    Json,
    Nothing,
    Operation,
    Paging,
    Parameter,
    Polling,
)
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
from ...._runtime.client.tasks import (
    AsyncStarted,
    Started,
    async_raw_start,
    async_start_task,
    async_streamed_start,
    raw_start,
    start_task,
    streamed_start,
)

if TYPE_CHECKING:
    from ....resources.cnt.datasets.lines import AsyncCntDatasetsLines, CntDatasetsLines

_ATTACH: Operation[None] = Operation(
    "cnt.datasets.attach",
    "POST",
    "/cnt/datasets/{id}/attach",
    parameters=(Parameter("id", "path"),),
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
_CREATE: Operation[models.CntDataset] = Operation(
    "cnt.datasets.create",
    "POST",
    "/cnt/datasets",
    body=Body("application/json"),
    results={"200": Json(lambda: models.CntDataset)},
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
_EXPORT: Operation[None] = Operation(
    "cnt.datasets.export",
    "POST",
    "/cnt/datasets/{id}/export",
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
    task=Polling("x-task-id", "mes.tasks.get", "/completed_at"),
)
_GET: Operation[models.CntDataset] = Operation(
    "cnt.datasets.get",
    "GET",
    "/cnt/datasets/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.CntDataset)},
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
_LIST: Operation[builtins.list[models.CntDataset]] = Operation(
    "cnt.datasets.list",
    "GET",
    "/cnt/datasets",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.CntDataset])},
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
_UPLOAD: Operation[None] = Operation(
    "cnt.datasets.upload",
    "POST",
    "/cnt/datasets/{id}/upload",
    parameters=(Parameter("id", "path"),),
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


class CntDatasets(SyncResource):
    """Datasets: containers of lines for batches to work on.

    The operations of `cnt.datasets`.
    """

    @cached_property
    def lines(self) -> CntDatasetsLines:
        """The operations of `cnt.datasets.lines`."""
        from ....resources.cnt.datasets.lines import CntDatasetsLines

        return CntDatasetsLines(self._client)

    def attach(
        self,
        id: str,
        *,
        file_id: str | UnsetType = UNSET,
        body: models.CntBatchFile | params.CntBatchFileParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Started[None, models.MesTask]:
        """Have a stored file read as the input of a dataset.

        The file is named by its id in `cnt.files`.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the dataset.
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
            x-task-id: 204. Id of the background task that carries out the request.

        Source: afosto (003), Content / Dataset, lines 12329-12463.
        """
        return start_task(
            self._calls,
            _ATTACH,
            {"id": id},
            body=body,
            fields={"file_id": file_id},
            options=options,
        )

    def create(
        self,
        *,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        reference: str | UnsetType = UNSET,
        body: (
            models.CntDatasetRequest | params.CntDatasetRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> Started[models.CntDataset, models.MesTask]:
        """Create a dataset, a container for lines, with a reference and an expiry.

        `cnt.datasets.upload` puts lines into it, `cnt.datasets.attach` reads them from
        a stored file.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

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

        Response headers:
            x-task-id: 200. Id of the background task that carries out the request.

        Example:
            client.cnt.datasets.create(reference="products-2027")

        Source: afosto (003), Content / Dataset, lines 12045-12186.
        """
        return start_task(
            self._calls,
            _CREATE,
            body=body,
            fields={"expires_at": expires_at, "reference": reference},
            options=options,
        )

    def export(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Started[None, models.MesTask]:
        """Have the data of a dataset written to a CSV file by a background task.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the dataset.

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

        Source: afosto (003), Content / Dataset, lines 12603-12731.
        """
        return start_task(self._calls, _EXPORT, {"id": id}, options=options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntDataset:
        """Read a dataset: how many lines it has, its source file, lock and expiry.

        The lines themselves come from `cnt.datasets.lines.list`.

        Args:
            id: Id of the dataset.

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

        Source: afosto (003), Content / Dataset, lines 12188-12327.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CntDataset]:
        """List datasets with their line count, source file and lock.

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
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Content / Dataset, lines 11896-12043.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    def upload(
        self,
        id: str,
        *,
        body: Sequence[models.CntLine | params.CntLineParams] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Started[None, models.MesTask]:
        """Put data into a dataset by sending it line by line in the body.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the dataset.
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
            x-task-id: 204. Id of the background task that carries out the request.

        Source: afosto (003), Content / Dataset, lines 12465-12601.
        """
        return start_task(self._calls, _UPLOAD, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> CntDatasetsRaw:
        """The same methods, returning the whole response."""
        return cast("CntDatasetsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntDatasetsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntDatasetsStreamed", self._as_streamed())


class AsyncCntDatasets(AsyncResource):
    """Datasets: containers of lines for batches to work on.

    The operations of `cnt.datasets`.
    """

    @cached_property
    def lines(self) -> AsyncCntDatasetsLines:
        """The operations of `cnt.datasets.lines`."""
        from ....resources.cnt.datasets.lines import AsyncCntDatasetsLines

        return AsyncCntDatasetsLines(self._client)

    async def attach(
        self,
        id: str,
        *,
        file_id: str | UnsetType = UNSET,
        body: models.CntBatchFile | params.CntBatchFileParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[None, models.MesTask]:
        """Have a stored file read as the input of a dataset.

        The file is named by its id in `cnt.files`.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the dataset.
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
            x-task-id: 204. Id of the background task that carries out the request.

        Source: afosto (003), Content / Dataset, lines 12329-12463.
        """
        return await async_start_task(
            self._calls,
            _ATTACH,
            {"id": id},
            body=body,
            fields={"file_id": file_id},
            options=options,
        )

    async def create(
        self,
        *,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        reference: str | UnsetType = UNSET,
        body: (
            models.CntDatasetRequest | params.CntDatasetRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[models.CntDataset, models.MesTask]:
        """Create a dataset, a container for lines, with a reference and an expiry.

        `cnt.datasets.upload` puts lines into it, `cnt.datasets.attach` reads them from
        a stored file.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

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

        Response headers:
            x-task-id: 200. Id of the background task that carries out the request.

        Example:
            await client.cnt.datasets.create(reference="products-2027")

        Source: afosto (003), Content / Dataset, lines 12045-12186.
        """
        return await async_start_task(
            self._calls,
            _CREATE,
            body=body,
            fields={"expires_at": expires_at, "reference": reference},
            options=options,
        )

    async def export(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[None, models.MesTask]:
        """Have the data of a dataset written to a CSV file by a background task.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the dataset.

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

        Source: afosto (003), Content / Dataset, lines 12603-12731.
        """
        return await async_start_task(self._calls, _EXPORT, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntDataset:
        """Read a dataset: how many lines it has, its source file, lock and expiry.

        The lines themselves come from `cnt.datasets.lines.list`.

        Args:
            id: Id of the dataset.

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

        Source: afosto (003), Content / Dataset, lines 12188-12327.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CntDataset]:
        """List datasets with their line count, source file and lock.

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
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Content / Dataset, lines 11896-12043.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    async def upload(
        self,
        id: str,
        *,
        body: Sequence[models.CntLine | params.CntLineParams] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[None, models.MesTask]:
        """Put data into a dataset by sending it line by line in the body.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the dataset.
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
            x-task-id: 204. Id of the background task that carries out the request.

        Source: afosto (003), Content / Dataset, lines 12465-12601.
        """
        return await async_start_task(
            self._calls,
            _UPLOAD,
            {"id": id},
            body=body,
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntDatasetsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntDatasetsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntDatasetsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntDatasetsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntDatasetsRaw:
        """`CntDatasets`, returning whole responses."""

        def __init__(self, resource: CntDatasets) -> None:
            self.attach = raw_start(resource.attach)
            self.create = raw_start(resource.create)
            self.export = raw_start(resource.export)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.upload = raw_start(resource.upload)

    class CntDatasetsStreamed:
        """`CntDatasets`, with responses that are yet to be read."""

        def __init__(self, resource: CntDatasets) -> None:
            self.attach = streamed_start(resource.attach)
            self.create = streamed_start(resource.create)
            self.export = streamed_start(resource.export)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.upload = streamed_start(resource.upload)

    class AsyncCntDatasetsRaw:
        """`AsyncCntDatasets`, returning whole responses."""

        def __init__(self, resource: AsyncCntDatasets) -> None:
            self.attach = async_raw_start(resource.attach)
            self.create = async_raw_start(resource.create)
            self.export = async_raw_start(resource.export)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.upload = async_raw_start(resource.upload)

    class AsyncCntDatasetsStreamed:
        """`AsyncCntDatasets`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntDatasets) -> None:
            self.attach = async_streamed_start(resource.attach)
            self.create = async_streamed_start(resource.create)
            self.export = async_streamed_start(resource.export)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.upload = async_streamed_start(resource.upload)
