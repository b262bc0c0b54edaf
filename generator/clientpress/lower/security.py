"""Security schemes, security requirements and servers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from .. import names
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
from ..ir.api import Security
from .resolve import Resolver

_VARIABLE = re.compile(r"\{([^{}]*)\}")


def lower_schemes(root: Mapping[str, Any]) -> tuple[SecurityScheme, ...]:
    """Return the security schemes of `components`, sorted by name.

    The constructor argument is `x-name`, else `api_key` or `token`; where several
    schemes would share an argument it is named after the scheme.
    """
    resolver = Resolver(root)
    nodes: dict[str, Mapping[str, Any]] = {}
    components = root.get("components") or {}
    for scheme in sorted(components.get("securitySchemes") or {}):
        node, _ = resolver.follow(
            components["securitySchemes"][scheme],
            ("components", "securitySchemes", scheme),
        )
        nodes[scheme] = node
    defaults = {scheme: _default_argument(node) for scheme, node in nodes.items()}
    given: dict[str, str] = {}
    for scheme, node in nodes.items():
        shared = sum(d == defaults[scheme] for d in defaults.values()) > 1
        own = names.argument_name(scheme) if shared else defaults[scheme]
        given[scheme] = str(node.get("x-name") or own)
    arguments = names.assign(nodes, names.argument_name, given=given)
    return tuple(_scheme(s, node, arguments[s]) for s, node in nodes.items())


def _default_argument(node: Mapping[str, Any]) -> str:
    return "api_key" if node.get("type") == "apiKey" else "token"


def _scheme(scheme: str, node: Mapping[str, Any], argument: str) -> SecurityScheme:
    description = str(node.get("description") or "").strip()
    kind, http = node.get("type"), str(node.get("scheme") or "").lower()
    match kind:
        case "apiKey":
            place = node.get("in")
            if place not in ("header", "query", "cookie"):
                return UnsupportedScheme(scheme, description, "its place is unknown")
            return ApiKeyScheme(scheme, argument, place, str(node["name"]), description)
        case "http" if http == "bearer":
            return BearerScheme(scheme, argument, description)
        case "http" if http == "basic":
            return BasicScheme(scheme, description)
        case "openIdConnect":
            return BearerScheme(scheme, argument, description)
        case "oauth2":
            return OAuth2Scheme(scheme, argument, _flow(node), description)
        case _:
            reason = f"{http or kind} is for the transport or the caller to serve"
            return UnsupportedScheme(scheme, description, reason)


def _flow(node: Mapping[str, Any]) -> OAuth2Flow | None:
    flows = node.get("flows") or {}
    for wire, kind in (
        ("clientCredentials", "client_credentials"),
        ("password", "password"),
    ):
        flow = flows.get(wire)
        if isinstance(flow, Mapping) and flow.get("tokenUrl"):
            return OAuth2Flow(
                "password" if kind == "password" else "client_credentials",
                str(flow["tokenUrl"]),
                str(flow.get("refreshUrl") or ""),
                tuple(sorted(flow.get("scopes") or {})),
            )
    return None


def lower_security(node: Any) -> Security:
    """Return the alternatives of a `security` list, in document order."""
    if not isinstance(node, list):
        return ()
    return tuple(
        tuple(
            sorted((str(s), tuple(map(str, scopes or ()))) for s, scopes in one.items())
        )
        for one in node
        if isinstance(one, Mapping)
    )


def lower_servers(nodes: Any) -> tuple[Server, ...]:
    """Return the servers, each named by `x-name`, `name` or its position."""
    if not isinstance(nodes, Sequence) or isinstance(nodes, str):
        return ()
    servers: list[Server] = []
    used: set[str] = set()
    for index, node in enumerate(nodes):
        url = str(node.get("url") or "/")
        wanted = str(node.get("x-name") or node.get("name") or f"server_{index + 1}")
        servers.append(
            Server(
                names.unique(names.snake_name(wanted, fallback="server"), used),
                url.rstrip("/"),
                str(node.get("description") or "").strip(),
                _variables(url, node.get("variables") or {}),
            )
        )
    return tuple(servers)


def _variables(url: str, nodes: Mapping[str, Any]) -> tuple[ServerVariable, ...]:
    wires = [wire for wire in dict.fromkeys(_VARIABLE.findall(url)) if wire in nodes]
    given = {w: nodes[w]["x-name"] for w in wires if "x-name" in nodes[w]}
    python = names.assign(wires, names.argument_name, given=given)
    return tuple(
        ServerVariable(
            wire=wire,
            name=python[wire],
            default=str(nodes[wire].get("default", "")),
            enum=tuple(map(str, nodes[wire].get("enum") or ())),
            required=nodes[wire].get("x-required") is True,
            description=str(nodes[wire].get("description") or "").strip(),
        )
        for wire in wires
    )
