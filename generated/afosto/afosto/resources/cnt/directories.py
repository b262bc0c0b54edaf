"""The operations of `cnt.directories`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Nothing, Operation, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ..._runtime.core.sentinel import UNSET, UnsetType

_CREATE: Operation[None] = Operation(
    "cnt.directories.create",
    "POST",
    "/cnt/directories",
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
)
_DELETE: Operation[None] = Operation(
    "cnt.directories.delete",
    "DELETE",
    "/cnt/directories",
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
)
_LIST: Operation[models.CntDirectoriesListResponse] = Operation(
    "cnt.directories.list",
    "GET",
    "/cnt/directories",
    parameters=(Parameter("dir", "query"),),
    results={"200": Json(lambda: models.CntDirectoriesListResponse)},
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


class CntDirectories(SyncResource):
    """The directories that files are stored in.

    The operations of `cnt.directories`.
    """

    def create(
        self,
        *,
        path: str | UnsetType = UNSET,
        body: (
            models.CntDirectoryRequest | params.CntDirectoryRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Create the directory with the path given in the body.

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

        Source: afosto (003), Content / Directories, lines 19203-19324.
        """
        return self._call(_CREATE, body=body, fields={"path": path}, options=options)

    def delete(
        self,
        *,
        path: str | UnsetType = UNSET,
        body: (
            models.CntDirectoryRequest | params.CntDirectoryRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete the directory whose path is given in the body.

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

        Source: afosto (003), Content / Directories, lines 19326-19447.
        """
        return self._call(_DELETE, body=body, fields={"path": path}, options=options)

    def list(
        self,
        *,
        dir: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.CntDirectoriesListResponse:
        """List the names of the directories under a given one.

        Args:
            dir: Path of the directory to look in.

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

        Source: afosto (003), Content / Directories, lines 19071-19201.
        """
        return self._call(_LIST, {"dir": dir}, options=options)

    @property
    def with_raw_response(self) -> CntDirectoriesRaw:
        """The same methods, returning the whole response."""
        return cast("CntDirectoriesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntDirectoriesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntDirectoriesStreamed", self._as_streamed())


class AsyncCntDirectories(AsyncResource):
    """The directories that files are stored in.

    The operations of `cnt.directories`.
    """

    async def create(
        self,
        *,
        path: str | UnsetType = UNSET,
        body: (
            models.CntDirectoryRequest | params.CntDirectoryRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Create the directory with the path given in the body.

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

        Source: afosto (003), Content / Directories, lines 19203-19324.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"path": path},
            options=options,
        )

    async def delete(
        self,
        *,
        path: str | UnsetType = UNSET,
        body: (
            models.CntDirectoryRequest | params.CntDirectoryRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete the directory whose path is given in the body.

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

        Source: afosto (003), Content / Directories, lines 19326-19447.
        """
        return await self._call(
            _DELETE,
            body=body,
            fields={"path": path},
            options=options,
        )

    async def list(
        self,
        *,
        dir: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.CntDirectoriesListResponse:
        """List the names of the directories under a given one.

        Args:
            dir: Path of the directory to look in.

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

        Source: afosto (003), Content / Directories, lines 19071-19201.
        """
        return await self._call(_LIST, {"dir": dir}, options=options)

    @property
    def with_raw_response(self) -> AsyncCntDirectoriesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntDirectoriesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntDirectoriesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntDirectoriesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntDirectoriesRaw:
        """`CntDirectories`, returning whole responses."""

        def __init__(self, resource: CntDirectories) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.list = raw(resource.list)

    class CntDirectoriesStreamed:
        """`CntDirectories`, with responses that are yet to be read."""

        def __init__(self, resource: CntDirectories) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.list = streamed(resource.list)

    class AsyncCntDirectoriesRaw:
        """`AsyncCntDirectories`, returning whole responses."""

        def __init__(self, resource: AsyncCntDirectories) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.list = async_raw(resource.list)

    class AsyncCntDirectoriesStreamed:
        """`AsyncCntDirectories`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntDirectories) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.list = async_streamed(resource.list)
