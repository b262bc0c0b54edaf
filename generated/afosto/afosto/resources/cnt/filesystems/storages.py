"""The operations of `cnt.filesystems.storages`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal, TYPE_CHECKING, cast

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

_CREATE: Operation[models.CntStorage] = Operation(
    "cnt.filesystems.storages.create",
    "POST",
    "/cnt/filesystems/storages",
    body=Body("application/json"),
    results={"200": Json(lambda: models.CntStorage)},
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
_DELETE: Operation[None] = Operation(
    "cnt.filesystems.storages.delete",
    "DELETE",
    "/cnt/filesystems/storages/{id}",
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
)
_GET: Operation[models.CntStorage] = Operation(
    "cnt.filesystems.storages.get",
    "GET",
    "/cnt/filesystems/storages/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.CntStorage)},
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
_LIST: Operation[builtins.list[models.CntStorage]] = Operation(
    "cnt.filesystems.storages.list",
    "GET",
    "/cnt/filesystems/storages",
    results={"200": Json(lambda: builtins.list[models.CntStorage])},
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
_LIST_OBJECTS: Operation[builtins.list[models.CntStorageObject]] = Operation(
    "cnt.filesystems.storages.list_objects",
    "GET",
    "/cnt/filesystems/storages/{id}/list",
    parameters=(Parameter("id", "path"), Parameter("path", "query")),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.CntStorageObject])},
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
    "cnt.filesystems.storages.read_object",
    "GET",
    "/cnt/filesystems/storages/{id}/read",
    parameters=(Parameter("id", "path"), Parameter("path", "query")),
    body=Body("application/json"),
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
_SEND_FILE: Operation[None] = Operation(
    "cnt.filesystems.storages.send_file",
    "POST",
    "/cnt/filesystems/storages/{id}",
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
_SYNC: Operation[None] = Operation(
    "cnt.filesystems.storages.sync",
    "POST",
    "/cnt/filesystems/storages/{id}/sync",
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
_TEST: Operation[None] = Operation(
    "cnt.filesystems.storages.test",
    "GET",
    "/cnt/filesystems/storages/{id}/test",
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
)
_UPDATE: Operation[models.CntStorage] = Operation(
    "cnt.filesystems.storages.update",
    "PUT",
    "/cnt/filesystems/storages/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.CntStorage)},
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


class CntFilesystemsStorages(SyncResource):
    """External storages, reached over FTP or SFTP.

    The operations of `cnt.filesystems.storages`.
    """

    def create(
        self,
        *,
        configuration: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        secret: str | UnsetType = UNSET,
        type: Literal["ftp", "sftp"] | str | UnsetType = UNSET,
        body: models.CntStorageModel | params.CntStorageModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntStorage:
        """Add an external storage, reached over FTP or SFTP.

        `cnt.filesystems.configurations.list` has the schema of the configuration.

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

        Source: afosto (003), Content / Storage, lines 15517-15652.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "configuration": configuration,
                "name": name,
                "secret": secret,
                "type": type,
            },
            options=options,
        )

    def delete(self, id: int, *, options: RequestOptions | None = None) -> None:
        """Remove an external storage that was set up.

        Args:
            id: Id of the external storage.

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

        Source: afosto (003), Content / Storage, lines 16064-16186.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntStorage:
        """Read the name, type and configuration of one external storage.

        Args:
            id: Id of the external storage.

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

        Source: afosto (003), Content / Storage, lines 15654-15785.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntStorage]:
        """List the external storages (FTP, SFTP) with their configuration.

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

        Source: afosto (003), Content / Storage, lines 15386-15515.
        """
        return self._call(_LIST, options=options)

    def list_objects(
        self,
        id: int,
        *,
        body_path: str | UnsetType = UNSET,
        body: (
            models.CntFilesystemsStoragesListObjectsBody
            | params.CntFilesystemsStoragesListObjectsBodyParams
            | UnsetType
        ) = UNSET,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntStorageObject]:
        """List the files and directories under a path of an external storage.

        Args:
            id: Id of the external storage.
            body: The whole body at once.
            path: Path on the storage, for example `path/to/file.csv`.

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

        Example:
            client.cnt.filesystems.storages.list_objects(
                11,
                body_path="path/to/file.csv",
            )

        Source: afosto (003), Content / Storage, lines 16467-16607.
        """
        return self._call(
            _LIST_OBJECTS,
            {"id": id, "path": path},
            body=body,
            fields={"path": body_path},
            options=options,
        )

    def read_object(
        self,
        id: int,
        *,
        body_path: str | UnsetType = UNSET,
        body: (
            models.CntFilesystemsStoragesReadObjectBody
            | params.CntFilesystemsStoragesReadObjectBodyParams
            | UnsetType
        ) = UNSET,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Download one file from an external storage.

        Args:
            id: Id of the external storage.
            body: The whole body at once.
            path: Path on the storage, for example `path/to/file.csv`.

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

        Example:
            client.cnt.filesystems.storages.read_object(
                11,
                body_path="path/to/file.csv",
            )

        Source: afosto (003), Content / Storage, lines 16323-16465.
        """
        return self._call(
            _READ_OBJECT,
            {"id": id, "path": path},
            body=body,
            fields={"path": body_path},
            options=options,
        )

    def send_file(
        self,
        id: int,
        *,
        file_id: str | UnsetType = UNSET,
        path: str | UnsetType = UNSET,
        body: (
            models.CntStorageSyncCommand
            | params.CntStorageSyncCommandParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> Started[None, models.MesTask]:
        """Send a stored file to a path of an external storage, in the background.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the external storage.
            path: Where the file or directory lies on the external storage; a
                download needs it.
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

        Source: afosto (003), Content / Storage, lines 15787-15920.
        """
        return start_task(
            self._calls,
            _SEND_FILE,
            {"id": id},
            body=body,
            fields={"file_id": file_id, "path": path},
            options=options,
        )

    def sync(
        self,
        id: int,
        *,
        file_id: str | UnsetType = UNSET,
        path: str | UnsetType = UNSET,
        body: (
            models.CntStorageSyncCommand
            | params.CntStorageSyncCommandParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> Started[None, models.MesTask]:
        """Sync a file with an external storage by uploading it, in the background.

        Body and answer are those of `cnt.filesystems.storages.send_file`; no difference
        between the two is documented.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the external storage.
            path: Where the file or directory lies on the external storage; a
                download needs it.
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

        Source: afosto (003), Content / Storage, lines 16188-16321.
        """
        return start_task(
            self._calls,
            _SYNC,
            {"id": id},
            body=body,
            fields={"file_id": file_id, "path": path},
            options=options,
        )

    def test(self, id: int, *, options: RequestOptions | None = None) -> None:
        """Test whether the connection to an external storage works.

        Nothing is returned where the connection works. Which error says that it does
        not work is not documented.

        Args:
            id: Id of the external storage.

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

        Source: afosto (003), Content / Storage, lines 16609-16731.
        """
        return self._call(_TEST, {"id": id}, options=options)

    def update(
        self,
        id: int,
        *,
        configuration: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        secret: str | UnsetType = UNSET,
        type: Literal["ftp", "sftp"] | str | UnsetType = UNSET,
        body: models.CntStorageModel | params.CntStorageModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntStorage:
        """Change the name, connection settings or secret of an external storage.

        Args:
            id: Id of the external storage.
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

        Source: afosto (003), Content / Storage, lines 15922-16062.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "configuration": configuration,
                "name": name,
                "secret": secret,
                "type": type,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> CntFilesystemsStoragesRaw:
        """The same methods, returning the whole response."""
        return cast("CntFilesystemsStoragesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntFilesystemsStoragesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntFilesystemsStoragesStreamed", self._as_streamed())


class AsyncCntFilesystemsStorages(AsyncResource):
    """External storages, reached over FTP or SFTP.

    The operations of `cnt.filesystems.storages`.
    """

    async def create(
        self,
        *,
        configuration: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        secret: str | UnsetType = UNSET,
        type: Literal["ftp", "sftp"] | str | UnsetType = UNSET,
        body: models.CntStorageModel | params.CntStorageModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntStorage:
        """Add an external storage, reached over FTP or SFTP.

        `cnt.filesystems.configurations.list` has the schema of the configuration.

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

        Source: afosto (003), Content / Storage, lines 15517-15652.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "configuration": configuration,
                "name": name,
                "secret": secret,
                "type": type,
            },
            options=options,
        )

    async def delete(self, id: int, *, options: RequestOptions | None = None) -> None:
        """Remove an external storage that was set up.

        Args:
            id: Id of the external storage.

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

        Source: afosto (003), Content / Storage, lines 16064-16186.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntStorage:
        """Read the name, type and configuration of one external storage.

        Args:
            id: Id of the external storage.

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

        Source: afosto (003), Content / Storage, lines 15654-15785.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntStorage]:
        """List the external storages (FTP, SFTP) with their configuration.

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

        Source: afosto (003), Content / Storage, lines 15386-15515.
        """
        return await self._call(_LIST, options=options)

    async def list_objects(
        self,
        id: int,
        *,
        body_path: str | UnsetType = UNSET,
        body: (
            models.CntFilesystemsStoragesListObjectsBody
            | params.CntFilesystemsStoragesListObjectsBodyParams
            | UnsetType
        ) = UNSET,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntStorageObject]:
        """List the files and directories under a path of an external storage.

        Args:
            id: Id of the external storage.
            body: The whole body at once.
            path: Path on the storage, for example `path/to/file.csv`.

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

        Example:
            await client.cnt.filesystems.storages.list_objects(
                11,
                body_path="path/to/file.csv",
            )

        Source: afosto (003), Content / Storage, lines 16467-16607.
        """
        return await self._call(
            _LIST_OBJECTS,
            {"id": id, "path": path},
            body=body,
            fields={"path": body_path},
            options=options,
        )

    async def read_object(
        self,
        id: int,
        *,
        body_path: str | UnsetType = UNSET,
        body: (
            models.CntFilesystemsStoragesReadObjectBody
            | params.CntFilesystemsStoragesReadObjectBodyParams
            | UnsetType
        ) = UNSET,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Download one file from an external storage.

        Args:
            id: Id of the external storage.
            body: The whole body at once.
            path: Path on the storage, for example `path/to/file.csv`.

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

        Example:
            await client.cnt.filesystems.storages.read_object(
                11,
                body_path="path/to/file.csv",
            )

        Source: afosto (003), Content / Storage, lines 16323-16465.
        """
        return await self._call(
            _READ_OBJECT,
            {"id": id, "path": path},
            body=body,
            fields={"path": body_path},
            options=options,
        )

    async def send_file(
        self,
        id: int,
        *,
        file_id: str | UnsetType = UNSET,
        path: str | UnsetType = UNSET,
        body: (
            models.CntStorageSyncCommand
            | params.CntStorageSyncCommandParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[None, models.MesTask]:
        """Send a stored file to a path of an external storage, in the background.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the external storage.
            path: Where the file or directory lies on the external storage; a
                download needs it.
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

        Source: afosto (003), Content / Storage, lines 15787-15920.
        """
        return await async_start_task(
            self._calls,
            _SEND_FILE,
            {"id": id},
            body=body,
            fields={"file_id": file_id, "path": path},
            options=options,
        )

    async def sync(
        self,
        id: int,
        *,
        file_id: str | UnsetType = UNSET,
        path: str | UnsetType = UNSET,
        body: (
            models.CntStorageSyncCommand
            | params.CntStorageSyncCommandParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[None, models.MesTask]:
        """Sync a file with an external storage by uploading it, in the background.

        Body and answer are those of `cnt.filesystems.storages.send_file`; no difference
        between the two is documented.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the external storage.
            path: Where the file or directory lies on the external storage; a
                download needs it.
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

        Source: afosto (003), Content / Storage, lines 16188-16321.
        """
        return await async_start_task(
            self._calls,
            _SYNC,
            {"id": id},
            body=body,
            fields={"file_id": file_id, "path": path},
            options=options,
        )

    async def test(self, id: int, *, options: RequestOptions | None = None) -> None:
        """Test whether the connection to an external storage works.

        Nothing is returned where the connection works. Which error says that it does
        not work is not documented.

        Args:
            id: Id of the external storage.

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

        Source: afosto (003), Content / Storage, lines 16609-16731.
        """
        return await self._call(_TEST, {"id": id}, options=options)

    async def update(
        self,
        id: int,
        *,
        configuration: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        secret: str | UnsetType = UNSET,
        type: Literal["ftp", "sftp"] | str | UnsetType = UNSET,
        body: models.CntStorageModel | params.CntStorageModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntStorage:
        """Change the name, connection settings or secret of an external storage.

        Args:
            id: Id of the external storage.
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

        Source: afosto (003), Content / Storage, lines 15922-16062.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "configuration": configuration,
                "name": name,
                "secret": secret,
                "type": type,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntFilesystemsStoragesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntFilesystemsStoragesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntFilesystemsStoragesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntFilesystemsStoragesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntFilesystemsStoragesRaw:
        """`CntFilesystemsStorages`, returning whole responses."""

        def __init__(self, resource: CntFilesystemsStorages) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw(resource.list)
            self.list_objects = raw(resource.list_objects)
            self.read_object = raw(resource.read_object)
            self.send_file = raw_start(resource.send_file)
            self.sync = raw_start(resource.sync)
            self.test = raw(resource.test)
            self.update = raw(resource.update)

    class CntFilesystemsStoragesStreamed:
        """`CntFilesystemsStorages`, with responses that are yet to be read."""

        def __init__(self, resource: CntFilesystemsStorages) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)
            self.list_objects = streamed(resource.list_objects)
            self.read_object = streamed(resource.read_object)
            self.send_file = streamed_start(resource.send_file)
            self.sync = streamed_start(resource.sync)
            self.test = streamed(resource.test)
            self.update = streamed(resource.update)

    class AsyncCntFilesystemsStoragesRaw:
        """`AsyncCntFilesystemsStorages`, returning whole responses."""

        def __init__(self, resource: AsyncCntFilesystemsStorages) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)
            self.list_objects = async_raw(resource.list_objects)
            self.read_object = async_raw(resource.read_object)
            self.send_file = async_raw_start(resource.send_file)
            self.sync = async_raw_start(resource.sync)
            self.test = async_raw(resource.test)
            self.update = async_raw(resource.update)

    class AsyncCntFilesystemsStoragesStreamed:
        """`AsyncCntFilesystemsStorages`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntFilesystemsStorages) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
            self.list_objects = async_streamed(resource.list_objects)
            self.read_object = async_streamed(resource.read_object)
            self.send_file = async_streamed_start(resource.send_file)
            self.sync = async_streamed_start(resource.sync)
            self.test = async_streamed(resource.test)
            self.update = async_streamed(resource.update)
