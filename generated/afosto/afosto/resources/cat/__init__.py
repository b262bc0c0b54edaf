"""The operations of `cat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ...resources.cat.channels import AsyncCatChannels, CatChannels
    from ...resources.cat.groups import AsyncCatGroups, CatGroups
    from ...resources.cat.maps import AsyncCatMaps, CatMaps
    from ...resources.cat.prices import AsyncCatPrices, CatPrices
    from ...resources.cat.vat import AsyncCatVat, CatVat


class Cat(SyncResource):
    """The catalogue service: channels, price groups, prices, VAT and map collections.

    The operations of `cat`.
    """

    @cached_property
    def channels(self) -> CatChannels:
        """The operations of `cat.channels`."""
        from ...resources.cat.channels import CatChannels

        return CatChannels(self._client)

    @cached_property
    def groups(self) -> CatGroups:
        """The operations of `cat.groups`."""
        from ...resources.cat.groups import CatGroups

        return CatGroups(self._client)

    @cached_property
    def maps(self) -> CatMaps:
        """The operations of `cat.maps`."""
        from ...resources.cat.maps import CatMaps

        return CatMaps(self._client)

    @cached_property
    def prices(self) -> CatPrices:
        """The operations of `cat.prices`."""
        from ...resources.cat.prices import CatPrices

        return CatPrices(self._client)

    @cached_property
    def vat(self) -> CatVat:
        """The operations of `cat.vat`."""
        from ...resources.cat.vat import CatVat

        return CatVat(self._client)


class AsyncCat(AsyncResource):
    """The catalogue service: channels, price groups, prices, VAT and map collections.

    The operations of `cat`.
    """

    @cached_property
    def channels(self) -> AsyncCatChannels:
        """The operations of `cat.channels`."""
        from ...resources.cat.channels import AsyncCatChannels

        return AsyncCatChannels(self._client)

    @cached_property
    def groups(self) -> AsyncCatGroups:
        """The operations of `cat.groups`."""
        from ...resources.cat.groups import AsyncCatGroups

        return AsyncCatGroups(self._client)

    @cached_property
    def maps(self) -> AsyncCatMaps:
        """The operations of `cat.maps`."""
        from ...resources.cat.maps import AsyncCatMaps

        return AsyncCatMaps(self._client)

    @cached_property
    def prices(self) -> AsyncCatPrices:
        """The operations of `cat.prices`."""
        from ...resources.cat.prices import AsyncCatPrices

        return AsyncCatPrices(self._client)

    @cached_property
    def vat(self) -> AsyncCatVat:
        """The operations of `cat.vat`."""
        from ...resources.cat.vat import AsyncCatVat

        return AsyncCatVat(self._client)
