"""Requests with one thing changed, made of requests that are well.

No document is asked: whether a change is a fault is for those to say who get the request.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from msgspec.structs import replace

from clientpress.json_values import is_list, is_object
from clientpress.media_types import essence, is_json
from clientpress.mock import Request

_FORM = "application/x-www-form-urlencoded"
_CREDENTIALS = frozenset(("authorization", "authentication", "api-key"))
# Of the connection, and of the body, which has changes of its own.
_NOT_LEFT_OUT = frozenset(
    ("host", "connection", "accept-encoding", "content-length", "content-type")
)
_ABSENT = object()
_OTHER = "no-such-value"
_Path = tuple[str | int, ...]


class Change(NamedTuple):
    """A request, and what was done to it."""

    kind: str
    request: Request


def changes(request: Request, in_path: Mapping[str, str]) -> Iterator[Change]:
    """Yield a request with each of its parts changed in turn.

    `in_path` are the values of the placeholders, as they stand in its path.
    """
    yield Change("unknown path", replace(request, path=f"{request.path}/no/such"))
    yield Change("another method", replace(request, method="TRACE"))
    for value in in_path.values():
        head, _, tail = request.path.rpartition(value)
        yield Change("path, another", replace(request, path=f"{head}{_OTHER}{tail}"))
    for kind, query in _of_pairs(request.query):
        yield Change(f"query, {kind}", replace(request, query=query))
    for name in dict.fromkeys(name for name, _ in request.headers):
        if name not in _NOT_LEFT_OUT:
            kind = "no credential" if name in _CREDENTIALS else "header, left out"
            yield Change(kind, _without(request, name))
    if request.body:
        yield from _of_body(request)


def _of_body(request: Request) -> Iterator[Change]:
    bare = _without(request, "content-type")
    other = (*bare.headers, ("content-type", "text/csv"))
    yield Change("no body", replace(bare, body=b""))
    yield Change("no media type", bare)
    yield Change("another media type", replace(bare, headers=other))
    media_type = essence(request.header("content-type") or "")
    if media_type == _FORM:
        for kind, text in _of_pairs(request.body.decode()):
            yield Change(f"form, {kind}", replace(request, body=text.encode()))
    elif is_json(media_type):
        yield Change("broken JSON", replace(request, body=request.body[:-1]))
        for kind, value in _of_json(json.loads(request.body)):
            body = json.dumps(value).encode()
            yield Change(f"JSON, {kind}", replace(request, body=body))


def _without(request: Request, name: str) -> Request:
    headers = tuple(one for one in request.headers if one[0] != name)
    return replace(request, headers=headers)


def _of_pairs(text: str) -> Iterator[tuple[str, str]]:
    """Yield a query, or a form, with each of its pairs changed."""
    pairs = [pair for pair in text.split("&") if pair]
    yield "undocumented", "&".join((*pairs, "no-such-name=1"))
    for number, pair in enumerate(pairs):
        name = pair.partition("=")[0]
        for kind, instead in {
            "left out": (),
            "another": (f"{name}={_OTHER}",),
            "empty": (f"{name}=",),
            "twice": (pair, pair),
        }.items():
            yield kind, "&".join((*pairs[:number], *instead, *pairs[number + 1 :]))


def _of_json(whole: Any) -> Iterator[tuple[str, Any]]:
    """Yield a value of JSON with each part of it changed."""
    for path, value in _parts(whole, ()):
        if path and isinstance(path[-1], str):
            yield "left out", _changed(whole, path, _ABSENT)
        yield "null", _changed(whole, path, None)
        if isinstance(value, str):
            yield "another type", _changed(whole, path, {"no": "such"})
            yield "a number for a text", _changed(whole, path, 7)
            yield "another text", _changed(whole, path, _OTHER)
            continue
        yield "another type", _changed(whole, path, _OTHER)
        if is_object(value):
            yield "undocumented", _changed(whole, (*path, "no-such-name"), 1)
        elif is_list(value):
            yield "an empty list", _changed(whole, path, [])
        elif not isinstance(value, bool) and value is not None:
            yield "another number", _changed(whole, path, -123456789)
            yield "a fraction", _changed(whole, path, 0.5)


def _parts(value: Any, path: _Path) -> Iterator[tuple[_Path, Any]]:
    """Yield a value and all that it holds, of lists the first, each with its path."""
    yield path, value
    if is_object(value):
        for name, inner in value.items():
            yield from _parts(inner, (*path, name))
    elif is_list(value) and value:
        yield from _parts(value[0], (*path, 0))


def _changed(whole: Any, path: _Path, new: Any) -> Any:
    """Return a copy of a value with another one at a path, or with none there."""
    if not path:
        return new
    first, *rest = path
    copy: Any = [*whole] if is_list(whole) else {**whole}
    if rest:
        copy[first] = _changed(copy[first], tuple(rest), new)
    elif new is _ABSENT:
        del copy[first]
    else:
        copy[first] = new
    return copy
