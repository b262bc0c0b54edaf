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
from ._runtime.auth.oauth2 import OAuth2ClientCredentials
from ._runtime.spec.options import AsyncCredential, Credential, OnDrift
from ._runtime.exchange.service import Server, Service

if TYPE_CHECKING:
    from .resources.cat import AsyncCat, Cat
    from .resources.cnt import AsyncCnt, Cnt
    from .resources.iam import AsyncIam, Iam
    from .resources.integrations import AsyncIntegrations, Integrations
    from .resources.lcs import AsyncLcs, Lcs
    from .resources.mes import AsyncMes, Mes
    from .resources.odr import AsyncOdr, Odr
    from .resources.qcq import AsyncQcq, Qcq
    from .resources.rel import AsyncRel, Rel
    from .resources.spl import AsyncSpl, Spl
    from .resources.tpl import AsyncTpl, Tpl
    from .resources.wms import AsyncWms, Wms
    from .webhooks import WebhookEvents


def _operations() -> dict[str, str]:
    from ._runtime.spec.operation_names import operations_of

    return operations_of(__name__)


_SERVICE = Service(
    "Afosto",
    environment="AFOSTO",
    servers=(Server("https://api.afosto.io", name="server_1"),),
    security_schemes={
        "oauth2": OAuth2ClientCredentials(
            "https://api.afosto.io/iam/oauth/authorize",
            media_type="application/json",
            client="body",
            lifetime=3600,
        ),
    },
    operations=_operations,
)


class Afosto(SyncClient):
    """The client of Afosto.

    Reads and changes the data that Afosto keeps for its customers. All connections go
    to https://api.afosto.io and to no other address.

    Args:
        client_id: The OAuth2 client id. Default: the environment variable
            AFOSTO_CLIENT_ID.
        client_secret: The OAuth2 client secret. Default: the environment variable
            AFOSTO_CLIENT_SECRET.
        token: An access token, used as it is instead of fetching one. Default: the
            environment variable AFOSTO_TOKEN.
        scope: The scopes to ask for, separated by spaces.
        token_url: Where tokens are fetched. Default:
            https://api.afosto.io/iam/oauth/authorize.
        base_url: Replaces the server's address. Default: AFOSTO_BASE_URL, if set.
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
        token: Credential | None = None,
        scope: str | None = None,
        token_url: str | None = None,
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
                "token": token,
                "scope": scope,
                "token_url": token_url,
            },
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
    def cat(self) -> Cat:
        """The operations of `cat`."""
        from .resources.cat import Cat

        return Cat(self)

    @cached_property
    def cnt(self) -> Cnt:
        """The operations of `cnt`."""
        from .resources.cnt import Cnt

        return Cnt(self)

    @cached_property
    def iam(self) -> Iam:
        """The operations of `iam`."""
        from .resources.iam import Iam

        return Iam(self)

    @cached_property
    def integrations(self) -> Integrations:
        """The operations of `integrations`."""
        from .resources.integrations import Integrations

        return Integrations(self)

    @cached_property
    def lcs(self) -> Lcs:
        """The operations of `lcs`."""
        from .resources.lcs import Lcs

        return Lcs(self)

    @cached_property
    def mes(self) -> Mes:
        """The operations of `mes`."""
        from .resources.mes import Mes

        return Mes(self)

    @cached_property
    def odr(self) -> Odr:
        """The operations of `odr`."""
        from .resources.odr import Odr

        return Odr(self)

    @cached_property
    def qcq(self) -> Qcq:
        """The operations of `qcq`."""
        from .resources.qcq import Qcq

        return Qcq(self)

    @cached_property
    def rel(self) -> Rel:
        """The operations of `rel`."""
        from .resources.rel import Rel

        return Rel(self)

    @cached_property
    def spl(self) -> Spl:
        """The operations of `spl`."""
        from .resources.spl import Spl

        return Spl(self)

    @cached_property
    def tpl(self) -> Tpl:
        """The operations of `tpl`."""
        from .resources.tpl import Tpl

        return Tpl(self)

    @cached_property
    def wms(self) -> Wms:
        """The operations of `wms`."""
        from .resources.wms import Wms

        return Wms(self)

    @cached_property
    def webhooks(self) -> WebhookEvents:
        """What the API sends to you; the same is in the module `webhooks`."""
        from .webhooks import WebhookEvents

        return WebhookEvents()


class AsyncAfosto(AsyncClient):
    """The asynchronous client of Afosto.

    Reads and changes the data that Afosto keeps for its customers. All connections go
    to https://api.afosto.io and to no other address.

    Args:
        client_id: The OAuth2 client id. Default: the environment variable
            AFOSTO_CLIENT_ID.
        client_secret: The OAuth2 client secret. Default: the environment variable
            AFOSTO_CLIENT_SECRET.
        token: An access token, used as it is instead of fetching one. Default: the
            environment variable AFOSTO_TOKEN.
        scope: The scopes to ask for, separated by spaces.
        token_url: Where tokens are fetched. Default:
            https://api.afosto.io/iam/oauth/authorize.
        base_url: Replaces the server's address. Default: AFOSTO_BASE_URL, if set.
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
        token: AsyncCredential | None = None,
        scope: str | None = None,
        token_url: str | None = None,
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
                "token": token,
                "scope": scope,
                "token_url": token_url,
            },
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
    def cat(self) -> AsyncCat:
        """The operations of `cat`."""
        from .resources.cat import AsyncCat

        return AsyncCat(self)

    @cached_property
    def cnt(self) -> AsyncCnt:
        """The operations of `cnt`."""
        from .resources.cnt import AsyncCnt

        return AsyncCnt(self)

    @cached_property
    def iam(self) -> AsyncIam:
        """The operations of `iam`."""
        from .resources.iam import AsyncIam

        return AsyncIam(self)

    @cached_property
    def integrations(self) -> AsyncIntegrations:
        """The operations of `integrations`."""
        from .resources.integrations import AsyncIntegrations

        return AsyncIntegrations(self)

    @cached_property
    def lcs(self) -> AsyncLcs:
        """The operations of `lcs`."""
        from .resources.lcs import AsyncLcs

        return AsyncLcs(self)

    @cached_property
    def mes(self) -> AsyncMes:
        """The operations of `mes`."""
        from .resources.mes import AsyncMes

        return AsyncMes(self)

    @cached_property
    def odr(self) -> AsyncOdr:
        """The operations of `odr`."""
        from .resources.odr import AsyncOdr

        return AsyncOdr(self)

    @cached_property
    def qcq(self) -> AsyncQcq:
        """The operations of `qcq`."""
        from .resources.qcq import AsyncQcq

        return AsyncQcq(self)

    @cached_property
    def rel(self) -> AsyncRel:
        """The operations of `rel`."""
        from .resources.rel import AsyncRel

        return AsyncRel(self)

    @cached_property
    def spl(self) -> AsyncSpl:
        """The operations of `spl`."""
        from .resources.spl import AsyncSpl

        return AsyncSpl(self)

    @cached_property
    def tpl(self) -> AsyncTpl:
        """The operations of `tpl`."""
        from .resources.tpl import AsyncTpl

        return AsyncTpl(self)

    @cached_property
    def wms(self) -> AsyncWms:
        """The operations of `wms`."""
        from .resources.wms import AsyncWms

        return AsyncWms(self)

    @cached_property
    def webhooks(self) -> WebhookEvents:
        """What the API sends to you; the same is in the module `webhooks`."""
        from .webhooks import WebhookEvents

        return WebhookEvents()
