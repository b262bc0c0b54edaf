"""The operations of `agreements`."""

from __future__ import annotations

import builtins
from typing import Any, TYPE_CHECKING, cast

from .. import models
from .._runtime.spec.operation import Json, Operation
from .._runtime.spec.options import RequestOptions
from .._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_LIST: Operation[builtins.list[models.Agreement]] = Operation(
    "agreements.list",
    "GET",
    "/corporate-agreements/v2/agreements",
    results={"200": Json(lambda: builtins.list[models.Agreement])},
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


class Agreements(SyncResource):
    """The corporate agreements of the caller's organisation.

    The operations of `agreements`.
    """

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Agreement]:
        """List the agreements of the caller's organisation.

        Orders need the `id` of an agreement.

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

        Source:
        https://developer.telenor.no/api/administration/mobilesubscriptioninfoapi/docs/ref/corporate-agreements.html,
        corporate-agreements.
        """
        return self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> AgreementsRaw:
        """The same methods, returning the whole response."""
        return cast("AgreementsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AgreementsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AgreementsStreamed", self._as_streamed())


class AsyncAgreements(AsyncResource):
    """The corporate agreements of the caller's organisation.

    The operations of `agreements`.
    """

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Agreement]:
        """List the agreements of the caller's organisation.

        Orders need the `id` of an agreement.

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

        Source:
        https://developer.telenor.no/api/administration/mobilesubscriptioninfoapi/docs/ref/corporate-agreements.html,
        corporate-agreements.
        """
        return await self._call(_LIST, options=options)

    @property
    def with_raw_response(self) -> AsyncAgreementsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncAgreementsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncAgreementsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncAgreementsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class AgreementsRaw:
        """`Agreements`, returning whole responses."""

        def __init__(self, resource: Agreements) -> None:
            self.list = raw(resource.list)

    class AgreementsStreamed:
        """`Agreements`, with responses that are yet to be read."""

        def __init__(self, resource: Agreements) -> None:
            self.list = streamed(resource.list)

    class AsyncAgreementsRaw:
        """`AsyncAgreements`, returning whole responses."""

        def __init__(self, resource: AsyncAgreements) -> None:
            self.list = async_raw(resource.list)

    class AsyncAgreementsStreamed:
        """`AsyncAgreements`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncAgreements) -> None:
            self.list = async_streamed(resource.list)
