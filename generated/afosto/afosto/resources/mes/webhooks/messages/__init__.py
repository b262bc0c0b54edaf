"""The operations of `mes.webhooks.messages`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import Literal, TYPE_CHECKING, cast

from ..... import models
from ....._runtime.spec.operation import Json, Operation, Paging, Parameter
from ....._runtime.spec.options import RequestOptions
from ....._runtime.client.paging import (
    AsyncPager,
    Pager,
    async_raw_pages,
    async_streamed_pages,
    async_walk_pages,
    raw_pages,
    streamed_pages,
    walk_pages,
)
from ....._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from .....resources.mes.webhooks.messages.attempts import (
        AsyncMesWebhooksMessagesAttempts,
        MesWebhooksMessagesAttempts,
    )

_GET: Operation[models.MesWebhookMessage] = Operation(
    "mes.webhooks.messages.get",
    "GET",
    "/mes/webhooks/messages/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.MesWebhookMessage)},
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
_LIST: Operation[builtins.list[models.MesWebhookMessage]] = Operation(
    "mes.webhooks.messages.list",
    "GET",
    "/mes/webhooks/messages",
    parameters=(
        Parameter("is_delivered", "query"),
        Parameter("is_pending", "query"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.MesWebhookMessage])},
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
_RETRY: Operation[models.MesWebhookTestMessage] = Operation(
    "mes.webhooks.messages.retry",
    "POST",
    "/mes/webhooks/messages/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.MesWebhookTestMessage)},
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


class MesWebhooksMessages(SyncResource):
    """Webhook messages of the last 30 days.

    The operations of `mes.webhooks.messages`.
    """

    @cached_property
    def attempts(self) -> MesWebhooksMessagesAttempts:
        """The operations of `mes.webhooks.messages.attempts`."""
        from .....resources.mes.webhooks.messages.attempts import (
            MesWebhooksMessagesAttempts,
        )

        return MesWebhooksMessagesAttempts(self._client)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MesWebhookMessage:
        """Read a webhook message with its payload, signature and delivery state.

        Args:
            id: Id of the webhook message.

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

        Source: afosto (003), Messaging / Webhooks, lines 50294-50429.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        is_delivered: Literal["1", "0"] | str | None = None,
        is_pending: Literal["1", "0"] | str | None = None,
        page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.MesWebhookMessage]:
        """List the webhook messages of the last 30 days, delivered or pending.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            is_delivered: Filter by whether the message is delivered (`1`) or not
                (`0`).
            is_pending: Filter by whether the message is pending (`1`) or not (`0`).
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

        Source: afosto (003), Messaging / Webhooks, lines 50134-50292.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {
                "is_delivered": is_delivered,
                "is_pending": is_pending,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def retry(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MesWebhookTestMessage:
        """Deliver a webhook message once more by hand.

        Args:
            id: Id of the webhook message.

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

        Source: afosto (003), Messaging / Webhooks, lines 50431-50574.
        """
        return self._call(_RETRY, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> MesWebhooksMessagesRaw:
        """The same methods, returning the whole response."""
        return cast("MesWebhooksMessagesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> MesWebhooksMessagesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("MesWebhooksMessagesStreamed", self._as_streamed())


class AsyncMesWebhooksMessages(AsyncResource):
    """Webhook messages of the last 30 days.

    The operations of `mes.webhooks.messages`.
    """

    @cached_property
    def attempts(self) -> AsyncMesWebhooksMessagesAttempts:
        """The operations of `mes.webhooks.messages.attempts`."""
        from .....resources.mes.webhooks.messages.attempts import (
            AsyncMesWebhooksMessagesAttempts,
        )

        return AsyncMesWebhooksMessagesAttempts(self._client)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MesWebhookMessage:
        """Read a webhook message with its payload, signature and delivery state.

        Args:
            id: Id of the webhook message.

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

        Source: afosto (003), Messaging / Webhooks, lines 50294-50429.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        is_delivered: Literal["1", "0"] | str | None = None,
        is_pending: Literal["1", "0"] | str | None = None,
        page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.MesWebhookMessage]:
        """List the webhook messages of the last 30 days, delivered or pending.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            is_delivered: Filter by whether the message is delivered (`1`) or not
                (`0`).
            is_pending: Filter by whether the message is pending (`1`) or not (`0`).
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

        Source: afosto (003), Messaging / Webhooks, lines 50134-50292.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {
                "is_delivered": is_delivered,
                "is_pending": is_pending,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    async def retry(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MesWebhookTestMessage:
        """Deliver a webhook message once more by hand.

        Args:
            id: Id of the webhook message.

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

        Source: afosto (003), Messaging / Webhooks, lines 50431-50574.
        """
        return await self._call(_RETRY, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> AsyncMesWebhooksMessagesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncMesWebhooksMessagesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncMesWebhooksMessagesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncMesWebhooksMessagesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class MesWebhooksMessagesRaw:
        """`MesWebhooksMessages`, returning whole responses."""

        def __init__(self, resource: MesWebhooksMessages) -> None:
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.retry = raw(resource.retry)

    class MesWebhooksMessagesStreamed:
        """`MesWebhooksMessages`, with responses that are yet to be read."""

        def __init__(self, resource: MesWebhooksMessages) -> None:
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.retry = streamed(resource.retry)

    class AsyncMesWebhooksMessagesRaw:
        """`AsyncMesWebhooksMessages`, returning whole responses."""

        def __init__(self, resource: AsyncMesWebhooksMessages) -> None:
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.retry = async_raw(resource.retry)

    class AsyncMesWebhooksMessagesStreamed:
        """`AsyncMesWebhooksMessages`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncMesWebhooksMessages) -> None:
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.retry = async_streamed(resource.retry)
