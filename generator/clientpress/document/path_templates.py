"""Paths with placeholders, in the spellings that documents have for them.

OpenAPI has `/files/{id}` alone. Frameworks write down what a placeholder matches
(`{path:.+}`, `{id:int}`, `{name=projects/*}`, `{proxy+}`, `:id`), and some paths hold a
query, with placeholders or as an expression of RFC 6570 (`?page={page}`, `{?page,size}`).
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from functools import lru_cache

# What a placeholder begins with, its name, and what it matches.
_INNER = re.compile(r"\s*([+*]*)([^\s:=?+*]+)\s*(.*?)\s*", re.DOTALL)
_EXPRESSION = re.compile(r"[?&]\s*(\w.*)", re.DOTALL)
# A value that may hold slashes, be it a pattern, a converter or a sign.
_WIDE = frozenset({"*", "**", "+", ":.*", ":.+", ":*", ":path", ":(.*)", ":(.+)"})
_MARK = re.compile(r"\{(\d+)\}")
_PAIR = re.compile(r"([^={}]+)=\{(\d+)\}")
_SEGMENT = re.compile(r"(?<=/)(?::([A-Za-z_]\w*)|<(?:(\w+):)?([A-Za-z_]\w*)>)(?=/|$)")


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A placeholder of a path: `text` is all that stands in its braces.

    `is_wide` says that its value may be several segments.
    """

    text: str
    name: str
    is_wide: bool = False


@dataclass(frozen=True, slots=True)
class PathTemplate:
    """A path that is taken apart.

    `plain` is the path as OpenAPI writes it. `placeholders` are those it has. `query`
    has those that were the whole value of a query parameter, by its name, and
    `optional` names query parameters that may be absent: neither is in `plain`.
    """

    plain: str
    placeholders: tuple[Placeholder, ...]
    query: tuple[tuple[str, Placeholder], ...]
    optional: tuple[str, ...]


def path_template(path: str, declared: Container[str] = ()) -> PathTemplate:
    """Take a path apart; `declared` names its path parameters.

    One of them may be called like all that stands in a placeholder's braces, which is
    its name then, or stand in the path without braces (`/users/:id`).
    """
    if not any(sign in path for sign in "{:<"):
        return PathTemplate(path, (), (), ())
    marked, there, optional = _marked(path.partition("#")[0])
    found = [*there]
    before, mark, query = marked.partition("?")

    def bare(match: re.Match[str]) -> str:
        name = match[1] or match[3]
        if name not in declared:
            return match[0]
        found.append(Placeholder(name, name, match[2] == "path"))
        return f"{{{len(found) - 1}}}"

    before = _SEGMENT.sub(bare, before)
    kept: list[str] = []
    pairs: list[tuple[str, Placeholder]] = []
    for text in query.split("&") if query else ():
        pair = _PAIR.fullmatch(text)
        if pair is None:
            kept.append(text)
        else:
            pairs.append((pair[1], found[int(pair[2])]))
    text = f"{before}{mark if kept or not pairs else ''}{'&'.join(kept)}"
    placed = [found[int(number)] for number in _MARK.findall(text)]
    named = [
        (
            Placeholder(one.text, one.text, one.is_wide)
            if one.text in declared and "{" not in one.text
            else one
        )
        for one in placed
    ]
    names = iter(named)
    plain = _MARK.sub(lambda _: f"{{{next(names).name}}}", text)
    fragment = path[len(path.partition("#")[0]) :]
    return PathTemplate(
        plain + fragment, tuple(dict.fromkeys(named)), tuple(pairs), optional
    )


def has_loose_brace(path: str) -> bool:
    """Tell whether a path has a brace without the other that belongs to it."""
    return any(brace in _MARK.sub("", _marked(path)[0]) for brace in "{}")


@lru_cache(maxsize=16_384)  # a path is taken apart by each stage
def _marked(path: str) -> tuple[str, tuple[Placeholder, ...], tuple[str, ...]]:
    """Return a path with numbers in its braces, the placeholders, and what is optional.

    Braces in braces belong to a pattern.
    """
    found: list[Placeholder] = []
    optional: list[str] = []
    pieces: list[str] = []
    end = 0
    while (start := path.find("{", end)) >= 0:
        close = _closing(path, start)
        if close < 0:
            break
        pieces.append(path[end:start])
        inner, end = path[start + 1 : close], close + 1
        expression = _EXPRESSION.fullmatch(inner)
        if expression is not None:
            names = (name.strip(" *") for name in expression[1].split(","))
            optional += [name.partition(":")[0] for name in names]
            continue
        found.append(_placeholder(inner))
        pieces.append(f"{{{len(found) - 1}}}")
    return "".join(pieces) + path[end:], tuple(found), tuple(optional)


def _closing(path: str, start: int) -> int:
    depth = 0
    for index in range(start, len(path)):
        depth += {"{": 1, "}": -1}.get(path[index], 0)
        if depth == 0:
            return index
    return -1


@lru_cache(maxsize=4096)
def _placeholder(text: str) -> Placeholder:
    match = _INNER.fullmatch(text)
    if match is None:
        return Placeholder(text, text)
    sign, name, pattern = match.groups()
    is_wide = bool(sign) or pattern in _WIDE
    # A resource name of Google's APIs: its pattern has slashes itself.
    is_wide = is_wide or (
        pattern.startswith("=") and ("/" in pattern or "**" in pattern)
    )
    return Placeholder(text, name, is_wide)
