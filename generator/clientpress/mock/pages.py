"""Lists in pages, as the document says that they are paged."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from msgspec import Struct

from ..ir import Api, Pagination
from ..json_values import is_object
from ..references import Pointer
from ..sampling import found, replaced, steps_of
from .checking import Checked
from .fitted import ABSENT, Fitted
from .messages import Headers, Request
from .parameters import query_pairs

MANY = 5
"""Things in a list that the document has no more of: enough for three pages."""
_SIZE = 2
_MARK = "page"
"""The parameter of a link where the document names none."""


class Page(Struct, frozen=True):
    """A page of a list, and the headers that tell of the next one."""

    value: Any
    headers: Headers


class Pages:
    """Cuts lists into pages."""

    def __init__(self, api: Api) -> None:
        self._known: dict[Pointer, Pagination] = {
            one.pointer: one.pagination
            for one in api.operations
            if one.pagination is not None
        }

    def of(self, pointer: Pointer) -> Pagination | None:
        """Return how the list of an operation is paged, None if it is none."""
        return self._known.get(pointer)

    def own_parameter(self, pointer: Pointer) -> str | None:
        """Return the query parameter that links have although nothing documents it."""
        paging = self._known.get(pointer)
        is_ours = paging is not None and paging.request is None
        return _MARK if is_ours else None

    def page(
        self,
        paging: Pagination,
        items: list[Any],
        shown: Page,
        fitted: Fitted,
        checked: Checked,
    ) -> Page:
        """Return the page that a request is for, of all `items`.

        `shown` is an answer with some of them.
        """
        size = max(1, _number(_input(paging.size, checked), _SIZE))
        start = _start(paging, items, size, _wanted(paging, checked))
        chunk = items[start : start + size]
        end = start + size if start + size < len(items) else None
        changed = replaced(shown.value, steps_of(paging.items), chunk)
        value = changed if fitted.fits(changed) else shown.value
        told = {name.lower(): (name, text) for name, text in shown.headers}
        value = _put(paging.total, [len(items), str(len(items))], value, told, fitted)
        value = _put(paging.more, [end is not None], value, told, fitted)
        if paging.response is not None and paging.response[0] != "item":
            next_one = _next(paging, end, size, checked.request)
            value = _put(paging.response, next_one, value, told, fitted)
        return Page(value, tuple(told.values()))


def _next(
    paging: Pagination, end: int | None, size: int, request: Request
) -> list[Any]:
    """Return what may tell of the next page, what fits best first."""
    if end is None:
        return [None, ABSENT, "", False]
    is_header = paging.response is not None and paging.response[0] == "header"
    if paging.style == "link":
        url = _link(paging, end, request)
        return [f'<{url}>; rel="next"' if is_header else url]
    if paging.style == "page":
        number = paging.starts_at + end // size
        return [number, str(number)]
    return [str(end), end]


def _put(
    where: tuple[str, str] | None,
    candidates: list[Any],
    value: Any,
    told: dict[str, tuple[str, str]],
    fitted: Fitted,
) -> Any:
    """Put what is told of a list into its header or its place in the body."""
    if where is None:
        return value
    place, name = where
    if place == "body":
        return fitted.placed(value, name, candidates)
    first = candidates[0]
    if first is None:
        told.pop(name.lower(), None)
    else:
        text = str(first).lower() if isinstance(first, bool) else str(first)
        told[name.lower()] = name, text
    return value


def _input(where: tuple[str, str] | None, checked: Checked) -> Any:
    """Return what a request says by an input, None if it says nothing."""
    if where is None:
        return None
    place, name = where
    if place == "body":
        body = checked.body
        return found(body, name) if name.startswith("/") else _member(body, name)
    for (own_place, own), value in checked.values.items():
        is_named = own == name or (place == "header" and own.lower() == name.lower())
        if own_place == place and is_named:
            return value
    return None


def _member(body: Any, name: str) -> Any:
    return body.get(name) if is_object(body) else None


def _wanted(paging: Pagination, checked: Checked) -> Any:
    if paging.request is not None:
        return _input(paging.request, checked)
    pairs = query_pairs(checked.request.query)
    return next((value for name, value in pairs if name == _MARK), None)


def _number(value: Any, otherwise: int) -> int:
    text = str(value)
    return int(text) if text.isdigit() and len(text) < 10 else otherwise


def _start(paging: Pagination, items: list[Any], size: int, wanted: Any) -> int:
    if wanted is None:
        return 0
    if paging.response is not None and paging.response[0] == "item":
        ids = [str(found(item, paging.response[1])) for item in items]
        is_known = str(wanted) in ids and len(set(ids)) == len(ids)
        return ids.index(str(wanted)) + 1 if is_known else 0
    if paging.style == "page":
        return max(0, _number(wanted, paging.starts_at) - paging.starts_at) * size
    return _number(wanted, 0)


def _link(paging: Pagination, end: int, request: Request) -> str:
    where = paging.request or ("query", _MARK)
    name = where[1]
    kept = [
        part
        for part in request.query.split("&")
        if part and query_pairs(part)[0][0] != name
    ]
    query = "&".join([*kept, f"{quote(name)}={end}"])
    host = request.header("host") or "localhost"
    return f"{request.scheme}://{host}{request.path}?{query}"
