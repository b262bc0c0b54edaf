"""What differs between a folder and the files wanted in it, for people to read."""

from __future__ import annotations

import difflib
from itertools import islice
from typing import TYPE_CHECKING

from ..files import read_file
from .errors import listed, printable_line, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from .compare import Comparison


def summary(found: Comparison) -> list[str]:
    """Return one line per file that is not as wanted, by what is wrong with it."""
    edited = set(found.edited)
    groups: list[tuple[str, Sequence[str]]] = [
        ("missing", found.added),
        ("edited by hand", found.edited),
        ("not generated, but in its place", found.occupied),
        (
            "out of date",
            [n for n in found.changed if n not in {*edited, *found.occupied}],
        ),
        ("no longer generated", [n for n in found.removed if n not in edited]),
    ]
    return [
        line if line.startswith("... ") else f"{title}: {line}"
        for title, names in groups
        for line in listed(names)
    ]


def unified(
    directory: Path, files: Mapping[str, bytes], found: Comparison, *, limit: int
) -> list[str]:
    """Return at most `limit` lines of unified diff, disk first, then what was cut.

    What was edited by hand comes first, lest it be cut. Files that are missing or no longer
    wanted are not shown.
    """
    names = dict.fromkeys((*found.edited, *found.changed))
    texts = [n for n in names if n in files and found.entries[n].kind == "file"]
    lines: list[str] = []
    for at, name in enumerate(texts):
        if len(lines) >= limit:
            lines.append(f"... {len(texts) - at} more files differ")
            break
        rest = _diff(directory / name, files[name])
        lines += islice(rest, limit - len(lines))
        left = sum(1 for _ in rest)
        if left:
            lines.append(f"... {left} more lines")
    return lines


def _diff(path: Path, wanted: bytes) -> Iterator[str]:
    found = read_file(path, follow=False).decode(errors="replace")
    for line in difflib.unified_diff(
        found.splitlines(),
        wanted.decode(errors="replace").splitlines(),
        shown(path),
        f"{shown(path)} (as generated now)",
        lineterm="",
    ):
        # Tabs are the one control character that source lines rightly hold.
        yield "\t".join(map(printable_line, line.split("\t")))
