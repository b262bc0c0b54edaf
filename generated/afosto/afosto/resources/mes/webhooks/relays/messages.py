"""The operations of `mes.webhooks.relays.messages`."""

from __future__ import annotations

import builtins
from typing import Literal, TYPE_CHECKING, cast

from ..... import models
from ....._runtime.spec.operation import Json, Operation, Parameter
from ....._runtime.spec.options import RequestOptions
from ....._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_GET: Operation[models.MesRelayMessage] = Operation(
    "mes.webhooks.relays.messages.get",
    "GET",
    "/mes/webhooks/relays/{id}/messages/{message_id}",
    parameters=(
        Parameter("id", "path"),
        Parameter("message_id", "path"),
        Parameter("is_valid", "query"),
        Parameter("is_relayed", "query"),
        Parameter("is_duplicate", "query"),
    ),
    results={"200": Json(lambda: models.MesRelayMessage)},
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
_LIST: Operation[builtins.list[models.MesRelayMessage]] = Operation(
    "mes.webhooks.relays.messages.list",
    "GET",
    "/mes/webhooks/relays/{id}/messages",
    parameters=(
        Parameter("id", "path"),
        Parameter("is_valid", "query"),
        Parameter("is_relayed", "query"),
        Parameter("is_duplicate", "query"),
    ),
    results={"200": Json(lambda: builtins.list[models.MesRelayMessage])},
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


class MesWebhooksRelaysMessages(SyncResource):
    """The messages that a relay received.

    The operations of `mes.webhooks.relays.messages`.
    """

    def get(
        self,
        id: str,
        message_id: str,
        *,
        is_valid: Literal["1", "0"] | str | None = None,
        is_relayed: Literal["1", "0"] | str | None = None,
        is_duplicate: Literal["1", "0"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.MesRelayMessage:
        """Read one message that a relay received, with its payload and source.

        Args:
            id: Id of the relay.
            message_id: Id of the message.
            is_valid: Documented as for the list of messages. What it does to a
                single message is not said.
            is_relayed: Documented as for the list of messages. What it does to a
                single message is not said.
            is_duplicate: Documented as for the list of messages. What it does to a
                single message is not said.

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

        Source: afosto (003), Webhooks / Relays, lines 86814-86971.
        """
        return self._call(
            _GET,
            {
                "id": id,
                "message_id": message_id,
                "is_valid": is_valid,
                "is_relayed": is_relayed,
                "is_duplicate": is_duplicate,
            },
            options=options,
        )

    def list(
        self,
        id: str,
        *,
        is_valid: Literal["1", "0"] | str | None = None,
        is_relayed: Literal["1", "0"] | str | None = None,
        is_duplicate: Literal["1", "0"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.MesRelayMessage]:
        """List what a relay received, filtered by valid, relayed or duplicate.

        Args:
            id: Id of the relay.
            is_valid: Filter by whether the message is valid (`1`) or not (`0`).
            is_relayed: Filter by whether the message is relayed (`1`) or not (`0`).
            is_duplicate: Filter by whether the message is a duplicate (`1`) or not
                (`0`).

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
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Webhooks / Relays, lines 86652-86812.
        """
        return self._call(
            _LIST,
            {
                "id": id,
                "is_valid": is_valid,
                "is_relayed": is_relayed,
                "is_duplicate": is_duplicate,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> MesWebhooksRelaysMessagesRaw:
        """The same methods, returning the whole response."""
        return cast("MesWebhooksRelaysMessagesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> MesWebhooksRelaysMessagesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("MesWebhooksRelaysMessagesStreamed", self._as_streamed())


class AsyncMesWebhooksRelaysMessages(AsyncResource):
    """The messages that a relay received.

    The operations of `mes.webhooks.relays.messages`.
    """

    async def get(
        self,
        id: str,
        message_id: str,
        *,
        is_valid: Literal["1", "0"] | str | None = None,
        is_relayed: Literal["1", "0"] | str | None = None,
        is_duplicate: Literal["1", "0"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.MesRelayMessage:
        """Read one message that a relay received, with its payload and source.

        Args:
            id: Id of the relay.
            message_id: Id of the message.
            is_valid: Documented as for the list of messages. What it does to a
                single message is not said.
            is_relayed: Documented as for the list of messages. What it does to a
                single message is not said.
            is_duplicate: Documented as for the list of messages. What it does to a
                single message is not said.

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

        Source: afosto (003), Webhooks / Relays, lines 86814-86971.
        """
        return await self._call(
            _GET,
            {
                "id": id,
                "message_id": message_id,
                "is_valid": is_valid,
                "is_relayed": is_relayed,
                "is_duplicate": is_duplicate,
            },
            options=options,
        )

    async def list(
        self,
        id: str,
        *,
        is_valid: Literal["1", "0"] | str | None = None,
        is_relayed: Literal["1", "0"] | str | None = None,
        is_duplicate: Literal["1", "0"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.MesRelayMessage]:
        """List what a relay received, filtered by valid, relayed or duplicate.

        Args:
            id: Id of the relay.
            is_valid: Filter by whether the message is valid (`1`) or not (`0`).
            is_relayed: Filter by whether the message is relayed (`1`) or not (`0`).
            is_duplicate: Filter by whether the message is a duplicate (`1`) or not
                (`0`).

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
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Webhooks / Relays, lines 86652-86812.
        """
        return await self._call(
            _LIST,
            {
                "id": id,
                "is_valid": is_valid,
                "is_relayed": is_relayed,
                "is_duplicate": is_duplicate,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncMesWebhooksRelaysMessagesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncMesWebhooksRelaysMessagesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncMesWebhooksRelaysMessagesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncMesWebhooksRelaysMessagesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class MesWebhooksRelaysMessagesRaw:
        """`MesWebhooksRelaysMessages`, returning whole responses."""

        def __init__(self, resource: MesWebhooksRelaysMessages) -> None:
            self.get = raw(resource.get)
            self.list = raw(resource.list)

    class MesWebhooksRelaysMessagesStreamed:
        """`MesWebhooksRelaysMessages`, with responses that are yet to be read."""

        def __init__(self, resource: MesWebhooksRelaysMessages) -> None:
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)

    class AsyncMesWebhooksRelaysMessagesRaw:
        """`AsyncMesWebhooksRelaysMessages`, returning whole responses."""

        def __init__(self, resource: AsyncMesWebhooksRelaysMessages) -> None:
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)

    class AsyncMesWebhooksRelaysMessagesStreamed:
        """`AsyncMesWebhooksRelaysMessages`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncMesWebhooksRelaysMessages) -> None:
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
