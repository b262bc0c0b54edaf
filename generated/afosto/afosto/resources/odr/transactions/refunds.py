"""The operations of `odr.transactions.refunds`."""

from __future__ import annotations

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

_CREATE: Operation[models.OdrPayment] = Operation(
    "odr.transactions.refunds.create",
    "POST",
    "/odr/transactions/{secret}/refunds",
    parameters=(Parameter("secret", "path", sensitive=True),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrPayment)},
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


class OdrTransactionsRefunds(SyncResource):
    """Refunds of payments on a transaction.

    The operations of `odr.transactions.refunds`.
    """

    def create(
        self,
        secret: str,
        *,
        amount: int | UnsetType = UNSET,
        payment_id: str | UnsetType = UNSET,
        body: models.OdrRefundIntent | params.OdrRefundIntentParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrPayment:
        """Refund an amount of a payment on a transaction.

        The refund is a payment of its own, which `odr.payments.execute` carries out.

        Args:
            secret: Secret of the transaction.
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

        Source: afosto (003), Order / Payments, lines 65426-65575.
        """
        return self._call(
            _CREATE,
            {"secret": secret},
            body=body,
            fields={"amount": amount, "payment_id": payment_id},
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrTransactionsRefundsRaw:
        """The same methods, returning the whole response."""
        return cast("OdrTransactionsRefundsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrTransactionsRefundsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrTransactionsRefundsStreamed", self._as_streamed())


class AsyncOdrTransactionsRefunds(AsyncResource):
    """Refunds of payments on a transaction.

    The operations of `odr.transactions.refunds`.
    """

    async def create(
        self,
        secret: str,
        *,
        amount: int | UnsetType = UNSET,
        payment_id: str | UnsetType = UNSET,
        body: models.OdrRefundIntent | params.OdrRefundIntentParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrPayment:
        """Refund an amount of a payment on a transaction.

        The refund is a payment of its own, which `odr.payments.execute` carries out.

        Args:
            secret: Secret of the transaction.
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

        Source: afosto (003), Order / Payments, lines 65426-65575.
        """
        return await self._call(
            _CREATE,
            {"secret": secret},
            body=body,
            fields={"amount": amount, "payment_id": payment_id},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrTransactionsRefundsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrTransactionsRefundsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrTransactionsRefundsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrTransactionsRefundsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrTransactionsRefundsRaw:
        """`OdrTransactionsRefunds`, returning whole responses."""

        def __init__(self, resource: OdrTransactionsRefunds) -> None:
            self.create = raw(resource.create)

    class OdrTransactionsRefundsStreamed:
        """`OdrTransactionsRefunds`, with responses that are yet to be read."""

        def __init__(self, resource: OdrTransactionsRefunds) -> None:
            self.create = streamed(resource.create)

    class AsyncOdrTransactionsRefundsRaw:
        """`AsyncOdrTransactionsRefunds`, returning whole responses."""

        def __init__(self, resource: AsyncOdrTransactionsRefunds) -> None:
            self.create = async_raw(resource.create)

    class AsyncOdrTransactionsRefundsStreamed:
        """`AsyncOdrTransactionsRefunds`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrTransactionsRefunds) -> None:
            self.create = async_streamed(resource.create)
