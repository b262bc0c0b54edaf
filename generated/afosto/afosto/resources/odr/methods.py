"""The operations of `odr.methods`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

from ... import models
from ..._runtime.spec.operation import Json, Operation, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_GET: Operation[models.OdrMethod] = Operation(
    "odr.methods.get",
    "GET",
    "/odr/methods/{provider_code}/{code}",
    parameters=(Parameter("provider_code", "path"), Parameter("code", "path")),
    results={"200": Json(lambda: models.OdrMethod)},
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
_LIST: Operation[builtins.list[models.OdrMethod]] = Operation(
    "odr.methods.list",
    "GET",
    "/odr/methods",
    results={"200": Json(lambda: builtins.list[models.OdrMethod])},
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


class OdrMethods(SyncResource):
    """Payment methods.

    The operations of `odr.methods`.
    """

    def get(
        self,
        provider_code: str,
        code: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrMethod:
        """Read one payment method of a payment provider.

        Args:
            provider_code: Code of the payment provider.
            code: Code of the payment method.

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
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Order / Payments, lines 64974-65125.
        """
        return self._call(
            _GET,
            {"provider_code": provider_code, "code": code},
            options=options,
        )

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrMethod]:
        """List the available payment methods with their issuers.

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
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Order / Payments, lines 64828-64972.
        """
        return self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> OdrMethodsRaw:
        """The same methods, returning the whole response."""
        return cast("OdrMethodsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrMethodsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrMethodsStreamed", self._as_streamed())


class AsyncOdrMethods(AsyncResource):
    """Payment methods.

    The operations of `odr.methods`.
    """

    async def get(
        self,
        provider_code: str,
        code: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrMethod:
        """Read one payment method of a payment provider.

        Args:
            provider_code: Code of the payment provider.
            code: Code of the payment method.

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
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Order / Payments, lines 64974-65125.
        """
        return await self._call(
            _GET,
            {"provider_code": provider_code, "code": code},
            options=options,
        )

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.OdrMethod]:
        """List the available payment methods with their issuers.

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
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Order / Payments, lines 64828-64972.
        """
        return await self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> AsyncOdrMethodsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrMethodsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrMethodsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrMethodsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrMethodsRaw:
        """`OdrMethods`, returning whole responses."""

        def __init__(self, resource: OdrMethods) -> None:
            self.get = raw(resource.get)
            self.list = raw(resource.list)

    class OdrMethodsStreamed:
        """`OdrMethods`, with responses that are yet to be read."""

        def __init__(self, resource: OdrMethods) -> None:
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)

    class AsyncOdrMethodsRaw:
        """`AsyncOdrMethods`, returning whole responses."""

        def __init__(self, resource: AsyncOdrMethods) -> None:
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)

    class AsyncOdrMethodsStreamed:
        """`AsyncOdrMethods`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrMethods) -> None:
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
