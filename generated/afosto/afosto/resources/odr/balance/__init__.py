"""The operations of `odr.balance`."""

from __future__ import annotations

from functools import cached_property
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

if TYPE_CHECKING:
    from ....resources.odr.balance.records import (
        AsyncOdrBalanceRecords,
        OdrBalanceRecords,
    )

_APPLY: Operation[models.OdrBalance] = Operation(
    "odr.balance.apply",
    "POST",
    "/odr/balance/apply",
    parameters=(Parameter("idempotency_key", "header", wire="x-idempotency-key"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrBalance)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    idempotency_key="x-idempotency-key",
)
_GET: Operation[models.OdrBalance] = Operation(
    "odr.balance.get",
    "GET",
    "/odr/balance",
    parameters=(Parameter("type", "query"), Parameter("id", "query")),
    results={"200": Json(lambda: models.OdrBalance)},
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


class OdrBalance(SyncResource):
    """Credit balances.

    The operations of `odr.balance`.
    """

    @cached_property
    def records(self) -> OdrBalanceRecords:
        """The operations of `odr.balance.records`."""
        from ....resources.odr.balance.records import OdrBalanceRecords

        return OdrBalanceRecords(self._client)

    def apply(
        self,
        *,
        amount: int | UnsetType = UNSET,
        currency: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        key: models.OdrKey | params.OdrKeyParams | UnsetType = UNSET,
        overdraft_allowance: int | UnsetType = UNSET,
        reference: models.OdrKey | params.OdrKeyParams | UnsetType = UNSET,
        body: (
            models.OdrBalanceRequest | params.OdrBalanceRequestParams | UnsetType
        ) = UNSET,
        idempotency_key: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrBalance:
        """Book an amount on the balance of a credit reference.

        The body names the entity that has the balance, and what the amount is for.

        Args:
            key: Names an entity by id and type.
            reference: Names an entity by id and type.
            body: The whole body at once.
            idempotency_key: A value of your choice by which the service recognises
                a repeated request.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The balance is not high enough.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Response headers:
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Order / Credit, lines 63635-63789.
        """
        return self._call(
            _APPLY,
            {"idempotency_key": idempotency_key},
            body=body,
            fields={
                "amount": amount,
                "currency": currency,
                "description": description,
                "key": key,
                "overdraft_allowance": overdraft_allowance,
                "reference": reference,
            },
            options=options,
        )

    def get(
        self,
        *,
        type: str | None = None,
        id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrBalance:
        """Read the credit balance of an entity, named by its type and id.

        Args:
            type: Type of the entity that has the balance.
            id: Id of the entity that has the balance.

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

        Source: afosto (003), Order / Credit, lines 63791-63936.
        """
        return self._call(_GET, {"type": type, "id": id}, options=options)

    @property
    def with_raw_response(self) -> OdrBalanceRaw:
        """The same methods, returning the whole response."""
        return cast("OdrBalanceRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrBalanceStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrBalanceStreamed", self._as_streamed())


class AsyncOdrBalance(AsyncResource):
    """Credit balances.

    The operations of `odr.balance`.
    """

    @cached_property
    def records(self) -> AsyncOdrBalanceRecords:
        """The operations of `odr.balance.records`."""
        from ....resources.odr.balance.records import AsyncOdrBalanceRecords

        return AsyncOdrBalanceRecords(self._client)

    async def apply(
        self,
        *,
        amount: int | UnsetType = UNSET,
        currency: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        key: models.OdrKey | params.OdrKeyParams | UnsetType = UNSET,
        overdraft_allowance: int | UnsetType = UNSET,
        reference: models.OdrKey | params.OdrKeyParams | UnsetType = UNSET,
        body: (
            models.OdrBalanceRequest | params.OdrBalanceRequestParams | UnsetType
        ) = UNSET,
        idempotency_key: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrBalance:
        """Book an amount on the balance of a credit reference.

        The body names the entity that has the balance, and what the amount is for.

        Args:
            key: Names an entity by id and type.
            reference: Names an entity by id and type.
            body: The whole body at once.
            idempotency_key: A value of your choice by which the service recognises
                a repeated request.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The balance is not high enough.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Response headers:
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Order / Credit, lines 63635-63789.
        """
        return await self._call(
            _APPLY,
            {"idempotency_key": idempotency_key},
            body=body,
            fields={
                "amount": amount,
                "currency": currency,
                "description": description,
                "key": key,
                "overdraft_allowance": overdraft_allowance,
                "reference": reference,
            },
            options=options,
        )

    async def get(
        self,
        *,
        type: str | None = None,
        id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrBalance:
        """Read the credit balance of an entity, named by its type and id.

        Args:
            type: Type of the entity that has the balance.
            id: Id of the entity that has the balance.

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

        Source: afosto (003), Order / Credit, lines 63791-63936.
        """
        return await self._call(_GET, {"type": type, "id": id}, options=options)

    @property
    def with_raw_response(self) -> AsyncOdrBalanceRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrBalanceRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrBalanceStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrBalanceStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrBalanceRaw:
        """`OdrBalance`, returning whole responses."""

        def __init__(self, resource: OdrBalance) -> None:
            self.apply = raw(resource.apply)
            self.get = raw(resource.get)

    class OdrBalanceStreamed:
        """`OdrBalance`, with responses that are yet to be read."""

        def __init__(self, resource: OdrBalance) -> None:
            self.apply = streamed(resource.apply)
            self.get = streamed(resource.get)

    class AsyncOdrBalanceRaw:
        """`AsyncOdrBalance`, returning whole responses."""

        def __init__(self, resource: AsyncOdrBalance) -> None:
            self.apply = async_raw(resource.apply)
            self.get = async_raw(resource.get)

    class AsyncOdrBalanceStreamed:
        """`AsyncOdrBalance`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrBalance) -> None:
            self.apply = async_streamed(resource.apply)
            self.get = async_streamed(resource.get)
