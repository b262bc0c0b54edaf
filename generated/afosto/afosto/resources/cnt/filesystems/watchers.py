"""The operations of `cnt.filesystems.watchers`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import Body, Json, Operation, Parameter
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

_CREATE: Operation[builtins.list[models.CntWatcher]] = Operation(
    "cnt.filesystems.watchers.create",
    "POST",
    "/cnt/filesystems/watchers",
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.CntWatcher])},
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
_DELETE: Operation[models.CntWatcher] = Operation(
    "cnt.filesystems.watchers.delete",
    "DELETE",
    "/cnt/filesystems/watchers/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.CntWatcher)},
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
_GET: Operation[models.CntWatcher] = Operation(
    "cnt.filesystems.watchers.get",
    "GET",
    "/cnt/filesystems/watchers/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.CntWatcher)},
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
_LIST: Operation[builtins.list[models.CntWatcher]] = Operation(
    "cnt.filesystems.watchers.list",
    "GET",
    "/cnt/filesystems/watchers",
    results={"200": Json(lambda: builtins.list[models.CntWatcher])},
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
_UPDATE: Operation[models.CntWatcher] = Operation(
    "cnt.filesystems.watchers.update",
    "PUT",
    "/cnt/filesystems/watchers/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.CntWatcher)},
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


class CntFilesystemsWatchers(SyncResource):
    """Watchers of directories on a storage.

    The operations of `cnt.filesystems.watchers`.
    """

    def create(
        self,
        *,
        description: str | UnsetType = UNSET,
        source: (
            models.CntWatcherSource | params.CntWatcherSourceParams | UnsetType
        ) = UNSET,
        storage_id: int | UnsetType = UNSET,
        body: models.CntWatcherModel | params.CntWatcherModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntWatcher]:
        """Set up a watcher on a directory that belongs to a storage.

        Args:
            source: What a watcher watches.
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

        Source: afosto (003), Content / Watcher, lines 14279-14422.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "description": description,
                "source": source,
                "storage_id": storage_id,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntWatcher:
        """Remove a watcher and get back what it was.

        Args:
            id: Id of the watcher.

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

        Source: afosto (003), Content / Watcher, lines 14707-14841.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntWatcher:
        """Read what one watcher watches and which storage it belongs to.

        Args:
            id: Id of the watcher.

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

        Source: afosto (003), Content / Watcher, lines 14424-14558.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntWatcher]:
        """List watchers with the source they watch and their storage.

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

        Source: afosto (003), Content / Watcher, lines 14145-14277.
        """
        return self._call(_LIST, options=options)

    def update(
        self,
        id: str,
        *,
        description: str | UnsetType = UNSET,
        source: (
            models.CntWatcherSource | params.CntWatcherSourceParams | UnsetType
        ) = UNSET,
        storage_id: int | UnsetType = UNSET,
        body: models.CntWatcherModel | params.CntWatcherModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntWatcher:
        """Change the description, storage or source of a watcher.

        Args:
            id: Id of the watcher.
            source: What a watcher watches.
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

        Source: afosto (003), Content / Watcher, lines 14560-14705.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "description": description,
                "source": source,
                "storage_id": storage_id,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> CntFilesystemsWatchersRaw:
        """The same methods, returning the whole response."""
        return cast("CntFilesystemsWatchersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntFilesystemsWatchersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntFilesystemsWatchersStreamed", self._as_streamed())


class AsyncCntFilesystemsWatchers(AsyncResource):
    """Watchers of directories on a storage.

    The operations of `cnt.filesystems.watchers`.
    """

    async def create(
        self,
        *,
        description: str | UnsetType = UNSET,
        source: (
            models.CntWatcherSource | params.CntWatcherSourceParams | UnsetType
        ) = UNSET,
        storage_id: int | UnsetType = UNSET,
        body: models.CntWatcherModel | params.CntWatcherModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntWatcher]:
        """Set up a watcher on a directory that belongs to a storage.

        Args:
            source: What a watcher watches.
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

        Source: afosto (003), Content / Watcher, lines 14279-14422.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "description": description,
                "source": source,
                "storage_id": storage_id,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntWatcher:
        """Remove a watcher and get back what it was.

        Args:
            id: Id of the watcher.

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

        Source: afosto (003), Content / Watcher, lines 14707-14841.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntWatcher:
        """Read what one watcher watches and which storage it belongs to.

        Args:
            id: Id of the watcher.

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

        Source: afosto (003), Content / Watcher, lines 14424-14558.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntWatcher]:
        """List watchers with the source they watch and their storage.

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

        Source: afosto (003), Content / Watcher, lines 14145-14277.
        """
        return await self._call(_LIST, options=options)

    async def update(
        self,
        id: str,
        *,
        description: str | UnsetType = UNSET,
        source: (
            models.CntWatcherSource | params.CntWatcherSourceParams | UnsetType
        ) = UNSET,
        storage_id: int | UnsetType = UNSET,
        body: models.CntWatcherModel | params.CntWatcherModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntWatcher:
        """Change the description, storage or source of a watcher.

        Args:
            id: Id of the watcher.
            source: What a watcher watches.
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

        Source: afosto (003), Content / Watcher, lines 14560-14705.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "description": description,
                "source": source,
                "storage_id": storage_id,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntFilesystemsWatchersRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntFilesystemsWatchersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntFilesystemsWatchersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntFilesystemsWatchersStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntFilesystemsWatchersRaw:
        """`CntFilesystemsWatchers`, returning whole responses."""

        def __init__(self, resource: CntFilesystemsWatchers) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw(resource.list)
            self.update = raw(resource.update)

    class CntFilesystemsWatchersStreamed:
        """`CntFilesystemsWatchers`, with responses that are yet to be read."""

        def __init__(self, resource: CntFilesystemsWatchers) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)
            self.update = streamed(resource.update)

    class AsyncCntFilesystemsWatchersRaw:
        """`AsyncCntFilesystemsWatchers`, returning whole responses."""

        def __init__(self, resource: AsyncCntFilesystemsWatchers) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)
            self.update = async_raw(resource.update)

    class AsyncCntFilesystemsWatchersStreamed:
        """`AsyncCntFilesystemsWatchers`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntFilesystemsWatchers) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
            self.update = async_streamed(resource.update)
