"""The operations of `cnt.filesystems.integrations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import (
    Binary,
    Body,
    Json,
    Nothing,
    Operation,
    Parameter,
    Polling,
)
from ...._runtime.spec.options import RequestOptions
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

_CLONE_OBJECT: Operation[None] = Operation(
    "cnt.filesystems.integrations.clone_object",
    "POST",
    "/cnt/filesystems/integrations/{id}",
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
_DELETE_OBJECT: Operation[None] = Operation(
    "cnt.filesystems.integrations.delete_object",
    "DELETE",
    "/cnt/filesystems/integrations/{id}",
    parameters=(Parameter("id", "path"), Parameter("path", "query")),
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
)
_LIST_OBJECTS: Operation[list[models.CntStorageObject]] = Operation(
    "cnt.filesystems.integrations.list_objects",
    "GET",
    "/cnt/filesystems/integrations/{id}/list",
    parameters=(Parameter("id", "path"), Parameter("path", "query")),
    results={"200": Json(lambda: list[models.CntStorageObject])},
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
_READ_OBJECT: Operation[bytes] = Operation(
    "cnt.filesystems.integrations.read_object",
    "GET",
    "/cnt/filesystems/integrations/{id}",
    parameters=(Parameter("id", "path"), Parameter("path", "query")),
    results={"200": Binary("application/octet-stream")},
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


class CntFilesystemsIntegrations(SyncResource):
    """Files and directories on the external storage of an integration.

    The operations of `cnt.filesystems.integrations`.
    """

    def clone_object(
        self,
        id: int,
        *,
        file_id: str | UnsetType = UNSET,
        path: str | UnsetType = UNSET,
        body: (
            models.CntObjectCloneRequest
            | params.CntObjectCloneRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> Started[None, models.MesTask]:
        """Have a stored file copied to an integration's external storage.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the integration.
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

        Source: afosto (003), Content / Operations, lines 14984-15117.
        """
        return start_task(
            self._calls,
            _CLONE_OBJECT,
            {"id": id},
            body=body,
            fields={"file_id": file_id, "path": path},
            options=options,
        )

    def delete_object(
        self,
        id: int,
        *,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an object from an integration's external storage.

        Args:
            id: Id of the integration.
            path: Path of the object on the external storage.

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

        Source: afosto (003), Content / Operations, lines 15119-15246.
        """
        return self._call(_DELETE_OBJECT, {"id": id, "path": path}, options=options)

    def list_objects(
        self,
        id: int,
        *,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.CntStorageObject]:
        """List the files and directories under a path of an integration's external
        storage.

        Args:
            id: Id of the integration.
            path: Path to list on the external storage.

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

        Source: afosto (003), Content / Operations, lines 15248-15382.
        """
        return self._call(_LIST_OBJECTS, {"id": id, "path": path}, options=options)

    def read_object(
        self,
        id: int,
        *,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Download an object from an integration's external storage.

        Args:
            id: Id of the integration.
            path: Path of the object on the external storage.

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

        Source: afosto (003), Content / Operations, lines 14845-14982.
        """
        return self._call(_READ_OBJECT, {"id": id, "path": path}, options=options)

    @property
    def with_raw_response(self) -> CntFilesystemsIntegrationsRaw:
        """The same methods, returning the whole response."""
        return cast("CntFilesystemsIntegrationsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntFilesystemsIntegrationsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntFilesystemsIntegrationsStreamed", self._as_streamed())


class AsyncCntFilesystemsIntegrations(AsyncResource):
    """Files and directories on the external storage of an integration.

    The operations of `cnt.filesystems.integrations`.
    """

    async def clone_object(
        self,
        id: int,
        *,
        file_id: str | UnsetType = UNSET,
        path: str | UnsetType = UNSET,
        body: (
            models.CntObjectCloneRequest
            | params.CntObjectCloneRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[None, models.MesTask]:
        """Have a stored file copied to an integration's external storage.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the integration.
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

        Source: afosto (003), Content / Operations, lines 14984-15117.
        """
        return await async_start_task(
            self._calls,
            _CLONE_OBJECT,
            {"id": id},
            body=body,
            fields={"file_id": file_id, "path": path},
            options=options,
        )

    async def delete_object(
        self,
        id: int,
        *,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an object from an integration's external storage.

        Args:
            id: Id of the integration.
            path: Path of the object on the external storage.

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

        Source: afosto (003), Content / Operations, lines 15119-15246.
        """
        return await self._call(
            _DELETE_OBJECT,
            {"id": id, "path": path},
            options=options,
        )

    async def list_objects(
        self,
        id: int,
        *,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.CntStorageObject]:
        """List the files and directories under a path of an integration's external
        storage.

        Args:
            id: Id of the integration.
            path: Path to list on the external storage.

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

        Source: afosto (003), Content / Operations, lines 15248-15382.
        """
        return await self._call(
            _LIST_OBJECTS,
            {"id": id, "path": path},
            options=options,
        )

    async def read_object(
        self,
        id: int,
        *,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Download an object from an integration's external storage.

        Args:
            id: Id of the integration.
            path: Path of the object on the external storage.

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

        Source: afosto (003), Content / Operations, lines 14845-14982.
        """
        return await self._call(_READ_OBJECT, {"id": id, "path": path}, options=options)

    @property
    def with_raw_response(self) -> AsyncCntFilesystemsIntegrationsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntFilesystemsIntegrationsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntFilesystemsIntegrationsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntFilesystemsIntegrationsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntFilesystemsIntegrationsRaw:
        """`CntFilesystemsIntegrations`, returning whole responses."""

        def __init__(self, resource: CntFilesystemsIntegrations) -> None:
            self.clone_object = raw_start(resource.clone_object)
            self.delete_object = raw(resource.delete_object)
            self.list_objects = raw(resource.list_objects)
            self.read_object = raw(resource.read_object)

    class CntFilesystemsIntegrationsStreamed:
        """`CntFilesystemsIntegrations`, with responses that are yet to be read."""

        def __init__(self, resource: CntFilesystemsIntegrations) -> None:
            self.clone_object = streamed_start(resource.clone_object)
            self.delete_object = streamed(resource.delete_object)
            self.list_objects = streamed(resource.list_objects)
            self.read_object = streamed(resource.read_object)

    class AsyncCntFilesystemsIntegrationsRaw:
        """`AsyncCntFilesystemsIntegrations`, returning whole responses."""

        def __init__(self, resource: AsyncCntFilesystemsIntegrations) -> None:
            self.clone_object = async_raw_start(resource.clone_object)
            self.delete_object = async_raw(resource.delete_object)
            self.list_objects = async_raw(resource.list_objects)
            self.read_object = async_raw(resource.read_object)

    class AsyncCntFilesystemsIntegrationsStreamed:
        """`AsyncCntFilesystemsIntegrations`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntFilesystemsIntegrations) -> None:
            self.clone_object = async_streamed_start(resource.clone_object)
            self.delete_object = async_streamed(resource.delete_object)
            self.list_objects = async_streamed(resource.list_objects)
            self.read_object = async_streamed(resource.read_object)
