"""Tests of what goes on after the first answer: further pages, and background tasks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode

from msgspec import Struct

from ...code.symbols import WAITED, WAITED_LATER, WALKED, WALKED_LATER
from ...code.tree import Call, Code, Dict, List, Name, Starred, Times, Tuple, Value
from ...ir import IntegerType, NullableType, Operation, Pagination, Response, Type
from ...json_values import is_list
from ...sampling import Samples, fits, found, replaced, steps_of
from ..expressions import json_code
from ..paging import item_type, result_type
from .answers import json_reply, plan_answer, reply
from .credentials import TestCredentials
from .wire import path_text

_RUN = Name("run")


class PagingTest(Struct, frozen=True):
    """A list that is walked over three pages, whose replies repeat the list `items`.

    There is no such list where the last item of each page differs.

    `count` is how many items there are in all. `place` and `name` say how pages are
    asked for, `asked` what each request asks. `spelt_out` are the replies without the
    variable.
    """

    run: Code
    items: Code | None
    replies: Code
    spelt_out: Code
    count: int
    place: str
    name: str
    asked: Code


class TaskTest(Struct, frozen=True):
    """A task that is done when it is read for the second time."""

    run: Code
    replies: Code
    urls: Code


class _Repeated(Struct, frozen=True):
    """Stands in a page for its items, that many times."""

    times: int


def plan_paging_test(
    operation: Operation, function: Name, samples: Samples
) -> PagingTest | None:
    """Plan the test of a paged operation; None where it cannot be played.

    `function` makes the call.
    """
    paging = operation.pagination
    if paging is None or (paging.style != "link" and paging.request is None):
        return None
    responses = [r for r in operation.results if r.contents]
    if not responses or _is_unplayable(operation, samples):
        return None
    answer, steps = result_type(operation), steps_of(paging.items)
    page = samples.sampler(full=True).sample(answer, "answer").wire
    if not is_list(found(page, paging.items)):
        return None
    item = item_type(operation, paging.items, samples.declarations)
    items = [samples.sampler(full=False).sample(item, "item").wire]
    status, media_type = _kind(responses[0])
    cursors = _cursors(paging, operation, page, items[0])
    replies: list[Code] = []
    spelt_out: list[Code] = []
    for number in range(3):
        # Pages grow: the same one again would be an error, a shorter one the last.
        times = number + 1
        more = number < 2
        body, headers = _page(
            paging, page, cursors[number], total=6, pages=3, more=more
        )
        whole = replaced(body, steps, _items(paging, items[0], times, cursors[number]))
        if not fits(whole, answer, samples.declarations):
            return None
        code = _page_code(replaced(body, steps, _Repeated(times)))
        if _is_by_item(paging):
            code = json_code(whole)
        for into, page_code in ((replies, code), (spelt_out, json_code(whole))):
            one = json_reply(status, page_code, media_type)
            into.append(_with_headers(one, headers))
    if paging.more is None and (
        _is_by_item(paging)
        or (paging.style in ("page", "offset") and not (paging.total or paging.pages))
    ):
        empty = json_code(replaced(page, steps, []))
        replies.append(json_reply(status, empty, media_type))
        spelt_out.append(json_reply(status, empty, media_type))
    asked = _asked(paging, len(replies), cursors)
    # A link has a query of its own.
    place, name = paging.request or ("query", "next")
    settle = Tuple((WALKED, WALKED_LATER))
    return PagingTest(
        run=Call(_RUN, (function, Starred(Name("replies"))), (("settle", settle),)),
        items=None if _is_by_item(paging) else json_code(items),
        replies=List(tuple(replies)),
        spelt_out=List(tuple(spelt_out)),
        count=6,
        place=place,
        name=name,
        asked=List(tuple(map(Value, asked))),
    )


def plan_last_page(operation: Operation, samples: Samples) -> Code | None:
    """Plan the answer that ends a walk at once: an empty page, and none after it.

    None where the operation has no pages, or no page can be made up.
    """
    paging = operation.pagination
    responses = [r for r in operation.results if r.contents]
    if paging is None or not responses:
        return None
    page = samples.sampler(full=True).sample(result_type(operation), "answer").wire
    if not is_list(found(page, paging.items)):
        return None
    body, headers = _page(paging, page, None, total=0, pages=0, more=False)
    status, media_type = _kind(responses[0])
    empty = json_code(replaced(body, steps_of(paging.items), []))
    return _with_headers(json_reply(status, empty, media_type), headers)


def _kind(response: Response) -> tuple[int, str]:
    """Return the status and the media type that a response is played with."""
    status = int(response.status) if response.status.isdigit() else 200
    return status, response.contents[0].essence


def _is_unplayable(operation: Operation, samples: Samples) -> bool:
    """Tell whether the least call is no beginning of a walk that is known.

    That is so where it has to ask for a page, and where a body may be left out though
    not what is in it: the next page could not be added to none.
    """
    paging, body = operation.pagination, operation.body
    if paging is None or paging.request is None:
        return False
    if paging.request[0] != "body":
        given = {(p.place, p.wire) for p in operation.parameters if p.required}
        return paging.request in given
    content = operation.content
    model = samples.declarations.model(content.type if content else None)
    required = [field.wire for field in model.fields if field.required] if model else []
    is_optional = body is not None and not body.required
    return paging.request[1] in required or (bool(required) and is_optional)


def _page_code(value: Any) -> Code:
    """Return a page as an expression, its items as the variable `items`."""
    if isinstance(value, _Repeated):
        items = Name("items")
        return items if value.times == 1 else Times(items, value.times)
    return json_code(value, _page_code)


def _is_by_item(paging: Pagination) -> bool:
    """Tell whether the last item of a page says where the next one begins."""
    return paging.response is not None and paging.response[0] == "item"


def _items(
    paging: Pagination, item: Any, times: int, cursor: str | int | None
) -> list[Any]:
    """Return the items of a page, the last one with the cursor if it stands there."""
    items = [item] * times
    if paging.response is not None and _is_by_item(paging) and cursor:
        items[-1] = replaced(item, steps_of(paging.response[1]), cursor)
    return items


def _cursors(
    paging: Pagination, operation: Operation, page: Any, item: Any
) -> list[str | int | None]:
    """Return what each page names as the next one: numbers where those are documented.

    The last one names none.
    """
    place, name = paging.response or ("header", "")
    if paging.style == "link":
        links = [f"https://link.test/?next={number}" for number in (2, 3)]
        if place == "header":
            return [*(f'<{link}>; rel="next"' for link in links), ""]
        return [*links, ""]
    holder = {"body": page, "item": item}.get(place)
    value = None if holder is None else found(holder, name)
    types = [
        p.type for p in operation.parameters if (p.place, p.wire) == paging.request
    ]
    # Without a word that it is the last, a last item asks for a page after it.
    goes_on = _is_by_item(paging) and paging.more is None
    if isinstance(value, int) or (value is None and IntegerType() in map(_bare, types)):
        return [2, 3, 4 if goes_on else None]
    return ["cursor-2", "cursor-3", "cursor-4" if goes_on else ""]


def _bare(one: Type) -> Type:
    return one.inner if isinstance(one, NullableType) else one


def _page(
    paging: Pagination,
    body: Any,
    cursor: str | int | None,
    *,
    total: int,
    pages: int,
    more: bool,
) -> tuple[Any, dict[str, str]]:
    """Return the body and headers of a page that names the next one by `cursor`."""
    answered: list[tuple[tuple[str, str], Any]] = []
    response = None if _is_by_item(paging) else paging.response
    if paging.style in ("cursor", "link") and response is not None:
        answered.append((response, cursor))
    if paging.total is not None:
        answered.append((paging.total, total))
    if paging.pages is not None:
        answered.append((paging.pages, pages))
    if paging.more is not None:
        answered.append((paging.more, more))
    headers: dict[str, str] = {}
    for (place, name), value in answered:
        if place == "body":
            body = replaced(body, steps_of(name), value)
        elif value not in ("", None):
            is_said = isinstance(value, bool)
            headers[name] = str(value).lower() if is_said else str(value)
    return body, headers


def _with_headers(reply: Code, headers: Mapping[str, str]) -> Code:
    assert isinstance(reply, Call)  # noqa: S101  # replies are calls
    if not headers:
        return reply
    pairs = tuple((Value(k), Value(v)) for k, v in sorted(headers.items()))
    keyword = (*reply.keyword, ("headers", Dict(pairs)))
    return Call(reply.function, reply.positional, keyword)


def _asked(
    paging: Pagination, count: int, cursors: list[str | int | None]
) -> list[str | int | None]:
    """Return what each request asks for. In a body numbers stay numbers."""
    in_body = paging.request is not None and paging.request[0] == "body"
    asked: list[str | int | None] = [None]
    for number in range(1, count):
        following: str | int | None
        match paging.style:
            case "page":
                following = paging.starts_at + number
            case "offset":
                following = sum(range(number + 1))
            case "link":
                following = number + 1
            case _:
                following = cursors[number - 1]
        asked.append(following if in_body else str(following))
    return asked


def plan_task_test(
    operation: Operation,
    function: Name,
    operations: Mapping[str, Operation],
    samples: Samples,
    credentials: TestCredentials,
) -> TaskTest | None:
    """Plan the wait for the task that an operation starts, called by `function`."""
    polling = operation.task
    reader = operations.get(polling.operation) if polling else None
    if polling is None or reader is None:
        return None
    responses = operation.results
    first = plan_answer(
        responses[0] if responses else None,
        operation,
        samples,
        full=False,
    )
    started = _with_headers(first.reply, {polling.header: "task-1"})
    task = samples.sampler(full=True).sample(result_type(reader), "task").wire
    running = replaced(task, steps_of(polling.done), None)
    replies = [started, *(reply(200, json=json_code(t)) for t in (running, task))]
    in_path = [p for p in reader.parameters if p.place == "path"]
    path = path_text(reader.path, [(p, "task-1") for p in in_path])
    proofs = credentials.on_the_wire(reader)
    query = [(name, value) for place, name, value in proofs if place == "query"]
    url = credentials.base_url(reader) + path
    url += f"?{urlencode(query, quote_via=quote)}" if query else ""
    settle = Tuple((WAITED, WAITED_LATER))
    return TaskTest(
        run=Call(_RUN, (function, Starred(Name("replies"))), (("settle", settle),)),
        replies=List(tuple(replies)),
        urls=List((Value(url), Value(url))),
    )
