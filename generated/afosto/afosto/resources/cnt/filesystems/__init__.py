"""The operations of `cnt.filesystems`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal, TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import Body, Json, Nothing, Operation
from ...._runtime.spec.options import RequestOptions
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
    from ....resources.cnt.filesystems.configurations import (
        AsyncCntFilesystemsConfigurations,
        CntFilesystemsConfigurations,
    )
    from ....resources.cnt.filesystems.integrations import (
        AsyncCntFilesystemsIntegrations,
        CntFilesystemsIntegrations,
    )
    from ....resources.cnt.filesystems.logs import (
        AsyncCntFilesystemsLogs,
        CntFilesystemsLogs,
    )
    from ....resources.cnt.filesystems.storages import (
        AsyncCntFilesystemsStorages,
        CntFilesystemsStorages,
    )
    from ....resources.cnt.filesystems.watchers import (
        AsyncCntFilesystemsWatchers,
        CntFilesystemsWatchers,
    )

_TEST_CONNECTION: Operation[None] = Operation(
    "cnt.filesystems.test_connection",
    "POST",
    "/cnt/filesystems/test",
    body=Body("application/json"),
    results={"204": Nothing()},
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


class CntFilesystems(SyncResource):
    """External storages, and what is copied to and from them.

    The operations of `cnt.filesystems`.
    """

    @cached_property
    def configurations(self) -> CntFilesystemsConfigurations:
        """The operations of `cnt.filesystems.configurations`."""
        from ....resources.cnt.filesystems.configurations import (
            CntFilesystemsConfigurations,
        )

        return CntFilesystemsConfigurations(self._client)

    @cached_property
    def integrations(self) -> CntFilesystemsIntegrations:
        """The operations of `cnt.filesystems.integrations`."""
        from ....resources.cnt.filesystems.integrations import (
            CntFilesystemsIntegrations,
        )

        return CntFilesystemsIntegrations(self._client)

    @cached_property
    def logs(self) -> CntFilesystemsLogs:
        """The operations of `cnt.filesystems.logs`."""
        from ....resources.cnt.filesystems.logs import CntFilesystemsLogs

        return CntFilesystemsLogs(self._client)

    @cached_property
    def storages(self) -> CntFilesystemsStorages:
        """The operations of `cnt.filesystems.storages`."""
        from ....resources.cnt.filesystems.storages import CntFilesystemsStorages

        return CntFilesystemsStorages(self._client)

    @cached_property
    def watchers(self) -> CntFilesystemsWatchers:
        """The operations of `cnt.filesystems.watchers`."""
        from ....resources.cnt.filesystems.watchers import CntFilesystemsWatchers

        return CntFilesystemsWatchers(self._client)

    def test_connection(
        self,
        *,
        configuration: Mapping[str, Any] | UnsetType = UNSET,
        secret: str | UnsetType = UNSET,
        type: Literal["ftp", "sftp"] | str | UnsetType = UNSET,
        body: models.CntStorageTest | params.CntStorageTestParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Test whether the connection settings in the body work.

        Nothing is returned where the connection works. Which error says that it does
        not work is not documented.

        Args:
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

        Source: afosto (003), Content / Storage, lines 16733-16858.
        """
        return self._call(
            _TEST_CONNECTION,
            body=body,
            fields={"configuration": configuration, "secret": secret, "type": type},
            options=options,
        )

    @property
    def with_raw_response(self) -> CntFilesystemsRaw:
        """The same methods, returning the whole response."""
        return cast("CntFilesystemsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntFilesystemsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntFilesystemsStreamed", self._as_streamed())


class AsyncCntFilesystems(AsyncResource):
    """External storages, and what is copied to and from them.

    The operations of `cnt.filesystems`.
    """

    @cached_property
    def configurations(self) -> AsyncCntFilesystemsConfigurations:
        """The operations of `cnt.filesystems.configurations`."""
        from ....resources.cnt.filesystems.configurations import (
            AsyncCntFilesystemsConfigurations,
        )

        return AsyncCntFilesystemsConfigurations(self._client)

    @cached_property
    def integrations(self) -> AsyncCntFilesystemsIntegrations:
        """The operations of `cnt.filesystems.integrations`."""
        from ....resources.cnt.filesystems.integrations import (
            AsyncCntFilesystemsIntegrations,
        )

        return AsyncCntFilesystemsIntegrations(self._client)

    @cached_property
    def logs(self) -> AsyncCntFilesystemsLogs:
        """The operations of `cnt.filesystems.logs`."""
        from ....resources.cnt.filesystems.logs import AsyncCntFilesystemsLogs

        return AsyncCntFilesystemsLogs(self._client)

    @cached_property
    def storages(self) -> AsyncCntFilesystemsStorages:
        """The operations of `cnt.filesystems.storages`."""
        from ....resources.cnt.filesystems.storages import AsyncCntFilesystemsStorages

        return AsyncCntFilesystemsStorages(self._client)

    @cached_property
    def watchers(self) -> AsyncCntFilesystemsWatchers:
        """The operations of `cnt.filesystems.watchers`."""
        from ....resources.cnt.filesystems.watchers import AsyncCntFilesystemsWatchers

        return AsyncCntFilesystemsWatchers(self._client)

    async def test_connection(
        self,
        *,
        configuration: Mapping[str, Any] | UnsetType = UNSET,
        secret: str | UnsetType = UNSET,
        type: Literal["ftp", "sftp"] | str | UnsetType = UNSET,
        body: models.CntStorageTest | params.CntStorageTestParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Test whether the connection settings in the body work.

        Nothing is returned where the connection works. Which error says that it does
        not work is not documented.

        Args:
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

        Source: afosto (003), Content / Storage, lines 16733-16858.
        """
        return await self._call(
            _TEST_CONNECTION,
            body=body,
            fields={"configuration": configuration, "secret": secret, "type": type},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntFilesystemsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntFilesystemsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntFilesystemsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntFilesystemsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntFilesystemsRaw:
        """`CntFilesystems`, returning whole responses."""

        def __init__(self, resource: CntFilesystems) -> None:
            self.test_connection = raw(resource.test_connection)

    class CntFilesystemsStreamed:
        """`CntFilesystems`, with responses that are yet to be read."""

        def __init__(self, resource: CntFilesystems) -> None:
            self.test_connection = streamed(resource.test_connection)

    class AsyncCntFilesystemsRaw:
        """`AsyncCntFilesystems`, returning whole responses."""

        def __init__(self, resource: AsyncCntFilesystems) -> None:
            self.test_connection = async_raw(resource.test_connection)

    class AsyncCntFilesystemsStreamed:
        """`AsyncCntFilesystems`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntFilesystems) -> None:
            self.test_connection = async_streamed(resource.test_connection)
