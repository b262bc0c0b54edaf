"""The operations of `odr.transactions`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING, cast
from uuid import UUID

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
    from ....resources.odr.transactions.methods import (
        AsyncOdrTransactionsMethods,
        OdrTransactionsMethods,
    )
    from ....resources.odr.transactions.payments import (
        AsyncOdrTransactionsPayments,
        OdrTransactionsPayments,
    )
    from ....resources.odr.transactions.refunds import (
        AsyncOdrTransactionsRefunds,
        OdrTransactionsRefunds,
    )

_CREATE: Operation[models.OdrTransaction] = Operation(
    "odr.transactions.create",
    "POST",
    "/odr/transactions",
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrTransaction)},
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
_GET: Operation[models.OdrTransaction] = Operation(
    "odr.transactions.get",
    "GET",
    "/odr/transactions/{secret}",
    parameters=(Parameter("secret", "path", sensitive=True),),
    results={"200": Json(lambda: models.OdrTransaction)},
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
_LIST: Operation[builtins.list[models.OdrTransaction]] = Operation(
    "odr.transactions.list",
    "GET",
    "/odr/transactions",
    parameters=(
        Parameter("entity_type", "query"),
        Parameter("entity_id", "query"),
        Parameter("page", "header", wire="x-page"),
    ),
    results={"200": Json(lambda: builtins.list[models.OdrTransaction])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    paging=Paging("page", argument="page"),
)


class OdrTransactions(SyncResource):
    """Transactions: amounts to be paid, each known by its secret.

    The operations of `odr.transactions`.
    """

    @cached_property
    def methods(self) -> OdrTransactionsMethods:
        """The operations of `odr.transactions.methods`."""
        from ....resources.odr.transactions.methods import OdrTransactionsMethods

        return OdrTransactionsMethods(self._client)

    @cached_property
    def payments(self) -> OdrTransactionsPayments:
        """The operations of `odr.transactions.payments`."""
        from ....resources.odr.transactions.payments import OdrTransactionsPayments

        return OdrTransactionsPayments(self._client)

    @cached_property
    def refunds(self) -> OdrTransactionsRefunds:
        """The operations of `odr.transactions.refunds`."""
        from ....resources.odr.transactions.refunds import OdrTransactionsRefunds

        return OdrTransactionsRefunds(self._client)

    def create(
        self,
        *,
        amount: int | UnsetType = UNSET,
        channel_id: UUID | str | UnsetType = UNSET,
        client_id: str | UnsetType = UNSET,
        currency: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        preset: models.OdrPreset | params.OdrPresetParams | UnsetType = UNSET,
        purchase: models.OdrPurchase | params.OdrPurchaseParams | UnsetType = UNSET,
        reference: models.OdrReference | params.OdrReferenceParams | UnsetType = UNSET,
        return_url: str | UnsetType = UNSET,
        body: (
            models.OdrTransactionModel | params.OdrTransactionModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrTransaction:
        """Create a transaction for an amount that is to be paid.

        `odr.transactions.payments.create` adds the payments.

        Args:
            preset: The payment method preset for a transaction.
            purchase: Who buys what in a transaction.
            reference: Names the entity that a transaction is for.
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

        Source: afosto (003), Order / Transactions, lines 64436-64643.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "amount": amount,
                "channel_id": channel_id,
                "client_id": client_id,
                "currency": currency,
                "description": description,
                "metadata": metadata,
                "preset": preset,
                "purchase": purchase,
                "reference": reference,
                "return_url": return_url,
            },
            options=options,
        )

    def get(
        self,
        secret: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrTransaction:
        """Read a transaction by its secret, with its payments and the amount due.

        The secret is the `transaction_secret` that `odr.orders.authorize` returns.

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

        Source: afosto (003), Order / Transactions, lines 64645-64824.
        """
        return self._call(_GET, {"secret": secret}, options=options)

    def list(
        self,
        *,
        entity_type: str | None = None,
        entity_id: str | None = None,
        page: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.OdrTransaction]:
        """List transactions with their payments, optionally those of one entity.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            entity_type: Filter by the type of the entity that the transaction is
                for.
            entity_id: Filter by the id of the entity that the transaction is for.
            page: Which page to read; the first one without it.

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

        Source: afosto (003), Order / Transactions, lines 64243-64434.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"entity_type": entity_type, "entity_id": entity_id, "page": page},
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrTransactionsRaw:
        """The same methods, returning the whole response."""
        return cast("OdrTransactionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrTransactionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrTransactionsStreamed", self._as_streamed())


class AsyncOdrTransactions(AsyncResource):
    """Transactions: amounts to be paid, each known by its secret.

    The operations of `odr.transactions`.
    """

    @cached_property
    def methods(self) -> AsyncOdrTransactionsMethods:
        """The operations of `odr.transactions.methods`."""
        from ....resources.odr.transactions.methods import AsyncOdrTransactionsMethods

        return AsyncOdrTransactionsMethods(self._client)

    @cached_property
    def payments(self) -> AsyncOdrTransactionsPayments:
        """The operations of `odr.transactions.payments`."""
        from ....resources.odr.transactions.payments import AsyncOdrTransactionsPayments

        return AsyncOdrTransactionsPayments(self._client)

    @cached_property
    def refunds(self) -> AsyncOdrTransactionsRefunds:
        """The operations of `odr.transactions.refunds`."""
        from ....resources.odr.transactions.refunds import AsyncOdrTransactionsRefunds

        return AsyncOdrTransactionsRefunds(self._client)

    async def create(
        self,
        *,
        amount: int | UnsetType = UNSET,
        channel_id: UUID | str | UnsetType = UNSET,
        client_id: str | UnsetType = UNSET,
        currency: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        preset: models.OdrPreset | params.OdrPresetParams | UnsetType = UNSET,
        purchase: models.OdrPurchase | params.OdrPurchaseParams | UnsetType = UNSET,
        reference: models.OdrReference | params.OdrReferenceParams | UnsetType = UNSET,
        return_url: str | UnsetType = UNSET,
        body: (
            models.OdrTransactionModel | params.OdrTransactionModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrTransaction:
        """Create a transaction for an amount that is to be paid.

        `odr.transactions.payments.create` adds the payments.

        Args:
            preset: The payment method preset for a transaction.
            purchase: Who buys what in a transaction.
            reference: Names the entity that a transaction is for.
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

        Source: afosto (003), Order / Transactions, lines 64436-64643.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "amount": amount,
                "channel_id": channel_id,
                "client_id": client_id,
                "currency": currency,
                "description": description,
                "metadata": metadata,
                "preset": preset,
                "purchase": purchase,
                "reference": reference,
                "return_url": return_url,
            },
            options=options,
        )

    async def get(
        self,
        secret: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrTransaction:
        """Read a transaction by its secret, with its payments and the amount due.

        The secret is the `transaction_secret` that `odr.orders.authorize` returns.

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

        Source: afosto (003), Order / Transactions, lines 64645-64824.
        """
        return await self._call(_GET, {"secret": secret}, options=options)

    def list(
        self,
        *,
        entity_type: str | None = None,
        entity_id: str | None = None,
        page: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.OdrTransaction]:
        """List transactions with their payments, optionally those of one entity.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            entity_type: Filter by the type of the entity that the transaction is
                for.
            entity_id: Filter by the id of the entity that the transaction is for.
            page: Which page to read; the first one without it.

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

        Source: afosto (003), Order / Transactions, lines 64243-64434.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"entity_type": entity_type, "entity_id": entity_id, "page": page},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrTransactionsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrTransactionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrTransactionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrTransactionsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrTransactionsRaw:
        """`OdrTransactions`, returning whole responses."""

        def __init__(self, resource: OdrTransactions) -> None:
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)

    class OdrTransactionsStreamed:
        """`OdrTransactions`, with responses that are yet to be read."""

        def __init__(self, resource: OdrTransactions) -> None:
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)

    class AsyncOdrTransactionsRaw:
        """`AsyncOdrTransactions`, returning whole responses."""

        def __init__(self, resource: AsyncOdrTransactions) -> None:
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)

    class AsyncOdrTransactionsStreamed:
        """`AsyncOdrTransactions`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrTransactions) -> None:
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
