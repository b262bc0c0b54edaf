"""The operations of `mes.webhooks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ....resources.mes.webhooks.delays import (
        AsyncMesWebhooksDelays,
        MesWebhooksDelays,
    )
    from ....resources.mes.webhooks.events import (
        AsyncMesWebhooksEvents,
        MesWebhooksEvents,
    )
    from ....resources.mes.webhooks.messages import (
        AsyncMesWebhooksMessages,
        MesWebhooksMessages,
    )
    from ....resources.mes.webhooks.relays import (
        AsyncMesWebhooksRelays,
        MesWebhooksRelays,
    )
    from ....resources.mes.webhooks.subscriptions import (
        AsyncMesWebhooksSubscriptions,
        MesWebhooksSubscriptions,
    )


class MesWebhooks(SyncResource):
    """Webhooks that the service sends, and relays of those that it receives.

    The operations of `mes.webhooks`.
    """

    @cached_property
    def delays(self) -> MesWebhooksDelays:
        """The operations of `mes.webhooks.delays`."""
        from ....resources.mes.webhooks.delays import MesWebhooksDelays

        return MesWebhooksDelays(self._client)

    @cached_property
    def events(self) -> MesWebhooksEvents:
        """The operations of `mes.webhooks.events`."""
        from ....resources.mes.webhooks.events import MesWebhooksEvents

        return MesWebhooksEvents(self._client)

    @cached_property
    def messages(self) -> MesWebhooksMessages:
        """The operations of `mes.webhooks.messages`."""
        from ....resources.mes.webhooks.messages import MesWebhooksMessages

        return MesWebhooksMessages(self._client)

    @cached_property
    def relays(self) -> MesWebhooksRelays:
        """The operations of `mes.webhooks.relays`."""
        from ....resources.mes.webhooks.relays import MesWebhooksRelays

        return MesWebhooksRelays(self._client)

    @cached_property
    def subscriptions(self) -> MesWebhooksSubscriptions:
        """The operations of `mes.webhooks.subscriptions`."""
        from ....resources.mes.webhooks.subscriptions import MesWebhooksSubscriptions

        return MesWebhooksSubscriptions(self._client)


class AsyncMesWebhooks(AsyncResource):
    """Webhooks that the service sends, and relays of those that it receives.

    The operations of `mes.webhooks`.
    """

    @cached_property
    def delays(self) -> AsyncMesWebhooksDelays:
        """The operations of `mes.webhooks.delays`."""
        from ....resources.mes.webhooks.delays import AsyncMesWebhooksDelays

        return AsyncMesWebhooksDelays(self._client)

    @cached_property
    def events(self) -> AsyncMesWebhooksEvents:
        """The operations of `mes.webhooks.events`."""
        from ....resources.mes.webhooks.events import AsyncMesWebhooksEvents

        return AsyncMesWebhooksEvents(self._client)

    @cached_property
    def messages(self) -> AsyncMesWebhooksMessages:
        """The operations of `mes.webhooks.messages`."""
        from ....resources.mes.webhooks.messages import AsyncMesWebhooksMessages

        return AsyncMesWebhooksMessages(self._client)

    @cached_property
    def relays(self) -> AsyncMesWebhooksRelays:
        """The operations of `mes.webhooks.relays`."""
        from ....resources.mes.webhooks.relays import AsyncMesWebhooksRelays

        return AsyncMesWebhooksRelays(self._client)

    @cached_property
    def subscriptions(self) -> AsyncMesWebhooksSubscriptions:
        """The operations of `mes.webhooks.subscriptions`."""
        from ....resources.mes.webhooks.subscriptions import (
            AsyncMesWebhooksSubscriptions,
        )

        return AsyncMesWebhooksSubscriptions(self._client)
