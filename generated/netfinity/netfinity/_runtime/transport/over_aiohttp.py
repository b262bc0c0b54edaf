# Copied by clientpress. Do not edit.
"""Requests by way of aiohttp, which costs a fraction of httpx2."""

from __future__ import annotations

import asyncio
import select
import ssl
from importlib import import_module
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from ..core.forks import renew_after_fork
from .cookies import keep_cookies
from .decoded import decoded
from .environment_proxy import proxy_of
from .failures import TransportError
from .sized_body import SizedBody
from .transport import AsyncAnswer, AsyncTransport

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence

    from .failures import Kind
    from .request import Origin, Request

__all__ = ["AiohttpTransport"]

# Not an import statement: an application without the package checks its types too.
_aiohttp: Any = import_module("aiohttp")
_yarl: Any = import_module("yarl")

_LONGEST_LINE = 64 * 1024
_MOST_HEADERS = 1_000
_PIECE = 64 * 1024

_ERRORS = (_aiohttp.ClientError, OSError)

# The first that fits counts.
_KINDS: tuple[tuple[Any, Kind], ...] = (
    (_aiohttp.ConnectionTimeoutError, "connect timeout"),
    (_aiohttp.ClientConnectorError, "connect error"),
    (ssl.SSLCertVerificationError, "connect error"),
    (_aiohttp.ClientHttpProxyError, "proxy error"),
    (_aiohttp.ClientResponseError, "bad answer"),
    (_aiohttp.ServerDisconnectedError, "bad answer"),
    (_aiohttp.ClientPayloadError, "bad answer"),
    (TimeoutError, "read timeout"),
    (OSError, "connection lost"),
    (_aiohttp.ClientConnectionError, "connection lost"),
)

_dropped: list[Any] = []
"""Sessions of the process that this one was forked from. If they were collected here they
would take the connections out of the event loop of the other process."""


def _translated(error: BaseException) -> TransportError:
    is_cut = isinstance(error, _aiohttp.ClientPayloadError)
    if is_cut and isinstance(error.__cause__, OSError):
        return TransportError("connection lost")
    for class_, kind in _KINDS:
        if isinstance(error, class_):
            return TransportError(kind)
    return TransportError("other")


class _Checking:
    """A connector that takes no connection on which what nobody asked for has come."""

    def __init__(self, **settings: Any) -> None:
        base: Any = super()
        base.__init__(**settings)
        self._known: WeakKeyDictionary[Any, tuple[Any, Callable[[int], object]]]
        self._known = WeakKeyDictionary()

    async def connect(self, *args: Any, **more: Any) -> Any:
        base: Any = super()
        while True:
            connection: Any = await base.connect(*args, **more)
            protocol = connection.protocol
            known = self._known.get(protocol)
            if known is None:
                transport = protocol.transport
                polled = _polled(transport.get_extra_info("socket"))
                self._known[protocol] = transport, polled
                return connection
            if not protocol.should_close and not known[1](0):
                return connection
            connection.close()

    def abort(self) -> None:
        """End what waits for a goodbye of the server."""
        for transport, _ in self._known.values():
            transport.abort()


_Connector: Any = type("Connector", (_Checking, _aiohttp.TCPConnector), {})


def _polled(socket: Any) -> Callable[[int], object]:
    """What tells whether there is something to be read, within so much time."""
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(socket, select.POLLIN)
        return poll.poll
    return lambda seconds: select.select([socket], [], [], seconds)[0]


class _WatchedBody:
    """A body of which each piece has to be taken in time."""

    def __init__(
        self, body: AsyncIterator[bytes], limit: asyncio.Timeout, seconds: float | None
    ) -> None:
        self._body = body
        self._limit = limit
        self._seconds = seconds

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            self._begin()
            async for piece in self._body:
                self._begin()
                yield piece
        finally:
            self._end()

    def _begin(self) -> None:
        if self._seconds is not None:
            now = asyncio.get_running_loop().time()
            self._limit.reschedule(now + self._seconds)

    def _end(self) -> None:
        if self._seconds is not None and not self._limit.expired():
            self._limit.reschedule(None)


class _Pieces:
    """A large body, a piece at a time."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        for start in range(0, len(self._content), _PIECE):
            yield self._content[start : start + _PIECE]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


class _Answer(AsyncAnswer):
    def __init__(self, response: Any, done: Callable[[], None]) -> None:
        self.status_code: int = response.status
        self.raw: Sequence[tuple[bytes, bytes]] = response.raw_headers
        self._response = response
        self._done: Callable[[], None] | None = done

    def set_timeout(self, seconds: float | None) -> None:
        connection = self._response.connection
        if connection is not None:
            connection.protocol.read_timeout = seconds
            connection.protocol.start_timeout()

    def aiter_bytes(self) -> AsyncIterator[bytes]:
        encoding = self._response.headers.get("Content-Encoding")
        pieces = self._pieces()
        return pieces if encoding is None else decoded(pieces, encoding)

    async def _pieces(self) -> AsyncIterator[bytes]:
        content = self._response.content
        while True:
            try:
                piece: bytes = await content.readany()
            except _ERRORS as error:
                raise _translated(error) from error
            if not piece:
                return
            yield piece

    async def aclose(self) -> None:
        # What was read to its end has given its connection back already.
        connection = self._response.connection
        if connection is not None:
            connection.protocol.abort()
            self._response.close()
        done, self._done = self._done, None
        if done is not None:
            done()


class AiohttpTransport(AsyncTransport):
    """A transport for the asynchronous client, under asyncio: `pip install aiohttp`.

    Give it as `http_client`. There are at most `max_connections`. `proxy` is the URL of
    a proxy, for all requests; without one it is that of the environment. `ssl_context`
    says whom to trust; without it that is who the system trusts. `settings` are those
    of `aiohttp.TCPConnector`.
    """

    agent = f"python-aiohttp/{_aiohttp.__version__}"

    def __init__(
        self,
        *,
        max_connections: int = 100,
        proxy: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        **settings: Any,
    ) -> None:
        super().__init__()
        self._max_connections = max_connections
        self._proxy = proxy
        self._ssl_context = ssl_context
        self._settings = settings
        self._session: Any = None
        self._telling: Any = None
        self._timeout: Any = None
        self._proxies: dict[tuple[str, str], Any] = {}
        renew_after_fork(self)

    def renew(self) -> None:
        """See `RenewedAfterFork`."""
        _dropped.extend((self._session, self._telling))
        self._session = self._telling = None

    @property
    def headers(self) -> Sequence[tuple[bytes, bytes]]:
        return ((b"Accept-Encoding", b"gzip, deflate"),)

    def _open(self) -> None:
        connector = _Connector(limit=0, **self._settings)
        self._free = asyncio.Semaphore(self._max_connections)
        common = {
            "connector": connector,
            "cookie_jar": _aiohttp.DummyCookieJar(),
            "auto_decompress": False,
            "max_line_size": _LONGEST_LINE,
            "max_field_size": _LONGEST_LINE,
            "max_headers": _MOST_HEADERS,
        }
        self._session = _aiohttp.ClientSession(**common)
        # Only those who want to know pay for being told.
        traces = _aiohttp.TraceConfig()
        traces.on_request_headers_sent.append(_tell)
        self._telling = _aiohttp.ClientSession(
            trace_configs=[traces], connector_owner=False, **common
        )

    async def send(
        self,
        request: Request,
        timeout: float | None,
        *,
        private: bool = False,
        on_its_way: Callable[[], Awaitable[Any]] | None = None,
    ) -> AsyncAnswer:
        del private
        if self._session is None:
            self._open()
        free = self._free
        if free.locked():
            await _in_time(free.acquire(), timeout)
        else:
            await free.acquire()
        try:
            response = await self._sent(request, timeout, on_its_way)
        except BaseException:
            free.release()
            raise
        answer = _Answer(response, free.release)
        coding = response.headers.get("Transfer-Encoding", "chunked")
        if answer.status_code == 101 or coding.strip().lower() != "chunked":
            await answer.aclose()
            raise TransportError("bad answer")
        keep_cookies(self.cookies, request, answer.status_code, answer.raw)
        return answer

    async def _sent(
        self,
        request: Request,
        timeout: float | None,
        on_its_way: Callable[[], Awaitable[Any]] | None,
    ) -> Any:
        origin, stream, content = request.url.origin, request.stream, request.content
        url = request.url.made
        if url is None:
            url = request.url.made = _yarl.URL(str(request.url), encoded=True)
        headers = {name.decode(): value.decode() for name, value in request.headers}
        more: dict[str, Any] = {}
        session = self._session
        if on_its_way is not None:
            session = self._telling
            more["trace_request_ctx"] = on_its_way
        if origin.scheme == "https":
            more["ssl"] = self._trusted()

        async def once(made: Any, handler: Any) -> Any:
            # It writes methods in capitals; HTTP tells them apart by case.
            made.method = request.method
            try:
                return await handler(made)
            except _ERRORS as error:
                # Another kind of error, so that it does not try again by itself.
                cause = getattr(error, "certificate_error", error)
                raise _translated(error) from cause

        def sending(body: Any) -> Any:
            return session.request(
                request.method,
                url,
                data=body,
                headers=headers,
                allow_redirects=False,
                timeout=self._steps(timeout),
                proxy=self._proxy_for(origin),
                middlewares=(once,),
                **more,
            )

        if stream is None and len(content or b"") <= _PIECE:
            return await sending(content or None)
        # It counts on its own how long such a body is, and how long it may take.
        headers.pop("Transfer-Encoding", None)
        pieces = stream or _Pieces(content or b"")
        body = SizedBody(pieces, request.headers.get("Content-Length"))
        try:
            async with asyncio.timeout(None) as limit:
                return await sending(_WatchedBody(aiter(body), limit, timeout))
        except TimeoutError as error:
            raise TransportError("write timeout") from error
        except TransportError:
            problem = body.problem
            if problem is None:
                raise
        raise problem

    def _steps(self, seconds: float | None) -> Any:
        timeout = self._timeout
        if timeout is None or timeout.sock_read != seconds:
            timeout = self._timeout = _aiohttp.ClientTimeout(
                total=None, connect=seconds, sock_connect=seconds, sock_read=seconds
            )
        return timeout

    def _trusted(self) -> ssl.SSLContext:
        if self._ssl_context is None:
            self._ssl_context = ssl.create_default_context()
        return self._ssl_context

    def _proxy_for(self, origin: Origin) -> Any:
        key = origin.scheme, origin.netloc
        if key not in self._proxies:
            if origin.scheme not in ("http", "https"):
                raise TransportError("bad scheme")
            found = self._proxy or proxy_of(origin)
            self._proxies[key] = None if found is None else _yarl.URL(found)
        return self._proxies[key]

    async def aclose(self) -> None:
        session, telling = self._session, self._telling
        self._session = self._telling = None
        if session is not None:
            connector: Any = session.connector
            await telling.close()
            await session.close()
            connector.abort()
            # That takes some turns of the loop.
            for _ in range(2):
                await asyncio.sleep(0)


async def _tell(_session: Any, context: Any, _params: Any) -> None:
    await context.trace_request_ctx()


async def _in_time(awaitable: Awaitable[Any], seconds: float | None) -> None:
    try:
        async with asyncio.timeout(seconds):
            await awaitable
    except TimeoutError as error:
        raise TransportError("pool timeout") from error
