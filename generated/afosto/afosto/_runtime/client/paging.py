# Copied by clientpress. Do not edit.
"""Lists in pages: iterate over the items, or over the pages."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Generic,
    ParamSpec,
    TypeVar,
    cast,
)
from urllib.parse import parse_qsl

import msgspec

from ..core.errors import PagingError
from ..core.narrowing import is_list, is_mapping
from ..core.pointers import MISSING, find
from ..core.sentinel import UNSET
from ..exchange.response import explained
from ..spec.paging import Paging
from .page_links import other_path

if TYPE_CHECKING:
    from ..exchange.response import Response
    from ..exchange.session import AnySession
    from ..spec.operation import Operation
    from ..spec.options import RequestOptions
    from ..spec.paging import FoundAt
    from ..streaming.streamed_response import AsyncStreamed, Streamed
    from .calls import AsyncCalls, SyncCalls

__all__ = [
    "AsyncPager",
    "Page",
    "Pager",
    "Paging",
    "async_raw_pages",
    "async_streamed_pages",
    "async_walk_pages",
    "raw_pages",
    "streamed_pages",
    "walk_pages",
]

P = ParamSpec("P")
T = TypeVar("T")

_MOST_DIGITS = 18
_MOST_EMPTY_PAGES = 100
# No pattern crosses a "<": a hostile header costs no more than its length.
_LINK = re.compile(r"<([^<>]*)>([^<]*)")
_RELATIONS = re.compile(r'; *rel *= *(?:"([^"]*)"|([^\s,;"]+))', re.IGNORECASE)


class Page(Generic[T]):
    """One page. `total` counts the items of all pages, where the server tells."""

    __slots__ = ("items", "response", "total")

    def __init__(
        self, items: list[T], total: int | None, response: Response[Any]
    ) -> None:
        self.items = items
        self.total = total
        self.response = response

    def __repr__(self) -> str:
        return f"<Page of {len(self.items)} items>"


class _Call:
    """The call for one page; `following` makes that for the next one."""

    def __init__(
        self,
        operation: Operation[Any],
        parameters: Mapping[str, Any],
        body: Any,
        fields: Mapping[str, Any] | None,
        options: RequestOptions | None,
    ) -> None:
        self.operation = operation
        self.parameters = dict(parameters)
        self.body: Any = body
        self.fields = fields
        self.options = options

    def given(self, name: str, *, in_body: bool) -> Any:
        """What the caller asked for, or None."""
        value: Any
        if not in_body:
            value = self.parameters.get(name)
        elif self.body is UNSET:
            value = (self.fields or {}).get(name)
        elif is_mapping(self.body):
            value = self.body.get(name)
        else:
            value = getattr(self.body, name, None)
        return None if value is UNSET else value

    def asking(self, name: str, value: Any, *, in_body: bool) -> None:
        """Ask for another page."""
        if not in_body:
            self.parameters[name] = value
        elif self.body is UNSET:
            self.fields = {**(self.fields or {}), name: value}
        elif is_mapping(self.body):
            self.body = {**self.body, name: value}
        else:
            self.body = msgspec.structs.replace(self.body, **{name: value})

    def following(self, session: AnySession, url: str) -> bool:
        """Ask for the page that a link leads to; False where that cannot be done.

        A link to another path of this API is followed there. Of one that leads out of
        it the query alone is used, so that no credential goes where it points.
        """
        path = other_path(session, self.operation, self.parameters, url)
        if path:
            self.operation, self.parameters = self.operation.at(path, self.parameters)
        elif path is None and "?" not in url:
            return False
        for parameter in self.operation.parameters:
            if parameter.place == "query":
                self.parameters[parameter.name] = UNSET
        query: dict[str, Any] = {}
        # Taken apart by hand: `urlsplit` raises for some of what a server may send.
        text = url.partition("#")[0].partition("?")[2]
        for name, value in parse_qsl(text, keep_blank_values=True):
            query.setdefault(name, []).append(value)
        options: RequestOptions = {**(self.options or {}), "extra_query": query}
        self.options = options
        return True


class _Walk:
    """Decides after each page whether there is another one, and which."""

    def __init__(self, paging: Paging, call: _Call, session: AnySession) -> None:
        self._paging = paging
        self._call = call
        self._session: AnySession = session
        self._empty_pages = 0
        self._seen_cursors: set[str] = set()
        self._count = 0
        self._before: Page[Any] | None = None

    def page(self, response: Response[Any]) -> Page[Any]:
        """Read a page. Raises PagingError where its items are not a list."""
        answer, pointer = response.parse(), self._paging.items
        found = find(answer, pointer)
        if found is MISSING and _may_lack(find(answer, pointer.rpartition("/")[0])):
            found = None
        items: list[Any] = []
        if is_list(found):
            items = found
        elif found is not None:
            raise _error(response, "the items of a page are no list")
        return Page(items, _count_at(self._paging.total, response), response)

    def is_repeated(self, page: Page[Any]) -> bool:
        """Whether the server gives the same page again whatever number is asked for.

        Raises PagingError unless this is how lists end here.
        """
        paging, before = self._paging, self._before
        if paging.style in ("cursor", "link") or before is None or not page.items:
            return False
        if page.response.content != before.response.content:
            return False
        return self._repeats(page)

    def _repeats(self, page: Page[Any]) -> bool:
        if self._paging.ends_when_repeated:
            return True
        raise _error(page.response, "the server repeats a page it gave before")

    def goes_on(self, page: Page[Any]) -> bool:
        """Prepare the call for the next page; False when this was the last one.

        An empty page that names another one is not the last: servers that filter give
        such pages. Raises PagingError for a cursor that was followed before, and where
        empty pages do not end.
        """
        more = self._is_told(page)
        if more is False:
            return False
        self._empty_pages = 0 if page.items else self._empty_pages + 1
        if self._empty_pages > _MOST_EMPTY_PAGES:
            text = f"the server gave more than {_MOST_EMPTY_PAGES} empty pages in a row"
            raise _error(page.response, text)
        if self._paging.style in ("cursor", "link"):
            return self._follow(page)
        return bool(page.items) and self._count_on(page, is_told=more is True)

    def _is_told(self, page: Page[Any]) -> bool | None:
        """Whether the server says that another page follows; None if it does not say."""
        place = self._paging.more
        if place is None:
            return None
        said = str(_found(place, page.response)).lower()
        return {"true": True, "false": False}.get(said)

    def _count_on(self, page: Page[Any], *, is_told: bool) -> bool:
        paging, length, before = self._paging, len(page.items), self._before
        now = self._call.given(paging.argument, in_body=paging.in_body)
        first = 0 if paging.style == "offset" else paging.starts_at
        step = length if paging.style == "offset" else 1
        number = first if now is None else int(now)
        if before is None:
            # The caller may start anywhere: the pages before were as long as this
            # one, or longer if this one is the last.
            self._count = max(0, number - first) * (length // step)
        self._count += length
        self._before = page
        if not is_told:
            pages = _count_at(paging.pages, page.response)
            if pages is not None:
                if number + 1 - paging.starts_at >= pages:
                    return False
            elif page.total is not None:
                if self._count >= page.total:
                    return False
            elif before is not None and length < len(before.items):
                # Measured by the page before, not by what was asked for: servers give
                # less than that where they have a limit.
                return False
        self._call.asking(paging.argument, number + step, in_body=paging.in_body)
        return True

    def _follow(self, page: Page[Any]) -> bool:
        paging, response = self._paging, page.response
        cursor = _at(paging.response, response, paging.items)
        is_header = paging.response is not None and paging.response[0] == "header"
        if paging.style == "link" and is_header:
            cursor = _next_link(cursor)
        if cursor == "":
            return False
        asked = self._call.given(paging.argument, in_body=paging.in_body)
        if asked is not None:
            self._seen_cursors.add(str(asked))
        if str(cursor) in self._seen_cursors:
            return bool(page.items) and not self._repeats(page)
        self._seen_cursors.add(str(cursor))
        if paging.style == "link":
            if not self._call.following(self._session, str(cursor)):
                text = "the link to the next page leads out of this API"
                raise _error(response, text)
        else:
            self._call.asking(paging.argument, cursor, in_body=paging.in_body)
        return True


def _may_lack(parent: Any) -> bool:
    """Whether items may be left out here: some servers leave out empty lists."""
    is_object = is_mapping(parent) or isinstance(parent, msgspec.Struct)
    return is_object or parent is None or parent is MISSING


def _error(response: Response[Any], text: str) -> PagingError:
    return explained(response, PagingError(f"{response.operation}: {text}"))


def _at(
    place: FoundAt | None, response: Response[Any], items: str = ""
) -> str | int | float:
    """The text or number that an answer holds; empty where it holds none."""
    value = "" if place is None else _found(place, response, items)
    # A number stays one: a body may have to give it back.
    is_usable = isinstance(value, (str, int, float)) and not isinstance(value, bool)
    return value if is_usable else ""


def _count_at(place: FoundAt | None, response: Response[Any]) -> int | None:
    """The whole number that an answer holds, None where it holds none."""
    text = str(_at(place, response))
    is_number = text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
    return int(text) if is_number else None


def _found(place: FoundAt, response: Response[Any], items: str = "") -> Any:
    """What an answer holds at a place; `items` leads to its list."""
    where, name = place
    if where == "header":
        return (response.headers.get(name) or "").strip()
    if where == "body":
        # What is decoded already, where that is what stands there.
        decoded = find(response.parse(), name)
        if type(decoded) in (str, int):
            return decoded
    value: Any = response.json() if response.content else None
    if where == "item":
        listed = find(value, items)
        value = listed[-1] if is_list(listed) and listed else None
    return find(value, name)


def _next_link(header: object) -> str:
    for target, attributes in _LINK.findall(str(header)):
        for quoted, plain in _RELATIONS.findall(attributes):
            if "next" in (quoted or plain).lower().split():
                return str(target)
    return ""


class _Pages(Generic[T]):
    def __init__(
        self, calls: SyncCalls | AsyncCalls, call: Callable[[], _Call]
    ) -> None:
        # Whole responses: headers tell of the next page.
        self._calls = calls.having(is_raw=True)
        self._new_call = call

    def _start(self) -> tuple[_Call, _Walk]:
        call = self._new_call()
        paging = call.operation.paging
        assert paging is not None  # only paged operations come here
        return call, _Walk(paging, call, self._calls.session)

    def _request(self, call: _Call) -> Any:
        return self._calls.call(
            call.operation,
            call.parameters,
            body=call.body,
            fields=call.fields,
            options=call.options,
        )


class Pager(_Pages[T]):
    """The items of all pages. Requests are made as the iteration needs them."""

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[T]]:
        """Iterate over pages. Raises PagingError where they lead in a circle."""
        call, walk = self._start()
        while True:
            page = walk.page(self._request(call))
            if walk.is_repeated(page):
                return
            yield page
            if not walk.goes_on(page):
                return

    def first_page(self) -> Page[T]:
        """The first page; makes one request."""
        call, walk = self._start()
        return walk.page(self._request(call))

    def first(self) -> T | None:
        """The first item, or None; makes one request."""
        items = self.first_page().items
        return items[0] if items else None


class AsyncPager(_Pages[T]):
    """The items of all pages. Requests are made as the iteration needs them."""

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Iterate over pages. Raises PagingError where they lead in a circle."""
        call, walk = self._start()
        while True:
            page = walk.page(await self._request(call))
            if walk.is_repeated(page):
                return
            yield page
            if not walk.goes_on(page):
                return

    async def first_page(self) -> Page[T]:
        """The first page; makes one request."""
        call, walk = self._start()
        return walk.page(await self._request(call))

    async def first(self) -> T | None:
        """The first item, or None; makes one request."""
        items = (await self.first_page()).items
        return items[0] if items else None


def walk_pages(
    calls: SyncCalls,
    operation: Operation[Any],
    parameters: Mapping[str, Any] | None = None,
    *,
    body: Any = UNSET,
    fields: Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> Pager[Any]:
    """The pager of an operation; a raw twin makes the first page's request at once."""

    def call() -> _Call:
        return _Call(operation, parameters or {}, body, fields, options)

    if not calls.is_raw:
        return Pager(calls, call)
    response = calls.call(
        operation, parameters, body=body, fields=fields, options=options
    )
    return cast("Pager[Any]", response)


def async_walk_pages(
    calls: AsyncCalls,
    operation: Operation[Any],
    parameters: Mapping[str, Any] | None = None,
    *,
    body: Any = UNSET,
    fields: Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> AsyncPager[Any]:
    """See `walk_pages`; a raw twin returns an awaitable response."""

    def call() -> _Call:
        return _Call(operation, parameters or {}, body, fields, options)

    if not calls.is_raw:
        return AsyncPager(calls, call)
    response = calls.call(
        operation, parameters, body=body, fields=fields, options=options
    )
    return cast("AsyncPager[Any]", response)


def raw_pages(method: Callable[P, Pager[T]]) -> Callable[P, Response[Any]]:
    """For type checkers only: a paged method, returning its first page's response."""
    raise NotImplementedError(f"{method!r}: used by type checkers only")


def async_raw_pages(
    method: Callable[P, AsyncPager[T]],
) -> Callable[P, Awaitable[Response[Any]]]:
    """For type checkers only: the asynchronous twin of `raw_pages`."""
    raise NotImplementedError(f"{method!r}: used by type checkers only")


def streamed_pages(method: Callable[P, Pager[T]]) -> Callable[P, Streamed[Any]]:
    """For type checkers only: a paged method, streaming its first page's response."""
    raise NotImplementedError(f"{method!r}: used by type checkers only")


def async_streamed_pages(
    method: Callable[P, AsyncPager[T]],
) -> Callable[P, AsyncStreamed[Any]]:
    """For type checkers only: the asynchronous twin of `streamed_pages`."""
    raise NotImplementedError(f"{method!r}: used by type checkers only")
