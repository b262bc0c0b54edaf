"""The synchronous and the asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

import httpx2

from ._runtime.auth.schemes import Bearer
from ._runtime.client.client import AsyncClient, SyncClient
from ._runtime.spec.hooks import (
    AfterResponse,
    AsyncAfterResponse,
    AsyncBeforeRequest,
    BeforeRequest,
)
from ._runtime.limits.limiter import Limiter
from ._runtime.spec.options import AsyncCredential, Credential, OnDrift
from ._runtime.exchange.service import Server, Service

if TYPE_CHECKING:
    from .resources.services import AsyncServices, Services
    from .resources.sms import AsyncSms, Sms
    from .webhooks import WebhookEvents


def _operations() -> dict[str, str]:
    from ._runtime.spec.operation_names import operations_of

    return operations_of(__name__)


_SERVICE = Service(
    "Netfinity",
    environment="NETFINITY",
    servers=(Server("https://api.netfinity.bg/v2", name="server_1"),),
    security_schemes={"bearerToken": Bearer("token")},
    operations=_operations,
)


class Netfinity(SyncClient):
    """The client of Netfinity.

    Calls the services of Netfinity, such as text messages. Every call is a POST with
    JSON both ways. The server wants `Accept` and `Content-Type`, both with
    `application/json`. Some services answer with the final result. Others put the
    request in a queue: 200 then only means that it was accepted, and the outcome
    arrives later as a pingback. How many requests a minute a service takes differs from
    service to service and is not published; the headers of a 429 answer tell.

    Args:
        token: Token of a service. It works only from the IP addresses and for the
            services that it was set up with, so one client may need several. Default:
            the environment variable NETFINITY_TOKEN.
        base_url: Replaces the server's address. Default: NETFINITY_BASE_URL, if
            set.
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
        token: Credential | None = None,
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
            credentials={"token": token},
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
    def services(self) -> Services:
        """The operations of `services`."""
        from .resources.services import Services

        return Services(self)

    @cached_property
    def sms(self) -> Sms:
        """The operations of `sms`."""
        from .resources.sms import Sms

        return Sms(self)

    @cached_property
    def webhooks(self) -> WebhookEvents:
        """What the API sends to you; the same is in the module `webhooks`."""
        from .webhooks import WebhookEvents

        return WebhookEvents()


class AsyncNetfinity(AsyncClient):
    """The asynchronous client of Netfinity.

    Calls the services of Netfinity, such as text messages. Every call is a POST with
    JSON both ways. The server wants `Accept` and `Content-Type`, both with
    `application/json`. Some services answer with the final result. Others put the
    request in a queue: 200 then only means that it was accepted, and the outcome
    arrives later as a pingback. How many requests a minute a service takes differs from
    service to service and is not published; the headers of a 429 answer tell.

    Args:
        token: Token of a service. It works only from the IP addresses and for the
            services that it was set up with, so one client may need several. Default:
            the environment variable NETFINITY_TOKEN.
        base_url: Replaces the server's address. Default: NETFINITY_BASE_URL, if
            set.
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
        token: AsyncCredential | None = None,
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
            credentials={"token": token},
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
    def services(self) -> AsyncServices:
        """The operations of `services`."""
        from .resources.services import AsyncServices

        return AsyncServices(self)

    @cached_property
    def sms(self) -> AsyncSms:
        """The operations of `sms`."""
        from .resources.sms import AsyncSms

        return AsyncSms(self)

    @cached_property
    def webhooks(self) -> WebhookEvents:
        """What the API sends to you; the same is in the module `webhooks`."""
        from .webhooks import WebhookEvents

        return WebhookEvents()
