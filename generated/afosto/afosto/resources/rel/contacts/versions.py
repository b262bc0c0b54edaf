"""The operations of `rel.contacts.versions`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from .... import models
from ...._runtime.spec.operation import Json, Operation, Parameter
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_LIST: Operation[builtins.list[models.RelVersion]] = Operation(
    "rel.contacts.versions.list",
    "GET",
    "/rel/contacts/{id}/versions",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: builtins.list[models.RelVersion])},
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


class RelContactsVersions(SyncResource):
    """The versions of a contact.

    The operations of `rel.contacts.versions`.
    """

    def list(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.RelVersion]:
        """List the versions of a contact and when each was made.

        `rel.contacts.get` reads a contact in one of them.

        Args:
            id: Id of the contact.

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

        Source: afosto (003), Contacts / Contacts, lines 5951-6081.
        """
        return self._call(_LIST, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> RelContactsVersionsRaw:
        """The same methods, returning the whole response."""
        return cast("RelContactsVersionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> RelContactsVersionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("RelContactsVersionsStreamed", self._as_streamed())


class AsyncRelContactsVersions(AsyncResource):
    """The versions of a contact.

    The operations of `rel.contacts.versions`.
    """

    async def list(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.RelVersion]:
        """List the versions of a contact and when each was made.

        `rel.contacts.get` reads a contact in one of them.

        Args:
            id: Id of the contact.

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

        Source: afosto (003), Contacts / Contacts, lines 5951-6081.
        """
        return await self._call(_LIST, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> AsyncRelContactsVersionsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncRelContactsVersionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncRelContactsVersionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncRelContactsVersionsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class RelContactsVersionsRaw:
        """`RelContactsVersions`, returning whole responses."""

        def __init__(self, resource: RelContactsVersions) -> None:
            self.list = raw(resource.list)

    class RelContactsVersionsStreamed:
        """`RelContactsVersions`, with responses that are yet to be read."""

        def __init__(self, resource: RelContactsVersions) -> None:
            self.list = streamed(resource.list)

    class AsyncRelContactsVersionsRaw:
        """`AsyncRelContactsVersions`, returning whole responses."""

        def __init__(self, resource: AsyncRelContactsVersions) -> None:
            self.list = async_raw(resource.list)

    class AsyncRelContactsVersionsStreamed:
        """`AsyncRelContactsVersions`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncRelContactsVersions) -> None:
            self.list = async_streamed(resource.list)
