"""The operations of `odr.orders.stacks`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
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

_CREATE: Operation[models.OdrStack] = Operation(
    "odr.orders.stacks.create",
    "POST",
    "/odr/orders/{id}/stacks",
    parameters=(
        Parameter("id", "path"),
        Parameter("idempotency_key", "header", wire="x-idempotency-key"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrStack)},
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
_LIST: Operation[builtins.list[models.OdrStack]] = Operation(
    "odr.orders.stacks.list",
    "GET",
    "/odr/orders/{id}/stacks",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: builtins.list[models.OdrStack])},
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


class OdrOrdersStacks(SyncResource):
    """The stacks of an order: its lines that belong to another entity, such as a
    shipment.

    The operations of `odr.orders.stacks`.
    """

    def create(
        self,
        id: str,
        *,
        constraints: (
            Sequence[models.OdrSearchConstraint | params.OdrSearchConstraintParams]
            | UnsetType
        ) = UNSET,
        entity_id: str | UnsetType = UNSET,
        entity_type: str | UnsetType = UNSET,
        body: (
            models.OdrReferenceModel | params.OdrReferenceModelParams | UnsetType
        ) = UNSET,
        idempotency_key: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrStack:
        """Create a stack of an order for another entity.

        Args:
            id: Id of the order.
            body: The whole body at once.
            idempotency_key: A value of your choice by which the service recognises
                a repeated request.

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
            client.odr.orders.stacks.create(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                entity_id="entity_id-15",
                entity_type="entity_type-16",
            )

        Source: afosto (003), Order / Orders, lines 52806-52962.
        """
        return self._call(
            _CREATE,
            {"id": id, "idempotency_key": idempotency_key},
            body=body,
            fields={
                "constraints": constraints,
                "entity_id": entity_id,
                "entity_type": entity_type,
            },
            options=options,
        )

    def list(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrStack]:
        """List the stacks that come from an order.

        A stack is a set of lines that belongs to the order: that of an inventory
        allocation, a shipment or a parcel, for instance.

        Args:
            id: Id of the order.

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
            client.odr.orders.stacks.list("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Orders, lines 52666-52804.
        """
        return self._call(_LIST, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> OdrOrdersStacksRaw:
        """The same methods, returning the whole response."""
        return cast("OdrOrdersStacksRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrOrdersStacksStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrOrdersStacksStreamed", self._as_streamed())


class AsyncOdrOrdersStacks(AsyncResource):
    """The stacks of an order: its lines that belong to another entity, such as a
    shipment.

    The operations of `odr.orders.stacks`.
    """

    async def create(
        self,
        id: str,
        *,
        constraints: (
            Sequence[models.OdrSearchConstraint | params.OdrSearchConstraintParams]
            | UnsetType
        ) = UNSET,
        entity_id: str | UnsetType = UNSET,
        entity_type: str | UnsetType = UNSET,
        body: (
            models.OdrReferenceModel | params.OdrReferenceModelParams | UnsetType
        ) = UNSET,
        idempotency_key: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrStack:
        """Create a stack of an order for another entity.

        Args:
            id: Id of the order.
            body: The whole body at once.
            idempotency_key: A value of your choice by which the service recognises
                a repeated request.

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
            await client.odr.orders.stacks.create(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                entity_id="entity_id-15",
                entity_type="entity_type-16",
            )

        Source: afosto (003), Order / Orders, lines 52806-52962.
        """
        return await self._call(
            _CREATE,
            {"id": id, "idempotency_key": idempotency_key},
            body=body,
            fields={
                "constraints": constraints,
                "entity_id": entity_id,
                "entity_type": entity_type,
            },
            options=options,
        )

    async def list(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrStack]:
        """List the stacks that come from an order.

        A stack is a set of lines that belongs to the order: that of an inventory
        allocation, a shipment or a parcel, for instance.

        Args:
            id: Id of the order.

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
            await client.odr.orders.stacks.list("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Orders, lines 52666-52804.
        """
        return await self._call(_LIST, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> AsyncOdrOrdersStacksRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrOrdersStacksRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrOrdersStacksStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrOrdersStacksStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrOrdersStacksRaw:
        """`OdrOrdersStacks`, returning whole responses."""

        def __init__(self, resource: OdrOrdersStacks) -> None:
            self.create = raw(resource.create)
            self.list = raw(resource.list)

    class OdrOrdersStacksStreamed:
        """`OdrOrdersStacks`, with responses that are yet to be read."""

        def __init__(self, resource: OdrOrdersStacks) -> None:
            self.create = streamed(resource.create)
            self.list = streamed(resource.list)

    class AsyncOdrOrdersStacksRaw:
        """`AsyncOdrOrdersStacks`, returning whole responses."""

        def __init__(self, resource: AsyncOdrOrdersStacks) -> None:
            self.create = async_raw(resource.create)
            self.list = async_raw(resource.list)

    class AsyncOdrOrdersStacksStreamed:
        """`AsyncOdrOrdersStacks`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrOrdersStacks) -> None:
            self.create = async_streamed(resource.create)
            self.list = async_streamed(resource.list)
