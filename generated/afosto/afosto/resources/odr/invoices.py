"""The operations of `odr.invoices`."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, TYPE_CHECKING, cast
from uuid import UUID

from ... import models, params
from ..._runtime.spec.operation import (
    Body,
    Json,
    Nothing,
    Operation,
    Paging,
    Parameter,
    Polling,
)
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
from ..._runtime.client.tasks import (
    AsyncStarted,
    Started,
    async_raw_start,
    async_start_task,
    async_streamed_start,
    raw_start,
    start_task,
    streamed_start,
)

_CREATE: Operation[models.OdrInvoice] = Operation(
    "odr.invoices.create",
    "POST",
    "/odr/invoices",
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrInvoice)},
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
_GET: Operation[models.OdrInvoice] = Operation(
    "odr.invoices.get",
    "GET",
    "/odr/invoices/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.OdrInvoice)},
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
_LIST: Operation[builtins.list[models.OdrInvoiceListItem]] = Operation(
    "odr.invoices.list",
    "GET",
    "/odr/invoices",
    parameters=(
        Parameter("order_id", "query"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.OdrInvoiceListItem])},
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
_MARK_PAID: Operation[models.OdrInvoiceListItem] = Operation(
    "odr.invoices.mark_paid",
    "PUT",
    "/odr/invoices/{id}/paid",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrInvoiceListItem)},
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
_PRINT: Operation[None] = Operation(
    "odr.invoices.print",
    "POST",
    "/odr/invoices/{id}/print",
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
    task=Polling("x-task-id", "mes.tasks.get", "/completed_at"),
)
_SEARCH: Operation[builtins.list[models.OdrInvoice]] = Operation(
    "odr.invoices.search",
    "POST",
    "/odr/search/invoices",
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.OdrInvoice])},
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


class OdrInvoices(SyncResource):
    """Invoices.

    The operations of `odr.invoices`.
    """

    def create(
        self,
        *,
        address_id: str | UnsetType = UNSET,
        adjustments: (
            Sequence[models.OdrAdjustment | params.OdrAdjustmentParams] | UnsetType
        ) = UNSET,
        channel_id: UUID | str | UnsetType = UNSET,
        client_id: str | UnsetType = UNSET,
        contact_id: str | UnsetType = UNSET,
        currency: str | UnsetType = UNSET,
        items: (
            Sequence[models.OdrInvoiceItemModel | params.OdrInvoiceItemModelParams]
            | UnsetType
        ) = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        organisation_id: str | UnsetType = UNSET,
        pricing_at: dt.datetime | str | UnsetType = UNSET,
        reference: str | UnsetType = UNSET,
        body: (
            models.OdrInvoiceRequest | params.OdrInvoiceRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrInvoice:
        """Create an invoice for a contact or organisation from the items sent.

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

        Source: afosto (003), Order / Invoices, lines 59957-60220.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "address_id": address_id,
                "adjustments": adjustments,
                "channel_id": channel_id,
                "client_id": client_id,
                "contact_id": contact_id,
                "currency": currency,
                "items": items,
                "metadata": metadata,
                "organisation_id": organisation_id,
                "pricing_at": pricing_at,
                "reference": reference,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrInvoice:
        """Read an invoice with its items, services, totals and VAT.

        Args:
            id: Id of the invoice.

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

        Source: afosto (003), Order / Invoices, lines 60222-60459.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        order_id: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.OdrInvoiceListItem]:
        """List invoices in a short form, optionally those of one order.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            order_id: Filter by the id of the order.
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

        Source: afosto (003), Order / Invoices, lines 59759-59955.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"order_id": order_id, "page": page, "page_size": page_size},
            options=options,
        )

    def mark_paid(
        self,
        id: str,
        *,
        paid_at: dt.date | str | UnsetType = UNSET,
        body: models.OdrInvoiceState | params.OdrInvoiceStateParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrInvoiceListItem:
        """Record when an invoice was paid.

        Args:
            id: Id of the invoice.
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

        Source: afosto (003), Order / Invoices, lines 60461-60646.
        """
        return self._call(
            _MARK_PAID,
            {"id": id},
            body=body,
            fields={"paid_at": paid_at},
            options=options,
        )

    def print(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Started[None, models.MesTask]:
        """Start a task that makes the PDF of an invoice.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the invoice.

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
            x-task-id: 204. Id of the background task that carries out the request.

        Source: afosto (003), Order / Invoices, lines 60648-60776.
        """
        return start_task(self._calls, _PRINT, {"id": id}, options=options)

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.OdrInvoiceSearchConstraint
                | params.OdrInvoiceSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.OdrInvoiceSearch | params.OdrInvoiceSearchParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrInvoice]:
        """Find invoices by their ids.

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

        Source: afosto (003), Order / Search, lines 57459-57701.
        """
        return self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrInvoicesRaw:
        """The same methods, returning the whole response."""
        return cast("OdrInvoicesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrInvoicesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrInvoicesStreamed", self._as_streamed())


class AsyncOdrInvoices(AsyncResource):
    """Invoices.

    The operations of `odr.invoices`.
    """

    async def create(
        self,
        *,
        address_id: str | UnsetType = UNSET,
        adjustments: (
            Sequence[models.OdrAdjustment | params.OdrAdjustmentParams] | UnsetType
        ) = UNSET,
        channel_id: UUID | str | UnsetType = UNSET,
        client_id: str | UnsetType = UNSET,
        contact_id: str | UnsetType = UNSET,
        currency: str | UnsetType = UNSET,
        items: (
            Sequence[models.OdrInvoiceItemModel | params.OdrInvoiceItemModelParams]
            | UnsetType
        ) = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        organisation_id: str | UnsetType = UNSET,
        pricing_at: dt.datetime | str | UnsetType = UNSET,
        reference: str | UnsetType = UNSET,
        body: (
            models.OdrInvoiceRequest | params.OdrInvoiceRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrInvoice:
        """Create an invoice for a contact or organisation from the items sent.

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

        Source: afosto (003), Order / Invoices, lines 59957-60220.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "address_id": address_id,
                "adjustments": adjustments,
                "channel_id": channel_id,
                "client_id": client_id,
                "contact_id": contact_id,
                "currency": currency,
                "items": items,
                "metadata": metadata,
                "organisation_id": organisation_id,
                "pricing_at": pricing_at,
                "reference": reference,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrInvoice:
        """Read an invoice with its items, services, totals and VAT.

        Args:
            id: Id of the invoice.

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

        Source: afosto (003), Order / Invoices, lines 60222-60459.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        order_id: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.OdrInvoiceListItem]:
        """List invoices in a short form, optionally those of one order.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            order_id: Filter by the id of the order.
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

        Source: afosto (003), Order / Invoices, lines 59759-59955.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"order_id": order_id, "page": page, "page_size": page_size},
            options=options,
        )

    async def mark_paid(
        self,
        id: str,
        *,
        paid_at: dt.date | str | UnsetType = UNSET,
        body: models.OdrInvoiceState | params.OdrInvoiceStateParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrInvoiceListItem:
        """Record when an invoice was paid.

        Args:
            id: Id of the invoice.
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

        Source: afosto (003), Order / Invoices, lines 60461-60646.
        """
        return await self._call(
            _MARK_PAID,
            {"id": id},
            body=body,
            fields={"paid_at": paid_at},
            options=options,
        )

    async def print(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[None, models.MesTask]:
        """Start a task that makes the PDF of an invoice.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the invoice.

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
            x-task-id: 204. Id of the background task that carries out the request.

        Source: afosto (003), Order / Invoices, lines 60648-60776.
        """
        return await async_start_task(self._calls, _PRINT, {"id": id}, options=options)

    async def search(
        self,
        *,
        constraints: (
            Sequence[
                models.OdrInvoiceSearchConstraint
                | params.OdrInvoiceSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.OdrInvoiceSearch | params.OdrInvoiceSearchParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrInvoice]:
        """Find invoices by their ids.

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

        Source: afosto (003), Order / Search, lines 57459-57701.
        """
        return await self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrInvoicesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrInvoicesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrInvoicesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrInvoicesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrInvoicesRaw:
        """`OdrInvoices`, returning whole responses."""

        def __init__(self, resource: OdrInvoices) -> None:
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.mark_paid = raw(resource.mark_paid)
            self.print = raw_start(resource.print)
            self.search = raw(resource.search)

    class OdrInvoicesStreamed:
        """`OdrInvoices`, with responses that are yet to be read."""

        def __init__(self, resource: OdrInvoices) -> None:
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.mark_paid = streamed(resource.mark_paid)
            self.print = streamed_start(resource.print)
            self.search = streamed(resource.search)

    class AsyncOdrInvoicesRaw:
        """`AsyncOdrInvoices`, returning whole responses."""

        def __init__(self, resource: AsyncOdrInvoices) -> None:
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.mark_paid = async_raw(resource.mark_paid)
            self.print = async_raw_start(resource.print)
            self.search = async_raw(resource.search)

    class AsyncOdrInvoicesStreamed:
        """`AsyncOdrInvoices`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrInvoices) -> None:
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.mark_paid = async_streamed(resource.mark_paid)
            self.print = async_streamed_start(resource.print)
            self.search = async_streamed(resource.search)
