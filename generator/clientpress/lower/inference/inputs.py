"""What an operation lets its caller say about the page that is wanted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from ...ir import Declarations, Operation, Type
from .pages import NUMBER, TEXT, kinds, lower_words

_SIZES = frozenset(
    [
        "count",
        "itemsperpage",
        "limit",
        "maxitems",
        "maxpagesize",
        "maxresults",
        "pagelength",
        "pagelimit",
        "pagesize",
        "perpage",
        "resultsperpage",
        "rows",
        "size",
        "take",
        "top",
    ]
)
_NUMBERS = frozenset(
    ["currentpage", "page", "pageindex", "pageno", "pagenum", "pagenumber"]
)
_OFFSETS = frozenset(["offset", "skip", "startoffset"])
# What words of a parameter say that is a cursor -> the kinds of cursors that fit it.
_CURSORS = {
    "after": "after",
    "aftercursor": "after",
    "afterid": "after",
    "bookmark": "bookmark",
    "continuationtoken": "token",
    "continue": "continue",
    "cursor": "cursor",
    "iterator": "iterator",
    "marker": "marker",
    "nextcursor": "cursor",
    "nextmarker": "marker",
    "nextpage": "page",
    "nextpagecursor": "cursor",
    "nextpagetoken": "token",
    "nexttoken": "token",
    "offset": "offset",
    "page": "page",
    "pagecursor": "cursor",
    "pagemarker": "marker",
    "pagetoken": "token",
    "paginationcursor": "cursor",
    "paginationtoken": "token",
    "startcursor": "cursor",
    "startingafter": "after",
    "startingtoken": "token",
    "startmarker": "marker",
    "starttoken": "token",
    "token": "token",
}
# They lead to a page when an answer has a link, though none says how by itself.
_OTHERS = frozenset(["before", "beforeafter", "endingbefore", "since"])
_OF_PAGES = re.compile(r"\bpag(?:e|es|ed|ing|inat\w+)\b|\bcursor\b", re.IGNORECASE)
_LINK_HEADER = re.compile(r"\blink\b`?(?: response)? header\b", re.IGNORECASE)
_FIRST = re.compile(
    r"\b(?:start|begin)(?:s|ing)?\s+(?:at|from|with)\s+(0|1|zero|one)\b"
    r"|\b(0|1|zero|one)[- ](?:based|indexed)\b"
    r"|\bfirst page (?:is|has the number) (0|1|zero|one)\b"
    r"|\bset to (0|1) by default\b|\bdefault(?:s to| is|:)? ?`?(0|1)\b",
    re.IGNORECASE,
)
_ZEROS, _ONES = ("0", "zero"), ("1", "one")


class Input(Struct, frozen=True):
    """A query parameter, or a field of a JSON body, by place and wire name."""

    place: tuple[str, str]
    type: Type
    description: str
    default: str
    kinds: frozenset[str]

    @property
    def squeezed(self) -> str:
        """The name without what parts its words."""
        return "".join(lower_words(self.place[1]))

    @property
    def is_cursor(self) -> str:
        """The kind of cursor that may go into it, "" if none does."""
        kind = _CURSORS.get(self.squeezed, "")
        # `token` alone is a credential or a filter more often than not.
        is_doubtful = self.squeezed == "token"
        return "" if is_doubtful and not self.speaks_of_pages else kind

    @property
    def speaks_of_pages(self) -> bool:
        """Whether its description is about pages."""
        return _OF_PAGES.search(self.description) is not None

    @property
    def is_from_link_header(self) -> bool:
        """Whether its description says that the `Link` header of an answer has it."""
        return _LINK_HEADER.search(self.description) is not None

    @property
    def _counts(self) -> bool:
        """Whether it is a number, which some write as text: then its default is one."""
        is_digits = self._default.isascii() and self._default.isdigit()
        return self.kinds == NUMBER or (self.kinds == TEXT and is_digits)

    @property
    def _default(self) -> str:
        """The documented default, without the quotes of JSON."""
        return self.default.strip('"')

    @property
    def is_size(self) -> bool:
        """Whether it says how many items a page has."""
        return self.squeezed in _SIZES and self._counts

    @property
    def is_number(self) -> bool:
        """Whether it is the number of a page."""
        return self.squeezed in _NUMBERS and self._counts

    @property
    def is_offset(self) -> bool:
        """Whether it is the number of items before a page."""
        return self.squeezed in _OFFSETS and self._counts

    @property
    def leads_to_pages(self) -> bool:
        """Whether it has to do with pages at all."""
        names = (_CURSORS.keys() - {"token"}) | _OTHERS | _SIZES | _NUMBERS | _OFFSETS
        return self.squeezed in names

    @property
    def first(self) -> int | None:
        """The number of the first page; None where that is not said."""
        if self._default in ("0", "1"):
            return int(self._default)
        hints = getattr(getattr(self.type, "inner", self.type), "hints", None)
        if hints is not None and hints.minimum == 1:
            return 1
        match = _FIRST.search(self.description)
        said = next(filter(None, match.groups()), "").lower() if match else ""
        return 0 if said in _ZEROS else 1 if said in _ONES else None


class Inputs(Struct, frozen=True):
    """The inputs of an operation; those of its query come first."""

    all: tuple[Input, ...]

    @property
    def query(self) -> tuple[Input, ...]:
        """Those of the query."""
        return tuple(one for one in self.all if one.place[0] == "query")

    @property
    def size(self) -> Input | None:
        """The one that says how many items a page has."""
        return next((one for one in self.all if one.is_size), None)

    def is_switched(self, word: str) -> bool:
        """Tell whether a truth value says if pages are asked for by `word` at all."""
        return any("truth" in one.kinds and word in one.squeezed for one in self.all)


def inputs(operation: Operation, declarations: Declarations) -> Inputs:
    """Return what an operation lets its caller say, where that can ask for a page."""
    return Inputs(tuple(_inputs(operation, declarations)))


def _inputs(operation: Operation, declarations: Declarations) -> Iterator[Input]:
    for one in operation.parameters:
        if one.place == "query" and one.media_type is None:
            found = kinds(one.type, declarations)
            place = (one.place, one.wire)
            yield Input(place, one.type, one.description, one.default, found)
    content = operation.content
    if content is None or content.kind != "json":
        return
    model = declarations.model(content.type)
    for field in model.fields if model is not None else ():
        found = kinds(field.type, declarations)
        in_body = ("body", field.wire)
        yield Input(in_body, field.type, field.description, field.default, found)
