"""The operations of `iam.subscriptions`."""

from __future__ import annotations

import builtins
from functools import cached_property
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

if TYPE_CHECKING:
    from ....resources.iam.subscriptions.add_ons import (
        AsyncIamSubscriptionsAddOns,
        IamSubscriptionsAddOns,
    )
    from ....resources.iam.subscriptions.invoices import (
        AsyncIamSubscriptionsInvoices,
        IamSubscriptionsInvoices,
    )
    from ....resources.iam.subscriptions.usages import (
        AsyncIamSubscriptionsUsages,
        IamSubscriptionsUsages,
    )

_GET_TRIAL: Operation[models.IamTrial] = Operation(
    "iam.subscriptions.get_trial",
    "GET",
    "/iam/subscriptions/trial",
    results={"200": Json(lambda: models.IamTrial)},
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
_LIST: Operation[builtins.list[models.IamSubscription]] = Operation(
    "iam.subscriptions.list",
    "GET",
    "/iam/subscriptions",
    results={"200": Json(lambda: builtins.list[models.IamSubscription])},
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
_SUBSCRIBE: Operation[builtins.list[models.IamUsageRecord]] = Operation(
    "iam.subscriptions.subscribe",
    "POST",
    "/iam/subscriptions",
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.IamUsageRecord])},
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


class IamSubscriptions(SyncResource):
    """Subscriptions to services.

    The operations of `iam.subscriptions`.
    """

    @cached_property
    def add_ons(self) -> IamSubscriptionsAddOns:
        """The operations of `iam.subscriptions.add_ons`."""
        from ....resources.iam.subscriptions.add_ons import IamSubscriptionsAddOns

        return IamSubscriptionsAddOns(self._client)

    @cached_property
    def invoices(self) -> IamSubscriptionsInvoices:
        """The operations of `iam.subscriptions.invoices`."""
        from ....resources.iam.subscriptions.invoices import IamSubscriptionsInvoices

        return IamSubscriptionsInvoices(self._client)

    @cached_property
    def usages(self) -> IamSubscriptionsUsages:
        """The operations of `iam.subscriptions.usages`."""
        from ....resources.iam.subscriptions.usages import IamSubscriptionsUsages

        return IamSubscriptionsUsages(self._client)

    def get_trial(self, *, options: RequestOptions | None = None) -> models.IamTrial:
        """Read whether a trial is running, its balance and when it ends.

        The figures are live.

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

        Source: afosto (003), IAM / Subscription, lines 33241-33364.
        """
        return self._call(_GET_TRIAL, options=options)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamSubscription]:
        """List the subscriptions active right now, with the products in them.

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

        Source: afosto (003), IAM / Subscription, lines 32490-32642.
        """
        return self._call(_LIST, options=options)

    def subscribe(
        self,
        *,
        code: str | UnsetType = UNSET,
        body: models.IamSubscribe | params.IamSubscribeParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamUsageRecord]:
        """Add a service to the subscription by its product code.

        `iam.products.list` has the codes.

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

        Source: afosto (003), IAM / Subscription, lines 32644-32774.
        """
        return self._call(_SUBSCRIBE, body=body, fields={"code": code}, options=options)

    @property
    def with_raw_response(self) -> IamSubscriptionsRaw:
        """The same methods, returning the whole response."""
        return cast("IamSubscriptionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamSubscriptionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamSubscriptionsStreamed", self._as_streamed())


class AsyncIamSubscriptions(AsyncResource):
    """Subscriptions to services.

    The operations of `iam.subscriptions`.
    """

    @cached_property
    def add_ons(self) -> AsyncIamSubscriptionsAddOns:
        """The operations of `iam.subscriptions.add_ons`."""
        from ....resources.iam.subscriptions.add_ons import AsyncIamSubscriptionsAddOns

        return AsyncIamSubscriptionsAddOns(self._client)

    @cached_property
    def invoices(self) -> AsyncIamSubscriptionsInvoices:
        """The operations of `iam.subscriptions.invoices`."""
        from ....resources.iam.subscriptions.invoices import (
            AsyncIamSubscriptionsInvoices,
        )

        return AsyncIamSubscriptionsInvoices(self._client)

    @cached_property
    def usages(self) -> AsyncIamSubscriptionsUsages:
        """The operations of `iam.subscriptions.usages`."""
        from ....resources.iam.subscriptions.usages import AsyncIamSubscriptionsUsages

        return AsyncIamSubscriptionsUsages(self._client)

    async def get_trial(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.IamTrial:
        """Read whether a trial is running, its balance and when it ends.

        The figures are live.

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

        Source: afosto (003), IAM / Subscription, lines 33241-33364.
        """
        return await self._call(_GET_TRIAL, options=options)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamSubscription]:
        """List the subscriptions active right now, with the products in them.

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

        Source: afosto (003), IAM / Subscription, lines 32490-32642.
        """
        return await self._call(_LIST, options=options)

    async def subscribe(
        self,
        *,
        code: str | UnsetType = UNSET,
        body: models.IamSubscribe | params.IamSubscribeParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamUsageRecord]:
        """Add a service to the subscription by its product code.

        `iam.products.list` has the codes.

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

        Source: afosto (003), IAM / Subscription, lines 32644-32774.
        """
        return await self._call(
            _SUBSCRIBE,
            body=body,
            fields={"code": code},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIamSubscriptionsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamSubscriptionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamSubscriptionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamSubscriptionsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamSubscriptionsRaw:
        """`IamSubscriptions`, returning whole responses."""

        def __init__(self, resource: IamSubscriptions) -> None:
            self.get_trial = raw(resource.get_trial)
            self.list = raw(resource.list)
            self.subscribe = raw(resource.subscribe)

    class IamSubscriptionsStreamed:
        """`IamSubscriptions`, with responses that are yet to be read."""

        def __init__(self, resource: IamSubscriptions) -> None:
            self.get_trial = streamed(resource.get_trial)
            self.list = streamed(resource.list)
            self.subscribe = streamed(resource.subscribe)

    class AsyncIamSubscriptionsRaw:
        """`AsyncIamSubscriptions`, returning whole responses."""

        def __init__(self, resource: AsyncIamSubscriptions) -> None:
            self.get_trial = async_raw(resource.get_trial)
            self.list = async_raw(resource.list)
            self.subscribe = async_raw(resource.subscribe)

    class AsyncIamSubscriptionsStreamed:
        """`AsyncIamSubscriptions`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamSubscriptions) -> None:
            self.get_trial = async_streamed(resource.get_trial)
            self.list = async_streamed(resource.list)
            self.subscribe = async_streamed(resource.subscribe)
