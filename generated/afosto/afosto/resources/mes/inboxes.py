"""The operations of `mes.inboxes`."""

from __future__ import annotations

import builtins
from typing import Literal, TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Operation, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ..._runtime.core.sentinel import UNSET, UnsetType

_CREATE: Operation[models.MesInbox] = Operation(
    "mes.inboxes.create",
    "POST",
    "/mes/inboxes",
    body=Body("application/json"),
    results={"200": Json(lambda: models.MesInbox)},
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
_DELETE: Operation[models.MesInbox] = Operation(
    "mes.inboxes.delete",
    "DELETE",
    "/mes/inboxes/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.MesInbox)},
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
_GET: Operation[models.MesInbox] = Operation(
    "mes.inboxes.get",
    "GET",
    "/mes/inboxes/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.MesInbox)},
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
_LIST: Operation[builtins.list[models.MesInbox]] = Operation(
    "mes.inboxes.list",
    "GET",
    "/mes/inboxes",
    parameters=(Parameter("fqdn", "query"), Parameter("public", "query")),
    results={"200": Json(lambda: builtins.list[models.MesInbox])},
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
_UPDATE: Operation[models.MesInbox] = Operation(
    "mes.inboxes.update",
    "PUT",
    "/mes/inboxes/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.MesInbox)},
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


class MesInboxes(SyncResource):
    """Mail inboxes.

    The operations of `mes.inboxes`.
    """

    def create(
        self,
        *,
        fqdn: str | UnsetType = UNSET,
        label: str | UnsetType = UNSET,
        prefix: str | UnsetType = UNSET,
        settings: (
            models.MesInboxSettings | params.MesInboxSettingsParams | UnsetType
        ) = UNSET,
        user_id: str | UnsetType = UNSET,
        body: models.MesInboxModel | params.MesInboxModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesInbox:
        """Set up a mail inbox with an address prefix on a domain.

        Args:
            user_id: The user it belongs to; only for domains other than
                `to.afosto.io`.
            body: The address, owner and settings of the inbox.

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

        Source: afosto (003), Messaging / Inboxes, lines 47556-47701.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "fqdn": fqdn,
                "label": label,
                "prefix": prefix,
                "settings": settings,
                "user_id": user_id,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MesInbox:
        """Remove a mail inbox and return its last state.

        Args:
            id: Id of the inbox.

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

        Source: afosto (003), Messaging / Inboxes, lines 47993-48131.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(self, id: str, *, options: RequestOptions | None = None) -> models.MesInbox:
        """Read a mail inbox with its address, folders and settings.

        Args:
            id: Id of the inbox.

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

        Source: afosto (003), Messaging / Inboxes, lines 47703-47841.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        fqdn: str | None = None,
        public: Literal["1", "0"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.MesInbox]:
        """List the mail inboxes, filtered by domain name or by being public.

        Args:
            fqdn: Filter by the name of the domain.
            public: Filter by whether the inbox is public (`1`) or not (`0`).

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

        Source: afosto (003), Messaging / Inboxes, lines 47408-47554.
        """
        return self._call(_LIST, {"fqdn": fqdn, "public": public}, options=options)

    def update(
        self,
        id: str,
        *,
        label: str | UnsetType = UNSET,
        settings: (
            models.MesInboxSettings | params.MesInboxSettingsParams | UnsetType
        ) = UNSET,
        user_id: str | UnsetType = UNSET,
        body: (
            models.MesInboxUpdateModel | params.MesInboxUpdateModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesInbox:
        """Change the label, the user or the settings of a mail inbox.

        Args:
            id: Id of the inbox.
            body: The new values of the inbox.

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

        Source: afosto (003), Messaging / Inboxes, lines 47843-47991.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"label": label, "settings": settings, "user_id": user_id},
            options=options,
        )

    @property
    def with_raw_response(self) -> MesInboxesRaw:
        """The same methods, returning the whole response."""
        return cast("MesInboxesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> MesInboxesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("MesInboxesStreamed", self._as_streamed())


class AsyncMesInboxes(AsyncResource):
    """Mail inboxes.

    The operations of `mes.inboxes`.
    """

    async def create(
        self,
        *,
        fqdn: str | UnsetType = UNSET,
        label: str | UnsetType = UNSET,
        prefix: str | UnsetType = UNSET,
        settings: (
            models.MesInboxSettings | params.MesInboxSettingsParams | UnsetType
        ) = UNSET,
        user_id: str | UnsetType = UNSET,
        body: models.MesInboxModel | params.MesInboxModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesInbox:
        """Set up a mail inbox with an address prefix on a domain.

        Args:
            user_id: The user it belongs to; only for domains other than
                `to.afosto.io`.
            body: The address, owner and settings of the inbox.

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

        Source: afosto (003), Messaging / Inboxes, lines 47556-47701.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "fqdn": fqdn,
                "label": label,
                "prefix": prefix,
                "settings": settings,
                "user_id": user_id,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MesInbox:
        """Remove a mail inbox and return its last state.

        Args:
            id: Id of the inbox.

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

        Source: afosto (003), Messaging / Inboxes, lines 47993-48131.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MesInbox:
        """Read a mail inbox with its address, folders and settings.

        Args:
            id: Id of the inbox.

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

        Source: afosto (003), Messaging / Inboxes, lines 47703-47841.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def list(
        self,
        *,
        fqdn: str | None = None,
        public: Literal["1", "0"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.MesInbox]:
        """List the mail inboxes, filtered by domain name or by being public.

        Args:
            fqdn: Filter by the name of the domain.
            public: Filter by whether the inbox is public (`1`) or not (`0`).

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

        Source: afosto (003), Messaging / Inboxes, lines 47408-47554.
        """
        return await self._call(
            _LIST,
            {"fqdn": fqdn, "public": public},
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        label: str | UnsetType = UNSET,
        settings: (
            models.MesInboxSettings | params.MesInboxSettingsParams | UnsetType
        ) = UNSET,
        user_id: str | UnsetType = UNSET,
        body: (
            models.MesInboxUpdateModel | params.MesInboxUpdateModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesInbox:
        """Change the label, the user or the settings of a mail inbox.

        Args:
            id: Id of the inbox.
            body: The new values of the inbox.

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

        Source: afosto (003), Messaging / Inboxes, lines 47843-47991.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"label": label, "settings": settings, "user_id": user_id},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncMesInboxesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncMesInboxesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncMesInboxesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncMesInboxesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class MesInboxesRaw:
        """`MesInboxes`, returning whole responses."""

        def __init__(self, resource: MesInboxes) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw(resource.list)
            self.update = raw(resource.update)

    class MesInboxesStreamed:
        """`MesInboxes`, with responses that are yet to be read."""

        def __init__(self, resource: MesInboxes) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)
            self.update = streamed(resource.update)

    class AsyncMesInboxesRaw:
        """`AsyncMesInboxes`, returning whole responses."""

        def __init__(self, resource: AsyncMesInboxes) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)
            self.update = async_raw(resource.update)

    class AsyncMesInboxesStreamed:
        """`AsyncMesInboxes`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncMesInboxes) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
            self.update = async_streamed(resource.update)
