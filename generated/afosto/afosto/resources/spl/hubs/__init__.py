"""The operations of `spl.hubs`."""

from __future__ import annotations

import builtins
from functools import cached_property
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

if TYPE_CHECKING:
    from ....resources.spl.hubs.logs import AsyncSplHubsLogs, SplHubsLogs
    from ....resources.spl.hubs.network import AsyncSplHubsNetwork, SplHubsNetwork

_CREATE: Operation[models.SplHub] = Operation(
    "spl.hubs.create",
    "POST",
    "/spl/hubs",
    body=Body("application/json"),
    results={"200": Json(lambda: models.SplHub)},
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
_DELETE: Operation[models.SplHub] = Operation(
    "spl.hubs.delete",
    "DELETE",
    "/spl/hubs/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.SplHub)},
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
_GET: Operation[models.SplHub] = Operation(
    "spl.hubs.get",
    "GET",
    "/spl/hubs/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.SplHub)},
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
_GET_BY_UUID: Operation[models.SplHub] = Operation(
    "spl.hubs.get_by_uuid",
    "GET",
    "/spl/hubs/{id}/uuid",
    parameters=(Parameter("uuid", "path", wire="id"),),
    results={"200": Json(lambda: models.SplHub)},
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
_GET_STATUS: Operation[models.SplHubStatus] = Operation(
    "spl.hubs.get_status",
    "GET",
    "/spl/hubs/{id}/status",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.SplHubStatus)},
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
_LIST: Operation[builtins.list[models.SplHub]] = Operation(
    "spl.hubs.list",
    "GET",
    "/spl/hubs",
    results={"200": Json(lambda: builtins.list[models.SplHub])},
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
_UPDATE: Operation[models.SplHub] = Operation(
    "spl.hubs.update",
    "PUT",
    "/spl/hubs/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.SplHub)},
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


class SplHubs(SyncResource):
    """Hubs, which pass print jobs to their printers.

    The operations of `spl.hubs`.
    """

    @cached_property
    def logs(self) -> SplHubsLogs:
        """The operations of `spl.hubs.logs`."""
        from ....resources.spl.hubs.logs import SplHubsLogs

        return SplHubsLogs(self._client)

    @cached_property
    def network(self) -> SplHubsNetwork:
        """The operations of `spl.hubs.network`."""
        from ....resources.spl.hubs.network import SplHubsNetwork

        return SplHubsNetwork(self._client)

    def create(
        self,
        *,
        description: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: models.SplHubModel | params.SplHubModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.SplHub:
        """Add a hub, to which printers can then be connected.

        Args:
            body: The name and description of the hub.

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

        Source: afosto (003), Spooler / Hubs, lines 73424-73578.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={"description": description, "name": name},
            options=options,
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.SplHub:
        """Disable a hub and return it as it was.

        Args:
            id: Id of the hub to disable.

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

        Source: afosto (003), Spooler / Hubs, lines 73895-74044.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(self, id: str, *, options: RequestOptions | None = None) -> models.SplHub:
        """Read a hub with its properties, status and access tokens.

        Args:
            id: Id of the hub.

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

        Source: afosto (003), Spooler / Hubs, lines 73580-73732.
        """
        return self._call(_GET, {"id": id}, options=options)

    def get_by_uuid(
        self,
        uuid: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.SplHub:
        """Read a hub by its UUID.

        Args:
            uuid: UUID of the hub.

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

        Source: afosto (003), Spooler / Hubs, lines 74765-74917.
        """
        return self._call(_GET_BY_UUID, {"uuid": uuid}, options=options)

    def get_status(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.SplHubStatus:
        """Check live whether a hub is online, idle and up to date.

        Args:
            id: Id of the hub to check.

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

        Source: afosto (003), Spooler / Hubs, lines 74046-74184.
        """
        return self._call(_GET_STATUS, {"id": id}, options=options)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.SplHub]:
        """List the active hubs with their status.

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

        Source: afosto (003), Spooler / Hubs, lines 73272-73422.
        """
        return self._call(_LIST, options=options)

    def update(
        self,
        id: str,
        *,
        description: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: models.SplHubModel | params.SplHubModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.SplHub:
        """Change the name or the description of a hub.

        Args:
            id: Id of the hub to change.
            body: The new name and description.

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

        Source: afosto (003), Spooler / Hubs, lines 73734-73893.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"description": description, "name": name},
            options=options,
        )

    @property
    def with_raw_response(self) -> SplHubsRaw:
        """The same methods, returning the whole response."""
        return cast("SplHubsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> SplHubsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("SplHubsStreamed", self._as_streamed())


class AsyncSplHubs(AsyncResource):
    """Hubs, which pass print jobs to their printers.

    The operations of `spl.hubs`.
    """

    @cached_property
    def logs(self) -> AsyncSplHubsLogs:
        """The operations of `spl.hubs.logs`."""
        from ....resources.spl.hubs.logs import AsyncSplHubsLogs

        return AsyncSplHubsLogs(self._client)

    @cached_property
    def network(self) -> AsyncSplHubsNetwork:
        """The operations of `spl.hubs.network`."""
        from ....resources.spl.hubs.network import AsyncSplHubsNetwork

        return AsyncSplHubsNetwork(self._client)

    async def create(
        self,
        *,
        description: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: models.SplHubModel | params.SplHubModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.SplHub:
        """Add a hub, to which printers can then be connected.

        Args:
            body: The name and description of the hub.

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

        Source: afosto (003), Spooler / Hubs, lines 73424-73578.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"description": description, "name": name},
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.SplHub:
        """Disable a hub and return it as it was.

        Args:
            id: Id of the hub to disable.

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

        Source: afosto (003), Spooler / Hubs, lines 73895-74044.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.SplHub:
        """Read a hub with its properties, status and access tokens.

        Args:
            id: Id of the hub.

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

        Source: afosto (003), Spooler / Hubs, lines 73580-73732.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def get_by_uuid(
        self,
        uuid: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.SplHub:
        """Read a hub by its UUID.

        Args:
            uuid: UUID of the hub.

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

        Source: afosto (003), Spooler / Hubs, lines 74765-74917.
        """
        return await self._call(_GET_BY_UUID, {"uuid": uuid}, options=options)

    async def get_status(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.SplHubStatus:
        """Check live whether a hub is online, idle and up to date.

        Args:
            id: Id of the hub to check.

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

        Source: afosto (003), Spooler / Hubs, lines 74046-74184.
        """
        return await self._call(_GET_STATUS, {"id": id}, options=options)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.SplHub]:
        """List the active hubs with their status.

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

        Source: afosto (003), Spooler / Hubs, lines 73272-73422.
        """
        return await self._call(_LIST, options=options)

    async def update(
        self,
        id: str,
        *,
        description: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: models.SplHubModel | params.SplHubModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.SplHub:
        """Change the name or the description of a hub.

        Args:
            id: Id of the hub to change.
            body: The new name and description.

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

        Source: afosto (003), Spooler / Hubs, lines 73734-73893.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"description": description, "name": name},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncSplHubsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncSplHubsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncSplHubsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncSplHubsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class SplHubsRaw:
        """`SplHubs`, returning whole responses."""

        def __init__(self, resource: SplHubs) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.get_by_uuid = raw(resource.get_by_uuid)
            self.get_status = raw(resource.get_status)
            self.list = raw(resource.list)
            self.update = raw(resource.update)

    class SplHubsStreamed:
        """`SplHubs`, with responses that are yet to be read."""

        def __init__(self, resource: SplHubs) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.get_by_uuid = streamed(resource.get_by_uuid)
            self.get_status = streamed(resource.get_status)
            self.list = streamed(resource.list)
            self.update = streamed(resource.update)

    class AsyncSplHubsRaw:
        """`AsyncSplHubs`, returning whole responses."""

        def __init__(self, resource: AsyncSplHubs) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.get_by_uuid = async_raw(resource.get_by_uuid)
            self.get_status = async_raw(resource.get_status)
            self.list = async_raw(resource.list)
            self.update = async_raw(resource.update)

    class AsyncSplHubsStreamed:
        """`AsyncSplHubs`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncSplHubs) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.get_by_uuid = async_streamed(resource.get_by_uuid)
            self.get_status = async_streamed(resource.get_status)
            self.list = async_streamed(resource.list)
            self.update = async_streamed(resource.update)
