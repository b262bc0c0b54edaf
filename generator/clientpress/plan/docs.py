"""What the docstrings say, as paragraphs; `escape.docstring` prints them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from ..code.tree import Code
from ..escape import Entries
from ..ir import Api, UnsupportedScheme
from .description import Description


@dataclass(frozen=True, slots=True)
class CodeExample:
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
    for title, entries in (
        ("Raises:", raised),
        ("Error codes:", described.codes),
        ("Response headers:", described.headers),
        ("Links:", described.links),
    ):
        if entries:
            paragraphs.append(Entries(title, entries))
    if example is not None:
        paragraphs.append(example)
    return (*paragraphs, *(f"Source: {source}" for source in described.sources))


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
