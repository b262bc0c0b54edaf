"""Reads the code blocks of a page, and what the page says of each.

A block is a file where the line before it ends by naming one:

    `spec/shop/openapi.yaml`:
    `spec/shop/openapi.yaml`, after `how a line begins`:
    `spec/shop/openapi.yaml`, before `how a line begins`:
    `spec/shop/openapi.yaml`, in place of `how a line begins`:
    at the end of `clientpress.toml`:

Other blocks are run, by their language. What cannot be run says why, in a comment before
the block: `<!-- not run: it needs the network -->`. A page that is written by a program, with
examples that other tests try, says which at its top: `<!-- tried by: tests/diagnostics -->`. What a page has to begin with is said
at its top, as in `<!-- begins with: shop -->`: a folder in `folders/` whose API is pressed, a
folder of this repository such as `spec/netfinity`, or the page whose end it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGES = [
    ROOT / "README.md",
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs/howto").glob("*.md")),
]
_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_NAME = re.compile(
    r"(?P<end>(?i:at the end of) )?`(?P<path>[\w./-]+\.\w+)`"
    r"(?:, (?P<how>after|before|in place of) `(?P<line>[^`]+)`)?:$"
)
_NOT_RUN = re.compile(r"<!-- not run: (.+?) -->$", re.DOTALL)
# These are never files.
_RUN = ("sh", "console", "text")
_TRIED = re.compile(r"^<!-- tried by: (.+) -->$", re.MULTILINE)
_BEGINS = re.compile(r"^<!-- begins with: (.+) -->$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Block:
    """A block of code; `start` and `end` are where its code stands in the page."""

    language: str
    code: str
    start: int
    end: int
    path: str | None = None
    how: str | None = None
    line: str = ""
    not_run: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the documentation."""

    path: Path
    text: str

    @property
    def name(self) -> str:
        """Return its path in the repository."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def begins_with(self) -> list[str]:
        """Return the folders and pages that a reader has before this one."""
        found = _BEGINS.search(self.text)
        return found[1].split() if found else []

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks in their order."""
        tried = _TRIED.search(self.text)
        for found in _FENCE.finditer(self.text):
            before = self.text[: found.start()].rstrip()
            language, code = found.groups()
            start, end = found.span(2)
            comment = before.rpartition("\n\n")[2]
            if marked := tried or _NOT_RUN.search(comment):
                yield Block(language, code, start, end, not_run=marked[1])
            elif language not in _RUN and (name := _NAME.search(comment)):
                how = "at the end" if name["end"] else name["how"]
                line = name["line"] or ""
                yield Block(language, code, start, end, name["path"], how, line)
            else:
                yield Block(language, code, start, end)


def read(path: Path) -> Page:
    """Read a page."""
    return Page(path, path.read_text(encoding="utf-8"))


def section(page: Page, title: str) -> str:
    """Return the text below a heading of the second level."""
    (text,) = re.findall(
        rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)",
        page.text,
        re.MULTILINE | re.DOTALL,
    )
    return str(text)
