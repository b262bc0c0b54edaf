"""The operations of `qcq`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ...resources.qcq.proxies import AsyncQcqProxies, QcqProxies


class Qcq(SyncResource):
    """The proxy service for images.

    The operations of `qcq`.
    """

    @cached_property
    def proxies(self) -> QcqProxies:
        """The operations of `qcq.proxies`."""
        from ...resources.qcq.proxies import QcqProxies

        return QcqProxies(self._client)


class AsyncQcq(AsyncResource):
    """The proxy service for images.

    The operations of `qcq`.
    """

    @cached_property
    def proxies(self) -> AsyncQcqProxies:
        """The operations of `qcq.proxies`."""
        from ...resources.qcq.proxies import AsyncQcqProxies

        return AsyncQcqProxies(self._client)
