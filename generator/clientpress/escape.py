"""The one place where strings of a document become Python, Markdown or TOML text.

Values print as literals, prose as docstrings; anything that is to be a name must be a
name already. Nothing of a document reaches a generated file by another way.
"""

from __future__ import annotations

import keyword
import math
import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from .json_values import is_list, is_object

_WIDTH = 88
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+", re.ASCII)
_MARKED_LINE = re.compile(r"\s*([-*+|>#]|\d+[.)]|```|    )")


def literal(value: str | int | float | bool | bytes | None) -> str:
    """Return the Python literal of a scalar, quoted as black quotes it."""
    if isinstance(value, (str, bytes)):  # a union of both would be made at each call
        return _quoted(value)
    if isinstance(value, float) and not math.isfinite(value):
        return f'float("{value}")'
    return repr(value)


# Names of parameters and sample values come back in every test that uses them.
# Numbers stay out: to a cache, 1, 1.0 and True are one key.
@lru_cache(maxsize=50_000)
def _quoted(value: str | bytes) -> str:
    text = repr(value)
    prefix, quote, body = text.partition("'")
    if prefix not in ("", "b") or not quote:
        return text
    body = body[:-1]
    # Black takes double quotes unless they would need more escapes.
    if body.count('"') > body.count("\\'"):
        return text
    body = body.replace("\\'", "'").replace('"', '\\"')
    return f'{prefix}"{body}"'


@lru_cache(maxsize=50_000)
def identifier(text: str) -> str:
    """Return `text` if it is a usable Python name. Raises ValueError otherwise."""
    if not text.isidentifier() or keyword.iskeyword(text):
        raise ValueError(f"not a Python name: {text!r}")
    return text


def clean(text: str) -> str:
    """Return prose without control characters; separators become plain breaks."""
    if text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    # str.splitlines knows more line ends than Python's own grammar; so do editors.
    text = "\n".join(" ".join(line.splitlines()) for line in text.split("\n"))
    return "".join(c if c == "\n" or c.isprintable() else _visible(c) for c in text)


def _visible(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def fill(text: str, width: int) -> list[str]:
    """Return the lines of prose, wrapped; lists, tables and code keep their lines."""
    lines: list[str] = []
    for block in re.split(r"\n\s*\n", clean(text).strip("\n")):
        if not block.strip():
            continue
        if lines:
            lines.append("")
        rows = [row.rstrip() for row in block.split("\n")]
        if any(_MARKED_LINE.match(row) for row in rows[1:]) or "|" in rows[0]:
            lines.extend(rows)
        else:
            joined = " ".join(row.strip() for row in rows)
            lines.extend(_wrapped(joined, width))
    return lines


def _wrapped(text: str, width: int) -> list[str]:
    if 0 < len(text) <= width and text.isprintable() and text == text.strip():
        return [text]  # nearly all of them
    return textwrap.wrap(
        text, max(width, 40), break_long_words=False, break_on_hyphens=False
    ) or [""]


@dataclass(frozen=True, slots=True)
class Entries:
    """A titled list in a docstring: names with what is said of each."""

    title: str
    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Titled lines of a docstring that are printed as they are."""

    title: str
    lines: tuple[str, ...]


def docstring(paragraphs: Sequence[str | Entries | Block], indent: int) -> str:
    """Return a docstring with its quotes, laid out as black leaves it.

    `paragraphs` are joined by blank lines. The first line follows the opening quotes.
    """
    width = _WIDTH - indent
    lines: list[str] = []
    for paragraph in paragraphs:
        if isinstance(paragraph, Entries):
            filled = _entries(paragraph, width)
        elif isinstance(paragraph, Block):
            filled = [paragraph.title, *(f"    {line}" for line in paragraph.lines)]
        else:
            # The opening quotes share the first line.
            filled = fill(paragraph, width if lines else width - 3)
        if filled:
            lines.extend([""] if lines else [])
            lines.extend(filled)
    if len(lines) == 1 and indent + len(_one_line(lines)) > _WIDTH:
        # Black leaves the quotes of a single line where they are, even past the edge.
        lines = _wrapped(lines[0], width - 6)
    if len(lines) <= 1:
        return _one_line(lines)
    first, *rest = (_in_triple_quotes(line).rstrip() for line in lines)
    pad = " " * indent
    # Black takes away what all lines after the first are indented by.
    rest = textwrap.dedent("\n".join(rest)).split("\n")
    inner = [f"{pad}{line}" if line else "" for line in rest]
    return "\n".join([f'"""{_first(first)}', *inner, f'{pad}"""'])


def _one_line(lines: list[str]) -> str:
    text = _first(_in_triple_quotes(lines[0].strip())) if lines else "Undocumented."
    # A quote before the closing quotes would change their meaning.
    return f'"""{text} """' if text.endswith('"') else f'"""{text}"""'


def _first(line: str) -> str:
    return f"\\{line}" if line.startswith('"') else line


# What stands after a colon stays beside it. What `clean` returns has no such character.
_GLUE = "\0"
_AFTER_COLON = re.compile(r"(?<=:) (?=[^ ]*[^ :](?: |$))")


def _entries(entries: Entries, width: int) -> list[str]:
    lines = [entries.title]
    for name, text in entries.items:
        joined = " ".join(clean(f"{name}: {text}").split())
        filled = _wrapped(joined, width - 8)
        if any(line.endswith(":") for line in filled[:-1]):
            # Editors take such a line for a title, and lose its indentation.
            glued = _wrapped(_AFTER_COLON.sub(_GLUE, joined), width - 8)
            filled = [line.replace(_GLUE, " ") for line in glued]
        lines.append(f"    {filled[0]}")
        lines.extend(f"        {line}" for line in filled[1:])
    return lines


def _in_triple_quotes(line: str) -> str:
    return line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


_QUOTED = re.compile(r"^\s*(?:>\s?)+")
_FENCE = re.compile(r"\s*(`{3,}|~{3,})")
# What begins a block that is a list; no line of a document holds it.
_LIST = "\n"
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s+")
# What Markdown reads in prose, in the order in which it is looked for: code, addresses,
# which GitHub makes links of, and marks. Each repetition is bounded.
_MARKDOWN = re.compile(
    r"(?<!`)(?P<ticks>`++)(?P<code>.{1,1000}?)(?<!`)(?P=ticks)(?!`)"
    r"|!?\[(?P<text>[^\[\]]{0,300})\]\((?P<to>[^()\s<>`]{1,500})(?:\s[^()]{0,200})?\)"
    r"|(?P<address>(?:[A-Za-z][A-Za-z0-9+.-]{1,20}://|www\.)(?:[^\s<>`]*[\w/=&#+%-])?"
    r"|[^\s<>`()\[\],;:@]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8})"
    r"|<|\{\{"
    r"|(?P<mark>[\\`*\[\]~$]|&(?=[#\w])|(?<![^\W_])_|_(?![^\W_])"
    r"|(?:(?<=\s)|^)#|^[>=+-]|(?<=^\d)[.)]|(?<=^\d\d)[.)]|#$)"
)
# Text without what any of those begins with. Most prose is such, and read at once.
_PLAIN = re.compile(r"(?![>=+\-0-9])(?:[^`\[\]:@<{\\*~$&_#w]|w(?!ww\.))*+")


def markdown(text: str) -> str:
    """Return prose as one line of Markdown in which nothing but code spans is live.

    HTML and emphasis show as they are written. Images and links become what they say,
    with where they lead as code, and so do addresses.
    """
    line = " ".join(clean(text).split())
    if _PLAIN.fullmatch(line):
        return line
    pieces: list[str] = []
    end = 0
    for found in _MARKDOWN.finditer(line):
        pieces.append(line[end : found.start()])
        code = found["code"] or found["address"]
        if code:
            # The backticks of two code spans would be read as one run.
            meets = not pieces[-1] and "".join(pieces[-2:]).endswith("`")
            pieces.append(f"{' ' * meets}{code_span(code)}")
        elif found["to"]:
            pieces.append(
                f"{markdown(found['text'])} ({code_span(found['to'])})".strip()
            )
        elif found["mark"]:
            pieces.append(f"\\{found['mark']}")
        else:
            pieces.append("&lt;" if found[0] == "<" else "{ {")
        end = found.end()
    return "".join([*pieces, line[end:]])


def markdown_blocks(text: str) -> str:
    """Return prose of several paragraphs as Markdown: see `markdown`.

    Lists stay lists of one level, code and tables become code, headings bold text; quotes
    lose their mark.
    """
    blocks: list[list[str]] = [[]]
    fence = ""
    for line in clean(text).split("\n"):
        prose = _QUOTED.sub("", line)
        marks, item = _FENCE.match(line), _ITEM.match(prose)
        if fence:
            blocks[-1].append(line)
            if line.strip() == fence:
                fence = ""
                blocks.append([])
        elif marks:
            fence = marks[1]
            blocks.append([fence])
        elif item:
            if not _is_list(blocks[-1]):
                blocks.append([_LIST])
            blocks[-1].append(prose[item.end() :])
        elif not prose.strip():
            blocks.append([])
        elif _is_list(blocks[-1]):
            blocks[-1][-1] += f" {prose}"
        else:
            blocks[-1].append(prose)
    return "\n\n".join(filter(None, map(_block, blocks)))


def _is_list(block: list[str]) -> bool:
    return block[:1] == [_LIST]


def _block(lines: list[str]) -> str:
    if not lines:
        return ""
    first, *rest = lines
    if _is_list(lines):
        return "\n".join(f"- {markdown(line)}" for line in rest)
    if _FENCE.fullmatch(first):
        return _fenced(rest[:-1] if rest[-1:] == [first] else rest)
    if all(line.lstrip().startswith("|") for line in lines):
        return _fenced(lines)
    heading = first.lstrip().lstrip("#")
    if heading != first.lstrip() and heading[:1].isspace():
        title = markdown(heading.rstrip("# "))
        return "\n\n".join(filter(None, (f"**{title}**", _block(rest))))
    return markdown(" ".join(lines))


def _fenced(lines: list[str]) -> str:
    ticks = max(map(len, re.findall("`+", "\n".join(lines))), default=0)
    fence = "`" * max(3, ticks + 1)
    return "\n".join([fence, *lines, fence]) if lines else ""


def code_span(text: str) -> str:
    """Return text as a code span of Markdown, whatever backticks it holds."""
    line = " ".join(clean(text).split())
    longest = max(map(len, re.findall("`+", line)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if line[:1] == "`" or line[-1:] == "`" or not line else ""
    return f"{fence}{pad}{line}{pad}{fence}"


def in_cell(text: str) -> str:
    """Return Markdown that stands in a cell of a table: no pipe ends it."""
    return text.replace("|", "\\|")


def toml(text: str) -> str:
    """Return a TOML basic string of one line of prose."""
    return toml_value(clean(text).replace("\n", " "))


def toml_value(value: object) -> str:
    """Return a TOML value on one line, exactly as it is: text, numbers, lists, tables.

    Raises:
        TypeError: TOML has nothing like it.
    """
    match value:
        case str():
            body = value.replace("\\", "\\\\").replace('"', '\\"')
            return f'"{"".join(map(_toml_character, body))}"'
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case _ if is_list(value):
            return f"[{', '.join(map(toml_value, value))}]"
        case _ if is_object(value):
            pairs = [f"{toml_key(k)} = {toml_value(v)}" for k, v in value.items()]
            return f"{{ {', '.join(pairs)} }}"
        case _:
            raise TypeError(type(value).__name__)


def toml_key(text: str) -> str:
    """Return a key of a TOML table, in quotes where it needs some."""
    return text if _BARE_KEY.fullmatch(text) else toml_value(text)


def _toml_character(character: str) -> str:
    if character.isprintable():
        return character
    # TOML has no escape for half of a pair, which is no character.
    number = ord(character) if not "\ud800" <= character <= "\udfff" else 0xFFFD
    return f"\\U{number:08X}"
