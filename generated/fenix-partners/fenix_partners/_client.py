"""The synchronous and the asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

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
from ._runtime.exchange.service import Server, ServerVariable, Service

if TYPE_CHECKING:
    from .resources.contacts import AsyncContacts, Contacts


def _operations() -> dict[str, str]:
    from ._runtime.spec.operation_names import operations_of

    return operations_of(__name__)


_SERVICE = Service(
    "Fenix Partners",
    environment="FENIX_PARTNERS",
    servers=(
        Server(
            "https://{BASE_NAME}/partners/v1",
            variables=(
                ServerVariable("BASE_NAME", argument="base_name", required=True),
            ),
            name="server_1",
        ),
    ),
    security_schemes={"serviceToken": ApiKey("token", "header", "Authentication")},
    operations=_operations,
    rate_limit=(600, 60.0),
)


class FenixPartners(SyncClient):
    """The client of Fenix Partners.

    Lets a partner of a Fenix customer look up contacts and their latest invoices. Every
    request carries a service token, and the abilities of the token decide what it may
    read. The `Locale` header takes `se` or `en`; which texts it changes is not
    documented. The API as a whole can answer with 200, 201, 400, 403, 404, 422, 429 and
    500. A 201 stands for something that was created, with JSON or an empty body; none
    of the operations creates anything.

    Args:
        token: Token issued by the system owner, sent exactly as received. Its
            abilities, `contacts:read` and `invoices:read`, decide which operations it
            may call. A later revision of the vendor's page calls the header
            `Authorization`: use that name if the server refuses this one. Default: the
            environment variable FENIX_PARTNERS_TOKEN.
        token_header: The name of the header that carries `token`.
        base_name: Host name of the installation. The system owner tells it to each
            partner; there is no common one. Needed unless FENIX_PARTNERS_BASE_NAME is
            set.
        base_url: Replaces the server's address. Default: FENIX_PARTNERS_BASE_URL,
            if set.
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
        token_header: str = "Authentication",
        base_name: str | None = None,
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
            header_names={"token": token_header},
            variables={"base_name": base_name},
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
    def contacts(self) -> Contacts:
        """The operations of `contacts`."""
        from .resources.contacts import Contacts

        return Contacts(self)


class AsyncFenixPartners(AsyncClient):
    """The asynchronous client of Fenix Partners.

    Lets a partner of a Fenix customer look up contacts and their latest invoices. Every
    request carries a service token, and the abilities of the token decide what it may
    read. The `Locale` header takes `se` or `en`; which texts it changes is not
    documented. The API as a whole can answer with 200, 201, 400, 403, 404, 422, 429 and
    500. A 201 stands for something that was created, with JSON or an empty body; none
    of the operations creates anything.

    Args:
        token: Token issued by the system owner, sent exactly as received. Its
            abilities, `contacts:read` and `invoices:read`, decide which operations it
            may call. A later revision of the vendor's page calls the header
            `Authorization`: use that name if the server refuses this one. Default: the
            environment variable FENIX_PARTNERS_TOKEN.
        token_header: The name of the header that carries `token`.
        base_name: Host name of the installation. The system owner tells it to each
            partner; there is no common one. Needed unless FENIX_PARTNERS_BASE_NAME is
            set.
        base_url: Replaces the server's address. Default: FENIX_PARTNERS_BASE_URL,
            if set.
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
        token_header: str = "Authentication",
        base_name: str | None = None,
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
            header_names={"token": token_header},
            variables={"base_name": base_name},
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
    def contacts(self) -> AsyncContacts:
        """The operations of `contacts`."""
        from .resources.contacts import AsyncContacts

        return AsyncContacts(self)
