"""`clientpress vendor`: the packages of clients in the trees of applications."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ..arguments import UsageError, add_strictness, add_volume, as_strict, this_project
from ..colours import coloured_lines
from ..config import FILE
from ..messages import OK, count, progress_of, say, say_findings
from ..output.errors import OutputError, near, printable, shown
from ..version import VERSION

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from ..comparison.written import Written
    from ..config import ApiConfig
    from ..project import Project
    from ..stages import Stages

HELP = "copy the packages of clients into an application"
DESCRIPTION = (
    "Writes the package of a client alone, without README and pyproject.toml, and with tests "
    f"only where they are asked for, into a folder of an application. Without --into it writes what [vendor] in {FILE} asks "
    "for, which 'check' covers too. Packages that were edited by hand are left as they "
    "are, and the difference is shown."
)
_DESCRIBING = ("only", "package", "tests", "runtime")


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
    described = parser.add_argument_group("what a copy has, with --into")
    described.add_argument(
        "--only",
        metavar="PATTERN",
        action="append",
        help="an operation that the package has: 'orders.*', tag:NAME, a path, an "
        "operationId; may be given several times",
    )
    described.add_argument("--package", metavar="NAME", help="what it is called there")
    described.add_argument(
        "--tests",
        choices=("all", "sample"),
        help="which tests of the client stand in the package; none by default",
    )
    described.add_argument(
        "--runtime",
        choices=("own", "shared"),
        help="whether it has a runtime of its own, or one with others in DIR",
    )
    parser.add_argument(
        "--update",
        action="store_true",
        help="bring the copies that are there up to date, with the operations that they "
        "have; with --into, all in DIR or those of the APIs that are named",
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="tell whether the copies that are there are what the specs say; nothing is "
        "written",
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help="overwrite files that were edited by hand",
    )
    add_strictness(parser)
    add_volume(parser)


def run(arguments: argparse.Namespace, stages: Stages | None) -> int:
    """Write the packages, or compare them."""
    copies = as_strict(_copies(this_project(), arguments), arguments)
    if arguments.check:
        return _checked(copies, arguments, stages)
    return _written(copies, arguments, stages)


def _written(
    copies: Sequence[ApiConfig], arguments: argparse.Namespace, stages: Stages | None
) -> int:
    from ..press import press  # noqa: PLC0415

    before = _offered(copies) if arguments.update else {}
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
        if report.name in before and not arguments.quiet:
            [copy] = [one for one in copies if one.name == report.name]
            _say_changes(copy, *before[copy.name], is_same=not changed)
    return OK


def _offered(copies: Sequence[ApiConfig]) -> dict[str, tuple[Written, str]]:
    """Return what copies offer that are there, with the version that has written each."""
    from ..comparison.written import read_package  # noqa: PLC0415
    from ..output.manifest import read  # noqa: PLC0415

    found: dict[str, tuple[Written, str]] = {}
    for one in copies:
        offered, record = read_package(one.output), read(one.output)
        if offered is not None and record is not None:
            found[one.name] = offered, record.origin.generator
    return found


def _say_changes(
    copy: ApiConfig, before: Written, version: str, *, is_same: bool
) -> None:
    """Print what an update means to callers, whatever it comes from."""
    from ..comparison.report import summary  # noqa: PLC0415
    from ..comparison.written import compare_written, read_package  # noqa: PLC0415

    if version != VERSION:
        was = printable(version)
        say(f"    written by clientpress {VERSION} now, and by {was} before")
    after = None if is_same else read_package(copy.output)
    if after is None:
        return
    changes = compare_written(before, after)
    for one in changes:
        say(f"    {one.level}[{one.kind}]: {printable(f'{one.python} {one.text}')}")
    say(f"    {summary(changes)} for callers")


def _differences(copies: Sequence[ApiConfig], stages: Stages | None) -> list[str]:
    """Return what stands in folders that were not written, and what would."""
    from ..check import check_api  # noqa: PLC0415

    return [line for one in copies for line in check_api(one, stages=stages).lines]


def _checked(
    copies: Sequence[ApiConfig], arguments: argparse.Namespace, stages: Stages | None
) -> int:
    from ..comparing import Verdicts  # noqa: PLC0415

    verdicts = Verdicts(copies, arguments, stages)
    into: Path | None = arguments.into
    if into is None:
        return verdicts.told({})
    command = f"vendor --update --into {shown(into.absolute())}"
    return verdicts.told({one.name: (command, one.settings.package) for one in copies})


def _copies(project: Project, arguments: argparse.Namespace) -> list[ApiConfig]:
    from ..copies import configured, described, recorded  # noqa: PLC0415

    names: list[str] = arguments.names
    into: Path | None = arguments.into
    is_there: bool = arguments.update or arguments.check
    given = [f"--{key}" for key in _DESCRIBING if getattr(arguments, key) is not None]
    if given and into is None:
        raise UsageError(
            f"{given[0]} without --into", f"name it as `{given[0][2:]}` in {FILE}"
        )
    if given and is_there:
        raise UsageError(
            f"{given[0]} with {'--update' if arguments.update else '--check'}",
            "copies that are there stay what they are; without it they are made anew",
        )
    if into is None:
        found = configured(project, names)
        return [one for one in found if one.output.exists()] if is_there else found
    if is_there:
        return recorded(project, names, into.absolute())
    return described(
        project,
        names,
        into.absolute(),
        only=arguments.only or (),
        package=arguments.package,
        tests=arguments.tests or "none",
        runtime=arguments.runtime or "own",
    )
