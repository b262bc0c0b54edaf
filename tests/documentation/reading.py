"""What a page says and where it leads, as a browser reads it."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

_VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "wbr"})


@dataclass
class Read:
    """A page: its elements with their attributes, and its text by the id before it."""

    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    sections: dict[str, str] = field(default_factory=dict)

    @property
    def ids(self) -> list[str]:
        return [own["id"] for _, own in self.elements if "id" in own]

    @property
    def links(self) -> list[str]:
        """Return what the page leads to and what it loads."""
        names = ("href", "src")
        return [own[name] for _, own in self.elements for name in names if name in own]

    @property
    def text(self) -> str:
        return " ".join(self.sections.values())


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page = Read()
        self._section = ""
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        own = {name: value or "" for name, value in attrs}
        self.page.elements.append((tag, own))
        if "id" in own:
            self._section = own["id"]
        if tag not in _VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in _VOID
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        said = self.page.sections.get(self._section, "")
        self.page.sections[self._section] = " ".join(f"{said}{data}".split(" "))


def read(html: str) -> Read:
    """Return a page, whose elements have to be closed in their order."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    return parser.page


def words(text: str) -> str:
    """Return a text whose blanks are single."""
    return " ".join(text.split())


def leading_nowhere(pages: Mapping[str, Read], others: frozenset[str]) -> Iterator[str]:
    """Yield the links of pages, by their paths, that lead to nothing of the site."""
    known = {path: set(page.ids) for path, page in pages.items()}
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme:
                continue
            target = posixpath.join(posixpath.dirname(path), unquote(parts.path))
            target = posixpath.normpath(target) if parts.path else path
            anchor = unquote(parts.fragment)
            is_there = target in others or target in known
            if not is_there or (anchor and anchor not in known[target]):
                yield f"{path}: {link}"
