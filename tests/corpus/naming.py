"""Which names of a client end in a number, or lost words, for want of better ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from unittest import mock

from clientpress import names
from clientpress.document.load import load
from clientpress.document.normalise import normalise
from clientpress.ir import Api, ModelDecl
from clientpress.lower import lower

_NUMBERED = re.compile(r"(.+)_\d+")


def names_of(document: Path) -> tuple[list[str], set[str]]:
    """Return the numbered names of a document, and those that are cut."""
    cut: set[str] = set()
    whole = names.shortened

    def noting(spelt: Sequence[str], between: str, longest: int) -> str:
        text = whole(spelt, between, longest)
        if text != between.join(spelt):
            cut.add(text)
        return text

    names.snake_name.cache_clear()
    with mock.patch.object(names, "shortened", noting):
        api, _ = lower(normalise(load(document)), lambda _component: None)
    names.snake_name.cache_clear()
    return sorted(_numbered(api)), cut & {*_used(api)}


def _used(api: Api) -> Iterator[str]:
    """Yield the names of a client; others were thought of only."""
    for operation in api.operations:
        yield from operation.path_of_method
        yield from (one.name for one in operation.parameters)
    for declaration in api.declarations:
        yield declaration.name
        if isinstance(declaration, ModelDecl):
            yield from (field.name for field in declaration.fields)


def _numbered(api: Api) -> Iterator[str]:
    yield from _of_one_scope(".".join(one.path_of_method) for one in api.operations)
    yield from _of_one_scope(one.name for one in api.declarations)
    for one in api.declarations:
        if isinstance(one, ModelDecl):
            fields = _of_one_scope(field.name for field in one.fields)
            yield from (f"{one.name}.{field}" for field in fields)


def _of_one_scope(scope: Iterable[str]) -> Iterator[str]:
    """Yield the names that are others of the scope with a number."""
    known = {*scope}
    for name in known:
        match = _NUMBERED.fullmatch(name)
        if match and match[1] in known:
            yield name
