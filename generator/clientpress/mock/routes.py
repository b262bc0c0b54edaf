"""Which operation of a document a request is for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any
from urllib.parse import unquote, urlsplit

from msgspec import Struct

from ..document.objects import METHODS
from ..document.path_templates import path_template
from ..json_values import is_list, is_object
from ..references import Pointer
from .bodies import Body, body_of
from .messages import Request
from .parameters import Rule, rules_of
from .tree import Place, Tree

_MARK = re.compile(r"\{([^{}]*)\}")
_PATHS = ("paths", "x-ms-paths")


class Route(Struct, frozen=True):
    """One operation: where it is called, and what the document says of it.

    `template` is the path with plain placeholders. `pointer` is where the path item
    names the operation, which is the pointer that the IR has too.
    """

    method: str
    template: str
    pointer: Pointer
    operation: Place
    rules: tuple[Rule, ...]
    body: Body | None
    responses: Mapping[str, Place]
    security: Any
    multi_segment: frozenset[str] = frozenset()
    fixed_query: str = ""

    @property
    def name(self) -> str:
        """What the operation is called, by its id if it has one."""
        return self.operation.text("operationId") or f"{self.method} {self.template}"


class Match(Struct, frozen=True):
    """A route with the values of its placeholders, still percent-encoded."""

    route: Route
    in_path: dict[str, str]
    path: str
    """The path below that of the server."""


class Routes:
    """All operations of a document, found by method and path."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.routes = tuple(_routes(tree))
        self._patterns = [(route, _pattern(route)) for route in self.routes]
        self._patterns.sort(key=lambda pair: _wideness(pair[0]))
        self._by_start: dict[str, list[tuple[Route, re.Pattern[str]]]] = {}
        for route, pattern in self._patterns:
            self._by_start.setdefault(_start(route.template), []).append(
                (route, pattern)
            )

    def matches(self, request: Request) -> list[Match]:
        """Return the operations that a request may be for, all of one path.

        There are several where documents tell them apart by what no server sees, such as
        a fragment of the path, or by the body.
        """
        method = request.method.upper()
        found = self._matches(request)
        return [one for one in found if one.route.method.upper() == method]

    def match(self, request: Request) -> Match | None:
        """Return the first of these operations, None if there is none."""
        return next(iter(self.matches(request)), None)

    def methods(self, request: Request) -> list[str]:
        """Return the methods that the path of a request has."""
        return sorted({one.route.method for one in self._matches(request)})

    def _matches(self, request: Request) -> list[Match]:
        """Return all operations of the path that a request is for.

        The narrowest template decides, whichever methods it has: that of two templates
        a path without placeholders is meant is what the specification says.
        """
        for path in self._below_servers(request.path):
            start = unquote(path[1:].partition("/")[0])
            known = [*self._by_start.get(start, ()), *self._by_start.get("", ())]
            found: list[Match] = []
            for route, pattern in known:
                if found and _wideness(route) != _wideness(found[0].route):
                    break
                values = pattern.fullmatch(path)
                if values is not None and _has_query(request.query, route.fixed_query):
                    names = _MARK.findall(route.template)
                    in_path = dict(zip(names, values.groups(), strict=True))
                    found.append(Match(route, in_path, path))
            if found:
                return found
        return []

    def _below_servers(self, path: str) -> Iterator[str]:
        """Yield a path as it may be meant: below the path of a server, or as it is."""
        for pattern in self._server_paths:
            found = pattern.match(path)
            if found is not None:
                yield path[found.end() :] or "/"
        yield path

    @cached_property
    def _server_paths(self) -> list[re.Pattern[str]]:
        """The paths of all servers, the longest first."""
        root = Place((), self.tree.root)
        items = (item for key in _PATHS for _, item in self.tree.members(root, key))
        owners = [root, *items, *(route.operation for route in self.routes)]
        servers = (one for o in owners for one in self.tree.items(o, "servers"))
        urls = {url for one in servers for url in _urls(self.tree, one)}
        paths = {_server_path(url) for url in urls} - {""}
        return [
            re.compile(f"{_MARK.sub('[^/]*', _escaped(path))}(?=/|$)")
            for path in sorted(paths, key=len, reverse=True)
        ]


def _urls(tree: Tree, server: Place) -> Iterator[str]:
    """Yield the URL of a server: as it stands there, and with its variables' defaults.

    The second may have more parts than the first.
    """
    url = server.text("url")
    yield url
    defaults = {
        name: place.text("default") for name, place in tree.members(server, "variables")
    }
    yield _MARK.sub(lambda match: defaults.get(match[1]) or match[0], url)


def _server_path(url: str) -> str:
    path = _MARK.sub(lambda match: match[0].replace("/", ""), url)
    scheme, is_absolute, rest = path.partition("//")
    if is_absolute and "/" not in scheme:
        path = "/" + rest.partition("/")[2]
    elif path.startswith("{"):
        path = path.partition("}")[2]
    path = path.partition("?")[0].rstrip("/")
    return path if not path or path.startswith("/") else f"/{path}"


def path_of(url: str) -> str:
    """Return the path of an address, as a request has it."""
    return urlsplit(url).path or "/"


def _routes(tree: Tree) -> Iterator[Route]:
    root = Place((), tree.root)
    default = root.get("security")
    for key in _PATHS:
        for wire, item in tree.members(root, key):
            if wire.startswith("x-"):
                continue
            path = wire if wire.startswith("/") else f"/{wire}"
            for method, place in _operations(tree, item):
                yield _route(tree, (method, path), item, place, security=default)


def _operations(tree: Tree, item: Place) -> Iterator[tuple[str, Place]]:
    for method in METHODS:
        place = tree.member(item, method)
        if place is not None:
            yield method.upper(), Place((*item.pointer, method), place.value)
    more = item.get("additionalOperations")
    for method in more if is_object(more) else ():
        pointer = (*item.pointer, "additionalOperations", method)
        place = tree.follow(pointer, more[method])
        if place is not None:
            sent = method.upper() if method.lower() in METHODS else method
            yield sent, Place(pointer, place.value)


def _route(
    tree: Tree, called: tuple[str, str], item: Place, place: Place, *, security: Any
) -> Route:
    method, path = called
    rules = rules_of(tree, item, place)
    template = path_template(path, {r.name for r in rules if r.place == "path"})
    plain, _, query = template.plain.partition("#")[0].partition("?")
    wide = {one.name for one in template.placeholders if one.is_wide}
    for owner in (item, place):
        wide |= {
            one.text("name")
            for one in tree.items(owner, "parameters")
            if one.get("x-multi-segment") is True
        }
    own = place.get("security")
    return Route(
        method=method,
        template=plain,
        pointer=place.pointer,
        operation=place,
        rules=rules,
        body=body_of(tree, place),
        responses={
            str(status): found
            for status, found in tree.members(place, "responses")
            if not str(status).startswith("x-")
        },
        security=own if is_list(own) else security,
        multi_segment=frozenset(wide),
        fixed_query="" if "{" in query else query,
    )


def _pattern(route: Route) -> re.Pattern[str]:
    def group(match: re.Match[str]) -> str:
        return "(.+)" if match[1] in route.multi_segment else "([^/]+)"

    return re.compile(_MARK.sub(group, _escaped(route.template)))


def _escaped(template: str) -> str:
    """Return a pattern of the text of a template, with its placeholders as they are."""
    parts = re.split(r"(\{[^{}]*\})", template)
    return "".join(p if p.startswith("{") else _literal(p) for p in parts)


def _literal(text: str) -> str:
    """Return a pattern for text, whose characters may come percent-encoded."""
    return "".join(
        (
            re.escape(char)
            if (char.isascii() and char.isalnum()) or char in "/-._~"
            else f"(?:{re.escape(char)}|{_encoded(char)})"
        )
        for char in text
    )


def _encoded(char: str) -> str:
    return "".join(f"(?i:%{byte:02x})" for byte in char.encode())


def _wideness(route: Route) -> tuple[bool, list[int]]:
    """Return a key by which the narrower one of two templates comes first."""
    segments = route.template.split("/")
    kinds = [
        0 if "{" not in one else 2 if _MARK.fullmatch(one) else 1 for one in segments
    ]
    return bool(route.multi_segment), [not route.fixed_query, *kinds]


def _start(template: str) -> str:
    first = template[1:].partition("/")[0]
    return "" if "{" in first else unquote(first)


def _has_query(query: str, wanted: str) -> bool:
    return not wanted or set(wanted.split("&")) <= set(query.split("&"))
