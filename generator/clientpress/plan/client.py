"""The client class: what its constructor takes and hands to the runtime."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from ..code.symbols import (
    AFTER_RESPONSE,
    ASYNC_AFTER_RESPONSE,
    ASYNC_BEFORE_REQUEST,
    ASYNC_CREDENTIAL,
    ASYNC_TOKEN_STORAGE,
    BEFORE_REQUEST,
    CREDENTIAL,
    DRIFT_RECORDER,
    LIMITER,
    MAPPING,
    ON_DRIFT,
    SERVICE,
    TOKEN_STORAGE,
)
from ..code.tree import (
    NONE,
    Call,
    Code,
    Dict,
    Name,
    Subscript,
    Times,
    Tuple,
    Value,
    union,
    variants,
)
from ..escape import Entries
from ..ir import (
    Api,
    ApiKeyScheme,
    OAuth2Scheme,
    ServerVariable,
)
from ..names import OF_CONSTRUCTOR, unique
from .annotations import Annotations, literals
from .docs import client_paragraphs
from .methods import Argument
from .operation_constants import limit_code
from .security import plan_scheme
from .servers import server_code

_STR = Name("str")
_TEXT = union(_STR, NONE)
_TEXTS = union(Subscript(MAPPING, (_STR, _STR)), NONE)
_SECONDS = union(Name("float"), NONE)
# The asynchronous client takes these with asynchronous functions too.
_ASYNC_TWINS: dict[Code, Code] = {
    AFTER_RESPONSE: ASYNC_AFTER_RESPONSE,
    BEFORE_REQUEST: ASYNC_BEFORE_REQUEST,
    CREDENTIAL: ASYNC_CREDENTIAL,
    TOKEN_STORAGE: ASYNC_TOKEN_STORAGE,
}
HTTP_CLIENT = (
    "An `httpx2` client of your own, for proxies and TLS; it stays open when this one is "
    "closed. Or a transport of `integrations`, which is closed with this one."
)
_TOKEN_STORAGE = Argument(
    "token_storage",
    union(TOKEN_STORAGE, NONE),
    NONE,
    "Keeps tokens between runs: an object with `load()` and `save(tokens)`.",
)


class ClientPlan(Struct, frozen=True):
    """The constructor's arguments, and the same as the runtime takes them."""

    service: Code
    arguments: tuple[Argument, ...]
    async_arguments: tuple[Argument, ...]
    runtime_arguments: tuple[tuple[str, Code], ...]
    paragraphs: tuple[str | Entries, ...]
    async_paragraphs: tuple[str | Entries, ...]
    credentials: tuple[Argument, ...]
    http_client: str
    has_scopes: bool

    @property
    def fetches_tokens(self) -> bool:
        """Whether the client fetches tokens, from an address of their own."""
        return any(argument.name == "token_url" for argument in self.arguments)

    @property
    def keeps_tokens(self) -> bool:
        """Whether users may keep tokens between runs."""
        return _TOKEN_STORAGE in self.arguments


def plan_client(
    api: Api, environment: str, members: Iterable[str], user_agent: str
) -> ClientPlan:
    """Plan the constructor of the clients of an API.

    `user_agent` is the product and its version that requests name.
    `members` are the methods and properties of the client: their names may be those of
    builtins that the annotations mean.
    """
    annotations = Annotations(api.declared, shadowed=frozenset(members))
    own = _own_arguments(api, environment)
    several = len(api.servers) > 1
    arguments = (
        *own.credentials.values(),
        *own.settings,
        *own.header_names.values(),
        *own.variables.values(),
        *([_server_argument(api)] if several else []),
        *common_arguments(environment),
    )
    arguments = tuple(
        replace(one, annotation=annotations.reached(one.annotation))
        for one in arguments
    )
    documented = [(a.name, a.description) for a in arguments]
    documented.append(("http_client", HTTP_CLIENT))
    return ClientPlan(
        service=_service(api, environment, user_agent),
        arguments=arguments,
        async_arguments=tuple(map(_with_async_types, arguments)),
        runtime_arguments=(
            *_own_settings(own, several),
            *((a.name, Name(a.name)) for a in own.settings),
            *((a.name, Name(a.name)) for a in common_arguments(environment)),
            ("http_client", Name("http_client")),
        ),
        paragraphs=client_paragraphs(api, documented, is_async=False),
        async_paragraphs=client_paragraphs(api, documented, is_async=True),
        credentials=tuple(own.credentials.values()),
        http_client=HTTP_CLIENT,
        has_scopes=any(
            isinstance(scheme, OAuth2Scheme)
            and scheme.flow is not None
            and scheme.scopes
            for scheme in api.security_schemes
        ),
    )


def _with_async_types(argument: Argument) -> Argument:
    swapped = (_ASYNC_TWINS.get(one, one) for one in variants(argument.annotation))
    return replace(argument, annotation=union(*swapped))


class _OwnArguments(Struct, frozen=True):
    """The arguments that one API's client takes and others do not.

    The keys are what the runtime knows them by; it knows `settings` by their names.
    """

    credentials: dict[str, Argument]
    settings: tuple[Argument, ...]
    header_names: dict[str, Argument]
    variables: dict[str, Argument]


def _own_arguments(api: Api, environment: str) -> _OwnArguments:
    schemes = [plan_scheme(scheme, environment) for scheme in api.security_schemes]
    renews = any(scheme.renews for scheme in schemes)
    own = _OwnArguments({}, (_TOKEN_STORAGE,) if renews else (), {}, {})
    for argument in (a for scheme in schemes for a in scheme.arguments):
        own.credentials.setdefault(argument.name, argument)
    common = (a.name for a in (*common_arguments(environment), *own.settings))
    used = {"server", *OF_CONSTRUCTOR, *common, *own.credentials}
    for scheme in api.security_schemes:
        if isinstance(scheme, ApiKeyScheme) and scheme.place == "header":
            own.header_names[scheme.name] = Argument(
                unique(f"{scheme.name}_header", used),
                _STR,
                Value(scheme.wire),
                f"The name of the header that carries `{scheme.name}`.",
            )
    own_servers = (one.servers[0] for one in api.operations if one.servers)
    servers = (*api.servers, *own_servers)
    for variable in (v for server in servers for v in server.variables):
        name = variable.name
        if name in own.variables:
            continue
        env = f"{environment}_{name.upper()}"
        needed = (
            f"Needed unless {env} is set."
            if variable.required
            else f"Default: {variable.default}."
        )
        own.variables[name] = Argument(
            unique(name, used),
            _TEXT,
            NONE,
            f"{variable.description}{_choice(variable)} {needed}".strip(),
        )
    return own


def _choice(variable: ServerVariable) -> str:
    return f" One of {', '.join(sorted(set(variable.enum)))}." if variable.enum else ""


def variable_arguments(api: Api) -> dict[str, str]:
    """Return the constructor's argument for each server variable, by its name."""
    variables = _own_arguments(api, "").variables
    return {name: argument.name for name, argument in variables.items()}


def _server_argument(api: Api) -> Argument:
    known = "; ".join(f"{s.name}: {s.url}" for s in api.servers)
    names = literals(server.name for server in api.servers)
    return Argument(
        "server", names, Value(api.servers[0].name), f"Which server to call. {known}."
    )


def common_arguments(environment: str) -> tuple[Argument, ...]:
    """Return what every client takes. The runtime has it in `settings.py`."""
    return (
        Argument(
            "base_url",
            _TEXT,
            NONE,
            f"Replaces the server's address. Default: {environment}_BASE_URL, if set.",
        ),
        Argument(
            "headers",
            _TEXTS,
            NONE,
            "Sent with every request.",
        ),
        Argument(
            "timeout",
            _SECONDS,
            Value(60.0),
            "Seconds to wait for a connection, a write and each read; None: no limit.",
        ),
        Argument(
            "deadline",
            _SECONDS,
            NONE,
            "Seconds for a whole call, with its waits and retries; None: no limit.",
        ),
        Argument(
            "max_retries",
            Name("int"),
            Value(2),
            "How often a call is tried again where that does no harm.",
        ),
        Argument(
            "max_response_bytes",
            union(Name("int"), NONE),
            Times(Times(Value(256), 1024), 1024),
            "Bytes that an answer may have after decompression; None: no limit.",
        ),
        Argument(
            "on_drift",
            ON_DRIFT,
            Value("warn"),
            "What to do when an answer disagrees with its documented type: `ignore`, "
            "`warn` or `raise`.",
        ),
        Argument(
            "paths",
            _TEXTS,
            NONE,
            "Path templates that replace documented ones, by the name of the method.",
        ),
        Argument(
            "rate_limiter",
            union(LIMITER, NONE),
            NONE,
            "Makes calls wait for their turn, such as `RateLimiter()`; None: none waits.",
        ),
        Argument(
            "before_request",
            union(BEFORE_REQUEST, NONE),
            NONE,
            "One function or several, called with a `RequestEvent` before each attempt.",
        ),
        Argument(
            "after_response",
            union(AFTER_RESPONSE, NONE),
            NONE,
            "One function or several, called with a `ResponseEvent` after each attempt.",
        ),
        Argument(
            "recorder",
            union(DRIFT_RECORDER, NONE),
            NONE,
            "Writes down where answers disagree with the document, such as "
            '`DriftRecorder("drift.jsonl")`; None: nobody does.',
        ),
    )


def _own_settings(own: _OwnArguments, several: bool) -> list[tuple[str, Code]]:
    """Return what an API's own arguments are to the runtime."""
    settings: list[tuple[str, Code]] = []
    for keyword, group in (
        ("credentials", own.credentials),
        ("header_names", own.header_names),
        ("variables", own.variables),
    ):
        if group:
            pairs = tuple((Value(k), Name(a.name)) for k, a in group.items())
            settings.append((keyword, Dict(pairs)))
    if several:
        settings.append(("server", Name("server")))
    return settings


def _service(api: Api, environment: str, user_agent: str) -> Code:
    keyword: list[tuple[str, Code]] = [
        ("environment", Value(environment)),
        ("user_agent", Value(user_agent)),
    ]
    if api.servers:
        keyword.append(("servers", Tuple(tuple(map(server_code, api.servers)))))
    schemes: list[tuple[Code, Code]] = []
    for scheme in api.security_schemes:
        code = plan_scheme(scheme, environment).code
        if code is not None:
            schemes.append((Value(scheme.scheme), code))
    if schemes:
        keyword.append(("security_schemes", Dict(tuple(schemes))))
    keyword.append(("operations", Name("_operations")))
    if api.rate_limit is not None:
        keyword.append(("rate_limit", limit_code(api.rate_limit)))
    return Call(SERVICE, (Value(api.title),), tuple(keyword))
