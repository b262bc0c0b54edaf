"""The operations of `cat.groups`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from functools import cached_property
from typing import Any, TYPE_CHECKING, cast

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
    from ....resources.cat.groups.prices import AsyncCatGroupsPrices, CatGroupsPrices

_CREATE: Operation[models.CatGroup] = Operation(
    "cat.groups.create",
    "POST",
    "/cat/groups",
    body=Body("application/json"),
    results={"200": Json(lambda: models.CatGroup)},
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
_DISABLE: Operation[models.CatGroup] = Operation(
    "cat.groups.disable",
    "DELETE",
    "/cat/groups/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.CatGroup)},
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
_GET: Operation[models.CatGroup] = Operation(
    "cat.groups.get",
    "GET",
    "/cat/groups/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.CatGroup)},
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
_LIST: Operation[builtins.list[models.CatGroup]] = Operation(
    "cat.groups.list",
    "GET",
    "/cat/groups",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.CatGroup])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    paging=Paging("page", argument="page", total=("header", "x-count")),
)
_UPDATE: Operation[models.CatGroup] = Operation(
    "cat.groups.update",
    "PUT",
    "/cat/groups/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.CatGroup)},
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


class CatGroups(SyncResource):
    """Price groups: sets of prices in one currency.

    The operations of `cat.groups`.
    """

    @cached_property
    def prices(self) -> CatGroupsPrices:
        """The operations of `cat.groups.prices`."""
        from ....resources.cat.groups.prices import CatGroupsPrices

        return CatGroupsPrices(self._client)

    def create(
        self,
        *,
        currency: str | UnsetType = UNSET,
        is_including_vat: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: models.CatGroupCreate | params.CatGroupCreateParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CatGroup:
        """Add a price group with its currency, with or without VAT in its prices.

        Args:
            is_including_vat: Whether the stored prices contain the taxes.
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
            client.cat.groups.create(
                currency="EUR",
                is_including_vat=True,
                name="Retail",
            )

        Source: afosto (003), Catalog / Groups, lines 2486-2623.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "currency": currency,
                "is_including_vat": is_including_vat,
                "metadata": metadata,
                "name": name,
            },
            options=options,
        )

    def disable(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CatGroup:
        """Disable a price group, so that no new settings can use it.

        Args:
            id: Id of the price group.

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

        Source: afosto (003), Catalog / Groups, lines 2902-3035.
        """
        return self._call(_DISABLE, {"id": id}, options=options)

    def get(self, id: str, *, options: RequestOptions | None = None) -> models.CatGroup:
        """Read a price group with its currency and metadata.

        Args:
            id: Id of the price group.

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

        Source: afosto (003), Catalog / Groups, lines 2625-2758.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CatGroup]:
        """List the price groups.

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
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Catalog / Groups, lines 2337-2484.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: models.CatGroupUpdate | params.CatGroupUpdateParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CatGroup:
        """Change the name or the metadata of a price group.

        Args:
            id: Id of the price group.
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

        Source: afosto (003), Catalog / Groups, lines 2760-2900.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"metadata": metadata, "name": name},
            options=options,
        )

    @property
    def with_raw_response(self) -> CatGroupsRaw:
        """The same methods, returning the whole response."""
        return cast("CatGroupsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CatGroupsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CatGroupsStreamed", self._as_streamed())


class AsyncCatGroups(AsyncResource):
    """Price groups: sets of prices in one currency.

    The operations of `cat.groups`.
    """

    @cached_property
    def prices(self) -> AsyncCatGroupsPrices:
        """The operations of `cat.groups.prices`."""
        from ....resources.cat.groups.prices import AsyncCatGroupsPrices

        return AsyncCatGroupsPrices(self._client)

    async def create(
        self,
        *,
        currency: str | UnsetType = UNSET,
        is_including_vat: bool | UnsetType = UNSET,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: models.CatGroupCreate | params.CatGroupCreateParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CatGroup:
        """Add a price group with its currency, with or without VAT in its prices.

        Args:
            is_including_vat: Whether the stored prices contain the taxes.
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
            await client.cat.groups.create(
                currency="EUR",
                is_including_vat=True,
                name="Retail",
            )

        Source: afosto (003), Catalog / Groups, lines 2486-2623.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "currency": currency,
                "is_including_vat": is_including_vat,
                "metadata": metadata,
                "name": name,
            },
            options=options,
        )

    async def disable(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CatGroup:
        """Disable a price group, so that no new settings can use it.

        Args:
            id: Id of the price group.

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

        Source: afosto (003), Catalog / Groups, lines 2902-3035.
        """
        return await self._call(_DISABLE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CatGroup:
        """Read a price group with its currency and metadata.

        Args:
            id: Id of the price group.

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

        Source: afosto (003), Catalog / Groups, lines 2625-2758.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CatGroup]:
        """List the price groups.

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
            x-count: 200. How many entries there are on all pages together, as text.

        Source: afosto (003), Catalog / Groups, lines 2337-2484.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        metadata: Mapping[str, Any] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        body: models.CatGroupUpdate | params.CatGroupUpdateParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CatGroup:
        """Change the name or the metadata of a price group.

        Args:
            id: Id of the price group.
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

        Source: afosto (003), Catalog / Groups, lines 2760-2900.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"metadata": metadata, "name": name},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCatGroupsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCatGroupsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCatGroupsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCatGroupsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CatGroupsRaw:
        """`CatGroups`, returning whole responses."""

        def __init__(self, resource: CatGroups) -> None:
            self.create = raw(resource.create)
            self.disable = raw(resource.disable)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.update = raw(resource.update)

    class CatGroupsStreamed:
        """`CatGroups`, with responses that are yet to be read."""

        def __init__(self, resource: CatGroups) -> None:
            self.create = streamed(resource.create)
            self.disable = streamed(resource.disable)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.update = streamed(resource.update)

    class AsyncCatGroupsRaw:
        """`AsyncCatGroups`, returning whole responses."""

        def __init__(self, resource: AsyncCatGroups) -> None:
            self.create = async_raw(resource.create)
            self.disable = async_raw(resource.disable)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.update = async_raw(resource.update)

    class AsyncCatGroupsStreamed:
        """`AsyncCatGroups`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCatGroups) -> None:
            self.create = async_streamed(resource.create)
            self.disable = async_streamed(resource.disable)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.update = async_streamed(resource.update)
