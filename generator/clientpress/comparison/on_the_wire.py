"""What a client does differently for calls that are written as before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import product
from typing import TypeAlias

from ..ir import Operation, Pagination, Parameter, Security
from ..plan.security import plan_scheme
from ..surface import Surface
from .changes import quoted

Found: TypeAlias = Iterator[tuple[str, str]]
"""Kinds of changes, each with a sentence about it."""
PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def compare_requests(
    was: Operation, now: Operation, old: Surface, new: Surface
) -> Found:
    """Yield the kind of each change, and a sentence about it."""
    before, after = f"{was.method} {was.path}", f"{now.method} {now.path}"
    if _nameless(before) != _nameless(after):
        yield "request-moved", f"sends {quoted(after)} now, and sent {quoted(before)}"
    yield from _of_parameters(was, now)
    contents = [_media_types(was), _media_types(now)]
    if contents[0] and contents[1] and contents[0] != contents[1]:
        text = f"may be sent as {_listed(contents[1])} now, before as {_listed(contents[0])}"
        yield "body-sent-otherwise", text
    yield from _of_security(was, now, old, new)
    if [server.url for server in was.servers] != [server.url for server in now.servers]:
        yield "server-changed", "goes to another server"
    paged, other = was.pagination, now.pagination
    if paged is not None and other is not None and _said(paged) != _said(other):
        yield "paging-changed", "asks for its pages in another way"
    if _repeats(was) != _repeats(now):
        yield "retries-changed", "is repeated after failures under other conditions"
    if was.rate_limit != now.rate_limit:
        yield "limit-changed", "has another rate limit"
    if was.error_codes != now.error_codes:
        codes = {one.code for one in was.error_codes}
        others = {one.code for one in now.error_codes}
        changed = sorted(codes ^ others) or ["what they mean"]
        yield "error-codes-changed", f"has other error codes: {', '.join(changed)}"


def _of_parameters(was: Operation, now: Operation) -> Found:
    before = {one.name: one for one in was.parameters}
    successors = {_on_the_wire(one): one.name for one in now.parameters}
    for one in now.parameters:
        other = before.get(one.name)
        if other is None:
            continue
        successor = successors.get(_on_the_wire(other), one.name)
        if one.place != "path" and successor != one.name:
            # The name now means another parameter, which took it.
            text = f"{quoted(one.name)} is called {quoted(successor)} now"
            yield "argument-renamed", text
        elif _on_the_wire(other) != _on_the_wire(one):
            text = (
                f"sends {quoted(one.name)} as {one.place} {quoted(one.wire)} now, and "
                f"sent it as {other.place} {quoted(other.wire)}"
            )
            yield "argument-sent-otherwise", text
        elif _written(other) != _written(one):
            text = f"writes {quoted(one.name)} in another way into the {one.place}"
            yield "argument-sent-otherwise", text
        if one.deprecated and not other.deprecated:
            yield "argument-deprecated", f"{quoted(one.name)} is deprecated"
        if one.default != other.default:
            text = (
                f"the server takes {one.default or 'nothing'} for {quoted(one.name)} "
                f"where none is given, and took {other.default or 'nothing'}"
            )
            yield "argument-default", text


def _nameless(route: str) -> str:
    """Return a route without the names of its placeholders, which are not sent."""
    return PLACEHOLDER.sub("{}", route)


def _on_the_wire(one: Parameter) -> tuple[str, str]:
    """Return where a parameter stands, and its name there."""
    if one.place == "path":
        return one.place, ""
    return one.place, one.wire.lower() if one.place == "header" else one.wire


def _written(one: Parameter) -> tuple[object, ...]:
    return one.style, one.explode, one.allow_reserved, one.media_type, one.form


def _media_types(operation: Operation) -> list[str]:
    body = operation.body
    return [] if body is None else [one.media_type for one in body.contents]


def _listed(names: Iterable[str]) -> str:
    return ", ".join(map(quoted, names))


def _said(pagination: Pagination) -> tuple[object, ...]:
    return (
        pagination.style,
        pagination.request,
        pagination.response,
        pagination.items,
        pagination.starts_at,
        pagination.ends_when_repeated,
        pagination.more,
    )


def _repeats(operation: Operation) -> tuple[object, ...]:
    return (
        operation.idempotent,
        operation.idempotent_field,
        operation.idempotency_key,
        operation.key_repeats,
    )


def _of_security(was: Operation, now: Operation, old: Surface, new: Surface) -> Found:
    before, after = _ways(was.security, old), _ways(now.security, new)
    if _scopes(was) != _scopes(now):
        scopes = ", ".join(map(quoted, sorted(_scopes(now)))) or "none"
        yield "scopes-changed", f"asks for other scopes: {scopes}"
    left_out = [one for one in before if not any(way <= one for way in after)]
    if left_out:
        enough = " or ".join(sorted({_needed(one) for one in left_out}))
        needed = " or ".join(sorted({_needed(one) for one in after}))
        yield "credentials-needed", f"needs {needed} now; {enough} was enough"
    elif before != after:
        yield "credentials-changed", "may be called with other credentials too"


def _scopes(operation: Operation) -> set[str]:
    """Return the scopes that an operation may need."""
    return {
        scope
        for alternative in operation.security
        for _, scopes in alternative
        for scope in scopes
    }


def _ways(security: Security, of: Surface) -> set[frozenset[str]]:
    """Return the sets of arguments of the client with which a call can be made."""
    schemes = {one.scheme: one for one in of.api.security_schemes}
    found: set[frozenset[str]] = set()
    for alternative in security:
        choices: list[list[tuple[str, ...]]] = []
        for scheme, _ in alternative:
            if scheme not in schemes:
                continue
            plan = plan_scheme(schemes[scheme], of.settings.environment)
            choices.append([one for one in (plan.sufficient, plan.grant) if one])
        for chosen in product(*(one for one in choices if one)):
            found.add(frozenset(name for names in chosen for name in names))
    return found or {frozenset()}


def _needed(way: frozenset[str]) -> str:
    return " and ".join(map(quoted, sorted(way))) or "no credential"
