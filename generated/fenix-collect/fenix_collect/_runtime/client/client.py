# Copied by clientpress. Do not edit.
"""The base classes of generated clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.sentinel import UNSET
from ..exchange.session import Session
from ..spec.options import merged
from .caller import AsyncCaller, SyncCaller
from .calls import AsyncCalls, SyncCalls

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Self, Unpack

    from ..exchange.service import Service
    from ..exchange.settings import Settings
    from ..spec.options import RequestOptions
    from ..transport.transport import (
        AsyncHttpClient,
        AsyncTransport,
        HttpClient,
        Transport,
    )

__all__ = ["AsyncClient", "SyncClient"]


class SyncClient(SyncCaller):
    """A client. It may be shared between threads; close it or use it with `with`.

    A given `httpx2` client keeps its own headers, cookies, query parameters,
    authentication, hooks and proxies, but not its timeout, and is not closed. A process
    that is forked after calls were made with it needs a client with another one. A
    transport is closed with the client, and makes its connections anew after a fork.

    Raises `ClientConfigurationError`.
    """

    def __init__(
        self,
        service: Service,
        *,
        http_client: HttpClient | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        session = Session(service, _transport, http_client, settings)
        self._calls = SyncCalls(session, self)

    def with_options(self, **options: Unpack[RequestOptions]) -> Self:
        """The same client with other options; connections and tokens are shared."""
        twin = self._twin(self._calls)
        twin._calls = self._calls.with_options(twin, options)
        return twin

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        headers: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Make a request that no method makes, for what the API's document lacks.

        `path` begins with a slash and stands below the API's own address, percent-
        encoded where it has to be. `body` is sent as JSON, or as it is where it is
        bytes or a file; `headers` may name its media type. The API's credentials that
        the client has go along; retries, limits and errors are those of any call. JSON
        is decoded, other text is str, anything else bytes.

        Raises what calls raise, and ValueError for a path that leads elsewhere.
        """
        # Seldom needed.
        from .any_request import any_operation, any_options, any_parameters

        calls = self._calls
        own = any_options(merged(calls.options, options), query, headers)
        return calls.call(
            any_operation(calls.session, method, path, body, own),
            any_parameters(path),
            body=body,
            options=own,
        )

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
        http_client: AsyncHttpClient | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        session = Session(service, _async_transport, http_client, settings)
        self._calls = AsyncCalls(session, self)

    def with_options(self, **options: Unpack[RequestOptions]) -> Self:
        """The same client with other options; connections and tokens are shared."""
        twin = self._twin(self._calls)
        twin._calls = self._calls.with_options(twin, options)
        return twin

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        headers: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """See `SyncClient.request`."""
        # Seldom needed.
        from .any_request import any_operation, any_options, any_parameters

        calls = self._calls
        own = any_options(merged(calls.options, options), query, headers)
        return await calls.call(
            any_operation(calls.session, method, path, body, own),
            any_parameters(path),
            body=body,
            options=own,
        )

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


def _transport(given: HttpClient | None) -> Transport:
    # By the first call: it keeps the import of a client short.
    from ..transport.over_httpx2 import transport

    return transport(given)


def _async_transport(
    given: AsyncHttpClient | None,
) -> AsyncTransport:
    from ..transport.over_httpx2 import async_transport

    return async_transport(given)
