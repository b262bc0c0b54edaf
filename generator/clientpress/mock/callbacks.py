"""Callbacks: events that go where a request said, by runtime expressions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

import msgspec

from ..ir import Api
from ..json_values import is_list, is_object, scalar_text
from ..sampling import found
from .checking import Checked
from .messages import Answer, Finding, Request
from .parameters import query_pairs
from .routes import Match, Route
from .tree import Tree

_EXPRESSION = re.compile(r"\{(\$[^{}]*)\}")


class Callbacks:
    """The callbacks of operations, by the names that their events have."""

    def __init__(self, tree: Tree, api: Api) -> None:
        self._tree = tree
        self._names = {one.pointer[:-1]: one.wire for one in api.webhooks}
        self._known: dict[Any, tuple[tuple[str, str], ...]] = {}

    def of(self, route: Route) -> tuple[tuple[str, str], ...]:
        """Return the events that an operation asks for, each with its expression."""
        known = self._known.get(route.pointer)
        if known is None:
            known = self._known[route.pointer] = tuple(self._of(route))
        return known

    def _of(self, route: Route) -> Iterator[tuple[str, str]]:
        for _, callback in self._tree.members(route.operation, "callbacks"):
            for expression in callback.value if is_object(callback.value) else ():
                item = (*callback.pointer, expression)
                place = self._tree.follow(item, callback.value[expression])
                pointers = [item] if place is None else [item, place.pointer]
                names = (self._names[p] for p in pointers if p in self._names)
                name = next(names, "")
                if name:
                    yield name, str(expression)

    def sent(
        self, match: Match, checked: Checked, answer: Answer
    ) -> tuple[list[tuple[str, str]], list[Finding]]:
        """Return the events that follow from an exchange, each with its address.

        And what is no address. Where a request gives none, nothing follows.
        """
        events: list[tuple[str, str]] = []
        findings: list[Finding] = []
        for name, expression in self.of(match.route):
            url = _resolved(expression, match, checked, answer)
            if url is None:
                continue
            parts = urlsplit(url) if _is_readable(url) else None
            if parts and parts.scheme in ("http", "https") and parts.hostname:
                events.append((name, url))
            else:
                text = "is to be sent to what is no address of HTTP"
                findings.append(Finding("remark", f"callback {name}", text))
        return events, findings


def _is_readable(url: str) -> bool:
    try:
        urlsplit(url)
    except ValueError:
        return False
    return True


def _resolved(
    expression: str, match: Match, checked: Checked, answer: Answer
) -> str | None:
    """Return what an expression stands for, None where a part of it is not there."""
    if expression.startswith("$"):
        expression = f"{{{expression}}}"
    missing = False

    def put(one: re.Match[str]) -> str:
        nonlocal missing
        text = _value(one[1], match, checked, answer)
        missing = missing or text is None
        return text or ""

    text = _EXPRESSION.sub(put, expression)
    return None if missing else text


def _value(
    expression: str, match: Match, checked: Checked, answer: Answer
) -> str | None:
    request = checked.request
    match expression.split(".", 2):
        case ["$url"]:
            return _url(request)
        case ["$method"]:
            return request.method
        case ["$statusCode"]:
            return str(answer.status)
        case ["$request", "path", name]:
            held = match.in_path.get(name)
            return None if held is None else unquote(held)
        case ["$request", "query", name]:
            return dict(query_pairs(request.query)).get(name)
        case ["$request", "header", name]:
            return request.header(name)
        case ["$response", "header", name]:
            return Request("", "", headers=answer.headers).header(name)
        case [("$request" | "$response") as which, *rest]:
            body, _, pointer = ".".join(rest).partition("#")
            if body != "body":
                return None
            value = checked.body if which == "$request" else _decoded(answer.body)
            return _text(found(value, pointer))
        case _:
            return None


def _url(request: Request) -> str:
    query = f"?{request.query}" if request.query else ""
    return f"{request.scheme}://{request.header('host') or ''}{request.path}{query}"


def _decoded(body: bytes) -> Any:
    try:
        return msgspec.json.decode(body)
    except msgspec.DecodeError:
        return None


def _text(value: Any) -> str | None:
    return None if is_object(value) or is_list(value) else scalar_text(value) or None
