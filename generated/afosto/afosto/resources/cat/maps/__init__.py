"""The operations of `cat.maps`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ....resources.cat.maps.collections import (
        AsyncCatMapsCollections,
        CatMapsCollections,
    )


class CatMaps(SyncResource):
    """Collections of keys and values.

    The operations of `cat.maps`.
    """

    @cached_property
    def collections(self) -> CatMapsCollections:
        """The operations of `cat.maps.collections`."""
        from ....resources.cat.maps.collections import CatMapsCollections

        return CatMapsCollections(self._client)


class AsyncCatMaps(AsyncResource):
    """Collections of keys and values.

    The operations of `cat.maps`.
    """

    @cached_property
    def collections(self) -> AsyncCatMapsCollections:
        """The operations of `cat.maps.collections`."""
        from ....resources.cat.maps.collections import AsyncCatMapsCollections

        return AsyncCatMapsCollections(self._client)
