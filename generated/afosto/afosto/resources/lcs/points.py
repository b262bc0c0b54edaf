"""The operations of `lcs.points`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from ... import models
from ..._runtime.spec.operation import Json, Operation, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_GET: Operation[models.LcsPoint] = Operation(
    "lcs.points.get",
    "GET",
    "/lcs/points/{carrier}/{id}",
    parameters=(
        Parameter("carrier", "path"),
        Parameter("id", "path"),
        Parameter("country_code", "query"),
        Parameter("channel_id", "query"),
    ),
    results={"200": Json(lambda: models.LcsPoint)},
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
_LIST: Operation[builtins.list[models.LcsPointsItem]] = Operation(
    "lcs.points.list",
    "GET",
    "/lcs/points/{carrier}",
    parameters=(
        Parameter("carrier", "path"),
        Parameter("country_code", "query"),
        Parameter("postal_code", "query"),
        Parameter("channel_id", "query"),
    ),
    results={"200": Json(lambda: builtins.list[models.LcsPointsItem])},
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


class LcsPoints(SyncResource):
    """Service points of carriers.

    The operations of `lcs.points`.
    """

    def get(
        self,
        carrier: str,
        id: str,
        *,
        country_code: str | None = None,
        channel_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.LcsPoint:
        """Read a service point of a carrier with its address and opening times.

        Args:
            carrier: Carrier that the service point belongs to.
            id: Id of the service point.
            country_code: Code of the country to look in.
            channel_id: Id of the sales channel to look for.

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

        Source: afosto (003), Fulfilment / Fulfilment, lines 30315-30488.
        """
        return self._call(
            _GET,
            {
                "carrier": carrier,
                "id": id,
                "country_code": country_code,
                "channel_id": channel_id,
            },
            options=options,
        )

    def list(
        self,
        carrier: str,
        *,
        country_code: str | None = None,
        postal_code: str | None = None,
        channel_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.LcsPointsItem]:
        """List the service points of a carrier near a postal code, with their distance.

        Args:
            carrier: Carrier whose service points are listed.
            country_code: Code of the country to look in.
            postal_code: Postal code to look near.
            channel_id: Id of the sales channel to look for.

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

        Source: afosto (003), Fulfilment / Fulfilment, lines 30135-30313.
        """
        return self._call(
            _LIST,
            {
                "carrier": carrier,
                "country_code": country_code,
                "postal_code": postal_code,
                "channel_id": channel_id,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> LcsPointsRaw:
        """The same methods, returning the whole response."""
        return cast("LcsPointsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> LcsPointsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("LcsPointsStreamed", self._as_streamed())


class AsyncLcsPoints(AsyncResource):
    """Service points of carriers.

    The operations of `lcs.points`.
    """

    async def get(
        self,
        carrier: str,
        id: str,
        *,
        country_code: str | None = None,
        channel_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.LcsPoint:
        """Read a service point of a carrier with its address and opening times.

        Args:
            carrier: Carrier that the service point belongs to.
            id: Id of the service point.
            country_code: Code of the country to look in.
            channel_id: Id of the sales channel to look for.

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

        Source: afosto (003), Fulfilment / Fulfilment, lines 30315-30488.
        """
        return await self._call(
            _GET,
            {
                "carrier": carrier,
                "id": id,
                "country_code": country_code,
                "channel_id": channel_id,
            },
            options=options,
        )

    async def list(
        self,
        carrier: str,
        *,
        country_code: str | None = None,
        postal_code: str | None = None,
        channel_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.LcsPointsItem]:
        """List the service points of a carrier near a postal code, with their distance.

        Args:
            carrier: Carrier whose service points are listed.
            country_code: Code of the country to look in.
            postal_code: Postal code to look near.
            channel_id: Id of the sales channel to look for.

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

        Source: afosto (003), Fulfilment / Fulfilment, lines 30135-30313.
        """
        return await self._call(
            _LIST,
            {
                "carrier": carrier,
                "country_code": country_code,
                "postal_code": postal_code,
                "channel_id": channel_id,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncLcsPointsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncLcsPointsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncLcsPointsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncLcsPointsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class LcsPointsRaw:
        """`LcsPoints`, returning whole responses."""

        def __init__(self, resource: LcsPoints) -> None:
            self.get = raw(resource.get)
            self.list = raw(resource.list)

    class LcsPointsStreamed:
        """`LcsPoints`, with responses that are yet to be read."""

        def __init__(self, resource: LcsPoints) -> None:
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)

    class AsyncLcsPointsRaw:
        """`AsyncLcsPoints`, returning whole responses."""

        def __init__(self, resource: AsyncLcsPoints) -> None:
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)

    class AsyncLcsPointsStreamed:
        """`AsyncLcsPoints`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncLcsPoints) -> None:
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
