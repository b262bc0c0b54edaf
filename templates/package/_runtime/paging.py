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
from urllib.parse import parse_qsl, urlsplit

import msgspec

from .errors import PagingError
from .narrow import is_list, is_mapping
from .operation import Paging
from .sentinel import UNSET

if TYPE_CHECKING:
    from .caller import AsyncCaller, SyncCaller
    from .operation import FoundAt, Operation
    from .options import RequestOptions
    from .response import Response

__all__ = [
    "AsyncPager",
    "Page",
    "Pager",
    "Paging",
    "async_raw_pages",
    "async_walk_pages",
    "raw_pages",
    "walk_pages",
]

P = ParamSpec("P")
T = TypeVar("T")
_NEXT_LINK = re.compile(r'<([^>]*)>[^,]*;\s*rel="?next"?')


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
        value: Any = self.parameters.get(name, UNSET)
        if in_body:
            value = UNSET if self.fields is None else self.fields.get(name, UNSET)
            if self.body is not UNSET:
                value = getattr(self.body, name, None)
                if is_mapping(self.body):
                    value = self.body.get(name)
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

    def following(self, url: str) -> None:
        """Ask for the page that a link leads to: the same path with its query."""
        for parameter in self.operation.parameters:
            if parameter.place == "query":
                self.parameters[parameter.name] = UNSET
        query: dict[str, Any] = {}
        for name, value in parse_qsl(urlsplit(url).query, keep_blank_values=True):
            query.setdefault(name, []).append(value)
        options: RequestOptions = {**(self.options or {}), "extra_query": query}
        self.options = options


class _Walk:
    """Decides after each page whether there is another one, and which."""

    def __init__(self, paging: Paging, call: _Call) -> None:
        self._paging = paging
        self._call = call
        self._seen_cursors: set[str] = set()
        self._count = 0
        self._last_length: int | None = None

    def page(self, response: Response[Any]) -> Page[Any]:
        """Read a page. Raises PagingError where its items are not a list."""
        items: Any = response.parse()
        for name in self._paging.items:
            # A drifted answer is a dict with wire names; then there is no attribute.
            found: Any = items.get(name) if is_mapping(items) else None
            items = getattr(items, name, found)
        if items is None:
            items = []
        if not is_list(items):
            raise PagingError(f"{response.operation}: the items of a page are no list")
        total = _text_at(self._paging.total, response)
        number = int(total) if total.isascii() and total.isdigit() else None
        return Page(items, number, response)

    def goes_on(self, page: Page[Any]) -> bool:
        """Prepare the call for the next page; False when this was the last one.

        An empty page is always the last. Raises PagingError for a cursor that was
        followed before.
        """
        self._count += len(page.items)
        if not page.items:
            return False
        paging = self._paging
        if paging.style in ("cursor", "link"):
            return self._follow(page)
        if page.total is not None and self._count >= page.total:
            return False
        length, before = len(page.items), self._last_length
        self._last_length = length
        asked = self._size()
        if length < (asked or before or 0):
            return False
        now = self._call.given(paging.argument, in_body=paging.in_body)
        first = 0 if paging.style == "offset" else paging.starts_at
        step = length if paging.style == "offset" else 1
        following = (first if now is None else int(now)) + step
        self._call.asking(paging.argument, following, in_body=paging.in_body)
        return True

    def _size(self) -> int | None:
        name = self._paging.size
        if name is None:
            return None
        size = self._call.given(name, in_body=name not in self._call.parameters)
        return (
            int(size) if isinstance(size, (int, str)) and str(size).isdigit() else None
        )

    def _follow(self, page: Page[Any]) -> bool:
        paging, cursor = self._paging, _text_at(self._paging.response, page.response)
        if (
            paging.style == "link"
            and paging.response
            and paging.response[0] == "header"
        ):
            found = _NEXT_LINK.search(cursor)
            cursor = found.group(1) if found else ""
        if not cursor:
            return False
        asked = self._call.given(paging.argument, in_body=paging.in_body)
        is_repeated = cursor in self._seen_cursors or str(asked) == cursor
        if is_repeated and paging.ends_when_repeated:
            return False
        if is_repeated:
            raise PagingError(
                f"{page.response.operation}: the server repeats a page it gave before"
            )
        self._seen_cursors.add(cursor)
        if paging.style == "link":
            self._call.following(cursor)
        else:
            self._call.asking(paging.argument, cursor, in_body=paging.in_body)
        return True


def _text_at(place: FoundAt | None, response: Response[Any]) -> str:
    if place is None:
        return ""
    where, name = place
    if where == "header":
        return (response.headers.get(name) or "").strip()
    value: Any = response.json()
    for step in name.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        value = value.get(key) if is_mapping(value) else None
    return str(value) if isinstance(value, (str, int)) else ""


class _Pages(Generic[T]):
    def __init__(
        self, caller: SyncCaller | AsyncCaller, call: Callable[[], _Call]
    ) -> None:
        own: Any = caller
        # The twin's calls return whole responses: headers tell of the next page.
        self._caller: Any = own._as_raw()
        self._new_call = call

    def _start(self) -> tuple[_Call, _Walk]:
        call = self._new_call()
        paging = call.operation.paging
        assert paging is not None  # noqa: S101  # only paged operations come here
        return call, _Walk(paging, call)

    def _request(self, call: _Call) -> Any:
        return self._caller._call(
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
    caller: SyncCaller,
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

    # Pagers are part of what callers are; only the file is another.
    own: Any = caller
    if not own._raw:
        return Pager(caller, call)
    response: Any = own._call(
        operation, parameters, body=body, fields=fields, options=options
    )
    return cast("Pager[Any]", response)


def async_walk_pages(
    caller: AsyncCaller,
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

    own: Any = caller
    if not own._raw:
        return AsyncPager(caller, call)
    response: Any = own._call(
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
