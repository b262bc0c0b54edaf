"""What the README of a client shows: calls of its own API that can be run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ..code.symbols import FILE_INPUT
from ..code.tree import Call, Code, Dict, Name, Tuple, Value, path, variants
from ..ir import Api, Operation, Type
from ..ir.graph import declared_types
from ..sampling import Samples, SampleTooLargeError
from .annotations import has_closed_values
from .description import error_class
from .methods import Argument, Method
from .prepared import Prepared
from .resources import Namespace
from .sample_calls import sample_call

# Shown where the API documents none that says more.
_ERROR = "NotFoundError"
_WRITING = ("create", "add", "send")
# Sixty a minute: for APIs that do not say what they allow.
_LIMITS = Dict(((Value(""), Tuple((Value(60), Value(60)))),))
_HOOKS: tuple[tuple[str, Code], ...] = (
    ("before_request", Name("trace")),
    ("after_response", Name("note")),
)
_FILE = Call(Name("Path"), (Value("report.pdf"),))
_TRACE = Dict(((Value("X-Trace"), Value("1")),))


@dataclass(frozen=True, slots=True)
class Example:
    """A call of an operation; `names` lead from the client to the method called."""

    kind: str
    names: tuple[str, ...]
    operation: Operation
    call: Call

    @property
    def is_iterated(self) -> bool:
        """Whether the call returns a pager or a stream."""
        return self.kind in ("pages", "events", "lines")

    @property
    def method(self) -> str:
        """The method as it is called: `client.odr.orders.list`."""
        return ".".join(("client", *self.names))

    @property
    def resource(self) -> str:
        """What the method is an attribute of: `client.odr.orders`."""
        return ".".join(("client", *self.names[:-1]))

    def within(self, attribute: str) -> Call:
        """Return the call of the same method of `attribute` of the resource."""
        *namespace, name = self.names
        function = path(Name("client"), *namespace, attribute, name)
        return replace(self.call, function=function)

    def of(self, client: str) -> Call:
        """Return the call with another client."""
        return replace(self.call, function=path(Name(client), *self.names))

    def with_argument(self, name: str, value: Code) -> Call:
        """Return the call with one more keyword argument."""
        kept = tuple(pair for pair in self.call.keyword if pair[0] != name)
        return replace(self.call, keyword=(*kept, (name, value)))


@dataclass(frozen=True, slots=True)
class Guide:
    """`arguments` build a client. An example is None where the API has no such call.

    `first` needs the least; so does `plain`, which is answered at once. `written` is
    given the fields of a body, `whole` is given a body in one piece. `upload`
    sends a file; `prepared` is its method where that makes two calls. `error` is a class
    that `plain` may raise, `options` are some for a call. `lists_values` tells whether
    some argument has values that the document lists.
    """

    arguments: tuple[tuple[str, Code], ...]
    first: Example | None
    plain: Example | None
    written: Example | None
    whole: Example | None
    paged: Example | None
    started: Example | None
    streamed: Example | None
    upload: Example | None
    prepared: Prepared | None
    error: str
    has_rate_limits: bool
    lists_values: bool
    options: Code

    @property
    def watched_arguments(self) -> tuple[tuple[str, Code], ...]:
        """The same arguments, a rate limiter and hooks beside them."""
        limiter = Call(Name("RateLimiter"), () if self.has_rate_limits else (_LIMITS,))
        return (*self.arguments, ("rate_limiter", limiter), *_HOOKS)

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations that the examples call, each once."""
        # A task comes first: what reads it is played so that it is done at last.
        shown = [self.started, self.first, self.plain, self.written, self.whole]
        shown += [
            self.paged,
            self.streamed,
            self.upload if self.prepared is None else None,
        ]
        found = {e.method: e.operation for e in shown if e is not None}
        return tuple(found.values())

    @property
    def opening(self) -> list[Operation]:
        """The operations that examples call with a client of their own."""
        return [e.operation for e in (self.first, self.plain) if e is not None]


def plan_guide(
    api: Api,
    namespaces: Iterable[Namespace],
    samples: Samples,
    arguments: tuple[tuple[str, Code], ...],
) -> Guide:
    """Plan the examples: of several calls that would do, the one that needs the least.

    `arguments` are those that a reader builds a client with.
    """
    namespaces = tuple(namespaces)
    methods = sorted((m for n in namespaces for m in n.methods), key=_effort)
    prepared = next((p for n in namespaces for p in n.prepared if _is_easy(p)), None)

    def example(found: Iterator[Method], *, whole: bool = False) -> Example | None:
        examples = (_example(method, samples, whole=whole) for method in found)
        return next((one for one in examples if one is not None), None)

    plain = example(m for m in methods if m.kind == "call")
    bodies = [m for m in methods if m.kind == "call" and m.fields]
    bodies.sort(key=lambda m: not m.name.startswith(_WRITING))
    # Where no body has fields of its own to give, one is given in one piece.
    in_one = bodies or [m for m in methods if m.kind == "call" and _takes_object(m)]
    return Guide(
        arguments=arguments,
        first=example(iter(methods)),
        plain=plain,
        written=example(iter(bodies)),
        whole=example(iter(in_one), whole=True),
        paged=example(m for m in methods if m.kind == "pages"),
        started=example(m for m in methods if m.kind == "task"),
        streamed=example(m for m in methods if m.is_stream),
        upload=_upload(methods, prepared, samples),
        prepared=prepared,
        error=_ERROR if plain is None else _likely_error(plain.operation),
        has_rate_limits=api.rate_limit is not None
        or any(operation.rate_limit is not None for operation in api.operations),
        lists_values=any(map(has_closed_values, _types(api))),
        options=Dict(((Value("extra_headers"), _TRACE),)),
    )


def _types(api: Api) -> Iterator[Type]:
    for operation in api.operations:
        yield from (parameter.type for parameter in operation.parameters)
    for declaration in api.declared.values():
        yield from declared_types(declaration)


def _upload(
    methods: Iterable[Method],
    prepared: Prepared | None,
    samples: Samples,
) -> Example | None:
    """Return the call that sends a file, by two requests where there is such a method."""
    if prepared is not None:
        operation = prepared.pair.second
        names = (*operation.path_of_method[:-1], prepared.name)
        file = _file_argument(prepared.signature.keyword)
        call = Call(path(Name("client"), *names), (), ((file, _FILE),))
        return Example("call", names, operation, call)
    for method in methods:
        file = _file_argument(method.signature.keyword)
        # A body of fields that may also come as a file is not what is looked for.
        in_fields = method.fields is not None and file == "body"
        if file and not in_fields and method.kind == "call":
            example = _example(method, samples, whole=False)
            if example is not None:
                return replace(example, call=example.with_argument(file, _FILE))
    return None


def _takes_object(method: Method) -> bool:
    content = method.operation.content
    return content is not None and content.kind in ("json", "form")


def _is_easy(method: Prepared) -> bool:
    """Tell whether a method needs nothing but a file."""
    others = [*method.signature.positional, *method.signature.keyword]
    required = [a for a in others if a.default is None and not _file_argument([a])]
    return not required and bool(_file_argument(method.signature.keyword))


def _file_argument(arguments: Iterable[Argument]) -> str:
    """Return the name of the argument that takes a file, or ""."""
    files = (a.name for a in arguments if FILE_INPUT in variants(a.annotation))
    return next(files, "")


def _effort(method: Method) -> tuple[bool, bool, bool, int, tuple[str, ...]]:
    operation = method.operation
    needed = [p for p in operation.parameters if p.required]
    body = operation.body is not None and operation.body.required
    path = operation.path_of_method
    unusual = operation.deprecated or method.is_stream
    return unusual, body, operation.method != "GET", len(needed), path


def _example(method: Method, samples: Samples, *, whole: bool) -> Example | None:
    """Return a call of a method, None where it or its answer is too large to show."""
    operation = method.operation
    answers = [c.type for r in operation.results for c in r.contents]
    if not all(one is None or samples.has_small(one) for one in answers):
        return None
    try:
        request = sample_call(operation, samples, full=False, shown=True)
    except SampleTooLargeError:
        return None
    call = request.code(whole=whole)
    return Example(method.kind, operation.path_of_method, operation, call)


def _likely_error(operation: Operation) -> str:
    classes = [error_class(r.status) for r in operation.errors]
    known = [c for c in classes if c not in ("APIStatusError", "ServerError")]
    return known[-1] if known and _ERROR not in known else _ERROR
