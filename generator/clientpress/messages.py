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
    from collections.abc import Sequence

    from .config import ApiConfig
from .diagnostics import Diagnostic

OK, PROBLEMS, USAGE, INTERRUPTED = 0, 1, 2, 130
"""The exit codes."""


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
