"""The operations of `cnt.instant`."""

from __future__ import annotations

from collections.abc import Sequence
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
    from ....resources.cnt.instant.indexes import (
        AsyncCntInstantIndexes,
        CntInstantIndexes,
    )
    from ....resources.cnt.instant.proxies import (
        AsyncCntInstantProxies,
        CntInstantProxies,
    )

_SEARCH: Operation[models.CntSearchResponse] = Operation(
    "cnt.instant.search",
    "POST",
    "/cnt/instant/search/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.CntSearchResponse)},
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


class CntInstant(SyncResource):
    """Search indexes, and search proxies over several of them.

    The operations of `cnt.instant`.
    """

    @cached_property
    def indexes(self) -> CntInstantIndexes:
        """The operations of `cnt.instant.indexes`."""
        from ....resources.cnt.instant.indexes import CntInstantIndexes

        return CntInstantIndexes(self._client)

    @cached_property
    def proxies(self) -> CntInstantProxies:
        """The operations of `cnt.instant.proxies`."""
        from ....resources.cnt.instant.proxies import CntInstantProxies

        return CntInstantProxies(self._client)

    def search(
        self,
        id: str,
        *,
        facets: Sequence[str] | UnsetType = UNSET,
        filters: (
            Sequence[models.CntInstantFilter | params.CntInstantFilterParams]
            | UnsetType
        ) = UNSET,
        indices: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        q: str | UnsetType = UNSET,
        threshold: int | UnsetType = UNSET,
        body: (
            models.CntSearchRequest | params.CntSearchRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntSearchResponse:
        """Search documents in the indexes behind a search proxy.

        `id` is the key of a tenant's proxy, for example "afosto". `count` adds up the
        results of all the indexes selected.

        Args:
            id: Key of the search proxy.
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

        Response headers:
            x-count: 200. How many entries there are on all pages together, as text.
            x-page-size: 200. How many entries a page holds at most.

        Example:
            client.cnt.instant.search("afosto", limit=19, offset=20)

        Source: afosto (003), Meilisearch / Search, lines 44447-44643.
        """
        return self._call(
            _SEARCH,
            {"id": id},
            body=body,
            fields={
                "facets": facets,
                "filters": filters,
                "indices": indices,
                "limit": limit,
                "offset": offset,
                "q": q,
                "threshold": threshold,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> CntInstantRaw:
        """The same methods, returning the whole response."""
        return cast("CntInstantRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntInstantStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntInstantStreamed", self._as_streamed())


class AsyncCntInstant(AsyncResource):
    """Search indexes, and search proxies over several of them.

    The operations of `cnt.instant`.
    """

    @cached_property
    def indexes(self) -> AsyncCntInstantIndexes:
        """The operations of `cnt.instant.indexes`."""
        from ....resources.cnt.instant.indexes import AsyncCntInstantIndexes

        return AsyncCntInstantIndexes(self._client)

    @cached_property
    def proxies(self) -> AsyncCntInstantProxies:
        """The operations of `cnt.instant.proxies`."""
        from ....resources.cnt.instant.proxies import AsyncCntInstantProxies

        return AsyncCntInstantProxies(self._client)

    async def search(
        self,
        id: str,
        *,
        facets: Sequence[str] | UnsetType = UNSET,
        filters: (
            Sequence[models.CntInstantFilter | params.CntInstantFilterParams]
            | UnsetType
        ) = UNSET,
        indices: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        q: str | UnsetType = UNSET,
        threshold: int | UnsetType = UNSET,
        body: (
            models.CntSearchRequest | params.CntSearchRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntSearchResponse:
        """Search documents in the indexes behind a search proxy.

        `id` is the key of a tenant's proxy, for example "afosto". `count` adds up the
        results of all the indexes selected.

        Args:
            id: Key of the search proxy.
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

        Response headers:
            x-count: 200. How many entries there are on all pages together, as text.
            x-page-size: 200. How many entries a page holds at most.

        Example:
            await client.cnt.instant.search("afosto", limit=19, offset=20)

        Source: afosto (003), Meilisearch / Search, lines 44447-44643.
        """
        return await self._call(
            _SEARCH,
            {"id": id},
            body=body,
            fields={
                "facets": facets,
                "filters": filters,
                "indices": indices,
                "limit": limit,
                "offset": offset,
                "q": q,
                "threshold": threshold,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntInstantRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntInstantRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntInstantStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntInstantStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntInstantRaw:
        """`CntInstant`, returning whole responses."""

        def __init__(self, resource: CntInstant) -> None:
            self.search = raw(resource.search)

    class CntInstantStreamed:
        """`CntInstant`, with responses that are yet to be read."""

        def __init__(self, resource: CntInstant) -> None:
            self.search = streamed(resource.search)

    class AsyncCntInstantRaw:
        """`AsyncCntInstant`, returning whole responses."""

        def __init__(self, resource: AsyncCntInstant) -> None:
            self.search = async_raw(resource.search)

    class AsyncCntInstantStreamed:
        """`AsyncCntInstant`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntInstant) -> None:
            self.search = async_streamed(resource.search)
