"""The operations of `tpl`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ...resources.tpl.builds import AsyncTplBuilds, TplBuilds
    from ...resources.tpl.repositories import AsyncTplRepositories, TplRepositories
    from ...resources.tpl.themes import AsyncTplThemes, TplThemes


class Tpl(SyncResource):
    """The theme service: themes, template repositories and their builds.

    The operations of `tpl`.
    """

    @cached_property
    def builds(self) -> TplBuilds:
        """The operations of `tpl.builds`."""
        from ...resources.tpl.builds import TplBuilds

        return TplBuilds(self._client)

    @cached_property
    def repositories(self) -> TplRepositories:
        """The operations of `tpl.repositories`."""
        from ...resources.tpl.repositories import TplRepositories

        return TplRepositories(self._client)

    @cached_property
    def themes(self) -> TplThemes:
        """The operations of `tpl.themes`."""
        from ...resources.tpl.themes import TplThemes

        return TplThemes(self._client)


class AsyncTpl(AsyncResource):
    """The theme service: themes, template repositories and their builds.

    The operations of `tpl`.
    """

    @cached_property
    def builds(self) -> AsyncTplBuilds:
        """The operations of `tpl.builds`."""
        from ...resources.tpl.builds import AsyncTplBuilds

        return AsyncTplBuilds(self._client)

    @cached_property
    def repositories(self) -> AsyncTplRepositories:
        """The operations of `tpl.repositories`."""
        from ...resources.tpl.repositories import AsyncTplRepositories

        return AsyncTplRepositories(self._client)

    @cached_property
    def themes(self) -> AsyncTplThemes:
        """The operations of `tpl.themes`."""
        from ...resources.tpl.themes import AsyncTplThemes

        return AsyncTplThemes(self._client)
