"""The synchronous and the asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

import httpx2

from ._runtime.client.client import AsyncClient, SyncClient
from ._runtime.spec.hooks import (
    AfterResponse,
    AsyncAfterResponse,
    AsyncBeforeRequest,
    BeforeRequest,
)
from ._runtime.limits.limiter import Limiter
from ._runtime.auth.oauth2 import OAuth2Password
from ._runtime.spec.options import AsyncCredential, Credential, OnDrift
from ._runtime.exchange.service import Server, Service
from ._runtime.auth.tokens import AsyncTokenStorage, TokenStorage

if TYPE_CHECKING:
    from .resources.agreements import AsyncAgreements, Agreements
    from .resources.oauth import AsyncOauth, Oauth
    from .resources.orders import AsyncOrders, Orders


def _operations() -> dict[str, str]:
    from ._runtime.spec.operation_names import operations_of

    return operations_of(__name__)


_SERVICE = Service(
    "Telenor Agreements",
    environment="TELENOR_AGREEMENTS",
    servers=(Server("https://api.telenor.no", name="server_1"),),
    security_schemes={
        "oauth2": OAuth2Password("https://api.telenor.no/oauth/v2/token"),
    },
    operations=_operations,
)


class TelenorAgreements(SyncClient):
    """The client of Telenor Agreements.

    Lets a company change the products of its corporate agreements with Telenor Norway.
    The rights of the system user limit what a caller can see and change. Orders run in
    the background: the answer to an order is its id, not the result. The vendor's
    introduction has POST for creating, PUT for changing and DELETE for removing. POST
    alone has an operation, and its orders change products, too. Errors come with a
    numeric code. The form of their body is not documented.

    Args:
        client_id: The OAuth2 client id. Default: the environment variable
            TELENOR_AGREEMENTS_CLIENT_ID.
        client_secret: The OAuth2 client secret. Default: the environment variable
            TELENOR_AGREEMENTS_CLIENT_SECRET.
        username: The user name. Default: the environment variable
            TELENOR_AGREEMENTS_USERNAME.
        password: The password. Default: the environment variable
            TELENOR_AGREEMENTS_PASSWORD.
        token: An access token, used as it is instead of fetching one. Default: the
            environment variable TELENOR_AGREEMENTS_TOKEN.
        refresh_token: A refresh token, with which access tokens are fetched.
            Default: the environment variable TELENOR_AGREEMENTS_REFRESH_TOKEN.
        scope: The scopes to ask for, separated by spaces.
        token_url: Where tokens are fetched. Default:
            https://api.telenor.no/oauth/v2/token.
        token_storage: Keeps tokens between runs: an object with `load()` and
            `save(tokens)`.
        base_url: Replaces the server's address. Default:
            TELENOR_AGREEMENTS_BASE_URL, if set.
        headers: Sent with every request.
        timeout: Seconds to wait for a connection, a write and each read; None: no
            limit.
        deadline: Seconds for a whole call, with its waits and retries; None: no
            limit.
        max_retries: Attempts after the first one.
        max_response_bytes: How large an answer may be after decompression; None: no
            limit.
        on_drift: What to do when an answer disagrees with its documented type.
        paths: Path templates that replace documented ones, by operation name.
        rate_limiter: Makes calls wait for their turn, such as `RateLimiter()`;
            None: none waits.
        before_request: One function or several, called with a `RequestEvent` before
            each attempt.
        after_response: One function or several, called with a `ResponseEvent` after
            each attempt.
    """

    def __init__(
        self,
        *,
        client_id: Credential | None = None,
        client_secret: Credential | None = None,
        username: Credential | None = None,
        password: Credential | None = None,
        token: Credential | None = None,
        refresh_token: Credential | None = None,
        scope: str | None = None,
        token_url: str | None = None,
        token_storage: TokenStorage | None = None,
        base_url: str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        max_response_bytes: int | None = 268435456,
        on_drift: OnDrift = "warn",
        paths: Mapping[str, str] | None = None,
        rate_limiter: Limiter | None = None,
        before_request: BeforeRequest | None = None,
        after_response: AfterResponse | None = None,
        http_client: httpx2.Client | None = None,
    ) -> None:
        super().__init__(
            _SERVICE,
            credentials={
                "client_id": client_id,
                "client_secret": client_secret,
                "username": username,
                "password": password,
                "token": token,
                "refresh_token": refresh_token,
                "scope": scope,
                "token_url": token_url,
            },
            token_storage=token_storage,
            base_url=base_url,
            headers=headers,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            max_response_bytes=max_response_bytes,
            on_drift=on_drift,
            paths=paths,
            rate_limiter=rate_limiter,
            before_request=before_request,
            after_response=after_response,
            http_client=http_client,
        )

    @cached_property
    def agreements(self) -> Agreements:
        """The operations of `agreements`."""
        from .resources.agreements import Agreements

        return Agreements(self)

    @cached_property
    def oauth(self) -> Oauth:
        """The operations of `oauth`."""
        from .resources.oauth import Oauth

        return Oauth(self)

    @cached_property
    def orders(self) -> Orders:
        """The operations of `orders`."""
        from .resources.orders import Orders

        return Orders(self)


class AsyncTelenorAgreements(AsyncClient):
    """The asynchronous client of Telenor Agreements.

    Lets a company change the products of its corporate agreements with Telenor Norway.
    The rights of the system user limit what a caller can see and change. Orders run in
    the background: the answer to an order is its id, not the result. The vendor's
    introduction has POST for creating, PUT for changing and DELETE for removing. POST
    alone has an operation, and its orders change products, too. Errors come with a
    numeric code. The form of their body is not documented.

    Args:
        client_id: The OAuth2 client id. Default: the environment variable
            TELENOR_AGREEMENTS_CLIENT_ID.
        client_secret: The OAuth2 client secret. Default: the environment variable
            TELENOR_AGREEMENTS_CLIENT_SECRET.
        username: The user name. Default: the environment variable
            TELENOR_AGREEMENTS_USERNAME.
        password: The password. Default: the environment variable
            TELENOR_AGREEMENTS_PASSWORD.
        token: An access token, used as it is instead of fetching one. Default: the
            environment variable TELENOR_AGREEMENTS_TOKEN.
        refresh_token: A refresh token, with which access tokens are fetched.
            Default: the environment variable TELENOR_AGREEMENTS_REFRESH_TOKEN.
        scope: The scopes to ask for, separated by spaces.
        token_url: Where tokens are fetched. Default:
            https://api.telenor.no/oauth/v2/token.
        token_storage: Keeps tokens between runs: an object with `load()` and
            `save(tokens)`.
        base_url: Replaces the server's address. Default:
            TELENOR_AGREEMENTS_BASE_URL, if set.
        headers: Sent with every request.
        timeout: Seconds to wait for a connection, a write and each read; None: no
            limit.
        deadline: Seconds for a whole call, with its waits and retries; None: no
            limit.
        max_retries: Attempts after the first one.
        max_response_bytes: How large an answer may be after decompression; None: no
            limit.
        on_drift: What to do when an answer disagrees with its documented type.
        paths: Path templates that replace documented ones, by operation name.
        rate_limiter: Makes calls wait for their turn, such as `RateLimiter()`;
            None: none waits.
        before_request: One function or several, called with a `RequestEvent` before
            each attempt.
        after_response: One function or several, called with a `ResponseEvent` after
            each attempt.
    """

    def __init__(
        self,
        *,
        client_id: AsyncCredential | None = None,
        client_secret: AsyncCredential | None = None,
        username: AsyncCredential | None = None,
        password: AsyncCredential | None = None,
        token: AsyncCredential | None = None,
        refresh_token: AsyncCredential | None = None,
        scope: str | None = None,
        token_url: str | None = None,
        token_storage: AsyncTokenStorage | None = None,
        base_url: str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        max_response_bytes: int | None = 268435456,
        on_drift: OnDrift = "warn",
        paths: Mapping[str, str] | None = None,
        rate_limiter: Limiter | None = None,
        before_request: AsyncBeforeRequest | None = None,
        after_response: AsyncAfterResponse | None = None,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            _SERVICE,
            credentials={
                "client_id": client_id,
                "client_secret": client_secret,
                "username": username,
                "password": password,
                "token": token,
                "refresh_token": refresh_token,
                "scope": scope,
                "token_url": token_url,
            },
            token_storage=token_storage,
            base_url=base_url,
            headers=headers,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            max_response_bytes=max_response_bytes,
            on_drift=on_drift,
            paths=paths,
            rate_limiter=rate_limiter,
            before_request=before_request,
            after_response=after_response,
            http_client=http_client,
        )

    @cached_property
    def agreements(self) -> AsyncAgreements:
        """The operations of `agreements`."""
        from .resources.agreements import AsyncAgreements

        return AsyncAgreements(self)

    @cached_property
    def oauth(self) -> AsyncOauth:
        """The operations of `oauth`."""
        from .resources.oauth import AsyncOauth

        return AsyncOauth(self)

    @cached_property
    def orders(self) -> AsyncOrders:
        """The operations of `orders`."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self)
