"""The operations of `tpl.themes`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Operation, Paging, Parameter
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

_CREATE: Operation[models.TplTheme] = Operation(
    "tpl.themes.create",
    "POST",
    "/tpl/templates/themes",
    body=Body("application/json"),
    results={"200": Json(lambda: models.TplTheme)},
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
_GET: Operation[builtins.list[models.TplTheme]] = Operation(
    "tpl.themes.get",
    "GET",
    "/tpl/templates/themes/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: builtins.list[models.TplTheme])},
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
_LIST: Operation[builtins.list[models.TplTheme]] = Operation(
    "tpl.themes.list",
    "GET",
    "/tpl/templates/themes",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.TplTheme])},
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
_UPDATE: Operation[models.TplTheme] = Operation(
    "tpl.themes.update",
    "PUT",
    "/tpl/templates/themes/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.TplTheme)},
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


class TplThemes(SyncResource):
    """Themes and their active builds.

    The operations of `tpl.themes`.
    """

    def create(
        self,
        *,
        git_reference: (
            models.TplGitReference | params.TplGitReferenceParams | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        repository_id: int | UnsetType = UNSET,
        secret: str | UnsetType = UNSET,
        body: (
            models.TplThemeCreateModel | params.TplThemeCreateModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TplTheme:
        """Add a theme from a tag or branch of a template repository.

        The repository is one of `tpl.repositories.list`.

        Args:
            git_reference: A tag, or a branch at one of its commits.
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

        Source: afosto (003), Theme service / Themes, lines 76290-76447.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "git_reference": git_reference,
                "name": name,
                "repository_id": repository_id,
                "secret": secret,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.TplTheme]:
        """Read a theme with its repository, Git reference and active build.

        Args:
            id: Id of the theme.

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

        Source: afosto (003), Theme service / Themes, lines 76449-76604.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.TplTheme]:
        """List the themes with their active builds.

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

        Source: afosto (003), Theme service / Themes, lines 76128-76288.
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
        git_reference: (
            models.TplGitReference | params.TplGitReferenceParams | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        secret: str | UnsetType = UNSET,
        body: (
            models.TplThemeUpdateModel | params.TplThemeUpdateModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TplTheme:
        """Change the name, secret or Git reference of a theme.

        Args:
            id: Id of the theme.
            git_reference: A tag, or a branch at one of its commits.
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

        Source: afosto (003), Theme service / Themes, lines 76606-76767.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"git_reference": git_reference, "name": name, "secret": secret},
            options=options,
        )

    @property
    def with_raw_response(self) -> TplThemesRaw:
        """The same methods, returning the whole response."""
        return cast("TplThemesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> TplThemesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("TplThemesStreamed", self._as_streamed())


class AsyncTplThemes(AsyncResource):
    """Themes and their active builds.

    The operations of `tpl.themes`.
    """

    async def create(
        self,
        *,
        git_reference: (
            models.TplGitReference | params.TplGitReferenceParams | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        repository_id: int | UnsetType = UNSET,
        secret: str | UnsetType = UNSET,
        body: (
            models.TplThemeCreateModel | params.TplThemeCreateModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TplTheme:
        """Add a theme from a tag or branch of a template repository.

        The repository is one of `tpl.repositories.list`.

        Args:
            git_reference: A tag, or a branch at one of its commits.
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

        Source: afosto (003), Theme service / Themes, lines 76290-76447.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "git_reference": git_reference,
                "name": name,
                "repository_id": repository_id,
                "secret": secret,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.TplTheme]:
        """Read a theme with its repository, Git reference and active build.

        Args:
            id: Id of the theme.

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

        Source: afosto (003), Theme service / Themes, lines 76449-76604.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: int | str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.TplTheme]:
        """List the themes with their active builds.

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

        Source: afosto (003), Theme service / Themes, lines 76128-76288.
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
        git_reference: (
            models.TplGitReference | params.TplGitReferenceParams | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        secret: str | UnsetType = UNSET,
        body: (
            models.TplThemeUpdateModel | params.TplThemeUpdateModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.TplTheme:
        """Change the name, secret or Git reference of a theme.

        Args:
            id: Id of the theme.
            git_reference: A tag, or a branch at one of its commits.
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

        Source: afosto (003), Theme service / Themes, lines 76606-76767.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"git_reference": git_reference, "name": name, "secret": secret},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncTplThemesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncTplThemesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncTplThemesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncTplThemesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class TplThemesRaw:
        """`TplThemes`, returning whole responses."""

        def __init__(self, resource: TplThemes) -> None:
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.update = raw(resource.update)

    class TplThemesStreamed:
        """`TplThemes`, with responses that are yet to be read."""

        def __init__(self, resource: TplThemes) -> None:
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.update = streamed(resource.update)

    class AsyncTplThemesRaw:
        """`AsyncTplThemes`, returning whole responses."""

        def __init__(self, resource: AsyncTplThemes) -> None:
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.update = async_raw(resource.update)

    class AsyncTplThemesStreamed:
        """`AsyncTplThemes`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncTplThemes) -> None:
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.update = async_streamed(resource.update)
