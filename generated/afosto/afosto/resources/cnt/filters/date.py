"""The operations of `cnt.filters.date`."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import Body, Json, Operation, Parameter
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

_DECODE: Operation[models.CntFiltersDateDecodeResponse] = Operation(
    "cnt.filters.date.decode",
    "GET",
    "/cnt/filters/date",
    parameters=(Parameter("input", "query"),),
    results={"200": Json(lambda: models.CntFiltersDateDecodeResponse)},
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
_ENCODE: Operation[models.CntFiltersDateEncodeResponse] = Operation(
    "cnt.filters.date.encode",
    "POST",
    "/cnt/filters/date",
    body=Body("application/json"),
    results={"200": Json(lambda: models.CntFiltersDateEncodeResponse)},
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


class CntFiltersDate(SyncResource):
    """Relative dates as text for filters.

    The operations of `cnt.filters.date`.
    """

    def decode(
        self,
        *,
        input: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.CntFiltersDateDecodeResponse:
        """Translate the filter text of a relative date back into its parts and its
        moment.

        This is the reverse of `cnt.filters.date.encode`.

        Args:
            input: Filter text, as `cnt.filters.date.encode` returns it.

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

        Source: afosto (003), Content / Index, lines 21037-21178.
        """
        return self._call(_DECODE, {"input": input}, options=options)

    def encode(
        self,
        *,
        at: (
            models.CntRelativeDateAt | params.CntRelativeDateAtParams | UnsetType
        ) = UNSET,
        direction: Literal["ago", "ahead"] | str | UnsetType = UNSET,
        key: models.CntRelativeDateKey | UnsetType = UNSET,
        quantity: int | UnsetType = UNSET,
        body: models.CntRelativeDate | params.CntRelativeDateParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntFiltersDateEncodeResponse:
        """Build the filter text for a relative date such as four months ahead.

        Args:
            body: The relative date to build a filter for.

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

        Source: afosto (003), Content / Index, lines 21180-21320.
        """
        return self._call(
            _ENCODE,
            body=body,
            fields={"at": at, "direction": direction, "key": key, "quantity": quantity},
            options=options,
        )

    @property
    def with_raw_response(self) -> CntFiltersDateRaw:
        """The same methods, returning the whole response."""
        return cast("CntFiltersDateRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntFiltersDateStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntFiltersDateStreamed", self._as_streamed())


class AsyncCntFiltersDate(AsyncResource):
    """Relative dates as text for filters.

    The operations of `cnt.filters.date`.
    """

    async def decode(
        self,
        *,
        input: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.CntFiltersDateDecodeResponse:
        """Translate the filter text of a relative date back into its parts and its
        moment.

        This is the reverse of `cnt.filters.date.encode`.

        Args:
            input: Filter text, as `cnt.filters.date.encode` returns it.

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

        Source: afosto (003), Content / Index, lines 21037-21178.
        """
        return await self._call(_DECODE, {"input": input}, options=options)

    async def encode(
        self,
        *,
        at: (
            models.CntRelativeDateAt | params.CntRelativeDateAtParams | UnsetType
        ) = UNSET,
        direction: Literal["ago", "ahead"] | str | UnsetType = UNSET,
        key: models.CntRelativeDateKey | UnsetType = UNSET,
        quantity: int | UnsetType = UNSET,
        body: models.CntRelativeDate | params.CntRelativeDateParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntFiltersDateEncodeResponse:
        """Build the filter text for a relative date such as four months ahead.

        Args:
            body: The relative date to build a filter for.

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

        Source: afosto (003), Content / Index, lines 21180-21320.
        """
        return await self._call(
            _ENCODE,
            body=body,
            fields={"at": at, "direction": direction, "key": key, "quantity": quantity},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntFiltersDateRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntFiltersDateRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntFiltersDateStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntFiltersDateStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntFiltersDateRaw:
        """`CntFiltersDate`, returning whole responses."""

        def __init__(self, resource: CntFiltersDate) -> None:
            self.decode = raw(resource.decode)
            self.encode = raw(resource.encode)

    class CntFiltersDateStreamed:
        """`CntFiltersDate`, with responses that are yet to be read."""

        def __init__(self, resource: CntFiltersDate) -> None:
            self.decode = streamed(resource.decode)
            self.encode = streamed(resource.encode)

    class AsyncCntFiltersDateRaw:
        """`AsyncCntFiltersDate`, returning whole responses."""

        def __init__(self, resource: AsyncCntFiltersDate) -> None:
            self.decode = async_raw(resource.decode)
            self.encode = async_raw(resource.encode)

    class AsyncCntFiltersDateStreamed:
        """`AsyncCntFiltersDate`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntFiltersDate) -> None:
            self.decode = async_streamed(resource.decode)
            self.encode = async_streamed(resource.encode)
