"""The operations of `cat.groups.prices`."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Sequence
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

_LIST: Operation[builtins.list[models.CatPrice]] = Operation(
    "cat.groups.prices.list",
    "GET",
    "/cat/groups/{id}/prices",
    parameters=(
        Parameter("id", "path"),
        Parameter("country", "query"),
        Parameter("administrative_area", "query"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.CatPrice])},
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
_LIST_BY_SKU: Operation[builtins.list[models.CatPrice]] = Operation(
    "cat.groups.prices.list_by_sku",
    "GET",
    "/cat/groups/{id}/prices/{sku}",
    parameters=(
        Parameter("id", "path"),
        Parameter("sku", "path"),
        Parameter("is_planned", "query"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.CatPrice])},
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
_SEARCH: Operation[builtins.list[models.CatPrice]] = Operation(
    "cat.groups.prices.search",
    "POST",
    "/cat/groups/{id}/prices",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.CatPrice])},
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
_UPSERT: Operation[models.CatGroupsPricesUpsertResponse] = Operation(
    "cat.groups.prices.upsert",
    "PUT",
    "/cat/groups/{id}/prices",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.CatGroupsPricesUpsertResponse)},
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


class CatGroupsPrices(SyncResource):
    """The prices in a price group.

    The operations of `cat.groups.prices`.
    """

    def list(
        self,
        id: str,
        *,
        country: str | None = None,
        administrative_area: str | None = None,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CatPrice]:
        """List the prices of a price group, with the VAT of a region.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the price group.
            country: Show only the tax rates of this country, for example US.
            administrative_area: Show only the tax rates of this state or province,
                for example Florida.
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
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Catalog / Prices, lines 3039-3207.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {
                "id": id,
                "country": country,
                "administrative_area": administrative_area,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def list_by_sku(
        self,
        id: str,
        sku: str,
        *,
        is_planned: Literal["1", "0"] | str | None = None,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CatPrice]:
        """List the past or planned prices of an SKU in a price group.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the price group.
            sku: SKU to list the prices of.
            is_planned: With `1` only the prices planned for later are listed.
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
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Catalog / Prices, lines 3514-3682.
        """
        return walk_pages(
            self._calls,
            _LIST_BY_SKU,
            {
                "id": id,
                "sku": sku,
                "is_planned": is_planned,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def search(
        self,
        id: str,
        *,
        active_at: dt.datetime | str | UnsetType = UNSET,
        constraints: (
            Sequence[models.CatPriceConstraint | params.CatPriceConstraintParams]
            | UnsetType
        ) = UNSET,
        body: models.CatPriceSearch | params.CatPriceSearchParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CatPrice]:
        """Find the prices of chosen SKUs in a price group.

        The constraints name the SKUs, `active_at` the time for which the prices are
        wanted.

        Args:
            id: Id of the price group.
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

        Source: afosto (003), Catalog / Prices, lines 3209-3372.
        """
        return self._call(
            _SEARCH,
            {"id": id},
            body=body,
            fields={"active_at": active_at, "constraints": constraints},
            options=options,
        )

    def upsert(
        self,
        id: str,
        *,
        body: (
            Sequence[models.CatNewPrice | params.CatNewPriceParams] | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CatGroupsPricesUpsertResponse:
        """Write prices of SKUs to a price group, new ones or changes.

        `active_at` is the time from which a price counts.

        Args:
            id: Id of the price group.
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
            client.cat.groups.prices.upsert(
                "id-11",
                body=[
                    {
                        "active_at": "2027-01-01T00:00:00Z",
                        "amount": 1995,
                        "original_amount": 2495,
                        "sku": "TSHIRT-M",
                    },
                ],
            )

        Source: afosto (003), Catalog / Prices, lines 3374-3512.
        """
        return self._call(_UPSERT, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> CatGroupsPricesRaw:
        """The same methods, returning the whole response."""
        return cast("CatGroupsPricesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CatGroupsPricesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CatGroupsPricesStreamed", self._as_streamed())


class AsyncCatGroupsPrices(AsyncResource):
    """The prices in a price group.

    The operations of `cat.groups.prices`.
    """

    def list(
        self,
        id: str,
        *,
        country: str | None = None,
        administrative_area: str | None = None,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CatPrice]:
        """List the prices of a price group, with the VAT of a region.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the price group.
            country: Show only the tax rates of this country, for example US.
            administrative_area: Show only the tax rates of this state or province,
                for example Florida.
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
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Catalog / Prices, lines 3039-3207.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {
                "id": id,
                "country": country,
                "administrative_area": administrative_area,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def list_by_sku(
        self,
        id: str,
        sku: str,
        *,
        is_planned: Literal["1", "0"] | str | None = None,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CatPrice]:
        """List the past or planned prices of an SKU in a price group.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            id: Id of the price group.
            sku: SKU to list the prices of.
            is_planned: With `1` only the prices planned for later are listed.
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
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Catalog / Prices, lines 3514-3682.
        """
        return async_walk_pages(
            self._calls,
            _LIST_BY_SKU,
            {
                "id": id,
                "sku": sku,
                "is_planned": is_planned,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    async def search(
        self,
        id: str,
        *,
        active_at: dt.datetime | str | UnsetType = UNSET,
        constraints: (
            Sequence[models.CatPriceConstraint | params.CatPriceConstraintParams]
            | UnsetType
        ) = UNSET,
        body: models.CatPriceSearch | params.CatPriceSearchParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CatPrice]:
        """Find the prices of chosen SKUs in a price group.

        The constraints name the SKUs, `active_at` the time for which the prices are
        wanted.

        Args:
            id: Id of the price group.
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

        Source: afosto (003), Catalog / Prices, lines 3209-3372.
        """
        return await self._call(
            _SEARCH,
            {"id": id},
            body=body,
            fields={"active_at": active_at, "constraints": constraints},
            options=options,
        )

    async def upsert(
        self,
        id: str,
        *,
        body: (
            Sequence[models.CatNewPrice | params.CatNewPriceParams] | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CatGroupsPricesUpsertResponse:
        """Write prices of SKUs to a price group, new ones or changes.

        `active_at` is the time from which a price counts.

        Args:
            id: Id of the price group.
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
            await client.cat.groups.prices.upsert(
                "id-11",
                body=[
                    {
                        "active_at": "2027-01-01T00:00:00Z",
                        "amount": 1995,
                        "original_amount": 2495,
                        "sku": "TSHIRT-M",
                    },
                ],
            )

        Source: afosto (003), Catalog / Prices, lines 3374-3512.
        """
        return await self._call(_UPSERT, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> AsyncCatGroupsPricesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCatGroupsPricesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCatGroupsPricesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCatGroupsPricesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CatGroupsPricesRaw:
        """`CatGroupsPrices`, returning whole responses."""

        def __init__(self, resource: CatGroupsPrices) -> None:
            self.list = raw_pages(resource.list)
            self.list_by_sku = raw_pages(resource.list_by_sku)
            self.search = raw(resource.search)
            self.upsert = raw(resource.upsert)

    class CatGroupsPricesStreamed:
        """`CatGroupsPrices`, with responses that are yet to be read."""

        def __init__(self, resource: CatGroupsPrices) -> None:
            self.list = streamed_pages(resource.list)
            self.list_by_sku = streamed_pages(resource.list_by_sku)
            self.search = streamed(resource.search)
            self.upsert = streamed(resource.upsert)

    class AsyncCatGroupsPricesRaw:
        """`AsyncCatGroupsPrices`, returning whole responses."""

        def __init__(self, resource: AsyncCatGroupsPrices) -> None:
            self.list = async_raw_pages(resource.list)
            self.list_by_sku = async_raw_pages(resource.list_by_sku)
            self.search = async_raw(resource.search)
            self.upsert = async_raw(resource.upsert)

    class AsyncCatGroupsPricesStreamed:
        """`AsyncCatGroupsPrices`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCatGroupsPrices) -> None:
            self.list = async_streamed_pages(resource.list)
            self.list_by_sku = async_streamed_pages(resource.list_by_sku)
            self.search = async_streamed(resource.search)
            self.upsert = async_streamed(resource.upsert)
