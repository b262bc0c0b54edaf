"""The operations of `iam.subscriptions.usages`."""

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

_QUERY: Operation[list[models.IamUsageRecord]] = Operation(
    "iam.subscriptions.usages.query",
    "POST",
    "/iam/subscriptions/usages",
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


class IamSubscriptionsUsages(SyncResource):
    """The quantities used of a product.

    The operations of `iam.subscriptions.usages`.
    """

    def query(
        self,
        *,
        code: str | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        body: models.IamUsageRequest | params.IamUsageRequestParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.IamUsageRecord]:
        """Read the used quantity of a product, by code and unit.

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

        Source: afosto (003), IAM / Subscription, lines 33366-33497.
        """
        return self._call(
            _QUERY,
            body=body,
            fields={"code": code, "unit": unit},
            options=options,
        )

    @property
    def with_raw_response(self) -> IamSubscriptionsUsagesRaw:
        """The same methods, returning the whole response."""
        return cast("IamSubscriptionsUsagesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamSubscriptionsUsagesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamSubscriptionsUsagesStreamed", self._as_streamed())


class AsyncIamSubscriptionsUsages(AsyncResource):
    """The quantities used of a product.

    The operations of `iam.subscriptions.usages`.
    """

    async def query(
        self,
        *,
        code: str | UnsetType = UNSET,
        unit: str | UnsetType = UNSET,
        body: models.IamUsageRequest | params.IamUsageRequestParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.IamUsageRecord]:
        """Read the used quantity of a product, by code and unit.

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

        Source: afosto (003), IAM / Subscription, lines 33366-33497.
        """
        return await self._call(
            _QUERY,
            body=body,
            fields={"code": code, "unit": unit},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncIamSubscriptionsUsagesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamSubscriptionsUsagesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamSubscriptionsUsagesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamSubscriptionsUsagesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamSubscriptionsUsagesRaw:
        """`IamSubscriptionsUsages`, returning whole responses."""

        def __init__(self, resource: IamSubscriptionsUsages) -> None:
            self.query = raw(resource.query)

    class IamSubscriptionsUsagesStreamed:
        """`IamSubscriptionsUsages`, with responses that are yet to be read."""

        def __init__(self, resource: IamSubscriptionsUsages) -> None:
            self.query = streamed(resource.query)

    class AsyncIamSubscriptionsUsagesRaw:
        """`AsyncIamSubscriptionsUsages`, returning whole responses."""

        def __init__(self, resource: AsyncIamSubscriptionsUsages) -> None:
            self.query = async_raw(resource.query)

    class AsyncIamSubscriptionsUsagesStreamed:
        """`AsyncIamSubscriptionsUsages`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamSubscriptionsUsages) -> None:
            self.query = async_streamed(resource.query)
