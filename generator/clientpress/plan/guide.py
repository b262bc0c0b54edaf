"""What the README of a client shows: calls of its own API that can be run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate, takewhile

from msgspec import Struct
from msgspec.structs import replace

from ..code.tree import Call, Code, Dict, Name, Tuple, Value
from ..ir import Api, ApiKeyScheme, HttpScheme, Operation, Task, Type
from ..ir.graph import declared_types
from ..sampling import Samples
from .annotations import has_closed_values
from .description import error_class, limit_text
from .guide_examples import (
    Effort,
    Example,
    effort,
    example_of,
    is_easy,
    takes_object,
    upload_of,
)
from .methods import Method
from .prepared import Prepared
from .resources import Namespace

# Shown where the API documents none that says more.
_ERROR = "NotFoundError"
_WRITING = ("create", "add", "send")
_LONGEST_ABOUT = 2_000
# A credential may differ by namespace where there are two.
_SEVERAL = 2
# Sixty a minute: for APIs that do not say what they allow.
_LIMITS = Dict(((Value(""), Tuple((Value(60), Value(60)))),))
_HOOKS: tuple[tuple[str, Code], ...] = (
    ("before_request", Name("trace")),
    ("after_response", Name("note")),
)
_TRACE = Dict(((Value("X-Trace"), Value("1")),))


class ShownTask(Struct, frozen=True):
    """A task of the guide: a program that builds a client and makes one call.

    `settings` are arguments of the client beside its credentials. `asked` is the
    operation with the path that requests then go to.
    """

    title: str
    text: str
    example: Example
    settings: tuple[tuple[str, Code], ...]
    asked: Operation


class Guide(Struct, frozen=True):
    """`arguments` build a client. An example is None where the API has no such call.

    `first` needs the least; so does `plain`, which is answered at once. `written` is
    given the fields of a body, `whole` is given a body in one piece. `upload`
    sends a file; `prepared` is its method where that makes two calls. `error` is a class
    that `plain` may raise, `options` are some for a call. `tasks` are those that the
    document chose to be shown, `namespaces` pairs the first ones with what they are for.
    `keyed` are methods that send a key by which the server knows a repetition,
    `limit_headers` are documented ones of a 429. `tokens` is an argument of the client
    with a credential for each of some namespaces, `moved` a path that is replaced; they
    are None where there is no such thing. `about` is the beginning of what the document
    says of the API, `limit` how often it may be called. `lists_values` tells whether
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
    tasks: tuple[ShownTask, ...]
    namespaces: tuple[tuple[str, str], ...]
    keyed: tuple[str, ...]
    limit_headers: tuple[tuple[str, str], ...]
    tokens: tuple[str, Code] | None
    moved: Code | None
    redirects: bool
    about: str
    limit: str

    @property
    def watched_arguments(self) -> tuple[tuple[str, Code], ...]:
        """The same arguments, a rate limiter and hooks beside them."""
        limiter = Call(Name("RateLimiter"), () if self.has_rate_limits else (_LIMITS,))
        return (*self.arguments, ("rate_limiter", limiter), *_HOOKS)

    @property
    def with_http_client(self) -> tuple[tuple[str, Code], ...]:
        """The same arguments and an HTTP client of the reader's own."""
        return (*self.arguments, ("http_client", Name("http_client")))

    @property
    def several_tokens(self) -> tuple[tuple[str, Code], ...]:
        """The same arguments, with a credential for each namespace."""
        return tuple(
            (dict(self.arguments) | dict([self.tokens] if self.tokens else [])).items()
        )

    @property
    def moved_arguments(self) -> tuple[tuple[str, Code], ...]:
        """The same arguments, and a path that is replaced."""
        return (*self.arguments, *([("paths", self.moved)] if self.moved else []))

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations that the examples call, each once."""
        # A task comes first: what reads it is played so that it is done at last.
        tasks = {_request(t.asked): t.asked for t in self.tasks}
        shown = [self.started, self.first, self.plain, self.written, self.whole]
        shown += [
            self.paged,
            self.streamed,
            self.upload if self.prepared is None else None,
        ]
        operations = [e.operation for e in shown if e is not None]
        return tuple(({_request(o): o for o in operations} | tasks).values())

    @property
    def opening(self) -> list[Operation]:
        """The operations that examples call with a client of their own."""
        opening = [self.first, self.plain, *(task.example for task in self.tasks)]
        return [e.operation for e in opening if e is not None]


def plan_guide(
    api: Api,
    namespaces: Iterable[Namespace],
    samples: Samples,
    arguments: tuple[tuple[str, Code], ...],
) -> Guide:
    """Plan the examples: of several calls that would do, the one that needs the least.

    What the document's guide shows comes before all others. `arguments` are those that a
    reader builds a client with.
    """
    namespaces = tuple(namespaces)
    named = {task.operation: task.example for task in reversed(api.guide)}
    ranks = {task.operation: n for n, task in reversed([*enumerate(api.guide)])}

    def rank(method: Method) -> tuple[int, Effort]:
        return ranks.get(method.operation.operation_id, len(ranks)), effort(method)

    methods = sorted((m for n in namespaces for m in n.methods), key=rank)
    prepared = next((p for n in namespaces for p in n.prepared if is_easy(p)), None)

    def example(found: Iterable[Method], *, whole: bool = False) -> Example | None:
        examples = (
            example_of(m, samples, whole=whole, named=named.get(_id(m), ""))
            for m in found
        )
        return next((one for one in examples if one is not None), None)

    plain = example(
        sorted((m for m in methods if m.kind == "call"), key=lambda m: m.has_body)
    )
    bodies = [m for m in methods if m.kind == "call" and m.fields]
    bodies.sort(key=lambda m: (_id(m) not in ranks, not m.name.startswith(_WRITING)))
    # Where no body has fields of its own to give, one is given in one piece.
    in_one = bodies or [m for m in methods if m.kind == "call" and takes_object(m)]
    tasks = tuple(_tasks(api, methods, samples))
    return Guide(
        arguments=arguments,
        first=tasks[0].example if tasks else example(methods),
        plain=plain,
        written=example(bodies),
        whole=example(in_one, whole=True),
        paged=example(m for m in methods if m.kind == "pages"),
        started=example(m for m in methods if m.kind == "task"),
        streamed=example(m for m in methods if m.is_stream),
        upload=upload_of(methods, prepared, samples),
        prepared=prepared,
        error=_ERROR if plain is None else _likely_error(plain.operation),
        has_rate_limits=api.rate_limit is not None
        or any(operation.rate_limit is not None for operation in api.operations),
        lists_values=any(map(has_closed_values, _types(api))),
        options=Dict(((Value("extra_headers"), _TRACE),)),
        tasks=tasks,
        namespaces=_map_of_namespaces(api),
        keyed=tuple(
            ".".join(o.path_of_method)
            for o in api.operations
            if o.idempotency_key is not None
        ),
        limit_headers=_limit_headers(api),
        tokens=_tokens(api),
        moved=_moved(plain),
        redirects=any(r.is_redirect for o in api.operations for r in o.results),
        about=_beginning(api.description),
        limit="" if api.rate_limit is None else limit_text(api.rate_limit),
    )


def _types(api: Api) -> Iterator[Type]:
    for operation in api.operations:
        yield from (parameter.type for parameter in operation.parameters)
    for declaration in api.declared.values():
        yield from declared_types(declaration)


def _beginning(text: str) -> str:
    """Return the first paragraphs of a text, up to a heading: some are whole manuals."""
    paragraphs = [
        *takewhile(lambda p: not p.lstrip().startswith("#"), text.split("\n\n"))
    ]
    ends = accumulate(map(len, paragraphs))
    kept = [p for p, end in zip(paragraphs, ends, strict=True) if end <= _LONGEST_ABOUT]
    return "\n\n".join(kept)


def _id(method: Method) -> str:
    return method.operation.operation_id


def _tasks(
    api: Api, methods: Iterable[Method], samples: Samples
) -> Iterator[ShownTask]:
    by_id = {_id(method): method for method in methods if not method.is_stream}
    names = {id_: ".".join(o.path_of_method) for id_, o in api.by_id.items()}
    for task in api.guide:
        method = by_id.get(task.operation)
        if method is None:
            continue
        example = example_of(method, samples, whole=False, named=task.example)
        if example is not None:
            moved = dict(task.paths).get(task.operation)
            operation = example.operation
            yield ShownTask(
                title=task.title,
                text=task.text,
                example=example,
                settings=tuple(_settings(task, names)),
                asked=replace(operation, path=moved) if moved else operation,
            )


def _settings(task: Task, names: Mapping[str, str]) -> Iterator[tuple[str, Code]]:
    paths = [(names[id_], path) for id_, path in task.paths if id_ in names]
    for name, pairs in (("paths", paths), ("headers", task.headers)):
        if pairs:
            yield name, Dict(tuple((Value(key), Value(text)) for key, text in pairs))


def _map_of_namespaces(api: Api) -> tuple[tuple[str, str], ...]:
    """Return what a reader is told of namespaces; nothing where all go undescribed."""
    found = tuple(_first_namespaces(api))
    return found if any(about for _, about in found) else ()


def _first_namespaces(api: Api) -> Iterator[tuple[str, str]]:
    said = {tag.path: tag.description for tag in api.tags}
    found = dict.fromkeys(
        o.path_of_method[0] for o in api.operations if len(o.path_of_method) > 1
    )
    for name in found:
        yield name, said.get((name,), "").partition("\n\n")[0]


def _limit_headers(api: Api) -> tuple[tuple[str, str], ...]:
    found = {
        header.wire: header.description
        for operation in api.operations
        for response in operation.responses
        if response.status == "429"
        for header in response.headers
    }
    return tuple(sorted(found.items()))


def _tokens(api: Api) -> tuple[str, Code] | None:
    """Return a credential with a value for each of two namespaces, where that may be."""
    schemes = [
        scheme
        for scheme in api.security_schemes
        if isinstance(scheme, ApiKeyScheme)
        or (isinstance(scheme, HttpScheme) and not scheme.kind.arguments)
    ]
    names = [name for name, _ in _first_namespaces(api)]
    if not schemes or len(names) < _SEVERAL:
        return None
    pairs = tuple((Value(name), Value("...")) for name in names[:_SEVERAL])
    return schemes[0].name, Dict(pairs)


def _moved(plain: Example | None) -> Code | None:
    """Return the argument `paths` that says of a call what the document says."""
    if plain is None:
        return None
    name = ".".join(plain.operation.path_of_method)
    return Dict(((Value(name), Value(plain.operation.path)),))


def _likely_error(operation: Operation) -> str:
    classes = [error_class(r.status) for r in operation.errors]
    known = [c for c in classes if c not in ("APIStatusError", "ServerError")]
    return known[-1] if known and _ERROR not in known else _ERROR


def _request(operation: Operation) -> tuple[str, str, bool]:
    """Return what tells the requests of an operation: one may answer with a stream."""
    return operation.method, operation.path, operation.stream is not None
