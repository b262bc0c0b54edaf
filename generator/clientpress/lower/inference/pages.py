"""What an answer looks like that is one page of a list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from ...ir import (
    AnyType,
    ArrayType,
    BooleanType,
    Declarations,
    Field,
    IntegerType,
    MediaType,
    ModelDecl,
    NullType,
    NumberType,
    Operation,
    StringType,
    Type,
)
from ...names import words
from ...references import escape_step

# Objects that a page keeps its bookkeeping in are named by these words alone.
_HOLDERS = frozenset(
    [
        "cursor",
        "cursors",
        "info",
        "link",
        "links",
        "list",
        "meta",
        "metadata",
        "navigation",
        "next",
        "page",
        "pages",
        "paging",
        "pagination",
        "paginator",
        "response",
        "result",
        "results",
    ]
)
# Fields that a page may have beside its list without being more than a page.
_OF_A_PAGE = _HOLDERS | frozenset(
    [
        "code",
        "continue",
        "count",
        "current",
        "end",
        "errors",
        "etag",
        "first",
        "has",
        "href",
        "id",
        "kind",
        "last",
        "limit",
        "marker",
        "message",
        "object",
        "offset",
        "order",
        "per",
        "prev",
        "previous",
        "remaining",
        "self",
        "size",
        "skip",
        "sort",
        "start",
        "status",
        "success",
        "time",
        "token",
        "total",
        "type",
        "uri",
        "url",
        "usage",
        "warnings",
    ]
)
_MOST_OTHERS = 3
# What a list is called that is what an answer is about.
_LISTS = (
    "data",
    "items",
    "results",
    "entries",
    "records",
    "values",
    "value",
    "elements",
    "objects",
    "rows",
    "list",
    "result",
    "content",
    "nodes",
)
# What values of a type may be, if they are of one kind.
TEXT, NUMBER, TRUTH = (frozenset({kind}) for kind in ("text", "number", "truth"))
_DATES = (dt.date, dt.datetime)
# Lists beside the one that an answer is about.
_ABOUT_THE_CALL = frozenset(("errors", "included", "warnings"))
# Objects around a page.
_ENVELOPES = frozenset(
    ["_embedded", "body", "content", "data", "payload", "response", "result"]
)


class Said(Struct, frozen=True):
    """A field of a page beside its list.

    `words` are those of its name and of the objects around it, from the outside; `own`
    those of its name alone.
    """

    pointer: str
    words: tuple[tuple[str, ...], ...]
    field: Field

    @property
    def own(self) -> tuple[str, ...]:
        """The words of the field's own name."""
        return self.words[-1]


class PageShape(Struct, frozen=True):
    """A list in an answer: where it is, what its items are, what stands beside it.

    `is_inside` says that an object is all around it, which may be more than a page.
    """

    items: str
    item: Type
    said: tuple[Said, ...]
    is_inside: bool = False


def page_shape(operation: Operation, declarations: Declarations) -> PageShape | None:
    """Return the list that an operation answers; None unless there is just one."""
    successes = [one for one in operation.results if not one.is_redirect]
    contents = [one.contents[0] for one in successes if one.contents]
    if not contents or any(one.type != contents[0].type for one in contents):
        return None
    if operation.stream is not None or contents[0].kind != "json":
        return None
    return _Finder(operation, declarations).find(contents[0])


def kinds(
    one: Type, declarations: Declarations, steps: tuple[str, ...] = ()
) -> frozenset[str]:
    """Return what values may be where `steps` lead: of TEXT, NUMBER, TRUTH, or other."""
    found: set[str] = set()
    for each in declarations.at(one, steps):
        match each:
            case StringType(format=form):
                found.add("date" if form.python in _DATES else "text")
            case IntegerType() | NumberType():
                found.add("number")
            case BooleanType():
                found.add("truth")
            case NullType():
                pass
            case _:
                found.add("other")
    return frozenset(found)


def lower_words(name: str) -> tuple[str, ...]:
    """Return the words of a wire name in lower case."""
    return tuple(word.lower() for word in words(name))


class _Finder:
    def __init__(self, operation: Operation, declarations: Declarations) -> None:
        self.path = operation.path
        self.declarations = declarations

    def find(self, content: MediaType) -> PageShape | None:
        if content.type is None:
            return None
        match self.declarations.at(content.type, ()):
            case [ArrayType(item=item)]:
                return PageShape("", item, ())
            case [ModelDecl() as model]:
                return self._in_object(model, "") or self._in_envelope(model)
            case _:
                return None

    def _in_envelope(self, model: ModelDecl) -> PageShape | None:
        """Look into the one object that may have the page inside."""
        inner = [
            (field, found[0])
            for field in model.fields
            for found in [self.declarations.at(field.type, ())]
            if len(found) == 1 and isinstance(found[0], ModelDecl)
        ]
        if len(model.fields) > 2:
            inner = [one for one in inner if one[0].wire.lower() in _ENVELOPES]
        if len(inner) != 1:
            return None
        field, page = inner[0]
        shape = self._in_object(page, f"/{escape_step(field.wire)}")
        if shape is None:
            return None
        # What is said of the page may stand around it.
        around = replace(model, fields=tuple(f for f in model.fields if f != field))
        said = (*shape.said, *self._nearest(around, ""))
        return replace(shape, said=said, is_inside=True)

    def _in_object(self, model: ModelDecl, base: str) -> PageShape | None:
        lists = _of_interest(dict(self._lists(model)))
        chosen = self._chosen(lists)
        if chosen is None:
            return None
        others = [
            field
            for field in model.fields
            if field.wire not in lists and not _OF_A_PAGE.issuperset(_own(field))
        ]
        if len(others) > _MOST_OTHERS:
            return None
        pointer = f"{base}/{escape_step(chosen)}"
        return PageShape(pointer, lists[chosen].item, self._nearest(model, base))

    def _nearest(self, model: ModelDecl, base: str) -> tuple[Said, ...]:
        """Return what is said of a page; what stands nearest to the list comes first."""
        return tuple(
            sorted(self._said(model, base, ()), key=lambda one: len(one.words))
        )

    def _lists(self, model: ModelDecl) -> Iterator[tuple[str, ArrayType]]:
        for field in model.fields:
            found = self.declarations.at(field.type, ())
            if len(found) == 1 and isinstance(found[0], ArrayType):
                yield field.wire, found[0]

    def _chosen(self, lists: dict[str, ArrayType]) -> str | None:
        """Return the name of the list that the answer is about."""
        if len(lists) < 2:
            return next(iter(lists), None)
        named = [name for name in lists if name.lower() in _LISTS]
        last = self.path.rstrip("/").rpartition("/")[2].lower()
        of_path = [name for name in lists if name.lower() == last]
        of_objects = [
            name for name, one in lists.items() if self._holds_objects(one.item)
        ]
        for found in (named, of_path, of_objects):
            if len(found) == 1:
                return found[0]
        return None

    def _holds_objects(self, item: Type) -> bool:
        found = self.declarations.at(item, ())
        return any(isinstance(one, ModelDecl | AnyType) for one in found)

    def _said(
        self, model: ModelDecl, base: str, around: tuple[tuple[str, ...], ...]
    ) -> Iterator[Said]:
        """Yield the scalars of a page, and of the objects it keeps its books in."""
        for field in model.fields:
            own = _own(field)
            pointer = f"{base}/{escape_step(field.wire)}"
            found = self.declarations.at(field.type, ())
            inner = [one for one in found if isinstance(one, ModelDecl)]
            if not inner:
                yield Said(pointer, (*around, own), field)
            elif len(inner) == 1 and _HOLDERS.issuperset(own) and len(around) < 3:
                yield from self._said(inner[0], pointer, (*around, own))


def _of_interest(lists: dict[str, ArrayType]) -> dict[str, ArrayType]:
    """Return the lists of an answer without those that tell how it came about."""
    kept = {
        name: one for name, one in lists.items() if name.lower() not in _ABOUT_THE_CALL
    }
    return kept or lists


def _own(field: Field) -> tuple[str, ...]:
    return lower_words(field.wire)
