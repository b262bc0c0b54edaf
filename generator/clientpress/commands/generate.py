"""`clientpress generate`: press clients from their specs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ..arguments import (
    UsageError,
    add_apis,
    add_format,
    add_root,
    add_strictness,
    add_volume,
    as_strict,
    chosen,
    reach_of,
    readable,
    this_project,
)
from ..config import FILE, ApiConfig, ConfigError, PackageSettings
from ..edits import Edits
from ..messages import OK, progress_of, say, say_changes, say_error, say_findings
from ..output.errors import near
from ..project import find_root
from ..reach import Reach

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from ..output.work import KeptFolders
    from ..press import Report
    from ..stages import Stages

HELP = "press clients from their specs"
DESCRIPTION = f"Presses the APIs of {FILE}, or one other document."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_apis(parser)
    other = parser.add_argument_group("a document outside the project")
    other.add_argument(
        "--spec", metavar="FILE", type=Path, help="the document, YAML or JSON"
    )
    other.add_argument("--package", metavar="NAME", help="import name of the client")
    other.add_argument(
        "--output", metavar="DIR", type=Path, help="the folder to write; it may be new"
    )
    other.add_argument(
        "--overlay",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="an OpenAPI Overlay 1.0 or 1.1 document to apply; may be repeated",
    )
    add_root(parser)
    parser.add_argument(
        "--force",
        action="store_true",
        help="overwrite files edited by hand and files that were not generated",
    )
    add_format(parser)
    parser.add_argument(
        "--watch",
        action="store_true",
        help="press again whenever a file of a document, the configuration or a "
        "template is saved; Ctrl-C ends it",
    )
    parser.add_argument(
        "--dump-ir",
        action="store_true",
        help="print the intermediate representation as JSON; write nothing",
    )
    add_strictness(parser)
    add_volume(parser)


def run(arguments: argparse.Namespace, stages: Stages | None) -> int:
    """Press the APIs and say what changed."""
    apis = _apis(arguments)
    if arguments.dump_ir:
        if arguments.watch:
            raise UsageError("--dump-ir and --watch at once", "leave one of them out")
        _dump(apis, arguments, stages)
    elif arguments.watch:
        _watch(arguments, stages)
    else:
        _press(apis, arguments, stages)
    return OK


def _dump(
    apis: Sequence[ApiConfig], arguments: argparse.Namespace, stages: Stages | None
) -> None:
    from ..reading import dump_ir  # noqa: PLC0415

    progress = progress_of(apis, arguments)
    try:
        texts = [dump_ir(a, listener=progress.stage, stages=stages) for a in apis]
    finally:
        progress.close()
    sys.stdout.write("".join(texts))


def _watch(arguments: argparse.Namespace, stages: Stages | None) -> None:
    """Press whenever something is saved, until Ctrl-C, which is how this ends well."""
    from ..document.openapi import load_validator  # noqa: PLC0415
    from ..output.work import KeptFolders  # noqa: PLC0415
    from ..watch import Session, edits  # noqa: PLC0415

    kept = KeptFolders()
    session = Session(
        configure=lambda: _apis(arguments),
        press=lambda api, remembering: _press([api], arguments, remembering, kept)[0],
        failed=lambda error: say_error(error, arguments),
        root=None if arguments.spec is not None else find_root(Path.cwd()),
        stages=stages,
    )
    try:
        session.refresh()
        load_validator()
        if not arguments.quiet:
            say("watching for edits; Ctrl-C ends")
        for _ in edits(session.folders):
            session.refresh()
    except KeyboardInterrupt:
        if not arguments.quiet:
            say("no longer watching; nothing is half written")
    finally:
        kept.remove()


def _press(
    apis: Sequence[ApiConfig],
    arguments: argparse.Namespace,
    stages: Stages | None,
    kept: KeptFolders | None = None,
) -> list[Report]:
    """Press APIs, all of them or none, and say what changed."""
    from ..press import press  # noqa: PLC0415

    progress = progress_of(apis, arguments)

    def tell(report: Report) -> None:
        progress.close()
        if not arguments.quiet:
            say_findings(report.warnings, arguments)
        progress.done(report.name, _summary(report), sum(report.seconds.values()))
        if not arguments.quiet:
            say_changes(report, arguments)

    try:
        return press(
            apis,
            force=arguments.force,
            format=arguments.format,
            listener=progress.stage,
            told=tell,
            kept=kept,
            stages=stages,
        )
    finally:
        progress.close()


def _summary(report: Report) -> str:
    written = report.written
    changed = len(written.added) + len(written.changed)
    removed = f", {len(written.removed)} removed" if written.removed else ""
    selected = f"{report.selected}; " if report.selected else ""
    return f"{selected}{written.total} files, {changed} changed{removed}"


def _apis(arguments: argparse.Namespace) -> list[ApiConfig]:
    if arguments.spec is not None:
        return as_strict([_outside(arguments)], arguments)
    if arguments.overlay:
        raise UsageError("--overlay without --spec", f"name overlays in {FILE}")
    given = [
        f"--{name}"
        for name in (*_OUTSIDE, "root")
        if getattr(arguments, name) is not None
    ]
    if given:
        raise UsageError(
            f"{' and '.join(given)} without --spec",
            f"a project's APIs are described in {FILE}",
        )
    return chosen(this_project(), arguments)


_OUTSIDE = ("package", "output")


def _outside(arguments: argparse.Namespace) -> ApiConfig:
    """Return the API of one document that belongs to no project."""
    if arguments.apis:
        raise UsageError(
            f"--spec and the API '{arguments.apis[0]}' at once",
            "name APIs of the project, or one document with --spec",
        )
    missing = [f"--{name}" for name in _OUTSIDE if getattr(arguments, name) is None]
    if missing and not arguments.dump_ir:
        raise UsageError(f"--spec needs {' and '.join(missing)} too")
    package: str = arguments.package or "api"
    try:
        settings = PackageSettings.derive(package.replace("_", "-"), package=package)
    except ConfigError as error:
        raise UsageError(f"--package: {error.message}", error.hint) from None
    output: Path = arguments.output or Path(package)
    edits = Edits(overlays=tuple(near(readable(path)) for path in arguments.overlay))
    spec = readable(arguments.spec)
    reach = reach_of(arguments, spec, Reach())
    return ApiConfig(settings, spec, output.absolute(), edits=edits, reach=reach)
