"""The operations of `odr.filters.keys`."""

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

_LIST: Operation[builtins.list[str]] = Operation(
    "odr.filters.keys.list",
    "GET",
    "/odr/filters/keys",
    results={"200": Json(lambda: builtins.list[str])},
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
_LIST_VALUES: Operation[builtins.list[str]] = Operation(
    "odr.filters.keys.list_values",
    "GET",
    "/odr/filters/keys/{key}",
    parameters=(Parameter("key", "path"),),
    results={"200": Json(lambda: builtins.list[str])},
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


class OdrFiltersKeys(SyncResource):
    """The keys and values that filters use.

    The operations of `odr.filters.keys`.
    """

    def list(self, *, options: RequestOptions | None = None) -> builtins.list[str]:
        """List the distinct keys that filters use.

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

        Source: afosto (003), Order / Filters, lines 58562-58685.
        """
        return self._call(_LIST, options=options)

    def list_values(
        self,
        key: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[str]:
        """List the distinct values that filters use for a key.

        Args:
            key: Key to list the values of.

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

        Example:
            client.odr.filters.keys.list_values("color")

        Source: afosto (003), Order / Filters, lines 58687-58816.
        """
        return self._call(_LIST_VALUES, {"key": key}, options=options)

    @property
    def with_raw_response(self) -> OdrFiltersKeysRaw:
        """The same methods, returning the whole response."""
        return cast("OdrFiltersKeysRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrFiltersKeysStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrFiltersKeysStreamed", self._as_streamed())


class AsyncOdrFiltersKeys(AsyncResource):
    """The keys and values that filters use.

    The operations of `odr.filters.keys`.
    """

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[str]:
        """List the distinct keys that filters use.

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

        Source: afosto (003), Order / Filters, lines 58562-58685.
        """
        return await self._call(_LIST, options=options)

    async def list_values(
        self,
        key: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[str]:
        """List the distinct values that filters use for a key.

        Args:
            key: Key to list the values of.

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

        Example:
            await client.odr.filters.keys.list_values("color")

        Source: afosto (003), Order / Filters, lines 58687-58816.
        """
        return await self._call(_LIST_VALUES, {"key": key}, options=options)

    @property
    def with_raw_response(self) -> AsyncOdrFiltersKeysRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrFiltersKeysRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrFiltersKeysStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrFiltersKeysStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrFiltersKeysRaw:
        """`OdrFiltersKeys`, returning whole responses."""

        def __init__(self, resource: OdrFiltersKeys) -> None:
            self.list = raw(resource.list)
            self.list_values = raw(resource.list_values)

    class OdrFiltersKeysStreamed:
        """`OdrFiltersKeys`, with responses that are yet to be read."""

        def __init__(self, resource: OdrFiltersKeys) -> None:
            self.list = streamed(resource.list)
            self.list_values = streamed(resource.list_values)

    class AsyncOdrFiltersKeysRaw:
        """`AsyncOdrFiltersKeys`, returning whole responses."""

        def __init__(self, resource: AsyncOdrFiltersKeys) -> None:
            self.list = async_raw(resource.list)
            self.list_values = async_raw(resource.list_values)

    class AsyncOdrFiltersKeysStreamed:
        """`AsyncOdrFiltersKeys`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrFiltersKeys) -> None:
            self.list = async_streamed(resource.list)
            self.list_values = async_streamed(resource.list_values)
