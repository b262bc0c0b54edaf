"""The operations of `odr.sessions.shipping.window`."""

from __future__ import annotations

import datetime as dt
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

_GET: Operation[models.OdrSessionsShippingWindowGetResponse] = Operation(
    "odr.sessions.shipping.window.get",
    "GET",
    "/odr/sessions/{id}/shipping/window",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.OdrSessionsShippingWindowGetResponse)},
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
_SET: Operation[models.OdrSelectSessionShippingWindowResponse] = Operation(
    "odr.sessions.shipping.window.set",
    "PUT",
    "/odr/sessions/{id}/shipping/window",
    parameters=(Parameter("id", "path"),),
    body=Body(
        "application/json",
        lambda: models.OdrSelectSessionShippingWindowRequest,
        rename=True,
    ),
    results={"200": Json(lambda: models.OdrSelectSessionShippingWindowResponse)},
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


class OdrSessionsShippingWindow(SyncResource):
    """The shipping window of a checkout session: a day and a time span.

    The operations of `odr.sessions.shipping.window`.
    """

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionsShippingWindowGetResponse:
        """Read the shipping window of a checkout session and the ones to choose from.

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

        Source: afosto (003), Order / Session, lines 69312-69447.
        """
        return self._call(_GET, {"id": id}, options=options)

    def set(
        self,
        id: str,
        *,
        at: dt.date | str | UnsetType = UNSET,
        from_: int | UnsetType = UNSET,
        to: int | UnsetType = UNSET,
        body: (
            models.OdrSelectSessionShippingWindowRequest
            | params.OdrSelectSessionShippingWindowRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrSelectSessionShippingWindowResponse:
        """Select the shipping window of a checkout session.

        `odr.sessions.shipping.window.get` has the windows to choose from.

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

        Source: afosto (003), Order / Session, lines 69177-69310.
        """
        return self._call(
            _SET,
            {"id": id},
            body=body,
            fields={"at": at, "from_": from_, "to": to},
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrSessionsShippingWindowRaw:
        """The same methods, returning the whole response."""
        return cast("OdrSessionsShippingWindowRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrSessionsShippingWindowStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrSessionsShippingWindowStreamed", self._as_streamed())


class AsyncOdrSessionsShippingWindow(AsyncResource):
    """The shipping window of a checkout session: a day and a time span.

    The operations of `odr.sessions.shipping.window`.
    """

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionsShippingWindowGetResponse:
        """Read the shipping window of a checkout session and the ones to choose from.

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

        Source: afosto (003), Order / Session, lines 69312-69447.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def set(
        self,
        id: str,
        *,
        at: dt.date | str | UnsetType = UNSET,
        from_: int | UnsetType = UNSET,
        to: int | UnsetType = UNSET,
        body: (
            models.OdrSelectSessionShippingWindowRequest
            | params.OdrSelectSessionShippingWindowRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrSelectSessionShippingWindowResponse:
        """Select the shipping window of a checkout session.

        `odr.sessions.shipping.window.get` has the windows to choose from.

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

        Source: afosto (003), Order / Session, lines 69177-69310.
        """
        return await self._call(
            _SET,
            {"id": id},
            body=body,
            fields={"at": at, "from_": from_, "to": to},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrSessionsShippingWindowRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrSessionsShippingWindowRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrSessionsShippingWindowStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrSessionsShippingWindowStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrSessionsShippingWindowRaw:
        """`OdrSessionsShippingWindow`, returning whole responses."""

        def __init__(self, resource: OdrSessionsShippingWindow) -> None:
            self.get = raw(resource.get)
            self.set = raw(resource.set)

    class OdrSessionsShippingWindowStreamed:
        """`OdrSessionsShippingWindow`, with responses that are yet to be read."""

        def __init__(self, resource: OdrSessionsShippingWindow) -> None:
            self.get = streamed(resource.get)
            self.set = streamed(resource.set)

    class AsyncOdrSessionsShippingWindowRaw:
        """`AsyncOdrSessionsShippingWindow`, returning whole responses."""

        def __init__(self, resource: AsyncOdrSessionsShippingWindow) -> None:
            self.get = async_raw(resource.get)
            self.set = async_raw(resource.set)

    class AsyncOdrSessionsShippingWindowStreamed:
        """`AsyncOdrSessionsShippingWindow`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrSessionsShippingWindow) -> None:
            self.get = async_streamed(resource.get)
            self.set = async_streamed(resource.set)
