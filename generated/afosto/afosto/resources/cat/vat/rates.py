"""The operations of `cat.vat.rates`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from .... import models
from ...._runtime.spec.operation import Json, Operation, Paging, Parameter
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
from ...._runtime.client.resource import AsyncResource, SyncResource

_LIST: Operation[builtins.list[models.CatVatRate]] = Operation(
    "cat.vat.rates.list",
    "GET",
    "/cat/vat",
    parameters=(
        Parameter("country", "query"),
        Parameter("administrative_area", "query"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.CatVatRate])},
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


class CatVatRates(SyncResource):
    """The VAT rates of countries and regions.

    The operations of `cat.vat.rates`.
    """

    def list(
        self,
        *,
        country: str | None = None,
        administrative_area: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CatVatRate]:
        """List the VAT rates of a country or region.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            country: The country, for example US.
            administrative_area: The state or province, for example Florida.
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

        Source: afosto (003), Catalog / Vat, lines 3829-3984.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {
                "country": country,
                "administrative_area": administrative_area,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> CatVatRatesRaw:
        """The same methods, returning the whole response."""
        return cast("CatVatRatesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CatVatRatesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CatVatRatesStreamed", self._as_streamed())


class AsyncCatVatRates(AsyncResource):
    """The VAT rates of countries and regions.

    The operations of `cat.vat.rates`.
    """

    def list(
        self,
        *,
        country: str | None = None,
        administrative_area: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CatVatRate]:
        """List the VAT rates of a country or region.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            country: The country, for example US.
            administrative_area: The state or province, for example Florida.
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

        Source: afosto (003), Catalog / Vat, lines 3829-3984.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {
                "country": country,
                "administrative_area": administrative_area,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCatVatRatesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCatVatRatesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCatVatRatesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCatVatRatesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CatVatRatesRaw:
        """`CatVatRates`, returning whole responses."""

        def __init__(self, resource: CatVatRates) -> None:
            self.list = raw_pages(resource.list)

    class CatVatRatesStreamed:
        """`CatVatRates`, with responses that are yet to be read."""

        def __init__(self, resource: CatVatRates) -> None:
            self.list = streamed_pages(resource.list)

    class AsyncCatVatRatesRaw:
        """`AsyncCatVatRates`, returning whole responses."""

        def __init__(self, resource: AsyncCatVatRates) -> None:
            self.list = async_raw_pages(resource.list)

    class AsyncCatVatRatesStreamed:
        """`AsyncCatVatRates`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCatVatRates) -> None:
            self.list = async_streamed_pages(resource.list)
