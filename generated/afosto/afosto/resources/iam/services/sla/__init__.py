"""The operations of `iam.services.sla`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .....resources.iam.services.sla.numbers import (
        AsyncIamServicesSlaNumbers,
        IamServicesSlaNumbers,
    )


class IamServicesSla(SyncResource):
    """The service `sla`.

    The operations of `iam.services.sla`.
    """

    @cached_property
    def numbers(self) -> IamServicesSlaNumbers:
        """The operations of `iam.services.sla.numbers`."""
        from .....resources.iam.services.sla.numbers import IamServicesSlaNumbers

        return IamServicesSlaNumbers(self._client)


class AsyncIamServicesSla(AsyncResource):
    """The service `sla`.

    The operations of `iam.services.sla`.
    """

    @cached_property
    def numbers(self) -> AsyncIamServicesSlaNumbers:
        """The operations of `iam.services.sla.numbers`."""
        from .....resources.iam.services.sla.numbers import AsyncIamServicesSlaNumbers

        return AsyncIamServicesSlaNumbers(self._client)
