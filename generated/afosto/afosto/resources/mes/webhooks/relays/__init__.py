"""The operations of `mes.webhooks.relays`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING, cast

from ..... import models, params
from ....._runtime.spec.operation import Body, Json, Nothing, Operation, Parameter
from ....._runtime.spec.options import RequestOptions
from ....._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ....._runtime.core.sentinel import UNSET, UnsetType

if TYPE_CHECKING:
    from .....resources.mes.webhooks.relays.messages import (
        AsyncMesWebhooksRelaysMessages,
        MesWebhooksRelaysMessages,
    )

_CREATE: Operation[models.MesRelay] = Operation(
    "mes.webhooks.relays.create",
    "POST",
    "/mes/webhooks/relays",
    body=Body("application/json"),
    results={"200": Json(lambda: models.MesRelay)},
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
    "mes.webhooks.relays.delete",
    "DELETE",
    "/mes/webhooks/relays/{id}",
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
_GET: Operation[builtins.list[models.MesRelay]] = Operation(
    "mes.webhooks.relays.get",
    "GET",
    "/mes/webhooks/relays/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: builtins.list[models.MesRelay])},
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
_LIST: Operation[builtins.list[models.MesRelay]] = Operation(
    "mes.webhooks.relays.list",
    "GET",
    "/mes/webhooks/relays",
    parameters=(Parameter("type", "query"),),
    results={"200": Json(lambda: builtins.list[models.MesRelay])},
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
_UPDATE: Operation[models.MesRelay] = Operation(
    "mes.webhooks.relays.update",
    "PUT",
    "/mes/webhooks/relays/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.MesRelay)},
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


class MesWebhooksRelays(SyncResource):
    """Relays that receive the webhooks of other services.

    The operations of `mes.webhooks.relays`.
    """

    @cached_property
    def messages(self) -> MesWebhooksRelaysMessages:
        """The operations of `mes.webhooks.relays.messages`."""
        from .....resources.mes.webhooks.relays.messages import (
            MesWebhooksRelaysMessages,
        )

        return MesWebhooksRelaysMessages(self._client)

    def create(
        self,
        *,
        config: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        type: models.MesRelayModelType | UnsetType = UNSET,
        body: models.MesRelayModel | params.MesRelayModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesRelay:
        """Set up a relay that receives webhooks of a service such as Mollie.

        Args:
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

        Source: afosto (003), Webhooks / Relays, lines 86106-86243.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={"config": config, "name": name, "type": type},
            options=options,
        )

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Remove a relay of incoming webhooks.

        Args:
            id: Id of the relay.

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

        Source: afosto (003), Webhooks / Relays, lines 86528-86650.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.MesRelay]:
        """Read a webhook relay with its endpoint, configuration and request limit.

        Args:
            id: Id of the relay.

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

        Source: afosto (003), Webhooks / Relays, lines 86245-86382.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        type: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.MesRelay]:
        """List the webhook relays, all or of one type.

        Args:
            type: Filter by the type of relay, such as `mollie`.

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

        Source: afosto (003), Webhooks / Relays, lines 85961-86104.
        """
        return self._call(_LIST, {"type": type}, options=options)

    def update(
        self,
        id: str,
        *,
        config: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        type: models.MesRelayModelType | UnsetType = UNSET,
        body: models.MesRelayModel | params.MesRelayModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesRelay:
        """Change the configuration of a webhook relay.

        Args:
            id: Id of the relay.
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

        Source: afosto (003), Webhooks / Relays, lines 86384-86526.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"config": config, "name": name, "type": type},
            options=options,
        )

    @property
    def with_raw_response(self) -> MesWebhooksRelaysRaw:
        """The same methods, returning the whole response."""
        return cast("MesWebhooksRelaysRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> MesWebhooksRelaysStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("MesWebhooksRelaysStreamed", self._as_streamed())


class AsyncMesWebhooksRelays(AsyncResource):
    """Relays that receive the webhooks of other services.

    The operations of `mes.webhooks.relays`.
    """

    @cached_property
    def messages(self) -> AsyncMesWebhooksRelaysMessages:
        """The operations of `mes.webhooks.relays.messages`."""
        from .....resources.mes.webhooks.relays.messages import (
            AsyncMesWebhooksRelaysMessages,
        )

        return AsyncMesWebhooksRelaysMessages(self._client)

    async def create(
        self,
        *,
        config: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        type: models.MesRelayModelType | UnsetType = UNSET,
        body: models.MesRelayModel | params.MesRelayModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesRelay:
        """Set up a relay that receives webhooks of a service such as Mollie.

        Args:
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

        Source: afosto (003), Webhooks / Relays, lines 86106-86243.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"config": config, "name": name, "type": type},
            options=options,
        )

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Remove a relay of incoming webhooks.

        Args:
            id: Id of the relay.

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

        Source: afosto (003), Webhooks / Relays, lines 86528-86650.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.MesRelay]:
        """Read a webhook relay with its endpoint, configuration and request limit.

        Args:
            id: Id of the relay.

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

        Source: afosto (003), Webhooks / Relays, lines 86245-86382.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def list(
        self,
        *,
        type: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.MesRelay]:
        """List the webhook relays, all or of one type.

        Args:
            type: Filter by the type of relay, such as `mollie`.

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

        Source: afosto (003), Webhooks / Relays, lines 85961-86104.
        """
        return await self._call(_LIST, {"type": type}, options=options)

    async def update(
        self,
        id: str,
        *,
        config: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        type: models.MesRelayModelType | UnsetType = UNSET,
        body: models.MesRelayModel | params.MesRelayModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesRelay:
        """Change the configuration of a webhook relay.

        Args:
            id: Id of the relay.
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

        Source: afosto (003), Webhooks / Relays, lines 86384-86526.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"config": config, "name": name, "type": type},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncMesWebhooksRelaysRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncMesWebhooksRelaysRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncMesWebhooksRelaysStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncMesWebhooksRelaysStreamed", self._as_streamed())


if TYPE_CHECKING:

    class MesWebhooksRelaysRaw:
        """`MesWebhooksRelays`, returning whole responses."""

        def __init__(self, resource: MesWebhooksRelays) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw(resource.list)
            self.update = raw(resource.update)

    class MesWebhooksRelaysStreamed:
        """`MesWebhooksRelays`, with responses that are yet to be read."""

        def __init__(self, resource: MesWebhooksRelays) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)
            self.update = streamed(resource.update)

    class AsyncMesWebhooksRelaysRaw:
        """`AsyncMesWebhooksRelays`, returning whole responses."""

        def __init__(self, resource: AsyncMesWebhooksRelays) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)
            self.update = async_raw(resource.update)

    class AsyncMesWebhooksRelaysStreamed:
        """`AsyncMesWebhooksRelays`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncMesWebhooksRelays) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
            self.update = async_streamed(resource.update)
