"""The operations of `cnt.actions`."""

from __future__ import annotations

import builtins
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

_GET: Operation[models.CntAction] = Operation(
    "cnt.actions.get",
    "GET",
    "/cnt/actions/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.CntAction)},
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
_LIST: Operation[builtins.list[models.CntAction]] = Operation(
    "cnt.actions.list",
    "GET",
    "/cnt/actions",
    results={"200": Json(lambda: builtins.list[models.CntAction])},
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


class CntActions(SyncResource):
    """What a batch can do.

    The operations of `cnt.actions`.
    """

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntAction:
        """Read one action: its code, columns and configuration schema.

        Args:
            id: Id of the action.

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

        Source: afosto (003), Content / Actions, lines 10548-10685.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntAction]:
        """List what a batch can do: each action with its columns and configuration
        schema.

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

        Source: afosto (003), Content / Actions, lines 10411-10546.
        """
        return self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> CntActionsRaw:
        """The same methods, returning the whole response."""
        return cast("CntActionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntActionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntActionsStreamed", self._as_streamed())


class AsyncCntActions(AsyncResource):
    """What a batch can do.

    The operations of `cnt.actions`.
    """

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntAction:
        """Read one action: its code, columns and configuration schema.

        Args:
            id: Id of the action.

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

        Source: afosto (003), Content / Actions, lines 10548-10685.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntAction]:
        """List what a batch can do: each action with its columns and configuration
        schema.

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

        Source: afosto (003), Content / Actions, lines 10411-10546.
        """
        return await self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> AsyncCntActionsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntActionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntActionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntActionsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntActionsRaw:
        """`CntActions`, returning whole responses."""

        def __init__(self, resource: CntActions) -> None:
            self.get = raw(resource.get)
            self.list = raw(resource.list)

    class CntActionsStreamed:
        """`CntActions`, with responses that are yet to be read."""

        def __init__(self, resource: CntActions) -> None:
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)

    class AsyncCntActionsRaw:
        """`AsyncCntActions`, returning whole responses."""

        def __init__(self, resource: AsyncCntActions) -> None:
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)

    class AsyncCntActionsStreamed:
        """`AsyncCntActions`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntActions) -> None:
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
