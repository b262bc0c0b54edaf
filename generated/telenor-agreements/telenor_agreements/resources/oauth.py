"""The operations of `oauth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime.spec.operation import Operation, Text
from .._runtime.spec.options import RequestOptions
from .._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

_LOGOUT: Operation[str] = Operation(
    "oauth.logout",
    "GET",
    "/oauth/v2/logout",
    results={"200": Text()},
    security=({"oauth2": ()},),
    idempotent=False,
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


class Oauth(SyncResource):
    """The end of an access token; clients fetch tokens by themselves.

    The operations of `oauth`.
    """

    def logout(self, *, options: RequestOptions | None = None) -> str:
        """Make the current access token unusable.

        This is optional, since a token also ends when it expires.

        Source:
        https://developer.telenor.no/api/administration/telenorstoresapi/docs/ref/oauth.html,
        oauth.
        """
        return self._call(_LOGOUT, options=options)

    @property
    def with_raw_response(self) -> OauthRaw:
        """The same methods, returning the whole response."""
        return cast("OauthRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OauthStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OauthStreamed", self._as_streamed())


class AsyncOauth(AsyncResource):
    """The end of an access token; clients fetch tokens by themselves.

    The operations of `oauth`.
    """

    async def logout(self, *, options: RequestOptions | None = None) -> str:
        """Make the current access token unusable.

        This is optional, since a token also ends when it expires.

        Source:
        https://developer.telenor.no/api/administration/telenorstoresapi/docs/ref/oauth.html,
        oauth.
        """
        return await self._call(_LOGOUT, options=options)

    @property
    def with_raw_response(self) -> AsyncOauthRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOauthRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOauthStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOauthStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OauthRaw:
        """`Oauth`, returning whole responses."""

        def __init__(self, resource: Oauth) -> None:
            self.logout = raw(resource.logout)

    class OauthStreamed:
        """`Oauth`, with responses that are yet to be read."""

        def __init__(self, resource: Oauth) -> None:
            self.logout = streamed(resource.logout)

    class AsyncOauthRaw:
        """`AsyncOauth`, returning whole responses."""

        def __init__(self, resource: AsyncOauth) -> None:
            self.logout = async_raw(resource.logout)

    class AsyncOauthStreamed:
        """`AsyncOauth`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOauth) -> None:
            self.logout = async_streamed(resource.logout)
