"""The operations of `odr.skus`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Operation
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ..._runtime.core.sentinel import UNSET, UnsetType

_ANNOUNCE: Operation[models.OdrSkuResult] = Operation(
    "odr.skus.announce",
    "POST",
    "/odr/skus",
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrSkuResult)},
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


class OdrSkus(SyncResource):
    """The SKUs that are valid in orders.

    The operations of `odr.skus`.
    """

    def announce(
        self,
        *,
        body: Sequence[models.OdrSku | params.OdrSkuParams] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrSkuResult:
        """Tell the order service which SKUs are valid.

        Args:
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

        Source: afosto (003), Order / Skus, lines 58016-58146.
        """
        return self._call(_ANNOUNCE, body=body, options=options)

    @property
    def with_raw_response(self) -> OdrSkusRaw:
        """The same methods, returning the whole response."""
        return cast("OdrSkusRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrSkusStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrSkusStreamed", self._as_streamed())


class AsyncOdrSkus(AsyncResource):
    """The SKUs that are valid in orders.

    The operations of `odr.skus`.
    """

    async def announce(
        self,
        *,
        body: Sequence[models.OdrSku | params.OdrSkuParams] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrSkuResult:
        """Tell the order service which SKUs are valid.

        Args:
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

        Source: afosto (003), Order / Skus, lines 58016-58146.
        """
        return await self._call(_ANNOUNCE, body=body, options=options)

    @property
    def with_raw_response(self) -> AsyncOdrSkusRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrSkusRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrSkusStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrSkusStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrSkusRaw:
        """`OdrSkus`, returning whole responses."""

        def __init__(self, resource: OdrSkus) -> None:
            self.announce = raw(resource.announce)

    class OdrSkusStreamed:
        """`OdrSkus`, with responses that are yet to be read."""

        def __init__(self, resource: OdrSkus) -> None:
            self.announce = streamed(resource.announce)

    class AsyncOdrSkusRaw:
        """`AsyncOdrSkus`, returning whole responses."""

        def __init__(self, resource: AsyncOdrSkus) -> None:
            self.announce = async_raw(resource.announce)

    class AsyncOdrSkusStreamed:
        """`AsyncOdrSkus`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrSkus) -> None:
            self.announce = async_streamed(resource.announce)
