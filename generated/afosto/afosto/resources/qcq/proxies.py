"""The operations of `qcq.proxies`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
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

_CREATE: Operation[models.QcqProxy] = Operation(
    "qcq.proxies.create",
    "POST",
    "/qcq/proxies",
    body=Body("application/json"),
    results={"200": Json(lambda: models.QcqProxy)},
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
_GET: Operation[models.QcqProxy] = Operation(
    "qcq.proxies.get",
    "GET",
    "/qcq/proxies/{key}",
    parameters=(Parameter("key", "path"),),
    results={"200": Json(lambda: models.QcqProxy)},
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
_LIST: Operation[builtins.list[models.QcqProxy]] = Operation(
    "qcq.proxies.list",
    "GET",
    "/qcq/proxies",
    results={"200": Json(lambda: builtins.list[models.QcqProxy])},
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
_UPDATE: Operation[models.QcqProxy] = Operation(
    "qcq.proxies.update",
    "PUT",
    "/qcq/proxies/{key}",
    parameters=(Parameter("key", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.QcqProxy)},
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


class QcqProxies(SyncResource):
    """Proxies with their routes and access rules.

    The operations of `qcq.proxies`.
    """

    def create(
        self,
        *,
        auth: (
            models.QcqProxyModelAuth | params.QcqProxyModelAuthParams | UnsetType
        ) = UNSET,
        key: str | UnsetType = UNSET,
        oauth: (
            models.QcqProxyModelOauth | params.QcqProxyModelOauthParams | UnsetType
        ) = UNSET,
        routes: Sequence[models.QcqRoute | params.QcqRouteParams] | UnsetType = UNSET,
        body: models.QcqProxyModel | params.QcqProxyModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.QcqProxy:
        """Add a proxy with a key, routes to origins and access rules.

        Args:
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

        Source: afosto (003), Quicq / Proxy, lines 71708-71906.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={"auth": auth, "key": key, "oauth": oauth, "routes": routes},
            options=options,
        )

    def get(
        self,
        key: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.QcqProxy:
        """Read the routes and access rules of one proxy.

        Args:
            key: Key of the proxy.

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

        Source: afosto (003), Quicq / Proxy, lines 71908-72070.
        """
        return self._call(_GET, {"key": key}, options=options)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.QcqProxy]:
        """List all proxies with their routes and access rules.

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

        Source: afosto (003), Quicq / Proxy, lines 71546-71706.
        """
        return self._call(_LIST, options=options)

    def update(
        self,
        key: str,
        *,
        auth: (
            models.QcqProxyUpdateModelAuth
            | params.QcqProxyUpdateModelAuthParams
            | UnsetType
        ) = UNSET,
        oauth: (
            models.QcqProxyUpdateModelOauth
            | params.QcqProxyUpdateModelOauthParams
            | UnsetType
        ) = UNSET,
        routes: Sequence[models.QcqRoute | params.QcqRouteParams] | UnsetType = UNSET,
        body: (
            models.QcqProxyUpdateModel | params.QcqProxyUpdateModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.QcqProxy:
        """Change the routes or access rules of a proxy.

        Args:
            key: Key of the proxy.
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

        Source: afosto (003), Quicq / Proxy, lines 72072-72272.
        """
        return self._call(
            _UPDATE,
            {"key": key},
            body=body,
            fields={"auth": auth, "oauth": oauth, "routes": routes},
            options=options,
        )

    @property
    def with_raw_response(self) -> QcqProxiesRaw:
        """The same methods, returning the whole response."""
        return cast("QcqProxiesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> QcqProxiesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("QcqProxiesStreamed", self._as_streamed())


class AsyncQcqProxies(AsyncResource):
    """Proxies with their routes and access rules.

    The operations of `qcq.proxies`.
    """

    async def create(
        self,
        *,
        auth: (
            models.QcqProxyModelAuth | params.QcqProxyModelAuthParams | UnsetType
        ) = UNSET,
        key: str | UnsetType = UNSET,
        oauth: (
            models.QcqProxyModelOauth | params.QcqProxyModelOauthParams | UnsetType
        ) = UNSET,
        routes: Sequence[models.QcqRoute | params.QcqRouteParams] | UnsetType = UNSET,
        body: models.QcqProxyModel | params.QcqProxyModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.QcqProxy:
        """Add a proxy with a key, routes to origins and access rules.

        Args:
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

        Source: afosto (003), Quicq / Proxy, lines 71708-71906.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"auth": auth, "key": key, "oauth": oauth, "routes": routes},
            options=options,
        )

    async def get(
        self,
        key: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.QcqProxy:
        """Read the routes and access rules of one proxy.

        Args:
            key: Key of the proxy.

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

        Source: afosto (003), Quicq / Proxy, lines 71908-72070.
        """
        return await self._call(_GET, {"key": key}, options=options)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.QcqProxy]:
        """List all proxies with their routes and access rules.

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

        Source: afosto (003), Quicq / Proxy, lines 71546-71706.
        """
        return await self._call(_LIST, options=options)

    async def update(
        self,
        key: str,
        *,
        auth: (
            models.QcqProxyUpdateModelAuth
            | params.QcqProxyUpdateModelAuthParams
            | UnsetType
        ) = UNSET,
        oauth: (
            models.QcqProxyUpdateModelOauth
            | params.QcqProxyUpdateModelOauthParams
            | UnsetType
        ) = UNSET,
        routes: Sequence[models.QcqRoute | params.QcqRouteParams] | UnsetType = UNSET,
        body: (
            models.QcqProxyUpdateModel | params.QcqProxyUpdateModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.QcqProxy:
        """Change the routes or access rules of a proxy.

        Args:
            key: Key of the proxy.
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

        Source: afosto (003), Quicq / Proxy, lines 72072-72272.
        """
        return await self._call(
            _UPDATE,
            {"key": key},
            body=body,
            fields={"auth": auth, "oauth": oauth, "routes": routes},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncQcqProxiesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncQcqProxiesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncQcqProxiesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncQcqProxiesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class QcqProxiesRaw:
        """`QcqProxies`, returning whole responses."""

        def __init__(self, resource: QcqProxies) -> None:
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.list = raw(resource.list)
            self.update = raw(resource.update)

    class QcqProxiesStreamed:
        """`QcqProxies`, with responses that are yet to be read."""

        def __init__(self, resource: QcqProxies) -> None:
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)
            self.update = streamed(resource.update)

    class AsyncQcqProxiesRaw:
        """`AsyncQcqProxies`, returning whole responses."""

        def __init__(self, resource: AsyncQcqProxies) -> None:
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)
            self.update = async_raw(resource.update)

    class AsyncQcqProxiesStreamed:
        """`AsyncQcqProxies`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncQcqProxies) -> None:
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
            self.update = async_streamed(resource.update)
