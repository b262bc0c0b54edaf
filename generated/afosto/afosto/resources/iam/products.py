"""The operations of `iam.products`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from ... import models
from ..._runtime.spec.operation import Json, Operation
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_LIST: Operation[builtins.list[models.IamProduct]] = Operation(
    "iam.products.list",
    "GET",
    "/iam/products",
    results={"200": Json(lambda: builtins.list[models.IamProduct])},
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


class IamProducts(SyncResource):
    """What can be subscribed to, with plans and price tiers.

    The operations of `iam.products`.
    """

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamProduct]:
        """List what can be subscribed to, with plans and price tiers.

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

        Source: afosto (003), IAM / Subscription, lines 32346-32488.
        """
        return self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> IamProductsRaw:
        """The same methods, returning the whole response."""
        return cast("IamProductsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> IamProductsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("IamProductsStreamed", self._as_streamed())


class AsyncIamProducts(AsyncResource):
    """What can be subscribed to, with plans and price tiers.

    The operations of `iam.products`.
    """

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.IamProduct]:
        """List what can be subscribed to, with plans and price tiers.

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

        Source: afosto (003), IAM / Subscription, lines 32346-32488.
        """
        return await self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> AsyncIamProductsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncIamProductsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncIamProductsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncIamProductsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class IamProductsRaw:
        """`IamProducts`, returning whole responses."""

        def __init__(self, resource: IamProducts) -> None:
            self.list = raw(resource.list)

    class IamProductsStreamed:
        """`IamProducts`, with responses that are yet to be read."""

        def __init__(self, resource: IamProducts) -> None:
            self.list = streamed(resource.list)

    class AsyncIamProductsRaw:
        """`AsyncIamProducts`, returning whole responses."""

        def __init__(self, resource: AsyncIamProducts) -> None:
            self.list = async_raw(resource.list)

    class AsyncIamProductsStreamed:
        """`AsyncIamProducts`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncIamProducts) -> None:
            self.list = async_streamed(resource.list)
