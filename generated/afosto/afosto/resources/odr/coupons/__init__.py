"""The operations of `odr.coupons`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ....resources.odr.coupons.categories import (
        AsyncOdrCouponsCategories,
        OdrCouponsCategories,
    )
    from ....resources.odr.coupons.codes import AsyncOdrCouponsCodes, OdrCouponsCodes


class OdrCoupons(SyncResource):
    """Coupons and their categories.

    The operations of `odr.coupons`.
    """

    @cached_property
    def categories(self) -> OdrCouponsCategories:
        """The operations of `odr.coupons.categories`."""
        from ....resources.odr.coupons.categories import OdrCouponsCategories

        return OdrCouponsCategories(self._client)

    @cached_property
    def codes(self) -> OdrCouponsCodes:
        """The operations of `odr.coupons.codes`."""
        from ....resources.odr.coupons.codes import OdrCouponsCodes

        return OdrCouponsCodes(self._client)


class AsyncOdrCoupons(AsyncResource):
    """Coupons and their categories.

    The operations of `odr.coupons`.
    """

    @cached_property
    def categories(self) -> AsyncOdrCouponsCategories:
        """The operations of `odr.coupons.categories`."""
        from ....resources.odr.coupons.categories import AsyncOdrCouponsCategories

        return AsyncOdrCouponsCategories(self._client)

    @cached_property
    def codes(self) -> AsyncOdrCouponsCodes:
        """The operations of `odr.coupons.codes`."""
        from ....resources.odr.coupons.codes import AsyncOdrCouponsCodes

        return AsyncOdrCouponsCodes(self._client)
