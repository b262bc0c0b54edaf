# Copied by clientpress. Do not edit.
"""Requests by way of urllib3, which costs less than httpx2."""

from __future__ import annotations

import ssl
import threading
from http.client import HTTPException, HTTPResponse
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..core.forks import renew_after_fork
from .cookies import keep_cookies
from .environment_proxy import proxy_of
from .failures import TransportError
from .sized_body import SizedBody
from .strict_answer import check_framing
from .transport import Answer, Transport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from .failures import Kind
    from .request import Origin, Request

__all__ = ["Urllib3Transport"]

# Not an import statement: an application without the package checks its types too.
_urllib3: Any = import_module("urllib3")
_errors: Any = import_module("urllib3.exceptions")

_PIECE = 64 * 1024
_NEVER = _urllib3.Retry(False)

_now = threading.local()
"""`told`: what the request that this thread sends tells of being on its way."""


class _Lines:
    """Lines of a file; `last` is the latest."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self.last = b""

    def readline(self, limit: int) -> bytes:
        self.last = self._file.readline(limit)
        return self.last

    def close(self) -> None:
        self._file.close()


class _StrictResponse(HTTPResponse):
    """An answer that is refused where it breaks off in its head, or its end is not plain."""

    fp: Any
    headers: Any

    def begin(self) -> None:
        file = self.fp
        lines = self.fp = _Lines(file)
        try:
            super().begin()
            while self.status < 200 and self.status != 101:
                # Some more is said before the answer.
                self.headers = None
                super().begin()
        finally:
            if self.fp is lines:
                self.fp = file
        is_whole = lines.last in (b"\r\n", b"\n")
        headers: Any = self.headers
        if not is_whole or headers.defects or self.status == 101:
            raise HTTPException
        check_framing(
            headers.get_all("transfer-encoding", []),
            headers.get_all("content-length", []),
        )


class _Connecting:
    """Tells failures of connecting from those of the request.

    `reading` is the socket that an answer is read from, also when the connection is
    done with it.
    """

    response_class = _StrictResponse
    sock: Any
    reading: Any

    def connect(self) -> None:
        base: Any = super()
        try:
            base.connect()
        except Exception as error:
            raise TransportError(_connect_kind(error)) from error

    @property
    def is_connected(self) -> bool:
        # What TLS has read already is not seen at the socket.
        pending: Any = getattr(self.sock, "pending", None)
        base: Any = super()
        return bool(base.is_connected) and not (pending is not None and pending())

    def endheaders(self, *args: Any, **more: Any) -> None:
        base: Any = super()
        base.endheaders(*args, **more)
        tell: Callable[[], None] | None = getattr(_now, "told", None)
        if tell is not None:
            tell()

    def getresponse(self) -> Any:
        base: Any = super()
        self.reading = self.sock
        return base.getresponse()


def _connect_kind(error: Exception) -> Kind:
    if isinstance(error, _errors.NewConnectionError):
        return "connect error"
    if isinstance(error, (_errors.ConnectTimeoutError, TimeoutError)):
        return "connect timeout"
    if isinstance(error, OSError) and str(error).startswith("Tunnel connection failed"):
        return "proxy error"
    return "connect error"


def _pool_class(scheme: str) -> Any:
    base = {
        "http": _urllib3.HTTPConnectionPool,
        "https": _urllib3.HTTPSConnectionPool,
    }[scheme]
    connection = type("Connection", (_Connecting, base.ConnectionCls), {})
    return type("ConnectionPool", (base,), {"ConnectionCls": connection})


_POOL_CLASSES = {scheme: _pool_class(scheme) for scheme in ("http", "https")}


def _kind(error: Exception) -> Kind:
    if isinstance(error, _errors.EmptyPoolError):
        return "pool timeout"
    if isinstance(error, _errors.TimeoutError):
        return "read timeout"
    if isinstance(error, _errors.DecodeError):
        return "bad encoding"
    if isinstance(error, _errors.ProtocolError):
        reason = error.args[1] if len(error.args) > 1 else None
        if isinstance(reason, TimeoutError):
            return "write timeout"
        is_broken = isinstance(reason, OSError) and not isinstance(
            reason, HTTPException
        )
        return "connection lost" if is_broken else "bad answer"
    if isinstance(error, (_errors.InvalidHeader, HTTPException)):
        return "bad answer"
    if isinstance(error, (_errors.SSLError, OSError)):
        return "connection lost"
    return "other"


class _Answer(Answer):
    def __init__(self, response: Any) -> None:
        self.status_code: int = response.status
        self.raw: Sequence[tuple[bytes, bytes]] = [
            (name.encode("latin-1", "replace"), value.encode("latin-1", "replace"))
            for name, value in response.headers.iteritems()
        ]
        self._response = response
        self._socket = response.connection.reading if response.connection else None

    def set_timeout(self, seconds: float | None) -> None:
        if self._socket is not None:
            self._socket.settimeout(seconds)

    def iter_bytes(self) -> Iterator[bytes]:
        response = self._response
        is_plain = "content-encoding" not in response.headers
        while True:
            try:
                piece: bytes = response.read1(_PIECE)
            except (_errors.HTTPError, HTTPException, OSError) as error:
                raise TransportError(_kind(error)) from error
            if not piece:
                return
            yield piece
            if is_plain and response.length_remaining == 0:
                return

    def close(self) -> None:
        # What was read to its end has given its connection back already.
        self._response.close()
        self._response.release_conn()


class Urllib3Transport(Transport):
    """A transport for the synchronous client: `pip install urllib3`.

    Give it as `http_client`. There are at most `max_connections` to a host. `proxy` is
    the URL of a proxy, for all requests; without one it is that of the environment.
    `ssl_context` says whom to trust; without it that is who the system trusts. `settings`
    are those of `urllib3.PoolManager`.
    """

    agent = f"python-urllib3/{_urllib3.__version__}"

    def __init__(
        self,
        *,
        max_connections: int = 100,
        proxy: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        **settings: Any,
    ) -> None:
        super().__init__()
        self._proxy = proxy
        self._settings = {
            "maxsize": max_connections,
            "block": True,
            "ssl_context": ssl_context,
            **settings,
        }
        self.renew()
        renew_after_fork(self)

    def renew(self) -> None:
        """See `RenewedAfterFork`."""
        self._lock = threading.Lock()
        self._managers: dict[str, Any] = {}
        self._pools: dict[tuple[str, str], tuple[Any, bool]] = {}

    @property
    def headers(self) -> Sequence[tuple[bytes, bytes]]:
        # What urllib3 can undo wherever it is installed.
        return ((b"Accept-Encoding", b"gzip, deflate"),)

    def send(
        self,
        request: Request,
        timeout: float | None,
        *,
        private: bool = False,
        on_its_way: Callable[[], None] | None = None,
    ) -> Answer:
        del private
        origin = request.url.origin
        pool, is_absolute = self._pool(origin)
        body: Any = request.content or None
        if request.stream is not None:
            body = SizedBody(request.stream, request.headers.get("Content-Length"))
        if on_its_way is not None:
            _now.told = on_its_way
        try:
            response = pool.urlopen(
                request.method,
                str(request.url) if is_absolute else request.url.target,
                body=body,
                headers={name.decode(): value for name, value in request.headers},
                retries=_NEVER,
                redirect=False,
                assert_same_host=False,
                timeout=timeout,
                pool_timeout=timeout,
                preload_content=False,
            )
        except (_errors.HTTPError, HTTPException, OSError) as error:
            problem = error if request.stream is None else body.problem or error
            if problem is not error:
                raise problem from None
            raise TransportError(_kind(error)) from error
        finally:
            if on_its_way is not None:
                _now.told = None
        answer = _Answer(response)
        keep_cookies(self.cookies, request, answer.status_code, answer.raw)
        return answer

    def _pool(self, origin: Origin) -> tuple[Any, bool]:
        """The connections to a host, and whether a proxy wants the whole URL."""
        found = self._pools.get((origin.scheme, origin.netloc))
        if found is None:
            if origin.scheme not in ("http", "https"):
                raise TransportError("bad scheme")
            with self._lock:
                proxy = self._proxy or proxy_of(origin)
                pool = self._manager(proxy).connection_from_host(
                    origin.wire_host, origin.port, scheme=origin.scheme
                )
            found = pool, bool(proxy) and origin.scheme == "http"
            self._pools[origin.scheme, origin.netloc] = found
        return found

    def _manager(self, proxy: str | None) -> Any:
        manager = self._managers.get(proxy or "")
        if manager is None:
            settings = dict(self._settings)
            if settings["ssl_context"] is None:
                settings["ssl_context"] = ssl.create_default_context()
            if proxy is None:
                manager = _urllib3.PoolManager(**settings)
            else:
                manager = _urllib3.ProxyManager(proxy, **settings)
            manager.pool_classes_by_scheme = _POOL_CLASSES
            self._managers[proxy or ""] = manager
        return manager

    def close(self) -> None:
        with self._lock:
            managers = list(self._managers.values())
            pools = [pool for pool, _ in self._pools.values()]
            self._managers.clear()
            self._pools.clear()
        # A manager leaves that to garbage collection, which an error may put off.
        for pool in pools:
            pool.close()
        for manager in managers:
            manager.clear()
