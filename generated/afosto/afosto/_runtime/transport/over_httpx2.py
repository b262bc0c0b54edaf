# Copied by clientpress. Do not edit.
"""Requests by way of httpx2: a client of its own that was given, or one made here."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies

import httpx2

from .cookies import keep_cookies
from .failures import TransportError
from .handover import AsyncHandover, Handover
from .pools import AsyncPools, Pools
from .sized_body import SizedBody
from .surplus import AsyncWatchedStream, WatchedStream, http_state
from .tls_handshake import Handshake
from .transport import Answer, AsyncAnswer, AsyncTransport, Transport

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence

    from .failures import Kind
    from .request import ByteStream, Request, Url
    from .transport import AsyncHttpClient, HttpClient

__all__ = ["async_transport", "transport"]

_HTTPX2 = f"python-httpx2/{httpx2.__version__}"

_ERRORS = (httpx2.HTTPError, ssl.SSLError)

# The first that fits counts.
_KINDS: tuple[tuple[type[Exception], Kind], ...] = (
    (httpx2.ConnectTimeout, "connect timeout"),
    (httpx2.PoolTimeout, "pool timeout"),
    (httpx2.WriteTimeout, "write timeout"),
    (httpx2.TimeoutException, "read timeout"),
    (httpx2.ConnectError, "connect error"),
    (httpx2.ProxyError, "proxy error"),
    (httpx2.UnsupportedProtocol, "bad scheme"),
    (httpx2.LocalProtocolError, "bad request"),
    (httpx2.RemoteProtocolError, "bad answer"),
    (httpx2.NetworkError, "connection lost"),
    # A TLS connection that breaks within an answer, in the asynchronous transport.
    (ssl.SSLError, "connection lost"),
    (httpx2.DecodingError, "bad encoding"),
    (httpx2.HTTPStatusError, "refused by a hook"),
    (httpx2.TooManyRedirects, "too many redirects"),
)


def _translated(error: Exception) -> TransportError:
    for class_, kind in _KINDS:
        if isinstance(error, class_):
            return TransportError(kind)
    return TransportError("other")


class _Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body in pieces, as httpx2 wants it."""

    def __init__(self, stream: ByteStream) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)


class _SentUrl(httpx2.URL):
    """What a transport asks of a URL, known beforehand; all else is found out by parsing.

    Parsing costs as much as half of all that a call does above its transport.
    """

    def __init__(self, url: Url) -> None:
        self._sent = url

    @property
    def raw_scheme(self) -> bytes:
        return self._sent.origin.url.raw_scheme

    @property
    def raw_host(self) -> bytes:
        return self._sent.origin.url.raw_host

    @property
    def port(self) -> int | None:
        return self._sent.origin.url.port

    @property
    def raw_path(self) -> bytes:
        return self._sent.target.encode("ascii")

    def __getattr__(self, name: str) -> Any:
        return getattr(_parsed(self._sent), name)


def _parsed(url: Url) -> httpx2.URL:
    if url.made is None:
        url.made = httpx2.URL(str(url))
    made: httpx2.URL = url.made
    return made


def _request(
    asked: Request, timeout: float | None, *, is_direct: bool
) -> httpx2.Request:
    body: _Body | httpx2.ByteStream = httpx2.ByteStream(asked.content or b"")
    if asked.stream is not None:
        body = _Body(SizedBody(asked.stream, asked.headers.get("Content-Length")))
    # A request with a stream skips the header handling that is done already.
    request = httpx2.Request(
        asked.method, asked.url.origin.url, headers=asked.headers.raw, stream=body
    )
    request.url = _SentUrl(asked.url) if is_direct else _parsed(asked.url)
    # It writes methods in capitals; HTTP tells them apart by case.
    request.method = asked.method
    request.extensions = {"timeout": _steps(timeout)}
    return request


def _steps(seconds: float | None) -> dict[str, float | None]:
    return {"connect": seconds, "read": seconds, "write": seconds, "pool": seconds}


def _readable(request: httpx2.Request, asked: Request) -> httpx2.Request:
    """So that hooks can look at `request.content`, as in any other request."""
    if asked.stream is None:
        request.read()
    return request


def _sending(*, private: bool) -> dict[str, Any]:
    # Redirects are never followed: they would carry credentials elsewhere.
    if private:
        return {"follow_redirects": False, "auth": None}
    return {"follow_redirects": False}


class _OfResponse:
    def __init__(
        self, response: httpx2.Response, request: httpx2.Request, *, is_direct: bool
    ) -> None:
        self.status_code = response.status_code
        self.raw: Sequence[tuple[bytes, bytes]] = response.headers.raw
        self._response = response
        self._stream: Any = response.stream
        self._timeouts: dict[str, float | None] = request.extensions["timeout"]
        # Hooks of a client may have read the answer; otherwise the bytes need no detour.
        self._is_plain = is_direct and not any(
            name.lower() == b"content-encoding" for name, _ in self.raw
        )

    def set_timeout(self, seconds: float | None) -> None:
        self._timeouts.update(_steps(seconds))


class _Answer(_OfResponse, Answer):
    def iter_bytes(self) -> Iterator[bytes]:
        response = self._response
        source: Any = self._stream if self._is_plain else response.iter_bytes()
        try:
            yield from source
        except _ERRORS as error:
            raise _translated(error) from error

    def close(self) -> None:
        if self._is_plain:
            self._stream.close()
        else:
            self._response.close()


class _AsyncAnswer(_OfResponse, AsyncAnswer):
    async def aiter_bytes(self) -> AsyncIterator[bytes]:
        response = self._response
        source: Any = self._stream if self._is_plain else response.aiter_bytes()
        try:
            async for chunk in source:
                yield chunk
        except _ERRORS as error:
            raise _translated(error) from error

    async def aclose(self) -> None:
        if self._is_plain:
            await self._stream.aclose()
        else:
            await self._response.aclose()


class _Httpx2(Transport):
    """Sends by `client`, or past it by `below` where its settings do not matter."""

    agent = _HTTPX2

    def __init__(
        self, client: httpx2.Client, below: httpx2.BaseTransport | None = None
    ) -> None:
        super().__init__()
        self.client = client
        self._below = below

    @property
    def cookies(self) -> httpx2.Cookies:
        return self.client.cookies

    def inherit(self, cookies: httpx2.Cookies) -> None:
        self.client.cookies = cookies

    @property
    def headers(self) -> list[tuple[bytes, bytes]]:
        return self.client.headers.raw

    @property
    def query(self) -> str:
        return str(self.client.params)

    def send(
        self,
        request: Request,
        timeout: float | None,
        *,
        private: bool = False,
        on_its_way: Callable[[], None] | None = None,
    ) -> Answer:
        made = _request(request, timeout, is_direct=self._below is not None)
        if on_its_way is not None:
            made.extensions["trace"] = Handover(on_its_way)
        below = self._below
        try:
            if below is not None:
                response = below.handle_request(made)
            else:
                response = self.client.send(
                    _readable(made, request), stream=True, **_sending(private=private)
                )
        except _ERRORS as error:
            raise _translated(error) from error
        state = http_state(response)
        if state is not None:
            response.stream = WatchedStream(response.stream, state)
        answer = _Answer(response, made, is_direct=below is not None)
        if below is not None:
            keep_cookies(self.cookies, request, answer.status_code, answer.raw)
        return answer

    def close(self) -> None:
        self.client.close()


class _AsyncHttpx2(AsyncTransport):
    """The asynchronous twin of `_Httpx2`."""

    agent = _HTTPX2

    def __init__(
        self, client: httpx2.AsyncClient, below: httpx2.AsyncBaseTransport | None = None
    ) -> None:
        super().__init__()
        self.client = client
        self._below = below

    @property
    def cookies(self) -> httpx2.Cookies:
        return self.client.cookies

    def inherit(self, cookies: httpx2.Cookies) -> None:
        self.client.cookies = cookies

    @property
    def headers(self) -> list[tuple[bytes, bytes]]:
        return self.client.headers.raw

    @property
    def query(self) -> str:
        return str(self.client.params)

    async def send(
        self,
        request: Request,
        timeout: float | None,
        *,
        private: bool = False,
        on_its_way: Callable[[], Awaitable[Any]] | None = None,
    ) -> AsyncAnswer:
        made = _request(request, timeout, is_direct=self._below is not None)
        handshake = Handshake()
        if on_its_way is not None:
            made.extensions["trace"] = AsyncHandover(on_its_way, handshake)
        elif request.url.origin.scheme == "https":
            made.extensions["trace"] = handshake
        below = self._below
        try:
            if below is not None:
                response = await below.handle_async_request(made)
            else:
                response = await self.client.send(
                    _readable(made, request), stream=True, **_sending(private=private)
                )
        except _ERRORS as error:
            await handshake.close()
            raise _translated(error) from error
        except BaseException:
            await handshake.close()
            raise
        state = http_state(response)
        if state is not None:
            response.stream = AsyncWatchedStream(response.stream, state)
        answer = _AsyncAnswer(response, made, is_direct=below is not None)
        if below is not None:
            keep_cookies(self.cookies, request, answer.status_code, answer.raw)
        return answer

    async def aclose(self) -> None:
        await self.client.aclose()


def transport(given: HttpClient | None) -> Transport:
    """The transport of a client that was given this.

    Without anything it has httpx2's own settings; proxies are those of the environment.
    """
    if isinstance(given, Transport):
        return given
    if given is not None or getproxies():
        return _Httpx2(given or httpx2.Client())
    below = Pools()
    return _Httpx2(httpx2.Client(transport=below), below)


def async_transport(
    given: AsyncHttpClient | None,
) -> AsyncTransport:
    """The asynchronous twin of `transport`."""
    if isinstance(given, AsyncTransport):
        return given
    if given is not None or getproxies():
        return _AsyncHttpx2(given or httpx2.AsyncClient())
    below = AsyncPools()
    return _AsyncHttpx2(httpx2.AsyncClient(transport=below), below)
