"""The operations of `wms`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ...resources.wms.claims import AsyncWmsClaims, WmsClaims
    from ...resources.wms.hops import AsyncWmsHops, WmsHops
    from ...resources.wms.inventory import AsyncWmsInventory, WmsInventory
    from ...resources.wms.locations import AsyncWmsLocations, WmsLocations
    from ...resources.wms.routes import AsyncWmsRoutes, WmsRoutes
    from ...resources.wms.schedules import AsyncWmsSchedules, WmsSchedules
    from ...resources.wms.subtransfers import AsyncWmsSubtransfers, WmsSubtransfers
    from ...resources.wms.transfers import AsyncWmsTransfers, WmsTransfers


class Wms(SyncResource):
    """The warehouse service: locations, inventory, claims, transfers, routes and
    schedules.

    The operations of `wms`.
    """

    @cached_property
    def claims(self) -> WmsClaims:
        """The operations of `wms.claims`."""
        from ...resources.wms.claims import WmsClaims

        return WmsClaims(self._client)

    @cached_property
    def hops(self) -> WmsHops:
        """The operations of `wms.hops`."""
        from ...resources.wms.hops import WmsHops

        return WmsHops(self._client)

    @cached_property
    def inventory(self) -> WmsInventory:
        """The operations of `wms.inventory`."""
        from ...resources.wms.inventory import WmsInventory

        return WmsInventory(self._client)

    @cached_property
    def locations(self) -> WmsLocations:
        """The operations of `wms.locations`."""
        from ...resources.wms.locations import WmsLocations

        return WmsLocations(self._client)

    @cached_property
    def routes(self) -> WmsRoutes:
        """The operations of `wms.routes`."""
        from ...resources.wms.routes import WmsRoutes

        return WmsRoutes(self._client)

    @cached_property
    def schedules(self) -> WmsSchedules:
        """The operations of `wms.schedules`."""
        from ...resources.wms.schedules import WmsSchedules

        return WmsSchedules(self._client)

    @cached_property
    def subtransfers(self) -> WmsSubtransfers:
        """The operations of `wms.subtransfers`."""
        from ...resources.wms.subtransfers import WmsSubtransfers

        return WmsSubtransfers(self._client)

    @cached_property
    def transfers(self) -> WmsTransfers:
        """The operations of `wms.transfers`."""
        from ...resources.wms.transfers import WmsTransfers

        return WmsTransfers(self._client)


class AsyncWms(AsyncResource):
    """The warehouse service: locations, inventory, claims, transfers, routes and
    schedules.

    The operations of `wms`.
    """

    @cached_property
    def claims(self) -> AsyncWmsClaims:
        """The operations of `wms.claims`."""
        from ...resources.wms.claims import AsyncWmsClaims

        return AsyncWmsClaims(self._client)

    @cached_property
    def hops(self) -> AsyncWmsHops:
        """The operations of `wms.hops`."""
        from ...resources.wms.hops import AsyncWmsHops

        return AsyncWmsHops(self._client)

    @cached_property
    def inventory(self) -> AsyncWmsInventory:
        """The operations of `wms.inventory`."""
        from ...resources.wms.inventory import AsyncWmsInventory

        return AsyncWmsInventory(self._client)

    @cached_property
    def locations(self) -> AsyncWmsLocations:
        """The operations of `wms.locations`."""
        from ...resources.wms.locations import AsyncWmsLocations

        return AsyncWmsLocations(self._client)

    @cached_property
    def routes(self) -> AsyncWmsRoutes:
        """The operations of `wms.routes`."""
        from ...resources.wms.routes import AsyncWmsRoutes

        return AsyncWmsRoutes(self._client)

    @cached_property
    def schedules(self) -> AsyncWmsSchedules:
        """The operations of `wms.schedules`."""
        from ...resources.wms.schedules import AsyncWmsSchedules

        return AsyncWmsSchedules(self._client)

    @cached_property
    def subtransfers(self) -> AsyncWmsSubtransfers:
        """The operations of `wms.subtransfers`."""
        from ...resources.wms.subtransfers import AsyncWmsSubtransfers

        return AsyncWmsSubtransfers(self._client)

    @cached_property
    def transfers(self) -> AsyncWmsTransfers:
        """The operations of `wms.transfers`."""
        from ...resources.wms.transfers import AsyncWmsTransfers

        return AsyncWmsTransfers(self._client)
