"""The operations of `lcs.locations`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import Literal, TYPE_CHECKING, cast

from .... import models, params
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

if TYPE_CHECKING:
    from ....resources.lcs.locations.positions import (
        AsyncLcsLocationsPositions,
        LcsLocationsPositions,
    )
    from ....resources.lcs.locations.skus import AsyncLcsLocationsSkus, LcsLocationsSkus

_CREATE: Operation[models.LcsFulfilmentLocation] = Operation(
    "lcs.locations.create",
    "POST",
    "/lcs/locations",
    body=Body("application/json"),
    results={"200": Json(lambda: models.LcsFulfilmentLocation)},
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
_GET: Operation[models.LcsFulfilmentLocation] = Operation(
    "lcs.locations.get",
    "GET",
    "/lcs/locations/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.LcsFulfilmentLocation)},
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
_LIST: Operation[builtins.list[models.LcsFulfilmentLocation]] = Operation(
    "lcs.locations.list",
    "GET",
    "/lcs/locations",
    parameters=(
        Parameter("address_id", "query"),
        Parameter("is_disabled", "query"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.LcsFulfilmentLocation])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    paging=Paging("page", argument="page", total=("header", "x-count")),
)
_SEARCH: Operation[builtins.list[models.LcsFulfilmentLocation]] = Operation(
    "lcs.locations.search",
    "POST",
    "/lcs/search/locations",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.LcsFulfilmentLocation])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    paging=Paging("page", argument="page", total=("header", "x-count")),
)
_UPDATE: Operation[models.LcsFulfilmentLocation] = Operation(
    "lcs.locations.update",
    "PUT",
    "/lcs/locations/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.LcsFulfilmentLocation)},
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


class LcsLocations(SyncResource):
    """Fulfilment locations, from which orders are shipped.

    The operations of `lcs.locations`.
    """

    @cached_property
    def positions(self) -> LcsLocationsPositions:
        """The operations of `lcs.locations.positions`."""
        from ....resources.lcs.locations.positions import LcsLocationsPositions

        return LcsLocationsPositions(self._client)

    @cached_property
    def skus(self) -> LcsLocationsSkus:
        """The operations of `lcs.locations.skus`."""
        from ....resources.lcs.locations.skus import LcsLocationsSkus

        return LcsLocationsSkus(self._client)

    def create(
        self,
        *,
        address_id: str | UnsetType = UNSET,
        is_disabled: bool | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.LcsFulfilmentLocationModel
            | params.LcsFulfilmentLocationModelParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsFulfilmentLocation:
        """Create a fulfilment location with a name and an address.

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

        Response headers:
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Fulfilment / Fulfilment, lines 28733-28871.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={"address_id": address_id, "is_disabled": is_disabled, "name": name},
            options=options,
        )

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.LcsFulfilmentLocation:
        """Read a fulfilment location with its name, reference and address.

        Args:
            id: Id of the fulfilment location.

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

        Source: afosto (003), Fulfilment / Fulfilment, lines 28873-29003.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        address_id: str | None = None,
        is_disabled: Literal["1", "0"] | str | None = None,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.LcsFulfilmentLocation]:
        """List the fulfilment locations, by address or by whether they are disabled.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            address_id: Filter by the id of the address.
            is_disabled: Filter by whether the location is disabled (`1`) or not
                (`0`).
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
            x-count: 200. How many entries there are on all pages together.

        Source: afosto (003), Fulfilment / Fulfilment, lines 28578-28731.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {
                "address_id": address_id,
                "is_disabled": is_disabled,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.LcsLocationSearchConstraint
                | params.LcsLocationSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.LcsLocationSearch | params.LcsLocationSearchParams | UnsetType
        ) = UNSET,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.LcsFulfilmentLocation]:
        """Search fulfilment locations by their ids.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            body: The whole body at once.
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
            x-count: 200. How many entries there are on all pages together.

        Source: afosto (003), Fulfilment / Search, lines 24892-25050.
        """
        return walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        address_id: str | UnsetType = UNSET,
        is_disabled: bool | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.LcsFulfilmentLocationModel
            | params.LcsFulfilmentLocationModelParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsFulfilmentLocation:
        """Rename, move, enable or disable a fulfilment location.

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

        Source: afosto (003), Fulfilment / Fulfilment, lines 29005-29142.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"address_id": address_id, "is_disabled": is_disabled, "name": name},
            options=options,
        )

    @property
    def with_raw_response(self) -> LcsLocationsRaw:
        """The same methods, returning the whole response."""
        return cast("LcsLocationsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> LcsLocationsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("LcsLocationsStreamed", self._as_streamed())


class AsyncLcsLocations(AsyncResource):
    """Fulfilment locations, from which orders are shipped.

    The operations of `lcs.locations`.
    """

    @cached_property
    def positions(self) -> AsyncLcsLocationsPositions:
        """The operations of `lcs.locations.positions`."""
        from ....resources.lcs.locations.positions import AsyncLcsLocationsPositions

        return AsyncLcsLocationsPositions(self._client)

    @cached_property
    def skus(self) -> AsyncLcsLocationsSkus:
        """The operations of `lcs.locations.skus`."""
        from ....resources.lcs.locations.skus import AsyncLcsLocationsSkus

        return AsyncLcsLocationsSkus(self._client)

    async def create(
        self,
        *,
        address_id: str | UnsetType = UNSET,
        is_disabled: bool | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.LcsFulfilmentLocationModel
            | params.LcsFulfilmentLocationModelParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsFulfilmentLocation:
        """Create a fulfilment location with a name and an address.

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

        Response headers:
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Fulfilment / Fulfilment, lines 28733-28871.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"address_id": address_id, "is_disabled": is_disabled, "name": name},
            options=options,
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.LcsFulfilmentLocation:
        """Read a fulfilment location with its name, reference and address.

        Args:
            id: Id of the fulfilment location.

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

        Source: afosto (003), Fulfilment / Fulfilment, lines 28873-29003.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        address_id: str | None = None,
        is_disabled: Literal["1", "0"] | str | None = None,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.LcsFulfilmentLocation]:
        """List the fulfilment locations, by address or by whether they are disabled.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            address_id: Filter by the id of the address.
            is_disabled: Filter by whether the location is disabled (`1`) or not
                (`0`).
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
            x-count: 200. How many entries there are on all pages together.

        Source: afosto (003), Fulfilment / Fulfilment, lines 28578-28731.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {
                "address_id": address_id,
                "is_disabled": is_disabled,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.LcsLocationSearchConstraint
                | params.LcsLocationSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.LcsLocationSearch | params.LcsLocationSearchParams | UnsetType
        ) = UNSET,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.LcsFulfilmentLocation]:
        """Search fulfilment locations by their ids.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            body: The whole body at once.
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
            x-count: 200. How many entries there are on all pages together.

        Source: afosto (003), Fulfilment / Search, lines 24892-25050.
        """
        return async_walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        address_id: str | UnsetType = UNSET,
        is_disabled: bool | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.LcsFulfilmentLocationModel
            | params.LcsFulfilmentLocationModelParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsFulfilmentLocation:
        """Rename, move, enable or disable a fulfilment location.

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

        Source: afosto (003), Fulfilment / Fulfilment, lines 29005-29142.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"address_id": address_id, "is_disabled": is_disabled, "name": name},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncLcsLocationsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncLcsLocationsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncLcsLocationsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncLcsLocationsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class LcsLocationsRaw:
        """`LcsLocations`, returning whole responses."""

        def __init__(self, resource: LcsLocations) -> None:
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.search = raw_pages(resource.search)
            self.update = raw(resource.update)

    class LcsLocationsStreamed:
        """`LcsLocations`, with responses that are yet to be read."""

        def __init__(self, resource: LcsLocations) -> None:
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.search = streamed_pages(resource.search)
            self.update = streamed(resource.update)

    class AsyncLcsLocationsRaw:
        """`AsyncLcsLocations`, returning whole responses."""

        def __init__(self, resource: AsyncLcsLocations) -> None:
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.search = async_raw_pages(resource.search)
            self.update = async_raw(resource.update)

    class AsyncLcsLocationsStreamed:
        """`AsyncLcsLocations`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncLcsLocations) -> None:
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.search = async_streamed_pages(resource.search)
            self.update = async_streamed(resource.update)
