"""The operations of `cnt.filters`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ....resources.cnt.filters.date import AsyncCntFiltersDate, CntFiltersDate


class CntFilters(SyncResource):
    """Filters for searches.

    The operations of `cnt.filters`.
    """

    @cached_property
    def date(self) -> CntFiltersDate:
        """The operations of `cnt.filters.date`."""
        from ....resources.cnt.filters.date import CntFiltersDate

        return CntFiltersDate(self._client)


class AsyncCntFilters(AsyncResource):
    """Filters for searches.

    The operations of `cnt.filters`.
    """

    @cached_property
    def date(self) -> AsyncCntFiltersDate:
        """The operations of `cnt.filters.date`."""
        from ....resources.cnt.filters.date import AsyncCntFiltersDate

        return AsyncCntFiltersDate(self._client)
