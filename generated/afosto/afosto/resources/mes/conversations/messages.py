"""The operations of `mes.conversations.messages`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import Body, Json, Operation, Parameter
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ...._runtime.core.sentinel import UNSET, UnsetType

_CREATE: Operation[models.MesConversation] = Operation(
    "mes.conversations.messages.create",
    "POST",
    "/mes/conversations/{id}/messages",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.MesConversation)},
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


class MesConversationsMessages(SyncResource):
    """The messages of a conversation.

    The operations of `mes.conversations.messages`.
    """

    def create(
        self,
        id: int,
        *,
        content: str | UnsetType = UNSET,
        is_private: bool | UnsetType = UNSET,
        metadata: Mapping[str, str] | UnsetType = UNSET,
        reference: str | UnsetType = UNSET,
        body: models.MesMessageAdd | params.MesMessageAddParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesConversation:
        """Add a message, private or not, to the end of a conversation.

        Args:
            id: Id of the conversation.
            metadata: Further data about the item, as texts under keys of your
                choice.
            body: The message to add.

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

        Source: afosto (003), Messaging / Conversations, lines 46222-46386.
        """
        return self._call(
            _CREATE,
            {"id": id},
            body=body,
            fields={
                "content": content,
                "is_private": is_private,
                "metadata": metadata,
                "reference": reference,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> MesConversationsMessagesRaw:
        """The same methods, returning the whole response."""
        return cast("MesConversationsMessagesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> MesConversationsMessagesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("MesConversationsMessagesStreamed", self._as_streamed())


class AsyncMesConversationsMessages(AsyncResource):
    """The messages of a conversation.

    The operations of `mes.conversations.messages`.
    """

    async def create(
        self,
        id: int,
        *,
        content: str | UnsetType = UNSET,
        is_private: bool | UnsetType = UNSET,
        metadata: Mapping[str, str] | UnsetType = UNSET,
        reference: str | UnsetType = UNSET,
        body: models.MesMessageAdd | params.MesMessageAddParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesConversation:
        """Add a message, private or not, to the end of a conversation.

        Args:
            id: Id of the conversation.
            metadata: Further data about the item, as texts under keys of your
                choice.
            body: The message to add.

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

        Source: afosto (003), Messaging / Conversations, lines 46222-46386.
        """
        return await self._call(
            _CREATE,
            {"id": id},
            body=body,
            fields={
                "content": content,
                "is_private": is_private,
                "metadata": metadata,
                "reference": reference,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncMesConversationsMessagesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncMesConversationsMessagesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncMesConversationsMessagesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncMesConversationsMessagesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class MesConversationsMessagesRaw:
        """`MesConversationsMessages`, returning whole responses."""

        def __init__(self, resource: MesConversationsMessages) -> None:
            self.create = raw(resource.create)

    class MesConversationsMessagesStreamed:
        """`MesConversationsMessages`, with responses that are yet to be read."""

        def __init__(self, resource: MesConversationsMessages) -> None:
            self.create = streamed(resource.create)

    class AsyncMesConversationsMessagesRaw:
        """`AsyncMesConversationsMessages`, returning whole responses."""

        def __init__(self, resource: AsyncMesConversationsMessages) -> None:
            self.create = async_raw(resource.create)

    class AsyncMesConversationsMessagesStreamed:
        """`AsyncMesConversationsMessages`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncMesConversationsMessages) -> None:
            self.create = async_streamed(resource.create)
