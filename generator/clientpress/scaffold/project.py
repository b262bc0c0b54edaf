"""The files of a project around a document, and putting them into a folder."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..config import FILE, ConfigError
from ..escape import toml_key
from ..files import leads_through_a_link, read_file, replace_file
from ..json_values import is_object
from ..output.errors import shown
from ..render.engine import render
from ..version import VERSION
from .schemas import config_schema_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ..config import PackageSettings
    from ..document.load import Document

SCHEMA_FILE = "clientpress.schema.json"
_TEMPLATES = {
    ".gitattributes": "gitattributes.jinja",
    ".gitignore": "gitignore.jinja",
    ".github/workflows/clients.yml": "workflow.yml.jinja",
    ".pre-commit-config.yaml": "pre-commit.yaml.jinja",
    "Makefile": "Makefile.jinja",
    "README.md": "README.md.jinja",
}


@dataclass(frozen=True, slots=True)
class Written:
    """What became of the files of a project, by relative posix path, sorted."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    kept: tuple[str, ...]


def spec_files(document: Document, root: Path, name: str) -> dict[str, bytes]:
    """Return copies of a document's files; of one that the project has there are none.

    Raises:
        OSError: a file cannot be read.
    """
    if document.path.resolve().is_relative_to(root.resolve()):
        return {}
    folder = document.path.parent
    # Under the names that they have: they refer to each other, and to themselves.
    return {f"spec/{name}/{one}": read_file(folder / one) for one in document.names}


def project_files(settings: PackageSettings, table: str, root: Path) -> dict[str, str]:
    """Return the texts of a project's own files, of those that stand in `root` too.

    Raises:
        ConfigError: the `clientpress.toml` that stands there takes no further table.
        OSError: it cannot be read.
    """
    context = {"name": settings.name, "version": VERSION}
    texts = {
        name: render(f"project/{template}", **context)
        for name, template in _TEMPLATES.items()
    }
    head = render("project/clientpress.toml.jinja", schema=SCHEMA_FILE)
    if (root / FILE).exists():
        head = read_file(root / FILE).decode("utf-8-sig")
        _check_free(head, table, settings.name, root / FILE)
    between = "\n" if head and not head.endswith("\n\n") else ""
    texts[FILE] = f"{head}{between}{table}"
    texts[SCHEMA_FILE] = config_schema_text()
    return texts


def _check_free(text: str, table: str, name: str, path: Path) -> None:
    """See that another table may stand behind the text of a configuration."""
    apis = tomllib.loads(text).get("apis", {})
    if not is_object(apis) or name in apis:
        raise ConfigError(
            f"{shown(path)} has a table [apis.{toml_key(name)}] already",
            "give the API another name with --name",
        )
    try:
        tomllib.loads(f"{text}\n{table}")
    except tomllib.TOMLDecodeError:
        raise ConfigError(
            f"{shown(path)} takes no further table at its end",
            "write its APIs as tables, [apis.NAME], instead of in braces",
        ) from None


def write_project(
    root: Path, specs: Mapping[str, bytes], texts: Mapping[str, str]
) -> Written:
    """Write what is new in a folder, all of it or nothing.

    Of what stands there only `clientpress.toml` is changed.

    Raises:
        ConfigError: another document stands where one is to be copied to.
        OSError: a file cannot be written.
    """
    for name, content in specs.items():
        # A run that was killed had copied it: this one does the rest.
        if os.path.lexists(root / name) and not _holds(root / name, content):
            raise ConfigError(
                f"{shown(root / name)} is there already",
                "give the API another name with --name, or move the document",
            )
    contents = {**specs, **{name: text.encode() for name, text in texts.items()}}
    there = {name for name in contents if os.path.lexists(root / name)}
    kept = there - {FILE}
    for name in contents:
        if leads_through_a_link(root, name):
            raise ConfigError(
                f"{shown(root / name)} is reached through a link",
                "remove the link, or begin in an empty folder",
            )
    made: list[Path] = []
    try:
        # The configuration comes last: what it names is there then.
        for name in sorted(contents.keys() - kept, key=lambda one: (one == FILE, one)):
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if name not in there:
                made.append(path)
            replace_file(path, contents[name])
    except BaseException:
        for path in made:
            path.unlink(missing_ok=True)
        raise
    changed = tuple(sorted(there - kept))
    return Written(tuple(sorted(contents.keys() - there)), changed, tuple(sorted(kept)))


def _holds(path: Path, content: bytes) -> bool:
    try:
        return read_file(path, follow=False) == content
    except OSError:
        return False
