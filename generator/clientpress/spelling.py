"""Which known word a misspelt one was meant to be."""

from __future__ import annotations

import difflib
import heapq
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
        return otherwise if close is None else f"did you mean {close!r}?"


def nearest(word: str, known: Iterable[str]) -> str:
    """Return a hint that names the known word closest to `word`, or some of them."""
    words = sorted(known)
    listed = ", ".join(words[:_LISTED])
    more = len(words) - _LISTED
    rest = f" and {more} more" if more > 0 else ""
    return Spelling().hint(
        word, words, f"known: {listed}{rest}" if words else "there is none"
    )


def _pairs(word: str) -> set[str]:
    low = word.lower()
    return {low[at : at + 2] for at in range(len(low) - 1)}
