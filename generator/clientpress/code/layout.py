"""Documents of texts and groups, laid out as black lays out lines.

One rule: what fits on its line stays there. What does not is opened at its last pair of
brackets whose line up to the bracket fits, one item a line; a statement that has none
gets parentheses of its own, and a union is split before its bars.

A document is made of texts that cannot be broken, and groups in brackets that can. Each
group knows its text on one line if that is short enough for any line, so that a deep
one is measured once.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias

WIDTH = 88
_MARKS = ("Mc", "Mn", "Sk")


class Group:
    """Items in brackets: `before` ends with the opening bracket, `close` begins with it.

    `comma` tells whether a comma after the last item keeps it open. `flat` is the text
    on one line, None where that is longer than any line.
    """

    __slots__ = ("before", "close", "comma", "flat", "items")

    def __init__(
        self,
        before: str,
        items: list[Line],
        close: str,
        *,
        comma: bool = True,
        flat: tuple[str, str] | None = None,
    ) -> None:
        self.before = before
        self.items = items
        self.close = close
        self.comma = comma
        start, end = flat or (before, close)
        self.flat = _joined(start, items, ", ", end)


class Chain:
    """Alternatives joined by bars."""

    __slots__ = ("flat", "items")

    def __init__(self, items: list[Line]) -> None:
        self.items = items
        self.flat = _joined("", items, " | ", "")


class Row:
    """Groups and texts one after the other, as in `a(b).c(d)`."""

    __slots__ = ("flat", "parts")

    def __init__(self, parts: list[str | Group]) -> None:
        self.parts = parts
        self.flat = _joined("", parts, "", "")


Line: TypeAlias = str | Group | Chain | Row
Wraps: TypeAlias = Literal["no", "yes", "if it helps"]


def _joined(start: str, items: Sequence[Line], separator: str, end: str) -> str | None:
    """Return the items on one line, None where that is too long for any line."""
    if len(items) * (len(separator) + 1) > WIDTH:
        return None
    texts: list[str] = []
    room = WIDTH - len(start) - len(end)
    for item in items:
        text = item if isinstance(item, str) else item.flat
        if text is None:
            return None
        room -= len(text)
        if room < 0:
            return None
        texts.append(text)
    text = f"{start}{separator.join(texts)}{end}"
    return text if len(text) <= WIDTH else None


def width(text: str) -> int:
    """Return how many columns a text takes to black; wide characters take two."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(character: str) -> int:
    wide = unicodedata.east_asian_width(character) in "WF"
    return 2 if wide and unicodedata.category(character) not in _MARKS else 1


def text_of(line: Line) -> str:
    """Return a document on one line, however long."""
    if isinstance(line, str):
        return line
    if line.flat is not None:
        return line.flat
    match line:
        case Group(before=before, items=[item], close=")") if before == "(":
            return f"({text_of(item)},)"
        case Group(before=before, items=[Chain() as item], close=")"):
            return f"{before.removesuffix('(')}{text_of(item)}"
        case Group():
            return f"{line.before}{', '.join(map(text_of, line.items))}{line.close}"
        case Chain():
            return " | ".join(map(text_of, line.items))
        case Row():
            return "".join(map(text_of, line.parts))


def prefixed(before: str, line: Line) -> Line:
    """Return a document with a text before it, which stays on its first line."""
    match line:
        case str():
            return before + line
        case Group(items=items, close=close, comma=comma, flat=flat):
            start = f"{before}{line.before}"
            if flat is not None and not flat.startswith(line.before):
                # A union, which needs no parentheses on one line.
                flat_start = start.removesuffix("(")
                return Group(start, items, close, comma=comma, flat=(flat_start, ""))
            end = ",)" if flat is not None and flat.endswith(",)") else close
            return Group(start, items, close, comma=comma, flat=(start, end))
        case Chain():
            # A union is put in parentheses where it does not fit.
            return Group(f"{before}(", [line], ")", comma=False, flat=(before, ""))
        case Row(parts=[first, *rest]):
            return Row([_part(prefixed(before, first)), *rest])
        case _:
            raise AssertionError(line)


def _part(line: Line) -> str | Group:
    if isinstance(line, str | Group):
        return line
    raise AssertionError("a part of a row is a text or a group")


def followed(line: Line, text: str) -> Line:
    """Return a document with a text right after it."""
    match line:
        case str():
            return line + text
        case Group():
            return Row([line, text])
        case Row(parts=[*parts, str() as last]):
            return Row([*parts, last + text])
        case Row(parts=parts):
            return Row([*parts, text])
        case Chain():
            raise AssertionError("a union has no attributes")


def bracketed(
    line: Line, opening: str, items: list[Line], closing: str, *, comma: bool
) -> Line:
    """Return a document with items in brackets right after it."""
    if not items:
        return followed(line, opening + closing)
    match line:
        case str():
            return Group(line + opening, items, closing, comma=comma)
        case Row(parts=[*parts, str() as last]):
            return Row([*parts, Group(last + opening, items, closing, comma=comma)])
        case Row(parts=parts):
            return Row([*parts, Group(opening, items, closing, comma=comma)])
        case Group():
            return Row([line, Group(opening, items, closing, comma=comma)])
        case Chain():
            raise AssertionError("a union cannot be called")


def lay_out(
    line: Line, indent: int, before: str, after: str, *, wraps: Wraps = "no"
) -> str:
    """Return `before` + a document + `after`; `wraps`: may it stand in parentheses?"""
    *_, last_line = before.rpartition("\n")
    start = (0 if "\n" in before else indent) + width(last_line)
    flat = line if isinstance(line, str) else line.flat
    if flat is not None and start + width(flat) + width(after) <= WIDTH:
        return f"{before}{flat}{after}"
    if isinstance(line, str):
        fits = indent + 4 + width(line) <= WIDTH
        if wraps == "yes" or (wraps == "if it helps" and fits):
            return in_parentheses(line, indent, before, after)
        return f"{before}{line}{after}"
    if isinstance(line, Chain):
        return in_parentheses(line, indent, before, after)
    parts: list[str | Group] = line.parts if isinstance(line, Row) else [line]
    number = _breaking(parts, start, indent, after)
    if number is None and wraps != "no":
        wrapped = in_parentheses(line, indent, before, after)
        _, *lines = wrapped.split("\n")
        if start < WIDTH and all(width(one) <= WIDTH for one in lines):
            return wrapped
    if number is None:
        number = _last_group(parts)
    return before + _broken(parts, number, indent, after)


def _breaking(
    parts: Sequence[str | Group], start: int, indent: int, after: str
) -> int | None:
    """Return which group to open: the last that both its ends leave room for."""
    for number in range(len(parts) - 1, -1, -1):
        part = parts[number]
        if not isinstance(part, Group):
            continue
        head = "".join(map(text_of, parts[:number])) + part.before
        tail = part.close + "".join(map(text_of, parts[number + 1 :])) + after
        if start + width(head) <= WIDTH and indent + width(tail) <= WIDTH:
            return number
    return None


def _last_group(parts: Sequence[str | Group]) -> int:
    return max(i for i, part in enumerate(parts) if isinstance(part, Group))


def _broken(parts: Sequence[str | Group], number: int, indent: int, after: str) -> str:
    """Return parts one after the other, the one of that number opened."""
    group = parts[number]
    if isinstance(group, str):
        raise AssertionError("only groups are opened")
    head = "".join(map(text_of, parts[:number])) + group.before
    tail = group.close + "".join(map(text_of, parts[number + 1 :])) + after
    inner = _body(group, indent + 4)
    return f"{head}\n{inner}\n{' ' * indent}{tail}"


def _body(group: Group, indent: int) -> str:
    """Return the lines between a group's brackets."""
    pad = " " * indent
    if not group.comma:
        flat = _joined("", group.items, ", ", "")
        if flat is not None and indent + width(flat) <= WIDTH:
            return pad + flat
        if len(group.items) == 1:
            return pad + item_of(group.items[0], indent, "")
    return "\n".join([pad + item_of(item, indent, ",") for item in group.items])


def item_of(line: Line, indent: int, after: str, bar: str = "") -> str:
    """Return one item between brackets, as it stands on lines of its own."""
    flat = line if isinstance(line, str) else line.flat
    room = WIDTH - indent - len(bar) - len(after)
    if flat is not None and (width(flat) <= room or isinstance(line, str)):
        return f"{bar}{flat}{after}"
    match line:
        case str():
            return f"{bar}{line}{after}"
        case Chain(items=items):
            last = len(items) - 1
            variants: Iterable[str] = (
                item_of(
                    item,
                    indent,
                    after if number == last else "",
                    "| " if number else "",
                )
                for number, item in enumerate(items)
            )
            return f"\n{' ' * indent}".join(variants)
        case Group() | Row():
            return lay_out(line, indent, bar, after)


def in_parentheses(line: Line, indent: int, before: str, after: str) -> str:
    """Return a statement with its expression in parentheses."""
    inner = item_of(line, indent + 4, "")
    return f"{before}(\n{' ' * (indent + 4)}{inner}\n{' ' * indent}){after}"


def open_annotation(
    line: Line, indent: int, after: str, *, dotted: bool = False
) -> str:
    """Return an annotation that is too long for its line, over several.

    A single word is left where it is if parentheses do not help; `dotted` tells that it
    is none.
    """
    match line:
        case str():
            if indent + 4 + width(line) > WIDTH and not dotted:
                return line + after
            return in_parentheses(line, indent, "", after)
        case Chain():
            return in_parentheses(line, indent, "", after)
        case Group():
            return _broken([line], 0, indent, after)
        case Row(parts=parts):
            return _broken(parts, _last_group(parts), indent, after)
