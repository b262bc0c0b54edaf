"""The operations of `odr.balance.records`."""

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

_LIST: Operation[builtins.list[models.OdrRecord]] = Operation(
    "odr.balance.records.list",
    "GET",
    "/odr/balance/records",
    parameters=(
        Parameter("key_type", "query"),
        Parameter("key_id", "query"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.OdrRecord])},
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


class OdrBalanceRecords(SyncResource):
    """The amounts booked on a credit balance.

    The operations of `odr.balance.records`.
    """

    def list(
        self,
        *,
        key_type: str | None = None,
        key_id: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.OdrRecord]:
        """List what was booked on the credit balance of an entity.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            key_type: Type of the entity that has the balance.
            key_id: Id of the entity that has the balance.
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

        Source: afosto (003), Order / Credit, lines 63938-64095.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {
                "key_type": key_type,
                "key_id": key_id,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrBalanceRecordsRaw:
        """The same methods, returning the whole response."""
        return cast("OdrBalanceRecordsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrBalanceRecordsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrBalanceRecordsStreamed", self._as_streamed())


class AsyncOdrBalanceRecords(AsyncResource):
    """The amounts booked on a credit balance.

    The operations of `odr.balance.records`.
    """

    def list(
        self,
        *,
        key_type: str | None = None,
        key_id: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.OdrRecord]:
        """List what was booked on the credit balance of an entity.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            key_type: Type of the entity that has the balance.
            key_id: Id of the entity that has the balance.
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

        Source: afosto (003), Order / Credit, lines 63938-64095.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {
                "key_type": key_type,
                "key_id": key_id,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrBalanceRecordsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrBalanceRecordsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrBalanceRecordsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrBalanceRecordsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrBalanceRecordsRaw:
        """`OdrBalanceRecords`, returning whole responses."""

        def __init__(self, resource: OdrBalanceRecords) -> None:
            self.list = raw_pages(resource.list)

    class OdrBalanceRecordsStreamed:
        """`OdrBalanceRecords`, with responses that are yet to be read."""

        def __init__(self, resource: OdrBalanceRecords) -> None:
            self.list = streamed_pages(resource.list)

    class AsyncOdrBalanceRecordsRaw:
        """`AsyncOdrBalanceRecords`, returning whole responses."""

        def __init__(self, resource: AsyncOdrBalanceRecords) -> None:
            self.list = async_raw_pages(resource.list)

    class AsyncOdrBalanceRecordsStreamed:
        """`AsyncOdrBalanceRecords`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrBalanceRecords) -> None:
            self.list = async_streamed_pages(resource.list)
