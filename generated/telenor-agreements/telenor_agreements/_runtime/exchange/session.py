# Copied by clientpress. Do not edit.
"""What every copy of a client shares: configuration, connections, tokens."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

import httpx2

from ..auth.schemes import check_given
from ..core import clock
from ..core.errors import ClientConfigurationError
from ..core.forks import renew_after_fork
from ..core.headers import check_header
from ..core.logs import silence_transport
from ..core.narrowing import is_mapping
from ..spec.hooks import listed
from ..transport.connection_wait import Progress
from ..transport.request import RequestHeaders
from ..transport.transport import AsyncTransport, Transport

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..auth.tokens import AsyncTokenStorage
    from ..limits.limiter import Limiter
    from ..request.route import Route
    from ..spec.operation import Operation
    from ..spec.options import OnDrift
    from ..spec.server import Server
    from .service import Service
    from .settings import Recorder, Settings

__all__ = ["AnySession", "Session"]

_MOST_BYTES = 256 * 1024 * 1024

H = TypeVar("H", bound=Transport | AsyncTransport)
S = TypeVar("S")


class Session(Generic[H]):
    """Made once per client and never changed, but for what it remembers."""

    def __init__(
        self,
        service: Service,
        make_http: Callable[[Any], H],
        http_client: Any,
        settings: Settings,
    ) -> None:
        """`make_http` makes the transport of what was given as `http_client`, or of None.

        Raises `ClientConfigurationError`.
        """
        self.service: Service = service
        self.credentials: dict[str, Any] = self._from_environment(
            settings.get("credentials")
        )
        self.token_storage: AsyncTokenStorage | None = settings.get("token_storage")
        check_given(self, tuple(service.security_schemes.values()))
        self.header_names: Mapping[str, str] = settings.get("header_names") or {}
        self.variables = self._from_environment(settings.get("variables"))
        given = settings.get("base_url") or self._environment("base_url")
        self._has_base_url = given is not None
        self.base_url = _checked_url(
            given or self._server_url(settings.get("server", 0))
        )
        self.headers: Mapping[str, str] = dict(settings.get("headers") or {})
        for name, value in self.headers.items():
            check_header(name, value)
        self.timeout = settings.get("timeout", 60.0)
        self.deadline = settings.get("deadline")
        self.max_retries = settings.get("max_retries", 2)
        if self.max_retries < 0:
            raise ClientConfigurationError("max_retries must be 0 or more")
        self.max_response_bytes = settings.get("max_response_bytes", _MOST_BYTES)
        most = self.max_response_bytes
        if most is not None and most < 0:
            raise ClientConfigurationError("max_response_bytes must be 0 or more")
        self.on_drift: OnDrift = settings.get("on_drift", "warn")
        if self.on_drift not in ("ignore", "warn", "raise"):
            raise ClientConfigurationError("on_drift must be ignore, warn or raise")
        self.rate_limiter: Limiter | None = settings.get("rate_limiter")
        self.before_request = listed(settings.get("before_request"))
        self.after_response = listed(settings.get("after_response"))
        self.recorder: Recorder | None = settings.get("recorder")
        self.paths: Mapping[str, str] = dict(settings.get("paths") or {})
        self._check_names()
        self._make_http: Callable[[Any], H] = make_http
        self._given_http = http_client
        own = (type(None), Transport, AsyncTransport)
        self.has_own_http = isinstance(http_client, own)
        """Whether the connections are the client's to close, and end with its loop."""
        self._http: H | None = None
        self._closed = False
        self._cookies: httpx2.Cookies | None = None
        self._is_http_of_parent = False
        # The event loop to which the connections belong, and with which they end.
        self._loop: object = None
        self._lock = threading.Lock()
        renew_after_fork(self)
        self.progress = Progress()
        self._routes: dict[Any, Route] = {}
        self._states: dict[Any, Any] = {}

    def _environment(self, argument: str) -> str | None:
        name = f"{self.service.environment}_{argument.upper()}"
        return os.environ.get(name) or None

    def _from_environment(self, given: Mapping[str, S | None] | None) -> dict[str, Any]:
        return {
            argument: self._environment(argument) if value is None else value
            for argument, value in (given or {}).items()
        }

    @property
    def user_agent(self) -> str:
        """The package with its version, then the transport with its own."""
        return f"{self.service.user_agent} {self.http().agent}".lstrip()

    def hint(self, *arguments: str) -> str:
        """How missing arguments can be given."""
        prefix = self.service.environment
        keywords = " and ".join(f"{argument}=" for argument in arguments)
        variables = " and ".join(f"{prefix}_{one.upper()}" for one in arguments)
        return f"{keywords}{',' if len(arguments) > 1 else ''} or {variables}"

    def _server_url(self, server: int | str) -> str:
        servers = self.service.servers
        chosen: Server | None = None
        if isinstance(server, int):
            chosen = servers[server] if 0 <= server < len(servers) else None
        else:
            chosen = next((s for s in servers if server in (s.name, s.url)), None)
        if chosen is None and not servers:
            raise ClientConfigurationError(
                f"{self.service.name} has no server: give {self.hint('base_url')}"
            )
        if chosen is None:
            names = ", ".join(s.name or s.url for s in servers)
            raise ClientConfigurationError(f"server= must be one of {names}")
        return self._expanded(chosen)

    def _expanded(self, server: Server) -> str:
        url = server.expand(self.variables, self.service.environment)
        if "://" not in url:
            raise ClientConfigurationError(
                f"{self.service.name} does not say where its server is: "
                f"give {self.hint('base_url')}"
            )
        return url

    def _check_names(self) -> None:
        """Names of operations and their prefixes, which are no use if misspelt."""
        if self.service.operations is None:
            return
        prefixes = {
            f"the credential {argument}": set(given)
            for argument, given in self.credentials.items()
            if is_mapping(given)
        }
        if self.rate_limiter is not None:
            prefixes["rate_limiter"] = set(self.rate_limiter.limits)
        if self.paths or any(names - {""} for names in prefixes.values()):
            # Seldom needed.
            from ..spec.operation_names import check_names

            check_names(self.service.operations(), self.paths, prefixes)

    def http(self) -> H:
        """The transport; made on first use, because that takes long."""
        http = self._http
        if http is not None and not self._closed:
            return http
        with self._lock:
            if self._closed:
                raise RuntimeError("the client is closed")
            if self._is_http_of_parent:
                raise ClientConfigurationError(
                    "http_client was used before this process was forked, and its"
                    " connections belong to the other process: make it and the client"
                    " anew in this one"
                )
            if self._http is None:
                self._http = self._make_http(self._given_http)
                if self._cookies is not None:
                    self._http.inherit(self._cookies)
            return self._http

    def take_http(self) -> H | None:
        """Close this session: the transport that is left to close, if any."""
        with self._lock:
            self._closed = True
            http, self._http = self._http, None
            return http if self.has_own_http else None

    def renew(self) -> None:
        """See `RenewedAfterFork`. Cookies and tokens stay, connections do not.

        One that the user gave is not ours to replace. One that this client has not used
        is taken to have no connections.
        """
        self._lock = threading.Lock()
        if self._http is not None:
            self._cookies = self._http.cookies
            self._is_http_of_parent = not self.has_own_http
            self._http = None
        self._loop = None

    def is_elsewhere(self) -> bool:
        """Whether this is another event loop than that of the first call."""
        running = clock.running_loop()
        if self._loop is None:
            self._loop = running
        return self._loop != running

    def route(self, operation: Operation[Any]) -> Route:
        route = self._routes.get(operation)
        if route is None:
            # Two threads may both make one; they are equal.
            route = self._routes[operation] = self._make_route(operation)
        return route

    def _make_route(self, operation: Operation[Any]) -> Route:
        # By the first call, like the core: it keeps the import of a client short.
        from ..request.route import Route
        from ..spec.path_template import check_override

        template = self.paths.get(operation.name, operation.path)
        check_override(operation.name, operation.path, template)
        base_url = self.base_url
        server = operation.server
        if server is not None and not self._has_base_url:
            prefix = self.service.environment
            base_url = _checked_url(
                server.beside(self.base_url, self.variables, prefix)
                if server.relative
                else self._expanded(server)
            )
        silence_transport()
        http = self.http()
        headers = RequestHeaders(http.headers)
        # One that the user gave to http_client stays.
        if headers.get("User-Agent") in (None, http.agent):
            headers["User-Agent"] = self.user_agent
        return Route(
            operation,
            template,
            base_url,
            headers=headers,
            own_headers=self.headers,
            base_query=http.query,
        )

    def state_of(self, key: Any, make: Callable[[], S]) -> S:
        """What `make` returned for this key the first time."""
        with self._lock:
            if key not in self._states:
                self._states[key] = make()
            state: S = self._states[key]
            return state


AnySession: TypeAlias = "Session[Any]"


def _checked_url(text: str) -> str:
    url: httpx2.URL | None
    try:
        url = httpx2.URL(text)
    except httpx2.InvalidURL:
        url = None
    # The message does not repeat the URL: it may hold a password.
    if url is None or url.scheme not in ("http", "https") or not url.host:
        raise ClientConfigurationError(
            "the base URL must be absolute, such as https://api.example.com/v1"
        )
    if url.query or url.fragment or "?" in text or "#" in text:
        raise ClientConfigurationError("the base URL must not hold a query or fragment")
    return str(url).rstrip("/")
