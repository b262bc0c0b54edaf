"""The operations of `iam.subscriptions.invoices`."""

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
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_GET_NEXT: Operation[models.IamUpcomingInvoice] = Operation(
    "iam.subscriptions.invoices.get_next",
    "GET",
    "/iam/subscriptions/invoices/next",
    parameters=(Parameter("code", "query"),),
    results={"200": Json(lambda: models.IamUpcomingInvoice)},
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
_LIST: Operation[builtins.list[models.IamInvoice]] = Operation(
    "iam.subscriptions.invoices.list",
    "GET",
    "/iam/subscriptions/invoices",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.IamInvoice])},
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


class IamSubscriptionsInvoices(SyncResource):
    """The invoices of the subscriptions.

    The operations of `iam.subscriptions.invoices`.
    """

    def get_next(
        self,
        *,
        code: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.IamUpcomingInvoice:
        """Preview the coming invoice as it stands at the moment.

        Args:
            code: Product code, such as `cnt`.

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

        Source: afosto (003), IAM / Subscription, lines 33083-33239.
        """
        return self._call(_GET_NEXT, {"code": code}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.IamInvoice]:
        """List the invoices of the subscriptions, as they are now.

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

        Source: afosto (003), IAM / Subscription, lines 32908-33081.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> IamSubscriptionsInvoicesRaw:
        """The same methods, returning the whole response."""
        return cast("IamSubscriptionsInvoicesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamSubscriptionsInvoicesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamSubscriptionsInvoicesStreamed", self._as_streamed())


class AsyncIamSubscriptionsInvoices(AsyncResource):
    """The invoices of the subscriptions.

    The operations of `iam.subscriptions.invoices`.
    """

    async def get_next(
        self,
        *,
        code: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.IamUpcomingInvoice:
        """Preview the coming invoice as it stands at the moment.

        Args:
            code: Product code, such as `cnt`.

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

        Source: afosto (003), IAM / Subscription, lines 33083-33239.
        """
        return await self._call(_GET_NEXT, {"code": code}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.IamInvoice]:
        """List the invoices of the subscriptions, as they are now.

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

        Source: afosto (003), IAM / Subscription, lines 32908-33081.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIamSubscriptionsInvoicesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamSubscriptionsInvoicesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamSubscriptionsInvoicesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamSubscriptionsInvoicesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamSubscriptionsInvoicesRaw:
        """`IamSubscriptionsInvoices`, returning whole responses."""

        def __init__(self, resource: IamSubscriptionsInvoices) -> None:
            self.get_next = raw(resource.get_next)
            self.list = raw_pages(resource.list)

    class IamSubscriptionsInvoicesStreamed:
        """`IamSubscriptionsInvoices`, with responses that are yet to be read."""

        def __init__(self, resource: IamSubscriptionsInvoices) -> None:
            self.get_next = streamed(resource.get_next)
            self.list = streamed_pages(resource.list)

    class AsyncIamSubscriptionsInvoicesRaw:
        """`AsyncIamSubscriptionsInvoices`, returning whole responses."""

        def __init__(self, resource: AsyncIamSubscriptionsInvoices) -> None:
            self.get_next = async_raw(resource.get_next)
            self.list = async_raw_pages(resource.list)

    class AsyncIamSubscriptionsInvoicesStreamed:
        """`AsyncIamSubscriptionsInvoices`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamSubscriptionsInvoices) -> None:
            self.get_next = async_streamed(resource.get_next)
            self.list = async_streamed_pages(resource.list)
