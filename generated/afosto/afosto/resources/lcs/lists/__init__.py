"""The operations of `lcs.lists`."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Sequence
from functools import cached_property
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

if TYPE_CHECKING:
    from ....resources.lcs.lists.items import AsyncLcsListsItems, LcsListsItems

_CREATE: Operation[models.LcsHandlingListResponse] = Operation(
    "lcs.lists.create",
    "POST",
    "/lcs/lists",
    body=Body("application/json"),
    results={"200": Json(lambda: models.LcsHandlingListResponse)},
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
    "lcs.lists.delete",
    "DELETE",
    "/lcs/lists/{id}",
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
_GET: Operation[models.LcsHandlingList] = Operation(
    "lcs.lists.get",
    "GET",
    "/lcs/lists/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.LcsHandlingList)},
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
_LIST: Operation[builtins.list[models.LcsListedHandlingList]] = Operation(
    "lcs.lists.list",
    "GET",
    "/lcs/lists",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.LcsListedHandlingList])},
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
_SEARCH: Operation[builtins.list[models.LcsHandlingList]] = Operation(
    "lcs.lists.search",
    "POST",
    "/lcs/lists/search",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.LcsHandlingList])},
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
_SET_STATE: Operation[None] = Operation(
    "lcs.lists.set_state",
    "PUT",
    "/lcs/lists/{id}/state",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
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


class LcsLists(SyncResource):
    """Handling lists: items of shipments to be picked or sorted.

    The operations of `lcs.lists`.
    """

    @cached_property
    def items(self) -> LcsListsItems:
        """The operations of `lcs.lists.items`."""
        from ....resources.lcs.lists.items import LcsListsItems

        return LcsListsItems(self._client)

    def create(
        self,
        *,
        due_at: dt.datetime | str | UnsetType = UNSET,
        shipments: (
            Sequence[
                models.LcsHandlingModelShipments
                | params.LcsHandlingModelShipmentsParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.LcsHandlingModel | params.LcsHandlingModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsHandlingListResponse:
        """Put shipments on a new handling list, with a label each and a due time.

        `lcs.lists.items.update` records the work on its items.

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

        Source: afosto (003), Fulfilment / Handling, lines 22472-22619.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={"due_at": due_at, "shipments": shipments},
            options=options,
        )

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Remove a handling list.

        Args:
            id: Id of the handling list.

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

        Source: afosto (003), Fulfilment / Handling, lines 22979-23101.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.LcsHandlingList:
        """Read a handling list with its items and the sorting labels of its shipments.

        Args:
            id: Id of the handling list.

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

        Source: afosto (003), Fulfilment / Handling, lines 22814-22977.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.LcsListedHandlingList]:
        """List the handling lists with their progress, shipments and items.

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

        Source: afosto (003), Fulfilment / Handling, lines 22288-22470.
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
            Sequence[
                models.LcsListSearchConstraint | params.LcsListSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: models.LcsListSearch | params.LcsListSearchParams | UnsetType = UNSET,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.LcsHandlingList]:
        """Search handling lists by id, location, assignment or progress.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            body: The whole body at once.
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
            x-count: 200. How many entries there are on all pages together.

        Source: afosto (003), Fulfilment / Handling, lines 22621-22812.
        """
        return walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    def set_state(
        self,
        id: str,
        *,
        is_on_hold: bool | UnsetType = UNSET,
        sub: str | UnsetType = UNSET,
        body: (
            models.LcsHandlingListUpdate
            | params.LcsHandlingListUpdateParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Put a handling list on hold, release it or set its `sub`.

        Args:
            id: Id of the handling list.
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

        Source: afosto (003), Fulfilment / Handling, lines 23246-23373.
        """
        return self._call(
            _SET_STATE,
            {"id": id},
            body=body,
            fields={"is_on_hold": is_on_hold, "sub": sub},
            options=options,
        )

    @property
    def with_raw_response(self) -> LcsListsRaw:
        """The same methods, returning the whole response."""
        return cast("LcsListsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> LcsListsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("LcsListsStreamed", self._as_streamed())


class AsyncLcsLists(AsyncResource):
    """Handling lists: items of shipments to be picked or sorted.

    The operations of `lcs.lists`.
    """

    @cached_property
    def items(self) -> AsyncLcsListsItems:
        """The operations of `lcs.lists.items`."""
        from ....resources.lcs.lists.items import AsyncLcsListsItems

        return AsyncLcsListsItems(self._client)

    async def create(
        self,
        *,
        due_at: dt.datetime | str | UnsetType = UNSET,
        shipments: (
            Sequence[
                models.LcsHandlingModelShipments
                | params.LcsHandlingModelShipmentsParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.LcsHandlingModel | params.LcsHandlingModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LcsHandlingListResponse:
        """Put shipments on a new handling list, with a label each and a due time.

        `lcs.lists.items.update` records the work on its items.

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

        Source: afosto (003), Fulfilment / Handling, lines 22472-22619.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"due_at": due_at, "shipments": shipments},
            options=options,
        )

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Remove a handling list.

        Args:
            id: Id of the handling list.

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

        Source: afosto (003), Fulfilment / Handling, lines 22979-23101.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.LcsHandlingList:
        """Read a handling list with its items and the sorting labels of its shipments.

        Args:
            id: Id of the handling list.

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

        Source: afosto (003), Fulfilment / Handling, lines 22814-22977.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.LcsListedHandlingList]:
        """List the handling lists with their progress, shipments and items.

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

        Source: afosto (003), Fulfilment / Handling, lines 22288-22470.
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
            Sequence[
                models.LcsListSearchConstraint | params.LcsListSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: models.LcsListSearch | params.LcsListSearchParams | UnsetType = UNSET,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.LcsHandlingList]:
        """Search handling lists by id, location, assignment or progress.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            body: The whole body at once.
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
            x-count: 200. How many entries there are on all pages together.

        Source: afosto (003), Fulfilment / Handling, lines 22621-22812.
        """
        return async_walk_pages(
            self._calls,
            _SEARCH,
            {"page": page, "page_size": page_size},
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    async def set_state(
        self,
        id: str,
        *,
        is_on_hold: bool | UnsetType = UNSET,
        sub: str | UnsetType = UNSET,
        body: (
            models.LcsHandlingListUpdate
            | params.LcsHandlingListUpdateParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Put a handling list on hold, release it or set its `sub`.

        Args:
            id: Id of the handling list.
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

        Source: afosto (003), Fulfilment / Handling, lines 23246-23373.
        """
        return await self._call(
            _SET_STATE,
            {"id": id},
            body=body,
            fields={"is_on_hold": is_on_hold, "sub": sub},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncLcsListsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncLcsListsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncLcsListsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncLcsListsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class LcsListsRaw:
        """`LcsLists`, returning whole responses."""

        def __init__(self, resource: LcsLists) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.search = raw_pages(resource.search)
            self.set_state = raw(resource.set_state)

    class LcsListsStreamed:
        """`LcsLists`, with responses that are yet to be read."""

        def __init__(self, resource: LcsLists) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.search = streamed_pages(resource.search)
            self.set_state = streamed(resource.set_state)

    class AsyncLcsListsRaw:
        """`AsyncLcsLists`, returning whole responses."""

        def __init__(self, resource: AsyncLcsLists) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.search = async_raw_pages(resource.search)
            self.set_state = async_raw(resource.set_state)

    class AsyncLcsListsStreamed:
        """`AsyncLcsLists`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncLcsLists) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.search = async_streamed_pages(resource.search)
            self.set_state = async_streamed(resource.set_state)
