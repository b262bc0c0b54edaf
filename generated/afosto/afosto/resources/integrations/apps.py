"""The operations of `integrations.apps`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Operation, Paging, Parameter
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

_GET: Operation[models.IntApp] = Operation(
    "integrations.apps.get",
    "GET",
    "/int/apps/store/{code}",
    parameters=(Parameter("code", "path"),),
    results={"200": Json(lambda: models.IntApp)},
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
_INSTALL: Operation[models.IntInstallResult] = Operation(
    "integrations.apps.install",
    "POST",
    "/int/apps/store/{code}",
    parameters=(Parameter("code", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.IntInstallResult)},
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
_LIST: Operation[builtins.list[models.IntApp]] = Operation(
    "integrations.apps.list",
    "GET",
    "/int/apps/store",
    parameters=(
        Parameter("page_size", "header", wire="x-page-size"),
        Parameter("page", "header", wire="x-page"),
    ),
    results={"200": Json(lambda: builtins.list[models.IntApp])},
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


class IntegrationsApps(SyncResource):
    """The apps in the store.

    The operations of `integrations.apps`.
    """

    def get(self, code: str, *, options: RequestOptions | None = None) -> models.IntApp:
        """Read about an app: its author, authentication and configuration.

        Args:
            code: Code of the app.

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

        Source: afosto (003), Apps / Apps, lines 660-804.
        """
        return self._call(_GET, {"code": code}, options=options)

    def install(
        self,
        code: str,
        *,
        configuration: Mapping[str, Any] | UnsetType = UNSET,
        credentials: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.IntIntegrationModel | params.IntIntegrationModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IntInstallResult:
        """Activate an app from the store with credentials and a configuration.

        Where the app has to be authenticated first, the answer has the address to go
        to.

        Args:
            code: Code of the app.
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

        Source: afosto (003), Apps / Apps, lines 806-938.
        """
        return self._call(
            _INSTALL,
            {"code": code},
            body=body,
            fields={
                "configuration": configuration,
                "credentials": credentials,
                "name": name,
            },
            options=options,
        )

    def list(
        self,
        *,
        page_size: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.IntApp]:
        """List the apps in the store.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
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

        Source: afosto (003), Apps / Apps, lines 500-658.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page_size": page_size, "page": page},
            options=options,
        )

    @property
    def with_raw_response(self) -> IntegrationsAppsRaw:
        """The same methods, returning the whole response."""
        return cast("IntegrationsAppsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IntegrationsAppsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IntegrationsAppsStreamed", self._as_streamed())


class AsyncIntegrationsApps(AsyncResource):
    """The apps in the store.

    The operations of `integrations.apps`.
    """

    async def get(
        self,
        code: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IntApp:
        """Read about an app: its author, authentication and configuration.

        Args:
            code: Code of the app.

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

        Source: afosto (003), Apps / Apps, lines 660-804.
        """
        return await self._call(_GET, {"code": code}, options=options)

    async def install(
        self,
        code: str,
        *,
        configuration: Mapping[str, Any] | UnsetType = UNSET,
        credentials: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.IntIntegrationModel | params.IntIntegrationModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IntInstallResult:
        """Activate an app from the store with credentials and a configuration.

        Where the app has to be authenticated first, the answer has the address to go
        to.

        Args:
            code: Code of the app.
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

        Source: afosto (003), Apps / Apps, lines 806-938.
        """
        return await self._call(
            _INSTALL,
            {"code": code},
            body=body,
            fields={
                "configuration": configuration,
                "credentials": credentials,
                "name": name,
            },
            options=options,
        )

    def list(
        self,
        *,
        page_size: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.IntApp]:
        """List the apps in the store.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
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

        Source: afosto (003), Apps / Apps, lines 500-658.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page_size": page_size, "page": page},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIntegrationsAppsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIntegrationsAppsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIntegrationsAppsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIntegrationsAppsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IntegrationsAppsRaw:
        """`IntegrationsApps`, returning whole responses."""

        def __init__(self, resource: IntegrationsApps) -> None:
            self.get = raw(resource.get)
            self.install = raw(resource.install)
            self.list = raw_pages(resource.list)

    class IntegrationsAppsStreamed:
        """`IntegrationsApps`, with responses that are yet to be read."""

        def __init__(self, resource: IntegrationsApps) -> None:
            self.get = streamed(resource.get)
            self.install = streamed(resource.install)
            self.list = streamed_pages(resource.list)

    class AsyncIntegrationsAppsRaw:
        """`AsyncIntegrationsApps`, returning whole responses."""

        def __init__(self, resource: AsyncIntegrationsApps) -> None:
            self.get = async_raw(resource.get)
            self.install = async_raw(resource.install)
            self.list = async_raw_pages(resource.list)

    class AsyncIntegrationsAppsStreamed:
        """`AsyncIntegrationsApps`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIntegrationsApps) -> None:
            self.get = async_streamed(resource.get)
            self.install = async_streamed(resource.install)
            self.list = async_streamed_pages(resource.list)
