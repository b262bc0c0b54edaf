"""Security schemes: what a client is built with for each, and as what the runtime has it.

There is one case for each kind of scheme.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from ..code.symbols import (
    API_KEY,
    BEARER,
    CLIENT_CREDENTIALS,
    CREDENTIAL,
    HTTP_SCHEMES,
    PASSWORD,
    REFRESH_TOKEN,
)
from ..code.tree import NONE, Call, Code, Name, Value, union
from ..ir import (
    ApiKeyScheme,
    HttpKind,
    HttpScheme,
    OAuth2Flow,
    OAuth2Scheme,
    SecurityScheme,
    UnsupportedScheme,
)
from .methods import Argument

_CREDENTIAL = union(CREDENTIAL, NONE)
_TEXT = union(Name("str"), NONE)
_USER = HttpKind.BASIC.arguments
_CLIENT = (
    ("client_id", "The OAuth2 client id."),
    ("client_secret", "The OAuth2 client secret."),
)
_OAUTH2_CLASSES = {
    "password": PASSWORD,
    "client_credentials": CLIENT_CREDENTIALS,
    "refresh_token": REFRESH_TOKEN,
}
_FORM = "application/x-www-form-urlencoded"


class SchemePlan(Struct, frozen=True):
    """A security scheme. `code` is the runtime's object, None where it has none.

    `arguments` are the constructor's. A request can be made with those that `sufficient`
    names; with those of `grant`, if there are any, the client fetches a token for it.
    `renews` tells whether tokens are renewed by refresh tokens, which users may keep.
    """

    code: Code | None
    arguments: tuple[Argument, ...] = ()
    sufficient: tuple[str, ...] = ()
    grant: tuple[str, ...] = ()
    renews: bool = False


def plan_scheme(scheme: SecurityScheme, environment: str) -> SchemePlan:
    """Plan a scheme; `environment` begins the names of environment variables."""
    match scheme:
        case ApiKeyScheme(name=name, place=place, wire=wire):
            code = Call(API_KEY, (Value(name), Value(place), Value(wire)))
            text = scheme.description or f"The {name}."
            return _given(code, [(name, text)], environment)
        case HttpScheme(kind=kind, name=name, word=word):
            sent = f"The {name}, sent after `{word}`." if word else f"The {name}."
            text = scheme.description or sent
            arguments = kind.arguments or ((name, text),)
            names = [Value(argument) for argument, _ in arguments]
            names += [Value(word)] if word else []
            code = Call(HTTP_SCHEMES[kind.value], tuple(names))
            return _given(code, arguments, environment)
        case OAuth2Scheme(name=name, flow=None):
            text = scheme.description or "An access token."
            return _given(Call(BEARER, (Value(name),)), [(name, text)], environment)
        case OAuth2Scheme(name=name, flow=flow) if flow is not None:
            return _oauth2(name, flow, environment)
        case UnsupportedScheme():
            return SchemePlan(None)
        case _:
            raise AssertionError(scheme)


def _given(
    code: Code, arguments: Sequence[tuple[str, str]], environment: str
) -> SchemePlan:
    """Return the plan of a scheme that needs nothing but what the user gives."""
    return SchemePlan(
        code,
        tuple(_credential(name, text, environment) for name, text in arguments),
        sufficient=tuple(name for name, _ in arguments),
    )


def _oauth2(name: str, flow: OAuth2Flow, environment: str) -> SchemePlan:
    client = [*_CLIENT, *(_USER if flow.kind == "password" else ())]
    given = [*client, (name, "An access token, used as it is instead of fetching one.")]
    renews = flow.kind != "client_credentials"
    if renews:
        text = "A refresh token, with which access tokens are fetched."
        given.append(("refresh_token", text))
    scope = "The scopes to ask for, separated by spaces."
    url = f"Where tokens are fetched. Default: {flow.token_url}."
    return SchemePlan(
        _oauth2_code(name, flow),
        (
            *(_credential(argument, text, environment) for argument, text in given),
            Argument("scope", _TEXT, NONE, scope),
            Argument("token_url", _TEXT, NONE, url),
        ),
        sufficient=(name,),
        # A reader has a token sooner than what refreshes one.
        grant=() if flow.kind == "refresh_token" else tuple(n for n, _ in client),
        renews=renews,
    )


def _oauth2_code(name: str, flow: OAuth2Flow) -> Code:
    keyword: list[tuple[str, Code]] = []
    if name != "token":
        keyword.append(("argument", Value(name)))
    if flow.media_type != _FORM:
        keyword.append(("media_type", Value(flow.media_type)))
    if flow.client != "basic":
        keyword.append(("client", Value(flow.client)))
    if flow.lifetime is not None:
        keyword.append(("lifetime", Value(flow.lifetime)))
    if flow.refresh_url not in ("", flow.token_url):
        keyword.append(("refresh_url", Value(flow.refresh_url)))
    return Call(_OAUTH2_CLASSES[flow.kind], (Value(flow.token_url),), tuple(keyword))


def environment_variable(environment: str, name: str) -> str:
    """Return the variable that a credential is taken from if no argument gives it."""
    return f"{environment}_{name.upper()}"


def _credential(name: str, text: str, environment: str) -> Argument:
    variable = environment_variable(environment, name)
    text = f"{text} Default: the environment variable {variable}."
    return Argument(name, _CREDENTIAL, NONE, text)
