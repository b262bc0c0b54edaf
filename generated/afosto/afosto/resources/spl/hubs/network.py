"""The operations of `spl.hubs.network`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
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

_LIST: Operation[builtins.list[models.SplNetworkDevice]] = Operation(
    "spl.hubs.network.list",
    "GET",
    "/spl/hubs/{id}/network",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: builtins.list[models.SplNetworkDevice])},
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
_SET: Operation[builtins.list[models.SplNetworkDevice]] = Operation(
    "spl.hubs.network.set",
    "PUT",
    "/spl/hubs/{id}/network",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.SplNetworkDevice])},
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


class SplHubsNetwork(SyncResource):
    """The devices in the network of a hub.

    The operations of `spl.hubs.network`.
    """

    def list(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.SplNetworkDevice]:
        """List the devices in the network of a hub.

        Args:
            id: Id of the hub in question.

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

        Source: afosto (003), Spooler / Hubs, lines 74186-74318.
        """
        return self._call(_LIST, {"id": id}, options=options)

    def set(
        self,
        id: int,
        *,
        body: (
            Sequence[
                models.SplCreateNetworkDevice | params.SplCreateNetworkDeviceParams
            ]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.SplNetworkDevice]:
        """Set which devices are in the network of a hub.

        Args:
            id: Id of the hub whose network it is.
            body: The devices in the network.

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

        Source: afosto (003), Spooler / Hubs, lines 74320-74467.
        """
        return self._call(_SET, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> SplHubsNetworkRaw:
        """The same methods, returning the whole response."""
        return cast("SplHubsNetworkRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> SplHubsNetworkStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("SplHubsNetworkStreamed", self._as_streamed())


class AsyncSplHubsNetwork(AsyncResource):
    """The devices in the network of a hub.

    The operations of `spl.hubs.network`.
    """

    async def list(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.SplNetworkDevice]:
        """List the devices in the network of a hub.

        Args:
            id: Id of the hub in question.

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

        Source: afosto (003), Spooler / Hubs, lines 74186-74318.
        """
        return await self._call(_LIST, {"id": id}, options=options)

    async def set(
        self,
        id: int,
        *,
        body: (
            Sequence[
                models.SplCreateNetworkDevice | params.SplCreateNetworkDeviceParams
            ]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.SplNetworkDevice]:
        """Set which devices are in the network of a hub.

        Args:
            id: Id of the hub whose network it is.
            body: The devices in the network.

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

        Source: afosto (003), Spooler / Hubs, lines 74320-74467.
        """
        return await self._call(_SET, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> AsyncSplHubsNetworkRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncSplHubsNetworkRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncSplHubsNetworkStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncSplHubsNetworkStreamed", self._as_streamed())


if TYPE_CHECKING:

    class SplHubsNetworkRaw:
        """`SplHubsNetwork`, returning whole responses."""

        def __init__(self, resource: SplHubsNetwork) -> None:
            self.list = raw(resource.list)
            self.set = raw(resource.set)

    class SplHubsNetworkStreamed:
        """`SplHubsNetwork`, with responses that are yet to be read."""

        def __init__(self, resource: SplHubsNetwork) -> None:
            self.list = streamed(resource.list)
            self.set = streamed(resource.set)

    class AsyncSplHubsNetworkRaw:
        """`AsyncSplHubsNetwork`, returning whole responses."""

        def __init__(self, resource: AsyncSplHubsNetwork) -> None:
            self.list = async_raw(resource.list)
            self.set = async_raw(resource.set)

    class AsyncSplHubsNetworkStreamed:
        """`AsyncSplHubsNetwork`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncSplHubsNetwork) -> None:
            self.list = async_streamed(resource.list)
            self.set = async_streamed(resource.set)
