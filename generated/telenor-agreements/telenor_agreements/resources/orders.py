"""The operations of `orders`."""

from __future__ import annotations

from typing import Any, TYPE_CHECKING, cast

from .. import models, params
from .._runtime.spec.operation import Body, Json, Operation
from .._runtime.spec.options import RequestOptions
from .._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_CREATE: Operation[list[models.OrderReceipt]] = Operation(
    "orders.create",
    "POST",
    "/corporate-agreements/v2/orders",
    body=Body("application/json", lambda: models.Order, required=True, rename=True),
    results={"200": Json(lambda: list[models.OrderReceipt])},
    errors={
        "400": Json(lambda: dict[str, Any]),
        "401": Json(lambda: dict[str, Any]),
        "403": Json(lambda: dict[str, Any]),
        "404": Json(lambda: dict[str, Any]),
        "429": Json(lambda: dict[str, Any]),
        "500": Json(lambda: dict[str, Any]),
        "503": Json(lambda: dict[str, Any]),
    },
    security=({"oauth2": ()},),
    error_codes={
        "400001": ("The agreement id is not valid.", False),
        "400002": ("The product id is not valid.", False),
        "40001": ("The enduserId is missing or not valid.", False),
        "40101": ("The resource is not valid.", False),
        "40102": ("The request has no Authorization header.", False),
        "40103": ("No API product was found.", False),
        "40104": ("The caller has no right to the given MSISDN.", False),
        "40105": ("The access token is not valid.", True),
        "40106": ("The access token has expired.", True),
        "40107": (
            "Basic authentication is not allowed for this client or from outside.",
            False,
        ),
        "40108": ("The client id or the client secret is wrong.", False),
        "40301": ("The scope is not valid.", False),
        "404001": ("There is no such agreement.", False),
        "40401": ("There is no such path or method.", False),
        "4042000": ("The back end has no such path or method.", False),
        "42901": ("The quota of requests is used up.", False),
        "42902": ("Too many requests came at once (spike arrest).", False),
        "50001": ("Internal server error.", False),
        "50002": ("The acr could not be validated.", False),
        "50003": ("The subscription could not be validated.", False),
        "500100": ("Internal server error.", False),
        "503200": ("External server error.", False),
    },
)


class Orders(SyncResource):
    """Orders that add products to an agreement or change those it has.

    The operations of `orders`.
    """

    def create(
        self,
        *,
        body: params.OrderParams,
        options: RequestOptions | None = None,
    ) -> list[models.OrderReceipt]:
        """Order a new product for an agreement, or change one it has.

        The body is one order, and it is the inner object of the vendor's example: that
        page shows each kind of order under a key of its own, `updateProductOrder` or
        `addProductOrder`, and these keys are not sent. `type` tells the kinds of orders
        apart. It may take a while until an order is done and the agreement shows the
        change. Keep the id of the order: the vendor may offer a status query for it one
        day.

        Args:
            body: The whole body at once.

        Raises:
            BadRequestError: 400. A value in the request is not valid; the code says
                which.
            AuthenticationError: 401. The token or the client was refused. A new
                token helps with 40105 and 40106 only.
            PermissionDeniedError: 403. The token does not have the scope that is
                needed.
            NotFoundError: 404. The agreement, the path or the method does not
                exist; the code says which.
            RateLimitError: 429. The quota is used up, or requests came too fast.
                The limits are not published.
            ServerError: 500. Internal server error. Some codes say that an acr or a
                subscription could not be validated.
            ServerError: 503. The service is not available; 503200 stands for an
                external server error.

        Example:
            client.orders.create(
                body={
                    "agreement_id": "5538579",
                    "product_offering_id": "13883",
                    "type": "ADD_PRODUCT",
                    "configurations": [{"id": 6420, "value": "..."}],
                },
            )

        Source: telenor-agreements (004), corporate-agreements, lines 7-89.
        """
        return self._call(_CREATE, body=body, options=options)

    @property
    def with_raw_response(self) -> OrdersRaw:
        """The same methods, returning the whole response."""
        return cast("OrdersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OrdersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OrdersStreamed", self._as_streamed())


class AsyncOrders(AsyncResource):
    """Orders that add products to an agreement or change those it has.

    The operations of `orders`.
    """

    async def create(
        self,
        *,
        body: params.OrderParams,
        options: RequestOptions | None = None,
    ) -> list[models.OrderReceipt]:
        """Order a new product for an agreement, or change one it has.

        The body is one order, and it is the inner object of the vendor's example: that
        page shows each kind of order under a key of its own, `updateProductOrder` or
        `addProductOrder`, and these keys are not sent. `type` tells the kinds of orders
        apart. It may take a while until an order is done and the agreement shows the
        change. Keep the id of the order: the vendor may offer a status query for it one
        day.

        Args:
            body: The whole body at once.

        Raises:
            BadRequestError: 400. A value in the request is not valid; the code says
                which.
            AuthenticationError: 401. The token or the client was refused. A new
                token helps with 40105 and 40106 only.
            PermissionDeniedError: 403. The token does not have the scope that is
                needed.
            NotFoundError: 404. The agreement, the path or the method does not
                exist; the code says which.
            RateLimitError: 429. The quota is used up, or requests came too fast.
                The limits are not published.
            ServerError: 500. Internal server error. Some codes say that an acr or a
                subscription could not be validated.
            ServerError: 503. The service is not available; 503200 stands for an
                external server error.

        Example:
            await client.orders.create(
                body={
                    "agreement_id": "5538579",
                    "product_offering_id": "13883",
                    "type": "ADD_PRODUCT",
                    "configurations": [{"id": 6420, "value": "..."}],
                },
            )

        Source: telenor-agreements (004), corporate-agreements, lines 7-89.
        """
        return await self._call(_CREATE, body=body, options=options)

    @property
    def with_raw_response(self) -> AsyncOrdersRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOrdersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOrdersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOrdersStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OrdersRaw:
        """`Orders`, returning whole responses."""

        def __init__(self, resource: Orders) -> None:
            self.create = raw(resource.create)

    class OrdersStreamed:
        """`Orders`, with responses that are yet to be read."""

        def __init__(self, resource: Orders) -> None:
            self.create = streamed(resource.create)

    class AsyncOrdersRaw:
        """`AsyncOrders`, returning whole responses."""

        def __init__(self, resource: AsyncOrders) -> None:
            self.create = async_raw(resource.create)

    class AsyncOrdersStreamed:
        """`AsyncOrders`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOrders) -> None:
            self.create = async_streamed(resource.create)
