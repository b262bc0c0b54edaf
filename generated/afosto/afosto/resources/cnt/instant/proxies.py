"""The operations of `cnt.instant.proxies`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import (
    Body,
    Json,
    Nothing,
    Operation,
    Paging,
    Parameter,
)
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.paging import (
    AsyncPager,
    Pager,
    async_raw_pages,
    async_streamed_pages,
    async_walk_pages,
    raw_pages,
    streamed_pages,
    walk_pages,
)
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ...._runtime.core.sentinel import UNSET, UnsetType

_CREATE: Operation[models.CntInstantProxy] = Operation(
    "cnt.instant.proxies.create",
    "POST",
    "/cnt/instant/proxies",
    body=Body("application/json"),
    results={"201": Json(lambda: models.CntInstantProxy)},
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
_DELETE: Operation[None] = Operation(
    "cnt.instant.proxies.delete",
    "DELETE",
    "/cnt/instant/proxies/{id}",
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
_GET: Operation[models.CntInstantProxy] = Operation(
    "cnt.instant.proxies.get",
    "GET",
    "/cnt/instant/proxies/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.CntInstantProxy)},
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
_LIST: Operation[builtins.list[models.CntInstantProxy]] = Operation(
    "cnt.instant.proxies.list",
    "GET",
    "/cnt/instant/proxies",
    parameters=(
        Parameter("page_size", "header", wire="x-page-size"),
        Parameter("page", "header", wire="x-page"),
    ),
    results={"200": Json(lambda: builtins.list[models.CntInstantProxy])},
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
_UPDATE: Operation[models.CntInstantProxy] = Operation(
    "cnt.instant.proxies.update",
    "PUT",
    "/cnt/instant/proxies/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.CntInstantProxy)},
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


class CntInstantProxies(SyncResource):
    """Search proxies: a key each, with several indexes behind it.

    The operations of `cnt.instant.proxies`.
    """

    def create(
        self,
        *,
        indexes: (
            Sequence[models.CntInstantProxyIndex | params.CntInstantProxyIndexParams]
            | UnsetType
        ) = UNSET,
        key: str | UnsetType = UNSET,
        body: (
            models.CntCreateProxyRequest
            | params.CntCreateProxyRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntInstantProxy:
        """Create a search proxy that gives the tenant one key to several indexes.

        The key is then the `id` of `cnt.instant.search`.

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

        Source: afosto (003), Content / Proxy, lines 13600-13739.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={"indexes": indexes, "key": key},
            options=options,
        )

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Remove one of the tenant's search proxies.

        Args:
            id: Which search proxy. The `key` is the only identifier that an answer
                shows.

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

        Source: afosto (003), Content / Proxy, lines 14019-14141.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntInstantProxy:
        """Read one of the tenant's search proxies with its indexes and their aliases.

        Args:
            id: Which search proxy. The `key` is the only identifier that an answer
                shows.

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

        Source: afosto (003), Content / Proxy, lines 13741-13873.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page_size: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CntInstantProxy]:
        """List all search proxies of a tenant with the indexes behind them.

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

        Source: afosto (003), Content / Proxy, lines 13453-13598.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page_size": page_size, "page": page},
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        indexes: (
            Sequence[models.CntInstantProxyIndex | params.CntInstantProxyIndexParams]
            | UnsetType
        ) = UNSET,
        body: (
            models.CntUpdateProxyRequest
            | params.CntUpdateProxyRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntInstantProxy:
        """Change which indexes stand behind one of the tenant's search proxies.

        Args:
            id: Which search proxy. The `key` is the only identifier that an answer
                shows.
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

        Source: afosto (003), Content / Proxy, lines 13875-14017.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"indexes": indexes},
            options=options,
        )

    @property
    def with_raw_response(self) -> CntInstantProxiesRaw:
        """The same methods, returning the whole response."""
        return cast("CntInstantProxiesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntInstantProxiesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntInstantProxiesStreamed", self._as_streamed())


class AsyncCntInstantProxies(AsyncResource):
    """Search proxies: a key each, with several indexes behind it.

    The operations of `cnt.instant.proxies`.
    """

    async def create(
        self,
        *,
        indexes: (
            Sequence[models.CntInstantProxyIndex | params.CntInstantProxyIndexParams]
            | UnsetType
        ) = UNSET,
        key: str | UnsetType = UNSET,
        body: (
            models.CntCreateProxyRequest
            | params.CntCreateProxyRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntInstantProxy:
        """Create a search proxy that gives the tenant one key to several indexes.

        The key is then the `id` of `cnt.instant.search`.

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

        Source: afosto (003), Content / Proxy, lines 13600-13739.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"indexes": indexes, "key": key},
            options=options,
        )

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Remove one of the tenant's search proxies.

        Args:
            id: Which search proxy. The `key` is the only identifier that an answer
                shows.

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

        Source: afosto (003), Content / Proxy, lines 14019-14141.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntInstantProxy:
        """Read one of the tenant's search proxies with its indexes and their aliases.

        Args:
            id: Which search proxy. The `key` is the only identifier that an answer
                shows.

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

        Source: afosto (003), Content / Proxy, lines 13741-13873.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page_size: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CntInstantProxy]:
        """List all search proxies of a tenant with the indexes behind them.

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

        Source: afosto (003), Content / Proxy, lines 13453-13598.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page_size": page_size, "page": page},
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        indexes: (
            Sequence[models.CntInstantProxyIndex | params.CntInstantProxyIndexParams]
            | UnsetType
        ) = UNSET,
        body: (
            models.CntUpdateProxyRequest
            | params.CntUpdateProxyRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntInstantProxy:
        """Change which indexes stand behind one of the tenant's search proxies.

        Args:
            id: Which search proxy. The `key` is the only identifier that an answer
                shows.
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

        Source: afosto (003), Content / Proxy, lines 13875-14017.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"indexes": indexes},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntInstantProxiesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntInstantProxiesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntInstantProxiesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntInstantProxiesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntInstantProxiesRaw:
        """`CntInstantProxies`, returning whole responses."""

        def __init__(self, resource: CntInstantProxies) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.update = raw(resource.update)

    class CntInstantProxiesStreamed:
        """`CntInstantProxies`, with responses that are yet to be read."""

        def __init__(self, resource: CntInstantProxies) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.update = streamed(resource.update)

    class AsyncCntInstantProxiesRaw:
        """`AsyncCntInstantProxies`, returning whole responses."""

        def __init__(self, resource: AsyncCntInstantProxies) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.update = async_raw(resource.update)

    class AsyncCntInstantProxiesStreamed:
        """`AsyncCntInstantProxies`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntInstantProxies) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.update = async_streamed(resource.update)
