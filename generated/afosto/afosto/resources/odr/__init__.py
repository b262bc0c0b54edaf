"""The operations of `odr`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ...resources.odr.balance import AsyncOdrBalance, OdrBalance
    from ...resources.odr.calculations import AsyncOdrCalculations, OdrCalculations
    from ...resources.odr.coupons import AsyncOdrCoupons, OdrCoupons
    from ...resources.odr.filters import AsyncOdrFilters, OdrFilters
    from ...resources.odr.invoices import AsyncOdrInvoices, OdrInvoices
    from ...resources.odr.methods import AsyncOdrMethods, OdrMethods
    from ...resources.odr.orders import AsyncOdrOrders, OdrOrders
    from ...resources.odr.payments import AsyncOdrPayments, OdrPayments
    from ...resources.odr.projection import AsyncOdrProjection, OdrProjection
    from ...resources.odr.providers import AsyncOdrProviders, OdrProviders
    from ...resources.odr.rules import AsyncOdrRules, OdrRules
    from ...resources.odr.services import AsyncOdrServices, OdrServices
    from ...resources.odr.sessions import AsyncOdrSessions, OdrSessions
    from ...resources.odr.skus import AsyncOdrSkus, OdrSkus
    from ...resources.odr.transactions import AsyncOdrTransactions, OdrTransactions


class Odr(SyncResource):
    """The operations of `odr`."""

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
    def projection(self) -> OdrProjection:
        """The operations of `odr.projection`."""
        from ...resources.odr.projection import OdrProjection

        return OdrProjection(self._client)

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


class AsyncOdr(AsyncResource):
    """The operations of `odr`."""

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
    def projection(self) -> AsyncOdrProjection:
        """The operations of `odr.projection`."""
        from ...resources.odr.projection import AsyncOdrProjection

        return AsyncOdrProjection(self._client)

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
