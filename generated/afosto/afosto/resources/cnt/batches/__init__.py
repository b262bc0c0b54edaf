"""The operations of `cnt.batches`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING, cast
from uuid import UUID

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
    from ....resources.cnt.batches.errors import AsyncCntBatchesErrors, CntBatchesErrors

_CONFIRM: Operation[None] = Operation(
    "cnt.batches.confirm",
    "PUT",
    "/cnt/batches/{id}/confirm",
    parameters=(Parameter("id", "path"),),
    results={"200": Nothing()},
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
_CREATE: Operation[models.CntBatch] = Operation(
    "cnt.batches.create",
    "POST",
    "/cnt/batches",
    body=Body("application/json", lambda: models.CntBatchRequest, rename=True),
    results={"200": Json(lambda: models.CntBatch)},
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
_DELETE: Operation[builtins.list[models.CntBatch]] = Operation(
    "cnt.batches.delete",
    "DELETE",
    "/cnt/batches/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: builtins.list[models.CntBatch])},
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
_GET: Operation[builtins.list[models.CntBatch]] = Operation(
    "cnt.batches.get",
    "GET",
    "/cnt/batches/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: builtins.list[models.CntBatch])},
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
_LIST: Operation[builtins.list[models.CntBatch]] = Operation(
    "cnt.batches.list",
    "GET",
    "/cnt/batches",
    parameters=(
        Parameter("code", "query"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.CntBatch])},
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
_UPDATE: Operation[builtins.list[models.CntBatch]] = Operation(
    "cnt.batches.update",
    "PUT",
    "/cnt/batches/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json", lambda: models.CntBatchRequest, rename=True),
    results={"200": Json(lambda: builtins.list[models.CntBatch])},
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
_VALIDATE: Operation[None] = Operation(
    "cnt.batches.validate",
    "PUT",
    "/cnt/batches/{id}/validate",
    parameters=(Parameter("id", "path"),),
    results={"200": Nothing()},
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


class CntBatches(SyncResource):
    """Runs of an action on a dataset, as an import or an export.

    The operations of `cnt.batches`.
    """

    @cached_property
    def errors(self) -> CntBatchesErrors:
        """The operations of `cnt.batches.errors`."""
        from ....resources.cnt.batches.errors import CntBatchesErrors

        return CntBatchesErrors(self._client)

    def confirm(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Started[None, models.MesTask]:
        """Confirm an accepted batch, which starts its processing.

        A batch that is not accepted cannot be confirmed.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the batch.

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

        Source: afosto (003), Content / Batches, lines 11611-11739.
        """
        return start_task(self._calls, _CONFIRM, {"id": id}, options=options)

    def create(
        self,
        *,
        action_id: str | UnsetType = UNSET,
        config: Mapping[str, Any] | UnsetType = UNSET,
        dataset_id: UUID | str | UnsetType = UNSET,
        export: (
            models.CntBatchRequestExport
            | params.CntBatchRequestExportParams
            | UnsetType
        ) = UNSET,
        import_: (
            models.CntBatchRequestImport
            | params.CntBatchRequestImportParams
            | UnsetType
        ) = UNSET,
        reference: str | UnsetType = UNSET,
        body: models.CntBatchRequest | params.CntBatchRequestParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntBatch:
        """Create a batch that runs an action on a dataset, as an import or an export.

        The action is one of `cnt.actions.list`, the dataset one of `cnt.datasets`.
        Nothing is processed before the batch is validated and confirmed.

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

        Source: afosto (003), Content / Batches, lines 10855-11012.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "action_id": action_id,
                "config": config,
                "dataset_id": dataset_id,
                "export": export,
                "import_": import_,
                "reference": reference,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntBatch]:
        """Delete a batch that has not been confirmed.

        Args:
            id: Id of the batch.

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

        Source: afosto (003), Content / Batches, lines 11331-11479.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntBatch]:
        """Read a batch: its action, dataset, task and how far it has come.

        Args:
            id: Id of the batch.

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

        Source: afosto (003), Content / Batches, lines 11014-11162.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        code: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CntBatch]:
        """List batches with their action, dataset and state.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            code: Filter by a code. Of what is not documented; the action of a batch
                has one.
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

        Source: afosto (003), Content / Batches, lines 10689-10853.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"code": code, "page": page, "page_size": page_size},
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        action_id: str | UnsetType = UNSET,
        config: Mapping[str, Any] | UnsetType = UNSET,
        dataset_id: UUID | str | UnsetType = UNSET,
        export: (
            models.CntBatchRequestExport
            | params.CntBatchRequestExportParams
            | UnsetType
        ) = UNSET,
        import_: (
            models.CntBatchRequestImport
            | params.CntBatchRequestImportParams
            | UnsetType
        ) = UNSET,
        reference: str | UnsetType = UNSET,
        body: models.CntBatchRequest | params.CntBatchRequestParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntBatch]:
        """Change the config or the reference of a batch.

        Args:
            id: Id of the batch.
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

        Source: afosto (003), Content / Batches, lines 11164-11329.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "action_id": action_id,
                "config": config,
                "dataset_id": dataset_id,
                "export": export,
                "import_": import_,
                "reference": reference,
            },
            options=options,
        )

    def validate(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Started[None, models.MesTask]:
        """Have a batch and its dataset checked by a background task.

        Both are locked. If they turn out to be invalid, the lock is taken off again; if
        the batch is valid, its `is_accepted` becomes true.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the batch.

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

        Source: afosto (003), Content / Batches, lines 11481-11609.
        """
        return start_task(self._calls, _VALIDATE, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> CntBatchesRaw:
        """The same methods, returning the whole response."""
        return cast("CntBatchesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntBatchesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntBatchesStreamed", self._as_streamed())


class AsyncCntBatches(AsyncResource):
    """Runs of an action on a dataset, as an import or an export.

    The operations of `cnt.batches`.
    """

    @cached_property
    def errors(self) -> AsyncCntBatchesErrors:
        """The operations of `cnt.batches.errors`."""
        from ....resources.cnt.batches.errors import AsyncCntBatchesErrors

        return AsyncCntBatchesErrors(self._client)

    async def confirm(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[None, models.MesTask]:
        """Confirm an accepted batch, which starts its processing.

        A batch that is not accepted cannot be confirmed.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the batch.

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

        Source: afosto (003), Content / Batches, lines 11611-11739.
        """
        return await async_start_task(
            self._calls,
            _CONFIRM,
            {"id": id},
            options=options,
        )

    async def create(
        self,
        *,
        action_id: str | UnsetType = UNSET,
        config: Mapping[str, Any] | UnsetType = UNSET,
        dataset_id: UUID | str | UnsetType = UNSET,
        export: (
            models.CntBatchRequestExport
            | params.CntBatchRequestExportParams
            | UnsetType
        ) = UNSET,
        import_: (
            models.CntBatchRequestImport
            | params.CntBatchRequestImportParams
            | UnsetType
        ) = UNSET,
        reference: str | UnsetType = UNSET,
        body: models.CntBatchRequest | params.CntBatchRequestParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntBatch:
        """Create a batch that runs an action on a dataset, as an import or an export.

        The action is one of `cnt.actions.list`, the dataset one of `cnt.datasets`.
        Nothing is processed before the batch is validated and confirmed.

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

        Source: afosto (003), Content / Batches, lines 10855-11012.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "action_id": action_id,
                "config": config,
                "dataset_id": dataset_id,
                "export": export,
                "import_": import_,
                "reference": reference,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntBatch]:
        """Delete a batch that has not been confirmed.

        Args:
            id: Id of the batch.

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

        Source: afosto (003), Content / Batches, lines 11331-11479.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntBatch]:
        """Read a batch: its action, dataset, task and how far it has come.

        Args:
            id: Id of the batch.

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

        Source: afosto (003), Content / Batches, lines 11014-11162.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        code: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CntBatch]:
        """List batches with their action, dataset and state.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            code: Filter by a code. Of what is not documented; the action of a batch
                has one.
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

        Source: afosto (003), Content / Batches, lines 10689-10853.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"code": code, "page": page, "page_size": page_size},
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        action_id: str | UnsetType = UNSET,
        config: Mapping[str, Any] | UnsetType = UNSET,
        dataset_id: UUID | str | UnsetType = UNSET,
        export: (
            models.CntBatchRequestExport
            | params.CntBatchRequestExportParams
            | UnsetType
        ) = UNSET,
        import_: (
            models.CntBatchRequestImport
            | params.CntBatchRequestImportParams
            | UnsetType
        ) = UNSET,
        reference: str | UnsetType = UNSET,
        body: models.CntBatchRequest | params.CntBatchRequestParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntBatch]:
        """Change the config or the reference of a batch.

        Args:
            id: Id of the batch.
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

        Source: afosto (003), Content / Batches, lines 11164-11329.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "action_id": action_id,
                "config": config,
                "dataset_id": dataset_id,
                "export": export,
                "import_": import_,
                "reference": reference,
            },
            options=options,
        )

    async def validate(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[None, models.MesTask]:
        """Have a batch and its dataset checked by a background task.

        Both are locked. If they turn out to be invalid, the lock is taken off again; if
        the batch is valid, its `is_accepted` becomes true.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the batch.

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

        Source: afosto (003), Content / Batches, lines 11481-11609.
        """
        return await async_start_task(
            self._calls,
            _VALIDATE,
            {"id": id},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntBatchesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntBatchesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntBatchesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntBatchesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntBatchesRaw:
        """`CntBatches`, returning whole responses."""

        def __init__(self, resource: CntBatches) -> None:
            self.confirm = raw_start(resource.confirm)
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.update = raw(resource.update)
            self.validate = raw_start(resource.validate)

    class CntBatchesStreamed:
        """`CntBatches`, with responses that are yet to be read."""

        def __init__(self, resource: CntBatches) -> None:
            self.confirm = streamed_start(resource.confirm)
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.update = streamed(resource.update)
            self.validate = streamed_start(resource.validate)

    class AsyncCntBatchesRaw:
        """`AsyncCntBatches`, returning whole responses."""

        def __init__(self, resource: AsyncCntBatches) -> None:
            self.confirm = async_raw_start(resource.confirm)
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.update = async_raw(resource.update)
            self.validate = async_raw_start(resource.validate)

    class AsyncCntBatchesStreamed:
        """`AsyncCntBatches`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntBatches) -> None:
            self.confirm = async_streamed_start(resource.confirm)
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.update = async_streamed(resource.update)
            self.validate = async_streamed_start(resource.validate)
