"""The operations of `mes.webhooks.delays`."""

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

_LIST: Operation[builtins.list[models.MesWebhookDelay]] = Operation(
    "mes.webhooks.delays.list",
    "GET",
    "/mes/webhooks/delays",
    results={"200": Json(lambda: builtins.list[models.MesWebhookDelay])},
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


class MesWebhooksDelays(SyncResource):
    """How long each attempt at a delivery is delayed.

    The operations of `mes.webhooks.delays`.
    """

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.MesWebhookDelay]:
        """List how long each webhook delivery attempt is delayed.

        Delays are in seconds; the tenth attempt comes 24 hours on (86400 or more).

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

        Response headers:
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Messaging / Webhooks, lines 50726-50865.
        """
        return self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> MesWebhooksDelaysRaw:
        """The same methods, returning the whole response."""
        return cast("MesWebhooksDelaysRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> MesWebhooksDelaysStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("MesWebhooksDelaysStreamed", self._as_streamed())


class AsyncMesWebhooksDelays(AsyncResource):
    """How long each attempt at a delivery is delayed.

    The operations of `mes.webhooks.delays`.
    """

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.MesWebhookDelay]:
        """List how long each webhook delivery attempt is delayed.

        Delays are in seconds; the tenth attempt comes 24 hours on (86400 or more).

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

        Response headers:
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Messaging / Webhooks, lines 50726-50865.
        """
        return await self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> AsyncMesWebhooksDelaysRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncMesWebhooksDelaysRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncMesWebhooksDelaysStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncMesWebhooksDelaysStreamed", self._as_streamed())


if TYPE_CHECKING:

    class MesWebhooksDelaysRaw:
        """`MesWebhooksDelays`, returning whole responses."""

        def __init__(self, resource: MesWebhooksDelays) -> None:
            self.list = raw(resource.list)

    class MesWebhooksDelaysStreamed:
        """`MesWebhooksDelays`, with responses that are yet to be read."""

        def __init__(self, resource: MesWebhooksDelays) -> None:
            self.list = streamed(resource.list)

    class AsyncMesWebhooksDelaysRaw:
        """`AsyncMesWebhooksDelays`, returning whole responses."""

        def __init__(self, resource: AsyncMesWebhooksDelays) -> None:
            self.list = async_raw(resource.list)

    class AsyncMesWebhooksDelaysStreamed:
        """`AsyncMesWebhooksDelays`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncMesWebhooksDelays) -> None:
            self.list = async_streamed(resource.list)
