"""Prints trees as black lays them out: each becomes a document of `layout.py` first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct

from ..escape import identifier, literal
from . import tree
from .layout import (
    WIDTH,
    Chain,
    Group,
    Line,
    Wraps,
    bracketed,
    followed,
    in_parentheses,
    item_of,
    lay_out,
    open_annotation,
    prefixed,
    text_of,
    width,
)
from .tree import Code


def _ignored(symbol: tree.Symbol | tree.Module) -> None:
    """Take note of no symbol."""


class Parameter(Struct, frozen=True):
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
        return text_of(self.line(code))

    def statement(
        self, code: Code, indent: int, *, before: str = "", after: str = ""
    ) -> str:
        """Return `before` + the expression + `after`, which stand at `indent`.

        `before` ends with `= `, `return ` or the like where parentheses may be put
        around the expression.
        """
        line = self.line(code)
        wraps: Wraps = "no"
        if before.endswith(("= ", "return ", "in ", "assert ")):
            wraps = "if it helps" if _is_single(code) else "yes"
        return lay_out(line, indent, before, after, wraps=wraps)

    def within(self, code: Code, indent: int) -> str:
        """Return an expression as it stands within brackets that open at `indent`."""
        inner = item_of(self.line(code), indent + 4, "")
        return f"\n{' ' * (indent + 4)}{inner}\n{' ' * indent}"

    def assignment(
        self,
        name: str,
        annotation: Code,
        value: Code | None,
        indent: int,
    ) -> str:
        """Return `name: annotation = value`, or without a value."""
        shown = None if value is None else self.line(value)
        dotted = isinstance(annotation, tree.Attribute)
        return _assigned(name, self.line(annotation), shown, indent, dotted=dotted)

    def class_line(
        self,
        name: str,
        bases: Sequence[Code | tuple[str, Code]],
        indent: int = 0,
    ) -> str:
        """Return the `class` line or lines; pairs among `bases` are keywords."""
        texts = [
            (
                f"{identifier(one[0])}={self.flat(one[1])}"
                if isinstance(one, tuple)
                else self.flat(one)
            )
            for one in bases
        ]
        shown = ", ".join(texts)
        line = f"class {identifier(name)}({shown}):" if texts else f"class {name}:"
        blanks = " " * indent
        if not texts or indent + width(line) <= WIDTH:
            return line
        if indent + 4 + width(shown) > WIDTH:
            shown = f",\n{blanks}    ".join(texts) + ","
        return f"class {name}(\n{blanks}    {shown}\n{blanks}):"

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
        result, dotted = self.line(returns), isinstance(returns, tree.Attribute)
        end = f":{body}"
        before, after = self._lines(positional), self._lines(keyword)
        parts = [first] if first else []
        parts += [_on_one_line(*one) for one in before]
        if after:
            parts += ["*", *(_on_one_line(*one) for one in after)]
        one_line = f"{start}{', '.join(parts)}) -> {text_of(result)}{end}"
        if indent + width(one_line) <= WIDTH:
            return one_line
        if not parts:
            opened = open_annotation(result, indent, end, dotted=dotted)
            return f"{start}) -> {opened}"
        pad = " " * (indent + 4)
        lines = [start]
        lines += [f"{pad}{first},"] if first else []
        lines += [pad + _assigned(*one, indent + 4, ",") for one in before]
        if after:
            lines.append(f"{pad}*,")
            lines += [pad + _assigned(*one, indent + 4, ",") for one in after]
        head = ") -> "
        if indent + width(f"{head}{text_of(result)}{end}") <= WIDTH:
            lines.append(f"{' ' * indent}{head}{text_of(result)}{end}")
        else:
            opened = open_annotation(result, indent, end, dotted=dotted)
            lines.append(f"{' ' * indent}{head}{opened}")
        return "\n".join(lines)

    def _lines(
        self, parameters: Sequence[Parameter]
    ) -> list[tuple[str, Line, Line | None]]:
        """Return the name of each parameter, its annotation and its default."""
        return [
            (
                one.name,
                self.line(one.annotation),
                None if one.default is None else self.line(one.default),
            )
            for one in parameters
        ]

    def line(self, code: Code) -> Line:
        """Return the document of an expression."""
        # What is printed most often stands first.
        match code:
            case tree.Value(value=value):
                return literal(value)
            case tree.Symbol() | tree.Module():
                self._use(code)
                return code.printed
            case tree.Name(text=text):
                return identifier(text)
            case tree.Attribute(of=of, name=name):
                return followed(self.line(of), f".{identifier(name)}")
            case tree.Call(function=function, positional=positional, keyword=keyword):
                items = [self.line(item) for item in positional]
                items += [
                    prefixed(f"{identifier(name)}=", self.line(item))
                    for name, item in keyword
                ]
                return bracketed(self.line(function), "(", items, ")", comma=True)
            case tree.Union(variants=variants):
                return Chain([self.line(variant) for variant in variants])
            case tree.Dict(items=pairs):
                items = [
                    prefixed(f"{text_of(self.line(key))}: ", self.line(value))
                    for key, value in pairs
                ]
                return Group("{", items, "}") if items else "{}"
            case tree.Subscript(of=of, items=arguments):
                items = [self.line(item) for item in arguments]
                return bracketed(self.line(of), "[", items, "]", comma=False)
            case tree.List(items=members):
                items = [self.line(item) for item in members]
                return Group("[", items, "]") if items else "[]"
            case tree.Lambda(body=body):
                return prefixed("lambda: ", self.line(body))
            case tree.Forward(symbol=symbol):
                self._forward(symbol)
                return identifier(symbol.printed)
            case tree.Quoted(annotation=annotation):
                return literal(self.flat(annotation))
            case tree.Await(value=value):
                return prefixed("await ", self.line(value))
            case tree.Starred(value=value):
                return prefixed("*", self.line(value))
            case tree.Times(of=of, number=number):
                return followed(self.line(of), f" * {number}")
            case tree.Tuple(items=members):
                items = [self.line(item) for item in members]
                one = ("(", ",)") if len(items) == 1 else None
                return Group("(", items, ")", flat=one) if items else "()"


def _assigned(
    name: str,
    line: Line,
    shown: Line | None,
    indent: int,
    after: str = "",
    *,
    dotted: bool = False,
) -> str:
    """Return `name: annotation = value`; with `after=","` a parameter of a function."""
    head = f"{identifier(name)}: {text_of(line)}"
    if shown is None:
        if indent + width(head) + len(after) <= WIDTH:
            return head + after
        return f"{name}: {open_annotation(line, indent, after, dotted=dotted)}"
    text = text_of(shown)
    if indent + width(head) + len(" = ") + width(text) + len(after) <= WIDTH:
        return f"{head} = {text}{after}"
    if not after:
        start = shown.before if isinstance(shown, Group) else None
        if start and indent + width(f"{head} = {start}") <= WIDTH:
            return lay_out(shown, indent, f"{head} = ", "")
        if indent + width(head) + len(" = (") <= WIDTH:
            return in_parentheses(shown, indent, f"{head} = ", "")
    tail = f" = {text}{after}"
    if not after and isinstance(shown, Group):
        opened = open_annotation(line, indent, "", dotted=dotted)
        before = f"{name}: {opened} = "
        if indent + width(before.partition("\n")[0]) > WIDTH:
            # Black opens the last brackets first, and then there is no room before them.
            return before + open_annotation(shown, indent, "")
        return lay_out(shown, indent, before, "")
    if isinstance(shown, Chain) and not after:
        # Black keeps the parentheses that it tried first, around alternatives alone.
        before = f"{name}: {open_annotation(line, indent, '', dotted=dotted)} = "
        last = before.rpartition("\n")[2]
        if width(f"{last}({text})") <= WIDTH:
            return f"{before}({text})"
        return in_parentheses(shown, indent, before, "")
    return f"{name}: {open_annotation(line, indent, tail, dotted=dotted)}"


def _on_one_line(name: str, line: Line, default: Line | None) -> str:
    end = "" if default is None else f" = {text_of(default)}"
    return f"{identifier(name)}: {text_of(line)}{end}"


def _is_single(code: Code) -> bool:
    """Tell whether an expression is one word to black."""
    return isinstance(
        code, tree.Value | tree.Name | tree.Symbol | tree.Module | tree.Quoted
    )
