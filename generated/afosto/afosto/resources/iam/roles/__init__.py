"""The operations of `iam.roles`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ....resources.iam.roles.system import AsyncIamRolesSystem, IamRolesSystem
    from ....resources.iam.roles.tenant import AsyncIamRolesTenant, IamRolesTenant


class IamRoles(SyncResource):
    """RBAC roles.

    The operations of `iam.roles`.
    """

    @cached_property
    def system(self) -> IamRolesSystem:
        """The operations of `iam.roles.system`."""
        from ....resources.iam.roles.system import IamRolesSystem

        return IamRolesSystem(self._client)

    @cached_property
    def tenant(self) -> IamRolesTenant:
        """The operations of `iam.roles.tenant`."""
        from ....resources.iam.roles.tenant import IamRolesTenant

        return IamRolesTenant(self._client)


class AsyncIamRoles(AsyncResource):
    """RBAC roles.

    The operations of `iam.roles`.
    """

    @cached_property
    def system(self) -> AsyncIamRolesSystem:
        """The operations of `iam.roles.system`."""
        from ....resources.iam.roles.system import AsyncIamRolesSystem

        return AsyncIamRolesSystem(self._client)

    @cached_property
    def tenant(self) -> AsyncIamRolesTenant:
        """The operations of `iam.roles.tenant`."""
        from ....resources.iam.roles.tenant import AsyncIamRolesTenant

        return AsyncIamRolesTenant(self._client)
