"""`clientpress init`: a project around a document."""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..arguments import UsageError, add_strictness, add_volume, as_strict, readable
from ..config import ApiConfig, ConfigError, PackageSettings, check_api_name
from ..edits import EditError, Edits, read_edits
from ..files import read_file
from ..messages import OK, count, progress_of
from ..output.errors import near, shown
from ..project import find_root, load_project
from ..scaffold.names import api_name

if TYPE_CHECKING:
    import argparse

    from ..ir import Api
    from ..scaffold.project import Written
    from ..stages import Stages

HELP = "begin a project around a document"
DESCRIPTION = (
    "Writes clientpress.toml with every name, pager, server and credential that was "
    "found in the document, as comments to change, and a Makefile, CI and a hook of git. "
    "In a project it adds one more API. Files that are there are kept."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "file", metavar="FILE", type=Path, help="the document, YAML or JSON"
    )
    parser.add_argument(
        "--name", help="what the API is called; its title says it if left out"
    )
    parser.add_argument(
        "--output",
        metavar="DIR",
        type=Path,
        help="the project's folder; the project that the working directory is in, or "
        "the working directory, if left out",
    )
    parser.add_argument(
        "--stainless",
        metavar="FILE",
        type=Path,
        help="a configuration of Stainless, from which names, pagers, servers and "
        "credentials are taken",
    )
    add_strictness(parser)
    add_volume(parser)


def run(arguments: argparse.Namespace, stages: Stages | None) -> int:
    """Write the project, and say what it has."""
    from ..reading import read_api  # noqa: PLC0415
    from ..scaffold.project import (  # noqa: PLC0415
        project_files,
        spec_files,
        write_project,
    )
    from ..scaffold.settings import api_table  # noqa: PLC0415

    path = readable(arguments.file)
    root = _root(arguments.output)
    if find_root(root) == root:
        load_project(root)
    start = time.perf_counter()
    reading = ApiConfig(PackageSettings(str(near(path)), "", "", "", ""), path, root)
    [reading] = as_strict([reading], arguments)
    progress = progress_of([reading], arguments)
    try:
        document, api = read_api(reading, listener=progress.stage, stages=stages)
        table = _stainless(arguments.stainless, api)
        if table:
            reading = replace(reading, edits=_edits(root, table))
            document, api = read_api(reading, listener=progress.stage, stages=stages)
    finally:
        progress.close()
    settings = _settings(arguments.name, api.title, path, table)
    specs = spec_files(document, root, settings.name)
    place = f"spec/{settings.name}/{path.name}"
    if not specs:
        place = path.resolve().relative_to(root.resolve()).as_posix()
    if place != f"spec/{settings.name}/openapi.yaml":
        table = {"spec": place, **table}
    texts = project_files(settings, api_table(document, api, settings, table), root)
    done = write_project(root, specs, texts)
    summary = count(len(api.operations), "operation")
    progress.done(settings.name, summary, time.perf_counter() - start)
    if not arguments.quiet:
        _say(done, root)
    return OK


def _edits(root: Path, table: dict[str, Any]) -> Edits:
    """Return a table as edits of the document.

    Raises:
        ConfigError: it says what a configuration cannot say.
    """
    try:
        return read_edits(root, table)
    except EditError as error:
        raise ConfigError(error.message, error.hint) from None


def _stainless(path: Path | None, api: Api) -> dict[str, Any]:
    """Return the table that a configuration of Stainless says.

    Raises:
        UsageError: the file is none.
    """
    from ..stainless import StainlessError, read_table  # noqa: PLC0415

    if path is None:
        return {}
    file = readable(path)
    try:
        return read_table(read_file(file).decode("utf-8-sig"), api)
    except (StainlessError, UnicodeDecodeError) as error:
        raise UsageError(
            f"{shown(file)} is no configuration of Stainless: {error}",
            "name the file that is mostly called stainless.yml",
        ) from None


def _root(output: Path | None) -> Path:
    if output is None:
        return find_root(Path.cwd()) or Path.cwd()
    root = output.absolute()
    if root.exists() and not root.is_dir():
        raise UsageError(f"{shown(root)} is no folder")
    return root


def _settings(
    name: str | None, title: str, path: Path, table: dict[str, Any]
) -> PackageSettings:
    """Return the names of the client.

    Raises:
        UsageError: the name cannot be used.
    """
    chosen = name if name is not None else api_name(title, path)
    try:
        check_api_name(chosen)
        return PackageSettings.derive(chosen, environment=table.get("environment"))
    except ConfigError as error:
        raise UsageError(f"--name: {error.message}", error.hint) from None


def _say(done: Written, root: Path) -> None:
    lines = [f"wrote {shown(root / name)}" for name in done.new]
    lines += [f"added to {shown(root / name)}" for name in done.changed]
    lines += [f"kept {shown(root / name)}, which was there" for name in done.kept]
    lines.append("next: clientpress generate")
    sys.stdout.write("\n".join(lines) + "\n")
