"""The synchronous and the asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

import httpx2

from ._runtime.auth import Bearer
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.options import AsyncCredential, Credential, OnDrift
from ._runtime.service import Server, Service

if TYPE_CHECKING:
    from .resources.services import AsyncServices, Services
    from .resources.sms import AsyncSms, Sms

_SERVICE = Service(
    "Netfinity",
    environment="NETFINITY",
    servers=(Server("https://api.netfinity.bg/v2", name="server_1"),),
    security_schemes={"bearerToken": Bearer("token")},
)


class Netfinity(SyncClient):
    """The client of Netfinity.

    Gives access to the services of Netfinity, such as sending short messages. Every
    call is a POST with JSON both ways. `Accept` and `Content-Type` must both say
    `application/json`, which here follows from the media types of each operation. Some
    services answer with the final result. Others put the request in a queue: 200 then
    only means that it was accepted, and the outcome arrives later as a pingback. How
    many requests a minute a service takes differs from service to service and is not
    published; the headers of a 429 answer tell.

    Args:
        token: Token issued per service. It works from the IP addresses and for the
            services that are configured with it, so one client may need several.
            Default: the environment variable NETFINITY_TOKEN.
        base_url: Replaces the server's address. Default: NETFINITY_BASE_URL, if
            set.
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
        token: Credential | None = None,
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
            credentials={"token": token},
            base_url=base_url,
            headers=headers,
            timeout=timeout,
            max_retries=max_retries,
            on_drift=on_drift,
            paths=paths,
            http_client=http_client,
        )

    @cached_property
    def services(self) -> Services:
        """The operations of `services`."""
        from .resources.services import Services

        return Services(self)

    @cached_property
    def sms(self) -> Sms:
        """The operations of `sms`."""
        from .resources.sms import Sms

        return Sms(self)


class AsyncNetfinity(AsyncClient):
    """The asynchronous client of Netfinity.

    Gives access to the services of Netfinity, such as sending short messages. Every
    call is a POST with JSON both ways. `Accept` and `Content-Type` must both say
    `application/json`, which here follows from the media types of each operation. Some
    services answer with the final result. Others put the request in a queue: 200 then
    only means that it was accepted, and the outcome arrives later as a pingback. How
    many requests a minute a service takes differs from service to service and is not
    published; the headers of a 429 answer tell.

    Args:
        token: Token issued per service. It works from the IP addresses and for the
            services that are configured with it, so one client may need several.
            Default: the environment variable NETFINITY_TOKEN.
        base_url: Replaces the server's address. Default: NETFINITY_BASE_URL, if
            set.
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
        token: AsyncCredential | None = None,
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
            credentials={"token": token},
            base_url=base_url,
            headers=headers,
            timeout=timeout,
            max_retries=max_retries,
            on_drift=on_drift,
            paths=paths,
            http_client=http_client,
        )

    @cached_property
    def services(self) -> AsyncServices:
        """The operations of `services`."""
        from .resources.services import AsyncServices

        return AsyncServices(self)

    @cached_property
    def sms(self) -> AsyncSms:
        """The operations of `sms`."""
        from .resources.sms import AsyncSms

        return AsyncSms(self)
