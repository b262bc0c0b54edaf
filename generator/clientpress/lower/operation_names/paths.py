"""Names from the paths of operations, with what `rules` says of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from ... import names
from .operation import Naming, Path, Wanted, python_path
from .routes import Places, route
from .rules import RULES, Subject, crud

_SECOND = {"PUT": "replace", "PATCH": "modify", "POST": "submit"}


def by_path(operation: Naming, places: Places) -> Wanted:
    """Return the path that an operation's own path, method, tag and id ask for."""
    taken = route(operation.path, places)
    subject = Subject(operation.method, taken, said(operation))
    namespace, name = _named(operation, subject)
    given = operation.given
    path = (*namespace, name)
    if given:
        parts = python_path(given.split("."))
        path = parts if len(parts) > 1 else (*namespace, *parts)
    # First comes what has the least that could tell it apart.
    is_several = subject.is_whole_list or subject.is_read_whole
    telling = (is_several, bool(taken.scope), bool(taken.version))
    instead = partial(_instead, operation, subject, path, places)
    return Wanted(operation, path, (not given, *telling), instead)


def said(operation: Naming) -> tuple[str, ...]:
    """Return the words of an operationId without the path and method that some add."""
    words = _words(operation.operation_id)
    added = _words(f"{re.sub('[{}]', ' ', operation.path)} {operation.method}")
    depth = len(added)
    return words[:-depth] if depth > 1 and words[-depth:] == added else words


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in names.words(text))


def _named(operation: Naming, subject: Subject) -> tuple[Path, str]:
    """Return the namespace and the name of the method."""
    if not subject.route.things:
        name = operation.operation_id or operation.method
        namespace = (operation.tag,) if operation.tag else ()
        return operation.namespace or python_path(namespace), names.method_name(name)
    above, name = next(one for rule in RULES if (one := rule(subject)) is not None)
    spelt = ["_".join(words) for words in above]
    if not spelt and operation.tag:
        spelt = [operation.tag]
    return operation.namespace or python_path(spelt), names.method_name(name)


def _instead(
    operation: Naming,
    subject: Subject,
    path: Path,
    places: Places,
    other: Naming | None,
) -> Iterator[Path]:
    """Yield paths with the word that tells `operation` from `other`, best first."""
    *namespace, name = path
    own = subject.route
    if other is None:
        # The name is that of a namespace, in which the operation then stands.
        yield (*path, crud(subject))
        if subject.method == "GET":
            yield (*path, "list")
    theirs = route(other.path, places) if other else own
    if other and other.path == operation.path:
        word = crud(subject)
        word = f"{word}_{name}" if word != name else _SECOND.get(operation.method, "")
        yield (*namespace, names.method_name(word or operation.method.lower()))
    if subject.is_read_whole and theirs.is_item:
        yield (*namespace, "list")
    if own.version and own.version != theirs.version:
        yield (*namespace, names.method_name(f"{name} {own.version}"))
    if own.scope and own.scope != theirs.scope:
        yield (*python_path([own.scope]), *path)
    if subject.is_whole_list:
        yield (*namespace, names.method_name(f"{name} all"))
    for parameter in reversed(own.parameters):
        if parameter not in theirs.parameters:
            yield (*namespace, names.method_name(f"{name} by {_without_id(parameter)}"))
    if operation.operation_id:
        yield (*namespace, names.method_name(operation.operation_id))


def _without_id(parameter: str) -> str:
    """Return what an identifier is of: `order` for `order_id`."""
    *words, last = names.words(parameter) or [parameter]
    return " ".join(words) if words and last.casefold() == "id" else parameter
