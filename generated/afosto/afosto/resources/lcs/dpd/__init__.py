"""The operations of `lcs.dpd`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ....resources.lcs.dpd.points import AsyncLcsDpdPoints, LcsDpdPoints


class LcsDpd(SyncResource):
    """The service of DPD.

    The operations of `lcs.dpd`.
    """

    @cached_property
    def points(self) -> LcsDpdPoints:
        """The operations of `lcs.dpd.points`."""
        from ....resources.lcs.dpd.points import LcsDpdPoints

        return LcsDpdPoints(self._client)


class AsyncLcsDpd(AsyncResource):
    """The service of DPD.

    The operations of `lcs.dpd`.
    """

    @cached_property
    def points(self) -> AsyncLcsDpdPoints:
        """The operations of `lcs.dpd.points`."""
        from ....resources.lcs.dpd.points import AsyncLcsDpdPoints

        return AsyncLcsDpdPoints(self._client)
