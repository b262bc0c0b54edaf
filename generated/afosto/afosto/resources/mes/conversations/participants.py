"""The operations of `mes.conversations.participants`."""

from __future__ import annotations

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

_ADD: Operation[models.MesConversation] = Operation(
    "mes.conversations.participants.add",
    "POST",
    "/mes/conversations/{id}/register",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.MesConversation)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)


class MesConversationsParticipants(SyncResource):
    """The people and machines that take part in a conversation.

    The operations of `mes.conversations.participants`.
    """

    def add(
        self,
        id: int,
        *,
        is_machine: bool | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        reference: str | UnsetType = UNSET,
        body: (
            models.MesParticipantCreate | params.MesParticipantCreateParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesConversation:
        """Let a new participant, a person or a machine, join a conversation.

        Args:
            id: Id of the conversation.
            body: Who joins the conversation.

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

        Source: afosto (003), Messaging / Conversations, lines 46388-46537.
        """
        return self._call(
            _ADD,
            {"id": id},
            body=body,
            fields={"is_machine": is_machine, "name": name, "reference": reference},
            options=options,
        )

    @property
    def with_raw_response(self) -> MesConversationsParticipantsRaw:
        """The same methods, returning the whole response."""
        return cast("MesConversationsParticipantsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> MesConversationsParticipantsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("MesConversationsParticipantsStreamed", self._as_streamed())


class AsyncMesConversationsParticipants(AsyncResource):
    """The people and machines that take part in a conversation.

    The operations of `mes.conversations.participants`.
    """

    async def add(
        self,
        id: int,
        *,
        is_machine: bool | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        reference: str | UnsetType = UNSET,
        body: (
            models.MesParticipantCreate | params.MesParticipantCreateParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesConversation:
        """Let a new participant, a person or a machine, join a conversation.

        Args:
            id: Id of the conversation.
            body: Who joins the conversation.

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

        Source: afosto (003), Messaging / Conversations, lines 46388-46537.
        """
        return await self._call(
            _ADD,
            {"id": id},
            body=body,
            fields={"is_machine": is_machine, "name": name, "reference": reference},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncMesConversationsParticipantsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncMesConversationsParticipantsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncMesConversationsParticipantsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncMesConversationsParticipantsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class MesConversationsParticipantsRaw:
        """`MesConversationsParticipants`, returning whole responses."""

        def __init__(self, resource: MesConversationsParticipants) -> None:
            self.add = raw(resource.add)

    class MesConversationsParticipantsStreamed:
        """`MesConversationsParticipants`, with responses that are yet to be read."""

        def __init__(self, resource: MesConversationsParticipants) -> None:
            self.add = streamed(resource.add)

    class AsyncMesConversationsParticipantsRaw:
        """`AsyncMesConversationsParticipants`, returning whole responses."""

        def __init__(self, resource: AsyncMesConversationsParticipants) -> None:
            self.add = async_raw(resource.add)

    class AsyncMesConversationsParticipantsStreamed:
        """`AsyncMesConversationsParticipants`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncMesConversationsParticipants) -> None:
            self.add = async_streamed(resource.add)
