"""The operations of `iam.tenants`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Operation, Parameter
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

_CREATE: Operation[models.IamTenantsCreateResponse] = Operation(
    "iam.tenants.create",
    "POST",
    "/iam/tenants",
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamTenantsCreateResponse)},
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
_GET: Operation[models.IamTenant] = Operation(
    "iam.tenants.get",
    "GET",
    "/iam/tenants/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.IamTenant)},
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
_UPDATE: Operation[models.IamTenant] = Operation(
    "iam.tenants.update",
    "PUT",
    "/iam/tenants/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamTenant)},
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


class IamTenants(SyncResource):
    """Tenants and the companies behind them.

    The operations of `iam.tenants`.
    """

    def create(
        self,
        *,
        company: models.IamCompany | params.IamCompanyParams | UnsetType = UNSET,
        user: models.IamUserModel | params.IamUserModelParams | UnsetType = UNSET,
        body: models.IamSignup | params.IamSignupParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamTenantsCreateResponse:
        """Sign up a company and a user as a new tenant.

        Args:
            user: A user to be created.
            body: The company and the user.

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

        Source: afosto (003), IAM / Tenants, lines 33803-33973.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={"company": company, "user": user},
            options=options,
        )

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamTenant:
        """Read the current name and status of a tenant.

        Args:
            id: Id of the tenant.

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

        Source: afosto (003), IAM / Tenants, lines 33975-34106.
        """
        return self._call(_GET, {"id": id}, options=options)

    def update(
        self,
        id: str,
        *,
        name: str | UnsetType = UNSET,
        body: (
            models.IamTenantsUpdateBody | params.IamTenantsUpdateBodyParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamTenant:
        """Rename the company behind a tenant.

        Args:
            id: Id of the tenant.
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

        Example:
            client.iam.tenants.update("id-11", name="CompanyName")

        Source: afosto (003), IAM / Tenants, lines 34108-34244.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"name": name},
            options=options,
        )

    @property
    def with_raw_response(self) -> IamTenantsRaw:
        """The same methods, returning the whole response."""
        return cast("IamTenantsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamTenantsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamTenantsStreamed", self._as_streamed())


class AsyncIamTenants(AsyncResource):
    """Tenants and the companies behind them.

    The operations of `iam.tenants`.
    """

    async def create(
        self,
        *,
        company: models.IamCompany | params.IamCompanyParams | UnsetType = UNSET,
        user: models.IamUserModel | params.IamUserModelParams | UnsetType = UNSET,
        body: models.IamSignup | params.IamSignupParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamTenantsCreateResponse:
        """Sign up a company and a user as a new tenant.

        Args:
            user: A user to be created.
            body: The company and the user.

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

        Source: afosto (003), IAM / Tenants, lines 33803-33973.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"company": company, "user": user},
            options=options,
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamTenant:
        """Read the current name and status of a tenant.

        Args:
            id: Id of the tenant.

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

        Source: afosto (003), IAM / Tenants, lines 33975-34106.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        name: str | UnsetType = UNSET,
        body: (
            models.IamTenantsUpdateBody | params.IamTenantsUpdateBodyParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamTenant:
        """Rename the company behind a tenant.

        Args:
            id: Id of the tenant.
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

        Example:
            await client.iam.tenants.update("id-11", name="CompanyName")

        Source: afosto (003), IAM / Tenants, lines 34108-34244.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"name": name},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIamTenantsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamTenantsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamTenantsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamTenantsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamTenantsRaw:
        """`IamTenants`, returning whole responses."""

        def __init__(self, resource: IamTenants) -> None:
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.update = raw(resource.update)

    class IamTenantsStreamed:
        """`IamTenants`, with responses that are yet to be read."""

        def __init__(self, resource: IamTenants) -> None:
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)
            self.update = streamed(resource.update)

    class AsyncIamTenantsRaw:
        """`AsyncIamTenants`, returning whole responses."""

        def __init__(self, resource: AsyncIamTenants) -> None:
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.update = async_raw(resource.update)

    class AsyncIamTenantsStreamed:
        """`AsyncIamTenants`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamTenants) -> None:
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
            self.update = async_streamed(resource.update)
