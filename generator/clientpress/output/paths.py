"""Which relative paths may be written into an output folder."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ADDITIONS = "additions.py"
"""A module of a package that is never written: it holds what somebody adds to it."""

# No file of such a name survives a checkout on Windows.
_FORBIDDEN = frozenset('\\:*?"<>|')


def path_fault(name: str) -> str:
    """Return why `name` may not be written, or '' for a plain relative posix path."""
    if not name or name.startswith("/"):
        return "is empty or absolute"
    for part in name.split("/"):
        if part in {"", ".", ".."}:
            return "holds an empty, '.' or '..' segment"
        if not part.isprintable() or not _FORBIDDEN.isdisjoint(part):
            return "holds a character that file names should not have"
        if part != part.rstrip(". "):
            return "holds a segment that ends in a dot or a space"
    return ""


def clashes(names: Iterable[str]) -> list[tuple[str, str]]:
    """Return pairs that cannot live side by side on a case-insensitive file system.

    Two files clash when they differ in case or Unicode form only, two folders
    likewise, and a file with a folder of its name.
    """
    found: list[tuple[str, str]] = []
    spelling: dict[str, tuple[str, bool]] = {}
    for name in sorted(names):
        for path, is_file in [*((p, False) for p in parents(name)), (name, True)]:
            key = unicodedata.normalize("NFC", path).casefold()
            other, other_is_file = spelling.setdefault(key, (path, is_file))
            if other != path or other_is_file != is_file:
                found.append((other, name))
    return found


def parents(name: str) -> Iterator[str]:
    """Yield the folders above a relative path, outermost first."""
    at = name.find("/")
    while at != -1:
        yield name[:at]
        at = name.find("/", at + 1)
