"""The operations of `mes.conversations`."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Literal, TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import Body, Json, Operation, Paging, Parameter
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.paging import (
    AsyncPager,
    Pager,
    async_raw_pages,
    async_streamed_pages,
    async_walk_pages,
    raw_pages,
    streamed_pages,
    walk_pages,
)
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ...._runtime.core.sentinel import UNSET, UnsetType

if TYPE_CHECKING:
    from ....resources.mes.conversations.messages import (
        AsyncMesConversationsMessages,
        MesConversationsMessages,
    )
    from ....resources.mes.conversations.participants import (
        AsyncMesConversationsParticipants,
        MesConversationsParticipants,
    )

_CREATE: Operation[models.MesConversation] = Operation(
    "mes.conversations.create",
    "POST",
    "/mes/conversations",
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
_GET: Operation[models.MesConversation] = Operation(
    "mes.conversations.get",
    "GET",
    "/mes/conversations/{id}",
    parameters=(Parameter("id", "path"),),
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
_LIST: Operation[builtins.list[models.MesConversation]] = Operation(
    "mes.conversations.list",
    "GET",
    "/mes/conversations",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.MesConversation])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    paging=Paging(
        "cursor",
        argument="page",
        response=("header", "x-page"),
        ends_when_repeated=True,
    ),
)
_SEARCH: Operation[builtins.list[models.MesConversation]] = Operation(
    "mes.conversations.search",
    "POST",
    "/mes/conversations/search",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.MesConversation])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    paging=Paging(
        "cursor",
        argument="page",
        response=("header", "x-page"),
        ends_when_repeated=True,
    ),
)
_SUBSCRIBE: Operation[models.MesConversation] = Operation(
    "mes.conversations.subscribe",
    "POST",
    "/mes/conversations/{id}/subscribe",
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
_UNSUBSCRIBE: Operation[models.MesConversation] = Operation(
    "mes.conversations.unsubscribe",
    "POST",
    "/mes/conversations/{id}/unsubscribe",
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


class MesConversations(SyncResource):
    """Conversations about an order, an invoice or stock.

    The operations of `mes.conversations`.
    """

    @cached_property
    def messages(self) -> MesConversationsMessages:
        """The operations of `mes.conversations.messages`."""
        from ....resources.mes.conversations.messages import MesConversationsMessages

        return MesConversationsMessages(self._client)

    @cached_property
    def participants(self) -> MesConversationsParticipants:
        """The operations of `mes.conversations.participants`."""
        from ....resources.mes.conversations.participants import (
            MesConversationsParticipants,
        )

        return MesConversationsParticipants(self._client)

    def create(
        self,
        *,
        entity_id: str | UnsetType = UNSET,
        entity_type: Literal["order", "invoice", "stock"] | str | UnsetType = UNSET,
        event: Literal["update", "memo"] | str | UnsetType = UNSET,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        metadata: Mapping[str, str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        participant: (
            models.MesParticipantCreate | params.MesParticipantCreateParams | UnsetType
        ) = UNSET,
        body: (
            models.MesConversationCreate
            | params.MesConversationCreateParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesConversation:
        """Open a conversation about an order, an invoice or stock.

        Args:
            metadata: Further data about the item, as texts under keys of your
                choice.
            participant: Someone, or a machine, that is to join a conversation.
            body: What the conversation is about, and its first participant.

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

        Example:
            client.mes.conversations.create(
                entity_type="order",
                event="memo",
                name="Question about an order",
                participant={"is_machine": False, "name": "Astrid Berg"},
            )

        Source: afosto (003), Messaging / Conversations, lines 45708-45880.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "entity_id": entity_id,
                "entity_type": entity_type,
                "event": event,
                "expires_at": expires_at,
                "metadata": metadata,
                "name": name,
                "participant": participant,
            },
            options=options,
        )

    def get(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.MesConversation:
        """Read one conversation with its messages and participants.

        Args:
            id: Id of the conversation.

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

        Source: afosto (003), Messaging / Conversations, lines 46066-46220.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.MesConversation]:
        """List all conversations with their messages and participants.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            page: Which page to read; the first one without it.
            page_size: How many entries a page holds at most.

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

        Source: afosto (003), Messaging / Conversations, lines 45539-45706.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    def search(
        self,
        *,
        constraints: (
            Sequence[models.MesSearchConstraint | params.MesSearchConstraintParams]
            | UnsetType
        ) = UNSET,
        body: models.MesSearch | params.MesSearchParams | UnsetType = UNSET,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.MesConversation]:
        """Find conversations by identifier, event, entity, medium or participant.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            body: The constraints that a conversation has to meet.
            page: Which page to read; the first one without it.
            page_size: How many entries a page holds at most.

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

        Source: afosto (003), Messaging / Conversations, lines 45882-46064.
        """
        return walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    def subscribe(
        self,
        id: int,
        *,
        address: bool | UnsetType = UNSET,
        medium: str | UnsetType = UNSET,
        reference: str | UnsetType = UNSET,
        body: models.MesSubscription | params.MesSubscriptionParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesConversation:
        """Subscribe to the updates of a conversation over a chosen medium.

        Args:
            id: Id of the conversation.
            body: Who gets the updates, over which medium and at which address.

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

        Source: afosto (003), Messaging / Conversations, lines 46539-46688.
        """
        return self._call(
            _SUBSCRIBE,
            {"id": id},
            body=body,
            fields={"address": address, "medium": medium, "reference": reference},
            options=options,
        )

    def unsubscribe(
        self,
        id: int,
        *,
        medium: str | UnsetType = UNSET,
        reference: str | UnsetType = UNSET,
        body: models.MesCancel | params.MesCancelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesConversation:
        """Stop the updates of a conversation over a chosen medium.

        Args:
            id: Id of the conversation.
            body: Who gets no more updates, and over which medium.

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

        Source: afosto (003), Messaging / Conversations, lines 46690-46838.
        """
        return self._call(
            _UNSUBSCRIBE,
            {"id": id},
            body=body,
            fields={"medium": medium, "reference": reference},
            options=options,
        )

    @property
    def with_raw_response(self) -> MesConversationsRaw:
        """The same methods, returning the whole response."""
        return cast("MesConversationsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> MesConversationsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("MesConversationsStreamed", self._as_streamed())


class AsyncMesConversations(AsyncResource):
    """Conversations about an order, an invoice or stock.

    The operations of `mes.conversations`.
    """

    @cached_property
    def messages(self) -> AsyncMesConversationsMessages:
        """The operations of `mes.conversations.messages`."""
        from ....resources.mes.conversations.messages import (
            AsyncMesConversationsMessages,
        )

        return AsyncMesConversationsMessages(self._client)

    @cached_property
    def participants(self) -> AsyncMesConversationsParticipants:
        """The operations of `mes.conversations.participants`."""
        from ....resources.mes.conversations.participants import (
            AsyncMesConversationsParticipants,
        )

        return AsyncMesConversationsParticipants(self._client)

    async def create(
        self,
        *,
        entity_id: str | UnsetType = UNSET,
        entity_type: Literal["order", "invoice", "stock"] | str | UnsetType = UNSET,
        event: Literal["update", "memo"] | str | UnsetType = UNSET,
        expires_at: dt.datetime | str | UnsetType = UNSET,
        metadata: Mapping[str, str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        participant: (
            models.MesParticipantCreate | params.MesParticipantCreateParams | UnsetType
        ) = UNSET,
        body: (
            models.MesConversationCreate
            | params.MesConversationCreateParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesConversation:
        """Open a conversation about an order, an invoice or stock.

        Args:
            metadata: Further data about the item, as texts under keys of your
                choice.
            participant: Someone, or a machine, that is to join a conversation.
            body: What the conversation is about, and its first participant.

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

        Example:
            await client.mes.conversations.create(
                entity_type="order",
                event="memo",
                name="Question about an order",
                participant={"is_machine": False, "name": "Astrid Berg"},
            )

        Source: afosto (003), Messaging / Conversations, lines 45708-45880.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "entity_id": entity_id,
                "entity_type": entity_type,
                "event": event,
                "expires_at": expires_at,
                "metadata": metadata,
                "name": name,
                "participant": participant,
            },
            options=options,
        )

    async def get(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.MesConversation:
        """Read one conversation with its messages and participants.

        Args:
            id: Id of the conversation.

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

        Source: afosto (003), Messaging / Conversations, lines 46066-46220.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.MesConversation]:
        """List all conversations with their messages and participants.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            page: Which page to read; the first one without it.
            page_size: How many entries a page holds at most.

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

        Source: afosto (003), Messaging / Conversations, lines 45539-45706.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    def search(
        self,
        *,
        constraints: (
            Sequence[models.MesSearchConstraint | params.MesSearchConstraintParams]
            | UnsetType
        ) = UNSET,
        body: models.MesSearch | params.MesSearchParams | UnsetType = UNSET,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.MesConversation]:
        """Find conversations by identifier, event, entity, medium or participant.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            body: The constraints that a conversation has to meet.
            page: Which page to read; the first one without it.
            page_size: How many entries a page holds at most.

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

        Source: afosto (003), Messaging / Conversations, lines 45882-46064.
        """
        return async_walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    async def subscribe(
        self,
        id: int,
        *,
        address: bool | UnsetType = UNSET,
        medium: str | UnsetType = UNSET,
        reference: str | UnsetType = UNSET,
        body: models.MesSubscription | params.MesSubscriptionParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesConversation:
        """Subscribe to the updates of a conversation over a chosen medium.

        Args:
            id: Id of the conversation.
            body: Who gets the updates, over which medium and at which address.

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

        Source: afosto (003), Messaging / Conversations, lines 46539-46688.
        """
        return await self._call(
            _SUBSCRIBE,
            {"id": id},
            body=body,
            fields={"address": address, "medium": medium, "reference": reference},
            options=options,
        )

    async def unsubscribe(
        self,
        id: int,
        *,
        medium: str | UnsetType = UNSET,
        reference: str | UnsetType = UNSET,
        body: models.MesCancel | params.MesCancelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesConversation:
        """Stop the updates of a conversation over a chosen medium.

        Args:
            id: Id of the conversation.
            body: Who gets no more updates, and over which medium.

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

        Source: afosto (003), Messaging / Conversations, lines 46690-46838.
        """
        return await self._call(
            _UNSUBSCRIBE,
            {"id": id},
            body=body,
            fields={"medium": medium, "reference": reference},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncMesConversationsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncMesConversationsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncMesConversationsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncMesConversationsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class MesConversationsRaw:
        """`MesConversations`, returning whole responses."""

        def __init__(self, resource: MesConversations) -> None:
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.search = raw_pages(resource.search)
            self.subscribe = raw(resource.subscribe)
            self.unsubscribe = raw(resource.unsubscribe)

    class MesConversationsStreamed:
        """`MesConversations`, with responses that are yet to be read."""

        def __init__(self, resource: MesConversations) -> None:
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.search = streamed_pages(resource.search)
            self.subscribe = streamed(resource.subscribe)
            self.unsubscribe = streamed(resource.unsubscribe)

    class AsyncMesConversationsRaw:
        """`AsyncMesConversations`, returning whole responses."""

        def __init__(self, resource: AsyncMesConversations) -> None:
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.search = async_raw_pages(resource.search)
            self.subscribe = async_raw(resource.subscribe)
            self.unsubscribe = async_raw(resource.unsubscribe)

    class AsyncMesConversationsStreamed:
        """`AsyncMesConversations`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncMesConversations) -> None:
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.search = async_streamed_pages(resource.search)
            self.subscribe = async_streamed(resource.subscribe)
            self.unsubscribe = async_streamed(resource.unsubscribe)
