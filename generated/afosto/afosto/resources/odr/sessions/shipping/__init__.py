"""The operations of `odr.sessions.shipping`."""

from __future__ import annotations

from functools import cached_property
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

if TYPE_CHECKING:
    from .....resources.odr.sessions.shipping.method import (
        AsyncOdrSessionsShippingMethod,
        OdrSessionsShippingMethod,
    )
    from .....resources.odr.sessions.shipping.point import (
        AsyncOdrSessionsShippingPoint,
        OdrSessionsShippingPoint,
    )
    from .....resources.odr.sessions.shipping.window import (
        AsyncOdrSessionsShippingWindow,
        OdrSessionsShippingWindow,
    )

_GET: Operation[models.OdrSessionsShippingGetResponse] = Operation(
    "odr.sessions.shipping.get",
    "GET",
    "/odr/sessions/{id}/shipping",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.OdrSessionsShippingGetResponse)},
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
_SET: Operation[models.OdrAddress] = Operation(
    "odr.sessions.shipping.set",
    "PUT",
    "/odr/sessions/{id}/shipping",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrAddress)},
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


class OdrSessionsShipping(SyncResource):
    """The shipping address of a checkout session.

    The operations of `odr.sessions.shipping`.
    """

    @cached_property
    def method(self) -> OdrSessionsShippingMethod:
        """The operations of `odr.sessions.shipping.method`."""
        from .....resources.odr.sessions.shipping.method import (
            OdrSessionsShippingMethod,
        )

        return OdrSessionsShippingMethod(self._client)

    @cached_property
    def point(self) -> OdrSessionsShippingPoint:
        """The operations of `odr.sessions.shipping.point`."""
        from .....resources.odr.sessions.shipping.point import OdrSessionsShippingPoint

        return OdrSessionsShippingPoint(self._client)

    @cached_property
    def window(self) -> OdrSessionsShippingWindow:
        """The operations of `odr.sessions.shipping.window`."""
        from .....resources.odr.sessions.shipping.window import (
            OdrSessionsShippingWindow,
        )

        return OdrSessionsShippingWindow(self._client)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionsShippingGetResponse:
        """Read the shipping address of a checkout session and the ones to choose from.

        Args:
            id: Id of the checkout session.

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

        Source: afosto (003), Order / Session, lines 69925-70080.
        """
        return self._call(_GET, {"id": id}, options=options)

    def set(
        self,
        id: str,
        *,
        address_id: str | UnsetType = UNSET,
        contact: (
            models.OdrSelectSessionShippingRequestContact
            | params.OdrSelectSessionShippingRequestContactParams
            | UnsetType
        ) = UNSET,
        organisation: (
            models.OdrSelectSessionShippingRequestOrganisation
            | params.OdrSelectSessionShippingRequestOrganisationParams
            | UnsetType
        ) = UNSET,
        body: (
            models.OdrSelectSessionShippingRequest
            | params.OdrSelectSessionShippingRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrAddress:
        """Select the shipping address of a checkout session.

        `odr.sessions.shipping.get` has the addresses to choose from.

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

        Source: afosto (003), Order / Session, lines 69771-69923.
        """
        return self._call(
            _SET,
            {"id": id},
            body=body,
            fields={
                "address_id": address_id,
                "contact": contact,
                "organisation": organisation,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrSessionsShippingRaw:
        """The same methods, returning the whole response."""
        return cast("OdrSessionsShippingRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrSessionsShippingStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrSessionsShippingStreamed", self._as_streamed())


class AsyncOdrSessionsShipping(AsyncResource):
    """The shipping address of a checkout session.

    The operations of `odr.sessions.shipping`.
    """

    @cached_property
    def method(self) -> AsyncOdrSessionsShippingMethod:
        """The operations of `odr.sessions.shipping.method`."""
        from .....resources.odr.sessions.shipping.method import (
            AsyncOdrSessionsShippingMethod,
        )

        return AsyncOdrSessionsShippingMethod(self._client)

    @cached_property
    def point(self) -> AsyncOdrSessionsShippingPoint:
        """The operations of `odr.sessions.shipping.point`."""
        from .....resources.odr.sessions.shipping.point import (
            AsyncOdrSessionsShippingPoint,
        )

        return AsyncOdrSessionsShippingPoint(self._client)

    @cached_property
    def window(self) -> AsyncOdrSessionsShippingWindow:
        """The operations of `odr.sessions.shipping.window`."""
        from .....resources.odr.sessions.shipping.window import (
            AsyncOdrSessionsShippingWindow,
        )

        return AsyncOdrSessionsShippingWindow(self._client)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionsShippingGetResponse:
        """Read the shipping address of a checkout session and the ones to choose from.

        Args:
            id: Id of the checkout session.

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

        Source: afosto (003), Order / Session, lines 69925-70080.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def set(
        self,
        id: str,
        *,
        address_id: str | UnsetType = UNSET,
        contact: (
            models.OdrSelectSessionShippingRequestContact
            | params.OdrSelectSessionShippingRequestContactParams
            | UnsetType
        ) = UNSET,
        organisation: (
            models.OdrSelectSessionShippingRequestOrganisation
            | params.OdrSelectSessionShippingRequestOrganisationParams
            | UnsetType
        ) = UNSET,
        body: (
            models.OdrSelectSessionShippingRequest
            | params.OdrSelectSessionShippingRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrAddress:
        """Select the shipping address of a checkout session.

        `odr.sessions.shipping.get` has the addresses to choose from.

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

        Source: afosto (003), Order / Session, lines 69771-69923.
        """
        return await self._call(
            _SET,
            {"id": id},
            body=body,
            fields={
                "address_id": address_id,
                "contact": contact,
                "organisation": organisation,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrSessionsShippingRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrSessionsShippingRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrSessionsShippingStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrSessionsShippingStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrSessionsShippingRaw:
        """`OdrSessionsShipping`, returning whole responses."""

        def __init__(self, resource: OdrSessionsShipping) -> None:
            self.get = raw(resource.get)
            self.set = raw(resource.set)

    class OdrSessionsShippingStreamed:
        """`OdrSessionsShipping`, with responses that are yet to be read."""

        def __init__(self, resource: OdrSessionsShipping) -> None:
            self.get = streamed(resource.get)
            self.set = streamed(resource.set)

    class AsyncOdrSessionsShippingRaw:
        """`AsyncOdrSessionsShipping`, returning whole responses."""

        def __init__(self, resource: AsyncOdrSessionsShipping) -> None:
            self.get = async_raw(resource.get)
            self.set = async_raw(resource.set)

    class AsyncOdrSessionsShippingStreamed:
        """`AsyncOdrSessionsShipping`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrSessionsShipping) -> None:
            self.get = async_streamed(resource.get)
            self.set = async_streamed(resource.set)
