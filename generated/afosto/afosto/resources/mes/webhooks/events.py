"""The operations of `mes.webhooks.events`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from .... import models
from ...._runtime.spec.operation import Json, Operation
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_LIST: Operation[builtins.list[models.MesWebhookEvent]] = Operation(
    "mes.webhooks.events.list",
    "GET",
    "/mes/webhooks/events",
    results={"200": Json(lambda: builtins.list[models.MesWebhookEvent])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)


class MesWebhooksEvents(SyncResource):
    """The kinds of event that can trigger a webhook.

    The operations of `mes.webhooks.events`.
    """

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.MesWebhookEvent]:
        """List the kinds of event that can trigger a webhook, with descriptions.

        `mes.webhooks.subscriptions.create` takes their names.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Messaging / Webhooks, lines 49167-49289.
        """
        return self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> MesWebhooksEventsRaw:
        """The same methods, returning the whole response."""
        return cast("MesWebhooksEventsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> MesWebhooksEventsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("MesWebhooksEventsStreamed", self._as_streamed())


class AsyncMesWebhooksEvents(AsyncResource):
    """The kinds of event that can trigger a webhook.

    The operations of `mes.webhooks.events`.
    """

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.MesWebhookEvent]:
        """List the kinds of event that can trigger a webhook, with descriptions.

        `mes.webhooks.subscriptions.create` takes their names.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Messaging / Webhooks, lines 49167-49289.
        """
        return await self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> AsyncMesWebhooksEventsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncMesWebhooksEventsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncMesWebhooksEventsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncMesWebhooksEventsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class MesWebhooksEventsRaw:
        """`MesWebhooksEvents`, returning whole responses."""

        def __init__(self, resource: MesWebhooksEvents) -> None:
            self.list = raw(resource.list)

    class MesWebhooksEventsStreamed:
        """`MesWebhooksEvents`, with responses that are yet to be read."""

        def __init__(self, resource: MesWebhooksEvents) -> None:
            self.list = streamed(resource.list)

    class AsyncMesWebhooksEventsRaw:
        """`AsyncMesWebhooksEvents`, returning whole responses."""

        def __init__(self, resource: AsyncMesWebhooksEvents) -> None:
            self.list = async_raw(resource.list)

    class AsyncMesWebhooksEventsStreamed:
        """`AsyncMesWebhooksEvents`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncMesWebhooksEvents) -> None:
            self.list = async_streamed(resource.list)
