"""The synchronous and the asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

import httpx2

from ._runtime.client import AsyncClient, SyncClient
from ._runtime.oauth import OAuth2Password
from ._runtime.options import AsyncCredential, Credential, OnDrift
from ._runtime.service import Server, Service

if TYPE_CHECKING:
    from .resources.agreements import AsyncAgreements, Agreements
    from .resources.oauth import AsyncOauth, Oauth
    from .resources.orders import AsyncOrders, Orders

_SERVICE = Service(
    "Telenor Agreements",
    environment="TELENOR_AGREEMENTS",
    servers=(Server("https://api.telenor.no", name="server_1"),),
    security_schemes={
        "oauth2": OAuth2Password("https://api.telenor.no/oauth/v2/token"),
    },
)


class TelenorAgreements(SyncClient):
    """The client of Telenor Agreements.

    Lets a company change the products of its corporate agreements with Telenor Norway.
    What a caller can see and change is limited by the rights of its system user. Orders
    run in the background: the answer to an order is a number, not the result. Errors
    come with a numeric code. The form of their body is not documented.

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
        scope: The scopes to ask for, separated by spaces.
        token_url: Where tokens are fetched. Default:
            https://api.telenor.no/oauth/v2/token.
        base_url: Replaces the server's address. Default:
            TELENOR_AGREEMENTS_BASE_URL, if set.
        headers: Sent with every request.
        timeout: Seconds to wait for a connection, a write and each read; None: no
            limit.
        max_retries: Attempts after the first one.
        on_drift: What to do when an answer disagrees with its documented type.
        paths: Path templates that replace documented ones, by operation name.
    """

    def __init__(
        self,
        *,
        client_id: Credential | None = None,
        client_secret: Credential | None = None,
        username: Credential | None = None,
        password: Credential | None = None,
        token: Credential | None = None,
        scope: str | None = None,
        token_url: str | None = None,
        base_url: str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = 60.0,
        max_retries: int = 2,
        on_drift: OnDrift = "warn",
        paths: Mapping[str, str] | None = None,
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
                "scope": scope,
                "token_url": token_url,
            },
            base_url=base_url,
            headers=headers,
            timeout=timeout,
            max_retries=max_retries,
            on_drift=on_drift,
            paths=paths,
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
    What a caller can see and change is limited by the rights of its system user. Orders
    run in the background: the answer to an order is a number, not the result. Errors
    come with a numeric code. The form of their body is not documented.

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
        scope: The scopes to ask for, separated by spaces.
        token_url: Where tokens are fetched. Default:
            https://api.telenor.no/oauth/v2/token.
        base_url: Replaces the server's address. Default:
            TELENOR_AGREEMENTS_BASE_URL, if set.
        headers: Sent with every request.
        timeout: Seconds to wait for a connection, a write and each read; None: no
            limit.
        max_retries: Attempts after the first one.
        on_drift: What to do when an answer disagrees with its documented type.
        paths: Path templates that replace documented ones, by operation name.
    """

    def __init__(
        self,
        *,
        client_id: AsyncCredential | None = None,
        client_secret: AsyncCredential | None = None,
        username: AsyncCredential | None = None,
        password: AsyncCredential | None = None,
        token: AsyncCredential | None = None,
        scope: str | None = None,
        token_url: str | None = None,
        base_url: str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = 60.0,
        max_retries: int = 2,
        on_drift: OnDrift = "warn",
        paths: Mapping[str, str] | None = None,
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
                "scope": scope,
                "token_url": token_url,
            },
            base_url=base_url,
            headers=headers,
            timeout=timeout,
            max_retries=max_retries,
            on_drift=on_drift,
            paths=paths,
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
