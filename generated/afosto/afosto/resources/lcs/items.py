"""The operations of `lcs.items`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Nothing, Operation
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

_BULK_UPDATE: Operation[None] = Operation(
    "lcs.items.bulk_update",
    "PUT",
    "/lcs/bulk/items",
    body=Body("application/json"),
    results={"204": Nothing()},
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


class LcsItems(SyncResource):
    """Shipment items, several shipments at once.

    The operations of `lcs.items`.
    """

    def bulk_update(
        self,
        *,
        command: str | UnsetType = UNSET,
        constraints: (
            Sequence[
                models.LcsItemSearchConstraint | params.LcsItemSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        parameters: Mapping[str, Any] | UnsetType = UNSET,
        body: (
            models.LcsItemsBulkUpdateBody
            | params.LcsItemsBulkUpdateBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Set the same values on all shipment items that match the constraints.

        Args:
            parameters: The values to set, under the keys `expires_at`,
                `is_finished`, `is_handled`, `is_missing`, `lot_number`, `parcel_id` and
                `position`.
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

        Source: afosto (003), Fulfilment / Bulk, lines 25941-26081.
        """
        return self._call(
            _BULK_UPDATE,
            body=body,
            fields={
                "command": command,
                "constraints": constraints,
                "parameters": parameters,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> LcsItemsRaw:
        """The same methods, returning the whole response."""
        return cast("LcsItemsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> LcsItemsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("LcsItemsStreamed", self._as_streamed())


class AsyncLcsItems(AsyncResource):
    """Shipment items, several shipments at once.

    The operations of `lcs.items`.
    """

    async def bulk_update(
        self,
        *,
        command: str | UnsetType = UNSET,
        constraints: (
            Sequence[
                models.LcsItemSearchConstraint | params.LcsItemSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        parameters: Mapping[str, Any] | UnsetType = UNSET,
        body: (
            models.LcsItemsBulkUpdateBody
            | params.LcsItemsBulkUpdateBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Set the same values on all shipment items that match the constraints.

        Args:
            parameters: The values to set, under the keys `expires_at`,
                `is_finished`, `is_handled`, `is_missing`, `lot_number`, `parcel_id` and
                `position`.
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

        Source: afosto (003), Fulfilment / Bulk, lines 25941-26081.
        """
        return await self._call(
            _BULK_UPDATE,
            body=body,
            fields={
                "command": command,
                "constraints": constraints,
                "parameters": parameters,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncLcsItemsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncLcsItemsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncLcsItemsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncLcsItemsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class LcsItemsRaw:
        """`LcsItems`, returning whole responses."""

        def __init__(self, resource: LcsItems) -> None:
            self.bulk_update = raw(resource.bulk_update)

    class LcsItemsStreamed:
        """`LcsItems`, with responses that are yet to be read."""

        def __init__(self, resource: LcsItems) -> None:
            self.bulk_update = streamed(resource.bulk_update)

    class AsyncLcsItemsRaw:
        """`AsyncLcsItems`, returning whole responses."""

        def __init__(self, resource: AsyncLcsItems) -> None:
            self.bulk_update = async_raw(resource.bulk_update)

    class AsyncLcsItemsStreamed:
        """`AsyncLcsItems`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncLcsItems) -> None:
            self.bulk_update = async_streamed(resource.bulk_update)
