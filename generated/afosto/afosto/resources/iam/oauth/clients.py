"""The operations of `iam.oauth.clients`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Literal, TYPE_CHECKING, cast

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

_CREATE: Operation[models.IamClient] = Operation(
    "iam.oauth.clients.create",
    "POST",
    "/iam/oauth/clients",
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamClient)},
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
_DELETE: Operation[models.IamClient] = Operation(
    "iam.oauth.clients.delete",
    "DELETE",
    "/iam/oauth/clients/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.IamClient)},
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
_GET: Operation[models.IamClient] = Operation(
    "iam.oauth.clients.get",
    "GET",
    "/iam/oauth/clients/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.IamClient)},
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
_LIST: Operation[builtins.list[models.IamClient]] = Operation(
    "iam.oauth.clients.list",
    "GET",
    "/iam/oauth/clients",
    parameters=(
        Parameter("is_deleted", "query"),
        Parameter("scope", "query"),
        Parameter("page_size", "header", wire="x-page-size"),
        Parameter("page", "header", wire="x-page"),
    ),
    results={"200": Json(lambda: builtins.list[models.IamClient])},
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
_UPDATE: Operation[models.IamClient] = Operation(
    "iam.oauth.clients.update",
    "PUT",
    "/iam/oauth/clients/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamClient)},
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


class IamOauthClients(SyncResource):
    """The OAuth clients of the tenant.

    The operations of `iam.oauth.clients`.
    """

    def create(
        self,
        *,
        grant_types: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        redirect_uri: str | UnsetType = UNSET,
        scope: Sequence[str] | UnsetType = UNSET,
        body: models.IamClientModel | params.IamClientModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamClient:
        """Register an OAuth client with its redirect address, grants and scopes.

        `iam.oauth.scopes.list` has the scopes.

        Args:
            body: Data of the new client.

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

        Source: afosto (003), IAM / Oauth, lines 39016-39167.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "grant_types": grant_types,
                "name": name,
                "redirect_uri": redirect_uri,
                "scope": scope,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamClient:
        """Delete an OAuth client and return it.

        Args:
            id: Id of the OAuth client.

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

        Source: afosto (003), IAM / Oauth, lines 39468-39611.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamClient:
        """Read the grants, scopes and redirect address of one OAuth client.

        Args:
            id: Id of the OAuth client.

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

        Source: afosto (003), IAM / Oauth, lines 39169-39312.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        is_deleted: Literal[1, 0] | int | None = None,
        scope: str | None = None,
        page_size: int | None = None,
        page: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.IamClient]:
        """List the OAuth clients, narrowed by scope or to deleted ones.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            is_deleted: Filter by whether the client is deleted (`1`) or not (`0`).
            scope: Filter by scope.
            page_size: How many entries a page holds at most.
            page: Which page to read; the first one without it.

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

        Source: afosto (003), IAM / Oauth, lines 38847-39014.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {
                "is_deleted": is_deleted,
                "scope": scope,
                "page_size": page_size,
                "page": page,
            },
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        name: str | UnsetType = UNSET,
        scope: Sequence[str] | UnsetType = UNSET,
        body: (
            models.IamClientUpdateModel | params.IamClientUpdateModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamClient:
        """Change the name and scopes of an OAuth client.

        Args:
            id: Id of the OAuth client.
            body: The new name and scopes.

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

        Source: afosto (003), IAM / Oauth, lines 39314-39466.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"name": name, "scope": scope},
            options=options,
        )

    @property
    def with_raw_response(self) -> IamOauthClientsRaw:
        """The same methods, returning the whole response."""
        return cast("IamOauthClientsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamOauthClientsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamOauthClientsStreamed", self._as_streamed())


class AsyncIamOauthClients(AsyncResource):
    """The OAuth clients of the tenant.

    The operations of `iam.oauth.clients`.
    """

    async def create(
        self,
        *,
        grant_types: Sequence[str] | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        redirect_uri: str | UnsetType = UNSET,
        scope: Sequence[str] | UnsetType = UNSET,
        body: models.IamClientModel | params.IamClientModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamClient:
        """Register an OAuth client with its redirect address, grants and scopes.

        `iam.oauth.scopes.list` has the scopes.

        Args:
            body: Data of the new client.

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

        Source: afosto (003), IAM / Oauth, lines 39016-39167.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "grant_types": grant_types,
                "name": name,
                "redirect_uri": redirect_uri,
                "scope": scope,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamClient:
        """Delete an OAuth client and return it.

        Args:
            id: Id of the OAuth client.

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

        Source: afosto (003), IAM / Oauth, lines 39468-39611.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamClient:
        """Read the grants, scopes and redirect address of one OAuth client.

        Args:
            id: Id of the OAuth client.

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

        Source: afosto (003), IAM / Oauth, lines 39169-39312.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        is_deleted: Literal[1, 0] | int | None = None,
        scope: str | None = None,
        page_size: int | None = None,
        page: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.IamClient]:
        """List the OAuth clients, narrowed by scope or to deleted ones.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            is_deleted: Filter by whether the client is deleted (`1`) or not (`0`).
            scope: Filter by scope.
            page_size: How many entries a page holds at most.
            page: Which page to read; the first one without it.

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

        Source: afosto (003), IAM / Oauth, lines 38847-39014.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {
                "is_deleted": is_deleted,
                "scope": scope,
                "page_size": page_size,
                "page": page,
            },
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        name: str | UnsetType = UNSET,
        scope: Sequence[str] | UnsetType = UNSET,
        body: (
            models.IamClientUpdateModel | params.IamClientUpdateModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamClient:
        """Change the name and scopes of an OAuth client.

        Args:
            id: Id of the OAuth client.
            body: The new name and scopes.

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

        Source: afosto (003), IAM / Oauth, lines 39314-39466.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"name": name, "scope": scope},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIamOauthClientsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamOauthClientsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamOauthClientsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamOauthClientsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamOauthClientsRaw:
        """`IamOauthClients`, returning whole responses."""

        def __init__(self, resource: IamOauthClients) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.update = raw(resource.update)

    class IamOauthClientsStreamed:
        """`IamOauthClients`, with responses that are yet to be read."""

        def __init__(self, resource: IamOauthClients) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.update = streamed(resource.update)

    class AsyncIamOauthClientsRaw:
        """`AsyncIamOauthClients`, returning whole responses."""

        def __init__(self, resource: AsyncIamOauthClients) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.update = async_raw(resource.update)

    class AsyncIamOauthClientsStreamed:
        """`AsyncIamOauthClients`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamOauthClients) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.update = async_streamed(resource.update)
