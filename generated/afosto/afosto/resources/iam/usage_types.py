"""The operations of `iam.usage_types`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from ... import models
from ..._runtime.spec.operation import Json, Operation
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_LIST: Operation[builtins.list[models.IamType]] = Operation(
    "iam.usage_types.list",
    "GET",
    "/iam/types",
    results={"200": Json(lambda: builtins.list[models.IamType])},
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


class IamUsageTypes(SyncResource):
    """The kinds of usage that are tracked.

    The operations of `iam.usage_types`.
    """

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamType]:
        """List the kinds of usage that are tracked, with code and unit.

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

        Source: afosto (003), Usage / Usage, lines 77095-77222.
        """
        return self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> IamUsageTypesRaw:
        """The same methods, returning the whole response."""
        return cast("IamUsageTypesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamUsageTypesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamUsageTypesStreamed", self._as_streamed())


class AsyncIamUsageTypes(AsyncResource):
    """The kinds of usage that are tracked.

    The operations of `iam.usage_types`.
    """

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamType]:
        """List the kinds of usage that are tracked, with code and unit.

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

        Source: afosto (003), Usage / Usage, lines 77095-77222.
        """
        return await self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> AsyncIamUsageTypesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamUsageTypesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamUsageTypesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamUsageTypesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamUsageTypesRaw:
        """`IamUsageTypes`, returning whole responses."""

        def __init__(self, resource: IamUsageTypes) -> None:
            self.list = raw(resource.list)

    class IamUsageTypesStreamed:
        """`IamUsageTypes`, with responses that are yet to be read."""

        def __init__(self, resource: IamUsageTypes) -> None:
            self.list = streamed(resource.list)

    class AsyncIamUsageTypesRaw:
        """`AsyncIamUsageTypes`, returning whole responses."""

        def __init__(self, resource: AsyncIamUsageTypes) -> None:
            self.list = async_raw(resource.list)

    class AsyncIamUsageTypesStreamed:
        """`AsyncIamUsageTypes`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamUsageTypes) -> None:
            self.list = async_streamed(resource.list)
