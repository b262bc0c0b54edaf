"""Servers as the client module states them."""

from __future__ import annotations

from ..code.symbols import SERVER, SERVER_VARIABLE
from ..code.tree import Call, Code, Tuple, Value
from ..ir import Server, ServerVariable


def server_code(server: Server) -> Code:
    """Return the `Server(...)` of a server."""
    keyword: list[tuple[str, Code]] = []
    if server.variables:
        keyword.append(
            ("variables", Tuple(tuple(map(_variable_code, server.variables))))
        )
    keyword.append(("name", Value(server.name)))
    written = server.written or "/"
    if server.url.rstrip("/") != written.rstrip("/"):
        keyword.append(("relative", Value(written)))
    return Call(SERVER, (Value(server.url),), tuple(keyword))


def _variable_code(variable: ServerVariable) -> Code:
    keyword: list[tuple[str, Code]] = []
    if variable.name != variable.wire:
        keyword.append(("argument", Value(variable.name)))
    if variable.required:
        keyword.append(("required", Value(True)))
    else:
        keyword.append(("default", Value(variable.default)))
    if variable.enum:
        values = tuple(Value(value) for value in sorted(set(variable.enum)))
        keyword.append(("values", Tuple(values)))
    return Call(SERVER_VARIABLE, (Value(variable.wire),), tuple(keyword))
