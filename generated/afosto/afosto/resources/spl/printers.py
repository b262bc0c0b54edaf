"""The operations of `spl.printers`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Literal, TYPE_CHECKING, cast

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

_ATTACH_INBOX: Operation[models.SplPrinter] = Operation(
    "spl.printers.attach_inbox",
    "PUT",
    "/spl/printers/{id}/inbox",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.SplPrinter)},
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
_CREATE: Operation[models.SplPrinter] = Operation(
    "spl.printers.create",
    "POST",
    "/spl/printers",
    body=Body("application/json"),
    results={"200": Json(lambda: models.SplPrinter)},
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
_DELETE: Operation[models.SplPrinter] = Operation(
    "spl.printers.delete",
    "DELETE",
    "/spl/printers/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.SplPrinter)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_GET: Operation[models.SplPrinter] = Operation(
    "spl.printers.get",
    "GET",
    "/spl/printers/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.SplPrinter)},
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
_GET_SETTINGS_SCHEMA: Operation[models.SplSettingsSchema] = Operation(
    "spl.printers.get_settings_schema",
    "GET",
    "/spl/settings/printers/{type}",
    parameters=(Parameter("type", "path"),),
    results={"200": Json(lambda: models.SplSettingsSchema)},
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
_LIST: Operation[builtins.list[models.SplPrinter]] = Operation(
    "spl.printers.list",
    "GET",
    "/spl/printers",
    parameters=(Parameter("hub_id", "query"), Parameter("inbox_id", "query")),
    results={"200": Json(lambda: builtins.list[models.SplPrinter])},
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
_UPDATE: Operation[models.SplPrinter] = Operation(
    "spl.printers.update",
    "PUT",
    "/spl/printers/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.SplPrinter)},
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


class SplPrinters(SyncResource):
    """Printers.

    The operations of `spl.printers`.
    """

    def attach_inbox(
        self,
        id: str,
        *,
        inbox_id: str | UnsetType = UNSET,
        body: models.SplInbox | params.SplInboxParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.SplPrinter:
        """Attach an inbox, named by its identifier, to a printer.

        Args:
            id: Id of the printer that gets the inbox.
            body: The inbox to attach.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such printer, or no such hub.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Spooler / Printers, lines 72995-73139.
        """
        return self._call(
            _ATTACH_INBOX,
            {"id": id},
            body=body,
            fields={"inbox_id": inbox_id},
            options=options,
        )

    def create(
        self,
        *,
        connection: (
            models.SplConnection | params.SplConnectionParams | UnsetType
        ) = UNSET,
        default_encoding: str | UnsetType = UNSET,
        hub_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        settings: Mapping[str, Any] | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        body: models.SplPrinterModel | params.SplPrinterModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.SplPrinter:
        """Connect a printer to a hub by USB or Ethernet.

        `spl.printers.get_settings_schema` has the schema of its settings.

        Args:
            connection: How a device is connected: the interface and the address on
                it.
            settings: Settings of a printer; which there are depends on its type.
            body: The printer and how it is connected.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such hub.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Spooler / Printers, lines 72426-72573.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "connection": connection,
                "default_encoding": default_encoding,
                "hub_id": hub_id,
                "name": name,
                "settings": settings,
                "timezone": timezone,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.SplPrinter:
        """Disable a printer and return its last state.

        Args:
            id: Id of the printer to disable.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such printer.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Spooler / Printers, lines 72869-72993.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.SplPrinter:
        """Read a printer with its connection and settings.

        Args:
            id: Id of the printer.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such printer.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Spooler / Printers, lines 72575-72713.
        """
        return self._call(_GET, {"id": id}, options=options)

    def get_settings_schema(
        self,
        type: Literal["escpos", "zpl", "pcl"] | str,
        *,
        options: RequestOptions | None = None,
    ) -> models.SplSettingsSchema:
        """Read the JSON Schema of the settings that a type of printer has.

        Args:
            type: Type of printer.

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

        Source: afosto (003), Spooler / Settings, lines 73143-73268.
        """
        return self._call(_GET_SETTINGS_SCHEMA, {"type": type}, options=options)

    def list(
        self,
        *,
        hub_id: str | None = None,
        inbox_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.SplPrinter]:
        """List the active printers, filtered by hub or inbox.

        Args:
            hub_id: Show only the printers of this hub.
            inbox_id: Show only the printers with this inbox.

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

        Source: afosto (003), Spooler / Printers, lines 72278-72424.
        """
        return self._call(
            _LIST,
            {"hub_id": hub_id, "inbox_id": inbox_id},
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        connection: (
            models.SplConnection | params.SplConnectionParams | UnsetType
        ) = UNSET,
        default_encoding: str | UnsetType = UNSET,
        hub_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        settings: Mapping[str, Any] | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        body: models.SplPrinterModel | params.SplPrinterModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.SplPrinter:
        """Change the configuration of a printer.

        Args:
            id: Id of the printer to change.
            connection: How a device is connected: the interface and the address on
                it.
            settings: Settings of a printer; which there are depends on its type.
            body: The configuration it is to have.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such printer, or no such hub.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Spooler / Printers, lines 72715-72867.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "connection": connection,
                "default_encoding": default_encoding,
                "hub_id": hub_id,
                "name": name,
                "settings": settings,
                "timezone": timezone,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> SplPrintersRaw:
        """The same methods, returning the whole response."""
        return cast("SplPrintersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> SplPrintersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("SplPrintersStreamed", self._as_streamed())


class AsyncSplPrinters(AsyncResource):
    """Printers.

    The operations of `spl.printers`.
    """

    async def attach_inbox(
        self,
        id: str,
        *,
        inbox_id: str | UnsetType = UNSET,
        body: models.SplInbox | params.SplInboxParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.SplPrinter:
        """Attach an inbox, named by its identifier, to a printer.

        Args:
            id: Id of the printer that gets the inbox.
            body: The inbox to attach.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such printer, or no such hub.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Spooler / Printers, lines 72995-73139.
        """
        return await self._call(
            _ATTACH_INBOX,
            {"id": id},
            body=body,
            fields={"inbox_id": inbox_id},
            options=options,
        )

    async def create(
        self,
        *,
        connection: (
            models.SplConnection | params.SplConnectionParams | UnsetType
        ) = UNSET,
        default_encoding: str | UnsetType = UNSET,
        hub_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        settings: Mapping[str, Any] | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        body: models.SplPrinterModel | params.SplPrinterModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.SplPrinter:
        """Connect a printer to a hub by USB or Ethernet.

        `spl.printers.get_settings_schema` has the schema of its settings.

        Args:
            connection: How a device is connected: the interface and the address on
                it.
            settings: Settings of a printer; which there are depends on its type.
            body: The printer and how it is connected.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such hub.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Spooler / Printers, lines 72426-72573.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "connection": connection,
                "default_encoding": default_encoding,
                "hub_id": hub_id,
                "name": name,
                "settings": settings,
                "timezone": timezone,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.SplPrinter:
        """Disable a printer and return its last state.

        Args:
            id: Id of the printer to disable.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such printer.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Spooler / Printers, lines 72869-72993.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.SplPrinter:
        """Read a printer with its connection and settings.

        Args:
            id: Id of the printer.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such printer.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Spooler / Printers, lines 72575-72713.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def get_settings_schema(
        self,
        type: Literal["escpos", "zpl", "pcl"] | str,
        *,
        options: RequestOptions | None = None,
    ) -> models.SplSettingsSchema:
        """Read the JSON Schema of the settings that a type of printer has.

        Args:
            type: Type of printer.

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

        Source: afosto (003), Spooler / Settings, lines 73143-73268.
        """
        return await self._call(_GET_SETTINGS_SCHEMA, {"type": type}, options=options)

    async def list(
        self,
        *,
        hub_id: str | None = None,
        inbox_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.SplPrinter]:
        """List the active printers, filtered by hub or inbox.

        Args:
            hub_id: Show only the printers of this hub.
            inbox_id: Show only the printers with this inbox.

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

        Source: afosto (003), Spooler / Printers, lines 72278-72424.
        """
        return await self._call(
            _LIST,
            {"hub_id": hub_id, "inbox_id": inbox_id},
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        connection: (
            models.SplConnection | params.SplConnectionParams | UnsetType
        ) = UNSET,
        default_encoding: str | UnsetType = UNSET,
        hub_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        settings: Mapping[str, Any] | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        body: models.SplPrinterModel | params.SplPrinterModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.SplPrinter:
        """Change the configuration of a printer.

        Args:
            id: Id of the printer to change.
            connection: How a device is connected: the interface and the address on
                it.
            settings: Settings of a printer; which there are depends on its type.
            body: The configuration it is to have.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such printer, or no such hub.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Spooler / Printers, lines 72715-72867.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "connection": connection,
                "default_encoding": default_encoding,
                "hub_id": hub_id,
                "name": name,
                "settings": settings,
                "timezone": timezone,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncSplPrintersRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncSplPrintersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncSplPrintersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncSplPrintersStreamed", self._as_streamed())


if TYPE_CHECKING:

    class SplPrintersRaw:
        """`SplPrinters`, returning whole responses."""

        def __init__(self, resource: SplPrinters) -> None:
            self.attach_inbox = raw(resource.attach_inbox)
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.get_settings_schema = raw(resource.get_settings_schema)
            self.list = raw(resource.list)
            self.update = raw(resource.update)

    class SplPrintersStreamed:
        """`SplPrinters`, with responses that are yet to be read."""

        def __init__(self, resource: SplPrinters) -> None:
            self.attach_inbox = streamed(resource.attach_inbox)
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.get_settings_schema = streamed(resource.get_settings_schema)
            self.list = streamed(resource.list)
            self.update = streamed(resource.update)

    class AsyncSplPrintersRaw:
        """`AsyncSplPrinters`, returning whole responses."""

        def __init__(self, resource: AsyncSplPrinters) -> None:
            self.attach_inbox = async_raw(resource.attach_inbox)
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.get_settings_schema = async_raw(resource.get_settings_schema)
            self.list = async_raw(resource.list)
            self.update = async_raw(resource.update)

    class AsyncSplPrintersStreamed:
        """`AsyncSplPrinters`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncSplPrinters) -> None:
            self.attach_inbox = async_streamed(resource.attach_inbox)
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.get_settings_schema = async_streamed(resource.get_settings_schema)
            self.list = async_streamed(resource.list)
            self.update = async_streamed(resource.update)
