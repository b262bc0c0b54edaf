"""The operations of `integrations`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal, TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Nothing, Operation, Paging, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.paging import (
    AsyncPager,
    Pager,
    async_raw_pages,
    async_streamed_pages,
    async_walk_pages,
    raw_pages,
    streamed_pages,
    walk_pages,
)
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ..._runtime.core.sentinel import UNSET, UnsetType

if TYPE_CHECKING:
    from ...resources.integrations.apps import AsyncIntegrationsApps, IntegrationsApps

_DELETE: Operation[None] = Operation(
    "integrations.delete",
    "DELETE",
    "/int/apps/integrations/{id}",
    parameters=(Parameter("id", "path"),),
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
_GET: Operation[models.IntIntegration] = Operation(
    "integrations.get",
    "GET",
    "/int/apps/integrations/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.IntIntegration)},
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
_LIST: Operation[builtins.list[models.IntIntegration]] = Operation(
    "integrations.list",
    "GET",
    "/int/apps/integrations",
    parameters=(
        Parameter("app_code", "query"),
        Parameter("is_deleted", "query"),
        Parameter("page_size", "header", wire="x-page-size"),
        Parameter("page", "header", wire="x-page"),
    ),
    results={"200": Json(lambda: builtins.list[models.IntIntegration])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    paging=Paging(
        "cursor",
        argument="page",
        response=("header", "x-page"),
        ends_when_repeated=True,
    ),
)
_UPDATE: Operation[models.IntIntegration] = Operation(
    "integrations.update",
    "PUT",
    "/int/apps/integrations/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.IntIntegration)},
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


class Integrations(SyncResource):
    """Integrations: apps in use, with their configuration.

    The operations of `integrations`.
    """

    @cached_property
    def apps(self) -> IntegrationsApps:
        """The operations of `integrations.apps`."""
        from ...resources.integrations.apps import IntegrationsApps

        return IntegrationsApps(self._client)

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Uninstall an app by removing its integration.

        Args:
            id: Id of the integration.

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

        Source: afosto (003), Apps / Integrations, lines 1374-1496.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IntIntegration:
        """Read an integration with its app and configuration.

        Args:
            id: Id of the integration.

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

        Source: afosto (003), Apps / Integrations, lines 1099-1231.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        app_code: str | None = None,
        is_deleted: Literal["1", "0"] | str | None = None,
        page_size: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.IntIntegration]:
        """List the active integrations, of one app or of all.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            app_code: Filter by the code of the app.
            is_deleted: Filter by whether the integration is deleted (`1`) or not
                (`0`).
            page_size: How many entries a page holds at most.
            page: Which page to read; the first one without it.

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

        Response headers:
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Apps / Integrations, lines 942-1097.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {
                "app_code": app_code,
                "is_deleted": is_deleted,
                "page_size": page_size,
                "page": page,
            },
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        configuration: Mapping[str, Any] | UnsetType = UNSET,
        credentials: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.IntIntegrationModel | params.IntIntegrationModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IntIntegration:
        """Change the name, credentials or configuration of an integration.

        Args:
            id: Id of the integration.
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

        Source: afosto (003), Apps / Integrations, lines 1233-1372.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "configuration": configuration,
                "credentials": credentials,
                "name": name,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> IntegrationsRaw:
        """The same methods, returning the whole response."""
        return cast("IntegrationsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IntegrationsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IntegrationsStreamed", self._as_streamed())


class AsyncIntegrations(AsyncResource):
    """Integrations: apps in use, with their configuration.

    The operations of `integrations`.
    """

    @cached_property
    def apps(self) -> AsyncIntegrationsApps:
        """The operations of `integrations.apps`."""
        from ...resources.integrations.apps import AsyncIntegrationsApps

        return AsyncIntegrationsApps(self._client)

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Uninstall an app by removing its integration.

        Args:
            id: Id of the integration.

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

        Source: afosto (003), Apps / Integrations, lines 1374-1496.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IntIntegration:
        """Read an integration with its app and configuration.

        Args:
            id: Id of the integration.

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

        Source: afosto (003), Apps / Integrations, lines 1099-1231.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        app_code: str | None = None,
        is_deleted: Literal["1", "0"] | str | None = None,
        page_size: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.IntIntegration]:
        """List the active integrations, of one app or of all.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            app_code: Filter by the code of the app.
            is_deleted: Filter by whether the integration is deleted (`1`) or not
                (`0`).
            page_size: How many entries a page holds at most.
            page: Which page to read; the first one without it.

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

        Response headers:
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Apps / Integrations, lines 942-1097.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {
                "app_code": app_code,
                "is_deleted": is_deleted,
                "page_size": page_size,
                "page": page,
            },
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        configuration: Mapping[str, Any] | UnsetType = UNSET,
        credentials: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.IntIntegrationModel | params.IntIntegrationModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IntIntegration:
        """Change the name, credentials or configuration of an integration.

        Args:
            id: Id of the integration.
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

        Source: afosto (003), Apps / Integrations, lines 1233-1372.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "configuration": configuration,
                "credentials": credentials,
                "name": name,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIntegrationsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIntegrationsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIntegrationsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIntegrationsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IntegrationsRaw:
        """`Integrations`, returning whole responses."""

        def __init__(self, resource: Integrations) -> None:
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.update = raw(resource.update)

    class IntegrationsStreamed:
        """`Integrations`, with responses that are yet to be read."""

        def __init__(self, resource: Integrations) -> None:
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.update = streamed(resource.update)

    class AsyncIntegrationsRaw:
        """`AsyncIntegrations`, returning whole responses."""

        def __init__(self, resource: AsyncIntegrations) -> None:
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.update = async_raw(resource.update)

    class AsyncIntegrationsStreamed:
        """`AsyncIntegrations`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIntegrations) -> None:
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.update = async_streamed(resource.update)
