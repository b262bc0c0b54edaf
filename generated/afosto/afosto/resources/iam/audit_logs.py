"""The operations of `iam.audit_logs`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from ... import models
from ..._runtime.spec.operation import Json, Operation, Paging, Parameter
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

_GET_FILTERS: Operation[models.IamAuditLogsGetFiltersResponse] = Operation(
    "iam.audit_logs.get_filters",
    "GET",
    "/iam/logs/filters",
    results={"200": Json(lambda: models.IamAuditLogsGetFiltersResponse)},
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
_LIST: Operation[builtins.list[models.IamAuditLog]] = Operation(
    "iam.audit_logs.list",
    "GET",
    "/iam/logs",
    parameters=(
        Parameter("method", "query"),
        Parameter("resource", "query"),
        Parameter("user", "query"),
        Parameter("logged_after", "query"),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.IamAuditLog])},
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


class IamAuditLogs(SyncResource):
    """The audit log.

    The operations of `iam.audit_logs`.
    """

    def get_filters(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamAuditLogsGetFiltersResponse:
        """Read the resources, methods and users to narrow the audit log by.

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

        Source: afosto (003), IAM / Audit, lines 33668-33799.
        """
        return self._call(_GET_FILTERS, options=options)

    def list(
        self,
        *,
        method: str | None = None,
        resource: str | None = None,
        user: str | None = None,
        logged_after: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.IamAuditLog]:
        """List the audit log, narrowed by method, resource, user or time.

        `iam.audit_logs.get_filters` has the values to filter by.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            method: Keeps only this method.
            resource: Keeps only this resource.
            user: Keeps only this user.
            logged_after: Keeps only what was logged after this timestamp.
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

        Source: afosto (003), IAM / Audit, lines 33501-33666.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {
                "method": method,
                "resource": resource,
                "user": user,
                "logged_after": logged_after,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> IamAuditLogsRaw:
        """The same methods, returning the whole response."""
        return cast("IamAuditLogsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamAuditLogsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamAuditLogsStreamed", self._as_streamed())


class AsyncIamAuditLogs(AsyncResource):
    """The audit log.

    The operations of `iam.audit_logs`.
    """

    async def get_filters(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamAuditLogsGetFiltersResponse:
        """Read the resources, methods and users to narrow the audit log by.

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

        Source: afosto (003), IAM / Audit, lines 33668-33799.
        """
        return await self._call(_GET_FILTERS, options=options)

    def list(
        self,
        *,
        method: str | None = None,
        resource: str | None = None,
        user: str | None = None,
        logged_after: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.IamAuditLog]:
        """List the audit log, narrowed by method, resource, user or time.

        `iam.audit_logs.get_filters` has the values to filter by.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            method: Keeps only this method.
            resource: Keeps only this resource.
            user: Keeps only this user.
            logged_after: Keeps only what was logged after this timestamp.
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

        Source: afosto (003), IAM / Audit, lines 33501-33666.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {
                "method": method,
                "resource": resource,
                "user": user,
                "logged_after": logged_after,
                "page": page,
                "page_size": page_size,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIamAuditLogsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamAuditLogsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamAuditLogsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamAuditLogsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamAuditLogsRaw:
        """`IamAuditLogs`, returning whole responses."""

        def __init__(self, resource: IamAuditLogs) -> None:
            self.get_filters = raw(resource.get_filters)
            self.list = raw_pages(resource.list)

    class IamAuditLogsStreamed:
        """`IamAuditLogs`, with responses that are yet to be read."""

        def __init__(self, resource: IamAuditLogs) -> None:
            self.get_filters = streamed(resource.get_filters)
            self.list = streamed_pages(resource.list)

    class AsyncIamAuditLogsRaw:
        """`AsyncIamAuditLogs`, returning whole responses."""

        def __init__(self, resource: AsyncIamAuditLogs) -> None:
            self.get_filters = async_raw(resource.get_filters)
            self.list = async_raw_pages(resource.list)

    class AsyncIamAuditLogsStreamed:
        """`AsyncIamAuditLogs`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamAuditLogs) -> None:
            self.get_filters = async_streamed(resource.get_filters)
            self.list = async_streamed_pages(resource.list)
