"""Operations and what surrounds them: parameters, bodies, responses, security."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal, TypeAlias

from msgspec import Struct

from ..references import Pointer
from .graph import Declarations
from .security import Security, SecurityScheme
from .types import Declaration, Type

Place: TypeAlias = Literal["path", "query", "header", "cookie"]
ContentKind: TypeAlias = Literal[
    "json", "form", "multipart", "text", "binary", "events", "lines"
]
PagingStyle: TypeAlias = Literal["cursor", "page", "offset", "link"]


class Source(Struct, frozen=True):
    """Where a fact comes from (`x-source`)."""

    origin: str
    section: str
    lines: str = ""
    note: str = ""


class Example(Struct, frozen=True):
    """A documented value, or what counts without one.

    `name` is its key under `examples`; it and `summary` may be empty.
    """

    value: Any
    summary: str = ""
    is_default: bool = False
    name: str = ""


class Parameter(Struct, frozen=True):
    """`name` is the Python argument, `wire` the name on the wire.

    `media_type` is set where the value is serialised by a media type, not a style; for
    a form `form` is in its place, and says how properties of it are written.
    `default` is the documented one as JSON, or "".
    """

    name: str
    wire: str
    place: Place
    type: Type
    required: bool
    description: str
    style: str
    explode: bool
    allow_reserved: bool
    media_type: str | None
    multi_segment: bool
    sensitive: bool
    deprecated: bool
    examples: tuple[Example, ...]
    pointer: Pointer
    default: str = ""
    form: tuple[Encoding, ...] | None = None


class Header(Struct, frozen=True):
    """A documented response header."""

    wire: str
    type: Type
    description: str
    examples: tuple[Example, ...]


class Items(Struct, frozen=True):
    """What a sequential media type is made of: events, or lines of JSON.

    `type` is None where nothing is said of the items. `data` is set where it describes
    events as objects, and says what their data is; else it is the type of the data.
    """

    type: Type | None
    data: Literal["json", "text"] | None


class Encoding(Struct, frozen=True):
    """How a property of a form or multipart body is written.

    Parts without names go by their position (`0`), `*` stands for those beyond.
    `content_type` is empty where none is given. `style` is None where the content type
    decides: where none of style, explode and allowReserved is given, and in all that is
    no form. `headers` are those of a part whose value the document fixes.
    """

    wire: str
    content_type: str
    style: str | None
    explode: bool
    allow_reserved: bool
    headers: tuple[tuple[str, str], ...]


PLAIN = Encoding("", "", None, True, False, ())
"""How a property is written of which nothing is said."""


class MediaType(Struct, frozen=True):
    """One content of a body or response. `type` is None where no schema is given.

    `essence` is the media type without parameters, in lower case. `kind` says how the
    content is written in a body, or read in an answer; only answers are "events" or
    "lines". `items` is set for sequential media types. `encoding` tells of properties
    of form and multipart bodies. `sensitive`: its value is not for everyone's eyes.
    """

    media_type: str
    essence: str
    kind: ContentKind
    type: Type | None
    items: Items | None
    examples: tuple[Example, ...]
    encoding: tuple[Encoding, ...]
    pointer: Pointer
    sensitive: bool = False

    @property
    def is_stream(self) -> bool:
        """Whether an answer is read item by item."""
        return self.kind in ("events", "lines")

    @property
    def is_series(self) -> bool:
        """Whether a body is sent item by item, as lines of JSON."""
        return self.items is not None and self.kind == "binary"

    @property
    def accept(self) -> str:
        """The media type by which an answer is asked for."""
        is_json = self.kind == "json"
        if is_json and (self.essence == "application/json" or "*" in self.essence):
            return "application/json"
        return self.media_type

    def encoding_of(self, wire: str, rest: Encoding = PLAIN) -> Encoding:
        """Return how a property or part is written; as `rest` if nothing is said."""
        return next((one for one in self.encoding if one.wire == wire), rest)


class RequestBody(Struct, frozen=True):
    """The contents an operation accepts, the preferred one first."""

    required: bool
    description: str
    contents: tuple[MediaType, ...]
    pointer: Pointer


class Link(Struct, frozen=True):
    """What to call next, by operationId or reference; `values` are expressions by name."""

    name: str
    operation: str
    description: str
    values: tuple[tuple[str, str], ...]


def has_body(method: str, status: str) -> bool:
    """Tell whether HTTP lets an answer have a body (RFC 9110, 6.4.1 and 15.3.6)."""
    return method != "HEAD" and status not in ("204", "205", "304")


class Response(Struct, frozen=True):
    """One documented answer. `status` is "200", "4XX" or "default".

    There are no contents where HTTP has none: see `has_body`.
    """

    status: str
    description: str
    headers: tuple[Header, ...]
    contents: tuple[MediaType, ...]
    pointer: Pointer
    links: tuple[Link, ...] = ()

    @property
    def is_success(self) -> bool:
        """Whether the answer says that the request was done."""
        return self.status.startswith("2")

    @property
    def is_result(self) -> bool:
        """Whether the answer is a result: a success, a redirect or "not modified"."""
        return self.status.startswith(("2", "3"))

    @property
    def is_redirect(self) -> bool:
        """Whether the answer leads elsewhere."""
        return self.status.startswith("3") and self.status != "304"

    @property
    def alternatives(self) -> tuple[tuple[MediaType, ...], ...]:
        """The contents, those that are read alike together, the preferred ones first.

        A stream stands alone.
        """
        if self.contents and self.contents[0].is_stream:
            return (self.contents[:1],)
        alike: dict[tuple[ContentKind, Type | None], tuple[MediaType, ...]] = {}
        for content in self.contents:
            if not content.is_stream:
                key = content.kind, content.type if content.kind == "json" else None
                alike[key] = (*alike.get(key, ()), content)
        return tuple(alike.values())

    @property
    def asked_for(self) -> tuple[tuple[MediaType, ...], ...]:
        """The alternatives that a call asks for by itself: JSON where there is JSON."""
        found = self.alternatives
        return found[:1] if found and found[0][0].kind == "json" else found

    @property
    def on_request(self) -> tuple[tuple[MediaType, ...], ...]:
        """The alternatives that a caller has to ask for."""
        return self.alternatives[len(self.asked_for) :]


class ErrorCode(Struct, frozen=True):
    """A vendor's code (`x-error-codes`); `refresh`: a new token may help."""

    code: str
    meaning: str
    status: int | None
    refresh: bool


class RateLimit(Struct, frozen=True):
    """`requests` in `seconds`, counted per `scope` (`x-rate-limit`)."""

    requests: int
    seconds: float
    scope: str


class Pagination(Struct, frozen=True):
    """How a list is paged (`x-pagination`).

    `request` and `size` are inputs by place and wire name, `response`, `total`, `more`
    and `pages` outputs by place ("header" or "body") and header name or JSON pointer;
    `response` may also stand in the last "item". `items` is a JSON pointer. `inferred`
    is a sentence that says from what this was inferred, "" where it is documented.
    """

    style: PagingStyle
    request: tuple[str, str] | None
    response: tuple[str, str] | None
    size: tuple[str, str] | None
    total: tuple[str, str] | None
    items: str
    starts_at: int
    ends_when_repeated: bool
    more: tuple[str, str] | None = None
    pages: tuple[str, str] | None = None
    inferred: str = ""


class TaskPolling(Struct, frozen=True):
    """How to wait for what an operation starts (`x-task`).

    `operation` is the operationId that reads the task named in `header`; `done` points
    at what is set in it at the end.
    """

    header: str
    operation: str
    done: str


class PreparedBy(Struct, frozen=True):
    """The operation to call first (`x-prepared-by`), by its operationId.

    `arguments` pairs wire names of parameters with JSON pointers into its answer;
    `name` is the method that makes both calls.
    """

    operation: str
    arguments: tuple[tuple[str, str], ...]
    name: str


class ServerVariable(Struct, frozen=True):
    """A placeholder of a server URL; `required`: its default is no usable value."""

    wire: str
    name: str
    default: str
    enum: tuple[str, ...]
    required: bool
    description: str


class Server(Struct, frozen=True):
    """A base URL with its variables. `name` is what the `server=` argument takes.

    `written` is the URL as the document has it, which may be relative.
    """

    name: str
    url: str
    description: str
    variables: tuple[ServerVariable, ...]
    written: str = ""


class Operation(Struct, frozen=True):
    """One call. `path_of_method` is the Python path: ("odr", "orders", "get").

    `switch` is a field of the body that is sent as true, to ask for a stream. A key for
    `idempotency_key` is made up where none is given; `key_repeats` says that such a key
    makes it safe to repeat a call.
    """

    path_of_method: tuple[str, ...]
    operation_id: str
    method: str
    path: str
    summary: str
    description: str
    deprecated: bool
    parameters: tuple[Parameter, ...]
    body: RequestBody | None
    responses: tuple[Response, ...]
    security: Security
    servers: tuple[Server, ...]
    source: Source | None
    idempotent: bool | None
    idempotent_field: str | None
    idempotency_key: str | None
    error_codes: tuple[ErrorCode, ...]
    rate_limit: RateLimit | None
    pagination: Pagination | None
    task: TaskPolling | None
    prepared_by: PreparedBy | None
    pointer: Pointer
    switch: str | None = None
    key_repeats: bool = True
    key_is_inferred: bool = False

    @property
    def results(self) -> tuple[Response, ...]:
        """The responses that are results: 2xx and 3xx, else `default`."""
        found = tuple(r for r in self.responses if r.is_result)
        return found or tuple(r for r in self.responses if r.status == "default")

    @property
    def errors(self) -> tuple[Response, ...]:
        """The responses that are errors; a lone `default` is both."""
        return tuple(r for r in self.responses if not r.is_result)

    @property
    def content(self) -> MediaType | None:
        """The preferred content of the request's body."""
        return self.body.contents[0] if self.body and self.body.contents else None

    @property
    def stream(self) -> MediaType | None:
        """The content of an answer that is read item by item."""
        first = next((r.contents[0] for r in self.results if r.contents), None)
        return first if first is not None and first.is_stream else None


class Signature(Struct, frozen=True):
    """The header that holds the HMAC-SHA256 of a raw body, after a prefix."""

    header: str
    encoding: Literal["hex", "base64"]
    prefix: str


class Webhook(Struct, frozen=True):
    """A request that the vendor sends to us (`x-webhook` says how).

    `method` is in capitals. An event is named by what the pointer `identity` leads to, or
    by a header; `identity_note` says what is doubtful about that. `headers` pairs those
    that are documented with what is said of each. `signature` is set where `authentication` is "hmac".
    """

    name: str
    wire: str
    method: str
    summary: str
    description: str
    type: Type | None
    examples: tuple[Example, ...]
    identity: str | None
    identity_header: str | None
    identity_note: str
    headers: tuple[tuple[str, str], ...]
    retries: tuple[float, ...]
    timeout: float | None
    answer: tuple[tuple[str, str], ...]
    success: str
    authentication: str
    signature: Signature | None
    source: Source | None
    pointer: Pointer


class Task(Struct, frozen=True):
    """Something that people want of the API, to be shown first (`x-guide`).

    `operation` is the operationId of what does it, `example` the name of one of the
    examples of its body, "" for any. `paths` and `headers` are settings of the client
    that it needs, by operation and by name.
    """

    title: str
    text: str
    operation: str
    example: str
    paths: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]


class Tag(Struct, frozen=True):
    """What is said of a namespace, by its Python path."""

    path: tuple[str, ...]
    description: str


class Api(Struct, frozen=True, dict=True):
    """A whole document: operations and declarations sorted by their Python names."""

    title: str
    version: str
    description: str
    servers: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    operations: tuple[Operation, ...]
    webhooks: tuple[Webhook, ...]
    declarations: tuple[Declaration, ...]
    rate_limit: RateLimit | None
    tags: tuple[Tag, ...]
    guide: tuple[Task, ...] = ()

    @cached_property
    def declared(self) -> Declarations:
        """The declarations by name."""
        return Declarations(self.declarations)

    @cached_property
    def common_codes(self) -> frozenset[str]:
        """The vendor's error codes that each operation has."""
        own = [{c.code for c in operation.error_codes} for operation in self.operations]
        return frozenset(set[str].intersection(*own) if own else ())

    @cached_property
    def by_id(self) -> Mapping[str, Operation]:
        """The operations by operationId."""
        return {operation.operation_id: operation for operation in self.operations}
