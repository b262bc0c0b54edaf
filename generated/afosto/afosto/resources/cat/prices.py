"""The operations of `cat.prices`."""

from __future__ import annotations

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

_GET: Operation[models.CatPrice] = Operation(
    "cat.prices.get",
    "GET",
    "/cat/prices/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.CatPrice)},
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


class CatPrices(SyncResource):
    """Single prices, read by their id.

    The operations of `cat.prices`.
    """

    def get(self, id: str, *, options: RequestOptions | None = None) -> models.CatPrice:
        """Read one price with its VAT rates and the time it takes effect.

        Args:
            id: Id of the price.

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

        Source: afosto (003), Catalog / Prices, lines 3684-3823.
        """
        return self._call(_GET, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> CatPricesRaw:
        """The same methods, returning the whole response."""
        return cast("CatPricesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CatPricesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CatPricesStreamed", self._as_streamed())


class AsyncCatPrices(AsyncResource):
    """Single prices, read by their id.

    The operations of `cat.prices`.
    """

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CatPrice:
        """Read one price with its VAT rates and the time it takes effect.

        Args:
            id: Id of the price.

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

        Source: afosto (003), Catalog / Prices, lines 3684-3823.
        """
        return await self._call(_GET, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> AsyncCatPricesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCatPricesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCatPricesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCatPricesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CatPricesRaw:
        """`CatPrices`, returning whole responses."""

        def __init__(self, resource: CatPrices) -> None:
            self.get = raw(resource.get)

    class CatPricesStreamed:
        """`CatPrices`, with responses that are yet to be read."""

        def __init__(self, resource: CatPrices) -> None:
            self.get = streamed(resource.get)

    class AsyncCatPricesRaw:
        """`AsyncCatPrices`, returning whole responses."""

        def __init__(self, resource: AsyncCatPrices) -> None:
            self.get = async_raw(resource.get)

    class AsyncCatPricesStreamed:
        """`AsyncCatPrices`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCatPrices) -> None:
            self.get = async_streamed(resource.get)
