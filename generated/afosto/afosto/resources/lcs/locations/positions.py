"""The operations of `lcs.locations.positions`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from .... import models
from ...._runtime.spec.operation import Body, Json, Operation, Paging, Parameter
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

_GET: Operation[models.LcsLocationPosition] = Operation(
    "lcs.locations.positions.get",
    "GET",
    "/lcs/locations/{id}/positions/{code}",
    parameters=(Parameter("id", "path"), Parameter("code", "path")),
    results={"200": Json(lambda: models.LcsLocationPosition)},
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
_LIST: Operation[builtins.list[models.LcsLocationPosition]] = Operation(
    "lcs.locations.positions.list",
    "GET",
    "/lcs/locations/{id}/positions",
    parameters=(
        Parameter("id", "path"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.LcsLocationPosition])},
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
_REMOVE: Operation[models.LcsLocationsPositionsRemoveResponse] = Operation(
    "lcs.locations.positions.remove",
    "DELETE",
    "/lcs/locations/{id}/positions",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.LcsLocationsPositionsRemoveResponse)},
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
_REORDER: Operation[models.LcsLocationsPositionsReorderResponse] = Operation(
    "lcs.locations.positions.reorder",
    "PUT",
    "/lcs/locations/{id}/positions",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.LcsLocationsPositionsReorderResponse)},
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
_SEARCH: Operation[models.LcsLocationSku] = Operation(
    "lcs.locations.positions.search",
    "POST",
    "/lcs/locations/{id}/positions/search",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.LcsLocationSku)},
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


class LcsLocationsPositions(SyncResource):
    """The positions in a fulfilment location.

    The operations of `lcs.locations.positions`.
    """

    def get(
        self,
        id: str,
        code: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.LcsLocationPosition:
        """Read a position of a fulfilment location with the SKUs that lie there.

        Args:
            id: Id of the fulfilment location.
            code: Code of the position.

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
            client.lcs.locations.positions.get("id-11", "A3.32435")

        Source: afosto (003), Fulfilment / Fulfilment, lines 29579-29717.
        """
        return self._call(_GET, {"id": id, "code": code}, options=options)

    def list(
        self,
        id: str,
        *,
        page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.LcsLocationPosition]:
        """List the positions in a fulfilment location with their order and SKUs.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the fulfilment location.
            page: Which page to read; the first one without it.
            page_size: How many entries a page holds at most.

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

        Source: afosto (003), Fulfilment / Fulfilment, lines 29144-29295.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    def remove(
        self,
        id: str,
        *,
        body: Sequence[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsLocationsPositionsRemoveResponse:
        """Remove positions from a fulfilment location.

        The body lists the codes of the positions.

        Args:
            id: Id of the fulfilment location.
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
            x-page: 200. What to send as `x-page` to read the following page.

        Example:
            client.lcs.locations.positions.remove("id-11", body=["A3.32435"])

        Source: afosto (003), Fulfilment / Fulfilment, lines 29438-29577.
        """
        return self._call(_REMOVE, {"id": id}, body=body, options=options)

    def reorder(
        self,
        id: str,
        *,
        body: Sequence[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsLocationsPositionsReorderResponse:
        """Put the positions of a fulfilment location into the order given.

        Args:
            id: Id of the fulfilment location.
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
            x-page: 200. What to send as `x-page` to read the following page.

        Example:
            client.lcs.locations.positions.reorder("id-11", body=["A3.32435"])

        Source: afosto (003), Fulfilment / Fulfilment, lines 29297-29436.
        """
        return self._call(_REORDER, {"id": id}, body=body, options=options)

    def search(
        self,
        id: str,
        *,
        body: Sequence[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsLocationSku:
        """Find the positions at which given SKUs lie in a fulfilment location.

        The sample in the document, `A3.32435`, looks like a position code rather than a
        SKU.

        Args:
            id: Id of the fulfilment location.
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
            x-page: 200. What to send as `x-page` to read the following page.

        Example:
            client.lcs.locations.positions.search("id-11", body=["A3.32435"])

        Source: afosto (003), Fulfilment / Fulfilment, lines 29719-29857.
        """
        return self._call(_SEARCH, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> LcsLocationsPositionsRaw:
        """The same methods, returning the whole response."""
        return cast("LcsLocationsPositionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> LcsLocationsPositionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("LcsLocationsPositionsStreamed", self._as_streamed())


class AsyncLcsLocationsPositions(AsyncResource):
    """The positions in a fulfilment location.

    The operations of `lcs.locations.positions`.
    """

    async def get(
        self,
        id: str,
        code: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.LcsLocationPosition:
        """Read a position of a fulfilment location with the SKUs that lie there.

        Args:
            id: Id of the fulfilment location.
            code: Code of the position.

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
            await client.lcs.locations.positions.get("id-11", "A3.32435")

        Source: afosto (003), Fulfilment / Fulfilment, lines 29579-29717.
        """
        return await self._call(_GET, {"id": id, "code": code}, options=options)

    def list(
        self,
        id: str,
        *,
        page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.LcsLocationPosition]:
        """List the positions in a fulfilment location with their order and SKUs.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the fulfilment location.
            page: Which page to read; the first one without it.
            page_size: How many entries a page holds at most.

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

        Source: afosto (003), Fulfilment / Fulfilment, lines 29144-29295.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"id": id, "page": page, "page_size": page_size},
            options=options,
        )

    async def remove(
        self,
        id: str,
        *,
        body: Sequence[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsLocationsPositionsRemoveResponse:
        """Remove positions from a fulfilment location.

        The body lists the codes of the positions.

        Args:
            id: Id of the fulfilment location.
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
            x-page: 200. What to send as `x-page` to read the following page.

        Example:
            await client.lcs.locations.positions.remove("id-11", body=["A3.32435"])

        Source: afosto (003), Fulfilment / Fulfilment, lines 29438-29577.
        """
        return await self._call(_REMOVE, {"id": id}, body=body, options=options)

    async def reorder(
        self,
        id: str,
        *,
        body: Sequence[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsLocationsPositionsReorderResponse:
        """Put the positions of a fulfilment location into the order given.

        Args:
            id: Id of the fulfilment location.
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
            x-page: 200. What to send as `x-page` to read the following page.

        Example:
            await client.lcs.locations.positions.reorder("id-11", body=["A3.32435"])

        Source: afosto (003), Fulfilment / Fulfilment, lines 29297-29436.
        """
        return await self._call(_REORDER, {"id": id}, body=body, options=options)

    async def search(
        self,
        id: str,
        *,
        body: Sequence[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsLocationSku:
        """Find the positions at which given SKUs lie in a fulfilment location.

        The sample in the document, `A3.32435`, looks like a position code rather than a
        SKU.

        Args:
            id: Id of the fulfilment location.
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
            x-page: 200. What to send as `x-page` to read the following page.

        Example:
            await client.lcs.locations.positions.search("id-11", body=["A3.32435"])

        Source: afosto (003), Fulfilment / Fulfilment, lines 29719-29857.
        """
        return await self._call(_SEARCH, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> AsyncLcsLocationsPositionsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncLcsLocationsPositionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncLcsLocationsPositionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncLcsLocationsPositionsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class LcsLocationsPositionsRaw:
        """`LcsLocationsPositions`, returning whole responses."""

        def __init__(self, resource: LcsLocationsPositions) -> None:
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.remove = raw(resource.remove)
            self.reorder = raw(resource.reorder)
            self.search = raw(resource.search)

    class LcsLocationsPositionsStreamed:
        """`LcsLocationsPositions`, with responses that are yet to be read."""

        def __init__(self, resource: LcsLocationsPositions) -> None:
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.remove = streamed(resource.remove)
            self.reorder = streamed(resource.reorder)
            self.search = streamed(resource.search)

    class AsyncLcsLocationsPositionsRaw:
        """`AsyncLcsLocationsPositions`, returning whole responses."""

        def __init__(self, resource: AsyncLcsLocationsPositions) -> None:
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.remove = async_raw(resource.remove)
            self.reorder = async_raw(resource.reorder)
            self.search = async_raw(resource.search)

    class AsyncLcsLocationsPositionsStreamed:
        """`AsyncLcsLocationsPositions`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncLcsLocationsPositions) -> None:
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.remove = async_streamed(resource.remove)
            self.reorder = async_streamed(resource.reorder)
            self.search = async_streamed(resource.search)
