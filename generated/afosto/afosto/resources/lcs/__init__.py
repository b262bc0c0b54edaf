"""The operations of `lcs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ...resources.lcs.dpd import AsyncLcsDpd, LcsDpd
    from ...resources.lcs.items import AsyncLcsItems, LcsItems
    from ...resources.lcs.lists import AsyncLcsLists, LcsLists
    from ...resources.lcs.locations import AsyncLcsLocations, LcsLocations
    from ...resources.lcs.methods import AsyncLcsMethods, LcsMethods
    from ...resources.lcs.parcels import AsyncLcsParcels, LcsParcels
    from ...resources.lcs.points import AsyncLcsPoints, LcsPoints
    from ...resources.lcs.shipments import AsyncLcsShipments, LcsShipments


class Lcs(SyncResource):
    """The logistics service: shipments, parcels, handling lists, locations and service
    points.

    The operations of `lcs`.
    """

    @cached_property
    def dpd(self) -> LcsDpd:
        """The operations of `lcs.dpd`."""
        from ...resources.lcs.dpd import LcsDpd

        return LcsDpd(self._client)

    @cached_property
    def items(self) -> LcsItems:
        """The operations of `lcs.items`."""
        from ...resources.lcs.items import LcsItems

        return LcsItems(self._client)

    @cached_property
    def lists(self) -> LcsLists:
        """The operations of `lcs.lists`."""
        from ...resources.lcs.lists import LcsLists

        return LcsLists(self._client)

    @cached_property
    def locations(self) -> LcsLocations:
        """The operations of `lcs.locations`."""
        from ...resources.lcs.locations import LcsLocations

        return LcsLocations(self._client)

    @cached_property
    def methods(self) -> LcsMethods:
        """The operations of `lcs.methods`."""
        from ...resources.lcs.methods import LcsMethods

        return LcsMethods(self._client)

    @cached_property
    def parcels(self) -> LcsParcels:
        """The operations of `lcs.parcels`."""
        from ...resources.lcs.parcels import LcsParcels

        return LcsParcels(self._client)

    @cached_property
    def points(self) -> LcsPoints:
        """The operations of `lcs.points`."""
        from ...resources.lcs.points import LcsPoints

        return LcsPoints(self._client)

    @cached_property
    def shipments(self) -> LcsShipments:
        """The operations of `lcs.shipments`."""
        from ...resources.lcs.shipments import LcsShipments

        return LcsShipments(self._client)


class AsyncLcs(AsyncResource):
    """The logistics service: shipments, parcels, handling lists, locations and service
    points.

    The operations of `lcs`.
    """

    @cached_property
    def dpd(self) -> AsyncLcsDpd:
        """The operations of `lcs.dpd`."""
        from ...resources.lcs.dpd import AsyncLcsDpd

        return AsyncLcsDpd(self._client)

    @cached_property
    def items(self) -> AsyncLcsItems:
        """The operations of `lcs.items`."""
        from ...resources.lcs.items import AsyncLcsItems

        return AsyncLcsItems(self._client)

    @cached_property
    def lists(self) -> AsyncLcsLists:
        """The operations of `lcs.lists`."""
        from ...resources.lcs.lists import AsyncLcsLists

        return AsyncLcsLists(self._client)

    @cached_property
    def locations(self) -> AsyncLcsLocations:
        """The operations of `lcs.locations`."""
        from ...resources.lcs.locations import AsyncLcsLocations

        return AsyncLcsLocations(self._client)

    @cached_property
    def methods(self) -> AsyncLcsMethods:
        """The operations of `lcs.methods`."""
        from ...resources.lcs.methods import AsyncLcsMethods

        return AsyncLcsMethods(self._client)

    @cached_property
    def parcels(self) -> AsyncLcsParcels:
        """The operations of `lcs.parcels`."""
        from ...resources.lcs.parcels import AsyncLcsParcels

        return AsyncLcsParcels(self._client)

    @cached_property
    def points(self) -> AsyncLcsPoints:
        """The operations of `lcs.points`."""
        from ...resources.lcs.points import AsyncLcsPoints

        return AsyncLcsPoints(self._client)

    @cached_property
    def shipments(self) -> AsyncLcsShipments:
        """The operations of `lcs.shipments`."""
        from ...resources.lcs.shipments import AsyncLcsShipments

        return AsyncLcsShipments(self._client)
