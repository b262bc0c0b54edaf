"""The operations of `mes`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ...resources.mes.conversations import AsyncMesConversations, MesConversations
    from ...resources.mes.domains import AsyncMesDomains, MesDomains
    from ...resources.mes.emails import AsyncMesEmails, MesEmails
    from ...resources.mes.inboxes import AsyncMesInboxes, MesInboxes
    from ...resources.mes.tasks import AsyncMesTasks, MesTasks
    from ...resources.mes.webhooks import AsyncMesWebhooks, MesWebhooks


class Mes(SyncResource):
    """The messaging service: conversations, e-mails, webhooks and background tasks.

    The operations of `mes`.
    """

    @cached_property
    def conversations(self) -> MesConversations:
        """The operations of `mes.conversations`."""
        from ...resources.mes.conversations import MesConversations

        return MesConversations(self._client)

    @cached_property
    def domains(self) -> MesDomains:
        """The operations of `mes.domains`."""
        from ...resources.mes.domains import MesDomains

        return MesDomains(self._client)

    @cached_property
    def emails(self) -> MesEmails:
        """The operations of `mes.emails`."""
        from ...resources.mes.emails import MesEmails

        return MesEmails(self._client)

    @cached_property
    def inboxes(self) -> MesInboxes:
        """The operations of `mes.inboxes`."""
        from ...resources.mes.inboxes import MesInboxes

        return MesInboxes(self._client)

    @cached_property
    def tasks(self) -> MesTasks:
        """The operations of `mes.tasks`."""
        from ...resources.mes.tasks import MesTasks

        return MesTasks(self._client)

    @cached_property
    def webhooks(self) -> MesWebhooks:
        """The operations of `mes.webhooks`."""
        from ...resources.mes.webhooks import MesWebhooks

        return MesWebhooks(self._client)


class AsyncMes(AsyncResource):
    """The messaging service: conversations, e-mails, webhooks and background tasks.

    The operations of `mes`.
    """

    @cached_property
    def conversations(self) -> AsyncMesConversations:
        """The operations of `mes.conversations`."""
        from ...resources.mes.conversations import AsyncMesConversations

        return AsyncMesConversations(self._client)

    @cached_property
    def domains(self) -> AsyncMesDomains:
        """The operations of `mes.domains`."""
        from ...resources.mes.domains import AsyncMesDomains

        return AsyncMesDomains(self._client)

    @cached_property
    def emails(self) -> AsyncMesEmails:
        """The operations of `mes.emails`."""
        from ...resources.mes.emails import AsyncMesEmails

        return AsyncMesEmails(self._client)

    @cached_property
    def inboxes(self) -> AsyncMesInboxes:
        """The operations of `mes.inboxes`."""
        from ...resources.mes.inboxes import AsyncMesInboxes

        return AsyncMesInboxes(self._client)

    @cached_property
    def tasks(self) -> AsyncMesTasks:
        """The operations of `mes.tasks`."""
        from ...resources.mes.tasks import AsyncMesTasks

        return AsyncMesTasks(self._client)

    @cached_property
    def webhooks(self) -> AsyncMesWebhooks:
        """The operations of `mes.webhooks`."""
        from ...resources.mes.webhooks import AsyncMesWebhooks

        return AsyncMesWebhooks(self._client)
