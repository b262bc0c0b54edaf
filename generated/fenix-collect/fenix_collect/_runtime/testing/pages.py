# Copied by clientpress. Do not edit.
"""Lists of a fake, divided into pages as the operation pages them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

import msgspec

from ..codec.encode import encode_json
from ..core.narrowing import is_list, is_mapping
from ..core.pointers import MISSING, find
from .answers import fits, json_reply

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..spec.operation import Operation
    from ..spec.paging import FoundAt, Paging
    from .answers import Reply
    from .recorded import RecordedCall

__all__ = ["FakeList"]

_PAGE = "fake_page"
_CURSORS = (
    "page-{}",
    "{}",
    "00000000-0000-4000-8000-{:012}",
    "{:04}-01-01T00:00:00Z",
)
# What says that no page follows, where something stands in the example.
_ENDS = ("", None, MISSING)


class FakeList:
    """The pages of a list; `example` is an answer that the document describes.

    Raises ValueError for items that no documented answer holds.
    """

    def __init__(
        self,
        operation: Operation[Any],
        items: Sequence[Any],
        page_size: int | None,
        example: str | None,
        headers: Mapping[str, str],
    ) -> None:
        paging = operation.paging
        assert paging is not None  # only paged operations come here
        self._operation: Operation[Any] = operation
        self._paging: Paging = paging
        self._headers = headers
        self._frame: Any = msgspec.json.decode(example) if example else {}
        wire: list[Any] = msgspec.json.decode(encode_json(list(items), None))
        size = page_size or max(len(wire), 1)
        self._total = len(wire)
        starts = range(0, max(len(wire), 1), size)
        self._pages = [wire[start : start + size] for start in starts]
        self._starts = [*starts]
        self._end: Any = ""
        self._cursor = next(filter(self._is_taken, _CURSORS), "page-{}")
        self._end = next(filter(self._is_end, _ENDS), "")
        if not fits(operation, self._body(0, self._cursor, "/")):
            raise ValueError(f"{operation.name} gives no such items")

    def reply(self, call: RecordedCall) -> Reply:
        """The page that a call asks for; an empty one after the last."""
        number = self._asked(call)
        url = call.request.url
        headers = {**self._headers, **self._told(number, url)}
        return json_reply(
            self._operation, self._body(number, self._cursor, url), headers
        )

    def _asked(self, call: RecordedCall) -> int:
        paging = self._paging
        if paging.style == "link":
            url = call.request.url
            return int(dict(_query(url)).get(_PAGE, "0"))
        given = call.given(paging.argument, in_body=paging.in_body)
        if given is None:
            return 0
        if paging.style == "page":
            return max(int(given) - paging.starts_at, 0)
        if paging.style == "offset":
            past = [start for start in self._starts if start >= int(given)]
            return self._starts.index(past[0]) if past else len(self._pages)
        cursors = [str(self._next(number)) for number in range(len(self._pages))]
        return cursors.index(str(given)) + 1 if str(given) in cursors else 0

    def _next(self, number: int) -> Any:
        """The cursor of the page after this one."""
        place = self._paging.response
        if place is not None and place[0] == "item":
            page = self._pages[number]
            return find(page[-1], place[1]) if page else ""
        return self._cursor_after(number, self._cursor)

    def _cursor_after(self, number: int, cursor: str) -> Any:
        text = cursor.format(number + 2)
        place = self._paging.response
        is_number = cursor == "{}" and place is not None and place[0] == "body"
        return int(text) if is_number else text

    def _is_taken(self, cursor: str) -> bool:
        """Whether a document takes such cursors."""
        pages = self._pages
        self._pages = [pages[0], []]
        taken = fits(self._operation, self._body(0, cursor, "/"))
        self._pages = pages
        return taken

    def _is_end(self, end: Any) -> bool:
        """Whether a document takes this in place of a cursor, where none follows."""
        self._end = end
        last = len(self._pages) - 1
        return fits(self._operation, self._body(last, self._cursor, "/"))

    def _told(self, number: int, url: str) -> dict[str, str]:
        """What headers tell of the page."""
        return {
            name: str(value).lower() if isinstance(value, bool) else str(value)
            for (where, name), value in self._facts(number, self._cursor, url)
            if where == "header" and value is not None
        }

    def _body(self, number: int, cursor: str, url: str) -> bytes:
        items = self._pages[number] if number < len(self._pages) else []
        body = _put(self._frame, self._paging.items, items)
        for (where, pointer), value in self._facts(number, cursor, url):
            if where == "body":
                before = find(body, pointer)
                if value is not None:
                    is_text = isinstance(before, str) and isinstance(value, bool)
                    body = _put(body, pointer, str(value).lower() if is_text else value)
                elif before is not MISSING:
                    body = _put(body, pointer, self._end)
        return msgspec.json.encode(body)

    def _facts(self, number: int, cursor: str, url: str) -> list[tuple[FoundAt, Any]]:
        """What an answer tells of its place in the list, and where."""
        paging, is_last = self._paging, number + 1 >= len(self._pages)
        following: Any = None if is_last else self._cursor_after(number, cursor)
        if paging.style == "link" and not is_last:
            kept = [pair for pair in _query(url) if pair[0] != _PAGE]
            query = urlencode([*kept, (_PAGE, str(number + 1))])
            following = f"{url.partition('?')[0]}?{query}"
            if paging.response is not None and paging.response[0] == "header":
                following = f'<{following}>; rel="next"'
        facts: list[tuple[FoundAt | None, Any]] = [
            (paging.response, following),
            (paging.more, not is_last),
            (paging.total, self._total),
            (paging.pages, len(self._pages)),
        ]
        if paging.style in ("page", "offset"):
            facts = facts[1:]
        return [(place, value) for place, value in facts if place is not None]


def _query(url: str) -> list[tuple[str, str]]:
    return parse_qsl(url.partition("?")[2], keep_blank_values=True)


def _put(value: Any, pointer: str, part: Any) -> Any:
    """A JSON value with another part, in objects that are made where there are none.

    Without the part, where that is `MISSING`.
    """
    if not pointer:
        return part
    token, slash, rest = pointer[1:].partition("/")
    step = token.replace("~1", "/").replace("~0", "~")
    if is_list(value) and step.isdigit() and int(step) < len(value):
        index = int(step)
        inner = _put(value[index], f"{slash}{rest}", part)
        return [*value[:index], inner, *value[index + 1 :]]
    held: Mapping[str, Any] = value if is_mapping(value) else {}
    if part is MISSING and not slash:
        return {name: one for name, one in held.items() if name != step}
    return {**held, step: _put(held.get(step), f"{slash}{rest}", part)}
