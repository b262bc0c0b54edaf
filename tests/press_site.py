"""Writes the pages of this repository and of its clients as one site: `make docs`.

Which pages there are follows from the files that are there. A page in a folder below
docs/ is in the part of the navigation that the folder names; of the pages beside these
folders two come first, and the others are the reference.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any

from clientpress.commands import all_commands
from clientpress.config import ApiConfig
from clientpress.config_schema import config_schema
from clientpress.documentation import (
    Article,
    Group,
    Page,
    Site,
    add_client,
    article,
    article_entries,
    assets,
    places,
)
from clientpress.entries import read_leniently
from clientpress.escape import code_span, in_cell, markdown
from clientpress.json_values import is_object
from clientpress.plan import plan_package
from clientpress.project import load_project

ROOT = Path(__file__).resolve().parents[1]
OUTPUT = ROOT / ".clientpress" / "site"
# What one reads first, where it is there.
_FIRST = ("README.md", "docs/install.md", "docs/tutorial.md")
_TITLES = {"howto": "How-to"}
_LAST = "design"
_HOME = ("clientpress", "index.html")


def main() -> None:
    """Write the site, and say what it took and where it is."""
    os.chdir(ROOT)
    files = site_files(sys.stdout.write)
    shutil.rmtree(OUTPUT, ignore_errors=True)
    for name, content in files.items():
        path = OUTPUT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    sys.stdout.write(f"{len(files)} files, open {OUTPUT / 'index.html'}\n")


def site_files(say: Callable[[str], object] = str) -> Mapping[str, bytes]:
    """Return the files of the whole site; `say` is told what each client took."""
    apis = load_project(ROOT).apis
    shared, clients = dict(assets()), dict[str, str]()
    for name, api in apis.items():
        start = time.process_time()
        made = dict(_client_site(api).files({*shared, _HOME[1]}))
        seconds = time.process_time() - start
        heaviest = max(len(text.encode()) for text in made.values())
        say(f"{name}: {len(made)} files, {seconds:.1f} s, {heaviest} bytes at most\n")
        clients |= made
    press = PressPages(ROOT, {name: _folder_of(name) for name in apis})
    known = {*shared, *clients, *press.pictures}
    texts = shared | clients | dict(press.site.files(known))
    return {**press.pictures, **{path: text.encode() for path, text in texts.items()}}


def _client_site(api: ApiConfig) -> Site:
    document, lowered = read_leniently(api, None)
    folder = _folder_of(api.name)
    site = Site(lowered.title, folder, _HOME, (folder,))
    add_client(site, plan_package(lowered, api.settings), places(document, ROOT))
    return site


def _folder_of(client: str) -> str:
    return f"clients/{client}/"


class PressPages:
    """The pages about clientpress itself; `folders` are those of its clients.

    They are made of the Markdown of a repository. `pictures` are the files that they
    show.
    """

    def __init__(self, root: Path, folders: Mapping[str, str]) -> None:
        self.site = Site("clientpress", searched=("", *folders.values()))
        self.pictures: dict[str, bytes] = {}
        self._root = root
        self._folders = folders
        self._sources = dict(_sources(root))
        groups: dict[str, list[tuple[str, str]]] = {}
        for source, path in self._sources.items():
            text = (root / source).read_text("utf-8")
            made = article(
                text, partial(self._link, source), partial(self._show, source)
            )
            groups.setdefault(_group(source), []).append((self._add(path, made), path))
        for path, text in (("commands.html", _commands()), ("keys.html", _keys())):
            title = self._add(path, article(text, lambda _: None))
            groups.setdefault("Reference", []).append((title, path))
        groups["Clients"] = [(n, f"{f}index.html") for n, f in folders.items()]
        # What the project is like comes last.
        groups["Project"] = groups.pop("Project", [])
        self.site.groups += [Group(title, links) for title, links in groups.items()]

    def _add(self, path: str, text: Article) -> str:
        about = {"article": text}
        entries = article_entries(text)
        self.site.add(Page(path, text.title, "article.html.jinja", about, entries))
        return text.title

    def _link(self, source: str, href: str) -> str | None:
        """Return where a link of a file leads, None where that is no page."""
        target, _, anchor = href.partition("#")
        if not target or "://" in target:
            return href
        page, file = self._sources[source], _beside(source, target)
        if file in self._sources:
            return self.site.lead(page, self._sources[file], anchor)
        match PurePosixPath(file).parts:
            case ("generated", name, *_) if name in self._folders:
                return self.site.lead(page, f"{self._folders[name]}index.html")
            case _:
                return None

    def _show(self, source: str, picture: str) -> str | None:
        """Return where a picture of the repository is, None where it is none."""
        file = _beside(source, picture)
        if "://" in picture or not (self._root / file).is_file():
            return None
        self.pictures[file] = (self._root / file).read_bytes()
        return self.site.lead(self._sources[source], file)


def _beside(source: str, target: str) -> str:
    return os.path.normpath(PurePosixPath(source).parent / target)


def _sources(root: Path) -> Iterator[tuple[str, str]]:
    """Yield the files of a repository that are pages, and where these are."""
    first = [name for name in _FIRST if (root / name).exists()]
    below = [
        path.relative_to(root).as_posix() for path in (root / "docs").rglob("*.md")
    ]
    top = sorted(path.name for path in root.glob("*.md"))
    # Folders come before what stands beside them, but for the last.
    below.sort(key=lambda name: (_folder(name) == _LAST, not _folder(name), name))
    for name in dict.fromkeys((*first, *below, *top)):
        path = PurePosixPath(name.removeprefix("docs/").lower())
        stem = "index" if path.stem == "readme" else path.stem
        yield name, (path.parent / f"{stem}.html").as_posix()


def _folder(source: str) -> str:
    """Return the folder below docs/ that a page is in, "" for one beside them."""
    parts = PurePosixPath(source).parts
    return parts[1] if len(parts) > 2 else ""


def _group(source: str) -> str:
    if source in _FIRST:
        return "Start"
    if not source.startswith("docs/"):
        return "Project"
    folder = _folder(source) or "reference"
    return _TITLES.get(folder, folder.capitalize())


class _Usage(argparse.HelpFormatter):
    """Lays usage out for a page, whatever the width of the terminal."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=64)

    def add_usage(self, *usage: Any, **more: Any) -> None:
        # The block says itself what it is.
        super().add_usage(*usage, **{**more, "prefix": ""})


def _commands() -> str:
    """Return the reference of the commands, from their parsers."""
    parts = ["# Commands"]
    for name, command in all_commands().items():
        parser = argparse.ArgumentParser(
            prog=f"clientpress {name}", formatter_class=_Usage, add_help=False
        )
        command.add_arguments(parser)
        usage = parser.format_usage().rstrip()
        parts += [f"## clientpress {name}", markdown(command.DESCRIPTION)]
        parts.append(f"```\n{usage}\n```")
        rows = [
            f"| {in_cell(_called(action))} | {in_cell(markdown(action.help or ''))} |"
            for action in parser._actions  # as shtab reads them for completion
        ]
        parts.append("\n".join(["| argument | meaning |", "|---|---|", *rows]))
    return "\n\n".join(parts) + "\n"


def _called(action: argparse.Action) -> str:
    value = action.metavar or (None if action.nargs == 0 else action.dest.upper())
    if action.choices and not action.metavar:
        value = "|".join(map(str, action.choices))
    names = action.option_strings or [str(value)]
    if action.option_strings and value is not None:
        names = [f"{name} {value}" for name in names]
    return ", ".join(map(code_span, names))


def _keys() -> str:
    """Return the keys of clientpress.toml, from the schema that editors take."""
    schema = config_schema()
    parts = ["# Keys of clientpress.toml", markdown(schema["description"])]
    tables = {"The project": schema, **schema["definitions"]}
    for title, table in tables.items():
        if "properties" not in table:
            continue
        rows = [
            f"| `{key}` | {in_cell(_value(value))} | {in_cell(markdown(_meaning(value)))} |"
            for key, value in table["properties"].items()
        ]
        heading = title if table is schema else f"A table of `{title}`"
        parts.append(f"## {heading}")
        parts.append("\n".join(["| key | value | meaning |", "|---|---|---|", *rows]))
    return "\n\n".join(parts) + "\n"


def _value(value: dict[str, Any]) -> str:
    if "enum" in value:
        return ", ".join(code_span(str(one)) for one in value["enum"])
    name = value.get("$ref", "").rpartition("/")[2]
    of = value.get("additionalProperties")
    if is_object(of):
        return f"a table, each {_value(of)}"
    return code_span(name) if name else str(value.get("type", "any"))


def _meaning(value: dict[str, Any]) -> str:
    text = str(value.get("description", ""))
    default = value.get("default")
    return f"{text} Default: {default}." if default is not None else text


if __name__ == "__main__":
    main()
