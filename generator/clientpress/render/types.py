"""Opens type expressions that are too long for their line, as black does."""

from __future__ import annotations

WIDTH = 88


def opened_type(text: str, indent: int) -> str | None:
    """Return a type expression over several lines, or None if that cannot help.

    The first line continues one that stands at `indent`. A union is put in
    parentheses, a subscript is opened at its brackets.
    """
    pad = " " * indent
    variants = split_at(text, " | ")
    if len(variants) > 1:
        return f"(\n{_union(variants, indent + 4)}\n{pad})"
    if text.endswith("]"):
        return _subscript(text, indent)
    if indent + 4 + len(text) > WIDTH:
        return None
    return f"(\n{pad}    {text}\n{pad})"


def _union(variants: list[str], indent: int, after: str = "") -> str:
    """Return a union without what follows it on its last line, `after`."""
    pad = " " * indent
    one_line = f"{pad}{' | '.join(variants)}"
    if len(one_line) + len(after) <= WIDTH:
        return one_line
    if len(variants) == 1:
        return pad + (
            _subscript(variants[0], indent)
            if variants[0].endswith("]")
            else variants[0]
        )
    lines: list[str] = []
    for number, variant in enumerate(variants):
        bar = "| " if number else ""
        fits = indent + len(bar) + len(variant) <= WIDTH or not variant.endswith("]")
        lines.append(f"{pad}{bar}{variant if fits else _subscript(variant, indent)}")
    return "\n".join(lines)


def _subscript(text: str, indent: int) -> str:
    outer, _, rest = text.partition("[")
    arguments = split_at(rest[:-1], ", ")
    pad = " " * (indent + 4)
    inner = pad + ", ".join(arguments)
    if len(arguments) == 1:
        inner = _union(split_at(arguments[0], " | "), indent + 4)
    elif len(inner) > WIDTH:
        opened = [_union(split_at(a, " | "), indent + 4, ",") for a in arguments]
        inner = "\n".join(f"{argument}," for argument in opened)
    return f"{outer}[\n{inner}\n{' ' * indent}]"


def split_at(text: str, separator: str) -> list[str]:
    """Split a type expression at a separator that stands outside brackets and quotes."""
    parts: list[str] = []
    depth, quote, start, index = 0, "", 0, 0
    while index < len(text):
        character = text[index]
        if quote:
            if character == "\\":
                index += 1
            elif character == quote:
                quote = ""
        elif character in "\"'":
            quote = character
        elif character in "[(":
            depth += 1
        elif character in "])":
            depth -= 1
        elif depth == 0 and text.startswith(separator, index):
            parts.append(text[start:index])
            index += len(separator)
            start = index
            continue
        index += 1
    return [*parts, text[start:]]
