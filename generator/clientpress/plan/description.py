"""What is said of an operation, made once: docstrings, README and reference print it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from ..ir import Operation, RateLimit, Source

# The class that the runtime raises for a status; `errors.py` there is the other half.
ERROR_CLASSES = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "406": "NotAcceptableError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}


class DescribedError(Struct, frozen=True):
    """An error that is documented: its status, the class that is raised, its meaning."""

    status: str
    error: str
    meaning: str


class DescribedHeader(Struct, frozen=True):
    """A header of answers that is documented: its name, their statuses, its meaning."""

    name: str
    statuses: tuple[str, ...]
    meaning: str


class Description(Struct, frozen=True):
    """What a caller of a method is told.

    `summary` is one sentence, `details` are paragraphs. `arguments` pairs each argument
    with its meaning, which has its bounds and its default and may be empty. `requires`
    are scopes or roles, `limit` is how often the operation may be called, "" if that is
    not documented. `codes` pairs the vendor's codes that not every operation has with
    their meanings, `links` names with what is said of them. `sources` are the places that
    all of it comes from.
    """

    summary: str
    details: tuple[str, ...]
    arguments: tuple[tuple[str, str], ...]
    requires: tuple[str, ...]
    limit: str
    errors: tuple[DescribedError, ...]
    codes: tuple[tuple[str, str], ...]
    headers: tuple[DescribedHeader, ...]
    links: tuple[tuple[str, str], ...]
    sources: tuple[str, ...]


def error_class(status: str) -> str:
    """Return the class raised for a status, a range or `default`."""
    if status.startswith("5"):
        return "ServerError"
    return ERROR_CLASSES.get(status, "APIStatusError")


def describe(
    operation: Operation,
    operations: Mapping[str, Operation],
    arguments: Iterable[tuple[str, str]],
    common_codes: frozenset[str] = frozenset(),
) -> Description:
    """Return what is said of an operation.

    `operations` are all, by operationId: links lead to them. `arguments` pairs those of
    its method with their meanings. `common_codes` are codes that all operations have.
    """
    summary = operation.summary or operation.description.partition("\n")[0]
    details = [*_details(operation)]
    if operation.description and operation.description != summary:
        details.insert(0, operation.description)
    limit = operation.rate_limit
    source = operation.source
    return Description(
        summary=summary or f"Call {operation.method} {operation.path}.",
        details=tuple(details),
        arguments=tuple(arguments),
        requires=tuple(
            sorted({s for one in operation.security for _, all_ in one for s in all_})
        ),
        limit="" if limit is None else limit_text(limit),
        errors=tuple(
            DescribedError(r.status, error_class(r.status), r.description)
            for r in operation.errors
        ),
        codes=tuple(
            (c.code, c.meaning)
            for c in operation.error_codes
            if c.code not in common_codes
        ),
        headers=_headers(operation),
        links=_links(operation, operations),
        sources=() if source is None else (source_text(source),),
    )


def describe_pair(
    first: Description,
    second: Description,
    names: tuple[str, str],
    arguments: Iterable[tuple[str, str]],
) -> Description:
    """Return what is said of a method that calls two operations, one after the other.

    `names` are those of the two as they are called. What is done is what the second
    does; the first only prepares it.
    """
    calls = f"This calls `{names[0]}`, then `{names[1]}` with what that answered."
    return Description(
        summary=second.summary,
        details=(calls,),
        arguments=tuple(arguments),
        requires=tuple(sorted({*first.requires, *second.requires})),
        limit=second.limit,
        errors=tuple(dict.fromkeys((*first.errors, *second.errors))),
        codes=tuple(dict.fromkeys((*first.codes, *second.codes))),
        headers=second.headers,
        links=second.links,
        sources=tuple(dict.fromkeys((*first.sources, *second.sources))),
    )


def source_text(source: Source) -> str:
    """Return a source as a sentence."""
    several = any(mark in source.lines for mark in "-,")
    word = "lines" if several else "line"
    lines = f", {word} {source.lines}" if source.lines else ""
    return f"{source.origin}, {source.section}{lines}."


def limit_text(limit: RateLimit) -> str:
    """Return how often one may call, without a full stop."""
    seconds = (
        int(limit.seconds) if limit.seconds == int(limit.seconds) else limit.seconds
    )
    calls = "1 request" if limit.requests == 1 else f"{limit.requests} requests"
    scope = f" per {limit.scope}" if limit.scope else ""
    return f"{calls} in {'1 second' if seconds == 1 else f'{seconds} seconds'}{scope}"


def _details(operation: Operation) -> Iterator[str]:
    """Yield what follows from the kind of an operation, a paragraph each."""
    if operation.deprecated:
        yield "Deprecated."
    if operation.pagination is not None:
        yield (
            "Iterate over the items of all pages; `.pages()` gives pages, `.first()` the "
            "first item."
        )
        if operation.pagination.inferred:
            yield f"That it comes in pages is inferred: {operation.pagination.inferred}."
    if operation.task is not None:
        yield "This starts a task: `.result` is the answer, `.wait()` waits for the end."
    if operation.stream is not None:
        yield (
            "Iterate over the items as they arrive, in a `with` block or to the end: "
            "both close the connection. It is not taken up again if it breaks."
        )
    yield from _repetition(operation)


def _repetition(operation: Operation) -> Iterator[str]:
    """Yield whether a call is repeated, where its method does not say it."""
    is_safe = operation.method in ("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE")
    if operation.idempotency_key is not None:
        yield (
            f"Each call is sent with a new key in `{operation.idempotency_key}`, by which the "
            "server knows a repetition; the option `idempotency_key` takes one of your own."
        )
        if operation.key_is_inferred:
            yield "That is inferred from what is said of the header." + (
                ""
                if operation.key_repeats
                else " It is not said that a key makes a call safe to repeat, so this one "
                "is repeated by itself only with a key of your own."
            )
    elif operation.idempotent_field is not None:
        yield (
            f"A call with `{operation.idempotent_field}` is repeated by itself where that "
            "may help: the server knows a repetition by it."
        )
    elif operation.idempotent and not is_safe:
        yield "The call does no harm when it is repeated, so it is, where that may help."
    elif operation.idempotent is False and is_safe:
        yield "The call changes something, so it is not repeated by itself."


def _headers(operation: Operation) -> tuple[DescribedHeader, ...]:
    """Return what is documented of the headers of answers."""
    statuses: dict[tuple[str, str], list[str]] = {}
    for response in operation.responses:
        for header in response.headers:
            own = statuses.setdefault((header.wire, header.description), [])
            own.append(response.status)
    return tuple(
        DescribedHeader(wire, tuple(own), said)
        for (wire, said), own in statuses.items()
    )


def _links(
    operation: Operation, operations: Mapping[str, Operation]
) -> tuple[tuple[str, str], ...]:
    entries: list[tuple[str, str]] = []
    for response in operation.responses:
        for link in response.links:
            target = operations.get(link.operation)
            named = ".".join(target.path_of_method) if target else link.operation
            values = ", ".join(f"{name}={value}" for name, value in link.values)
            text = f"{response.status}. `{named}({values})`. {link.description}"
            entries.append((link.name, text.strip()))
    return tuple(entries)
