"""The operations of `odr.orders`."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal, TYPE_CHECKING, cast
from uuid import UUID

from .... import models, params
from ...._runtime.spec.operation import (
    Body,
    Json,
    Nothing,
    Operation,
    Paging,
    Parameter,
    Polling,
)
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
from ...._runtime.client.tasks import (
    AsyncStarted,
    Started,
    async_raw_start,
    async_start_task,
    async_streamed_start,
    raw_start,
    start_task,
    streamed_start,
)

if TYPE_CHECKING:
    from ....resources.odr.orders.backorders import (
        AsyncOdrOrdersBackorders,
        OdrOrdersBackorders,
    )
    from ....resources.odr.orders.items import AsyncOdrOrdersItems, OdrOrdersItems
    from ....resources.odr.orders.references import (
        AsyncOdrOrdersReferences,
        OdrOrdersReferences,
    )
    from ....resources.odr.orders.stacks import AsyncOdrOrdersStacks, OdrOrdersStacks

_ACCEPT: Operation[None] = Operation(
    "odr.orders.accept",
    "POST",
    "/odr/orders/{id}/accept",
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
)
_ALLOCATE: Operation[None] = Operation(
    "odr.orders.allocate",
    "POST",
    "/odr/orders/{id}/allocate",
    parameters=(Parameter("id", "path"),),
    results={"202": Nothing()},
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
_AUTHORIZE: Operation[models.OdrOrderAuthorizationResponse] = Operation(
    "odr.orders.authorize",
    "POST",
    "/odr/orders/{id}/authorize",
    parameters=(
        Parameter("id", "path"),
        Parameter("idempotency_key", "header", wire="x-idempotency-key"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrOrderAuthorizationResponse)},
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
_CALCULATE: Operation[models.OdrCalculations] = Operation(
    "odr.orders.calculate",
    "POST",
    "/odr/orders/{id}/calculation",
    parameters=(
        Parameter("id", "path"),
        Parameter("rules", "query"),
        Parameter("idempotency_key", "header", wire="x-idempotency-key"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrCalculations)},
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
_CANCEL: Operation[models.OdrCancelState] = Operation(
    "odr.orders.cancel",
    "POST",
    "/odr/orders/{id}/cancel",
    parameters=(Parameter("id", "path"), Parameter("force", "query")),
    results={"200": Json(lambda: models.OdrCancelState)},
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
_CONFIRM: Operation[None] = Operation(
    "odr.orders.confirm",
    "POST",
    "/odr/orders/{id}/confirm",
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
)
_CREATE: Operation[models.OdrOrder] = Operation(
    "odr.orders.create",
    "POST",
    "/odr/orders",
    parameters=(Parameter("idempotency_key", "header", wire="x-idempotency-key"),),
    body=Body("application/json", lambda: models.OdrOrderModel, rename=True),
    results={"200": Json(lambda: models.OdrOrder)},
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
_DELETE: Operation[models.OdrStack] = Operation(
    "odr.orders.delete",
    "DELETE",
    "/odr/orders/{id}",
    parameters=(Parameter("id", "path"),),
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
)
_FULFIL: Operation[None] = Operation(
    "odr.orders.fulfil",
    "POST",
    "/odr/orders/{id}/fulfil",
    parameters=(Parameter("id", "path"),),
    results={"202": Nothing()},
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
_GET: Operation[models.OdrOrder] = Operation(
    "odr.orders.get",
    "GET",
    "/odr/orders/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.OdrOrder)},
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
_GET_CALCULATION: Operation[models.OdrCalculations] = Operation(
    "odr.orders.get_calculation",
    "GET",
    "/odr/orders/{id}/calculation",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.OdrCalculations)},
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
_GET_PROJECTION: Operation[models.OdrProjection] = Operation(
    "odr.orders.get_projection",
    "GET",
    "/odr/orders/{id}/projection",
    parameters=(Parameter("id", "path"), Parameter("pricing_at", "query")),
    results={"200": Json(lambda: models.OdrProjection)},
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
_LIST: Operation[builtins.list[models.OdrOrder]] = Operation(
    "odr.orders.list",
    "GET",
    "/odr/orders",
    parameters=(
        Parameter("authorization_id", "query"),
        Parameter("number", "query"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.OdrOrder])},
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
_SEARCH: Operation[builtins.list[models.OdrOrder]] = Operation(
    "odr.orders.search",
    "POST",
    "/odr/search/orders",
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.OdrOrder])},
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
_SET_TAGS: Operation[None] = Operation(
    "odr.orders.set_tags",
    "PUT",
    "/odr/orders/{id}/tags",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
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
)
_UPDATE: Operation[models.OdrOrder] = Operation(
    "odr.orders.update",
    "PUT",
    "/odr/orders/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json", lambda: models.OdrOrderModel, rename=True),
    results={"200": Json(lambda: models.OdrOrder)},
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
_UPDATE_FLOW: Operation[None] = Operation(
    "odr.orders.update_flow",
    "PUT",
    "/odr/orders/{id}/flow",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
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
)


class OdrOrders(SyncResource):
    """Orders, from their creation to fulfilment.

    The operations of `odr.orders`.
    """

    @cached_property
    def backorders(self) -> OdrOrdersBackorders:
        """The operations of `odr.orders.backorders`."""
        from ....resources.odr.orders.backorders import OdrOrdersBackorders

        return OdrOrdersBackorders(self._client)

    @cached_property
    def items(self) -> OdrOrdersItems:
        """The operations of `odr.orders.items`."""
        from ....resources.odr.orders.items import OdrOrdersItems

        return OdrOrdersItems(self._client)

    @cached_property
    def references(self) -> OdrOrdersReferences:
        """The operations of `odr.orders.references`."""
        from ....resources.odr.orders.references import OdrOrdersReferences

        return OdrOrdersReferences(self._client)

    @cached_property
    def stacks(self) -> OdrOrdersStacks:
        """The operations of `odr.orders.stacks`."""
        from ....resources.odr.orders.stacks import OdrOrdersStacks

        return OdrOrdersStacks(self._client)

    def accept(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Mark an order as accepted.

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
            client.odr.orders.accept("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Orders, lines 53826-53948.
        """
        return self._call(_ACCEPT, {"id": id}, options=options)

    def allocate(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Started[None, models.MesTask]:
        """Start a task that allocates stock to an order.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

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

        Response headers:
            x-task-id: 202. Id of the background task that carries out the request.

        Example:
            client.odr.orders.allocate("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Orders, lines 54074-54202.
        """
        return start_task(self._calls, _ALLOCATE, {"id": id}, options=options)

    def authorize(
        self,
        id: str,
        *,
        calculation_id: UUID | str | UnsetType = UNSET,
        body: (
            models.OdrOrdersAuthorizeBody
            | params.OdrOrdersAuthorizeBodyParams
            | UnsetType
        ) = UNSET,
        idempotency_key: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrOrderAuthorizationResponse:
        """Request the authorization of an order on the basis of a calculation.

        The order is processed automatically once it is authorized, be that at once or
        after payment.

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
            client.odr.orders.authorize(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                calculation_id="00000000-0000-4000-8000-000000000011",
            )

        Source: afosto (003), Order / Orders, lines 53689-53824.
        """
        return self._call(
            _AUTHORIZE,
            {"id": id, "idempotency_key": idempotency_key},
            body=body,
            fields={"calculation_id": calculation_id},
            options=options,
        )

    def calculate(
        self,
        id: str,
        *,
        adjustments: (
            Sequence[models.OdrAdjustment | params.OdrAdjustmentParams] | UnsetType
        ) = UNSET,
        currency: str | UnsetType = UNSET,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        items: (
            Sequence[
                models.OdrCalculationItemModel | params.OdrCalculationItemModelParams
            ]
            | UnsetType
        ) = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        pricing_at: dt.datetime | str | UnsetType = UNSET,
        reference: str | UnsetType = UNSET,
        body: (
            models.OdrOrderCalculationRequest
            | params.OdrOrderCalculationRequestParams
            | UnsetType
        ) = UNSET,
        rules: Literal[1, 0] | int | None = None,
        idempotency_key: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrCalculations:
        """Request a calculation of what an order costs.

        `odr.orders.authorize` takes the id of the calculation.

        Args:
            id: Id of the order.
            body: The whole body at once.
            rules: Whether pricing rules count (`1`) or not (`0`).
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
            client.odr.orders.calculate(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                currency="EUR",
                items=[{"amount": 1995, "description": "T-shirt in medium"}],
            )

        Source: afosto (003), Order / Orders, lines 53416-53687.
        """
        return self._call(
            _CALCULATE,
            {"id": id, "rules": rules, "idempotency_key": idempotency_key},
            body=body,
            fields={
                "adjustments": adjustments,
                "currency": currency,
                "expires_at": expires_at,
                "items": items,
                "metadata": metadata,
                "pricing_at": pricing_at,
                "reference": reference,
            },
            options=options,
        )

    def cancel(
        self,
        id: str,
        *,
        force: Literal["1", "0"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> Started[models.OdrCancelState, models.MesTask]:
        """Cancel an order, by force if asked to, and read whether this is accepted.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the order.
            force: Whether to cancel by force (`1`) or not (`0`).

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
            x-task-id: 200. Id of the background task that carries out the request.

        Example:
            client.odr.orders.cancel("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Orders, lines 54334-54472.
        """
        return start_task(
            self._calls,
            _CANCEL,
            {"id": id, "force": force},
            options=options,
        )

    def confirm(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Mark an order as confirmed.

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
            client.odr.orders.confirm("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Orders, lines 53950-54072.
        """
        return self._call(_CONFIRM, {"id": id}, options=options)

    def create(
        self,
        *,
        channel_id: UUID | str | UnsetType = UNSET,
        client_id: str | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        processing: (
            models.OdrProcessing | params.OdrProcessingParams | UnsetType
        ) = UNSET,
        settings: models.OdrSettings | params.OdrSettingsParams | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        body: models.OdrOrderModel | params.OdrOrderModelParams | UnsetType = UNSET,
        idempotency_key: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrOrder:
        """Create an order with its settings, client, tags and way of processing.

        `odr.orders.items.add` fills the order, `odr.orders.calculate` prices it, and
        `odr.orders.authorize` leads to the payment.

        Args:
            processing: Which stages of an order run by themselves, by hand or not
                at all.
            settings: The settings of an order as they are sent.
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
            client.odr.orders.create(
                settings={"reference": "2027-0001"},
                tags=["webshop"],
            )

        Source: afosto (003), Order / Orders, lines 51262-51545.
        """
        return self._call(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body=body,
            fields={
                "channel_id": channel_id,
                "client_id": client_id,
                "metadata": metadata,
                "processing": processing,
                "settings": settings,
                "tags": tags,
                "type": type,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrStack:
        """Remove an order and get its stack as the answer.

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
            client.odr.orders.delete("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Orders, lines 52063-52198.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def fulfil(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Started[None, models.MesTask]:
        """Start a task that carries out the fulfilment of an order.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

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

        Response headers:
            x-task-id: 202. Id of the background task that carries out the request.

        Example:
            client.odr.orders.fulfil("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Orders, lines 54204-54332.
        """
        return start_task(self._calls, _FULFIL, {"id": id}, options=options)

    def get(self, id: str, *, options: RequestOptions | None = None) -> models.OdrOrder:
        """Read an order with its state, settings, acceptances and calculations.

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
            client.odr.orders.get("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Orders, lines 51547-51776.
        """
        return self._call(_GET, {"id": id}, options=options)

    def get_calculation(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrCalculations:
        """Read the newest calculation of an order that has not expired.

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
            client.odr.orders.get_calculation("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Orders, lines 53185-53414.
        """
        return self._call(_GET_CALCULATION, {"id": id}, options=options)

    def get_projection(
        self,
        id: str,
        *,
        pricing_at: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrProjection:
        """Read what an order is projected to cost, with services, adjustments and VAT.

        Args:
            id: Id of the order.
            pricing_at: Time of pricing, as a Unix timestamp.

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
            client.odr.orders.get_projection("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Orders, lines 52964-53183.
        """
        return self._call(
            _GET_PROJECTION,
            {"id": id, "pricing_at": pricing_at},
            options=options,
        )

    def list(
        self,
        *,
        authorization_id: str | None = None,
        number: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.OdrOrder]:
        """List orders, optionally by number or authorization id.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            authorization_id: Filter by the id of the authorization.
            number: Filter by the number of the order.
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

        Source: afosto (003), Order / Orders, lines 51008-51260.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {
                "authorization_id": authorization_id,
                "number": number,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.OdrOrderSearchConstraint | params.OdrOrderSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: models.OdrOrderSearch | params.OdrOrderSearchParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrOrder]:
        """Find orders by their ids.

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

        Response headers:
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Order / Search, lines 56971-57217.
        """
        return self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    def set_tags(
        self,
        id: str,
        *,
        body: Sequence[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Set the tags of an order.

        Args:
            id: Id of the order.
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

        Example:
            client.odr.orders.set_tags(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                body=["body-11"],
            )

        Source: afosto (003), Order / Orders, lines 54474-54601.
        """
        return self._call(_SET_TAGS, {"id": id}, body=body, options=options)

    def update(
        self,
        id: str,
        *,
        channel_id: UUID | str | UnsetType = UNSET,
        client_id: str | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        processing: (
            models.OdrProcessing | params.OdrProcessingParams | UnsetType
        ) = UNSET,
        settings: models.OdrSettings | params.OdrSettingsParams | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        body: models.OdrOrderModel | params.OdrOrderModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrOrder:
        """Change the settings of an order.

        Args:
            id: Id of the order.
            processing: Which stages of an order run by themselves, by hand or not
                at all.
            settings: The settings of an order as they are sent.
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

        Example:
            client.odr.orders.update(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                channel_id="00000000-0000-4000-8000-000000000011",
                client_id="client_id-12",
            )

        Source: afosto (003), Order / Orders, lines 51778-52061.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "channel_id": channel_id,
                "client_id": client_id,
                "metadata": metadata,
                "processing": processing,
                "settings": settings,
                "tags": tags,
                "type": type,
            },
            options=options,
        )

    def update_flow(
        self,
        id: str,
        *,
        actions: (
            Sequence[
                models.OdrOrdersUpdateFlowBodyActionsItem
                | params.OdrOrdersUpdateFlowBodyActionsItemParams
            ]
            | UnsetType
        ) = UNSET,
        code: str | UnsetType = UNSET,
        body: (
            models.OdrOrdersUpdateFlowBody
            | params.OdrOrdersUpdateFlowBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Report which actions of a step in the flow of an order are handled.

        Args:
            id: Id of the order.
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

        Example:
            client.odr.orders.update_flow(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                actions=[{"code": "manager_approve", "is_handled": True}],
                code="approval",
            )

        Source: afosto (003), Order / Orders, lines 54603-54740.
        """
        return self._call(
            _UPDATE_FLOW,
            {"id": id},
            body=body,
            fields={"actions": actions, "code": code},
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrOrdersRaw:
        """The same methods, returning the whole response."""
        return cast("OdrOrdersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrOrdersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrOrdersStreamed", self._as_streamed())


class AsyncOdrOrders(AsyncResource):
    """Orders, from their creation to fulfilment.

    The operations of `odr.orders`.
    """

    @cached_property
    def backorders(self) -> AsyncOdrOrdersBackorders:
        """The operations of `odr.orders.backorders`."""
        from ....resources.odr.orders.backorders import AsyncOdrOrdersBackorders

        return AsyncOdrOrdersBackorders(self._client)

    @cached_property
    def items(self) -> AsyncOdrOrdersItems:
        """The operations of `odr.orders.items`."""
        from ....resources.odr.orders.items import AsyncOdrOrdersItems

        return AsyncOdrOrdersItems(self._client)

    @cached_property
    def references(self) -> AsyncOdrOrdersReferences:
        """The operations of `odr.orders.references`."""
        from ....resources.odr.orders.references import AsyncOdrOrdersReferences

        return AsyncOdrOrdersReferences(self._client)

    @cached_property
    def stacks(self) -> AsyncOdrOrdersStacks:
        """The operations of `odr.orders.stacks`."""
        from ....resources.odr.orders.stacks import AsyncOdrOrdersStacks

        return AsyncOdrOrdersStacks(self._client)

    async def accept(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Mark an order as accepted.

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
            await client.odr.orders.accept("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Orders, lines 53826-53948.
        """
        return await self._call(_ACCEPT, {"id": id}, options=options)

    async def allocate(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[None, models.MesTask]:
        """Start a task that allocates stock to an order.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

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

        Response headers:
            x-task-id: 202. Id of the background task that carries out the request.

        Example:
            await client.odr.orders.allocate("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Orders, lines 54074-54202.
        """
        return await async_start_task(
            self._calls,
            _ALLOCATE,
            {"id": id},
            options=options,
        )

    async def authorize(
        self,
        id: str,
        *,
        calculation_id: UUID | str | UnsetType = UNSET,
        body: (
            models.OdrOrdersAuthorizeBody
            | params.OdrOrdersAuthorizeBodyParams
            | UnsetType
        ) = UNSET,
        idempotency_key: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrOrderAuthorizationResponse:
        """Request the authorization of an order on the basis of a calculation.

        The order is processed automatically once it is authorized, be that at once or
        after payment.

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
            await client.odr.orders.authorize(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                calculation_id="00000000-0000-4000-8000-000000000011",
            )

        Source: afosto (003), Order / Orders, lines 53689-53824.
        """
        return await self._call(
            _AUTHORIZE,
            {"id": id, "idempotency_key": idempotency_key},
            body=body,
            fields={"calculation_id": calculation_id},
            options=options,
        )

    async def calculate(
        self,
        id: str,
        *,
        adjustments: (
            Sequence[models.OdrAdjustment | params.OdrAdjustmentParams] | UnsetType
        ) = UNSET,
        currency: str | UnsetType = UNSET,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        items: (
            Sequence[
                models.OdrCalculationItemModel | params.OdrCalculationItemModelParams
            ]
            | UnsetType
        ) = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        pricing_at: dt.datetime | str | UnsetType = UNSET,
        reference: str | UnsetType = UNSET,
        body: (
            models.OdrOrderCalculationRequest
            | params.OdrOrderCalculationRequestParams
            | UnsetType
        ) = UNSET,
        rules: Literal[1, 0] | int | None = None,
        idempotency_key: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrCalculations:
        """Request a calculation of what an order costs.

        `odr.orders.authorize` takes the id of the calculation.

        Args:
            id: Id of the order.
            body: The whole body at once.
            rules: Whether pricing rules count (`1`) or not (`0`).
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
            await client.odr.orders.calculate(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                currency="EUR",
                items=[{"amount": 1995, "description": "T-shirt in medium"}],
            )

        Source: afosto (003), Order / Orders, lines 53416-53687.
        """
        return await self._call(
            _CALCULATE,
            {"id": id, "rules": rules, "idempotency_key": idempotency_key},
            body=body,
            fields={
                "adjustments": adjustments,
                "currency": currency,
                "expires_at": expires_at,
                "items": items,
                "metadata": metadata,
                "pricing_at": pricing_at,
                "reference": reference,
            },
            options=options,
        )

    async def cancel(
        self,
        id: str,
        *,
        force: Literal["1", "0"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[models.OdrCancelState, models.MesTask]:
        """Cancel an order, by force if asked to, and read whether this is accepted.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the order.
            force: Whether to cancel by force (`1`) or not (`0`).

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
            x-task-id: 200. Id of the background task that carries out the request.

        Example:
            await client.odr.orders.cancel("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Orders, lines 54334-54472.
        """
        return await async_start_task(
            self._calls,
            _CANCEL,
            {"id": id, "force": force},
            options=options,
        )

    async def confirm(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Mark an order as confirmed.

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
            await client.odr.orders.confirm("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Orders, lines 53950-54072.
        """
        return await self._call(_CONFIRM, {"id": id}, options=options)

    async def create(
        self,
        *,
        channel_id: UUID | str | UnsetType = UNSET,
        client_id: str | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        processing: (
            models.OdrProcessing | params.OdrProcessingParams | UnsetType
        ) = UNSET,
        settings: models.OdrSettings | params.OdrSettingsParams | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        body: models.OdrOrderModel | params.OdrOrderModelParams | UnsetType = UNSET,
        idempotency_key: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrOrder:
        """Create an order with its settings, client, tags and way of processing.

        `odr.orders.items.add` fills the order, `odr.orders.calculate` prices it, and
        `odr.orders.authorize` leads to the payment.

        Args:
            processing: Which stages of an order run by themselves, by hand or not
                at all.
            settings: The settings of an order as they are sent.
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
            await client.odr.orders.create(
                settings={"reference": "2027-0001"},
                tags=["webshop"],
            )

        Source: afosto (003), Order / Orders, lines 51262-51545.
        """
        return await self._call(
            _CREATE,
            {"idempotency_key": idempotency_key},
            body=body,
            fields={
                "channel_id": channel_id,
                "client_id": client_id,
                "metadata": metadata,
                "processing": processing,
                "settings": settings,
                "tags": tags,
                "type": type,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrStack:
        """Remove an order and get its stack as the answer.

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
            await client.odr.orders.delete("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Orders, lines 52063-52198.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def fulfil(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[None, models.MesTask]:
        """Start a task that carries out the fulfilment of an order.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

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

        Response headers:
            x-task-id: 202. Id of the background task that carries out the request.

        Example:
            await client.odr.orders.fulfil("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Orders, lines 54204-54332.
        """
        return await async_start_task(self._calls, _FULFIL, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrOrder:
        """Read an order with its state, settings, acceptances and calculations.

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
            await client.odr.orders.get("26cfb69d-94cd-4213-b428-b5851419ccf8")

        Source: afosto (003), Order / Orders, lines 51547-51776.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def get_calculation(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrCalculations:
        """Read the newest calculation of an order that has not expired.

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
            await client.odr.orders.get_calculation(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
            )

        Source: afosto (003), Order / Orders, lines 53185-53414.
        """
        return await self._call(_GET_CALCULATION, {"id": id}, options=options)

    async def get_projection(
        self,
        id: str,
        *,
        pricing_at: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrProjection:
        """Read what an order is projected to cost, with services, adjustments and VAT.

        Args:
            id: Id of the order.
            pricing_at: Time of pricing, as a Unix timestamp.

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
            await client.odr.orders.get_projection(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
            )

        Source: afosto (003), Order / Orders, lines 52964-53183.
        """
        return await self._call(
            _GET_PROJECTION,
            {"id": id, "pricing_at": pricing_at},
            options=options,
        )

    def list(
        self,
        *,
        authorization_id: str | None = None,
        number: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.OdrOrder]:
        """List orders, optionally by number or authorization id.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            authorization_id: Filter by the id of the authorization.
            number: Filter by the number of the order.
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

        Source: afosto (003), Order / Orders, lines 51008-51260.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {
                "authorization_id": authorization_id,
                "number": number,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    async def search(
        self,
        *,
        constraints: (
            Sequence[
                models.OdrOrderSearchConstraint | params.OdrOrderSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: models.OdrOrderSearch | params.OdrOrderSearchParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrOrder]:
        """Find orders by their ids.

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

        Response headers:
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Order / Search, lines 56971-57217.
        """
        return await self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    async def set_tags(
        self,
        id: str,
        *,
        body: Sequence[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Set the tags of an order.

        Args:
            id: Id of the order.
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

        Example:
            await client.odr.orders.set_tags(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                body=["body-11"],
            )

        Source: afosto (003), Order / Orders, lines 54474-54601.
        """
        return await self._call(_SET_TAGS, {"id": id}, body=body, options=options)

    async def update(
        self,
        id: str,
        *,
        channel_id: UUID | str | UnsetType = UNSET,
        client_id: str | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        processing: (
            models.OdrProcessing | params.OdrProcessingParams | UnsetType
        ) = UNSET,
        settings: models.OdrSettings | params.OdrSettingsParams | UnsetType = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        type: str | UnsetType = UNSET,
        body: models.OdrOrderModel | params.OdrOrderModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrOrder:
        """Change the settings of an order.

        Args:
            id: Id of the order.
            processing: Which stages of an order run by themselves, by hand or not
                at all.
            settings: The settings of an order as they are sent.
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

        Example:
            await client.odr.orders.update(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                channel_id="00000000-0000-4000-8000-000000000011",
                client_id="client_id-12",
            )

        Source: afosto (003), Order / Orders, lines 51778-52061.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "channel_id": channel_id,
                "client_id": client_id,
                "metadata": metadata,
                "processing": processing,
                "settings": settings,
                "tags": tags,
                "type": type,
            },
            options=options,
        )

    async def update_flow(
        self,
        id: str,
        *,
        actions: (
            Sequence[
                models.OdrOrdersUpdateFlowBodyActionsItem
                | params.OdrOrdersUpdateFlowBodyActionsItemParams
            ]
            | UnsetType
        ) = UNSET,
        code: str | UnsetType = UNSET,
        body: (
            models.OdrOrdersUpdateFlowBody
            | params.OdrOrdersUpdateFlowBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Report which actions of a step in the flow of an order are handled.

        Args:
            id: Id of the order.
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

        Example:
            await client.odr.orders.update_flow(
                "26cfb69d-94cd-4213-b428-b5851419ccf8",
                actions=[{"code": "manager_approve", "is_handled": True}],
                code="approval",
            )

        Source: afosto (003), Order / Orders, lines 54603-54740.
        """
        return await self._call(
            _UPDATE_FLOW,
            {"id": id},
            body=body,
            fields={"actions": actions, "code": code},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrOrdersRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrOrdersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrOrdersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrOrdersStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrOrdersRaw:
        """`OdrOrders`, returning whole responses."""

        def __init__(self, resource: OdrOrders) -> None:
            self.accept = raw(resource.accept)
            self.allocate = raw_start(resource.allocate)
            self.authorize = raw(resource.authorize)
            self.calculate = raw(resource.calculate)
            self.cancel = raw_start(resource.cancel)
            self.confirm = raw(resource.confirm)
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.fulfil = raw_start(resource.fulfil)
            self.get = raw(resource.get)
            self.get_calculation = raw(resource.get_calculation)
            self.get_projection = raw(resource.get_projection)
            self.list = raw_pages(resource.list)
            self.search = raw(resource.search)
            self.set_tags = raw(resource.set_tags)
            self.update = raw(resource.update)
            self.update_flow = raw(resource.update_flow)

    class OdrOrdersStreamed:
        """`OdrOrders`, with responses that are yet to be read."""

        def __init__(self, resource: OdrOrders) -> None:
            self.accept = streamed(resource.accept)
            self.allocate = streamed_start(resource.allocate)
            self.authorize = streamed(resource.authorize)
            self.calculate = streamed(resource.calculate)
            self.cancel = streamed_start(resource.cancel)
            self.confirm = streamed(resource.confirm)
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.fulfil = streamed_start(resource.fulfil)
            self.get = streamed(resource.get)
            self.get_calculation = streamed(resource.get_calculation)
            self.get_projection = streamed(resource.get_projection)
            self.list = streamed_pages(resource.list)
            self.search = streamed(resource.search)
            self.set_tags = streamed(resource.set_tags)
            self.update = streamed(resource.update)
            self.update_flow = streamed(resource.update_flow)

    class AsyncOdrOrdersRaw:
        """`AsyncOdrOrders`, returning whole responses."""

        def __init__(self, resource: AsyncOdrOrders) -> None:
            self.accept = async_raw(resource.accept)
            self.allocate = async_raw_start(resource.allocate)
            self.authorize = async_raw(resource.authorize)
            self.calculate = async_raw(resource.calculate)
            self.cancel = async_raw_start(resource.cancel)
            self.confirm = async_raw(resource.confirm)
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.fulfil = async_raw_start(resource.fulfil)
            self.get = async_raw(resource.get)
            self.get_calculation = async_raw(resource.get_calculation)
            self.get_projection = async_raw(resource.get_projection)
            self.list = async_raw_pages(resource.list)
            self.search = async_raw(resource.search)
            self.set_tags = async_raw(resource.set_tags)
            self.update = async_raw(resource.update)
            self.update_flow = async_raw(resource.update_flow)

    class AsyncOdrOrdersStreamed:
        """`AsyncOdrOrders`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrOrders) -> None:
            self.accept = async_streamed(resource.accept)
            self.allocate = async_streamed_start(resource.allocate)
            self.authorize = async_streamed(resource.authorize)
            self.calculate = async_streamed(resource.calculate)
            self.cancel = async_streamed_start(resource.cancel)
            self.confirm = async_streamed(resource.confirm)
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.fulfil = async_streamed_start(resource.fulfil)
            self.get = async_streamed(resource.get)
            self.get_calculation = async_streamed(resource.get_calculation)
            self.get_projection = async_streamed(resource.get_projection)
            self.list = async_streamed_pages(resource.list)
            self.search = async_streamed(resource.search)
            self.set_tags = async_streamed(resource.set_tags)
            self.update = async_streamed(resource.update)
            self.update_flow = async_streamed(resource.update_flow)
