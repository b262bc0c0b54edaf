"""The operations of `iam.subscriptions.add_ons`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import Body, Json, Operation
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ...._runtime.core.sentinel import UNSET, UnsetType

_SUBSCRIBE: Operation[list[models.IamUsageRecord]] = Operation(
    "iam.subscriptions.add_ons.subscribe",
    "POST",
    "/iam/subscriptions/addons",
    body=Body("application/json"),
    results={"200": Json(lambda: list[models.IamUsageRecord])},
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


class IamSubscriptionsAddOns(SyncResource):
    """Add-ons to subscriptions.

    The operations of `iam.subscriptions.add_ons`.
    """

    def subscribe(
        self,
        *,
        id: str | UnsetType = UNSET,
        body: models.IamAddOn | params.IamAddOnParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.IamUsageRecord]:
        """Extend a subscription with an add-on.

        Add-ons are the products of `iam.products.list` with `is_add_on`.

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

        Source: afosto (003), IAM / Subscription, lines 32776-32906.
        """
        return self._call(_SUBSCRIBE, body=body, fields={"id": id}, options=options)

    @property
    def with_raw_response(self) -> IamSubscriptionsAddOnsRaw:
        """The same methods, returning the whole response."""
        return cast("IamSubscriptionsAddOnsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamSubscriptionsAddOnsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamSubscriptionsAddOnsStreamed", self._as_streamed())


class AsyncIamSubscriptionsAddOns(AsyncResource):
    """Add-ons to subscriptions.

    The operations of `iam.subscriptions.add_ons`.
    """

    async def subscribe(
        self,
        *,
        id: str | UnsetType = UNSET,
        body: models.IamAddOn | params.IamAddOnParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.IamUsageRecord]:
        """Extend a subscription with an add-on.

        Add-ons are the products of `iam.products.list` with `is_add_on`.

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

        Source: afosto (003), IAM / Subscription, lines 32776-32906.
        """
        return await self._call(
            _SUBSCRIBE,
            body=body,
            fields={"id": id},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIamSubscriptionsAddOnsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamSubscriptionsAddOnsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamSubscriptionsAddOnsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamSubscriptionsAddOnsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamSubscriptionsAddOnsRaw:
        """`IamSubscriptionsAddOns`, returning whole responses."""

        def __init__(self, resource: IamSubscriptionsAddOns) -> None:
            self.subscribe = raw(resource.subscribe)

    class IamSubscriptionsAddOnsStreamed:
        """`IamSubscriptionsAddOns`, with responses that are yet to be read."""

        def __init__(self, resource: IamSubscriptionsAddOns) -> None:
            self.subscribe = streamed(resource.subscribe)

    class AsyncIamSubscriptionsAddOnsRaw:
        """`AsyncIamSubscriptionsAddOns`, returning whole responses."""

        def __init__(self, resource: AsyncIamSubscriptionsAddOns) -> None:
            self.subscribe = async_raw(resource.subscribe)

    class AsyncIamSubscriptionsAddOnsStreamed:
        """`AsyncIamSubscriptionsAddOns`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamSubscriptionsAddOns) -> None:
            self.subscribe = async_streamed(resource.subscribe)
