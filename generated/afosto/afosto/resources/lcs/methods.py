"""The operations of `lcs.methods`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Operation, Parameter
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

_GET: Operation[models.LcsMethod] = Operation(
    "lcs.methods.get",
    "GET",
    "/lcs/methods/{id}",
    parameters=(
        Parameter("id", "path"),
        Parameter("country_code", "query"),
        Parameter("channel_id", "query"),
    ),
    results={"200": Json(lambda: models.LcsMethod)},
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
_LIST: Operation[builtins.list[models.LcsMethod]] = Operation(
    "lcs.methods.list",
    "GET",
    "/lcs/methods",
    parameters=(Parameter("country_code", "query"), Parameter("channel_id", "query")),
    results={"200": Json(lambda: builtins.list[models.LcsMethod])},
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
_SEARCH: Operation[builtins.list[models.LcsMethod]] = Operation(
    "lcs.methods.search",
    "POST",
    "/lcs/search/methods",
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.LcsMethod])},
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


class LcsMethods(SyncResource):
    """Shipping methods of carriers.

    The operations of `lcs.methods`.
    """

    def get(
        self,
        id: str,
        *,
        country_code: str | None = None,
        channel_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.LcsMethod:
        """Read a shipping method with its carrier, countries and limits.

        Args:
            id: Id of the shipping method.
            country_code: Code of the country to read the method for.
            channel_id: Id of the sales channel to read the method for.

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

        Source: afosto (003), Fulfilment / Methods, lines 26860-27017.
        """
        return self._call(
            _GET,
            {"id": id, "country_code": country_code, "channel_id": channel_id},
            options=options,
        )

    def list(
        self,
        *,
        country_code: str | None = None,
        channel_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.LcsMethod]:
        """List the shipping methods, for a country or a sales channel if one is given.

        Args:
            country_code: Filter by the code of a country that is served.
            channel_id: Filter by the id of the sales channel.

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

        Source: afosto (003), Fulfilment / Methods, lines 26703-26858.
        """
        return self._call(
            _LIST,
            {"country_code": country_code, "channel_id": channel_id},
            options=options,
        )

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.LcsShipmentMethodSearchConstraint
                | params.LcsShipmentMethodSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.LcsShipmentMethodSearch
            | params.LcsShipmentMethodSearchParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.LcsMethod]:
        """Search shipping methods by their ids.

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

        Response headers:
            x-count: 200. How many entries there are on all pages together.

        Source: afosto (003), Fulfilment / Search, lines 25450-25613.
        """
        return self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    @property
    def with_raw_response(self) -> LcsMethodsRaw:
        """The same methods, returning the whole response."""
        return cast("LcsMethodsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> LcsMethodsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("LcsMethodsStreamed", self._as_streamed())


class AsyncLcsMethods(AsyncResource):
    """Shipping methods of carriers.

    The operations of `lcs.methods`.
    """

    async def get(
        self,
        id: str,
        *,
        country_code: str | None = None,
        channel_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.LcsMethod:
        """Read a shipping method with its carrier, countries and limits.

        Args:
            id: Id of the shipping method.
            country_code: Code of the country to read the method for.
            channel_id: Id of the sales channel to read the method for.

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

        Source: afosto (003), Fulfilment / Methods, lines 26860-27017.
        """
        return await self._call(
            _GET,
            {"id": id, "country_code": country_code, "channel_id": channel_id},
            options=options,
        )

    async def list(
        self,
        *,
        country_code: str | None = None,
        channel_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.LcsMethod]:
        """List the shipping methods, for a country or a sales channel if one is given.

        Args:
            country_code: Filter by the code of a country that is served.
            channel_id: Filter by the id of the sales channel.

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

        Source: afosto (003), Fulfilment / Methods, lines 26703-26858.
        """
        return await self._call(
            _LIST,
            {"country_code": country_code, "channel_id": channel_id},
            options=options,
        )

    async def search(
        self,
        *,
        constraints: (
            Sequence[
                models.LcsShipmentMethodSearchConstraint
                | params.LcsShipmentMethodSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.LcsShipmentMethodSearch
            | params.LcsShipmentMethodSearchParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.LcsMethod]:
        """Search shipping methods by their ids.

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

        Response headers:
            x-count: 200. How many entries there are on all pages together.

        Source: afosto (003), Fulfilment / Search, lines 25450-25613.
        """
        return await self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncLcsMethodsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncLcsMethodsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncLcsMethodsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncLcsMethodsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class LcsMethodsRaw:
        """`LcsMethods`, returning whole responses."""

        def __init__(self, resource: LcsMethods) -> None:
            self.get = raw(resource.get)
            self.list = raw(resource.list)
            self.search = raw(resource.search)

    class LcsMethodsStreamed:
        """`LcsMethods`, with responses that are yet to be read."""

        def __init__(self, resource: LcsMethods) -> None:
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)
            self.search = streamed(resource.search)

    class AsyncLcsMethodsRaw:
        """`AsyncLcsMethods`, returning whole responses."""

        def __init__(self, resource: AsyncLcsMethods) -> None:
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)
            self.search = async_raw(resource.search)

    class AsyncLcsMethodsStreamed:
        """`AsyncLcsMethods`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncLcsMethods) -> None:
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
            self.search = async_streamed(resource.search)
