"""The operations of `cnt.filesystems.configurations`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from .... import models
from ...._runtime.spec.operation import Json, Operation
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_LIST: Operation[builtins.list[models.CntFilesystemsConfigurationsListResponseItem]] = (
    Operation(
        "cnt.filesystems.configurations.list",
        "GET",
        "/cnt/filesystems/configurations",
        results={
            "200": Json(
                lambda: builtins.list[
                    models.CntFilesystemsConfigurationsListResponseItem
                ],
            ),
        },
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
)


class CntFilesystemsConfigurations(SyncResource):
    """The types of storage, and how each is configured.

    The operations of `cnt.filesystems.configurations`.
    """

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntFilesystemsConfigurationsListResponseItem]:
        """List all types of storage adapter, each with the schema of its configuration.

        In the sample, `schema` is a JSON Schema encoded as base64.

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

        Source: afosto (003), Content / Storage, lines 16860-16986.
        """
        return self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> CntFilesystemsConfigurationsRaw:
        """The same methods, returning the whole response."""
        return cast("CntFilesystemsConfigurationsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntFilesystemsConfigurationsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntFilesystemsConfigurationsStreamed", self._as_streamed())


class AsyncCntFilesystemsConfigurations(AsyncResource):
    """The types of storage, and how each is configured.

    The operations of `cnt.filesystems.configurations`.
    """

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntFilesystemsConfigurationsListResponseItem]:
        """List all types of storage adapter, each with the schema of its configuration.

        In the sample, `schema` is a JSON Schema encoded as base64.

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

        Source: afosto (003), Content / Storage, lines 16860-16986.
        """
        return await self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> AsyncCntFilesystemsConfigurationsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntFilesystemsConfigurationsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntFilesystemsConfigurationsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntFilesystemsConfigurationsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntFilesystemsConfigurationsRaw:
        """`CntFilesystemsConfigurations`, returning whole responses."""

        def __init__(self, resource: CntFilesystemsConfigurations) -> None:
            self.list = raw(resource.list)

    class CntFilesystemsConfigurationsStreamed:
        """`CntFilesystemsConfigurations`, with responses that are yet to be read."""

        def __init__(self, resource: CntFilesystemsConfigurations) -> None:
            self.list = streamed(resource.list)

    class AsyncCntFilesystemsConfigurationsRaw:
        """`AsyncCntFilesystemsConfigurations`, returning whole responses."""

        def __init__(self, resource: AsyncCntFilesystemsConfigurations) -> None:
            self.list = async_raw(resource.list)

    class AsyncCntFilesystemsConfigurationsStreamed:
        """`AsyncCntFilesystemsConfigurations`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntFilesystemsConfigurations) -> None:
            self.list = async_streamed(resource.list)
