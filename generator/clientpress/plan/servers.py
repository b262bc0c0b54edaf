"""Servers and security schemes as the client module states them."""

from __future__ import annotations

from ..ir import (
    ApiKeyScheme,
    BasicScheme,
    BearerScheme,
    OAuth2Flow,
    OAuth2Scheme,
    SecurityScheme,
    Server,
    ServerVariable,
    UnsupportedScheme,
)
from .code import Call, Code, Tuple, Value


def server_code(server: Server) -> Code:
    """Return the `Server(...)` of a server."""
    keyword: list[tuple[str, Code]] = []
    if server.variables:
        keyword.append(
            ("variables", Tuple(tuple(map(_variable_code, server.variables))))
        )
    keyword.append(("name", Value(server.name)))
    return Call("Server", (Value(server.url),), tuple(keyword))


def _variable_code(variable: ServerVariable) -> Code:
    keyword: list[tuple[str, Code]] = []
    if variable.name != variable.wire:
        keyword.append(("argument", Value(variable.name)))
    if variable.required:
        keyword.append(("required", Value(True)))
    else:
        keyword.append(("default", Value(variable.default)))
    return Call("ServerVariable", (Value(variable.wire),), tuple(keyword))


def scheme_code(scheme: SecurityScheme) -> Code | None:
    """Return the runtime object of a security scheme, or None where there is none."""
    match scheme:
        case ApiKeyScheme(name=name, place=place, wire=wire):
            return Call("ApiKey", (Value(name), Value(place), Value(wire)))
        case BearerScheme(name=name):
            return Call("Bearer", (Value(name),))
        case BasicScheme():
            return Call("Basic", (Value("username"), Value("password")))
        case OAuth2Scheme(name=name, flow=None):
            return Call("Bearer", (Value(name),))
        case OAuth2Scheme(name=name, flow=flow) if flow is not None:
            return _oauth2_code(name, flow)
        case UnsupportedScheme():
            return None
        case _:
            raise AssertionError(scheme)


def _oauth2_code(name: str, flow: OAuth2Flow) -> Code:
    kinds = {
        "password": "OAuth2Password",
        "client_credentials": "OAuth2ClientCredentials",
        "refresh_token": "OAuth2RefreshToken",
    }
    keyword: list[tuple[str, Code]] = []
    if name != "token":
        keyword.append(("argument", Value(name)))
    if flow.media_type != "application/x-www-form-urlencoded":
        keyword.append(("media_type", Value(flow.media_type)))
    if flow.client != "basic":
        keyword.append(("client", Value(flow.client)))
    if flow.lifetime is not None:
        keyword.append(("lifetime", Value(flow.lifetime)))
    if flow.refresh_url not in ("", flow.token_url):
        keyword.append(("refresh_url", Value(flow.refresh_url)))
    return Call(kinds[flow.kind], (Value(flow.token_url),), tuple(keyword))
