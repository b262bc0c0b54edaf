"""Everything that generated code imports: where it comes from, and who has to avoid it.

What a document may not call its schemas, namespaces, methods or arguments is what the
printer could print where that name would be looked up, whether or not this client
prints it. So names stay what they are when something else is added to a document.
"""

from __future__ import annotations

from enum import Enum
from functools import cache

from . import tree
from .tree import Module, Symbol


class Scope(Enum):
    """Where a name of a document stands, and where generated code looks up its own."""

    SCHEMAS = "the modules of models and params"
    FIELDS = "the body of a model"
    NAMESPACES = "the modules of the client and its resources"
    METHODS = "the body of a client or resource"
    ARGUMENTS = "the body of a method"
    WEBHOOKS = "the module of webhooks"
    PACKAGE = "the package's own module"


_SCHEMAS, _FIELDS = Scope.SCHEMAS, Scope.FIELDS
_NAMESPACES, _METHODS = Scope.NAMESPACES, Scope.METHODS
_ARGUMENTS, _WEBHOOKS, _PACKAGE = Scope.ARGUMENTS, Scope.WEBHOOKS, Scope.PACKAGE

_scopes: dict[Symbol | Module, frozenset[Scope]] = {}


def _symbol(module: str, name: str, *scopes: Scope, alias: str = "") -> Symbol:
    symbol = Symbol(module, name, alias)
    _scopes[symbol] = _scopes.get(symbol, frozenset()) | frozenset(scopes)
    return symbol


def _module(name: str, *scopes: Scope, alias: str = "") -> Module:
    module = Module(name, alias)
    _scopes[module] = frozenset(scopes)
    return module


# What the modules that are copied into each package begin with.
RUNTIME = "._runtime."


def _runtime(module: str, name: str, *scopes: Scope, alias: str = "") -> Symbol:
    return _symbol(f"{RUNTIME}{module}", name, *scopes, alias=alias)


# Where tests have what they share: a package that is called after the client's.
SUPPORT = "~support"


@cache
def reserved(scope: Scope) -> frozenset[str]:
    """Return the names that code in a scope may mean something of its own by."""
    return frozenset(one.printed for one, scopes in _scopes.items() if scope in scopes)


@cache
def packages() -> frozenset[str]:
    """Return the packages outside of the client that generated code imports."""
    modules = (one.name if isinstance(one, Module) else one.module for one in _scopes)
    tops = (module.partition(".")[0] for module in modules)
    return frozenset(top for top in tops if top and top != SUPPORT)


def belongs(one: Symbol | Module, scope: Scope) -> bool:
    """Tell whether a symbol may be printed in a module of a scope.

    What is generated from a document, such as the class of a namespace, may be printed
    where the name was made with regard to it.
    """
    return scope in _scopes.get(one, _GENERATED)


_GENERATED = frozenset(Scope)

# The standard library. Lower-case names are looked up in bodies of classes too.
ANY = _symbol("typing", "Any", _SCHEMAS, _NAMESPACES, _WEBHOOKS)
CAST = _symbol("typing", "cast", _NAMESPACES)
CLASS_VAR = _symbol("typing", "ClassVar", _SCHEMAS)
LITERAL = _symbol(
    tree.LITERAL.module, tree.LITERAL.name, _SCHEMAS, _NAMESPACES, _WEBHOOKS
)
OVERLOAD = _symbol("typing", "overload", _NAMESPACES, _METHODS)
REQUIRED = _symbol("typing", "Required", _SCHEMAS)
TYPE_ALIAS = _symbol("typing", "TypeAlias", _SCHEMAS, _NAMESPACES)
TYPE_CHECKING = _symbol("typing", "TYPE_CHECKING", _SCHEMAS, _NAMESPACES)
TYPED_DICT = _symbol("typing", "TypedDict", _SCHEMAS)
# Seldom printed: a schema may have the name.
UNION = _symbol("typing", "Union", _SCHEMAS, alias="_Union")
MAPPING = _symbol("collections.abc", "Mapping", _SCHEMAS, _NAMESPACES)
ITERABLE = _symbol("collections.abc", "Iterable", _NAMESPACES)
ASYNC_ITERABLE = _symbol("collections.abc", "AsyncIterable", _NAMESPACES)
SEQUENCE = _symbol("collections.abc", "Sequence", _SCHEMAS, _NAMESPACES)
CALLABLE = _symbol("collections.abc", "Callable")
CACHED_PROPERTY = _symbol("functools", "cached_property", _NAMESPACES, _METHODS)
ATTRGETTER = _symbol("operator", "attrgetter")
IMPORT_MODULE = _symbol("importlib", "import_module")
ITER_MODULES = _symbol("pkgutil", "iter_modules")
ITERATOR = _symbol("collections.abc", "Iterator")
MOCK = _symbol("unittest.mock", "Mock")
MOCK_CALL = _symbol("unittest.mock", "call")
MOCK_PATCH = _symbol("unittest.mock", "patch")
PARTIAL = _symbol("functools", "partial")
SIMPLE_NAMESPACE = _symbol("types", "SimpleNamespace")
DECIMAL = _symbol("decimal", "Decimal", _SCHEMAS, _NAMESPACES, _WEBHOOKS)
PATH = _symbol("pathlib", "Path")
UUID = _symbol("uuid", "UUID", _SCHEMAS, _NAMESPACES, _WEBHOOKS)
BUILTINS = _module("builtins", _SCHEMAS, _FIELDS, _NAMESPACES, _METHODS, _WEBHOOKS)
DATETIME = _module(
    "datetime",
    *(_SCHEMAS, _FIELDS, _NAMESPACES, _METHODS, _WEBHOOKS),
    alias="dt",
)
JSON = _module("json")
RE = _module("re")
RUNPY = _module("runpy")
SYS = _module("sys")

# Each module begins with it, and constants of webhooks are lower-case.
ANNOTATIONS = _symbol("__future__", "annotations", _WEBHOOKS)

# Packages.
HTTPX2 = _module("httpx2")
MSGSPEC = _module("msgspec", _SCHEMAS, _FIELDS)
PYTEST = _module("pytest")

# The package itself. A key of a TypedDict may be called `models`.
MODELS = _symbol(".", "models", _SCHEMAS, _NAMESPACES, _WEBHOOKS)
PARAMS = _symbol(".", "params", _SCHEMAS, _NAMESPACES)
HIDDEN_MODELS = _symbol(".", "models", _SCHEMAS, _NAMESPACES, alias="_models")
HIDDEN_PARAMS = _symbol(".", "params", _SCHEMAS, _NAMESPACES, alias="_params")
WEBHOOKS = _symbol(".", "webhooks")
WEBHOOK_EVENTS = _symbol(".webhooks", "WebhookEvents", _NAMESPACES)

COMMAND_LINE = _runtime("command_line.main", "main")

# Fakes for tests. A client may be called as one of them, which is why they are hidden.


def _fake(module: str, name: str) -> Symbol:
    return _runtime(f"testing.{module}", name, _NAMESPACES, alias=f"_{name}")


HIDDEN_WEBHOOKS = _symbol(".", "webhooks", _NAMESPACES, alias="_webhooks")
FAKE = _fake("fake", "Fake")
FAKE_OPERATION = _fake("operations", "FakeOperation")
FAKE_PAGES = _fake("operations", "FakePages")
FAKE_STREAM = _fake("operations", "FakeStream")
FAKE_TASK = _fake("operations", "FakeTask")
WRITTEN_STREAM = _fake("streams", "written_stream")
DELIVERIES = _fake("deliveries", "Deliveries")
DELIVERY = _fake("deliveries", "Delivery")
ASYNC_DELIVERIES = _fake("deliveries", "AsyncDeliveries")
ASYNC_DELIVERY = _fake("deliveries", "AsyncDelivery")
TESTING_MODULE = (
    _runtime("testing.recorded", "RecordedCall", _NAMESPACES),
    _runtime("testing.fake", "UnexpectedCallError", _NAMESPACES),
)

# Models.
MODEL = _runtime("codec.model", "Model", _SCHEMAS)
CLOSED_MODEL = _runtime("codec.model", "ClosedModel", _SCHEMAS)
OPEN_MODEL = _runtime("codec.model", "OpenModel", _SCHEMAS)
CONSTANT = _runtime("codec.filled_in", "constant", _SCHEMAS)
FILLED_IN_META = _runtime("codec.filled_in", "FilledInMeta", _SCHEMAS)
OWN_VALUE = _runtime("codec.filled_in", "own_value", _SCHEMAS)
READ_ONLY = _runtime("codec.filled_in", "READ_ONLY", _SCHEMAS)
DISCRIMINATOR = _runtime("codec.union", "Discriminator", _SCHEMAS)
UNION_OF = _runtime("codec.union", "union", _SCHEMAS)
BASE64URL = _runtime("codec.base64url", "Base64Url", _SCHEMAS, _NAMESPACES)
FILE_INPUT = _runtime("request.files", "FileInput", _SCHEMAS, _NAMESPACES)
WHOLE_INPUT = _runtime("request.files", "WholeInput", _NAMESPACES)
PLAIN_DATE = _runtime("core.dates", "PlainDate", _SCHEMAS, _NAMESPACES)

# Operations.
OPERATION = _runtime("spec.operation", "Operation", _NAMESPACES)
BINARY = _runtime("spec.operation", "Binary", _NAMESPACES)
BODY = _runtime("spec.operation", "Body", _NAMESPACES)
DECODERS = _runtime("spec.operation", "Decoders", _NAMESPACES)
ENCODING = _runtime("spec.operation", "Part", _NAMESPACES)
JSON_ANSWER = _runtime("spec.operation", "Json", _NAMESPACES)
LOCATION = _runtime("spec.operation", "Location", _NAMESPACES)
NOTHING = _runtime("spec.operation", "Nothing", _NAMESPACES)
PAGING = _runtime("spec.paging", "Paging", _NAMESPACES)
PARAMETER = _runtime("spec.operation", "Parameter", _NAMESPACES)
POLLING = _runtime("spec.paging", "Polling", _NAMESPACES)
TEXT = _runtime("spec.operation", "Text", _NAMESPACES)
EVENTS = _runtime("streaming.server_sent_events", "Events", _NAMESPACES)
SERVER_SENT_EVENT = _runtime(
    "streaming.server_sent_events", "ServerSentEvent", _NAMESPACES
)
PREPARATION = _runtime("client.preparation", "Preparation", _NAMESPACES)
REDIRECT = _runtime("exchange.response", "Redirect", _NAMESPACES)
ALL_CODES = _symbol(".error_codes", "ALL_CODES", _NAMESPACES)
SHARED_CODES = _symbol(".error_codes", "SHARED_CODES", _NAMESPACES)

# Methods. What their bodies call, their arguments must not hide.
REQUEST_OPTIONS = _runtime("spec.options", "RequestOptions", _NAMESPACES)
UNSET = _runtime("core.sentinel", "UNSET", _NAMESPACES)
UNSET_TYPE = _runtime("core.sentinel", "UnsetType", _NAMESPACES)
SYNC_RESOURCE = _runtime("client.resource", "SyncResource", _NAMESPACES)
ASYNC_RESOURCE = _runtime("client.resource", "AsyncResource", _NAMESPACES)
SYNC_CALLER = _runtime("client.caller", "SyncCaller", _NAMESPACES)
ASYNC_CALLER = _runtime("client.caller", "AsyncCaller", _NAMESPACES)
RAW = _runtime("client.resource", "raw", _NAMESPACES)
ASYNC_RAW = _runtime("client.resource", "async_raw", _NAMESPACES)
STREAMED = _runtime("client.resource", "streamed", _NAMESPACES)
ASYNC_STREAMED = _runtime("client.resource", "async_streamed", _NAMESPACES)
PAGER = _runtime("client.paging", "Pager", _NAMESPACES)
ASYNC_PAGER = _runtime("client.paging", "AsyncPager", _NAMESPACES)
WALK_PAGES = _runtime("client.paging", "walk_pages", _NAMESPACES, _ARGUMENTS)
ASYNC_WALK_PAGES = _runtime(
    "client.paging", "async_walk_pages", _NAMESPACES, _ARGUMENTS
)
RAW_PAGES = _runtime("client.paging", "raw_pages", _NAMESPACES)
ASYNC_RAW_PAGES = _runtime("client.paging", "async_raw_pages", _NAMESPACES)
STREAMED_PAGES = _runtime("client.paging", "streamed_pages", _NAMESPACES)
ASYNC_STREAMED_PAGES = _runtime("client.paging", "async_streamed_pages", _NAMESPACES)
STARTED = _runtime("client.tasks", "Started", _NAMESPACES)
ASYNC_STARTED = _runtime("client.tasks", "AsyncStarted", _NAMESPACES)
START_TASK = _runtime("client.tasks", "start_task", _NAMESPACES, _ARGUMENTS)
ASYNC_START_TASK = _runtime("client.tasks", "async_start_task", _NAMESPACES, _ARGUMENTS)
RAW_START = _runtime("client.tasks", "raw_start", _NAMESPACES)
ASYNC_RAW_START = _runtime("client.tasks", "async_raw_start", _NAMESPACES)
STREAMED_START = _runtime("client.tasks", "streamed_start", _NAMESPACES)
ASYNC_STREAMED_START = _runtime("client.tasks", "async_streamed_start", _NAMESPACES)
EVENT_STREAM = _runtime("streaming.event_streams", "EventStream", _NAMESPACES)
ASYNC_EVENT_STREAM = _runtime(
    "streaming.event_streams", "AsyncEventStream", _NAMESPACES
)
STREAM = _runtime("streaming.item_streams", "Stream", _NAMESPACES)
ASYNC_STREAM = _runtime("streaming.item_streams", "AsyncStream", _NAMESPACES)
OPENING = _runtime("client.stream_calls", "opening", _NAMESPACES, _ARGUMENTS)

# The client.
SYNC_CLIENT = _runtime("client.client", "SyncClient", _NAMESPACES)
ASYNC_CLIENT = _runtime("client.client", "AsyncClient", _NAMESPACES)
SETTINGS = _runtime("exchange.settings", "Settings")
SERVICE = _runtime("exchange.service", "Service", _NAMESPACES)
SERVER = _runtime("spec.server", "Server", _NAMESPACES)
SERVER_VARIABLE = _runtime("spec.server", "ServerVariable", _NAMESPACES)
API_KEY = _runtime("auth.schemes", "ApiKey", _NAMESPACES)
BASIC = _runtime("auth.schemes", "Basic", _NAMESPACES)
BEARER = _runtime("auth.schemes", "Bearer", _NAMESPACES)
HTTP_SCHEMES = {"basic": BASIC, "bearer": BEARER}
CLIENT_CREDENTIALS = _runtime("auth.oauth2", "OAuth2ClientCredentials", _NAMESPACES)
PASSWORD = _runtime("auth.oauth2", "OAuth2Password", _NAMESPACES)
REFRESH_TOKEN = _runtime("auth.oauth2", "OAuth2RefreshToken", _NAMESPACES)
CREDENTIAL = _runtime("spec.options", "Credential", _NAMESPACES)
ASYNC_CREDENTIAL = _runtime("spec.options", "AsyncCredential", _NAMESPACES)
ON_DRIFT = _runtime("spec.options", "OnDrift", _NAMESPACES)
DRIFT_RECORDER = _runtime("recording.recorder", "DriftRecorder", _NAMESPACES, _PACKAGE)
TOKEN_STORAGE = _runtime("auth.tokens", "TokenStorage", _NAMESPACES)
ASYNC_TOKEN_STORAGE = _runtime("auth.tokens", "AsyncTokenStorage", _NAMESPACES)
LIMITER = _runtime("limits.limiter", "Limiter", _NAMESPACES)
BEFORE_REQUEST = _runtime("spec.hooks", "BeforeRequest", _NAMESPACES)
ASYNC_BEFORE_REQUEST = _runtime("spec.hooks", "AsyncBeforeRequest", _NAMESPACES)
HTTP_CLIENT = _runtime("transport.transport", "HttpClient", _NAMESPACES)
ASYNC_HTTP_CLIENT = _runtime("transport.transport", "AsyncHttpClient", _NAMESPACES)
AFTER_RESPONSE = _runtime("spec.hooks", "AfterResponse", _NAMESPACES)
ASYNC_AFTER_RESPONSE = _runtime("spec.hooks", "AsyncAfterResponse", _NAMESPACES)

# Webhooks.
WEBHOOK = _runtime("webhooks.webhook", "Webhook", _WEBHOOKS)
HMAC_SECRET = _runtime("webhooks.signatures", "HmacSecret", _WEBHOOKS)
STANDARD_WEBHOOK_SECRET = _runtime(
    "webhooks.signatures", "StandardWebhookSecret", _WEBHOOKS
)

# Tests.
CLOCK = _runtime("core", "clock")
COUNTING = _symbol(SUPPORT, "Counting")
FAILURE = _symbol(SUPPORT, "Failure")
DEVIATIONS = _symbol(SUPPORT, "deviations")
DELIVERED_TWICE = _symbol(SUPPORT, "delivered_twice")
ENCODED = _symbol(SUPPORT, "encoded")
MEANINGS = _symbol(SUPPORT, "meanings")
PLAYED = _symbol(SUPPORT, "Played")
PLAYED_API = _symbol(SUPPORT, "PlayedApi")
READ = _symbol(SUPPORT, "read")
REPLY = _symbol(SUPPORT, "Reply")
RUNNER = _symbol(SUPPORT, "Runner")
SAME = _symbol(SUPPORT, "same")
SEE = _symbol(SUPPORT, "see")
SEEN = _symbol(SUPPORT, "Seen")
SENT = _symbol(SUPPORT, "Sent")
SHAPE = _symbol(SUPPORT, "Shape")
WAITED = _symbol(SUPPORT, "waited")
WAITED_LATER = _symbol(SUPPORT, "waited_later")
WALKED = _symbol(SUPPORT, "walked")
WALKED_LATER = _symbol(SUPPORT, "walked_later")
WITHOUT_NULLS = _symbol(SUPPORT, "without_nulls")

# What packages offer to their users.
TOKENS = _runtime("auth.tokens", "Tokens", _PACKAGE)
ERROR_CODE = _symbol(".error_codes", "ErrorCode", _PACKAGE)
ERROR_CODES = _symbol(".error_codes", "ERROR_CODES", _PACKAGE)
HEADERS = _runtime("core.headers", "Headers")
PAGE = _runtime("client.paging", "Page")
REQUEST_EVENT = _runtime("spec.hooks", "RequestEvent", _PACKAGE)
RESPONSE_EVENT = _runtime("spec.hooks", "ResponseEvent", _PACKAGE)
TOKEN_SOURCE = _runtime("spec.options", "TokenSource")
ASYNC_TOKEN_SOURCE = _runtime("spec.options", "AsyncTokenSource")
STREAMED_RESPONSE = _runtime("streaming.streamed_response", "StreamedResponse")
ASYNC_STREAMED_RESPONSE = _runtime(
    "streaming.streamed_response", "AsyncStreamedResponse"
)
PACKAGE = (
    *(
        _runtime("core.errors", name, _PACKAGE)
        for name in (
            "APIConnectionError",
            "APIError",
            "APIStatusError",
            "APITimeoutError",
            "AuthenticationError",
            "BadRequestError",
            "ClientConfigurationError",
            "ConflictError",
            "DecodeError",
            "DriftError",
            "NotAcceptableError",
            "NotFoundError",
            "PagingError",
            "PermissionDeniedError",
            "RateLimitError",
            "RateLimitWaitError",
            "ResponseTooLargeError",
            "ServerError",
            "TaskTimeoutError",
            "UnprocessableEntityError",
        )
    ),
    DRIFT_RECORDER,
    REQUEST_EVENT,
    RESPONSE_EVENT,
    LIMITER,
    _runtime("limits.limiter", "RateLimiter", _PACKAGE),
    REQUEST_OPTIONS,
    _runtime("exchange.response", "Response", _PACKAGE),
    UNSET,
)
WEBHOOKS_MODULE = (
    _runtime("core.errors", "WebhookError", _WEBHOOKS),
    _runtime("core.errors", "WebhookPayloadError", _WEBHOOKS),
    _runtime("core.errors", "WebhookVerificationError", _WEBHOOKS),
    _runtime("webhooks.stores", "EventStore", _WEBHOOKS),
    _runtime("webhooks.stores", "MemoryEventStore", _WEBHOOKS),
    _runtime("webhooks.stores", "SQLiteEventStore", _WEBHOOKS),
    _runtime("webhooks.definition", "Event", _WEBHOOKS),
    _runtime("webhooks.definition", "RejectEvent", _WEBHOOKS),
    _runtime("webhooks.secrets", "SharedSecret", _WEBHOOKS),
)

# What generated modules import where they need it.
EVALUATED = _runtime("core.lazy", "evaluated", _SCHEMAS)
READ_AT_HOME = _runtime("core.lazy", "read_at_home", _SCHEMAS)
IMPORT_LATE = _runtime("core.lazy", "import_late", _SCHEMAS)
LAZY_EXPORTS = _runtime("core.lazy", "lazy_exports")
OPERATIONS_OF = _runtime("spec.operation_names", "operations_of")
REDIS_EVENT_STORE = _runtime("webhooks.redis", "RedisEventStore")
REDIS_LIMITER = _runtime("limits.redis", "RedisLimiter")
AIOHTTP_TRANSPORT = _runtime("transport.over_aiohttp", "AiohttpTransport")
URLLIB3_TRANSPORT = _runtime("transport.over_urllib3", "Urllib3Transport")

# Of the runtime, what tests look at.
DECODE_JSON = _runtime("codec.decode", "decode_json")
DRIFT_ERROR = _runtime("core.errors", "DriftError")
ENCODE_JSON = _runtime("codec.encode", "encode_json")
IS_LIST = _runtime("core.narrowing", "is_list")
IS_MAPPING = _runtime("core.narrowing", "is_mapping")
WRITABLE = _runtime("codec.read_only", "writable")
WEBHOOK_PAYLOAD_ERROR = _runtime("core.errors", "WebhookPayloadError")
WEBHOOK_VERIFICATION_ERROR = _runtime("core.errors", "WebhookVerificationError")
