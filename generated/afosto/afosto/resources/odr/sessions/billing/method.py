"""The operations of `odr.sessions.billing.method`."""

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

_GET: Operation[models.OdrSessionsBillingMethodGetResponse] = Operation(
    "odr.sessions.billing.method.get",
    "GET",
    "/odr/sessions/{id}/billing/methods",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.OdrSessionsBillingMethodGetResponse)},
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
_SET: Operation[models.OdrSelectSessionBillingMethodRequest] = Operation(
    "odr.sessions.billing.method.set",
    "PUT",
    "/odr/sessions/{id}/billing/methods",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrSelectSessionBillingMethodRequest)},
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


class OdrSessionsBillingMethod(SyncResource):
    """The billing method of a checkout session.

    The operations of `odr.sessions.billing.method`.
    """

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionsBillingMethodGetResponse:
        """Read the billing method of a checkout session and the ones to choose from.

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

        Source: afosto (003), Order / Session, lines 70215-70360.
        """
        return self._call(_GET, {"id": id}, options=options)

    def set(
        self,
        id: str,
        *,
        issuer_id: str | UnsetType = UNSET,
        method_id: str | UnsetType = UNSET,
        body: (
            models.OdrSelectSessionBillingMethodRequest
            | params.OdrSelectSessionBillingMethodRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrSelectSessionBillingMethodRequest:
        """Select the billing method of a checkout session.

        `odr.sessions.billing.method.get` has the methods to choose from.

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

        Source: afosto (003), Order / Session, lines 70082-70213.
        """
        return self._call(
            _SET,
            {"id": id},
            body=body,
            fields={"issuer_id": issuer_id, "method_id": method_id},
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrSessionsBillingMethodRaw:
        """The same methods, returning the whole response."""
        return cast("OdrSessionsBillingMethodRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrSessionsBillingMethodStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrSessionsBillingMethodStreamed", self._as_streamed())


class AsyncOdrSessionsBillingMethod(AsyncResource):
    """The billing method of a checkout session.

    The operations of `odr.sessions.billing.method`.
    """

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionsBillingMethodGetResponse:
        """Read the billing method of a checkout session and the ones to choose from.

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

        Source: afosto (003), Order / Session, lines 70215-70360.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def set(
        self,
        id: str,
        *,
        issuer_id: str | UnsetType = UNSET,
        method_id: str | UnsetType = UNSET,
        body: (
            models.OdrSelectSessionBillingMethodRequest
            | params.OdrSelectSessionBillingMethodRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrSelectSessionBillingMethodRequest:
        """Select the billing method of a checkout session.

        `odr.sessions.billing.method.get` has the methods to choose from.

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

        Source: afosto (003), Order / Session, lines 70082-70213.
        """
        return await self._call(
            _SET,
            {"id": id},
            body=body,
            fields={"issuer_id": issuer_id, "method_id": method_id},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrSessionsBillingMethodRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrSessionsBillingMethodRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrSessionsBillingMethodStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrSessionsBillingMethodStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrSessionsBillingMethodRaw:
        """`OdrSessionsBillingMethod`, returning whole responses."""

        def __init__(self, resource: OdrSessionsBillingMethod) -> None:
            self.get = raw(resource.get)
            self.set = raw(resource.set)

    class OdrSessionsBillingMethodStreamed:
        """`OdrSessionsBillingMethod`, with responses that are yet to be read."""

        def __init__(self, resource: OdrSessionsBillingMethod) -> None:
            self.get = streamed(resource.get)
            self.set = streamed(resource.set)

    class AsyncOdrSessionsBillingMethodRaw:
        """`AsyncOdrSessionsBillingMethod`, returning whole responses."""

        def __init__(self, resource: AsyncOdrSessionsBillingMethod) -> None:
            self.get = async_raw(resource.get)
            self.set = async_raw(resource.set)

    class AsyncOdrSessionsBillingMethodStreamed:
        """`AsyncOdrSessionsBillingMethod`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrSessionsBillingMethod) -> None:
            self.get = async_streamed(resource.get)
            self.set = async_streamed(resource.set)
