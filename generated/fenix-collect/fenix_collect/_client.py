"""The synchronous and the asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Literal, TYPE_CHECKING

import httpx2

from ._runtime.auth.schemes import ApiKey
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
    from .resources.campaigns import AsyncCampaigns, Campaigns
    from .webhooks import WebhookEvents


def _operations() -> dict[str, str]:
    from ._runtime.spec.operation_names import operations_of

    return operations_of(__name__)


_SERVICE = Service(
    "Fenix Collect",
    environment="FENIX_COLLECT",
    servers=(
        Server("https://app.fenixcollect.se/pub/v1", name="app"),
        Server("https://api.fenixcollect.se/pub/v1", name="api"),
    ),
    security_schemes={"apiKey": ApiKey("api_key", "header", "API-KEY")},
    operations=_operations,
)


class FenixCollect(SyncClient):
    """The client of Fenix Collect.

    Lets a customer of Fenix Collect hand new prospects to a campaign, and tells the
    customer when a prospect has signed. Calls are authorised by an API account that
    Uniguide sets up. Requests and answers are JSON. Conversions arrive as webhooks.

    Args:
        api_key: Key of the API account, issued by Uniguide. Default: the
            environment variable FENIX_COLLECT_API_KEY.
        api_key_header: The name of the header that carries `api_key`.
        server: Which server to call. app: https://app.fenixcollect.se/pub/v1; api:
            https://api.fenixcollect.se/pub/v1.
        base_url: Replaces the server's address. Default: FENIX_COLLECT_BASE_URL, if
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
        api_key: Credential | None = None,
        api_key_header: str = "API-KEY",
        server: Literal["app", "api"] = "app",
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
            credentials={"api_key": api_key},
            header_names={"api_key": api_key_header},
            server=server,
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
    def campaigns(self) -> Campaigns:
        """The operations of `campaigns`."""
        from .resources.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def webhooks(self) -> WebhookEvents:
        """What the API sends to you; the same is in the module `webhooks`."""
        from .webhooks import WebhookEvents

        return WebhookEvents()


class AsyncFenixCollect(AsyncClient):
    """The asynchronous client of Fenix Collect.

    Lets a customer of Fenix Collect hand new prospects to a campaign, and tells the
    customer when a prospect has signed. Calls are authorised by an API account that
    Uniguide sets up. Requests and answers are JSON. Conversions arrive as webhooks.

    Args:
        api_key: Key of the API account, issued by Uniguide. Default: the
            environment variable FENIX_COLLECT_API_KEY.
        api_key_header: The name of the header that carries `api_key`.
        server: Which server to call. app: https://app.fenixcollect.se/pub/v1; api:
            https://api.fenixcollect.se/pub/v1.
        base_url: Replaces the server's address. Default: FENIX_COLLECT_BASE_URL, if
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
        api_key: AsyncCredential | None = None,
        api_key_header: str = "API-KEY",
        server: Literal["app", "api"] = "app",
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
            credentials={"api_key": api_key},
            header_names={"api_key": api_key_header},
            server=server,
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
    def campaigns(self) -> AsyncCampaigns:
        """The operations of `campaigns`."""
        from .resources.campaigns import AsyncCampaigns

        return AsyncCampaigns(self)

    @cached_property
    def webhooks(self) -> WebhookEvents:
        """What the API sends to you; the same is in the module `webhooks`."""
        from .webhooks import WebhookEvents

        return WebhookEvents()
