"""The operations of `cnt.filesystems.logs`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from .... import models
from ...._runtime.spec.operation import Json, Operation, Parameter
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_LIST: Operation[builtins.list[models.CntFilesystemLog]] = Operation(
    "cnt.filesystems.logs.list",
    "GET",
    "/cnt/filesystems/logs",
    parameters=(
        Parameter("file_id", "query"),
        Parameter("storage_id", "query"),
        Parameter("is_success", "query"),
    ),
    results={"200": Json(lambda: builtins.list[models.CntFilesystemLog])},
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


class CntFilesystemsLogs(SyncResource):
    """Logs of the calls that synchronise files.

    The operations of `cnt.filesystems.logs`.
    """

    def list(
        self,
        *,
        file_id: str | None = None,
        storage_id: int | None = None,
        is_success: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntFilesystemLog]:
        """List the logs of all sync calls, or those of a file, storage or outcome.

        Args:
            file_id: Filter by the id of the file.
            storage_id: Filter by the id of the storage.
            is_success: Filter by whether the call succeeded. Which values it takes
                is not documented.

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

        Source: afosto (003), Content / Storage, lines 16988-17129.
        """
        return self._call(
            _LIST,
            {"file_id": file_id, "storage_id": storage_id, "is_success": is_success},
            options=options,
        )

    @property
    def with_raw_response(self) -> CntFilesystemsLogsRaw:
        """The same methods, returning the whole response."""
        return cast("CntFilesystemsLogsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntFilesystemsLogsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntFilesystemsLogsStreamed", self._as_streamed())


class AsyncCntFilesystemsLogs(AsyncResource):
    """Logs of the calls that synchronise files.

    The operations of `cnt.filesystems.logs`.
    """

    async def list(
        self,
        *,
        file_id: str | None = None,
        storage_id: int | None = None,
        is_success: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntFilesystemLog]:
        """List the logs of all sync calls, or those of a file, storage or outcome.

        Args:
            file_id: Filter by the id of the file.
            storage_id: Filter by the id of the storage.
            is_success: Filter by whether the call succeeded. Which values it takes
                is not documented.

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

        Source: afosto (003), Content / Storage, lines 16988-17129.
        """
        return await self._call(
            _LIST,
            {"file_id": file_id, "storage_id": storage_id, "is_success": is_success},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntFilesystemsLogsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntFilesystemsLogsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntFilesystemsLogsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntFilesystemsLogsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntFilesystemsLogsRaw:
        """`CntFilesystemsLogs`, returning whole responses."""

        def __init__(self, resource: CntFilesystemsLogs) -> None:
            self.list = raw(resource.list)

    class CntFilesystemsLogsStreamed:
        """`CntFilesystemsLogs`, with responses that are yet to be read."""

        def __init__(self, resource: CntFilesystemsLogs) -> None:
            self.list = streamed(resource.list)

    class AsyncCntFilesystemsLogsRaw:
        """`AsyncCntFilesystemsLogs`, returning whole responses."""

        def __init__(self, resource: AsyncCntFilesystemsLogs) -> None:
            self.list = async_raw(resource.list)

    class AsyncCntFilesystemsLogsStreamed:
        """`AsyncCntFilesystemsLogs`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntFilesystemsLogs) -> None:
            self.list = async_streamed(resource.list)
