"""Security schemes, security requirements and servers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice, product
from typing import Any, Literal, TypeAlias, TypeGuard, get_args
from urllib.parse import urljoin

from .. import names
from ..ir import (
    ApiKeyScheme,
    HttpKind,
    HttpScheme,
    OAuth2Flow,
    OAuth2Scheme,
    Pointer,
    Security,
    SecurityScheme,
    Server,
    ServerVariable,
    UnsupportedScheme,
)
from ..json_values import (
    Node,
    flag,
    is_list,
    is_object,
    items,
    mapping,
    scalar,
    scalar_text,
    string,
    strings,
    text,
)
from .extensions import token_request
from .inference.servers import server_names
from .naming import given_name, given_names
from .resolve import Resolver

_KeyPlace: TypeAlias = Literal["header", "query", "cookie"]
_FlowKind: TypeAlias = Literal["password", "client_credentials", "refresh_token"]
# In order of preference: what needs no user comes first.
_FLOWS: tuple[tuple[str, _FlowKind], ...] = (
    ("clientCredentials", "client_credentials"),
    ("password", "password"),
    ("authorizationCode", "refresh_token"),
    ("deviceAuthorization", "refresh_token"),
    ("implicit", "refresh_token"),
)
_HTTP = {kind.value: kind for kind in HttpKind}
# Schemes whose proof answers a challenge or is made of the request: no text will do.
_OF_TRANSPORT = frozenset(
    {
        "aws4-hmac-sha256",
        "digest",
        "hawk",
        "hoba",
        "mutual",
        "negotiate",
        "ntlm",
        "scram-sha-1",
        "scram-sha-256",
        "signature",
    }
)
_MOST_ALTERNATIVES = 16
_VARIABLE = re.compile(r"\{([^{}]*)\}")


def lower_schemes(resolver: Resolver) -> tuple[SecurityScheme, ...]:
    """Return the security schemes of `components`, sorted by name.

    The constructor argument is `x-name`, else `api_key` or `token`; where several
    schemes would share an argument it is named after the scheme.
    """
    entries = mapping(mapping(resolver.root, "components"), "securitySchemes")
    nodes: dict[str, tuple[Node, Pointer]] = {}
    for scheme in sorted(entries):
        where: Pointer = ("components", "securitySchemes", scheme)
        found = resolver.follow(entries[scheme], where, "security scheme")
        if found is not None:
            nodes[scheme] = found
    defaults = {scheme: _default_argument(node) for scheme, (node, _) in nodes.items()}
    given: dict[str, str] = {}
    for scheme, (node, _) in nodes.items():
        shared = list(defaults.values()).count(defaults[scheme]) > 1
        own = names.credential_name(scheme) if shared else defaults[scheme]
        given[scheme] = given_name(node) or own
    arguments = names.assign(nodes, names.credential_name, given=given)
    return tuple(
        _scheme(scheme, node, pointer, arguments[scheme], resolver)
        for scheme, (node, pointer) in nodes.items()
    )


def _default_argument(node: Node) -> str:
    http = _HTTP.get(string(node, "scheme").lower())
    if http is not None and http.arguments:
        return ""  # it has arguments of its own
    if node.get("type") == "http" and http is None:
        return "credentials"
    return "api_key" if node.get("type") == "apiKey" else "token"


def _scheme(
    scheme: str, node: Node, pointer: Pointer, argument: str, resolver: Resolver
) -> SecurityScheme:
    description = text(node, "description")
    kind, http = string(node, "type"), string(node, "scheme").lower()
    match kind:
        case "apiKey":
            place, wire = string(node, "in"), string(node, "name")
            if wire and _carries_key(place):
                return ApiKeyScheme(scheme, argument, place, wire, description)
            message = f"the API key {scheme!r} does not say where it goes"
            if place:
                message = f"the API key {scheme!r} cannot go into {place!r}"
            hint = "give `in` (header, query or cookie) and `name`"
            resolver.report(pointer, "openapi", message, hint)
            return UnsupportedScheme(scheme, description, "its place is unknown")
        case "http" if http in _HTTP:
            return HttpScheme(scheme, _HTTP[http], argument, description)
        case "http" if _is_word(http) and http not in _OF_TRANSPORT:
            word = string(node, "scheme")
            return HttpScheme(scheme, HttpKind.BEARER, argument, description, word)
        case "openIdConnect":
            return HttpScheme(scheme, HttpKind.BEARER, argument, description)
        case "oauth2":
            flow, scopes = _flow(node), _scopes(node)
            return OAuth2Scheme(scheme, argument, flow, description, scopes)
        case _:
            reason = f"{http or kind} is for the transport or the caller to serve"
            return UnsupportedScheme(scheme, description, reason)


def _carries_key(place: str) -> TypeGuard[_KeyPlace]:
    return place in get_args(_KeyPlace)


def _flow(node: Node) -> OAuth2Flow | None:
    flows = mapping(node, "flows")
    for wire, kind in _FLOWS:
        flow = mapping(flows, wire)
        refresh_url = string(flow, "refreshUrl")
        # An implicit flow has no URL but that.
        token_url = string(flow, "tokenUrl") or refresh_url
        if token_url:
            return OAuth2Flow(
                kind,
                token_url,
                refresh_url,
                *token_request(node),
            )
    return None


def _scopes(node: Node) -> tuple[tuple[str, str], ...]:
    flows = mapping(node, "flows")
    said: dict[str, str] = {}
    for wire in flows:
        scopes = mapping(mapping(flows, wire), "scopes")
        for scope in scopes:
            said.setdefault(scope, text(scopes, scope))
    return tuple(sorted(said.items()))


def credential_places(resolver: Resolver) -> dict[str, tuple[str, str]]:
    """Return where the credential of each scheme goes that the client sends."""
    places: dict[str, tuple[str, str]] = {}
    for scheme in lower_schemes(resolver):
        if isinstance(scheme, ApiKeyScheme):
            name = scheme.wire.lower() if scheme.place == "header" else scheme.wire
            places[scheme.scheme] = scheme.place, name
        elif not isinstance(scheme, UnsupportedScheme):
            places[scheme.scheme] = "header", "authorization"
    return places


def lower_security(nodes: Any, places: Mapping[str, tuple[str, str]]) -> Security:
    """Return the alternatives of a `security` list, in document order.

    Of schemes that are asked for together and go to one of the `places` a request has
    room for one: they are alternatives.
    """
    if not is_list(nodes):
        return ()
    found: list[tuple[tuple[str, tuple[str, ...]], ...]] = []
    for node in nodes:
        if not is_object(node):
            continue
        by_place: dict[object, list[str]] = {}
        for scheme in sorted(node):
            by_place.setdefault(places.get(scheme, scheme), []).append(scheme)
        found += (
            tuple((scheme, tuple(strings(node, scheme))) for scheme in sorted(chosen))
            for chosen in islice(product(*by_place.values()), _MOST_ALTERNATIVES)
        )
    return tuple(found)


def _is_word(scheme: str) -> bool:
    return re.fullmatch(r"[!#$%&'*+.^_`|~0-9a-z-]+", scheme) is not None


def lower_servers(nodes: Any, base: Server | None = None) -> tuple[Server, ...]:
    """Return the servers, each named by `x-name`, `name`, what is said of it, or its position.

    Relative URLs are relative to `base`: nobody knows where the document came from, but
    it mostly is the host of the API's own server. Variables of that host are theirs too.
    """
    if not is_list(nodes):
        return ()
    servers: list[Server] = []
    used: set[str] = set()
    found = [(index, node) for index, node in enumerate(nodes) if is_object(node)]
    inferred = server_names(
        (text(n, "description"), string(n, "url")) for _, n in found
    )
    for (index, node), seen in zip(found, inferred, strict=True):
        url = string(node, "url") or "/"
        own = mapping(node, "variables")
        inherited: tuple[ServerVariable, ...] = ()
        if base is not None and not _is_whole(url, own):
            url = _joined(base.url, url)
            named = {*_VARIABLE.findall(url)} - own.keys()
            inherited = tuple(one for one in base.variables if one.wire in named)
        stated = given_name(node) or string(node, "name")
        wanted = stated or seen or f"server_{index + 1}"
        servers.append(
            Server(
                names.unique(names.snake_name(wanted, fallback="server"), used),
                url.rstrip("/"),
                text(node, "description"),
                (*_variables(url, own), *inherited),
                string(node, "url"),
            )
        )
    return tuple(servers)


def base_server(nodes: Any) -> Server | None:
    """Return the API's first server, None if that has no whole URL."""
    first = next(filter(is_object, nodes if is_list(nodes) else ()), None)
    if first is None or not _is_whole(
        string(first, "url"), mapping(first, "variables")
    ):
        return None
    return lower_servers(nodes)[0]


def _joined(base: str, url: str) -> str:
    """Return a relative URL as a whole one; a base may begin with a variable."""
    address = _VARIABLE.match(base)
    if address is None:
        return urljoin(f"{base}/", url)
    stand_in = "https://-"
    joined = urljoin(f"{stand_in}{base[address.end() :]}/", url)
    return joined.replace(stand_in, address[0], 1)


def _is_whole(url: str, variables: Node) -> bool:
    """Tell whether a URL has a scheme, which may stand in what a variable is."""
    first = _VARIABLE.match(url)
    start = variables.get(first[1]) if first else None
    values = [scalar(start, "default"), *map(scalar_text, items(start, "enum"))]
    return any("://" in text for text in (url, *values))


def _variables(url: str, nodes: Node) -> tuple[ServerVariable, ...]:
    wires = [wire for wire in dict.fromkeys(_VARIABLE.findall(url)) if wire in nodes]
    python = names.assign(
        wires, names.argument_name, given=given_names({w: nodes[w] for w in wires})
    )
    return tuple(
        ServerVariable(
            wire=wire,
            name=python[wire],
            default=scalar(nodes[wire], "default"),
            enum=tuple(map(scalar_text, items(nodes[wire], "enum"))),
            required=flag(nodes[wire], "x-required"),
            description=text(nodes[wire], "description"),
        )
        for wire in wires
    )
