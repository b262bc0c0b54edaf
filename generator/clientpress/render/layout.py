"""Lays out Python as black does, so that black has nothing to change.

The rule behind all of it: what fits on the line stays on the line; what does not is
opened at its brackets, one item a line, with a trailing comma that keeps it open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..escape import identifier, literal
from ..plan.code import Annotation, Call, Code, Dict, List, Name, Tuple, Value
from .types import WIDTH, opened_type

NONE = Value(None)


def flat(code: Code) -> str:
    """Return an expression on one line."""
    match code:
        case Name(text=text):
            return text
        case Value(value=value):
            return literal(value)
        case Call(function=function):
            return f"{function}({', '.join(p + flat(c) for p, c in _arguments(code))})"
        case Tuple(items=items):
            inner = ", ".join(flat(item) for item in items)
            return f"({inner},)" if len(items) == 1 else f"({inner})"
        case List(items=items):
            return f"[{', '.join(flat(item) for item in items)}]"
        case Dict(items=items):
            return f"{{{', '.join(f'{flat(k)}: {flat(v)}' for k, v in items)}}}"


def flat_within(code: Code, room: int) -> str | None:
    """Return an expression on one line, or None if it takes more than `room` columns.

    Stops at the edge: `flat` at each level of a deep expression would print the
    innermost values once for each level.
    """
    if isinstance(code, Name | Value) or (parts := _opened(code)) is None:
        text = flat(code)
        return text if len(text) <= room else None
    # The shortest items are a digit, a comma and a space.
    if isinstance(code, Dict | List | Tuple) and 3 * len(code.items) > room:
        return None
    opening, items, closing = parts
    left = room - len(opening) - len(closing) + len(", ")
    texts: list[str] = []
    for prefix, item in items:
        left -= len(prefix) + len(", ")
        inner = flat_within(item, left) if left > 0 else None
        if inner is None:
            return None
        texts.append(prefix + inner)
        left -= len(inner)
    if isinstance(code, Tuple) and len(texts) == 1:
        return f"({texts[0]},)" if left else None
    return f"{opening}{', '.join(texts)}{closing}"


def expression(code: Code, indent: int, *, before: str = "", after: str = "") -> str:
    """Return `before` + the expression + `after`, as they stand at `indent`."""
    text = flat_within(code, _room(before, indent) - len(after))
    if text is not None:
        return f"{before}{text}{after}"
    if isinstance(code, Name) and code.text.startswith("lambda: ") and "[" in code.text:
        opened = opened_type(code.text.removeprefix("lambda: "), indent)
        return f"{before}lambda: {opened}{after}"
    parts = _opened(code)
    if parts is None:
        text = flat(code)
        one_line = f"{before}{text}{after}"
        return _in_parentheses(text, indent, before, after) or one_line
    opening, items, closing = parts
    pad = " " * (indent + 4)
    if _wants_parentheses(code, opening, indent, before, after):
        return f"{before}(\n{pad}{expression(code, indent + 4)}\n{' ' * indent})"
    lines = [f"{before}{opening}"]
    room = WIDTH - len(pad) - len(",")
    for prefix, item in items:
        # Most items are scalars that fit: what `expression` would come to for them.
        text = literal(item.value) if isinstance(item, Value) else None
        if text is None or len(prefix) + len(text) > room:
            lines.append(pad + expression(item, indent + 4, before=prefix, after=","))
        else:
            lines.append(f"{pad}{prefix}{text},")
    lines.append(f"{' ' * indent}{closing}{after}")
    return "\n".join(lines)


def _room(before: str, indent: int) -> int:
    """Return how many columns are left after `before`, which starts at `indent`."""
    _, newline, last = before.rpartition("\n")
    return WIDTH - len(last) - (0 if newline else indent)


def _in_parentheses(text: str, indent: int, before: str, after: str) -> str | None:
    """Black puts what it cannot split on a line of its own where that helps.

    A call without arguments that is returned goes there even if it does not.
    """
    if after or not before.endswith(("= ", "return ")):
        return None
    is_call = before == "return " and text.endswith("()")
    if not is_call and ("(" in before or indent + 4 + len(text) > WIDTH):
        return None
    return f"{before}(\n{' ' * (indent + 4)}{text}\n{' ' * indent})"


def _wants_parentheses(
    code: Code, opening: str, indent: int, before: str, after: str
) -> bool:
    """Tell whether a bracket that opens beyond the edge would not do so in parentheses."""
    room = _room(before, indent)
    if after or len(opening) <= room or len(opening) > _room("", indent + 4):
        return False
    if before == "return ":
        return True
    if not before.endswith(" = ") or "(" in before or room < len("("):
        return False
    # Black leaves it open where what is inside would not fit then either.
    parts = _opened(code)
    items = parts[1] if parts is not None else ()
    width = _room("", indent + 8) - len(",")
    return all(len(prefix) + len(flat(item)) <= width for prefix, item in items)


def _opened(code: Code) -> tuple[str, Iterable[tuple[str, Code]], str] | None:
    match code:
        case Call(function=function, positional=positional, keyword=keyword):
            some = positional or keyword
            return (f"{function}(", _arguments(code), ")") if some else None
        case Tuple(items=items) if items:
            return "(", (("", item) for item in items), ")"
        case List(items=items) if items:
            return "[", (("", item) for item in items), "]"
        case Dict(items=items) if items:
            return "{", ((f"{flat(key)}: ", value) for key, value in items), "}"
        case _:
            return None


def _arguments(call: Call) -> Iterator[tuple[str, Code]]:
    for item in call.positional:
        yield "", item
    for name, item in call.keyword:
        yield f"{identifier(name)}=", item


def names(code: Code) -> Iterator[str]:
    """Yield the pieces of an expression that are Python already, which hold its names.

    Values hold none, and they are most of the text of a test.
    """
    match code:
        case Name(text=text):
            yield text
        case Value():
            pass
        case Call(function=function, positional=positional, keyword=keyword):
            yield function
            for item in positional:
                yield from names(item)
            for _, item in keyword:
                yield from names(item)
        case Tuple(items=items) | List(items=items):
            for item in items:
                yield from names(item)
        case Dict(items=pairs):
            for key, value in pairs:
                yield from names(key)
                yield from names(value)


def annotated(
    name: str,
    annotation: Annotation,
    default: Code | None,
    indent: int,
    after: str = "",
) -> str:
    """Return `name: annotation = default` + `after`, as it stands at `indent`."""
    name = identifier(name)
    head = f"{name}: {annotation.text}"
    if default is None:
        one_line = f"{head}{after}"
        if indent + len(one_line) <= WIDTH:
            return one_line
    else:
        text = flat_within(default, _room(f"{head} = {after}", indent))
        if text is not None:
            return f"{head} = {text}{after}"
    if default is not None and not after:
        opening = _opened(default)
        if opening and indent + len(head) + len(opening[0]) + 3 <= WIDTH:
            return expression(default, indent, before=f"{head} = ")
        if indent + len(head) + 4 <= WIDTH:
            inner = expression(default, indent + 4)
            return f"{head} = (\n{' ' * (indent + 4)}{inner}\n{' ' * indent})"
    opened = opened_type(annotation.text, indent)
    if opened is None:
        return f"{head}{'' if default is None else f' = {flat(default)}'}{after}"
    if default is None:
        return f"{name}: {opened}{after}"
    return expression(default, indent, before=f"{name}: {opened} = ", after=after)


def alias(name: str, annotation: Annotation, indent: int) -> str:
    """Return `name: TypeAlias = annotation`, opened where it is too long."""
    head = f"{identifier(name)}: TypeAlias = "
    if indent + len(head) + len(annotation.text) <= WIDTH:
        return head + annotation.text
    opened = opened_type(annotation.text, indent)
    return head + (opened or annotation.text)


def quoted_alias(name: str, annotation: Annotation, indent: int) -> str:
    """Return an alias whose names may be defined later: its text is a string.

    Too long for one string, it is a `Union` of strings.
    """
    head = f"{identifier(name)}: TypeAlias = "
    text = literal(annotation.text)
    # A string within the string would need escapes, which type checkers do not read.
    nested = any(quote in annotation.text for quote in "\"'")
    fits = indent + len(head) + len(text) <= WIDTH
    if not nested and (fits or len(annotation.variants) == 1):
        return expression(Value(annotation.text), indent, before=head)
    pad = " " * (indent + 4)
    variants = "".join(
        f"{pad}{_bare(variant, indent + 4) if nested and '[' in variant else literal(variant)},\n"
        for variant in annotation.variants
    )
    return f"{head}Union[\n{variants}{' ' * indent}]"


def _bare(variant: str, indent: int) -> str:
    if indent + len(variant) + 1 <= WIDTH:
        return variant
    return opened_type(variant, indent) or variant


def class_line(name: str, bases: str) -> str:
    """Return the `class` line or lines."""
    one_line = f"class {identifier(name)}({bases}):"
    return one_line if len(one_line) <= WIDTH else f"class {name}(\n    {bases}\n):"


def test_line(name: str, *arguments: str) -> str:
    """Return the `def` line or lines of a test."""
    given = tuple(argument for argument in arguments if argument)
    return function_line(f"test_{name}", given, "None", 0)


def function_line(
    name: str, arguments: Sequence[str], returns: str, indent: int
) -> str:
    """Return the `def` line or lines of a function."""
    head = f"def {identifier(name)}("
    one_line = f"{head}{', '.join(arguments)}) -> {returns}:"
    if indent + len(one_line) <= WIDTH or not arguments:
        return one_line
    pad = " " * indent
    lines = "".join(f"{pad}    {argument},\n" for argument in arguments)
    return f"{head}\n{lines}{pad}) -> {returns}:"


@dataclass(frozen=True, slots=True)
class SignatureArgument:
    """An argument as it is printed: `name: annotation = default`."""

    name: str
    annotation: Annotation
    default: Code | None = None


def signature(
    name: str,
    positional: Sequence[SignatureArgument],
    keyword: Sequence[SignatureArgument],
    returns: Annotation,
    indent: int,
    *,
    is_async: bool = False,
    body: str = "",
) -> str:
    """Return the `def` line or lines of a method, up to the colon and `body`."""
    start = f"{'async ' if is_async else ''}def {identifier(name)}("
    end = f") -> {returns.text}:{body}"
    parts = ["self", *(_flat_argument(a) for a in positional)]
    if keyword:
        parts += ["*", *(_flat_argument(a) for a in keyword)]
    one_line = f"{start}{', '.join(parts)}{end}"
    if indent + len(one_line) <= WIDTH:
        return one_line
    pad = " " * (indent + 4)
    lines = [start, f"{pad}self,"]
    lines += [f"{pad}{_argument(a, indent + 4)}" for a in positional]
    if keyword:
        lines.append(f"{pad}*,")
        lines += [f"{pad}{_argument(a, indent + 4)}" for a in keyword]
    lines.append(f"{' ' * indent}{_return(returns, indent, body)}")
    return "\n".join(lines)


def _flat_argument(argument: SignatureArgument) -> str:
    tail = "" if argument.default is None else f" = {flat(argument.default)}"
    return f"{identifier(argument.name)}: {argument.annotation.text}{tail}"


def _argument(argument: SignatureArgument, indent: int) -> str:
    return annotated(argument.name, argument.annotation, argument.default, indent, ",")


def _return(returns: Annotation, indent: int, body: str) -> str:
    one_line = f") -> {returns.text}:{body}"
    if indent + len(one_line) <= WIDTH:
        return one_line
    opened = opened_type(returns.text, indent)
    return f") -> {opened}:{body}" if opened is not None else one_line
