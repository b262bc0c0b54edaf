"""The operations of `odr.sessions.billing`."""

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
    from .....resources.odr.sessions.billing.method import (
        AsyncOdrSessionsBillingMethod,
        OdrSessionsBillingMethod,
    )

_GET: Operation[models.OdrSessionsBillingGetResponse] = Operation(
    "odr.sessions.billing.get",
    "GET",
    "/odr/sessions/{id}/billing",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.OdrSessionsBillingGetResponse)},
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
    "odr.sessions.billing.set",
    "PUT",
    "/odr/sessions/{id}/billing",
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


class OdrSessionsBilling(SyncResource):
    """The billing address of a checkout session.

    The operations of `odr.sessions.billing`.
    """

    @cached_property
    def method(self) -> OdrSessionsBillingMethod:
        """The operations of `odr.sessions.billing.method`."""
        from .....resources.odr.sessions.billing.method import OdrSessionsBillingMethod

        return OdrSessionsBillingMethod(self._client)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionsBillingGetResponse:
        """Read the billing address of a checkout session and the ones to choose from.

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

        Source: afosto (003), Order / Session, lines 68577-68732.
        """
        return self._call(_GET, {"id": id}, options=options)

    def set(
        self,
        id: str,
        *,
        address_id: str | UnsetType = UNSET,
        contact: (
            models.OdrSelectSessionBillingRequestContact
            | params.OdrSelectSessionBillingRequestContactParams
            | UnsetType
        ) = UNSET,
        organisation: (
            models.OdrSelectSessionBillingRequestOrganisation
            | params.OdrSelectSessionBillingRequestOrganisationParams
            | UnsetType
        ) = UNSET,
        body: (
            models.OdrSelectSessionBillingRequest
            | params.OdrSelectSessionBillingRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrAddress:
        """Select the billing address of a checkout session.

        `odr.sessions.billing.get` has the addresses to choose from.

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

        Source: afosto (003), Order / Session, lines 68423-68575.
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
    def with_raw_response(self) -> OdrSessionsBillingRaw:
        """The same methods, returning the whole response."""
        return cast("OdrSessionsBillingRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrSessionsBillingStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrSessionsBillingStreamed", self._as_streamed())


class AsyncOdrSessionsBilling(AsyncResource):
    """The billing address of a checkout session.

    The operations of `odr.sessions.billing`.
    """

    @cached_property
    def method(self) -> AsyncOdrSessionsBillingMethod:
        """The operations of `odr.sessions.billing.method`."""
        from .....resources.odr.sessions.billing.method import (
            AsyncOdrSessionsBillingMethod,
        )

        return AsyncOdrSessionsBillingMethod(self._client)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionsBillingGetResponse:
        """Read the billing address of a checkout session and the ones to choose from.

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

        Source: afosto (003), Order / Session, lines 68577-68732.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def set(
        self,
        id: str,
        *,
        address_id: str | UnsetType = UNSET,
        contact: (
            models.OdrSelectSessionBillingRequestContact
            | params.OdrSelectSessionBillingRequestContactParams
            | UnsetType
        ) = UNSET,
        organisation: (
            models.OdrSelectSessionBillingRequestOrganisation
            | params.OdrSelectSessionBillingRequestOrganisationParams
            | UnsetType
        ) = UNSET,
        body: (
            models.OdrSelectSessionBillingRequest
            | params.OdrSelectSessionBillingRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrAddress:
        """Select the billing address of a checkout session.

        `odr.sessions.billing.get` has the addresses to choose from.

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

        Source: afosto (003), Order / Session, lines 68423-68575.
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
    def with_raw_response(self) -> AsyncOdrSessionsBillingRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrSessionsBillingRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrSessionsBillingStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrSessionsBillingStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrSessionsBillingRaw:
        """`OdrSessionsBilling`, returning whole responses."""

        def __init__(self, resource: OdrSessionsBilling) -> None:
            self.get = raw(resource.get)
            self.set = raw(resource.set)

    class OdrSessionsBillingStreamed:
        """`OdrSessionsBilling`, with responses that are yet to be read."""

        def __init__(self, resource: OdrSessionsBilling) -> None:
            self.get = streamed(resource.get)
            self.set = streamed(resource.set)

    class AsyncOdrSessionsBillingRaw:
        """`AsyncOdrSessionsBilling`, returning whole responses."""

        def __init__(self, resource: AsyncOdrSessionsBilling) -> None:
            self.get = async_raw(resource.get)
            self.set = async_raw(resource.set)

    class AsyncOdrSessionsBillingStreamed:
        """`AsyncOdrSessionsBilling`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrSessionsBilling) -> None:
            self.get = async_streamed(resource.get)
            self.set = async_streamed(resource.set)
