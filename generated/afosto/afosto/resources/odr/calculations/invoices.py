"""The operations of `odr.calculations.invoices`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast
from uuid import UUID

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

_CREATE: Operation[list[models.OdrInvoice]] = Operation(
    "odr.calculations.invoices.create",
    "POST",
    "/odr/calculations/{id}/invoices",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: list[models.OdrInvoice])},
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


class OdrCalculationsInvoices(SyncResource):
    """Invoices for the items of a calculation.

    The operations of `odr.calculations.invoices`.
    """

    def create(
        self,
        id: str,
        *,
        order_item_ids: Sequence[UUID | str] | UnsetType = UNSET,
        body: (
            models.OdrCalculatedInvoiceRequest
            | params.OdrCalculatedInvoiceRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.OdrInvoice]:
        """Create the invoice for order items of a calculation.

        Args:
            id: Id of the calculation.
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

        Source: afosto (003), Order / Calculations, lines 59516-59755.
        """
        return self._call(
            _CREATE,
            {"id": id},
            body=body,
            fields={"order_item_ids": order_item_ids},
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrCalculationsInvoicesRaw:
        """The same methods, returning the whole response."""
        return cast("OdrCalculationsInvoicesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrCalculationsInvoicesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrCalculationsInvoicesStreamed", self._as_streamed())


class AsyncOdrCalculationsInvoices(AsyncResource):
    """Invoices for the items of a calculation.

    The operations of `odr.calculations.invoices`.
    """

    async def create(
        self,
        id: str,
        *,
        order_item_ids: Sequence[UUID | str] | UnsetType = UNSET,
        body: (
            models.OdrCalculatedInvoiceRequest
            | params.OdrCalculatedInvoiceRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.OdrInvoice]:
        """Create the invoice for order items of a calculation.

        Args:
            id: Id of the calculation.
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

        Source: afosto (003), Order / Calculations, lines 59516-59755.
        """
        return await self._call(
            _CREATE,
            {"id": id},
            body=body,
            fields={"order_item_ids": order_item_ids},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrCalculationsInvoicesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrCalculationsInvoicesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrCalculationsInvoicesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrCalculationsInvoicesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrCalculationsInvoicesRaw:
        """`OdrCalculationsInvoices`, returning whole responses."""

        def __init__(self, resource: OdrCalculationsInvoices) -> None:
            self.create = raw(resource.create)

    class OdrCalculationsInvoicesStreamed:
        """`OdrCalculationsInvoices`, with responses that are yet to be read."""

        def __init__(self, resource: OdrCalculationsInvoices) -> None:
            self.create = streamed(resource.create)

    class AsyncOdrCalculationsInvoicesRaw:
        """`AsyncOdrCalculationsInvoices`, returning whole responses."""

        def __init__(self, resource: AsyncOdrCalculationsInvoices) -> None:
            self.create = async_raw(resource.create)

    class AsyncOdrCalculationsInvoicesStreamed:
        """`AsyncOdrCalculationsInvoices`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrCalculationsInvoices) -> None:
            self.create = async_streamed(resource.create)
