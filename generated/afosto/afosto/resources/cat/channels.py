"""The operations of `cat.channels`."""

from __future__ import annotations

import builtins
from typing import Literal, TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Nothing, Operation, Paging, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.paging import (
    AsyncPager,
    Pager,
    async_raw_pages,
    async_streamed_pages,
    async_walk_pages,
    raw_pages,
    streamed_pages,
    walk_pages,
)
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ..._runtime.core.sentinel import UNSET, UnsetType

_CREATE: Operation[models.CatChannel] = Operation(
    "cat.channels.create",
    "POST",
    "/cat/channels",
    body=Body("application/json"),
    results={"200": Json(lambda: models.CatChannel)},
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
    "cat.channels.delete",
    "DELETE",
    "/cat/channels/{id}",
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
_GET: Operation[models.CatChannel] = Operation(
    "cat.channels.get",
    "GET",
    "/cat/channels/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.CatChannel)},
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
_LIST: Operation[builtins.list[models.CatChannel]] = Operation(
    "cat.channels.list",
    "GET",
    "/cat/channels",
    parameters=(
        Parameter("is_deleted", "query"),
        Parameter("type", "query"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.CatChannel])},
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
_UPDATE: Operation[models.CatChannel] = Operation(
    "cat.channels.update",
    "PUT",
    "/cat/channels/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.CatChannel)},
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


class CatChannels(SyncResource):
    """Channels, such as a storefront or a point of sale.

    The operations of `cat.channels`.
    """

    def create(
        self,
        *,
        client_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        type: models.CatCreateChannelType | UnsetType = UNSET,
        body: (
            models.CatCreateChannel | params.CatCreateChannelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CatChannel:
        """Add a channel for a point of sale, a storefront, orders or an integration.

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

        Example:
            client.cat.channels.create(
                description="Our shop on the web",
                name="Webshop",
                type="storefront",
            )

        Source: afosto (003), Channel service / Channels, lines 4289-4426.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "client_id": client_id,
                "description": description,
                "name": name,
                "type": type,
            },
            options=options,
        )

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Remove a channel, which disables it.

        Args:
            id: Id of the channel.

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

        Source: afosto (003), Channel service / Channels, lines 4705-4827.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CatChannel:
        """Read a channel with its type and its client.

        Args:
            id: Id of the channel.

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

        Source: afosto (003), Channel service / Channels, lines 4428-4561.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        is_deleted: Literal["0", "1"] | str | None = None,
        type: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CatChannel]:
        """List the channels, filtered by type and by being deleted.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            is_deleted: Filter by whether the channel is deleted (`1`) or not (`0`).
            type: Filter by the type of channel, such as `storefront`.
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

        Source: afosto (003), Channel service / Channels, lines 4130-4287.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {
                "is_deleted": is_deleted,
                "type": type,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        description: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.CatUpdateChannel | params.CatUpdateChannelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CatChannel:
        """Change the name or the description of a channel.

        Args:
            id: Id of the channel.
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

        Source: afosto (003), Channel service / Channels, lines 4563-4703.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"description": description, "name": name},
            options=options,
        )

    @property
    def with_raw_response(self) -> CatChannelsRaw:
        """The same methods, returning the whole response."""
        return cast("CatChannelsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CatChannelsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CatChannelsStreamed", self._as_streamed())


class AsyncCatChannels(AsyncResource):
    """Channels, such as a storefront or a point of sale.

    The operations of `cat.channels`.
    """

    async def create(
        self,
        *,
        client_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        type: models.CatCreateChannelType | UnsetType = UNSET,
        body: (
            models.CatCreateChannel | params.CatCreateChannelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CatChannel:
        """Add a channel for a point of sale, a storefront, orders or an integration.

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

        Example:
            await client.cat.channels.create(
                description="Our shop on the web",
                name="Webshop",
                type="storefront",
            )

        Source: afosto (003), Channel service / Channels, lines 4289-4426.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "client_id": client_id,
                "description": description,
                "name": name,
                "type": type,
            },
            options=options,
        )

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Remove a channel, which disables it.

        Args:
            id: Id of the channel.

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

        Source: afosto (003), Channel service / Channels, lines 4705-4827.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CatChannel:
        """Read a channel with its type and its client.

        Args:
            id: Id of the channel.

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

        Source: afosto (003), Channel service / Channels, lines 4428-4561.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        is_deleted: Literal["0", "1"] | str | None = None,
        type: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CatChannel]:
        """List the channels, filtered by type and by being deleted.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            is_deleted: Filter by whether the channel is deleted (`1`) or not (`0`).
            type: Filter by the type of channel, such as `storefront`.
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

        Source: afosto (003), Channel service / Channels, lines 4130-4287.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {
                "is_deleted": is_deleted,
                "type": type,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        description: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: (
            models.CatUpdateChannel | params.CatUpdateChannelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CatChannel:
        """Change the name or the description of a channel.

        Args:
            id: Id of the channel.
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

        Source: afosto (003), Channel service / Channels, lines 4563-4703.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"description": description, "name": name},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCatChannelsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCatChannelsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCatChannelsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCatChannelsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CatChannelsRaw:
        """`CatChannels`, returning whole responses."""

        def __init__(self, resource: CatChannels) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.update = raw(resource.update)

    class CatChannelsStreamed:
        """`CatChannels`, with responses that are yet to be read."""

        def __init__(self, resource: CatChannels) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.update = streamed(resource.update)

    class AsyncCatChannelsRaw:
        """`AsyncCatChannels`, returning whole responses."""

        def __init__(self, resource: AsyncCatChannels) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.update = async_raw(resource.update)

    class AsyncCatChannelsStreamed:
        """`AsyncCatChannels`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCatChannels) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.update = async_streamed(resource.update)
