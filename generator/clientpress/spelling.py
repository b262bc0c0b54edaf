"""Which known word a misspelt one was meant to be."""

from __future__ import annotations

import difflib
import heapq
import re
from collections import defaultdict
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST = 80
"""Characters of a word that is worth a comparison."""
_MANY = 5_000
"""Words that are looked at; of more, only those that begin alike."""
_COMPARED = 50
"""Words that are compared in earnest, for which each letter counts."""
_SLIPS = 50
_LISTED = 12
_JOINTS = re.compile(r"[-_ ]")


class Spelling:
    """Finds the nearest known word, for as many slips as anybody reads about.

    A comparison takes long, and a hostile document has many words to compare.
    """

    def __init__(self, slips: int = _SLIPS) -> None:
        self._left = slips

    def nearest(self, word: str, known: Iterable[str]) -> str | None:
        """Return the known word that is closest to `word`, None if none is close."""
        if not self._left or len(word) > _LONGEST:
            return None
        self._left -= 1
        words = [one for one in known if len(one) <= _LONGEST]
        if len(words) > _MANY:
            alike = (one for one in words if one[:1].lower() == word[:1].lower())
            words = list(islice(alike, _MANY))
        if len(words) > _COMPARED:
            pairs = _pairs(word)
            shared = ((len(pairs & _pairs(one)), one) for one in words)
            words = [one for _, one in heapq.nlargest(_COMPARED, shared)]
        close = difflib.get_close_matches(word, words, 1)
        return close[0] if close else None

    def hint(self, word: str, known: Iterable[str], otherwise: str = "") -> str:
        """Return a hint that names the known word closest to `word`, or another."""
        close = self.nearest(word, known)
        return otherwise if close is None else did_you_mean([close])


class Words:
    """Known words, to be found by what is nearly one of them."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = set(words)

    def __len__(self) -> int:
        return len(self._words)

    def __contains__(self, word: object) -> bool:
        return word in self._words

    @cached_property
    def _by_part(self) -> dict[str, list[str]]:
        by_part: defaultdict[str, list[str]] = defaultdict(list)
        for word in self._words:
            for part in _parts(_folded(word)) if len(word) <= _LONGEST else ():
                by_part[part].append(word)
        return by_part

    def near(self, word: str) -> list[str]:
        """Return the known words that `word` is but for one slip, the nearest first.

        A slip is one letter changed, moved, doubled, added or left out, or another case
        or another way to join words: `operation_id` is `operationId`.
        """
        if len(word) > _LONGEST:
            return []
        folded = _folded(word)
        found = {one for part in _parts(folded) for one in self._by_part.get(part, ())}
        near = [
            (_folded(one) != folded, one[:1] != word[:1], one)
            for one in found
            if _is_one_slip(_folded(one), folded)
        ]
        return [one for *_, one in sorted(near)]


def did_you_mean(words: Iterable[str]) -> str:
    """Return a hint that names what may have been meant, "" where that is nothing."""
    named = " or ".join(map(repr, islice(words, 3)))
    return f"did you mean {named}?" if named else ""


def nearest(word: str, known: Iterable[str]) -> str:
    """Return a hint that names the known word closest to `word`, or some of them."""
    words = sorted(known)
    if near := Words(words[:_MANY]).near(word):
        return did_you_mean(near)
    listed = ", ".join(words[:_LISTED])
    more = len(words) - _LISTED
    rest = f" and {more} more" if more > 0 else ""
    return Spelling().hint(
        word, words, f"known: {listed}{rest}" if words else "there is none"
    )


def similar(name: str, known: Iterable[str]) -> str:
    """Return a hint that names the dotted names that end so, else the closest one."""
    names = dict.fromkeys(known)
    ending = [one for one in names if one.endswith(f".{name}")][:5]
    return f"there are {', '.join(ending)}" if ending else nearest(name, names)


def _pairs(word: str) -> set[str]:
    low = word.lower()
    return {low[at : at + 2] for at in range(len(low) - 1)}


def _folded(word: str) -> str:
    return _JOINTS.sub("", word).lower()


def _parts(word: str) -> set[str]:
    """Return a word and what is left of it without one of its letters."""
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


def _is_one_slip(one: str, other: str) -> bool:
    """Tell whether two words that share a part differ by one slip."""
    if len(one) != len(other):
        return abs(len(one) - len(other)) == 1
    changed = sum(a != b for a, b in zip(one, other, strict=True)) <= 1
    return changed or sorted(one) == sorted(other)
