"""The operations of `iam.roles.tenant`."""

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

_CREATE: Operation[models.IamRole] = Operation(
    "iam.roles.tenant.create",
    "POST",
    "/iam/roles/tenant",
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamRole)},
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
_DELETE: Operation[models.IamRole] = Operation(
    "iam.roles.tenant.delete",
    "DELETE",
    "/iam/roles/tenant/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.IamRole)},
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
_GET: Operation[models.IamRole] = Operation(
    "iam.roles.tenant.get",
    "GET",
    "/iam/roles/tenant/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.IamRole)},
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
_LIST: Operation[builtins.list[models.IamRole]] = Operation(
    "iam.roles.tenant.list",
    "GET",
    "/iam/roles/tenant",
    results={"200": Json(lambda: builtins.list[models.IamRole])},
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
_UPDATE: Operation[models.IamRole] = Operation(
    "iam.roles.tenant.update",
    "PUT",
    "/iam/roles/tenant/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamRole)},
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


class IamRolesTenant(SyncResource):
    """The roles that the tenant defines.

    The operations of `iam.roles.tenant`.
    """

    def create(
        self,
        *,
        name: str | UnsetType = UNSET,
        scopes: Sequence[str] | UnsetType = UNSET,
        body: models.IamRoleModel | params.IamRoleModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamRole:
        """Define another RBAC role of the tenant from a set of scopes.

        `iam.oauth.scopes.list` has the scopes.

        Args:
            body: Name and scopes.

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
            client.iam.roles.tenant.create(
                name="Price list",
                scopes=["cat:prices:read"],
            )

        Source: afosto (003), IAM / Rbac, lines 38016-38153.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={"name": name, "scopes": scopes},
            options=options,
        )

    def delete(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamRole:
        """Remove one of the tenant's RBAC roles.

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

        Source: afosto (003), IAM / Rbac, lines 38434-38567.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(self, id: int, *, options: RequestOptions | None = None) -> models.IamRole:
        """Read the name and scopes of one of the tenant's RBAC roles.

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

        Source: afosto (003), IAM / Rbac, lines 38155-38288.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamRole]:
        """List the RBAC roles that the tenant has to give out.

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

        Source: afosto (003), IAM / Rbac, lines 37883-38014.
        """
        return self._call(_LIST, options=options)

    def update(
        self,
        id: int,
        *,
        name: str | UnsetType = UNSET,
        scopes: Sequence[str] | UnsetType = UNSET,
        body: models.IamRoleModel | params.IamRoleModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamRole:
        """Change the name and scopes of one of the tenant's RBAC roles.

        Args:
            id: Id of the role.
            body: Name and scopes.

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

        Source: afosto (003), IAM / Rbac, lines 38290-38432.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"name": name, "scopes": scopes},
            options=options,
        )

    @property
    def with_raw_response(self) -> IamRolesTenantRaw:
        """The same methods, returning the whole response."""
        return cast("IamRolesTenantRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamRolesTenantStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamRolesTenantStreamed", self._as_streamed())


class AsyncIamRolesTenant(AsyncResource):
    """The roles that the tenant defines.

    The operations of `iam.roles.tenant`.
    """

    async def create(
        self,
        *,
        name: str | UnsetType = UNSET,
        scopes: Sequence[str] | UnsetType = UNSET,
        body: models.IamRoleModel | params.IamRoleModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamRole:
        """Define another RBAC role of the tenant from a set of scopes.

        `iam.oauth.scopes.list` has the scopes.

        Args:
            body: Name and scopes.

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
            await client.iam.roles.tenant.create(
                name="Price list",
                scopes=["cat:prices:read"],
            )

        Source: afosto (003), IAM / Rbac, lines 38016-38153.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"name": name, "scopes": scopes},
            options=options,
        )

    async def delete(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamRole:
        """Remove one of the tenant's RBAC roles.

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

        Source: afosto (003), IAM / Rbac, lines 38434-38567.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamRole:
        """Read the name and scopes of one of the tenant's RBAC roles.

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

        Source: afosto (003), IAM / Rbac, lines 38155-38288.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamRole]:
        """List the RBAC roles that the tenant has to give out.

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

        Source: afosto (003), IAM / Rbac, lines 37883-38014.
        """
        return await self._call(_LIST, options=options)

    async def update(
        self,
        id: int,
        *,
        name: str | UnsetType = UNSET,
        scopes: Sequence[str] | UnsetType = UNSET,
        body: models.IamRoleModel | params.IamRoleModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamRole:
        """Change the name and scopes of one of the tenant's RBAC roles.

        Args:
            id: Id of the role.
            body: Name and scopes.

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

        Source: afosto (003), IAM / Rbac, lines 38290-38432.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"name": name, "scopes": scopes},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIamRolesTenantRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamRolesTenantRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamRolesTenantStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamRolesTenantStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamRolesTenantRaw:
        """`IamRolesTenant`, returning whole responses."""

        def __init__(self, resource: IamRolesTenant) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw(resource.list)
            self.update = raw(resource.update)

    class IamRolesTenantStreamed:
        """`IamRolesTenant`, with responses that are yet to be read."""

        def __init__(self, resource: IamRolesTenant) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)
            self.update = streamed(resource.update)

    class AsyncIamRolesTenantRaw:
        """`AsyncIamRolesTenant`, returning whole responses."""

        def __init__(self, resource: AsyncIamRolesTenant) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)
            self.update = async_raw(resource.update)

    class AsyncIamRolesTenantStreamed:
        """`AsyncIamRolesTenant`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamRolesTenant) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
            self.update = async_streamed(resource.update)
