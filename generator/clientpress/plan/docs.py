"""What the docstrings say, as paragraphs; `escape.docstring` prints them."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import Struct

from ..code.tree import Code
from ..escape import Entries
from ..ir import Api, UnsupportedScheme
from ..references import Pointer
from .description import Description


class CodeExample(Struct, frozen=True):
    """A call for a docstring to show; `awaited` where the client is asynchronous."""

    code: Code
    awaited: bool


MethodParagraph: TypeAlias = str | Entries | CodeExample


def method_paragraphs(
    described: Description, example: CodeExample | None = None
) -> tuple[MethodParagraph, ...]:
    """Return a method's docstring: what it does, its arguments, errors and source."""
    paragraphs: list[MethodParagraph] = [described.summary, *described.details]
    documented = tuple((name, text) for name, text in described.arguments if text)
    if documented:
        paragraphs.append(Entries("Args:", documented))
    if described.requires:
        paragraphs.append(f"Requires: {', '.join(described.requires)}.")
    if described.limit:
        paragraphs.append(f"Limit: {described.limit}.")
    raised = tuple((e.error, f"{e.status}. {e.meaning}") for e in described.errors)
    headers = tuple(
        (one.name, f"{', '.join(one.statuses)}. {one.meaning}".strip())
        for one in described.headers
    )
    for title, entries in (
        ("Raises:", raised),
        ("Error codes:", described.codes),
        ("Response headers:", headers),
        ("Links:", described.links),
    ):
        if entries:
            paragraphs.append(Entries(title, entries))
    if example is not None:
        paragraphs.append(example)
    return (*paragraphs, *(f"Source: {source}" for source in described.sources))


_UNDESCRIBED = "The API's documents do not describe it."


def class_text(description: str, pointer: Pointer) -> str:
    """Return what a class of a schema says: its description, else where it stands."""
    if description:
        return description
    place = _place(pointer)
    return f"{place}. {_UNDESCRIBED}" if place else _UNDESCRIBED


def _place(pointer: Pointer) -> str:
    """Return where a schema stands in a document, in words."""
    steps = [str(step) for step in pointer]
    match steps:
        case ["components", "schemas", name, *rest]:
            whole = f"the schema `{name}`"
        case ["paths", path, method, "requestBody", "content", _, "schema", *rest]:
            whole = f"the body of `{method.upper()} {path}`"
        case ["paths", path, method, "responses", _, "content", _, "schema", *rest]:
            whole = f"the answer of `{method.upper()} {path}`"
        case _:
            return ""
    names: list[str] = []
    keywords = iter(rest)
    for keyword in keywords:
        if keyword == "properties":
            names.append(next(keywords, ""))
        elif keyword == "items" and names:
            names[-1] += "[]"
    if names:
        return f"`{'.'.join(names)}` in {whole}"
    is_item = "items" in rest
    return f"An item of {whole}" if is_item else whole[0].upper() + whole[1:]


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
