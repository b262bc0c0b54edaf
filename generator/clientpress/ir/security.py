"""Security schemes, and what an operation requires of them."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

from .http_schemes import HttpKind


class ApiKeyScheme(Struct, frozen=True):
    """An API key. `name` is the name of the constructor argument."""

    scheme: str
    name: str
    place: Literal["header", "query", "cookie"]
    wire: str
    description: str


class HttpScheme(Struct, frozen=True):
    """What the user gives is sent in `Authorization` (also OpenID Connect's tokens).

    `name` is the constructor argument of a kind that has none of its own. `word` stands
    in place of `Bearer` before the token where that is not the scheme.
    """

    scheme: str
    kind: HttpKind
    name: str
    description: str
    word: str = ""

    def sent(self, *secrets: str) -> str | None:
        """Return what `Authorization` holds for the values of the arguments.

        None where that depends on the request.
        """
        if self.word:
            return " ".join((self.word, *secrets))
        return self.kind.sent(*secrets)


class OAuth2Flow(Struct, frozen=True):
    """A flow that the client can run itself, `refresh_token` once a user has allowed it.

    The last three are how a token is asked for (`x-token-request`): the body's media
    type, where the client names itself ("basic" or "body"), and how many seconds a
    token is good for where the answer does not say.
    """

    kind: Literal["password", "client_credentials", "refresh_token"]
    token_url: str
    refresh_url: str
    media_type: str
    client: str
    lifetime: float | None


class OAuth2Scheme(Struct, frozen=True):
    """OAuth2; without a flow the client can run, a token is asked of the user.

    `scopes` pairs those of all flows with what each is for.
    """

    scheme: str
    name: str
    flow: OAuth2Flow | None
    description: str
    scopes: tuple[tuple[str, str], ...]


class UnsupportedScheme(Struct, frozen=True):
    """A scheme that the transport or the user has to serve (mutual TLS, digest)."""

    scheme: str
    description: str
    reason: str


SecurityScheme: TypeAlias = ApiKeyScheme | HttpScheme | OAuth2Scheme | UnsupportedScheme

# Alternatives, each a set of (scheme, scopes) that are needed together.
Security: TypeAlias = tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]
