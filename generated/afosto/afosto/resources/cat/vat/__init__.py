"""The operations of `cat.vat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ....resources.cat.vat.products import AsyncCatVatProducts, CatVatProducts
    from ....resources.cat.vat.rates import AsyncCatVatRates, CatVatRates


class CatVat(SyncResource):
    """VAT rates, and which of them apply to an SKU.

    The operations of `cat.vat`.
    """

    @cached_property
    def products(self) -> CatVatProducts:
        """The operations of `cat.vat.products`."""
        from ....resources.cat.vat.products import CatVatProducts

        return CatVatProducts(self._client)

    @cached_property
    def rates(self) -> CatVatRates:
        """The operations of `cat.vat.rates`."""
        from ....resources.cat.vat.rates import CatVatRates

        return CatVatRates(self._client)


class AsyncCatVat(AsyncResource):
    """VAT rates, and which of them apply to an SKU.

    The operations of `cat.vat`.
    """

    @cached_property
    def products(self) -> AsyncCatVatProducts:
        """The operations of `cat.vat.products`."""
        from ....resources.cat.vat.products import AsyncCatVatProducts

        return AsyncCatVatProducts(self._client)

    @cached_property
    def rates(self) -> AsyncCatVatRates:
        """The operations of `cat.vat.rates`."""
        from ....resources.cat.vat.rates import AsyncCatVatRates

        return AsyncCatVatRates(self._client)
