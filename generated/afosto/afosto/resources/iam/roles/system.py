"""The operations of `iam.roles.system`."""

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

_GET: Operation[builtins.list[models.IamSystemRole]] = Operation(
    "iam.roles.system.get",
    "GET",
    "/iam/roles/system/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: builtins.list[models.IamSystemRole])},
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
_LIST: Operation[builtins.list[models.IamSystemRole]] = Operation(
    "iam.roles.system.list",
    "GET",
    "/iam/roles/system",
    parameters=(Parameter("client_id", "query"),),
    results={"200": Json(lambda: builtins.list[models.IamSystemRole])},
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


class IamRolesSystem(SyncResource):
    """The roles that the system defines.

    The operations of `iam.roles.system`.
    """

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamSystemRole]:
        """Read one of the RBAC roles that the system itself defines.

        Args:
            id: Id of the role.

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

        Source: afosto (003), IAM / Rbac, lines 38707-38843.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamSystemRole]:
        """List the RBAC roles that the system itself defines.

        Args:
            client_id: Filter by the id of the client.

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

        Source: afosto (003), IAM / Rbac, lines 38569-38705.
        """
        return self._call(_LIST, {"client_id": client_id}, options=options)

    @property
    def with_raw_response(self) -> IamRolesSystemRaw:
        """The same methods, returning the whole response."""
        return cast("IamRolesSystemRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamRolesSystemStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamRolesSystemStreamed", self._as_streamed())


class AsyncIamRolesSystem(AsyncResource):
    """The roles that the system defines.

    The operations of `iam.roles.system`.
    """

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamSystemRole]:
        """Read one of the RBAC roles that the system itself defines.

        Args:
            id: Id of the role.

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

        Source: afosto (003), IAM / Rbac, lines 38707-38843.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def list(
        self,
        *,
        client_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamSystemRole]:
        """List the RBAC roles that the system itself defines.

        Args:
            client_id: Filter by the id of the client.

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

        Source: afosto (003), IAM / Rbac, lines 38569-38705.
        """
        return await self._call(_LIST, {"client_id": client_id}, options=options)

    @property
    def with_raw_response(self) -> AsyncIamRolesSystemRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamRolesSystemRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamRolesSystemStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamRolesSystemStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamRolesSystemRaw:
        """`IamRolesSystem`, returning whole responses."""

        def __init__(self, resource: IamRolesSystem) -> None:
            self.get = raw(resource.get)
            self.list = raw(resource.list)

    class IamRolesSystemStreamed:
        """`IamRolesSystem`, with responses that are yet to be read."""

        def __init__(self, resource: IamRolesSystem) -> None:
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)

    class AsyncIamRolesSystemRaw:
        """`AsyncIamRolesSystem`, returning whole responses."""

        def __init__(self, resource: AsyncIamRolesSystem) -> None:
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)

    class AsyncIamRolesSystemStreamed:
        """`AsyncIamRolesSystem`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamRolesSystem) -> None:
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
