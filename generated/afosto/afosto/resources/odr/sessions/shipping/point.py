"""The operations of `odr.sessions.shipping.point`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..... import models, params
from ....._runtime.spec.operation import Body, Json, Operation, Parameter
from ....._runtime.spec.options import RequestOptions
from ....._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ....._runtime.core.sentinel import UNSET, UnsetType

_GET: Operation[models.OdrSessionsShippingPointGetResponse] = Operation(
    "odr.sessions.shipping.point.get",
    "GET",
    "/odr/sessions/{id}/shipping/point",
    parameters=(
        Parameter("id", "path"),
        Parameter("country_code", "query"),
        Parameter("method_id", "query"),
        Parameter("postal_code", "query"),
    ),
    results={"200": Json(lambda: models.OdrSessionsShippingPointGetResponse)},
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
_SET: Operation[models.OdrSelectSessionShippingPointRequest] = Operation(
    "odr.sessions.shipping.point.set",
    "PUT",
    "/odr/sessions/{id}/shipping/point",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrSelectSessionShippingPointRequest)},
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


class OdrSessionsShippingPoint(SyncResource):
    """The shipping point of a checkout session.

    The operations of `odr.sessions.shipping.point`.
    """

    def get(
        self,
        id: str,
        *,
        country_code: str | None = None,
        method_id: str | None = None,
        postal_code: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionsShippingPointGetResponse:
        """Read the shipping point of a checkout session and the ones to choose from.

        Args:
            id: Id of the checkout session.
            country_code: Country in which to look for shipping points.
            method_id: Id of the shipping method.
            postal_code: Postal code; prefilled from the primary address.

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

        Source: afosto (003), Order / Session, lines 69582-69769.
        """
        return self._call(
            _GET,
            {
                "id": id,
                "country_code": country_code,
                "method_id": method_id,
                "postal_code": postal_code,
            },
            options=options,
        )

    def set(
        self,
        id: str,
        *,
        country_code: str | UnsetType = UNSET,
        spid: str | UnsetType = UNSET,
        body: (
            models.OdrSelectSessionShippingPointRequest
            | params.OdrSelectSessionShippingPointRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrSelectSessionShippingPointRequest:
        """Select the shipping point of a checkout session.

        `odr.sessions.shipping.point.get` has the points to choose from.

        Args:
            id: Id of the checkout session.
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

        Source: afosto (003), Order / Session, lines 69449-69580.
        """
        return self._call(
            _SET,
            {"id": id},
            body=body,
            fields={"country_code": country_code, "spid": spid},
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrSessionsShippingPointRaw:
        """The same methods, returning the whole response."""
        return cast("OdrSessionsShippingPointRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrSessionsShippingPointStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrSessionsShippingPointStreamed", self._as_streamed())


class AsyncOdrSessionsShippingPoint(AsyncResource):
    """The shipping point of a checkout session.

    The operations of `odr.sessions.shipping.point`.
    """

    async def get(
        self,
        id: str,
        *,
        country_code: str | None = None,
        method_id: str | None = None,
        postal_code: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionsShippingPointGetResponse:
        """Read the shipping point of a checkout session and the ones to choose from.

        Args:
            id: Id of the checkout session.
            country_code: Country in which to look for shipping points.
            method_id: Id of the shipping method.
            postal_code: Postal code; prefilled from the primary address.

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

        Source: afosto (003), Order / Session, lines 69582-69769.
        """
        return await self._call(
            _GET,
            {
                "id": id,
                "country_code": country_code,
                "method_id": method_id,
                "postal_code": postal_code,
            },
            options=options,
        )

    async def set(
        self,
        id: str,
        *,
        country_code: str | UnsetType = UNSET,
        spid: str | UnsetType = UNSET,
        body: (
            models.OdrSelectSessionShippingPointRequest
            | params.OdrSelectSessionShippingPointRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrSelectSessionShippingPointRequest:
        """Select the shipping point of a checkout session.

        `odr.sessions.shipping.point.get` has the points to choose from.

        Args:
            id: Id of the checkout session.
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

        Source: afosto (003), Order / Session, lines 69449-69580.
        """
        return await self._call(
            _SET,
            {"id": id},
            body=body,
            fields={"country_code": country_code, "spid": spid},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrSessionsShippingPointRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrSessionsShippingPointRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrSessionsShippingPointStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrSessionsShippingPointStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrSessionsShippingPointRaw:
        """`OdrSessionsShippingPoint`, returning whole responses."""

        def __init__(self, resource: OdrSessionsShippingPoint) -> None:
            self.get = raw(resource.get)
            self.set = raw(resource.set)

    class OdrSessionsShippingPointStreamed:
        """`OdrSessionsShippingPoint`, with responses that are yet to be read."""

        def __init__(self, resource: OdrSessionsShippingPoint) -> None:
            self.get = streamed(resource.get)
            self.set = streamed(resource.set)

    class AsyncOdrSessionsShippingPointRaw:
        """`AsyncOdrSessionsShippingPoint`, returning whole responses."""

        def __init__(self, resource: AsyncOdrSessionsShippingPoint) -> None:
            self.get = async_raw(resource.get)
            self.set = async_raw(resource.set)

    class AsyncOdrSessionsShippingPointStreamed:
        """`AsyncOdrSessionsShippingPoint`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrSessionsShippingPoint) -> None:
            self.get = async_streamed(resource.get)
            self.set = async_streamed(resource.set)
