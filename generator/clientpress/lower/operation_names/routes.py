"""Paths taken apart: what names a thing, what is its parameter, what is neither."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import Struct

from ... import names
from .words import singular

_VERSION = re.compile(r"v\d+([._]\d+)*([a-z]+\d*)?|\d{4}-\d\d(-\d\d)?", re.IGNORECASE)
_ENDING = re.compile(r"\.(json|xml|ya?ml|csv|html?|txt|php|aspx?)$", re.IGNORECASE)
_FORMATS = frozenset(("json", "xml"))
_API = "api"
_QUERY = re.compile("[?#]")
_PLAIN = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)+")
# What nearly all operations begin with says nothing of one of them.
_NEARLY_ALL, _FEWEST, _MANY = 0.9, 3, 8
# `/accounts/{id}` is where things are, and not what they are, if so many kinds of them
# are below it, and such a share of the operations.
_KINDS, _SHARE = 32, 0.2


class Places(Struct, frozen=True):
    """Where the paths of a document begin: a common prefix, and scopes after it."""

    prefix: tuple[str, ...] = ()
    scopes: frozenset[str] = frozenset()


class Route(Struct, frozen=True):
    """A path: `things` are the words of each static segment, `parameters` their names.

    `is_item` says that a parameter comes last. `version` and `scope`, which is where
    the path begins, are no part of `things`, and neither is what only says which
    parameter follows, where the item `is_selected` by it.
    """

    things: tuple[tuple[str, ...], ...]
    parameters: tuple[str, ...]
    is_item: bool
    follows_item: bool
    version: str
    scope: str
    is_selected: bool


def segments(path: str) -> list[str]:
    """Return the segments of a path; a custom method (`{id}:archive`) is one as well."""
    found: list[str] = []
    for segment in _QUERY.split(path)[0].split("/"):
        before, colon, action = segment.rpartition(":")
        parts = [before, action] if colon and "}" not in action else [segment]
        for written in parts:
            part = written if _is_parameter(written) else _ENDING.sub("", written)
            name, bracket, _ = part.partition("(")
            if bracket and name and "{" not in name:
                found += [name, *(["{}"] if "{" in part else [])]
            elif _PLAIN.fullmatch(part):
                found += part.split(".")
            elif part:
                found.append(part)
    # `/containers/json` has the ending that others write with a dot.
    return found[:-1] if len(found) > 1 and found[-1] in _FORMATS else found


def formats(path: str) -> list[str]:
    """Return the format that a path ends in as in a thing, none if it does not."""
    last = _QUERY.split(path)[0].rpartition("/")[2]
    return [last] if last in _FORMATS else []


def _common_prefix(paths: Sequence[str]) -> tuple[str, ...]:
    """Return the segments that nearly all paths begin with, parameters as `{}`.

    `paths` has one for each operation.
    """
    taken = [tuple(map(_folded, segments(path))) for path in paths]
    prefix: tuple[str, ...] = ()
    best: tuple[str, ...] = ()
    while len(taken) >= _FEWEST:
        depth = len(prefix)
        following = Counter(
            one[depth]
            for one in taken
            if one[:depth] == prefix and len(one) > depth + 1
        )
        first = max(following, key=lambda one: (following[one], one), default="")
        if following[first] < _NEARLY_ALL * len(taken):
            break
        prefix += (first,)
        if _is_place(prefix, taken):
            best = prefix
    return best


def _is_place(prefix: tuple[str, ...], taken: Sequence[tuple[str, ...]]) -> bool:
    """Tell whether several kinds of things are below `prefix`, and no item of it."""
    depth = len(prefix)
    below = [one[depth] for one in taken if one[:depth] == prefix and len(one) > depth]
    kinds = {*below}
    if len(kinds) < 2 or "{}" in kinds:
        return False
    # What is but nearly all may be one thing with much to do to it.
    is_pair = prefix[-1] == "{}"
    return len(below) == len(taken) or not is_pair or len(kinds) >= _MANY


def _scopes(paths: Iterable[str], prefix: tuple[str, ...]) -> frozenset[str]:
    """Return the first segments that with their parameter say where, and not what."""
    kinds: dict[str, Counter[str]] = {}
    begun, total = Places(prefix), 0
    for path in paths:
        total += 1
        first, *rest = _begin(segments(path), begun)[0] or [""]
        if not _is_parameter(first) and rest and _is_parameter(rest[0]):
            below = next((one for one in rest if not _is_parameter(one)), None)
            if below is not None:
                kinds.setdefault(first, Counter())[below] += 1
    return frozenset(
        first
        for first, below in kinds.items()
        if len(below) >= _KINDS and below.total() >= _SHARE * total
    )


def places(paths: Sequence[str], prefix: str | None = None) -> Places:
    """Return where `paths`, one for each operation, begin.

    A `prefix` that is given stands in place of the one that is found.
    """
    if prefix is None:
        found = _common_prefix(paths)
    else:
        found = tuple(map(_folded, segments(prefix)))
    return Places(found, _scopes(paths, found))


def route(path: str, places: Places) -> Route:
    """Take a path apart."""
    rest, version, scope = _begin(segments(path), places)
    things: list[tuple[str, ...]] = []
    is_selected = False
    for before, segment, after in zip(["", *rest], rest, [*rest[1:], ""], strict=False):
        if _is_parameter(segment):
            continue
        words = tuple(word.casefold() for word in names.words(segment))
        if _VERSION.fullmatch(segment) and len(rest) > 1:
            version = version or segment
        elif things and _selects(words, after):
            is_selected = True
        elif words:
            of_item = things and _is_parameter(before)
            things.append(_without(things[-1], words) if of_item else words)
    return Route(
        things=tuple(things),
        parameters=tuple(one.strip("{}") for one in rest if _is_parameter(one)),
        is_item=bool(rest) and _is_parameter(rest[-1]),
        follows_item=len(rest) > 1 and _is_parameter(rest[-2]),
        version=version,
        scope=scope,
        is_selected=is_selected,
    )


def _selects(words: tuple[str, ...], after: str) -> bool:
    """Tell whether a segment says what a parameter is: `/code/{code}`."""
    if not _is_parameter(after):
        return False
    spelt = tuple(word.casefold() for word in names.words(after))
    return words in (spelt, ("by", *spelt))


def _without(owner: Sequence[str], words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a thing without what it is of: `lines` of `order_lines`."""
    for one in (tuple(owner), tuple(singular(owner))):
        if one and words[: len(one)] == one and len(words) > len(one):
            return words[len(one) :]
    return words


def _begin(parts: list[str], places: Places) -> tuple[list[str], str, str]:
    """Return what follows prefix, version and scope, and the latter two."""
    depth = len(places.prefix)
    version = scope = ""
    if len(parts) > depth and tuple(map(_folded, parts[:depth])) == places.prefix:
        named = [one for one in places.prefix if one != "{}" and not _says_nothing(one)]
        scope = named[-1] if named else ""
        parts = parts[depth:]
    while len(parts) > 1 and _says_nothing(parts[0]):
        version = version or ("" if parts[0] == _API else parts[0])
        parts = parts[1:]
    if len(parts) > 2 and parts[0] in places.scopes and _is_parameter(parts[1]):
        scope, after = parts[0], 1
        while after < len(parts) - 1 and _is_parameter(parts[after]):
            after += 1
        parts = parts[after:]
    return parts, version, scope


def _says_nothing(segment: str) -> bool:
    return segment == _API or _VERSION.fullmatch(segment) is not None


def _folded(segment: str) -> str:
    return "{}" if _is_parameter(segment) else segment


def _is_parameter(segment: str) -> bool:
    return "{" in segment
