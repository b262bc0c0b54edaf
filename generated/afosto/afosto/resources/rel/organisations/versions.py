"""The operations of `rel.organisations.versions`."""

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
    "rel.organisations.versions.list",
    "GET",
    "/rel/organisations/{id}/versions",
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


class RelOrganisationsVersions(SyncResource):
    """The versions of an organisation.

    The operations of `rel.organisations.versions`.
    """

    def list(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.RelVersion]:
        """List the versions of an organisation and when each was made.

        `rel.organisations.get` reads an organisation in one of them.

        Args:
            id: Id of the organisation.

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

        Source: afosto (003), Contacts / Organisations, lines 9275-9405.
        """
        return self._call(_LIST, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> RelOrganisationsVersionsRaw:
        """The same methods, returning the whole response."""
        return cast("RelOrganisationsVersionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> RelOrganisationsVersionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("RelOrganisationsVersionsStreamed", self._as_streamed())


class AsyncRelOrganisationsVersions(AsyncResource):
    """The versions of an organisation.

    The operations of `rel.organisations.versions`.
    """

    async def list(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.RelVersion]:
        """List the versions of an organisation and when each was made.

        `rel.organisations.get` reads an organisation in one of them.

        Args:
            id: Id of the organisation.

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

        Source: afosto (003), Contacts / Organisations, lines 9275-9405.
        """
        return await self._call(_LIST, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> AsyncRelOrganisationsVersionsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncRelOrganisationsVersionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncRelOrganisationsVersionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncRelOrganisationsVersionsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class RelOrganisationsVersionsRaw:
        """`RelOrganisationsVersions`, returning whole responses."""

        def __init__(self, resource: RelOrganisationsVersions) -> None:
            self.list = raw(resource.list)

    class RelOrganisationsVersionsStreamed:
        """`RelOrganisationsVersions`, with responses that are yet to be read."""

        def __init__(self, resource: RelOrganisationsVersions) -> None:
            self.list = streamed(resource.list)

    class AsyncRelOrganisationsVersionsRaw:
        """`AsyncRelOrganisationsVersions`, returning whole responses."""

        def __init__(self, resource: AsyncRelOrganisationsVersions) -> None:
            self.list = async_raw(resource.list)

    class AsyncRelOrganisationsVersionsStreamed:
        """`AsyncRelOrganisationsVersions`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncRelOrganisationsVersions) -> None:
            self.list = async_streamed(resource.list)
