"""The operations of `tpl.repositories`."""

from __future__ import annotations

import builtins
from functools import cached_property
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

if TYPE_CHECKING:
    from ....resources.tpl.repositories.builds import (
        AsyncTplRepositoriesBuilds,
        TplRepositoriesBuilds,
    )

_GET: Operation[models.TplRepository] = Operation(
    "tpl.repositories.get",
    "GET",
    "/tpl/templates/repositories/{id}",
    parameters=(Parameter("id", "path"), Parameter("secret", "query", sensitive=True)),
    results={"200": Json(lambda: models.TplRepository)},
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
_LIST: Operation[builtins.list[models.TplRepository]] = Operation(
    "tpl.repositories.list",
    "GET",
    "/tpl/templates/repositories",
    parameters=(
        Parameter("secret", "query", sensitive=True),
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.TplRepository])},
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


class TplRepositories(SyncResource):
    """Git repositories of templates.

    The operations of `tpl.repositories`.
    """

    @cached_property
    def builds(self) -> TplRepositoriesBuilds:
        """The operations of `tpl.repositories.builds`."""
        from ....resources.tpl.repositories.builds import TplRepositoriesBuilds

        return TplRepositoriesBuilds(self._client)

    def get(
        self,
        id: str,
        *,
        secret: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.TplRepository:
        """Read a template repository and who installed it.

        Args:
            id: Id of the template repository.
            secret: A secret. Whose it is is not documented.

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

        Source: afosto (003), Theme service / Templates, lines 75663-75802.
        """
        return self._call(_GET, {"id": id, "secret": secret}, options=options)

    def list(
        self,
        *,
        secret: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.TplRepository]:
        """List the template repositories that are available.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            secret: A secret. Whose it is is not documented.
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

        Source: afosto (003), Theme service / Templates, lines 75509-75661.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"secret": secret, "page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> TplRepositoriesRaw:
        """The same methods, returning the whole response."""
        return cast("TplRepositoriesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> TplRepositoriesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("TplRepositoriesStreamed", self._as_streamed())


class AsyncTplRepositories(AsyncResource):
    """Git repositories of templates.

    The operations of `tpl.repositories`.
    """

    @cached_property
    def builds(self) -> AsyncTplRepositoriesBuilds:
        """The operations of `tpl.repositories.builds`."""
        from ....resources.tpl.repositories.builds import AsyncTplRepositoriesBuilds

        return AsyncTplRepositoriesBuilds(self._client)

    async def get(
        self,
        id: str,
        *,
        secret: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.TplRepository:
        """Read a template repository and who installed it.

        Args:
            id: Id of the template repository.
            secret: A secret. Whose it is is not documented.

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

        Source: afosto (003), Theme service / Templates, lines 75663-75802.
        """
        return await self._call(_GET, {"id": id, "secret": secret}, options=options)

    def list(
        self,
        *,
        secret: str | None = None,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.TplRepository]:
        """List the template repositories that are available.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            secret: A secret. Whose it is is not documented.
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

        Source: afosto (003), Theme service / Templates, lines 75509-75661.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"secret": secret, "page": page, "page_size": page_size},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncTplRepositoriesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncTplRepositoriesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncTplRepositoriesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncTplRepositoriesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class TplRepositoriesRaw:
        """`TplRepositories`, returning whole responses."""

        def __init__(self, resource: TplRepositories) -> None:
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)

    class TplRepositoriesStreamed:
        """`TplRepositories`, with responses that are yet to be read."""

        def __init__(self, resource: TplRepositories) -> None:
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)

    class AsyncTplRepositoriesRaw:
        """`AsyncTplRepositories`, returning whole responses."""

        def __init__(self, resource: AsyncTplRepositories) -> None:
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)

    class AsyncTplRepositoriesStreamed:
        """`AsyncTplRepositories`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncTplRepositories) -> None:
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
