"""The operations of `odr.transactions.payments`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TYPE_CHECKING, cast

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
    "odr.transactions.payments.create",
    "POST",
    "/odr/transactions/{secret}/payments",
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


class OdrTransactionsPayments(SyncResource):
    """Payments on a transaction.

    The operations of `odr.transactions.payments`.
    """

    def create(
        self,
        secret: str,
        *,
        amount: int | UnsetType = UNSET,
        issuer_code: str | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        method_code: str | UnsetType = UNSET,
        provider_code: str | UnsetType = UNSET,
        return_url: str | UnsetType = UNSET,
        body: (
            models.OdrPaymentIntent | params.OdrPaymentIntentParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrPayment:
        """Add a payment to a transaction, by provider and method.

        `odr.transactions.methods.list` has the methods to choose from.

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

        Source: afosto (003), Order / Payments, lines 65271-65424.
        """
        return self._call(
            _CREATE,
            {"secret": secret},
            body=body,
            fields={
                "amount": amount,
                "issuer_code": issuer_code,
                "metadata": metadata,
                "method_code": method_code,
                "provider_code": provider_code,
                "return_url": return_url,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrTransactionsPaymentsRaw:
        """The same methods, returning the whole response."""
        return cast("OdrTransactionsPaymentsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrTransactionsPaymentsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrTransactionsPaymentsStreamed", self._as_streamed())


class AsyncOdrTransactionsPayments(AsyncResource):
    """Payments on a transaction.

    The operations of `odr.transactions.payments`.
    """

    async def create(
        self,
        secret: str,
        *,
        amount: int | UnsetType = UNSET,
        issuer_code: str | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        method_code: str | UnsetType = UNSET,
        provider_code: str | UnsetType = UNSET,
        return_url: str | UnsetType = UNSET,
        body: (
            models.OdrPaymentIntent | params.OdrPaymentIntentParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrPayment:
        """Add a payment to a transaction, by provider and method.

        `odr.transactions.methods.list` has the methods to choose from.

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

        Source: afosto (003), Order / Payments, lines 65271-65424.
        """
        return await self._call(
            _CREATE,
            {"secret": secret},
            body=body,
            fields={
                "amount": amount,
                "issuer_code": issuer_code,
                "metadata": metadata,
                "method_code": method_code,
                "provider_code": provider_code,
                "return_url": return_url,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrTransactionsPaymentsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrTransactionsPaymentsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrTransactionsPaymentsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrTransactionsPaymentsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrTransactionsPaymentsRaw:
        """`OdrTransactionsPayments`, returning whole responses."""

        def __init__(self, resource: OdrTransactionsPayments) -> None:
            self.create = raw(resource.create)

    class OdrTransactionsPaymentsStreamed:
        """`OdrTransactionsPayments`, with responses that are yet to be read."""

        def __init__(self, resource: OdrTransactionsPayments) -> None:
            self.create = streamed(resource.create)

    class AsyncOdrTransactionsPaymentsRaw:
        """`AsyncOdrTransactionsPayments`, returning whole responses."""

        def __init__(self, resource: AsyncOdrTransactionsPayments) -> None:
            self.create = async_raw(resource.create)

    class AsyncOdrTransactionsPaymentsStreamed:
        """`AsyncOdrTransactionsPayments`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrTransactionsPayments) -> None:
            self.create = async_streamed(resource.create)
