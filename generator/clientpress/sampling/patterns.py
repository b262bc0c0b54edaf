"""Texts that regular expressions match, made from a number.

Patterns come from documents: they are taken apart, never run.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any

# The parser of `re`. It has no public name, and is in every Python there is.
_parser: Any = import_module("re._parser")

_LONGEST_TEXT = 200
_MOST_STEPS = 5_000
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_CATEGORIES = {
    "CATEGORY_DIGIT": "0123456789",
    "CATEGORY_SPACE": " ",
    "CATEGORY_WORD": _LETTERS + _LETTERS.upper() + "0123456789_",
    "CATEGORY_NOT_DIGIT": _LETTERS,
    "CATEGORY_NOT_SPACE": _LETTERS,
    "CATEGORY_NOT_WORD": "-",
}
_ANY = _LETTERS + "0123456789"


def matching_text(
    pattern: str, number: int, shortest: int, longest: int | None
) -> str | None:
    """Return a text that a pattern matches, another one for another number.

    None where the pattern is not understood, looks around or refers back, or where no
    text of a length between `shortest` and `longest` was found. It is empty only where
    nothing else was found: that is no value of a path, and shows nobody anything.
    """
    try:
        tree = _parser.parse(pattern)
    except (re.error, RecursionError, OverflowError):
        return None
    most = min(_LONGEST_TEXT, _LONGEST_TEXT if longest is None else longest)
    found = None
    for repeats in (0, 1, shortest, most):
        try:
            text = _Text(number, repeats).of(tree)
        except (LookupError, RecursionError):
            return None
        if shortest <= len(text) <= most:
            found = text
        if found:
            break
    return found


class _Text:
    """Writes texts; what may be repeated is, up to `repeats` times."""

    def __init__(self, number: int, repeats: int) -> None:
        self._number = number
        self._repeats = repeats
        # Repeats may stand inside each other.
        self._steps = _MOST_STEPS

    def of(self, tree: Any) -> str:
        """Return a text that the tree of a pattern matches.

        Raises:
            LookupError: it says something that is not understood, or far too much.
        """
        return "".join(self._node(str(kind), value) for kind, value in tree)

    def _node(self, kind: str, value: Any) -> str:
        self._steps -= 1
        if self._steps < 0:
            raise LookupError("the text is too long")
        match kind:
            case "LITERAL":
                return chr(value)
            case "ANY":
                return self._one(_ANY)
            case "NOT_LITERAL":
                return self._one(_ANY.replace(chr(value), ""))
            case "IN":
                return self._one(_members(value))
            case "BRANCH":
                branches = value[1]
                return self.of(branches[self._number % len(branches)])
            case "SUBPATTERN":
                return self.of(value[-1])
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                least, most, inner = value
                times = max(least, min(self._repeats, int(most)))
                return "".join(self.of(inner) for _ in range(times))
            case "AT":
                return ""
            case _:
                raise LookupError(kind)

    def _one(self, characters: str) -> str:
        """Return one of some characters; the number is used up digit by digit."""
        if not characters:
            raise LookupError("nothing fits")
        self._number, place = divmod(self._number, len(characters))
        return characters[place]


def _members(nodes: Any) -> str:
    """Return the characters of a class, those that print before all others."""
    found = ""
    excluded = False
    for kind, value in nodes:
        match str(kind):
            case "NEGATE":
                excluded = True
            case "LITERAL":
                found += chr(value)
            case "RANGE":
                first, last = value
                found += "".join(map(chr, range(first, min(last, first + 200) + 1)))
            case "CATEGORY":
                found += _CATEGORIES[str(value)]
            case other:
                raise LookupError(other)
    if excluded:
        return "".join(c for c in _ANY + "-_ " if c not in found)
    printable = "".join(c for c in found if c.isprintable())
    return printable or found
