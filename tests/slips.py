"""Slips of the pen: a word with one letter changed, moved, doubled or left out."""

from __future__ import annotations

from collections.abc import Iterator


def slips(word: str) -> Iterator[str]:
    """Yield a word with each slip that is made in it, the word itself left out."""
    for place, letter in enumerate(word):
        before, after = word[:place], word[place + 1 :]
        for other in (
            f"{before}q{after}",
            f"{before}{letter}{letter}{after}",
            f"{before}{after}",
            f"{before}{after[:1]}{letter}{after[1:]}",
        ):
            if other and other != word:
                yield other
    for other in (word.upper(), word.capitalize(), word.replace("-", "_")):
        if other != word:
            yield other
