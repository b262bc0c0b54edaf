"""Lists that come in pages, seen from their answers and parameters.

`RULES` has one entry for each way in which documents show it; the first that holds counts.
Each looks for both sides: what an answer says of the next page, and what asks for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from ...ir import Declarations, Operation, Pagination, PagingStyle
from .inputs import Input, Inputs, inputs
from .pages import (
    NUMBER,
    TEXT,
    TRUTH,
    PageShape,
    Said,
    kinds,
    lower_words,
    page_shape,
)

Words: TypeAlias = tuple[tuple[str, ...], ...]

_READS = ("GET", "QUERY")
_URL_WORDS = frozenset(["href", "link", "links", "uri", "url"])
_LINK_WORDS = _URL_WORDS | {"next", "page", "path"}
_URL_FORMATS = frozenset({"uri", "url", "uri-reference", "iri"})
_IS_URL = re.compile(r"\b(?:ur[il]s?|links?)\b", re.IGNORECASE)
_URL = re.compile(r"https?://|/")
# What a cursor is called -> the kinds of inputs that it goes into.
_CURSORS = {
    "after": ("after",),
    "bookmark": ("bookmark",),
    "continue": ("continue",),
    "cursor": ("cursor", "after"),
    "iterator": ("iterator",),
    "marker": ("marker",),
    "offset": ("offset",),
    "token": ("token",),
}
_CURSOR_WORDS = frozenset(
    [
        "continuation",
        "cursor",
        "end",
        "id",
        "list",
        "next",
        "page",
        "pagination",
        "query",
        "results",
        "start",
        "starting",
    ]
)
_MORE = frozenset(
    {
        ("has", "more"),
        ("has", "next"),
        ("has", "next", "page"),
        ("has", "more", "items"),
        ("has", "more", "pages"),
        ("has", "more", "results"),
        ("more",),
        ("more", "available"),
    }
)
_PAGES = frozenset(
    {
        ("num", "pages"),
        ("number", "of", "pages"),
        ("page", "count"),
        ("pages",),
        ("pages", "count"),
        ("pages", "total"),
        ("total", "page", "count"),
        ("total", "pages"),
    }
)
_LAST_IDS = frozenset({("last", "id"), ("last", "item", "id")})
# What an item is known by, where a description says so.
_OTHER_IDS = ("token", "uuid", "gid", "sid", "key", "code", "name")
_COUNTED = frozenset(
    [
        "count",
        "counts",
        "elements",
        "entries",
        "hits",
        "item",
        "items",
        "objects",
        "record",
        "records",
        "result",
        "results",
        "rows",
        "total",
    ]
)
# What the names of headers begin with.
_OF_HEADERS = frozenset(("x", "wp", "pagination"))
# `page_count` may be of the items of a page as well.
_OF_ITEMS = re.compile(
    r"\b(?:number|count) of (?:items|results|records|entries|objects)\b", re.IGNORECASE
)
# What a description says of a cursor that is not the one which was asked for.
_OF_NEXT = re.compile(r"\b(?:next|subsequent)\b", re.IGNORECASE)
_OF_PAGES = re.compile(
    r"\bpages\b|\b(?:this|current|the) page\b|\bcurrent", re.IGNORECASE
)


class _Seen(Struct, frozen=True):
    """What a rule may look at."""

    operation: Operation
    shape: PageShape
    inputs: Inputs
    declarations: Declarations

    def of_kind(self, one: Said) -> frozenset[str]:
        """Return what the values of a field may be."""
        return kinds(one.field.type, self.declarations)

    def more(self) -> tuple[str, str] | None:
        """Return where an answer says whether another page follows."""
        for one in self.shape.said:
            if one.own in _MORE and self.of_kind(one) == TRUTH:
                return "body", one.pointer
        return None

    def pages(self) -> tuple[str, str] | None:
        """Return where an answer says how many pages there are."""
        for result in self.operation.results:
            for header in result.headers:
                own = tuple(w for w in lower_words(header.wire) if w not in _OF_HEADERS)
                if own in _PAGES and kinds(header.type, self.declarations) <= NUMBER:
                    return "header", header.wire
        for one in self.shape.said:
            said = _OF_ITEMS.search(one.field.description)
            if one.own in _PAGES and not said and self.of_kind(one) == NUMBER:
                return "body", one.pointer
        return None

    def total(self) -> tuple[str, str] | None:
        """Return where an answer says how many items there are on all pages."""
        for one in self.shape.said:
            is_total = one.own[:1] == ("total",) and _COUNTED.issuperset(one.own[1:])
            said = _OF_PAGES.search(one.field.description)
            if is_total and not said and self.of_kind(one) == NUMBER:
                return "body", one.pointer
        return None


def infer_paging(operation: Operation, declarations: Declarations) -> Operation:
    """Return an operation with its paging, if that can be seen and is not stated."""
    if operation.pagination or operation.task or operation.prepared_by:
        return operation
    asked = inputs(operation, declarations)
    if not any(one.leads_to_pages or one.is_cursor for one in asked.all):
        return operation
    shape = page_shape(operation, declarations)
    if shape is None:
        return operation
    seen = _Seen(operation, shape, asked, declarations)
    found = next(filter(None, (rule(seen) for rule in RULES)), None)
    if found is None:
        return operation
    size = None if asked.size is None else asked.size.place
    return replace(operation, pagination=replace(found, size=size))


def _pagination(
    seen: _Seen,
    why: str,
    *,
    style: PagingStyle,
    request: Input | None = None,
    response: tuple[str, str] | None = None,
    starts_at: int = 1,
) -> Pagination:
    counts = style in ("page", "offset")
    total, more = seen.total(), seen.more()
    # Where the total or a truth value ends the walk, nothing else need be looked at.
    is_counted = style == "page" and total is None and more is None
    return Pagination(
        style=style,
        request=None if request is None else request.place,
        response=response,
        size=None,
        total=total,
        items=seen.shape.items,
        starts_at=starts_at,
        ends_when_repeated=False,
        more=more if counts or (response and response[0] != "header") else None,
        pages=seen.pages() if is_counted else None,
        inferred=why,
    )


def _link_header(seen: _Seen) -> Pagination | None:
    """The `Link` header of RFC 8288, which is documented."""
    if seen.operation.method not in _READS:
        return None
    if not any(one.leads_to_pages for one in seen.inputs.query):
        return None
    for result in seen.operation.results:
        for header in result.headers:
            if header.wire.lower() == "link":
                why = "the `Link` header of an answer leads to the next page"
                place = ("header", header.wire)
                return _pagination(seen, why, style="link", response=place)
    return None


def _link_field(seen: _Seen) -> Pagination | None:
    """A field with the address of the next page."""
    if seen.operation.method not in _READS:
        return None
    if not any(one.leads_to_pages for one in seen.inputs.query):
        return None
    for one in seen.shape.said:
        if _is_next_link(one) and seen.of_kind(one) == TEXT:
            why = f"`{one.pointer}` of an answer is the address of the next page"
            place = ("body", one.pointer)
            return _pagination(seen, why, style="link", response=place)
    return None


def _is_next_link(one: Said) -> bool:
    leaf = one.own
    around = [word for words in one.words[:-1] for word in words]
    below = one.words[-2] if len(one.words) > 1 else ()
    is_link = below[:1] == ("next",) and bool({"link", "links"} & {*around})
    if "next" not in leaf and below != ("next",) and not is_link:
        return False
    if not _LINK_WORDS.issuperset(w for w in leaf if w != "odata"):
        return False
    if _URL_WORDS & {*leaf, *around}:
        return True
    hints = getattr(getattr(one.field.type, "inner", one.field.type), "hints", None)
    examples = [*one.field.examples, *(hints.examples if hints else ())]
    return (
        (hints is not None and hints.format in _URL_FORMATS)
        or _IS_URL.search(one.field.description) is not None
        or any(isinstance(e, str) and _URL.match(e) for e in examples)
    )


def _cursor(seen: _Seen) -> Pagination | None:
    """A cursor in an answer that goes into a parameter of the same name."""
    names = {one.words for one in seen.shape.said}
    for one in seen.shape.said:
        fitting = _goes_into(one, names)
        for asked in seen.inputs.all if fitting else ():
            kind = asked.is_cursor
            is_one = kind in fitting and not seen.inputs.is_switched(asked.squeezed)
            if is_one and asked.kinds & seen.of_kind(one) and _is_sure(one, asked):
                why = f"`{one.pointer}` of an answer goes into `{asked.place[1]}`"
                place = ("body", one.pointer)
                return _pagination(
                    seen, why, style="cursor", request=asked, response=place
                )
    return None


def _goes_into(one: Said, names: Container[Words]) -> tuple[str, ...]:
    """Return the kinds of inputs that a field goes into; none if it is no cursor.

    `names` are those of all fields beside the list.
    """
    leaf, before = one.own, one.words[-2] if len(one.words) > 1 else ()
    if before[:1] == ("next",) and "next" not in leaf:
        leaf = ("next", *leaf)
    if leaf in (("after",), ("end", "cursor")) and before[:1] != ("next",):
        # Of the cursors of a page the last one.
        is_pair = bool(before) and (*one.words[:-1], ("before",)) in names
        is_one = leaf[0] == "end" or is_pair or before in (("cursors",), ("cursor",))
        return ("after", "cursor") if is_one else ()
    if leaf in (("continue",), ("iterator",)):
        return leaf
    if leaf == ("cursor",) and _OF_NEXT.search(one.field.description):
        return _CURSORS["cursor"]
    if "next" not in leaf and "continuation" not in leaf:
        return ()
    nouns = [word for word in leaf if word in _CURSORS and word != "continue"]
    if not (_CURSOR_WORDS | _CURSORS.keys()).issuperset(leaf) or len(nouns) > 1:
        return ()
    if nouns:
        return _CURSORS[nouns[0]]
    return ("page",) if "page" in leaf else ("after", "cursor")


def _cursor_header(seen: _Seen) -> Pagination | None:
    """A header of answers that is named like the parameter that it goes into."""
    for result in seen.operation.results:
        for header in result.headers:
            own = tuple(word for word in lower_words(header.wire) if word != "x")
            for asked in seen.inputs.query:
                name = lower_words(asked.place[1])
                is_next = own == ("next", *name)
                is_one = is_next or own == name == ("after", "cursor")
                if is_one and asked.is_cursor:
                    what = f"the header `{header.wire}` of an answer"
                    why = f"{what} goes into `{asked.place[1]}`"
                    place = ("header", header.wire)
                    return _pagination(
                        seen, why, style="cursor", request=asked, response=place
                    )
    return None


def _described_link_header(seen: _Seen) -> Pagination | None:
    """A cursor that is said to be found in the `Link` header."""
    if seen.operation.method not in _READS:
        return None
    for asked in seen.inputs.query:
        if asked.is_cursor and asked.is_from_link_header:
            why = f"`{asked.place[1]}` is said to come from the header `Link`"
            return _pagination(seen, why, style="link", response=("header", "Link"))
    return None


def _is_sure(one: Said, asked: Input) -> bool:
    """Tell whether a field that is only called `next` is said to be a cursor."""
    if one.own != ("next",):
        return True
    return "cursor" in one.field.description.lower() or "cursor" in (
        asked.description.lower()
    )


def _last_id(seen: _Seen) -> Pagination | None:
    """The id of the last item, beside the list."""
    after = _after(seen)
    for one in seen.shape.said:
        if after and one.own in _LAST_IDS and after.kinds & seen.of_kind(one):
            why = f"`{one.pointer}` of an answer goes into `{after.place[1]}`"
            place = ("body", one.pointer)
            return _pagination(seen, why, style="cursor", request=after, response=place)
    return None


def _last_item(seen: _Seen) -> Pagination | None:
    """The id of the last item, where the answer says whether there are more."""
    after = _after(seen)
    if after is None or seen.more() is None:
        return None
    for name in _ids(after):
        found = kinds(seen.shape.item, seen.declarations, (name,))
        if found and found == after.kinds:
            why = f"the `/{name}` of the last item goes into `{after.place[1]}`"
            place = ("item", f"/{name}")
            return _pagination(seen, why, style="cursor", request=after, response=place)
    return None


def _ids(after: Input) -> Iterator[str]:
    """Yield what the field of an item may be called that goes into a parameter."""
    yield "id"
    yield from (
        one for one in _OTHER_IDS if re.search(rf"\b{one}\b", after.description)
    )


def _after(seen: _Seen) -> Input | None:
    if seen.operation.method not in _READS:
        return None
    found = [one for one in seen.inputs.query if one.is_cursor == "after"]
    return found[0] if len(found) == 1 else None


def _page_number(seen: _Seen) -> Pagination | None:
    """Pages with numbers, the first of which is known."""
    found = [one for one in seen.inputs.query if one.is_number]
    if seen.operation.method not in _READS or len(found) != 1 or not _is_part(seen):
        return None
    first = found[0].first
    if first is None:
        return None
    why = f"`{found[0].place[1]}` is the number of a page, from {first} on"
    return _pagination(seen, why, style="page", request=found[0], starts_at=first)


def _offset(seen: _Seen) -> Pagination | None:
    """Items that are counted from the start of the list."""
    found = [one for one in seen.inputs.query if one.is_offset]
    if seen.operation.method not in _READS or len(found) != 1 or not _is_part(seen):
        return None
    why = f"`{found[0].place[1]}` is the number of items before a page"
    return _pagination(seen, why, style="offset", request=found[0])


def _is_part(seen: _Seen) -> bool:
    """Tell whether a caller may ask for a part of a list, or hears that it is one."""
    is_told = any(one is not None for one in (seen.total(), seen.more(), seen.pages()))
    # Many things have a list in them; of one inside, the answer has to say that it is
    # a part.
    return is_told or (seen.inputs.size is not None and not seen.shape.is_inside)


RULES: tuple[Callable[[_Seen], Pagination | None], ...] = (
    _link_header,
    _link_field,
    _cursor,
    _cursor_header,
    _described_link_header,
    _last_id,
    _last_item,
    _page_number,
    _offset,
)
