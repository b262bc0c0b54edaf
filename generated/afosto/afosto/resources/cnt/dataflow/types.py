"""The operations of `cnt.dataflow.types`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from .... import models
from ...._runtime.spec.operation import Json, Operation, Paging, Parameter
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
from ...._runtime.client.resource import AsyncResource, SyncResource

_LIST: Operation[builtins.list[models.CntDataflowType]] = Operation(
    "cnt.dataflow.types.list",
    "GET",
    "/cnt/dataflow/types",
    parameters=(
        Parameter("code", "query"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.CntDataflowType])},
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
_LIST_BY_TYPE: Operation[builtins.list[models.CntDataflowType]] = Operation(
    "cnt.dataflow.types.list_by_type",
    "GET",
    "/cnt/dataflow/types/{type}",
    parameters=(
        Parameter("type", "path"),
        Parameter("code", "query"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.CntDataflowType])},
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


class CntDataflowTypes(SyncResource):
    """The types that a dataflow can have.

    The operations of `cnt.dataflow.types`.
    """

    def list(
        self,
        *,
        code: str | None = None,
        page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CntDataflowType]:
        """List the types a flow can have, each with its source, trigger and events.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            code: Filter by the code of the type.
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

        Source: afosto (003), Content / Types, lines 17133-17284.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"code": code, "page": page, "page_size": page_size},
            options=options,
        )

    def list_by_type(
        self,
        type: str,
        *,
        code: str | None = None,
        page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CntDataflowType]:
        """Look up a dataflow type: its sources, triggers, events and schema.

        The answer is a paged array.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            type: Type to look up, as in the `type` of a dataflow.
            code: Filter by the code of the type.
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

        Source: afosto (003), Content / Types, lines 17286-17442.
        """
        return walk_pages(
            self._calls,
            _LIST_BY_TYPE,
            {"type": type, "code": code, "page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> CntDataflowTypesRaw:
        """The same methods, returning the whole response."""
        return cast("CntDataflowTypesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntDataflowTypesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntDataflowTypesStreamed", self._as_streamed())


class AsyncCntDataflowTypes(AsyncResource):
    """The types that a dataflow can have.

    The operations of `cnt.dataflow.types`.
    """

    def list(
        self,
        *,
        code: str | None = None,
        page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CntDataflowType]:
        """List the types a flow can have, each with its source, trigger and events.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            code: Filter by the code of the type.
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

        Source: afosto (003), Content / Types, lines 17133-17284.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"code": code, "page": page, "page_size": page_size},
            options=options,
        )

    def list_by_type(
        self,
        type: str,
        *,
        code: str | None = None,
        page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CntDataflowType]:
        """Look up a dataflow type: its sources, triggers, events and schema.

        The answer is a paged array.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            type: Type to look up, as in the `type` of a dataflow.
            code: Filter by the code of the type.
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

        Source: afosto (003), Content / Types, lines 17286-17442.
        """
        return async_walk_pages(
            self._calls,
            _LIST_BY_TYPE,
            {"type": type, "code": code, "page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntDataflowTypesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntDataflowTypesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntDataflowTypesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntDataflowTypesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntDataflowTypesRaw:
        """`CntDataflowTypes`, returning whole responses."""

        def __init__(self, resource: CntDataflowTypes) -> None:
            self.list = raw_pages(resource.list)
            self.list_by_type = raw_pages(resource.list_by_type)

    class CntDataflowTypesStreamed:
        """`CntDataflowTypes`, with responses that are yet to be read."""

        def __init__(self, resource: CntDataflowTypes) -> None:
            self.list = streamed_pages(resource.list)
            self.list_by_type = streamed_pages(resource.list_by_type)

    class AsyncCntDataflowTypesRaw:
        """`AsyncCntDataflowTypes`, returning whole responses."""

        def __init__(self, resource: AsyncCntDataflowTypes) -> None:
            self.list = async_raw_pages(resource.list)
            self.list_by_type = async_raw_pages(resource.list_by_type)

    class AsyncCntDataflowTypesStreamed:
        """`AsyncCntDataflowTypes`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntDataflowTypes) -> None:
            self.list = async_streamed_pages(resource.list)
            self.list_by_type = async_streamed_pages(resource.list_by_type)
