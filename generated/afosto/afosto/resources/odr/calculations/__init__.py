"""The operations of `odr.calculations`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, cast

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
    from ....resources.odr.calculations.invoices import (
        AsyncOdrCalculationsInvoices,
        OdrCalculationsInvoices,
    )

_GET: Operation[models.OdrCalculation] = Operation(
    "odr.calculations.get",
    "GET",
    "/odr/calculations/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.OdrCalculation)},
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
_LIST: Operation[builtins.list[models.OdrListedCalculation]] = Operation(
    "odr.calculations.list",
    "GET",
    "/odr/calculations",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.OdrListedCalculation])},
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
_SEARCH: Operation[builtins.list[models.OdrCalculation]] = Operation(
    "odr.calculations.search",
    "POST",
    "/odr/search/calculations",
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.OdrCalculation])},
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


class OdrCalculations(SyncResource):
    """Calculations of what orders cost.

    The operations of `odr.calculations`.
    """

    @cached_property
    def invoices(self) -> OdrCalculationsInvoices:
        """The operations of `odr.calculations.invoices`."""
        from ....resources.odr.calculations.invoices import OdrCalculationsInvoices

        return OdrCalculationsInvoices(self._client)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrCalculation:
        """Read a calculation with its items, services, totals and VAT.

        Args:
            id: Id of the calculation.

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

        Source: afosto (003), Order / Calculations, lines 59285-59514.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.OdrListedCalculation]:
        """List calculations in a short form without items and services.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
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

        Source: afosto (003), Order / Calculations, lines 59088-59283.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.OdrCalculationSearchConstraint
                | params.OdrCalculationSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.OdrCalculationSearch | params.OdrCalculationSearchParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrCalculation]:
        """Find valid calculations by their ids.

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

        Source: afosto (003), Order / Search, lines 57219-57457.
        """
        return self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrCalculationsRaw:
        """The same methods, returning the whole response."""
        return cast("OdrCalculationsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrCalculationsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrCalculationsStreamed", self._as_streamed())


class AsyncOdrCalculations(AsyncResource):
    """Calculations of what orders cost.

    The operations of `odr.calculations`.
    """

    @cached_property
    def invoices(self) -> AsyncOdrCalculationsInvoices:
        """The operations of `odr.calculations.invoices`."""
        from ....resources.odr.calculations.invoices import AsyncOdrCalculationsInvoices

        return AsyncOdrCalculationsInvoices(self._client)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrCalculation:
        """Read a calculation with its items, services, totals and VAT.

        Args:
            id: Id of the calculation.

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

        Source: afosto (003), Order / Calculations, lines 59285-59514.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.OdrListedCalculation]:
        """List calculations in a short form without items and services.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
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

        Source: afosto (003), Order / Calculations, lines 59088-59283.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    async def search(
        self,
        *,
        constraints: (
            Sequence[
                models.OdrCalculationSearchConstraint
                | params.OdrCalculationSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.OdrCalculationSearch | params.OdrCalculationSearchParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrCalculation]:
        """Find valid calculations by their ids.

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

        Source: afosto (003), Order / Search, lines 57219-57457.
        """
        return await self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrCalculationsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrCalculationsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrCalculationsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrCalculationsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrCalculationsRaw:
        """`OdrCalculations`, returning whole responses."""

        def __init__(self, resource: OdrCalculations) -> None:
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.search = raw(resource.search)

    class OdrCalculationsStreamed:
        """`OdrCalculations`, with responses that are yet to be read."""

        def __init__(self, resource: OdrCalculations) -> None:
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.search = streamed(resource.search)

    class AsyncOdrCalculationsRaw:
        """`AsyncOdrCalculations`, returning whole responses."""

        def __init__(self, resource: AsyncOdrCalculations) -> None:
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.search = async_raw(resource.search)

    class AsyncOdrCalculationsStreamed:
        """`AsyncOdrCalculations`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrCalculations) -> None:
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.search = async_streamed(resource.search)
