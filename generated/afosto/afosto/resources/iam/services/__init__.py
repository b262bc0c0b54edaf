"""The operations of `iam.services`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ....resources.iam.services.sla import AsyncIamServicesSla, IamServicesSla


class IamServices(SyncResource):
    """Data of single services; only `sla` has some.

    The operations of `iam.services`.
    """

    @cached_property
    def sla(self) -> IamServicesSla:
        """The operations of `iam.services.sla`."""
        from ....resources.iam.services.sla import IamServicesSla

        return IamServicesSla(self._client)


class AsyncIamServices(AsyncResource):
    """Data of single services; only `sla` has some.

    The operations of `iam.services`.
    """

    @cached_property
    def sla(self) -> AsyncIamServicesSla:
        """The operations of `iam.services.sla`."""
        from ....resources.iam.services.sla import AsyncIamServicesSla

        return AsyncIamServicesSla(self._client)
