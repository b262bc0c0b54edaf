"""The test of the client itself: what its constructor hands on, and what it exports."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from ...code.symbols import RUNTIME
from ...code.tree import Code, Dict, List, Name, Symbol, Tuple, Value
from ...config import PackageSettings
from ...ir import Api, Server
from ..client import ClientPlan
from ..resources import Namespace

_HTTP_CLIENT = "http_client"


class ClientTest(Struct, frozen=True):
    """What is known of a client as a whole.

    `events` is the attribute of the client that has the webhooks, None without any.
    `namespaces` are the names of their classes by their paths. `defaults` are those of the constructor's arguments. `settings` says for each setting
    of the runtime which argument it is, or which argument each of its members is.
    """

    defaults: Code
    settings: Code
    title: str
    environment: str
    user_agent: str
    servers: Code
    namespaces: Code
    events: str | None
    has_operations: bool


def plan_client_test(
    api: Api,
    client: ClientPlan,
    namespaces: Iterable[Namespace],
    *,
    environment: str,
    user_agent: str,
    events: str | None,
) -> ClientTest:
    """Plan the test of the client of an API."""
    defaults = [(Value(a.name), a.default or Value(None)) for a in client.arguments]
    return ClientTest(
        defaults=Dict((*defaults, (Value(_HTTP_CLIENT), Value(None)))),
        settings=Dict(
            tuple(
                (Value(name), _named(code)) for name, code in client.runtime_arguments
            )
        ),
        title=api.title,
        environment=environment,
        user_agent=user_agent,
        servers=List(tuple(map(_server, api.servers))),
        namespaces=Dict(
            tuple((Value(".".join(n.path)), Value(n.class_name)) for n in namespaces)
        ),
        events=events,
        has_operations=bool(api.operations),
    )


def plan_exports_test(settings: PackageSettings, exports: Iterable[Symbol]) -> Code:
    """Return the module that each name comes from, by name, relative to the package."""

    def home(one: Symbol) -> str:
        is_beside = settings.runtime == "shared" and one.module.startswith(RUNTIME)
        return f".{one.module}" if is_beside else one.module

    return Dict(
        tuple(
            (Value(one.name), Value(home(one)))
            for one in sorted(exports, key=lambda one: one.name)
        )
    )


def _server(server: Server) -> Code:
    """Return the URL, the name and the variables of a server."""
    variables = (
        Tuple(
            (
                Value(variable.wire),
                Value(variable.name),
                Value(None if variable.required else variable.default),
                List(tuple(map(Value, sorted(set(variable.enum))))),
            )
        )
        for variable in server.variables
    )
    return Tuple((Value(server.url), Value(server.name), List(tuple(variables))))


def _named(code: Code) -> Code:
    """Return arguments by their names, as values."""
    match code:
        case Dict(items=items):
            return Dict(tuple((key, _named(value)) for key, value in items))
        case Name(text=text):
            return Value(text)
        case _:
            raise AssertionError(code)
