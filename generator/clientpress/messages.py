"""What commands say, on stderr: progress, what was found, and hints."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from .colours import coloured
from .diagnostics import SpecErrors, summarised
from .output.errors import OutputError, printable
from .progress import Progress

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from .config import ApiConfig
    from .diagnostics import Diagnostic
    from .press import Report

OK, PROBLEMS, USAGE, INTERRUPTED = 0, 1, 2, 130
"""The exit codes."""
_TOLD = 10
"""Changes of one API that are told of, unless all are asked for."""


def say(text: str, hint: str = "") -> None:
    """Print a line to stderr, with a hint below it if there is one."""
    if hint:
        text += f"\n    = hint: {printable(hint)}"
    sys.stderr.write(coloured(text, sys.stderr) + "\n")


def say_findings(found: Sequence[Diagnostic], arguments: argparse.Namespace) -> None:
    """Print what was found in documents."""
    for text in findings(SpecErrors(found), arguments):
        say(text)


def findings(
    error: SpecErrors | OutputError, arguments: argparse.Namespace
) -> list[str]:
    """Return the texts of an error: all with `--verbose`, else a few of each kind."""
    if isinstance(error, OutputError):
        return [str(error)]
    # A command that reads no document takes no `--verbose`.
    if getattr(arguments, "verbose", False):
        return [diagnostic.render() for diagnostic in error.diagnostics]
    return summarised(error.diagnostics)


def say_changes(report: Report, arguments: argparse.Namespace) -> None:
    """Print what is different for callers: all with `--verbose`, else the gravest."""
    for line in _changes(report, is_whole=arguments.verbose):
        say(f"    {printable(line)}")


def _changes(report: Report, *, is_whole: bool) -> Iterator[str]:
    from .comparison.report import summary, told  # noqa: PLC0415

    written = report.written
    if not (written.added or written.changed or written.removed):
        return
    if report.is_new:
        yield "a new client: there was none before to compare it with"
        return
    compared = report.compare()
    if compared is None:
        yield (
            "what changes for callers is not known: there is no record of the client "
            "before; `clientpress diff --base REVISION` compares with one of git"
        )
        return
    changes = compared.changes
    shown = changes if is_whole else changes[:_TOLD]
    yield from told(compared, shown)
    if not changes:
        yield "nothing changes for callers"
    elif len(shown) < len(changes):
        yield f"and more, in all {summary(changes)}; --verbose tells every one"


def progress_of(apis: Sequence[ApiConfig], arguments: argparse.Namespace) -> Progress:
    """Return what shows the stages of these APIs."""
    return Progress(
        sys.stderr,
        [api.name for api in apis],
        quiet=arguments.quiet,
        environment=os.environ,
    )


def count(number: int, noun: str) -> str:
    """Return "1 error", "2 errors"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
