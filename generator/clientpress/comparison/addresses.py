"""Where the client sends what it sends, and where it asks for tokens."""

from __future__ import annotations

from ..ir import OAuth2Scheme, Server, ServerVariable
from ..surface import Surface
from .changes import quoted
from .on_the_wire import Found


def compare_addresses(old: Surface, new: Surface) -> Found:
    """Yield what is different of the addresses, and of the limit that holds for all."""
    was = {server.name: server for server in old.api.servers}
    now = {server.name: server for server in new.api.servers}
    for name, server in now.items():
        if name in was and was[name].url != server.url:
            text = f"server {quoted(name)} is {quoted(server.url)} now, and was "
            yield "server-changed", f"{text}{quoted(was[name].url)}"
    yield from _of_the_first(old, new)
    yield from _of_variables(old, new)
    tokens = _token_addresses(new)
    for scheme, address in _token_addresses(old).items():
        if tokens.get(scheme, address) != address:
            text = f"tokens are asked for at {quoted(tokens[scheme])} now, and were at "
            yield "server-changed", f"{text}{quoted(address)}"
    if old.api.rate_limit != new.api.rate_limit:
        yield "limit-changed", "has another rate limit"


def _of_the_first(old: Surface, new: Surface) -> Found:
    """Yield what is different where a caller names no server."""
    if _is_whole(old.api.servers) and not _is_whole(new.api.servers):
        text = "has no whole address any more: `base_url` has to be given"
        yield "address-needed", text
    if not old.api.servers or not new.api.servers:
        return
    first, other = old.api.servers[0], new.api.servers[0]
    if first.name != other.name and first.url != other.url:
        text = (
            f"requests go to {quoted(other.url)} where no server is named, and went to "
        )
        yield "server-changed", f"{text}{quoted(first.url)}"


def _of_variables(old: Surface, new: Surface) -> Found:
    before, after = _variables(old), _variables(new)
    for name, variable in after.items():
        was = before.get(name)
        if was is None:
            continue
        gone = set(was.enum) - set(variable.enum)
        if variable.enum and (gone or not was.enum):
            listed = ", ".join(map(quoted, sorted(variable.enum)))
            yield "argument-narrowed", f"{quoted(name)} takes {listed} alone now"
        if variable.required and not was.required:
            yield "argument-required", f"{quoted(name)} has to be given now"
        elif variable.default != was.default and not variable.required:
            text = f"{quoted(name)} is {quoted(variable.default)} where it is left out"
            yield "server-changed", f"{text}, and was {quoted(was.default)}"


def _variables(of: Surface) -> dict[str, ServerVariable]:
    """Return the variables of servers by the arguments for them."""
    return {one.name: one for server in of.api.servers for one in server.variables}


def _is_whole(servers: tuple[Server, ...]) -> bool:
    """Tell whether requests can go to the first server without an address of the caller's."""
    if not servers:
        return False
    first = servers[0]
    values = [one.default for one in first.variables]
    return any("://" in text for text in (first.url, *values))


def _token_addresses(of: Surface) -> dict[str, str]:
    return {
        scheme.scheme: scheme.flow.token_url
        for scheme in of.api.security_schemes
        if isinstance(scheme, OAuth2Scheme) and scheme.flow is not None
    }
