"""Tests of what goes on after the first answer: further pages, and background tasks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...document.reading import is_list, is_object
from ...ir import Declaration, Operation, Pagination
from ..code import Call, Code, Dict, List, Value
from ..contents import essence, result_responses
from ..paging import result_type
from . import wire
from .answers import json_reply, reply, sample_answer
from .credentials import TestCredentials
from .requests import Request, call_code
from .samples import Sampler, json_code


@dataclass(frozen=True, slots=True)
class WalkTest:
    """A list that is walked over three pages; `place` and `name` say how pages are
    asked for, `asked` what each request asks."""

    call: Code
    replies: Code
    items: int
    place: str
    name: str
    asked: Code


@dataclass(frozen=True, slots=True)
class WaitTest:
    """A task that is done when it is read for the second time."""

    call: Code
    replies: Code
    urls: Code


def plan_walk(
    request: Request, declarations: Mapping[str, Declaration]
) -> WalkTest | None:
    """Plan the walk of a paged operation; None where it cannot be played."""
    paging = request.operation.pagination
    if paging is None or paging.style == "link" or paging.request is None:
        return None
    responses = [r for r in result_responses(request.operation) if r.contents]
    if not responses:
        return None
    sampler = Sampler(declarations, full=True)
    page = sampler.sample(result_type(request.operation), "answer").wire
    items = _at(page, paging.items)
    if not is_list(items) or not items:
        return None
    status = int(responses[0].status) if responses[0].status.isdigit() else 200
    media_type = essence(responses[0].contents[0].media_type)
    pages = [_page(paging, page, len(items), n) for n in range(3)]
    replies = [
        _reply(status, media_type, body, headers, len(items) * 3, paging)
        for body, headers in pages
    ]
    if paging.style != "cursor" and paging.total is None:
        empty = _replaced(page, paging.items, [])
        replies.append(json_reply(status, json_code(empty), media_type))
    asked = _asked(paging, len(items), len(replies))
    place, name = paging.request
    return WalkTest(
        call=call_code(request),
        replies=List(tuple(replies)),
        items=len(items) * 3,
        place=place,
        name=name,
        asked=List(tuple(map(Value, asked))),
    )


def _page(
    paging: Pagination, page: Any, length: int, number: int
) -> tuple[Any, dict[str, str]]:
    """Return the body and headers of page 0, 1 or 2."""
    del length
    if paging.style != "cursor" or paging.response is None:
        return page, {}
    cursor = f"cursor-{number + 2}" if number < 2 else ""
    place, name = paging.response
    if place == "header":
        return page, {name: cursor} if cursor else {}
    return _replaced(page, name, cursor), {}


def _reply(
    status: int,
    media_type: str,
    body: Any,
    headers: dict[str, str],
    total: int,
    paging: Pagination,
) -> Code:
    if paging.total is not None:
        place, name = paging.total
        if place == "header":
            headers = {**headers, name: str(total)}
        else:
            body = _replaced(body, name, total)
    own = json_reply(status, json_code(body), media_type)
    if not headers or not isinstance(own, Call):
        return own
    pairs = tuple((Value(k), Value(v)) for k, v in sorted(headers.items()))
    return Call(own.function, own.positional, (*own.keyword, ("headers", Dict(pairs))))


def _asked(paging: Pagination, length: int, count: int) -> list[str | int | None]:
    """Return what each request asks for. In a body numbers stay numbers."""
    in_body = paging.request is not None and paging.request[0] == "body"
    asked: list[str | int | None] = [None]
    for number in range(1, count):
        following: str | int
        match paging.style:
            case "page":
                following = paging.starts_at + number
            case "offset":
                following = length * number
            case _:
                following = f"cursor-{number + 1}"
        asked.append(following if in_body else str(following))
    return asked


def _at(body: Any, pointer: str) -> Any:
    for name in pointer.split("/")[1:]:
        body = body.get(name) if is_object(body) else None
    return body


def _replaced(body: Any, pointer: str, value: Any) -> Any:
    name, *rest = pointer.split("/")[1:] or [""]
    if not pointer:
        return value
    inner = body.get(name) if is_object(body) else None
    below = "".join(f"/{part}" for part in rest)
    return {**(body if is_object(body) else {}), name: _replaced(inner, below, value)}


def plan_wait(
    request: Request,
    operations: Mapping[str, Operation],
    declarations: Mapping[str, Declaration],
    credentials: TestCredentials,
) -> WaitTest | None:
    """Plan the wait for the task that an operation starts."""
    polling = request.operation.task
    reader = operations.get(polling.operation) if polling else None
    if polling is None or reader is None:
        return None
    responses = result_responses(request.operation)
    first = sample_answer(
        responses[0] if responses else None,
        request.operation,
        declarations,
        full=False,
    )
    assert isinstance(first.reply, Call)  # noqa: S101  # replies are calls
    headers = Dict(((Value(polling.header), Value("task-1")),))
    started = Call(
        "Reply", first.reply.positional, (*first.reply.keyword, ("headers", headers))
    )
    task = Sampler(declarations, full=True).sample(result_type(reader), "task").wire
    running = _replaced(task, polling.done, None)
    replies = [started, *(reply(200, json=json_code(t)) for t in (running, task))]
    in_path = [p for p in reader.parameters if p.place == "path"]
    path = wire.path_text(reader.path, [(p, "task-1") for p in in_path])
    url = credentials.base_url(reader) + path
    return WaitTest(
        call=call_code(request),
        replies=List(tuple(replies)),
        urls=List((Value(url), Value(url))),
    )
