"""The operations of `cnt.dataflow`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ....resources.cnt.dataflow.flows import AsyncCntDataflowFlows, CntDataflowFlows
    from ....resources.cnt.dataflow.loader import (
        AsyncCntDataflowLoader,
        CntDataflowLoader,
    )
    from ....resources.cnt.dataflow.matcher import (
        AsyncCntDataflowMatcher,
        CntDataflowMatcher,
    )
    from ....resources.cnt.dataflow.types import AsyncCntDataflowTypes, CntDataflowTypes


class CntDataflow(SyncResource):
    """Dataflows, which send data elsewhere on events or on a schedule.

    The operations of `cnt.dataflow`.
    """

    @cached_property
    def flows(self) -> CntDataflowFlows:
        """The operations of `cnt.dataflow.flows`."""
        from ....resources.cnt.dataflow.flows import CntDataflowFlows

        return CntDataflowFlows(self._client)

    @cached_property
    def loader(self) -> CntDataflowLoader:
        """The operations of `cnt.dataflow.loader`."""
        from ....resources.cnt.dataflow.loader import CntDataflowLoader

        return CntDataflowLoader(self._client)

    @cached_property
    def matcher(self) -> CntDataflowMatcher:
        """The operations of `cnt.dataflow.matcher`."""
        from ....resources.cnt.dataflow.matcher import CntDataflowMatcher

        return CntDataflowMatcher(self._client)

    @cached_property
    def types(self) -> CntDataflowTypes:
        """The operations of `cnt.dataflow.types`."""
        from ....resources.cnt.dataflow.types import CntDataflowTypes

        return CntDataflowTypes(self._client)


class AsyncCntDataflow(AsyncResource):
    """Dataflows, which send data elsewhere on events or on a schedule.

    The operations of `cnt.dataflow`.
    """

    @cached_property
    def flows(self) -> AsyncCntDataflowFlows:
        """The operations of `cnt.dataflow.flows`."""
        from ....resources.cnt.dataflow.flows import AsyncCntDataflowFlows

        return AsyncCntDataflowFlows(self._client)

    @cached_property
    def loader(self) -> AsyncCntDataflowLoader:
        """The operations of `cnt.dataflow.loader`."""
        from ....resources.cnt.dataflow.loader import AsyncCntDataflowLoader

        return AsyncCntDataflowLoader(self._client)

    @cached_property
    def matcher(self) -> AsyncCntDataflowMatcher:
        """The operations of `cnt.dataflow.matcher`."""
        from ....resources.cnt.dataflow.matcher import AsyncCntDataflowMatcher

        return AsyncCntDataflowMatcher(self._client)

    @cached_property
    def types(self) -> AsyncCntDataflowTypes:
        """The operations of `cnt.dataflow.types`."""
        from ....resources.cnt.dataflow.types import AsyncCntDataflowTypes

        return AsyncCntDataflowTypes(self._client)
