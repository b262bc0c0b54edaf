"""Credentials of requests, and the tokens that the mock hands out itself."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote_plus

import msgspec
from msgspec import Struct

from ..json_values import is_list, is_object
from ..media_types import essence, is_json
from .json_text import read_json
from .messages import Answer, Request
from .parameters import query_pairs
from .routes import Route, path_of
from .tree import Place, Tree

_WITH_TOKENS = ("clientCredentials", "password", "authorizationCode")
_FLOWS = (*_WITH_TOKENS, "deviceAuthorization", "implicit")
_OF_TRANSPORT = frozenset(("digest", "mutual", "negotiate", "ntlm", "signature"))
_NEEDED = {
    "password": ("username", "password"),
    "refresh_token": ("refresh_token",),
    "authorization_code": ("code",),
}
LIFETIME = 3600.0


class Missing(Struct, frozen=True):
    """Why a request is not let in; `expired` says that its token was good once.

    With `is_wrong` it has brought a credential, which is not the right one.
    """

    text: str
    expired: bool = False
    is_wrong: bool = False


def _wrong(text: str) -> Missing:
    return Missing(text, is_wrong=True)


class _Endpoint(Struct, frozen=True):
    """Where tokens are had, and how they are asked for (`x-token-request`)."""

    scheme: str
    media_type: str
    client: str
    lifetime: float | None


class Credentials:
    """Lets in who brings what the document asks for.

    Which keys are right no document says, so any will do, but for tokens that the mock
    has handed out itself: those end. `keys` are the ones that are right, by security
    scheme: a scheme that has some lets in no others. `clock` returns seconds.

    Raises:
        KeyError: there is no such scheme.
        ValueError: what a scheme is given by cannot be checked.
    """

    def __init__(
        self,
        tree: Tree,
        clock: Callable[[], float],
        lifetime: float = LIFETIME,
        keys: Mapping[str, Collection[str]] | None = None,
    ) -> None:
        self._clock = clock
        self._lifetime = lifetime
        components = tree.member(Place((), tree.root), "components")
        self._schemes = (
            dict(tree.members(components, "securitySchemes")) if components else {}
        )
        self._endpoints = dict(_endpoints(tree, self._schemes))
        self._keys = dict(keys or {})
        for name in self._keys:
            if name not in self._schemes:
                raise KeyError(name)
            if self._place(name) == (name,):
                raise ValueError(f"what {name} is given by is not looked at")
        self._ends: dict[str, float] = {}
        self._refresh: set[str] = set()
        self._count = 0

    def missing(self, route: Route, request: Request) -> Missing | None:
        """Return what a request lacks to be let in, None if it is."""
        wanted = [one for one in _listed(route.security) if is_object(one)]
        found: list[Missing] = []
        for alternative in wanted:
            lacks = {name: self._lacks(name, request) for name in alternative}
            # Of schemes that stand in one place a request can bring one only.
            taken = {self._place(name) for name, one in lacks.items() if one is None}
            left = (one for n, one in lacks.items() if self._place(n) not in taken)
            first = next((one for one in left if one is not None), None)
            if first is None:
                return None
            found.append(first)
        found.sort(key=lambda one: (not one.expired, not one.is_wrong))
        return found[0] if found else None

    def in_query(self, route: Route) -> Iterator[str]:
        """Yield the names of query parameters that hold keys for an operation."""
        for alternative in filter(is_object, _listed(route.security)):
            for where, *name in map(self._place, alternative):
                if where == "query":
                    yield from name

    def _place(self, name: str) -> tuple[str, ...]:
        """Return where a request has the credential of a scheme; its name if nowhere."""
        scheme = self._schemes.get(name)
        kind = scheme.text("type") if scheme is not None else ""
        if scheme is None or kind == "mutualTLS":
            return (name,)
        if kind == "apiKey":
            where, wire = scheme.text("in"), scheme.text("name")
            return where, wire.lower() if where == "header" else wire
        if scheme.text("scheme").lower() in _OF_TRANSPORT:
            return (name,)
        return "header", "authorization"

    def _lacks(self, name: str, request: Request) -> Missing | None:
        scheme = self._schemes.get(name)
        if scheme is None:
            return None
        kind, wire = scheme.text("type"), scheme.text("name")
        if kind == "apiKey":
            held = _key(scheme.text("in"), wire, request)
            where = f"{scheme.text('in')} {wire}"
            if not held:
                return Missing(f"{where} is missing")
            return None if self._is_right(name, held) else _wrong(f"{where} is wrong")
        word = scheme.text("scheme").lower() if kind == "http" else "bearer"
        if word in _OF_TRANSPORT or kind == "mutualTLS":
            return None
        given = request.header("authorization")
        if given is None:
            return Missing("header Authorization is missing")
        own, _, secret = given.partition(" ")
        if own.lower() != word or not secret.strip():
            return Missing(f"header Authorization is not of the scheme {word}")
        if word == "basic":
            pair = _pair(secret)
            if pair is None:
                return Missing("the pair of basic is not readable")
            is_right = self._is_right(name, ":".join(pair))
            return None if is_right else _wrong("the pair of basic is wrong")
        end = self._ends.get(secret.strip())
        if end is not None and self._clock() >= end:
            return Missing("the token has expired", expired=True)
        if end is not None or self._is_right(name, secret.strip()):
            return None
        return _wrong("header Authorization has another token")

    def _is_right(self, name: str, given: str) -> bool:
        return name not in self._keys or given in self._keys[name]

    def is_open(self, route: Route) -> bool:
        """Tell whether an operation asks for no credential."""
        wanted = [one for one in _listed(route.security) if is_object(one)]
        return not wanted or {} in wanted

    def stranger(self, request: Request) -> Missing | None:
        """Return what is wrong with the client that asks for a token, None if nothing.

        Those that are right are the keys of the scheme that have a colon in them.
        """
        endpoint = self._endpoints[request.path]
        known = [one for one in self._keys.get(endpoint.scheme, ()) if ":" in one]
        if not known or ":".join(_client(request, _fields(request) or {})) in known:
            return None
        return Missing("the client is not known, or its secret is wrong")

    def expire(self) -> None:
        """End all tokens that were handed out."""
        self._ends = dict.fromkeys(self._ends, self._clock())

    def hands_out(self, request: Request) -> bool:
        """Tell whether a request is for a token, by where it goes."""
        return request.method == "POST" and request.path in self._endpoints

    def issued(self, request: Request, value: Any) -> Any:
        """Return a documented answer with a token of ours, if it is one that has one.

        Some documents describe the endpoint of tokens as an operation.
        """
        if not self.hands_out(request) or not is_object(value):
            return value
        if not isinstance(value.get("access_token"), str):
            return value
        said = self._said(self._endpoints[request.path], "")
        return {**value, **{name: said[name] for name in value.keys() & said.keys()}}

    def token(self, request: Request) -> Answer | None:
        """Return the answer to a request for a token, None if it is for something else."""
        if not self.hands_out(request):
            return None
        endpoint = self._endpoints[request.path]
        sent = _fields(request)
        if sent is None:
            return _refused("invalid_request", "the body is neither a form nor JSON")
        name = essence(request.header("content-type") or "")
        if name != endpoint.media_type:
            text = f"the body is {name}, documented is {endpoint.media_type}"
            return _refused("invalid_request", text)
        grant = sent.get("grant_type", "")
        if not grant:
            return _refused("invalid_request", "grant_type is missing")
        for field in _NEEDED.get(grant, ()):
            if not sent.get(field):
                return _refused("invalid_request", f"{field} is missing")
        if not _client(request, sent)[0] and grant != "password":
            return _refused("invalid_client", "no client is named", status=401)
        stranger = self.stranger(request)
        if stranger is not None:
            return _refused("invalid_client", stranger.text, status=401)
        old = sent.get("refresh_token", "")
        if grant == "refresh_token" and old.startswith("refresh-"):
            if old not in self._refresh:
                return _refused("invalid_grant", "the refresh token was used already")
            self._refresh.discard(old)
        return _json(200, self._said(endpoint, grant))

    def _said(self, endpoint: _Endpoint, grant: str) -> dict[str, Any]:
        self._count += 1
        token = f"token-{self._count}"
        lifetime = endpoint.lifetime or self._lifetime
        self._ends[token] = self._clock() + lifetime
        said: dict[str, Any] = {"access_token": token, "token_type": "Bearer"}
        if endpoint.lifetime is None:
            said["expires_in"] = int(lifetime)
        if grant != "client_credentials":
            refresh = f"refresh-{self._count}"
            self._refresh.add(refresh)
            said["refresh_token"] = refresh
        return said


def _endpoints(
    tree: Tree, schemes: Mapping[str, Place]
) -> Iterator[tuple[str, _Endpoint]]:
    for name, scheme in schemes.items():
        own = scheme.get("x-token-request")
        said = own if is_object(own) else {}
        flows = tree.member(scheme, "flows")
        for flow in _FLOWS:
            place = tree.member(flows, flow) if flows is not None else None
            for key in ("tokenUrl", "refreshUrl"):
                url = place.text(key) if place is not None else ""
                if url:
                    media_type = said.get("media_type")
                    lifetime = said.get("lifetime")
                    yield path_of(url), _Endpoint(
                        name,
                        str(media_type or "application/x-www-form-urlencoded"),
                        str(said.get("client", "basic")),
                        float(lifetime) if isinstance(lifetime, int | float) else None,
                    )


def _listed(value: Any) -> list[Any]:
    return value if is_list(value) else []


def _key(place: str, name: str, request: Request) -> str:
    if place == "header":
        return request.header(name) or ""
    if place == "query":
        return next((v for n, v in query_pairs(request.query) if n == name), "")
    cookies = (request.header("cookie") or "").split(";")
    pairs = (one.strip().partition("=") for one in cookies)
    return next((value for own, _, value in pairs if own == name), "")


def _pair(secret: str) -> tuple[str, str] | None:
    try:
        text = base64.b64decode(secret.strip(), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None
    name, colon, password = text.partition(":")
    return (name, password) if colon else None


def _fields(request: Request) -> dict[str, str] | None:
    if is_json(essence(request.header("content-type") or "")):
        try:
            value = read_json(request.body)
        except ValueError:
            return None
        return {k: str(v) for k, v in value.items()} if is_object(value) else None
    try:
        return dict(parse_qsl(request.body.decode(), keep_blank_values=True))
    except UnicodeDecodeError:
        return None


def _client(request: Request, sent: Mapping[str, str]) -> tuple[str, str]:
    """Return the id and the secret of a client, "" where they are not said."""
    own, _, secret = (request.header("authorization") or "").partition(" ")
    pair = _pair(secret) if own.lower() == "basic" else None
    if pair is not None:
        return unquote_plus(pair[0]), unquote_plus(pair[1])
    return sent.get("client_id", ""), sent.get("client_secret", "")


def _refused(error: str, text: str, status: int = 400) -> Answer:
    return _json(status, {"error": error, "error_description": text})


def _json(status: int, value: Any) -> Answer:
    headers = (("Content-Type", "application/json"), ("Cache-Control", "no-store"))
    return Answer(status, headers, msgspec.json.encode(value))
