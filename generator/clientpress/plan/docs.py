"""What the docstrings say, as paragraphs; `escape.docstring` prints them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from ..code.tree import Code
from ..escape import Entries
from ..ir import Api, Field, Operation, Source, Type, UnsupportedScheme
from ..ir.graph import untyped_reason

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


@dataclass(frozen=True, slots=True)
class CodeExample:
    """A call for a docstring to show; `awaited` where the client is asynchronous."""

    code: Code
    awaited: bool


MethodParagraph: TypeAlias = str | Entries | CodeExample


def error_class(status: str) -> str:
    """Return the class raised for a status, a range or `default`."""
    if status.startswith("5"):
        return "ServerError"
    return ERROR_CLASSES.get(status, "APIStatusError")


def method_paragraphs(
    operation: Operation,
    operations: Mapping[str, Operation],
    arguments: list[tuple[str, str]],
    *,
    is_stream: bool,
) -> tuple[str | Entries, ...]:
    """Return a method's docstring: what it does, its arguments, errors and source.

    `operations` are all, by operationId: links lead to them.
    """
    errors = operation.errors
    summary = operation.summary or operation.description.partition("\n")[0]
    paragraphs: list[str | Entries] = [
        summary or f"Call {operation.method} {operation.path}."
    ]
    if operation.description and operation.description != summary:
        paragraphs.append(operation.description)
    if operation.deprecated:
        paragraphs.append("Deprecated.")
    if operation.pagination is not None:
        paragraphs.append(
            "Iterate over the items of all pages; `.pages()` gives pages, `.first()` the "
            "first item."
        )
    if operation.task is not None:
        paragraphs.append(
            "This starts a task: `.result` is the answer, `.wait()` waits for the end."
        )
    if is_stream:
        paragraphs.append(
            "Iterate over the items as they arrive, in a `with` block or to the end: "
            "both close the connection. It is not taken up again if it breaks."
        )
    documented = tuple((name, text) for name, text in arguments if text)
    if documented:
        paragraphs.append(Entries("Args:", documented))
    scopes = sorted({s for one in operation.security for _, all_ in one for s in all_})
    if scopes:
        paragraphs.append(f"Requires: {', '.join(scopes)}.")
    if errors:
        raised = tuple(
            (error_class(r.status), f"{r.status}. {r.description}") for r in errors
        )
        paragraphs.append(Entries("Raises:", raised))
    for title, entries in (
        ("Response headers:", _headers(operation)),
        ("Links:", _links(operation, operations)),
    ):
        if entries:
            paragraphs.append(Entries(title, entries))
    if operation.source is not None:
        paragraphs.append(f"Source: {source_text(operation.source)}")
    return tuple(paragraphs)


def field_text(field: Field) -> str:
    """Return the docstring of a field: what it is, its default, what is said of it."""
    text = type_text(field.description, field.type)
    if field.default:
        text += f"\n\nDefault: {field.default}"
    if field.deprecated:
        text += "\n\nDeprecated."
    return text.strip()


def type_text(description: str, one: Type) -> str:
    """Return a description with the reason why something in the type is Any."""
    reason = untyped_reason(one)
    return f"{description}\n\nAny: {reason}.".strip() if reason else description


def _headers(operation: Operation) -> tuple[tuple[str, str], ...]:
    """Return what is documented of the headers of results, which raw responses have."""
    return tuple(
        (header.wire, f"{response.status}. {header.description}".strip())
        for response in operation.results
        for header in response.headers
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


def source_text(source: Source) -> str:
    """Return a source as a sentence."""
    lines = f", lines {source.lines}" if source.lines else ""
    return f"{source.origin}, {source.section}{lines}."


def client_paragraphs(
    api: Api, arguments: list[tuple[str, str]], *, is_async: bool
) -> tuple[str | Entries, ...]:
    """Return the docstring of a client class."""
    kind = "asynchronous " if is_async else ""
    paragraphs: list[str | Entries] = [f"The {kind}client of {api.title}."]
    if api.description:
        paragraphs.append(api.description)
    paragraphs += [
        f"Nothing here serves the security scheme `{scheme.scheme}`, as {scheme.reason}:"
        " give an `http_client` that does."
        for scheme in api.security_schemes
        if isinstance(scheme, UnsupportedScheme)
    ]
    documented = tuple((name, text) for name, text in arguments if text)
    return (*paragraphs, Entries("Args:", documented))
