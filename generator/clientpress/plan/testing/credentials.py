"""The credentials and server of generated tests, and what they look like on the wire."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from ...code.tree import Code, Value
from ...ir import (
    Api,
    ApiKeyScheme,
    HttpScheme,
    OAuth2Scheme,
    Operation,
    SecurityScheme,
    Server,
    UnsupportedScheme,
)
from ..client import variable_arguments
from ..security import plan_scheme
from .wire import literal_path

_FALLBACK_URL = "https://api.example"
_DEFAULT_PORTS = {"http": ":80", "https": ":443"}


class TestCredentials(Struct, frozen=True):
    """What the clients of the tests are built with."""

    api: Api

    def arguments(self) -> tuple[tuple[str, Code], ...]:
        """Return the constructor arguments: every credential and server variable."""
        schemes = self.api.security_schemes
        names = [
            name for scheme in schemes for name in plan_scheme(scheme, "").sufficient
        ]
        return self._arguments({name: _secret(name) for name in names})

    def shown_arguments(self) -> tuple[tuple[str, Code], ...]:
        """Return the same for a reader, who lets the client fetch its tokens."""
        schemes = self.api.security_schemes
        plans = [plan_scheme(scheme, "") for scheme in schemes]
        names = [name for plan in plans for name in plan.grant or plan.sufficient]
        return self._arguments(dict.fromkeys(names, "..."))

    def token_urls(self, operations: Iterable[Operation]) -> list[str]:
        """Return where the client of a reader fetches tokens for operations."""
        used = [scheme for o in operations for scheme in self._schemes(o)]
        return [
            scheme.flow.token_url
            for scheme in used
            if isinstance(scheme, OAuth2Scheme)
            and scheme.flow is not None
            and plan_scheme(scheme, "").grant
        ]

    def _arguments(self, credentials: dict[str, str]) -> tuple[tuple[str, Code], ...]:
        values = dict(credentials)
        arguments = variable_arguments(self.api)
        for server in self.api.servers[:1]:
            for variable in server.variables:
                if variable.required:
                    argument = arguments[variable.name]
                    values[argument] = _variable_value(variable.name)
        if not _has_address(self.api.servers):
            values["base_url"] = _FALLBACK_URL
        return tuple((name, Value(value)) for name, value in values.items())

    def base_url(self, operation: Operation) -> str:
        """Return the URL that an operation's path is appended to."""
        servers = operation.servers or self.api.servers
        # A `base_url=` that the tests give replaces the servers of operations too.
        if not _has_address(self.api.servers) or not _has_address(servers):
            return _FALLBACK_URL
        return _expanded(servers[0])

    def on_the_wire(self, operation: Operation) -> list[tuple[str, str, str]]:
        """Return (place, name, value) of what the operation is authorised by."""
        proofs = map(_proof, self._schemes(operation))
        return [proof for proof in proofs if proof is not None]

    def signs(self, operation: Operation) -> bool:
        """Tell whether what is in `Authorization` depends on the request."""
        return None in map(_proof, self._schemes(operation))

    def _schemes(self, operation: Operation) -> list[SecurityScheme]:
        # What the transport has to serve does not show; the first with the rest does.
        schemes: dict[str, SecurityScheme] = {
            scheme.scheme: scheme
            for scheme in self.api.security_schemes
            if not isinstance(scheme, UnsupportedScheme)
        }
        for alternative in operation.security:
            used = [schemes[name] for name, _ in alternative if name in schemes]
            if used:
                # What asks for nothing is the last resort.
                return used
        return []


def _has_address(servers: Sequence[Server]) -> bool:
    """Tell whether the first server is there and has a host, if only in a variable."""
    return bool(servers) and "://" in _filled_in(servers[0])


def _secret(name: str) -> str:
    return f"{name.replace('_', '-')}-secret"


def _variable_value(name: str) -> str:
    return f"{name.replace('_', '-')}.example"


def _filled_in(server: Server) -> str:
    """Return a server's URL with values for its variables, as the client fills it in."""
    url = server.url
    for variable in server.variables:
        value = (
            _variable_value(variable.name) if variable.required else variable.default
        )
        place = f"{{{variable.wire}}}"
        # A slash that the value and the URL both have is sent once.
        url = url.replace(f"{place}/", f"{value.rstrip('/')}/")
        url = url.replace(f"/{place}", f"/{value.lstrip('/')}").replace(place, value)
    return url


def _expanded(server: Server) -> str:
    url = _filled_in(server)
    scheme, slashes, rest = url.rstrip("/").partition("://")
    host, slash, path = rest.partition("/")
    # The transport spells hosts as they are looked up.
    host = host.encode("idna").decode() if not host.isascii() else host.lower()
    # A port that goes without saying is not said.
    host = host.removesuffix(_DEFAULT_PORTS.get(scheme.lower(), ""))
    return f"{scheme.lower()}{slashes}{host}{slash}{literal_path(path)}"


def _proof(scheme: SecurityScheme) -> tuple[str, str, str] | None:
    """Return (place, name, value) of what a scheme sends, None if it signs."""
    match scheme:
        case ApiKeyScheme(name=name, place=place, wire=wire):
            return place, wire, _secret(name)
        case HttpScheme(kind=kind, name=name):
            names = [argument for argument, _ in kind.arguments] or [name]
            sent = scheme.sent(*map(_secret, names))
            return None if sent is None else ("header", "authorization", sent)
        case OAuth2Scheme(name=name):
            return "header", "authorization", f"Bearer {_secret(name)}"
        case _:
            raise AssertionError(scheme)
