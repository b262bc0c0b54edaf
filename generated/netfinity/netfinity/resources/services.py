"""The operations of `services`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TYPE_CHECKING, cast

from .. import models
from .._runtime.spec.operation import Body, Json, Operation, Parameter
from .._runtime.spec.options import RequestOptions
from .._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_SEND: Operation[dict[str, Any]] = Operation(
    "services.send",
    "POST",
    "/{service}",
    parameters=(Parameter("service", "path", multi_segment=True),),
    body=Body("application/json", required=True),
    results={"200": Json(lambda: dict[str, Any])},
    errors={
        "401": Json(lambda: dict[str, Any]),
        "403": Json(lambda: dict[str, Any]),
        "406": Json(lambda: dict[str, Any]),
        "422": Json(lambda: models.ValidationProblem),
        "429": Json(lambda: dict[str, Any]),
    },
    security=({"bearerToken": ()},),
)


class Services(SyncResource):
    """Services that have no operation of their own here, called by their path.

    The operations of `services`.
    """

    def send(
        self,
        service: str,
        *,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Call a service that has no operation of its own.

        The path of a service and its parameters stand in the vendor's description of
        that service.

        Args:
            service: Path of the service below the base address, without a slash in
                front, such as `sms/notification/send`.
            body: The whole body at once.

        Raises:
            AuthenticationError: 401. The bearer token is wrong.
            PermissionDeniedError: 403. The token is right, but this IP address may
                not use it, or it has no right to the service.
            NotAcceptableError: 406. A mandatory header is missing, or the request
                is not JSON.
            UnprocessableEntityError: 422. Parameters are missing or break the rules
                of the service.
            RateLimitError: 429. The service got more requests this minute than it
                takes.

        Example:
            client.services.send(
                "sms/notification/send",
                body={"msisdn": "359881234567", "text": "Your parcel has arrived"},
            )

        Source: netfinity (002), Заявки от клиента, lines 1-60.
        """
        return self._call(_SEND, {"service": service}, body=body, options=options)

    @property
    def with_raw_response(self) -> ServicesRaw:
        """The same methods, returning the whole response."""
        return cast("ServicesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> ServicesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("ServicesStreamed", self._as_streamed())


class AsyncServices(AsyncResource):
    """Services that have no operation of their own here, called by their path.

    The operations of `services`.
    """

    async def send(
        self,
        service: str,
        *,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Call a service that has no operation of its own.

        The path of a service and its parameters stand in the vendor's description of
        that service.

        Args:
            service: Path of the service below the base address, without a slash in
                front, such as `sms/notification/send`.
            body: The whole body at once.

        Raises:
            AuthenticationError: 401. The bearer token is wrong.
            PermissionDeniedError: 403. The token is right, but this IP address may
                not use it, or it has no right to the service.
            NotAcceptableError: 406. A mandatory header is missing, or the request
                is not JSON.
            UnprocessableEntityError: 422. Parameters are missing or break the rules
                of the service.
            RateLimitError: 429. The service got more requests this minute than it
                takes.

        Example:
            await client.services.send(
                "sms/notification/send",
                body={"msisdn": "359881234567", "text": "Your parcel has arrived"},
            )

        Source: netfinity (002), Заявки от клиента, lines 1-60.
        """
        return await self._call(_SEND, {"service": service}, body=body, options=options)

    @property
    def with_raw_response(self) -> AsyncServicesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncServicesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncServicesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncServicesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class ServicesRaw:
        """`Services`, returning whole responses."""

        def __init__(self, resource: Services) -> None:
            self.send = raw(resource.send)

    class ServicesStreamed:
        """`Services`, with responses that are yet to be read."""

        def __init__(self, resource: Services) -> None:
            self.send = streamed(resource.send)

    class AsyncServicesRaw:
        """`AsyncServices`, returning whole responses."""

        def __init__(self, resource: AsyncServices) -> None:
            self.send = async_raw(resource.send)

    class AsyncServicesStreamed:
        """`AsyncServices`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncServices) -> None:
            self.send = async_streamed(resource.send)
