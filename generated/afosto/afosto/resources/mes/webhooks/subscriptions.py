"""The operations of `mes.webhooks.subscriptions`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import (
    Body,
    Json,
    Nothing,
    Operation,
    Paging,
    Parameter,
)
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

_CREATE: Operation[models.MesWebhookSubscription] = Operation(
    "mes.webhooks.subscriptions.create",
    "POST",
    "/mes/webhooks/subscriptions",
    body=Body("application/json"),
    results={"200": Json(lambda: models.MesWebhookSubscription)},
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
_DELETE: Operation[None] = Operation(
    "mes.webhooks.subscriptions.delete",
    "DELETE",
    "/mes/webhooks/subscriptions/{id}",
    parameters=(Parameter("id", "path"),),
    results={"204": Nothing()},
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
_GET: Operation[models.MesWebhookSubscription] = Operation(
    "mes.webhooks.subscriptions.get",
    "GET",
    "/mes/webhooks/subscriptions/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.MesWebhookSubscription)},
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
_LIST: Operation[builtins.list[models.MesWebhookSubscription]] = Operation(
    "mes.webhooks.subscriptions.list",
    "GET",
    "/mes/webhooks/subscriptions",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.MesWebhookSubscription])},
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
_TRIGGER: Operation[models.MesWebhookTestMessage] = Operation(
    "mes.webhooks.subscriptions.trigger",
    "POST",
    "/mes/webhooks/subscriptions/{id}/trigger",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
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
_UPDATE: Operation[models.MesWebhookSubscription] = Operation(
    "mes.webhooks.subscriptions.update",
    "PUT",
    "/mes/webhooks/subscriptions/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.MesWebhookSubscription)},
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


class MesWebhooksSubscriptions(SyncResource):
    """Subscriptions: which events are delivered to which endpoint.

    The operations of `mes.webhooks.subscriptions`.
    """

    def create(
        self,
        *,
        delivery_rate: int | UnsetType = UNSET,
        endpoint: str | UnsetType = UNSET,
        events: Sequence[str] | UnsetType = UNSET,
        body: (
            models.MesSubscriptionModel | params.MesSubscriptionModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesWebhookSubscription:
        """Subscribe an endpoint to events of your choice.

        The events are those of `mes.webhooks.events.list`.

        Args:
            delivery_rate: How many deliveries to attempt in one second.
            body: The events, the endpoint and how fast to deliver.

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

        Source: afosto (003), Messaging / Webhooks, lines 49438-49576.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "delivery_rate": delivery_rate,
                "endpoint": endpoint,
                "events": events,
            },
            options=options,
        )

    def delete(self, id: int, *, options: RequestOptions | None = None) -> None:
        """Remove a webhook subscription, which ends its deliveries.

        Args:
            id: Id of the webhook subscription.

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

        Source: afosto (003), Messaging / Webhooks, lines 49857-49979.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.MesWebhookSubscription:
        """Read an active webhook subscription with its events, endpoint and secret.

        Args:
            id: Id of the webhook subscription.

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

        Source: afosto (003), Messaging / Webhooks, lines 49578-49710.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.MesWebhookSubscription]:
        """List the active webhook subscriptions.

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

        Source: afosto (003), Messaging / Webhooks, lines 49291-49436.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    def trigger(
        self,
        id: int,
        *,
        entity_id: str | UnsetType = UNSET,
        event: str | UnsetType = UNSET,
        body: models.MesTrigger | params.MesTriggerParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesWebhookTestMessage:
        """Try out a webhook by delivering a simulated event to it.

        The body names the event and the entity it is to be about.

        Args:
            id: Id of the webhook subscription.
            body: The whole body at once.

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

        Source: afosto (003), Messaging / Webhooks, lines 49981-50132.
        """
        return self._call(
            _TRIGGER,
            {"id": id},
            body=body,
            fields={"entity_id": entity_id, "event": event},
            options=options,
        )

    def update(
        self,
        id: int,
        *,
        delivery_rate: int | UnsetType = UNSET,
        endpoint: str | UnsetType = UNSET,
        events: Sequence[str] | UnsetType = UNSET,
        body: (
            models.MesSubscriptionModel | params.MesSubscriptionModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesWebhookSubscription:
        """Change the events, endpoint or delivery rate of a webhook subscription.

        Args:
            id: Id of the webhook subscription.
            delivery_rate: How many deliveries to attempt in one second.
            body: The new events, endpoint and delivery rate.

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

        Source: afosto (003), Messaging / Webhooks, lines 49712-49855.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "delivery_rate": delivery_rate,
                "endpoint": endpoint,
                "events": events,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> MesWebhooksSubscriptionsRaw:
        """The same methods, returning the whole response."""
        return cast("MesWebhooksSubscriptionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> MesWebhooksSubscriptionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("MesWebhooksSubscriptionsStreamed", self._as_streamed())


class AsyncMesWebhooksSubscriptions(AsyncResource):
    """Subscriptions: which events are delivered to which endpoint.

    The operations of `mes.webhooks.subscriptions`.
    """

    async def create(
        self,
        *,
        delivery_rate: int | UnsetType = UNSET,
        endpoint: str | UnsetType = UNSET,
        events: Sequence[str] | UnsetType = UNSET,
        body: (
            models.MesSubscriptionModel | params.MesSubscriptionModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesWebhookSubscription:
        """Subscribe an endpoint to events of your choice.

        The events are those of `mes.webhooks.events.list`.

        Args:
            delivery_rate: How many deliveries to attempt in one second.
            body: The events, the endpoint and how fast to deliver.

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

        Source: afosto (003), Messaging / Webhooks, lines 49438-49576.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "delivery_rate": delivery_rate,
                "endpoint": endpoint,
                "events": events,
            },
            options=options,
        )

    async def delete(self, id: int, *, options: RequestOptions | None = None) -> None:
        """Remove a webhook subscription, which ends its deliveries.

        Args:
            id: Id of the webhook subscription.

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

        Source: afosto (003), Messaging / Webhooks, lines 49857-49979.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.MesWebhookSubscription:
        """Read an active webhook subscription with its events, endpoint and secret.

        Args:
            id: Id of the webhook subscription.

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

        Source: afosto (003), Messaging / Webhooks, lines 49578-49710.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.MesWebhookSubscription]:
        """List the active webhook subscriptions.

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

        Source: afosto (003), Messaging / Webhooks, lines 49291-49436.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    async def trigger(
        self,
        id: int,
        *,
        entity_id: str | UnsetType = UNSET,
        event: str | UnsetType = UNSET,
        body: models.MesTrigger | params.MesTriggerParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesWebhookTestMessage:
        """Try out a webhook by delivering a simulated event to it.

        The body names the event and the entity it is to be about.

        Args:
            id: Id of the webhook subscription.
            body: The whole body at once.

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

        Source: afosto (003), Messaging / Webhooks, lines 49981-50132.
        """
        return await self._call(
            _TRIGGER,
            {"id": id},
            body=body,
            fields={"entity_id": entity_id, "event": event},
            options=options,
        )

    async def update(
        self,
        id: int,
        *,
        delivery_rate: int | UnsetType = UNSET,
        endpoint: str | UnsetType = UNSET,
        events: Sequence[str] | UnsetType = UNSET,
        body: (
            models.MesSubscriptionModel | params.MesSubscriptionModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesWebhookSubscription:
        """Change the events, endpoint or delivery rate of a webhook subscription.

        Args:
            id: Id of the webhook subscription.
            delivery_rate: How many deliveries to attempt in one second.
            body: The new events, endpoint and delivery rate.

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

        Source: afosto (003), Messaging / Webhooks, lines 49712-49855.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "delivery_rate": delivery_rate,
                "endpoint": endpoint,
                "events": events,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncMesWebhooksSubscriptionsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncMesWebhooksSubscriptionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncMesWebhooksSubscriptionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncMesWebhooksSubscriptionsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class MesWebhooksSubscriptionsRaw:
        """`MesWebhooksSubscriptions`, returning whole responses."""

        def __init__(self, resource: MesWebhooksSubscriptions) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.trigger = raw(resource.trigger)
            self.update = raw(resource.update)

    class MesWebhooksSubscriptionsStreamed:
        """`MesWebhooksSubscriptions`, with responses that are yet to be read."""

        def __init__(self, resource: MesWebhooksSubscriptions) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.trigger = streamed(resource.trigger)
            self.update = streamed(resource.update)

    class AsyncMesWebhooksSubscriptionsRaw:
        """`AsyncMesWebhooksSubscriptions`, returning whole responses."""

        def __init__(self, resource: AsyncMesWebhooksSubscriptions) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.trigger = async_raw(resource.trigger)
            self.update = async_raw(resource.update)

    class AsyncMesWebhooksSubscriptionsStreamed:
        """`AsyncMesWebhooksSubscriptions`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncMesWebhooksSubscriptions) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.trigger = async_streamed(resource.trigger)
            self.update = async_streamed(resource.update)
