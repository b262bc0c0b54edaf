"""The operations of `cnt.instant.indexes.updates`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from ..... import models
from ....._runtime.spec.operation import Json, Operation, Parameter
from ....._runtime.spec.options import RequestOptions
from ....._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_GET: Operation[models.CntIndexUpdate] = Operation(
    "cnt.instant.indexes.updates.get",
    "GET",
    "/cnt/instant/indexes/{id}/updates/{update_id}",
    parameters=(Parameter("id", "path"), Parameter("update_id", "path")),
    results={"200": Json(lambda: models.CntIndexUpdate)},
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
_LIST: Operation[builtins.list[models.CntIndexUpdate]] = Operation(
    "cnt.instant.indexes.updates.list",
    "GET",
    "/cnt/instant/indexes/{id}/updates",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: builtins.list[models.CntIndexUpdate])},
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


class CntInstantIndexesUpdates(SyncResource):
    """The updates of a search index, with their status.

    The operations of `cnt.instant.indexes.updates`.
    """

    def get(
        self,
        id: str,
        update_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntIndexUpdate:
        """Read the kind, status and duration of one update of a search index.

        Args:
            id: Id of the search index.
            update_id: The `updateId` of the update.

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

        Source: afosto (003), Meilisearch / Updates, lines 45396-45533.
        """
        return self._call(_GET, {"id": id, "update_id": update_id}, options=options)

    def list(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntIndexUpdate]:
        """List the updates of a search index with their kind, status and duration.

        Args:
            id: Id of the search index.

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

        Source: afosto (003), Meilisearch / Updates, lines 45260-45394.
        """
        return self._call(_LIST, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> CntInstantIndexesUpdatesRaw:
        """The same methods, returning the whole response."""
        return cast("CntInstantIndexesUpdatesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntInstantIndexesUpdatesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntInstantIndexesUpdatesStreamed", self._as_streamed())


class AsyncCntInstantIndexesUpdates(AsyncResource):
    """The updates of a search index, with their status.

    The operations of `cnt.instant.indexes.updates`.
    """

    async def get(
        self,
        id: str,
        update_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntIndexUpdate:
        """Read the kind, status and duration of one update of a search index.

        Args:
            id: Id of the search index.
            update_id: The `updateId` of the update.

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

        Source: afosto (003), Meilisearch / Updates, lines 45396-45533.
        """
        return await self._call(
            _GET,
            {"id": id, "update_id": update_id},
            options=options,
        )

    async def list(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntIndexUpdate]:
        """List the updates of a search index with their kind, status and duration.

        Args:
            id: Id of the search index.

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

        Source: afosto (003), Meilisearch / Updates, lines 45260-45394.
        """
        return await self._call(_LIST, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> AsyncCntInstantIndexesUpdatesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntInstantIndexesUpdatesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntInstantIndexesUpdatesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntInstantIndexesUpdatesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntInstantIndexesUpdatesRaw:
        """`CntInstantIndexesUpdates`, returning whole responses."""

        def __init__(self, resource: CntInstantIndexesUpdates) -> None:
            self.get = raw(resource.get)
            self.list = raw(resource.list)

    class CntInstantIndexesUpdatesStreamed:
        """`CntInstantIndexesUpdates`, with responses that are yet to be read."""

        def __init__(self, resource: CntInstantIndexesUpdates) -> None:
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)

    class AsyncCntInstantIndexesUpdatesRaw:
        """`AsyncCntInstantIndexesUpdates`, returning whole responses."""

        def __init__(self, resource: AsyncCntInstantIndexesUpdates) -> None:
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)

    class AsyncCntInstantIndexesUpdatesStreamed:
        """`AsyncCntInstantIndexesUpdates`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntInstantIndexesUpdates) -> None:
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
