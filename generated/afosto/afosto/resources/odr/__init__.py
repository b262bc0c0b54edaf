"""The operations of `odr`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import Literal, TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Operation, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ..._runtime.core.sentinel import UNSET, UnsetType

if TYPE_CHECKING:
    from ...resources.odr.balance import AsyncOdrBalance, OdrBalance
    from ...resources.odr.calculations import AsyncOdrCalculations, OdrCalculations
    from ...resources.odr.coupons import AsyncOdrCoupons, OdrCoupons
    from ...resources.odr.filters import AsyncOdrFilters, OdrFilters
    from ...resources.odr.invoices import AsyncOdrInvoices, OdrInvoices
    from ...resources.odr.methods import AsyncOdrMethods, OdrMethods
    from ...resources.odr.orders import AsyncOdrOrders, OdrOrders
    from ...resources.odr.payments import AsyncOdrPayments, OdrPayments
    from ...resources.odr.providers import AsyncOdrProviders, OdrProviders
    from ...resources.odr.rules import AsyncOdrRules, OdrRules
    from ...resources.odr.services import AsyncOdrServices, OdrServices
    from ...resources.odr.sessions import AsyncOdrSessions, OdrSessions
    from ...resources.odr.skus import AsyncOdrSkus, OdrSkus
    from ...resources.odr.transactions import AsyncOdrTransactions, OdrTransactions

_PROJECT: Operation[models.OdrProjection] = Operation(
    "odr.project",
    "POST",
    "/odr/projection",
    parameters=(Parameter("rules", "query"),),
    body=Body("application/json"),
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


class Odr(SyncResource):
    """The order service: orders, calculations, invoices, payments, coupons and checkout
    sessions.

    The operations of `odr`.
    """

    @cached_property
    def balance(self) -> OdrBalance:
        """The operations of `odr.balance`."""
        from ...resources.odr.balance import OdrBalance

        return OdrBalance(self._client)

    @cached_property
    def calculations(self) -> OdrCalculations:
        """The operations of `odr.calculations`."""
        from ...resources.odr.calculations import OdrCalculations

        return OdrCalculations(self._client)

    @cached_property
    def coupons(self) -> OdrCoupons:
        """The operations of `odr.coupons`."""
        from ...resources.odr.coupons import OdrCoupons

        return OdrCoupons(self._client)

    @cached_property
    def filters(self) -> OdrFilters:
        """The operations of `odr.filters`."""
        from ...resources.odr.filters import OdrFilters

        return OdrFilters(self._client)

    @cached_property
    def invoices(self) -> OdrInvoices:
        """The operations of `odr.invoices`."""
        from ...resources.odr.invoices import OdrInvoices

        return OdrInvoices(self._client)

    @cached_property
    def methods(self) -> OdrMethods:
        """The operations of `odr.methods`."""
        from ...resources.odr.methods import OdrMethods

        return OdrMethods(self._client)

    @cached_property
    def orders(self) -> OdrOrders:
        """The operations of `odr.orders`."""
        from ...resources.odr.orders import OdrOrders

        return OdrOrders(self._client)

    @cached_property
    def payments(self) -> OdrPayments:
        """The operations of `odr.payments`."""
        from ...resources.odr.payments import OdrPayments

        return OdrPayments(self._client)

    @cached_property
    def providers(self) -> OdrProviders:
        """The operations of `odr.providers`."""
        from ...resources.odr.providers import OdrProviders

        return OdrProviders(self._client)

    @cached_property
    def rules(self) -> OdrRules:
        """The operations of `odr.rules`."""
        from ...resources.odr.rules import OdrRules

        return OdrRules(self._client)

    @cached_property
    def services(self) -> OdrServices:
        """The operations of `odr.services`."""
        from ...resources.odr.services import OdrServices

        return OdrServices(self._client)

    @cached_property
    def sessions(self) -> OdrSessions:
        """The operations of `odr.sessions`."""
        from ...resources.odr.sessions import OdrSessions

        return OdrSessions(self._client)

    @cached_property
    def skus(self) -> OdrSkus:
        """The operations of `odr.skus`."""
        from ...resources.odr.skus import OdrSkus

        return OdrSkus(self._client)

    @cached_property
    def transactions(self) -> OdrTransactions:
        """The operations of `odr.transactions`."""
        from ...resources.odr.transactions import OdrTransactions

        return OdrTransactions(self._client)

    def project(
        self,
        *,
        adjustments: (
            Sequence[models.OdrAdjustment | params.OdrAdjustmentParams] | UnsetType
        ) = UNSET,
        client_id: str | UnsetType = UNSET,
        contact_id: str | UnsetType = UNSET,
        coupons: Sequence[str] | UnsetType = UNSET,
        currency: str | UnsetType = UNSET,
        items: (
            Sequence[models.OdrItemModel | params.OdrItemModelParams] | UnsetType
        ) = UNSET,
        organisation_id: str | UnsetType = UNSET,
        pricing_at: dt.datetime | str | UnsetType = UNSET,
        settings: (
            models.OdrProjectionModelSettings
            | params.OdrProjectionModelSettingsParams
            | UnsetType
        ) = UNSET,
        body: (
            models.OdrProjectionModel | params.OdrProjectionModelParams | UnsetType
        ) = UNSET,
        rules: Literal["1", "0"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrProjection:
        """Project what a set of items costs, with discounts, services and VAT.

        Args:
            body: The whole body at once.
            rules: Whether pricing rules count (`1`) or not (`0`).

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

        Source: afosto (003), Order / Projection, lines 58820-59084.
        """
        return self._call(
            _PROJECT,
            {"rules": rules},
            body=body,
            fields={
                "adjustments": adjustments,
                "client_id": client_id,
                "contact_id": contact_id,
                "coupons": coupons,
                "currency": currency,
                "items": items,
                "organisation_id": organisation_id,
                "pricing_at": pricing_at,
                "settings": settings,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrRaw:
        """The same methods, returning the whole response."""
        return cast("OdrRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrStreamed", self._as_streamed())


class AsyncOdr(AsyncResource):
    """The order service: orders, calculations, invoices, payments, coupons and checkout
    sessions.

    The operations of `odr`.
    """

    @cached_property
    def balance(self) -> AsyncOdrBalance:
        """The operations of `odr.balance`."""
        from ...resources.odr.balance import AsyncOdrBalance

        return AsyncOdrBalance(self._client)

    @cached_property
    def calculations(self) -> AsyncOdrCalculations:
        """The operations of `odr.calculations`."""
        from ...resources.odr.calculations import AsyncOdrCalculations

        return AsyncOdrCalculations(self._client)

    @cached_property
    def coupons(self) -> AsyncOdrCoupons:
        """The operations of `odr.coupons`."""
        from ...resources.odr.coupons import AsyncOdrCoupons

        return AsyncOdrCoupons(self._client)

    @cached_property
    def filters(self) -> AsyncOdrFilters:
        """The operations of `odr.filters`."""
        from ...resources.odr.filters import AsyncOdrFilters

        return AsyncOdrFilters(self._client)

    @cached_property
    def invoices(self) -> AsyncOdrInvoices:
        """The operations of `odr.invoices`."""
        from ...resources.odr.invoices import AsyncOdrInvoices

        return AsyncOdrInvoices(self._client)

    @cached_property
    def methods(self) -> AsyncOdrMethods:
        """The operations of `odr.methods`."""
        from ...resources.odr.methods import AsyncOdrMethods

        return AsyncOdrMethods(self._client)

    @cached_property
    def orders(self) -> AsyncOdrOrders:
        """The operations of `odr.orders`."""
        from ...resources.odr.orders import AsyncOdrOrders

        return AsyncOdrOrders(self._client)

    @cached_property
    def payments(self) -> AsyncOdrPayments:
        """The operations of `odr.payments`."""
        from ...resources.odr.payments import AsyncOdrPayments

        return AsyncOdrPayments(self._client)

    @cached_property
    def providers(self) -> AsyncOdrProviders:
        """The operations of `odr.providers`."""
        from ...resources.odr.providers import AsyncOdrProviders

        return AsyncOdrProviders(self._client)

    @cached_property
    def rules(self) -> AsyncOdrRules:
        """The operations of `odr.rules`."""
        from ...resources.odr.rules import AsyncOdrRules

        return AsyncOdrRules(self._client)

    @cached_property
    def services(self) -> AsyncOdrServices:
        """The operations of `odr.services`."""
        from ...resources.odr.services import AsyncOdrServices

        return AsyncOdrServices(self._client)

    @cached_property
    def sessions(self) -> AsyncOdrSessions:
        """The operations of `odr.sessions`."""
        from ...resources.odr.sessions import AsyncOdrSessions

        return AsyncOdrSessions(self._client)

    @cached_property
    def skus(self) -> AsyncOdrSkus:
        """The operations of `odr.skus`."""
        from ...resources.odr.skus import AsyncOdrSkus

        return AsyncOdrSkus(self._client)

    @cached_property
    def transactions(self) -> AsyncOdrTransactions:
        """The operations of `odr.transactions`."""
        from ...resources.odr.transactions import AsyncOdrTransactions

        return AsyncOdrTransactions(self._client)

    async def project(
        self,
        *,
        adjustments: (
            Sequence[models.OdrAdjustment | params.OdrAdjustmentParams] | UnsetType
        ) = UNSET,
        client_id: str | UnsetType = UNSET,
        contact_id: str | UnsetType = UNSET,
        coupons: Sequence[str] | UnsetType = UNSET,
        currency: str | UnsetType = UNSET,
        items: (
            Sequence[models.OdrItemModel | params.OdrItemModelParams] | UnsetType
        ) = UNSET,
        organisation_id: str | UnsetType = UNSET,
        pricing_at: dt.datetime | str | UnsetType = UNSET,
        settings: (
            models.OdrProjectionModelSettings
            | params.OdrProjectionModelSettingsParams
            | UnsetType
        ) = UNSET,
        body: (
            models.OdrProjectionModel | params.OdrProjectionModelParams | UnsetType
        ) = UNSET,
        rules: Literal["1", "0"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrProjection:
        """Project what a set of items costs, with discounts, services and VAT.

        Args:
            body: The whole body at once.
            rules: Whether pricing rules count (`1`) or not (`0`).

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

        Source: afosto (003), Order / Projection, lines 58820-59084.
        """
        return await self._call(
            _PROJECT,
            {"rules": rules},
            body=body,
            fields={
                "adjustments": adjustments,
                "client_id": client_id,
                "contact_id": contact_id,
                "coupons": coupons,
                "currency": currency,
                "items": items,
                "organisation_id": organisation_id,
                "pricing_at": pricing_at,
                "settings": settings,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrRaw:
        """`Odr`, returning whole responses."""

        def __init__(self, resource: Odr) -> None:
            self.project = raw(resource.project)

    class OdrStreamed:
        """`Odr`, with responses that are yet to be read."""

        def __init__(self, resource: Odr) -> None:
            self.project = streamed(resource.project)

    class AsyncOdrRaw:
        """`AsyncOdr`, returning whole responses."""

        def __init__(self, resource: AsyncOdr) -> None:
            self.project = async_raw(resource.project)

    class AsyncOdrStreamed:
        """`AsyncOdr`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdr) -> None:
            self.project = async_streamed(resource.project)
