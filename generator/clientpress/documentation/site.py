"""A site: its pages, where they lead, and what of them can be found."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Literal, TypeAlias
from urllib.parse import quote

from ..templates import templates_folder
from .html import render
from .models import page_of

Kind: TypeAlias = Literal["method", "model", "page", "section"]
_ASSETS = "assets"
_INDEX = "search-index.js"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a search finds: `words` are looked for and not shown."""

    name: str
    kind: Kind
    summary: str
    words: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A page: `path` is its file, `template` what prints it, `about` what it is given.

    `names` are the namespace that it is about, () if it is about none.
    """

    path: str
    title: str
    template: str
    about: Mapping[str, Any]
    entries: Sequence[Entry] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """A part of the navigation: a title, and links with their texts."""

    title: str
    links: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Branch:
    """What a namespace holds, by its own names."""

    namespaces: tuple[str, ...]
    methods: tuple[str, ...]


@dataclass(slots=True)
class Site:
    """Pages that lead to each other.

    `folder` is where this part of a site stands in it, such as `clients/shop/`, and
    `above` the name of the whole and the page it leads to. `groups` are the navigation,
    and below them `tree`, of which pages show what they stand in. `searched` are the
    folders whose indexes its pages search. `named` are pages by the names that texts have
    for what they are about.
    """

    title: str
    folder: str = ""
    above: tuple[str, str] | None = None
    searched: tuple[str, ...] = ("",)
    groups: list[Group] = field(default_factory=list)
    tree: dict[tuple[str, ...], Branch] = field(default_factory=dict)
    pages: dict[str, Page] = field(default_factory=dict)
    named: dict[str, str] = field(default_factory=dict)
    _led: set[tuple[str, str]] = field(default_factory=set)

    @property
    def home(self) -> str:
        """The page that the title leads to."""
        return f"{self.folder}index.html"

    def add(self, page: Page) -> None:
        """Add a page."""
        if page.path in self.pages:
            raise ValueError(f"two pages at {page.path}")
        self.pages[page.path] = page

    def lead(self, page: str, path: str, anchor: str = "") -> str:
        """Return how a page leads to another one, which `files` sees to be there."""
        self._led.add((page, path))
        relative = posixpath.relpath(path, posixpath.dirname(page) or ".")
        return quote(relative) + (f"#{quote(anchor)}" if anchor else "")

    def lead_to_named(self, page: str, name: str) -> str | None:
        """Return how a page leads to what a text names, None if that is not known."""
        path = self.named.get(name.removesuffix("()"))
        return None if path is None or path == page else self.lead(page, path)

    def files(self, others: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Yield the files of the pages and of their index, by their paths.

        `others` are files that the site has besides: assets, and pages of other parts.

        Raises:
            LookupError: a link leads nowhere.
        """
        for page in self.pages.values():
            to = partial(self.lead, page.path)
            yield page.path, render(
                page.template,
                site=self,
                page=page,
                to=to,
                model=partial(_model, to, self.folder),
                named=partial(self.lead_to_named, page.path),
                root=posixpath.relpath(".", posixpath.dirname(page.path) or "."),
                indexes=[f"{folder}{_INDEX}" for folder in self.searched],
                **page.about,
            )
        yield f"{self.folder}{_INDEX}", self._index()
        known = {*others, *self.pages}
        for origin, path in sorted(self._led):
            if path not in known:
                raise LookupError(f"{origin} leads to {path}, which is no page")

    def _index(self) -> str:
        """Return the index as a script: from files, scripts are all that can be read."""
        rows = [
            [
                entry.name,
                entry.kind,
                entry.summary.replace("`", ""),
                entry.words,
                _address(page, entry),
            ]
            for page in self.pages.values()
            for entry in page.entries
        ]
        lines = ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows)
        return f"searchIndex([\n{lines}\n]);\n"


def assets() -> Iterator[tuple[str, str]]:
    """Yield the files that all pages of a site share."""
    for path in sorted((templates_folder() / "documentation" / _ASSETS).iterdir()):
        yield f"{_ASSETS}/{path.name}", path.read_text("utf-8")


def _model(to: Callable[[str], str], folder: str, name: str) -> str:
    return to(f"{folder}{page_of(name)}")


def _address(page: Page, entry: Entry) -> str:
    return quote(page.path) + (f"#{quote(entry.anchor)}" if entry.anchor else "")
