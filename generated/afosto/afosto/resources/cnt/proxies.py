"""The operations of `cnt.proxies`."""

from __future__ import annotations

import builtins
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

_CREATE: Operation[models.CntProxy] = Operation(
    "cnt.proxies.create",
    "POST",
    "/cnt/proxies",
    body=Body("application/json"),
    results={"200": Json(lambda: models.CntProxy)},
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
_GET: Operation[models.CntProxy] = Operation(
    "cnt.proxies.get",
    "GET",
    "/cnt/proxies/{key}",
    parameters=(Parameter("key", "path"),),
    results={"200": Json(lambda: models.CntProxy)},
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
_LIST: Operation[builtins.list[models.CntProxy]] = Operation(
    "cnt.proxies.list",
    "GET",
    "/cnt/proxies",
    results={"200": Json(lambda: builtins.list[models.CntProxy])},
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
_UPDATE: Operation[models.CntProxy] = Operation(
    "cnt.proxies.update",
    "PUT",
    "/cnt/proxies/{key}",
    parameters=(Parameter("key", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.CntProxy)},
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


class CntProxies(SyncResource):
    """Proxies in front of an origin.

    The operations of `cnt.proxies`.
    """

    def create(
        self,
        *,
        config: models.CntConfig | params.CntConfigParams | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        origin: str | UnsetType = UNSET,
        body: models.CntProxyModel | params.CntProxyModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntProxy:
        """Set up a proxy for an origin under a key of its own.

        Args:
            config: Settings of a proxy: whether it ignores the origin cache,
                whether it adds a canonical, and a watermark.
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

        Source: afosto (003), Content / Proxy, lines 13019-13164.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={"config": config, "key": key, "origin": origin},
            options=options,
        )

    def get(
        self,
        key: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntProxy:
        """Read the origin, settings and secret of one proxy.

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

        Source: afosto (003), Content / Proxy, lines 13166-13302.
        """
        return self._call(_GET, {"key": key}, options=options)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntProxy]:
        """List proxies with their origin, settings and secret.

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

        Source: afosto (003), Content / Proxy, lines 12883-13017.
        """
        return self._call(_LIST, options=options)

    def update(
        self,
        key: str,
        *,
        config: models.CntConfig | params.CntConfigParams | UnsetType = UNSET,
        origin: str | UnsetType = UNSET,
        body: (
            models.CntProxyUpdateModel | params.CntProxyUpdateModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntProxy:
        """Change the origin and settings of a proxy.

        Args:
            key: Key of the proxy.
            config: Settings of a proxy: whether it ignores the origin cache,
                whether it adds a canonical, and a watermark.
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

        Source: afosto (003), Content / Proxy, lines 13304-13451.
        """
        return self._call(
            _UPDATE,
            {"key": key},
            body=body,
            fields={"config": config, "origin": origin},
            options=options,
        )

    @property
    def with_raw_response(self) -> CntProxiesRaw:
        """The same methods, returning the whole response."""
        return cast("CntProxiesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntProxiesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntProxiesStreamed", self._as_streamed())


class AsyncCntProxies(AsyncResource):
    """Proxies in front of an origin.

    The operations of `cnt.proxies`.
    """

    async def create(
        self,
        *,
        config: models.CntConfig | params.CntConfigParams | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        origin: str | UnsetType = UNSET,
        body: models.CntProxyModel | params.CntProxyModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntProxy:
        """Set up a proxy for an origin under a key of its own.

        Args:
            config: Settings of a proxy: whether it ignores the origin cache,
                whether it adds a canonical, and a watermark.
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

        Source: afosto (003), Content / Proxy, lines 13019-13164.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"config": config, "key": key, "origin": origin},
            options=options,
        )

    async def get(
        self,
        key: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntProxy:
        """Read the origin, settings and secret of one proxy.

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

        Source: afosto (003), Content / Proxy, lines 13166-13302.
        """
        return await self._call(_GET, {"key": key}, options=options)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntProxy]:
        """List proxies with their origin, settings and secret.

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

        Source: afosto (003), Content / Proxy, lines 12883-13017.
        """
        return await self._call(_LIST, options=options)

    async def update(
        self,
        key: str,
        *,
        config: models.CntConfig | params.CntConfigParams | UnsetType = UNSET,
        origin: str | UnsetType = UNSET,
        body: (
            models.CntProxyUpdateModel | params.CntProxyUpdateModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntProxy:
        """Change the origin and settings of a proxy.

        Args:
            key: Key of the proxy.
            config: Settings of a proxy: whether it ignores the origin cache,
                whether it adds a canonical, and a watermark.
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

        Source: afosto (003), Content / Proxy, lines 13304-13451.
        """
        return await self._call(
            _UPDATE,
            {"key": key},
            body=body,
            fields={"config": config, "origin": origin},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntProxiesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntProxiesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntProxiesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntProxiesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntProxiesRaw:
        """`CntProxies`, returning whole responses."""

        def __init__(self, resource: CntProxies) -> None:
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.list = raw(resource.list)
            self.update = raw(resource.update)

    class CntProxiesStreamed:
        """`CntProxies`, with responses that are yet to be read."""

        def __init__(self, resource: CntProxies) -> None:
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)
            self.update = streamed(resource.update)

    class AsyncCntProxiesRaw:
        """`AsyncCntProxies`, returning whole responses."""

        def __init__(self, resource: AsyncCntProxies) -> None:
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)
            self.update = async_raw(resource.update)

    class AsyncCntProxiesStreamed:
        """`AsyncCntProxies`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntProxies) -> None:
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
            self.update = async_streamed(resource.update)
