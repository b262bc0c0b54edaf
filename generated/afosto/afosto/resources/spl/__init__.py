"""The operations of `spl`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ...resources.spl.hubs import AsyncSplHubs, SplHubs
    from ...resources.spl.printers import AsyncSplPrinters, SplPrinters
    from ...resources.spl.queue import AsyncSplQueue, SplQueue


class Spl(SyncResource):
    """The spooler: printers, the hubs they are connected to, and the print queue.

    The operations of `spl`.
    """

    @cached_property
    def hubs(self) -> SplHubs:
        """The operations of `spl.hubs`."""
        from ...resources.spl.hubs import SplHubs

        return SplHubs(self._client)

    @cached_property
    def printers(self) -> SplPrinters:
        """The operations of `spl.printers`."""
        from ...resources.spl.printers import SplPrinters

        return SplPrinters(self._client)

    @cached_property
    def queue(self) -> SplQueue:
        """The operations of `spl.queue`."""
        from ...resources.spl.queue import SplQueue

        return SplQueue(self._client)


class AsyncSpl(AsyncResource):
    """The spooler: printers, the hubs they are connected to, and the print queue.

    The operations of `spl`.
    """

    @cached_property
    def hubs(self) -> AsyncSplHubs:
        """The operations of `spl.hubs`."""
        from ...resources.spl.hubs import AsyncSplHubs

        return AsyncSplHubs(self._client)

    @cached_property
    def printers(self) -> AsyncSplPrinters:
        """The operations of `spl.printers`."""
        from ...resources.spl.printers import AsyncSplPrinters

        return AsyncSplPrinters(self._client)

    @cached_property
    def queue(self) -> AsyncSplQueue:
        """The operations of `spl.queue`."""
        from ...resources.spl.queue import AsyncSplQueue

        return AsyncSplQueue(self._client)
