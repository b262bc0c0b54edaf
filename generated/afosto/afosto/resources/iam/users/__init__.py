"""The operations of `iam.users`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
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

if TYPE_CHECKING:
    from ....resources.iam.users.tokens import AsyncIamUsersTokens, IamUsersTokens

_CREATE: Operation[models.IamUser] = Operation(
    "iam.users.create",
    "POST",
    "/iam/users",
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamUser)},
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
_DELETE: Operation[models.IamUser] = Operation(
    "iam.users.delete",
    "DELETE",
    "/iam/users/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.IamUser)},
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
_GET: Operation[models.IamUser] = Operation(
    "iam.users.get",
    "GET",
    "/iam/users/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.IamUser)},
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
_JOIN: Operation[models.IamUser] = Operation(
    "iam.users.join",
    "POST",
    "/iam/users/join",
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamUser)},
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
_LIST: Operation[builtins.list[models.IamUser]] = Operation(
    "iam.users.list",
    "GET",
    "/iam/users",
    parameters=(
        Parameter("is_pending_invite", "query"),
        Parameter("is_deleted", "query"),
        Parameter("page_size", "header", wire="x-page-size"),
        Parameter("page", "header", wire="x-page"),
    ),
    results={"200": Json(lambda: builtins.list[models.IamUser])},
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
_RESET_PASSWORD: Operation[models.IamUser] = Operation(
    "iam.users.reset_password",
    "POST",
    "/iam/users/password",
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamUser)},
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
_SET_ROLES: Operation[models.IamUser] = Operation(
    "iam.users.set_roles",
    "PUT",
    "/iam/users/{id}/roles",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamUser)},
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
_UPDATE: Operation[models.IamUser] = Operation(
    "iam.users.update",
    "PUT",
    "/iam/users/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamUser)},
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
_VERIFY: Operation[models.IamUser] = Operation(
    "iam.users.verify",
    "POST",
    "/iam/users/verify",
    body=Body("application/json"),
    results={"200": Json(lambda: models.IamUser)},
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


class IamUsers(SyncResource):
    """Users.

    The operations of `iam.users`.
    """

    @cached_property
    def tokens(self) -> IamUsersTokens:
        """The operations of `iam.users.tokens`."""
        from ....resources.iam.users.tokens import IamUsersTokens

        return IamUsersTokens(self._client)

    def create(
        self,
        *,
        email: str | UnsetType = UNSET,
        first_name: str | UnsetType = UNSET,
        last_name: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        body: models.IamUserModel | params.IamUserModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamUser:
        """Create a user with an e-mail address, a password and a name.

        `iam.users.tokens.create` requests the mail by which the user confirms the
        address.

        Args:
            body: Data of the new user.

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

        Source: afosto (003), IAM / Users, lines 36328-36472.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "password": password,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamUser:
        """Delete one user and return it.

        Args:
            id: Id of the user.

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

        Source: afosto (003), IAM / Users, lines 36765-36905.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(self, id: str, *, options: RequestOptions | None = None) -> models.IamUser:
        """Read one user's name, e-mail address, roles and status.

        Args:
            id: Id of the user.

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

        Source: afosto (003), IAM / Users, lines 36474-36614.
        """
        return self._call(_GET, {"id": id}, options=options)

    def join(
        self,
        *,
        password: str | UnsetType = UNSET,
        token: str | UnsetType = UNSET,
        body: (
            models.IamPasswordReset | params.IamPasswordResetParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamUser:
        """Accept an invitation into a tenant by its token.

        This sets the password, and the user's e-mail address counts as verified.

        Args:
            body: The token and the password.

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

        Source: afosto (003), IAM / Users, lines 37190-37332.
        """
        return self._call(
            _JOIN,
            body=body,
            fields={"password": password, "token": token},
            options=options,
        )

    def list(
        self,
        *,
        is_pending_invite: Literal[1, 0] | int | None = None,
        is_deleted: Literal[1, 0] | int | None = None,
        page_size: int | None = None,
        page: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.IamUser]:
        """List the users, narrowed to pending invitations or deleted users.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            is_pending_invite: Filter by whether an invitation of the user is
                pending (`1`) or not (`0`).
            is_deleted: Filter by whether the user is deleted (`1`) or not (`0`).
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

        Source: afosto (003), IAM / Users, lines 36162-36326.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {
                "is_pending_invite": is_pending_invite,
                "is_deleted": is_deleted,
                "page_size": page_size,
                "page": page,
            },
            options=options,
        )

    def reset_password(
        self,
        *,
        password: str | UnsetType = UNSET,
        token: str | UnsetType = UNSET,
        body: (
            models.IamPasswordReset | params.IamPasswordResetParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamUser:
        """Set a new password for a user who has a reset token.

        The user can log in with it.

        Args:
            body: The token and the new password.

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

        Source: afosto (003), IAM / Users, lines 37334-37476.
        """
        return self._call(
            _RESET_PASSWORD,
            body=body,
            fields={"password": password, "token": token},
            options=options,
        )

    def set_roles(
        self,
        id: str,
        *,
        body: Sequence[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamUser:
        """Set which roles one user has.

        Args:
            id: Id of the user.
            body: The ids of the roles.

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

        Source: afosto (003), IAM / Users, lines 37041-37188.
        """
        return self._call(_SET_ROLES, {"id": id}, body=body, options=options)

    def update(
        self,
        id: str,
        *,
        first_name: str | UnsetType = UNSET,
        last_name: str | UnsetType = UNSET,
        body: (
            models.IamUserUpdateModel | params.IamUserUpdateModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamUser:
        """Change the first and last name of a user.

        Args:
            id: Id of the user.
            body: The new name.

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

        Source: afosto (003), IAM / Users, lines 36616-36763.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"first_name": first_name, "last_name": last_name},
            options=options,
        )

    def verify(
        self,
        *,
        token: str | UnsetType = UNSET,
        body: (
            models.IamVerifyRequest | params.IamVerifyRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamUser:
        """Confirm the e-mail address of a user with a token.

        After that the user can log in.

        Args:
            body: The token.

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

        Source: afosto (003), IAM / Users, lines 37478-37619.
        """
        return self._call(_VERIFY, body=body, fields={"token": token}, options=options)

    @property
    def with_raw_response(self) -> IamUsersRaw:
        """The same methods, returning the whole response."""
        return cast("IamUsersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamUsersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamUsersStreamed", self._as_streamed())


class AsyncIamUsers(AsyncResource):
    """Users.

    The operations of `iam.users`.
    """

    @cached_property
    def tokens(self) -> AsyncIamUsersTokens:
        """The operations of `iam.users.tokens`."""
        from ....resources.iam.users.tokens import AsyncIamUsersTokens

        return AsyncIamUsersTokens(self._client)

    async def create(
        self,
        *,
        email: str | UnsetType = UNSET,
        first_name: str | UnsetType = UNSET,
        last_name: str | UnsetType = UNSET,
        password: str | UnsetType = UNSET,
        body: models.IamUserModel | params.IamUserModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamUser:
        """Create a user with an e-mail address, a password and a name.

        `iam.users.tokens.create` requests the mail by which the user confirms the
        address.

        Args:
            body: Data of the new user.

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

        Source: afosto (003), IAM / Users, lines 36328-36472.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "password": password,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamUser:
        """Delete one user and return it.

        Args:
            id: Id of the user.

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

        Source: afosto (003), IAM / Users, lines 36765-36905.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamUser:
        """Read one user's name, e-mail address, roles and status.

        Args:
            id: Id of the user.

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

        Source: afosto (003), IAM / Users, lines 36474-36614.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def join(
        self,
        *,
        password: str | UnsetType = UNSET,
        token: str | UnsetType = UNSET,
        body: (
            models.IamPasswordReset | params.IamPasswordResetParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamUser:
        """Accept an invitation into a tenant by its token.

        This sets the password, and the user's e-mail address counts as verified.

        Args:
            body: The token and the password.

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

        Source: afosto (003), IAM / Users, lines 37190-37332.
        """
        return await self._call(
            _JOIN,
            body=body,
            fields={"password": password, "token": token},
            options=options,
        )

    def list(
        self,
        *,
        is_pending_invite: Literal[1, 0] | int | None = None,
        is_deleted: Literal[1, 0] | int | None = None,
        page_size: int | None = None,
        page: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.IamUser]:
        """List the users, narrowed to pending invitations or deleted users.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            is_pending_invite: Filter by whether an invitation of the user is
                pending (`1`) or not (`0`).
            is_deleted: Filter by whether the user is deleted (`1`) or not (`0`).
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

        Source: afosto (003), IAM / Users, lines 36162-36326.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {
                "is_pending_invite": is_pending_invite,
                "is_deleted": is_deleted,
                "page_size": page_size,
                "page": page,
            },
            options=options,
        )

    async def reset_password(
        self,
        *,
        password: str | UnsetType = UNSET,
        token: str | UnsetType = UNSET,
        body: (
            models.IamPasswordReset | params.IamPasswordResetParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamUser:
        """Set a new password for a user who has a reset token.

        The user can log in with it.

        Args:
            body: The token and the new password.

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

        Source: afosto (003), IAM / Users, lines 37334-37476.
        """
        return await self._call(
            _RESET_PASSWORD,
            body=body,
            fields={"password": password, "token": token},
            options=options,
        )

    async def set_roles(
        self,
        id: str,
        *,
        body: Sequence[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamUser:
        """Set which roles one user has.

        Args:
            id: Id of the user.
            body: The ids of the roles.

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

        Source: afosto (003), IAM / Users, lines 37041-37188.
        """
        return await self._call(_SET_ROLES, {"id": id}, body=body, options=options)

    async def update(
        self,
        id: str,
        *,
        first_name: str | UnsetType = UNSET,
        last_name: str | UnsetType = UNSET,
        body: (
            models.IamUserUpdateModel | params.IamUserUpdateModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamUser:
        """Change the first and last name of a user.

        Args:
            id: Id of the user.
            body: The new name.

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

        Source: afosto (003), IAM / Users, lines 36616-36763.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={"first_name": first_name, "last_name": last_name},
            options=options,
        )

    async def verify(
        self,
        *,
        token: str | UnsetType = UNSET,
        body: (
            models.IamVerifyRequest | params.IamVerifyRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IamUser:
        """Confirm the e-mail address of a user with a token.

        After that the user can log in.

        Args:
            body: The token.

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

        Source: afosto (003), IAM / Users, lines 37478-37619.
        """
        return await self._call(
            _VERIFY,
            body=body,
            fields={"token": token},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIamUsersRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamUsersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamUsersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamUsersStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamUsersRaw:
        """`IamUsers`, returning whole responses."""

        def __init__(self, resource: IamUsers) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.join = raw(resource.join)
            self.list = raw_pages(resource.list)
            self.reset_password = raw(resource.reset_password)
            self.set_roles = raw(resource.set_roles)
            self.update = raw(resource.update)
            self.verify = raw(resource.verify)

    class IamUsersStreamed:
        """`IamUsers`, with responses that are yet to be read."""

        def __init__(self, resource: IamUsers) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.join = streamed(resource.join)
            self.list = streamed_pages(resource.list)
            self.reset_password = streamed(resource.reset_password)
            self.set_roles = streamed(resource.set_roles)
            self.update = streamed(resource.update)
            self.verify = streamed(resource.verify)

    class AsyncIamUsersRaw:
        """`AsyncIamUsers`, returning whole responses."""

        def __init__(self, resource: AsyncIamUsers) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.join = async_raw(resource.join)
            self.list = async_raw_pages(resource.list)
            self.reset_password = async_raw(resource.reset_password)
            self.set_roles = async_raw(resource.set_roles)
            self.update = async_raw(resource.update)
            self.verify = async_raw(resource.verify)

    class AsyncIamUsersStreamed:
        """`AsyncIamUsers`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamUsers) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.join = async_streamed(resource.join)
            self.list = async_streamed_pages(resource.list)
            self.reset_password = async_streamed(resource.reset_password)
            self.set_roles = async_streamed(resource.set_roles)
            self.update = async_streamed(resource.update)
            self.verify = async_streamed(resource.verify)
