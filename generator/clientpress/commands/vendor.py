"""`clientpress vendor`: the packages of clients in the trees of applications."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ..arguments import UsageError, add_strictness, add_volume, as_strict, this_project
from ..colours import coloured_lines
from ..config import FILE, vendored
from ..messages import OK, count, progress_of, say_findings
from ..output.errors import OutputError, near
from ..spelling import nearest

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence

    from ..config import ApiConfig, Project
    from ..stages import Stages

HELP = "copy the packages of clients into an application"
DESCRIPTION = (
    "Writes the package of a client alone, without tests, README and pyproject.toml, into "
    f"a folder of an application. Without --into it writes what [vendor] in {FILE} asks "
    "for, which 'check' covers too. Packages that were edited by hand are left as they "
    "are, and the difference is shown."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "names",
        metavar="NAME",
        nargs="*",
        help=f"a copy that {FILE} asks for, all by default; with --into, an API",
    )
    parser.add_argument(
        "--into",
        metavar="DIR",
        type=Path,
        help="the folder that the package goes into",
    )
    parser.add_argument(
        "--only",
        metavar="PATTERN",
        action="append",
        default=[],
        help="an operation that the package has: 'orders.*', tag:NAME, a path, an "
        "operationId; may be given several times",
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help="overwrite files that were edited by hand",
    )
    add_strictness(parser)
    add_volume(parser)


def run(arguments: argparse.Namespace, stages: Stages | None) -> int:
    """Write the packages."""
    from ..press import press  # noqa: PLC0415

    project = this_project()
    copies = as_strict(_copies(project, arguments), arguments)
    progress = progress_of(copies, arguments)
    try:
        reports = press(
            copies, force=arguments.force, listener=progress.stage, stages=stages
        )
    except OutputError:
        progress.close()
        lines = coloured_lines(_differences(copies, stages), sys.stdout)
        sys.stdout.write("".join(f"{line}\n" for line in lines))
        raise
    finally:
        progress.close()
    for report in reports:
        if not arguments.quiet:
            say_findings(report.warnings, arguments)
        done = report.written
        changed = len(done.added) + len(done.changed) + len(done.removed)
        summary = f"{near(done.directory)}, {count(changed, 'file')} changed"
        progress.done(report.name, summary, sum(report.seconds.values()))
    return OK


def _differences(copies: Sequence[ApiConfig], stages: Stages | None) -> list[str]:
    """Return what stands in folders that were not written, and what would."""
    from ..check import check_api  # noqa: PLC0415

    return [line for one in copies for line in check_api(one, stages=stages).lines]


def _copies(project: Project, arguments: argparse.Namespace) -> list[ApiConfig]:
    names: list[str] = arguments.names
    into: Path | None = arguments.into
    if into is None:
        if arguments.only:
            raise UsageError("--only without --into", f"name it as `only` in {FILE}")
        if not project.vendored:
            raise UsageError(
                f"{FILE} asks for no copies",
                'say where: --into DIR, or [vendor.NAME] with into = "DIR"',
            )
        return [_known(name, project.vendored) for name in names or project.vendored]
    if not names:
        raise UsageError("--into without an API", f"known: {', '.join(project.apis)}")
    return [
        vendored(
            _known(name, project.apis), into.absolute(), name=name, only=arguments.only
        )
        for name in names
    ]


def _known(name: str, known: Mapping[str, ApiConfig]) -> ApiConfig:
    if name not in known:
        raise UsageError(f"there is no '{name}' to copy", nearest(name, known))
    return known[name]
