"""The operations of `odr.projection`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal, TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.operation import Body, Json, Operation, Parameter
from ..._runtime.options import RequestOptions
from ..._runtime.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ..._runtime.sentinel import UNSET, UnsetType

_CALCULATE: Operation[models.OdrProjection] = Operation(
    "odr.projection.calculate",
    "POST",
    "/odr/projection",
    parameters=(Parameter("rules", "query"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrProjection)},
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


class OdrProjection(SyncResource):
    """The operations of `odr.projection`."""

    def calculate(
        self,
        *,
        adjustments: (
            Sequence[models.OdrAdjustment | params.OdrAdjustmentParams] | UnsetType
        ) = UNSET,
        client_id: str | UnsetType = UNSET,
        contact_id: str | UnsetType = UNSET,
        coupons: Sequence[str] | UnsetType = UNSET,
        currency: str | UnsetType = UNSET,
        items: (
            Sequence[models.OdrItemModel | params.OdrItemModelParams] | UnsetType
        ) = UNSET,
        organisation_id: str | UnsetType = UNSET,
        pricing_at: dt.datetime | str | UnsetType = UNSET,
        settings: (
            models.OdrProjectionModelSettings
            | params.OdrProjectionModelSettingsParams
            | UnsetType
        ) = UNSET,
        body: (
            models.OdrProjectionModel | params.OdrProjectionModelParams | UnsetType
        ) = UNSET,
        rules: Literal["1", "0"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrProjection:
        """Project what a set of items costs, with discounts, services and VAT.

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

        Source: afosto (003), Order / Projection, lines 58820-59084.
        """
        return self._call(
            _CALCULATE,
            {"rules": rules},
            body=body,
            fields={
                "adjustments": adjustments,
                "client_id": client_id,
                "contact_id": contact_id,
                "coupons": coupons,
                "currency": currency,
                "items": items,
                "organisation_id": organisation_id,
                "pricing_at": pricing_at,
                "settings": settings,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrProjectionRaw:
        """The same methods, returning the whole response."""
        return cast("OdrProjectionRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrProjectionStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrProjectionStreamed", self._as_streamed())


class AsyncOdrProjection(AsyncResource):
    """The operations of `odr.projection`."""

    async def calculate(
        self,
        *,
        adjustments: (
            Sequence[models.OdrAdjustment | params.OdrAdjustmentParams] | UnsetType
        ) = UNSET,
        client_id: str | UnsetType = UNSET,
        contact_id: str | UnsetType = UNSET,
        coupons: Sequence[str] | UnsetType = UNSET,
        currency: str | UnsetType = UNSET,
        items: (
            Sequence[models.OdrItemModel | params.OdrItemModelParams] | UnsetType
        ) = UNSET,
        organisation_id: str | UnsetType = UNSET,
        pricing_at: dt.datetime | str | UnsetType = UNSET,
        settings: (
            models.OdrProjectionModelSettings
            | params.OdrProjectionModelSettingsParams
            | UnsetType
        ) = UNSET,
        body: (
            models.OdrProjectionModel | params.OdrProjectionModelParams | UnsetType
        ) = UNSET,
        rules: Literal["1", "0"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.OdrProjection:
        """Project what a set of items costs, with discounts, services and VAT.

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

        Source: afosto (003), Order / Projection, lines 58820-59084.
        """
        return await self._call(
            _CALCULATE,
            {"rules": rules},
            body=body,
            fields={
                "adjustments": adjustments,
                "client_id": client_id,
                "contact_id": contact_id,
                "coupons": coupons,
                "currency": currency,
                "items": items,
                "organisation_id": organisation_id,
                "pricing_at": pricing_at,
                "settings": settings,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrProjectionRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrProjectionRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrProjectionStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrProjectionStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrProjectionRaw:
        """`OdrProjection`, returning whole responses."""

        def __init__(self, resource: OdrProjection) -> None:
            self.calculate = raw(resource.calculate)

    class OdrProjectionStreamed:
        """`OdrProjection`, with responses that are yet to be read."""

        def __init__(self, resource: OdrProjection) -> None:
            self.calculate = streamed(resource.calculate)

    class AsyncOdrProjectionRaw:
        """`AsyncOdrProjection`, returning whole responses."""

        def __init__(self, resource: AsyncOdrProjection) -> None:
            self.calculate = async_raw(resource.calculate)

    class AsyncOdrProjectionStreamed:
        """`AsyncOdrProjection`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrProjection) -> None:
            self.calculate = async_streamed(resource.calculate)
