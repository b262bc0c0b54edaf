"""The operations of `odr.sessions.shipping.method`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from uuid import UUID

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

_GET: Operation[models.OdrSessionsShippingMethodGetResponse] = Operation(
    "odr.sessions.shipping.method.get",
    "GET",
    "/odr/sessions/{id}/shipping/methods",
    parameters=(Parameter("id", "path"), Parameter("country_code", "query")),
    results={"200": Json(lambda: models.OdrSessionsShippingMethodGetResponse)},
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
_SET: Operation[models.OdrSelectSessionShippingMethodRequest] = Operation(
    "odr.sessions.shipping.method.set",
    "PUT",
    "/odr/sessions/{id}/shipping/methods",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrSelectSessionShippingMethodRequest)},
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


class OdrSessionsShippingMethod(SyncResource):
    """The shipping method of a checkout session.

    The operations of `odr.sessions.shipping.method`.
    """

    def get(
        self,
        id: str,
        *,
        country_code: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionsShippingMethodGetResponse:
        """Read the shipping method of a checkout session and the ones to choose from.

        Args:
            id: Id of the checkout session.
            country_code: Code of the country that the methods are for.

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

        Source: afosto (003), Order / Session, lines 69030-69175.
        """
        return self._call(
            _GET,
            {"id": id, "country_code": country_code},
            options=options,
        )

    def set(
        self,
        id: str,
        *,
        is_split_allowed: bool | UnsetType = UNSET,
        method_id: UUID | str | UnsetType = UNSET,
        body: (
            models.OdrSelectSessionShippingMethodRequest
            | params.OdrSelectSessionShippingMethodRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrSelectSessionShippingMethodRequest:
        """Select the shipping method of a checkout session.

        `odr.sessions.shipping.method.get` has the methods to choose from.

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

        Source: afosto (003), Order / Session, lines 68897-69028.
        """
        return self._call(
            _SET,
            {"id": id},
            body=body,
            fields={"is_split_allowed": is_split_allowed, "method_id": method_id},
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrSessionsShippingMethodRaw:
        """The same methods, returning the whole response."""
        return cast("OdrSessionsShippingMethodRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrSessionsShippingMethodStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrSessionsShippingMethodStreamed", self._as_streamed())


class AsyncOdrSessionsShippingMethod(AsyncResource):
    """The shipping method of a checkout session.

    The operations of `odr.sessions.shipping.method`.
    """

    async def get(
        self,
        id: str,
        *,
        country_code: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionsShippingMethodGetResponse:
        """Read the shipping method of a checkout session and the ones to choose from.

        Args:
            id: Id of the checkout session.
            country_code: Code of the country that the methods are for.

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

        Source: afosto (003), Order / Session, lines 69030-69175.
        """
        return await self._call(
            _GET,
            {"id": id, "country_code": country_code},
            options=options,
        )

    async def set(
        self,
        id: str,
        *,
        is_split_allowed: bool | UnsetType = UNSET,
        method_id: UUID | str | UnsetType = UNSET,
        body: (
            models.OdrSelectSessionShippingMethodRequest
            | params.OdrSelectSessionShippingMethodRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrSelectSessionShippingMethodRequest:
        """Select the shipping method of a checkout session.

        `odr.sessions.shipping.method.get` has the methods to choose from.

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

        Source: afosto (003), Order / Session, lines 68897-69028.
        """
        return await self._call(
            _SET,
            {"id": id},
            body=body,
            fields={"is_split_allowed": is_split_allowed, "method_id": method_id},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrSessionsShippingMethodRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrSessionsShippingMethodRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrSessionsShippingMethodStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrSessionsShippingMethodStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrSessionsShippingMethodRaw:
        """`OdrSessionsShippingMethod`, returning whole responses."""

        def __init__(self, resource: OdrSessionsShippingMethod) -> None:
            self.get = raw(resource.get)
            self.set = raw(resource.set)

    class OdrSessionsShippingMethodStreamed:
        """`OdrSessionsShippingMethod`, with responses that are yet to be read."""

        def __init__(self, resource: OdrSessionsShippingMethod) -> None:
            self.get = streamed(resource.get)
            self.set = streamed(resource.set)

    class AsyncOdrSessionsShippingMethodRaw:
        """`AsyncOdrSessionsShippingMethod`, returning whole responses."""

        def __init__(self, resource: AsyncOdrSessionsShippingMethod) -> None:
            self.get = async_raw(resource.get)
            self.set = async_raw(resource.set)

    class AsyncOdrSessionsShippingMethodStreamed:
        """`AsyncOdrSessionsShippingMethod`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrSessionsShippingMethod) -> None:
            self.get = async_streamed(resource.get)
            self.set = async_streamed(resource.set)
