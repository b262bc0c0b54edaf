"""Prints trees as black lays them out.

One rule: what fits on its line stays there. What does not is opened at its last pair of
brackets whose line up to the bracket fits, one item a line; a statement that has none
gets parentheses of its own, and a union is split before its bars.

A tree becomes a document first: texts that cannot be broken, and groups in brackets
that can. Each group knows its text on one line if that is short enough for any line, so
that a deep tree is measured once.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..escape import identifier, literal
from . import tree
from .tree import Code

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
_Wraps: TypeAlias = Literal["no", "yes", "if it helps"]


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


def _ignored(symbol: tree.Symbol | tree.Module) -> None:
    """Take note of no symbol."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a function as it is printed: `name: annotation = default`."""

    name: str
    annotation: Code
    default: Code | None = None


class Printer:
    """Prints code, and tells `use` of each symbol and module that it mentions.

    `forward` is told of those that only type checkers need to find.
    """

    def __init__(
        self,
        use: Callable[[tree.Symbol | tree.Module], None] = _ignored,
        forward: Callable[[tree.Symbol | tree.Module], None] = _ignored,
    ) -> None:
        self._use = use
        self._forward = forward

    def flat(self, code: Code) -> str:
        """Return an expression on one line, however long."""
        return _text(self.line(code))

    def statement(
        self, code: Code, indent: int, *, before: str = "", after: str = ""
    ) -> str:
        """Return `before` + the expression + `after`, which stand at `indent`.

        `before` ends with `= `, `return ` or the like where parentheses may be put
        around the expression.
        """
        line = self.line(code)
        wraps: _Wraps = "no"
        if before.endswith(("= ", "return ", "in ", "assert ")):
            wraps = "if it helps" if _is_single(code) else "yes"
        return _statement(line, indent, before, after, wraps=wraps)

    def within(self, code: Code, indent: int) -> str:
        """Return an expression as it stands within brackets that open at `indent`."""
        inner = _item(self.line(code), indent + 4, "")
        return f"\n{' ' * (indent + 4)}{inner}\n{' ' * indent}"

    def assignment(
        self,
        name: str,
        annotation: Code,
        value: Code | None,
        indent: int,
        after: str = "",
    ) -> str:
        """Return `name: annotation = value`, or without a value.

        It is a parameter of a function with `after=","`.
        """
        line = self.line(annotation)
        head = f"{identifier(name)}: {_text(line)}"
        if value is None:
            if indent + width(head) + len(after) <= WIDTH:
                return head + after
            return f"{name}: {_opened(line, indent, after)}"
        shown = self.line(value)
        text = _text(shown)
        if indent + width(head) + len(" = ") + width(text) + len(after) <= WIDTH:
            return f"{head} = {text}{after}"
        if not after:
            start = shown.before if isinstance(shown, Group) else None
            if start and indent + width(f"{head} = {start}") <= WIDTH:
                return _statement(shown, indent, f"{head} = ", "")
            if indent + width(head) + len(" = (") <= WIDTH:
                return _wrapped(shown, indent, f"{head} = ", "")
        tail = f" = {text}{after}"
        if not after and isinstance(shown, Group):
            opened = _opened(line, indent, "")
            return _statement(shown, indent, f"{name}: {opened} = ", "")
        return f"{name}: {_opened(line, indent, tail)}"

    def class_line(self, name: str, bases: Sequence[Code | tuple[str, Code]]) -> str:
        """Return the `class` line or lines; pairs among `bases` are keywords."""
        shown = ", ".join(
            (
                f"{identifier(one[0])}={self.flat(one[1])}"
                if isinstance(one, tuple)
                else self.flat(one)
            )
            for one in bases
        )
        line = f"class {identifier(name)}({shown}):"
        return line if width(line) <= WIDTH else f"class {name}(\n    {shown}\n):"

    def function(
        self,
        name: str,
        positional: Sequence[Parameter],
        keyword: Sequence[Parameter],
        returns: Code,
        indent: int,
        *,
        first: str = "self",
        is_async: bool = False,
        body: str = "",
    ) -> str:
        """Return the `def` line or lines, up to the colon and `body`.

        `first` is a parameter without annotation.
        """
        start = f"{'async ' if is_async else ''}def {identifier(name)}("
        result = self.line(returns)
        end = f":{body}"
        parts = [first] if first else []
        parts += [self._parameter(p) for p in positional]
        if keyword:
            parts += ["*", *(self._parameter(p) for p in keyword)]
        one_line = f"{start}{', '.join(parts)}) -> {_text(result)}{end}"
        if indent + width(one_line) <= WIDTH:
            return one_line
        if not parts:
            return f"{start}) -> {_opened(result, indent, end)}"
        pad = " " * (indent + 4)
        lines = [start]
        lines += [f"{pad}{first},"] if first else []
        lines += [pad + self._long_parameter(p, indent + 4) for p in positional]
        if keyword:
            lines.append(f"{pad}*,")
            lines += [pad + self._long_parameter(p, indent + 4) for p in keyword]
        head = ") -> "
        if indent + width(f"{head}{_text(result)}{end}") <= WIDTH:
            lines.append(f"{' ' * indent}{head}{_text(result)}{end}")
        else:
            lines.append(f"{' ' * indent}{head}{_opened(result, indent, end)}")
        return "\n".join(lines)

    def _parameter(self, one: Parameter) -> str:
        default = "" if one.default is None else f" = {self.flat(one.default)}"
        return f"{identifier(one.name)}: {self.flat(one.annotation)}{default}"

    def _long_parameter(self, one: Parameter, indent: int) -> str:
        return self.assignment(one.name, one.annotation, one.default, indent, ",")

    def line(self, code: Code) -> Line:
        """Return the document of an expression."""
        # Most of what is printed are values in objects and lists.
        match code:
            case tree.Value(value=value):
                return literal(value)
            case tree.Dict(items=pairs):
                items = [
                    _prefixed(f"{_text(self.line(key))}: ", self.line(value))
                    for key, value in pairs
                ]
                return Group("{", items, "}") if items else "{}"
            case tree.List(items=members):
                items = [self.line(item) for item in members]
                return Group("[", items, "]") if items else "[]"
            case tree.Call(function=function, positional=positional, keyword=keyword):
                items = [self.line(item) for item in positional]
                items += [
                    _prefixed(f"{identifier(name)}=", self.line(item))
                    for name, item in keyword
                ]
                return _bracketed(self.line(function), "(", items, ")", comma=True)
            case tree.Name(text=text):
                return identifier(text)
            case tree.Attribute(of=of, name=name):
                return _followed(self.line(of), f".{identifier(name)}")
            case tree.Symbol() | tree.Module():
                self._use(code)
                return code.printed
            case tree.Subscript(of=of, items=arguments):
                items = [self.line(item) for item in arguments]
                return _bracketed(self.line(of), "[", items, "]", comma=False)
            case tree.Lambda(body=body):
                return _prefixed("lambda: ", self.line(body))
            case tree.Union(variants=variants):
                return Chain([self.line(variant) for variant in variants])
            case tree.Forward(symbol=symbol):
                self._forward(symbol)
                return identifier(symbol.printed)
            case tree.Quoted(annotation=annotation):
                return literal(self.flat(annotation))
            case tree.Await(value=value):
                return _prefixed("await ", self.line(value))
            case tree.Starred(value=value):
                return _prefixed("*", self.line(value))
            case tree.Times(of=of, number=number):
                return _followed(self.line(of), f" * {number}")
            case tree.Tuple(items=members):
                items = [self.line(item) for item in members]
                one = ("(", ",)") if len(items) == 1 else None
                return Group("(", items, ")", flat=one) if items else "()"


def _is_single(code: Code) -> bool:
    """Tell whether an expression is one word to black."""
    return isinstance(
        code, tree.Value | tree.Name | tree.Symbol | tree.Module | tree.Quoted
    )


def _text(line: Line) -> str:
    """Return a document on one line, however long."""
    if isinstance(line, str):
        return line
    if line.flat is not None:
        return line.flat
    match line:
        case Group(before=before, items=[item], close=")") if before == "(":
            return f"({_text(item)},)"
        case Group(before=before, items=[Chain() as item], close=")"):
            return f"{before.removesuffix('(')}{_text(item)}"
        case Group():
            return f"{line.before}{', '.join(map(_text, line.items))}{line.close}"
        case Chain():
            return " | ".join(map(_text, line.items))
        case Row():
            return "".join(map(_text, line.parts))


def _prefixed(before: str, line: Line) -> Line:
    """Return a document with a text before it, which stays on its first line."""
    match line:
        case str():
            return before + line
        case Group(items=items, close=close, comma=comma, flat=flat):
            start = f"{before}{line.before}"
            if flat is not None and not flat.startswith(line.before):
                return Group(start, items, close, comma=comma, flat=(before, ""))
            end = ",)" if flat is not None and flat.endswith(",)") else close
            return Group(start, items, close, comma=comma, flat=(start, end))
        case Chain():
            # A union is put in parentheses where it does not fit.
            return Group(f"{before}(", [line], ")", comma=False, flat=(before, ""))
        case Row(parts=[first, *rest]):
            return Row([_part(_prefixed(before, first)), *rest])
        case _:
            raise AssertionError(line)


def _part(line: Line) -> str | Group:
    if isinstance(line, str | Group):
        return line
    raise AssertionError("a part of a row is a text or a group")


def _followed(line: Line, text: str) -> Line:
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


def _bracketed(
    line: Line, opening: str, items: list[Line], closing: str, *, comma: bool
) -> Line:
    """Return a document with items in brackets right after it."""
    if not items:
        return _followed(line, opening + closing)
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


def _statement(
    line: Line, indent: int, before: str, after: str, *, wraps: _Wraps = "no"
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
            return _wrapped(line, indent, before, after)
        return f"{before}{line}{after}"
    if isinstance(line, Chain):
        return _wrapped(line, indent, before, after)
    parts: list[str | Group] = line.parts if isinstance(line, Row) else [line]
    number = _breaking(parts, start, indent, after)
    if number is None and wraps != "no":
        wrapped = _wrapped(line, indent, before, after)
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
        head = "".join(map(_text, parts[:number])) + part.before
        tail = part.close + "".join(map(_text, parts[number + 1 :])) + after
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
    head = "".join(map(_text, parts[:number])) + group.before
    tail = group.close + "".join(map(_text, parts[number + 1 :])) + after
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
            return pad + _item(group.items[0], indent, "")
    return "\n".join([pad + _item(item, indent, ",") for item in group.items])


def _item(line: Line, indent: int, after: str, bar: str = "") -> str:
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
                _item(
                    item,
                    indent,
                    after if number == last else "",
                    "| " if number else "",
                )
                for number, item in enumerate(items)
            )
            return f"\n{' ' * indent}".join(variants)
        case Group() | Row():
            return _statement(line, indent, bar, after)


def _wrapped(line: Line, indent: int, before: str, after: str) -> str:
    """Return a statement with its expression in parentheses."""
    inner = _item(line, indent + 4, "")
    return f"{before}(\n{' ' * (indent + 4)}{inner}\n{' ' * indent}){after}"


def _opened(line: Line, indent: int, after: str) -> str:
    """Return an annotation that is too long for its line, over several."""
    match line:
        case str():
            if indent + 4 + width(line) > WIDTH:
                return line + after
            return _wrapped(line, indent, "", after)
        case Chain():
            return _wrapped(line, indent, "", after)
        case Group():
            return _broken([line], 0, indent, after)
        case Row(parts=parts):
            return _broken(parts, _last_group(parts), indent, after)
