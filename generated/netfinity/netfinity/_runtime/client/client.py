"""The base classes of generated clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2

from ..exchange.session import Session
from .caller import AsyncCaller, SyncCaller
from .calls import AsyncCalls, SyncCalls

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self, Unpack

    from ..exchange.service import Service
    from ..exchange.settings import Settings
    from ..spec.options import RequestOptions

__all__ = ["AsyncClient", "SyncClient"]


class SyncClient(SyncCaller):
    """A client. It may be shared between threads; close it or use it with `with`.

    A given `http_client` keeps its own headers, cookies, query parameters,
    authentication, hooks and proxies, but not its timeout, and is not closed. A process
    that is forked after calls were made with it needs a client with another one.

    Raises `ClientConfigurationError`.
    """

    def __init__(
        self,
        service: Service,
        *,
        http_client: httpx2.Client | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        session = Session(service, httpx2.Client, http_client, settings)
        self._calls = SyncCalls(session, self)

    def with_options(self, **options: Unpack[RequestOptions]) -> Self:
        """The same client with other options; connections and tokens are shared."""
        twin = self._twin(self._calls)
        twin._calls = self._calls.with_options(twin, options)
        return twin

    def close(self) -> None:
        """Close the connections, also of clients made by `with_options`."""
        http = self._calls.session.take_http()
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
        http_client: httpx2.AsyncClient | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        session = Session(service, httpx2.AsyncClient, http_client, settings)
        self._calls = AsyncCalls(session, self)

    def with_options(self, **options: Unpack[RequestOptions]) -> Self:
        """The same client with other options; connections and tokens are shared."""
        twin = self._twin(self._calls)
        twin._calls = self._calls.with_options(twin, options)
        return twin

    async def aclose(self) -> None:
        """Close the connections, also of clients made by `with_options`."""
        http = self._calls.session.take_http()
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
