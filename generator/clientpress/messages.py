"""What commands say, on stderr: progress, what was found, and hints."""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from .arguments import UsageError
from .colours import coloured
from .config import ConfigError
from .diagnostics import SpecErrors, summarised
from .output.errors import OutputError, printable, printable_line, shown
from .progress import Progress
from .version import VERSION

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from .config import ApiConfig
    from .diagnostics import Diagnostic
    from .press import Report

OK, PROBLEMS, USAGE, INTERRUPTED = 0, 1, 2, 130
"""The exit codes."""
_TRACEBACK = "CLIENTPRESS_TRACEBACK"
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


def say_error(error: Exception, arguments: argparse.Namespace) -> int:
    """Print why a command ended, and return its exit code."""
    match error:
        case UsageError():
            say(f"clientpress: {printable(str(error))}", error.hint)
            return USAGE
        case SpecErrors():
            say_findings(error.diagnostics, arguments)
        case ConfigError() | OutputError():
            say(str(error))
        case OSError():
            say(f"clientpress: {_os_error(error)}")
        case _:
            _say_internal(error)
    return PROBLEMS


def _say_internal(error: Exception) -> None:
    from .reading import StageError  # noqa: PLC0415

    cause: BaseException = error
    where = "outside the stages"
    if isinstance(error, StageError):
        cause = error.__cause__ or error
        where = f"in stage '{error.stage}' for {error.api}"
    frames = traceback.extract_tb(cause.__traceback__)
    at = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    say(
        f"clientpress {VERSION}: internal error {where}: "
        f"{type(cause).__name__}{at}: {printable(str(cause))[:500]}",
        "this is a bug in clientpress, not in your document; please report it with "
        f"the document and what {_TRACEBACK}=1 prints",
    )
    if os.environ.get(_TRACEBACK):
        sys.stderr.write("".join(traceback.format_exception(cause)))


def _os_error(error: OSError) -> str:
    reason = error.strerror or str(error)
    name = error.filename
    if isinstance(name, bytes):
        name = os.fsdecode(name)
    return f"{shown(Path(name))}: {reason}" if name else reason


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
        say(printable_line(f"    {line}"))


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
