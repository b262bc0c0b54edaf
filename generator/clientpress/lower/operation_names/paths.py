"""Names from the paths of operations, with what `rules` says of each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from ... import names
from .operation import Naming, Path, Wanted, python_path
from .routes import Places, formats, route
from .rules import RULES, Subject, crud
from .words import singular

_SECOND = {"PUT": "replace", "PATCH": "modify", "POST": "submit"}


def by_path(operation: Naming, places: Places) -> Wanted:
    """Return the path that an operation's own path, method, tag and id ask for."""
    taken = route(operation.path, places)
    subject = Subject(operation.method, taken, said(operation))
    path = _path(operation, subject)
    given = operation.given
    if given:
        parts = given.split(".")
        path = python_path(parts, path[:-1] if len(parts) == 1 else ())
    # First comes what has the least that could tell it apart.
    is_several = subject.is_whole_list or subject.is_read_whole
    telling = (is_several, taken.is_selected, bool(taken.scope), bool(taken.version))
    instead = making_way(operation, path, places, is_made=not given)
    given_by = "x-name" if given else ""
    return Wanted(operation, path, (not given, *telling), instead, given_by)


def making_way(
    operation: Naming, path: Path, places: Places, *, is_made: bool
) -> Callable[[Naming | None], Iterator[Path]]:
    """Return how an operation that asks for `path` makes way: see `Wanted`.

    With `is_made` the name is made of the operation's path, and says all of it.
    """
    return partial(_instead, operation, path, places, is_made=is_made)


def said(operation: Naming) -> tuple[str, ...]:
    """Return the words of an operationId without the path and method that some add."""
    words = _words(operation.operation_id)
    added = _words(f"{re.sub('[{}]', ' ', operation.path)} {operation.method}")
    depth = len(added)
    return words[:-depth] if depth > 1 and words[-depth:] == added else words


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in names.words(text))


def _path(operation: Naming, subject: Subject) -> Path:
    tag = [operation.tag] if operation.tag else []
    if not subject.route.things:
        name = operation.operation_id or operation.method
        return python_path([name], operation.namespace or python_path(tag))
    above, name = next(one for rule in RULES if (one := rule(subject)) is not None)
    spelt = ["_".join(words) for words in above] or tag
    return python_path([name], operation.namespace or python_path(spelt))


def _instead(
    operation: Naming,
    path: Path,
    places: Places,
    other: Naming | None,
    *,
    is_made: bool,
) -> Iterator[Path]:
    """Yield paths with the word that tells `operation` from `other`, best first."""
    namespace, name = path[:-1], path[-1]
    own = route(operation.path, places)
    subject = Subject(operation.method, own, said(operation))
    theirs = route(other.path, places) if other else own
    words: list[str] = []
    if other is None:
        # The name is that of a namespace, in which the operation then stands.
        yield python_path([crud(subject)], path)
        if subject.method == "GET":
            yield python_path(["list"], path)
    elif other.path == operation.path and not is_made:
        words.append(f"{name} {operation.method}")
    elif other.path == operation.path:
        word = crud(subject)
        word = f"{word} {name}" if word != name else _SECOND.get(operation.method, "")
        words.append(word or operation.method)
    if subject.is_read_whole and theirs.is_item:
        words.append("list" if is_made else f"{name} all")
    if own.version and own.version != theirs.version:
        words.append(f"{name} {own.version}")
    if own.scope and own.scope != theirs.scope:
        yield (*python_path([own.scope]), *path)
    if subject.is_whole_list:
        words.append(f"{name} all")
    others = [one for one in own.parameters if one not in theirs.parameters]
    words += [f"{name} by {_selector(one, subject)}" for one in reversed(others)]
    known = {*_words(" ".join(path))}
    things = [one for one in reversed(own.things) if one not in theirs.things]
    below = [f"{name} {' '.join(one)}" for one in things if not {*one} <= known]
    below += [f"{name} {one}" for one in formats(operation.path)]
    own_id = operation.operation_id
    by_id = [own_id] if own_id and not {*_words(own_id)} <= known else []
    words += [*by_id, *below] if is_made else [*below, *by_id]
    if other is not None and other.method != operation.method:
        words.append(f"{name} {operation.method}")
    for word in words:
        yield python_path([word], namespace)


def _selector(parameter: str, subject: Subject) -> str:
    """Return what a parameter is: `order` for `order_id`, or `external_id` of orders."""
    words = names.words(parameter)
    if subject.route.is_selected:
        owners = {word for thing in subject.route.things for word in singular(thing)}
        own = [word for word in words if word.casefold() not in owners]
        return " ".join(own or words)
    *before, last = words or [parameter]
    return " ".join(before) if before and last.casefold() == "id" else parameter
