"""The operations of `iam.profiles`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TYPE_CHECKING, cast
from uuid import UUID

from ... import models
from ..._runtime.spec.operation import Body, Json, Nothing, Operation, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ..._runtime.core.sentinel import UNSET, UnsetType

_ANNOUNCE: Operation[dict[str, Any]] = Operation(
    "iam.profiles.announce",
    "PUT",
    "/iam/profiles/{path}/announce",
    parameters=(Parameter("path", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: dict[str, Any])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "409": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_GET: Operation[dict[str, Any] | None] = Operation(
    "iam.profiles.get",
    "GET",
    "/iam/profiles/{path}",
    parameters=(Parameter("path", "path"), Parameter("channel_id", "query")),
    results={
        "200": Json(lambda: dict[str, Any]),
        "204": Nothing(),
        "206": Json(lambda: dict[str, Any]),
    },
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: list[models.Error]),
        "404": Json(lambda: list[models.Error]),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_GET_DEFINITION: Operation[dict[str, Any]] = Operation(
    "iam.profiles.get_definition",
    "GET",
    "/iam/profiles/{path}/definition",
    parameters=(Parameter("path", "path"),),
    results={"200": Json(lambda: dict[str, Any])},
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
_UPDATE: Operation[dict[str, Any]] = Operation(
    "iam.profiles.update",
    "PUT",
    "/iam/profiles/{path}",
    parameters=(Parameter("path", "path"), Parameter("channel_id", "query")),
    body=Body("application/json"),
    results={"200": Json(lambda: dict[str, Any])},
    errors={
        "400": Json(lambda: list[models.Error]),
        "401": Json(lambda: list[models.Error]),
        "403": Json(lambda: list[models.Error]),
        "404": Json(lambda: models.Error),
        "409": Json(lambda: list[models.Error]),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)


class IamProfiles(SyncResource):
    """Profiles: configurations that several services can share, so that a user enters
    them once.

    The operations of `iam.profiles`.
    """

    def announce(
        self,
        path: str,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Announce what a profile looks like, or change the definition it has.

        Args:
            path: Key that the definition is registered under. Whether it may hold
                slashes is not documented; one is sent as `%2F`.
            body: The definition of the profile under this path.

        Raises:
            BadRequestError: 400. The request is not valid.
            AuthenticationError: 401. The JWT is not valid.
            PermissionDeniedError: 403. The namespace is not valid.
            NotFoundError: 404. There is nothing under this address.
            ConflictError: 409. The schema conflicts with another.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Profielen / Profile, lines 70938-71087.
        """
        return self._call(_ANNOUNCE, {"path": path}, body=body, options=options)

    def get(
        self,
        path: str,
        *,
        channel_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, Any] | None:
        """Read every profile whose key matches the path.

        A `204` has no body, although the document shows one.

        Args:
            path: Correlation id of the configuration concerned. Whether it may hold
                slashes is not documented; one is sent as `%2F`.
            channel_id: Id of the channel for which the channel in the path is
                resolved.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The caller may not see this profile.
            NotFoundError: 404. The namespace is not valid.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Profielen / Profile, lines 71386-71540.
        """
        return self._call(
            _GET,
            {"path": path, "channel_id": channel_id},
            options=options,
        )

    def get_definition(
        self,
        path: str,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Read what a profile looks like.

        Args:
            path: Key that the definition is registered under. Whether it may hold
                slashes is not documented; one is sent as `%2F`.

        Raises:
            BadRequestError: 400. The request is not valid.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The token's scopes do not suffice.
            NotFoundError: 404. No definition was found.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Profielen / Profile, lines 71089-71216.
        """
        return self._call(_GET_DEFINITION, {"path": path}, options=options)

    def update(
        self,
        path: str,
        *,
        channel_id: UUID | str | None = None,
        body: Mapping[str, Any] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Store new content in a profile.

        Args:
            path: Correlation id of the configuration concerned. Whether it may hold
                slashes is not documented; one is sent as `%2F`.
            channel_id: Id of the channel for which the channel in the path is
                resolved.
            body: The content of the profile.

        Raises:
            BadRequestError: 400. The request is not valid.
            AuthenticationError: 401. The JWT is not valid.
            PermissionDeniedError: 403. The namespace is not valid.
            NotFoundError: 404. There is nothing under this address.
            ConflictError: 409. A conflict with the schema was found.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Profielen / Profile, lines 71218-71384.
        """
        return self._call(
            _UPDATE,
            {"path": path, "channel_id": channel_id},
            body=body,
            options=options,
        )

    @property
    def with_raw_response(self) -> IamProfilesRaw:
        """The same methods, returning the whole response."""
        return cast("IamProfilesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamProfilesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamProfilesStreamed", self._as_streamed())


class AsyncIamProfiles(AsyncResource):
    """Profiles: configurations that several services can share, so that a user enters
    them once.

    The operations of `iam.profiles`.
    """

    async def announce(
        self,
        path: str,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Announce what a profile looks like, or change the definition it has.

        Args:
            path: Key that the definition is registered under. Whether it may hold
                slashes is not documented; one is sent as `%2F`.
            body: The definition of the profile under this path.

        Raises:
            BadRequestError: 400. The request is not valid.
            AuthenticationError: 401. The JWT is not valid.
            PermissionDeniedError: 403. The namespace is not valid.
            NotFoundError: 404. There is nothing under this address.
            ConflictError: 409. The schema conflicts with another.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Profielen / Profile, lines 70938-71087.
        """
        return await self._call(_ANNOUNCE, {"path": path}, body=body, options=options)

    async def get(
        self,
        path: str,
        *,
        channel_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, Any] | None:
        """Read every profile whose key matches the path.

        A `204` has no body, although the document shows one.

        Args:
            path: Correlation id of the configuration concerned. Whether it may hold
                slashes is not documented; one is sent as `%2F`.
            channel_id: Id of the channel for which the channel in the path is
                resolved.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The caller may not see this profile.
            NotFoundError: 404. The namespace is not valid.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Profielen / Profile, lines 71386-71540.
        """
        return await self._call(
            _GET,
            {"path": path, "channel_id": channel_id},
            options=options,
        )

    async def get_definition(
        self,
        path: str,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Read what a profile looks like.

        Args:
            path: Key that the definition is registered under. Whether it may hold
                slashes is not documented; one is sent as `%2F`.

        Raises:
            BadRequestError: 400. The request is not valid.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The token's scopes do not suffice.
            NotFoundError: 404. No definition was found.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Profielen / Profile, lines 71089-71216.
        """
        return await self._call(_GET_DEFINITION, {"path": path}, options=options)

    async def update(
        self,
        path: str,
        *,
        channel_id: UUID | str | None = None,
        body: Mapping[str, Any] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Store new content in a profile.

        Args:
            path: Correlation id of the configuration concerned. Whether it may hold
                slashes is not documented; one is sent as `%2F`.
            channel_id: Id of the channel for which the channel in the path is
                resolved.
            body: The content of the profile.

        Raises:
            BadRequestError: 400. The request is not valid.
            AuthenticationError: 401. The JWT is not valid.
            PermissionDeniedError: 403. The namespace is not valid.
            NotFoundError: 404. There is nothing under this address.
            ConflictError: 409. A conflict with the schema was found.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Profielen / Profile, lines 71218-71384.
        """
        return await self._call(
            _UPDATE,
            {"path": path, "channel_id": channel_id},
            body=body,
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIamProfilesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamProfilesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamProfilesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamProfilesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamProfilesRaw:
        """`IamProfiles`, returning whole responses."""

        def __init__(self, resource: IamProfiles) -> None:
            self.announce = raw(resource.announce)
            self.get = raw(resource.get)
            self.get_definition = raw(resource.get_definition)
            self.update = raw(resource.update)

    class IamProfilesStreamed:
        """`IamProfiles`, with responses that are yet to be read."""

        def __init__(self, resource: IamProfiles) -> None:
            self.announce = streamed(resource.announce)
            self.get = streamed(resource.get)
            self.get_definition = streamed(resource.get_definition)
            self.update = streamed(resource.update)

    class AsyncIamProfilesRaw:
        """`AsyncIamProfiles`, returning whole responses."""

        def __init__(self, resource: AsyncIamProfiles) -> None:
            self.announce = async_raw(resource.announce)
            self.get = async_raw(resource.get)
            self.get_definition = async_raw(resource.get_definition)
            self.update = async_raw(resource.update)

    class AsyncIamProfilesStreamed:
        """`AsyncIamProfiles`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamProfiles) -> None:
            self.announce = async_streamed(resource.announce)
            self.get = async_streamed(resource.get)
            self.get_definition = async_streamed(resource.get_definition)
            self.update = async_streamed(resource.update)
