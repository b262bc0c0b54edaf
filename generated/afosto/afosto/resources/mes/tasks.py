"""The operations of `mes.tasks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ... import models
from ..._runtime.spec.operation import Json, Operation, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_GET: Operation[models.MesTask] = Operation(
    "mes.tasks.get",
    "GET",
    "/mes/tasks/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.MesTask)},
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


class MesTasks(SyncResource):
    """Background tasks: their progress and their result.

    The operations of `mes.tasks`.
    """

    def get(self, id: str, *, options: RequestOptions | None = None) -> models.MesTask:
        """Read the progress and the result of a background task.

        Operations that start a task return its id in the header `x-task-id`. A task has
        no field that says that it failed.

        Args:
            id: Id of the task, from the header `x-task-id`.

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

        Source: afosto (003), Messaging / Tasks, lines 50869-51002.
        """
        return self._call(_GET, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> MesTasksRaw:
        """The same methods, returning the whole response."""
        return cast("MesTasksRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> MesTasksStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("MesTasksStreamed", self._as_streamed())


class AsyncMesTasks(AsyncResource):
    """Background tasks: their progress and their result.

    The operations of `mes.tasks`.
    """

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MesTask:
        """Read the progress and the result of a background task.

        Operations that start a task return its id in the header `x-task-id`. A task has
        no field that says that it failed.

        Args:
            id: Id of the task, from the header `x-task-id`.

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

        Source: afosto (003), Messaging / Tasks, lines 50869-51002.
        """
        return await self._call(_GET, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> AsyncMesTasksRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncMesTasksRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncMesTasksStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncMesTasksStreamed", self._as_streamed())


if TYPE_CHECKING:

    class MesTasksRaw:
        """`MesTasks`, returning whole responses."""

        def __init__(self, resource: MesTasks) -> None:
            self.get = raw(resource.get)

    class MesTasksStreamed:
        """`MesTasks`, with responses that are yet to be read."""

        def __init__(self, resource: MesTasks) -> None:
            self.get = streamed(resource.get)

    class AsyncMesTasksRaw:
        """`AsyncMesTasks`, returning whole responses."""

        def __init__(self, resource: AsyncMesTasks) -> None:
            self.get = async_raw(resource.get)

    class AsyncMesTasksStreamed:
        """`AsyncMesTasks`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncMesTasks) -> None:
            self.get = async_streamed(resource.get)
