"""The operations of `odr.transactions.methods`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from .... import models
from ...._runtime.spec.operation import Json, Operation, Parameter
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_LIST: Operation[builtins.list[models.OdrMethod]] = Operation(
    "odr.transactions.methods.list",
    "GET",
    "/odr/transactions/{secret}/methods",
    parameters=(Parameter("secret", "path", sensitive=True),),
    results={"200": Json(lambda: builtins.list[models.OdrMethod])},
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


class OdrTransactionsMethods(SyncResource):
    """The payment methods for a transaction.

    The operations of `odr.transactions.methods`.
    """

    def list(
        self,
        secret: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrMethod]:
        """List the payment methods that a transaction can be paid with.

        Args:
            secret: Secret of the transaction.

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

        Source: afosto (003), Order / Payments, lines 65577-65726.
        """
        return self._call(_LIST, {"secret": secret}, options=options)

    @property
    def with_raw_response(self) -> OdrTransactionsMethodsRaw:
        """The same methods, returning the whole response."""
        return cast("OdrTransactionsMethodsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrTransactionsMethodsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrTransactionsMethodsStreamed", self._as_streamed())


class AsyncOdrTransactionsMethods(AsyncResource):
    """The payment methods for a transaction.

    The operations of `odr.transactions.methods`.
    """

    async def list(
        self,
        secret: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrMethod]:
        """List the payment methods that a transaction can be paid with.

        Args:
            secret: Secret of the transaction.

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

        Source: afosto (003), Order / Payments, lines 65577-65726.
        """
        return await self._call(_LIST, {"secret": secret}, options=options)

    @property
    def with_raw_response(self) -> AsyncOdrTransactionsMethodsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrTransactionsMethodsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrTransactionsMethodsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrTransactionsMethodsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrTransactionsMethodsRaw:
        """`OdrTransactionsMethods`, returning whole responses."""

        def __init__(self, resource: OdrTransactionsMethods) -> None:
            self.list = raw(resource.list)

    class OdrTransactionsMethodsStreamed:
        """`OdrTransactionsMethods`, with responses that are yet to be read."""

        def __init__(self, resource: OdrTransactionsMethods) -> None:
            self.list = streamed(resource.list)

    class AsyncOdrTransactionsMethodsRaw:
        """`AsyncOdrTransactionsMethods`, returning whole responses."""

        def __init__(self, resource: AsyncOdrTransactionsMethods) -> None:
            self.list = async_raw(resource.list)

    class AsyncOdrTransactionsMethodsStreamed:
        """`AsyncOdrTransactionsMethods`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrTransactionsMethods) -> None:
            self.list = async_streamed(resource.list)
