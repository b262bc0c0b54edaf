"""The operations of `iam.two_factor`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ....resources.iam.two_factor.secrets import (
        AsyncIamTwoFactorSecrets,
        IamTwoFactorSecrets,
    )


class IamTwoFactor(SyncResource):
    """Two-factor authentication.

    The operations of `iam.two_factor`.
    """

    @cached_property
    def secrets(self) -> IamTwoFactorSecrets:
        """The operations of `iam.two_factor.secrets`."""
        from ....resources.iam.two_factor.secrets import IamTwoFactorSecrets

        return IamTwoFactorSecrets(self._client)


class AsyncIamTwoFactor(AsyncResource):
    """Two-factor authentication.

    The operations of `iam.two_factor`.
    """

    @cached_property
    def secrets(self) -> AsyncIamTwoFactorSecrets:
        """The operations of `iam.two_factor.secrets`."""
        from ....resources.iam.two_factor.secrets import AsyncIamTwoFactorSecrets

        return AsyncIamTwoFactorSecrets(self._client)
