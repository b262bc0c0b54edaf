"""The base classes of generated clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2

from .caller import AsyncCaller, SyncCaller
from .session import Session

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Self, Unpack

    from .options import AsyncCredential, Credential, OnDrift, RequestOptions
    from .service import Service

__all__ = ["AsyncClient", "SyncClient"]


class SyncClient(SyncCaller):
    """A client. It may be shared between threads; close it or use it with `with`.

    What is None in `credentials` and `variables` (both by argument name) is taken from
    the environment. `header_names` replaces the header that carries a credential.
    `server` chooses among the documented servers by position, name or URL; `base_url`
    replaces them all. `timeout` is in seconds and counts for each of connecting,
    writing and reading. `max_response_bytes` limits answers as they are after
    decompression; None: no limit. `paths` replaces the path of operations, by name.

    A given `http_client` keeps its own headers, cookies, query parameters,
    authentication, hooks and proxies, but not its timeout, and is not closed.

    Raises `ClientConfigurationError`.
    """

    def __init__(
        self,
        service: Service,
        *,
        credentials: Mapping[str, Credential | None] | None = None,
        header_names: Mapping[str, str] | None = None,
        variables: Mapping[str, str | None] | None = None,
        server: int | str = 0,
        base_url: str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = 60.0,
        max_retries: int = 2,
        max_response_bytes: int | None = 256 * 1024 * 1024,
        on_drift: OnDrift = "warn",
        paths: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
    ) -> None:
        self._session = Session(
            service,
            httpx2.Client,
            credentials=credentials,
            header_names=header_names,
            variables=variables,
            server=server,
            base_url=base_url,
            headers=headers,
            timeout=timeout,
            max_retries=max_retries,
            max_response_bytes=max_response_bytes,
            on_drift=on_drift,
            paths=paths,
            http_client=http_client,
        )
        self._options = {}

    def with_options(self, **options: Unpack[RequestOptions]) -> Self:
        """The same client with other options; connections and tokens are shared."""
        return self._twin(_options={**self._options, **options})

    def close(self) -> None:
        """Close the connections, also of clients made by `with_options`."""
        http = self._session.take_http()
        if http is not None:
            http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class AsyncClient(AsyncCaller):
    """The asynchronous client; see `SyncClient`. Use it within one event loop."""

    def __init__(
        self,
        service: Service,
        *,
        credentials: Mapping[str, AsyncCredential | None] | None = None,
        header_names: Mapping[str, str] | None = None,
        variables: Mapping[str, str | None] | None = None,
        server: int | str = 0,
        base_url: str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = 60.0,
        max_retries: int = 2,
        max_response_bytes: int | None = 256 * 1024 * 1024,
        on_drift: OnDrift = "warn",
        paths: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        self._session = Session(
            service,
            httpx2.AsyncClient,
            credentials=credentials,
            header_names=header_names,
            variables=variables,
            server=server,
            base_url=base_url,
            headers=headers,
            timeout=timeout,
            max_retries=max_retries,
            max_response_bytes=max_response_bytes,
            on_drift=on_drift,
            paths=paths,
            http_client=http_client,
        )
        self._options = {}

    def with_options(self, **options: Unpack[RequestOptions]) -> Self:
        """The same client with other options; connections and tokens are shared."""
        return self._twin(_options={**self._options, **options})

    async def aclose(self) -> None:
        """Close the connections, also of clients made by `with_options`."""
        http = self._session.take_http()
        if http is not None:
            await http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"
