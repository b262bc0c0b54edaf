"""The operations of `lcs.dpd.points`."""

from __future__ import annotations

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

_GET: Operation[models.LcsDPDServicePointResponse] = Operation(
    "lcs.dpd.points.get",
    "GET",
    "/lcs/dpd/points/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.LcsDPDServicePointResponse)},
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
_LIST: Operation[models.LcsDPDServicePointResponse] = Operation(
    "lcs.dpd.points.list",
    "GET",
    "/lcs/dpd/points",
    parameters=(Parameter("country_code", "query"), Parameter("postal_code", "query")),
    results={"200": Json(lambda: models.LcsDPDServicePointResponse)},
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


class LcsDpdPoints(SyncResource):
    """Parcel shops of DPD, in the words of DPD.

    The operations of `lcs.dpd.points`.
    """

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.LcsDPDServicePointResponse:
        """Read a DPD parcel shop with its opening hours and services.

        Args:
            id: Id of the parcel shop.

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

        Source: afosto (003), Dpd-service / Dpd, lines 87148-87309.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        country_code: str | None = None,
        postal_code: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.LcsDPDServicePointResponse:
        """List the DPD parcel shops for a country and postal code.

        Args:
            country_code: Code of the country to look in.
            postal_code: Postal code to look for parcel shops at.

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

        Source: afosto (003), Dpd-service / Dpd, lines 86979-87145.
        """
        return self._call(
            _LIST,
            {"country_code": country_code, "postal_code": postal_code},
            options=options,
        )

    @property
    def with_raw_response(self) -> LcsDpdPointsRaw:
        """The same methods, returning the whole response."""
        return cast("LcsDpdPointsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> LcsDpdPointsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("LcsDpdPointsStreamed", self._as_streamed())


class AsyncLcsDpdPoints(AsyncResource):
    """Parcel shops of DPD, in the words of DPD.

    The operations of `lcs.dpd.points`.
    """

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.LcsDPDServicePointResponse:
        """Read a DPD parcel shop with its opening hours and services.

        Args:
            id: Id of the parcel shop.

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

        Source: afosto (003), Dpd-service / Dpd, lines 87148-87309.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def list(
        self,
        *,
        country_code: str | None = None,
        postal_code: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.LcsDPDServicePointResponse:
        """List the DPD parcel shops for a country and postal code.

        Args:
            country_code: Code of the country to look in.
            postal_code: Postal code to look for parcel shops at.

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

        Source: afosto (003), Dpd-service / Dpd, lines 86979-87145.
        """
        return await self._call(
            _LIST,
            {"country_code": country_code, "postal_code": postal_code},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncLcsDpdPointsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncLcsDpdPointsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncLcsDpdPointsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncLcsDpdPointsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class LcsDpdPointsRaw:
        """`LcsDpdPoints`, returning whole responses."""

        def __init__(self, resource: LcsDpdPoints) -> None:
            self.get = raw(resource.get)
            self.list = raw(resource.list)

    class LcsDpdPointsStreamed:
        """`LcsDpdPoints`, with responses that are yet to be read."""

        def __init__(self, resource: LcsDpdPoints) -> None:
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)

    class AsyncLcsDpdPointsRaw:
        """`AsyncLcsDpdPoints`, returning whole responses."""

        def __init__(self, resource: AsyncLcsDpdPoints) -> None:
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)

    class AsyncLcsDpdPointsStreamed:
        """`AsyncLcsDpdPoints`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncLcsDpdPoints) -> None:
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
