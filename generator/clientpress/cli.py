"""The command line. Exit codes: 0 well, 1 problems were found, 2 wrong usage."""

from __future__ import annotations

import argparse
import io
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from .arguments import UsageError
from .commands import Command, all_commands
from .config import ConfigError
from .diagnostics import SpecErrors
from .messages import INTERRUPTED, PROBLEMS, USAGE, say, say_findings
from .output.errors import OutputError, printable, shown
from .version import VERSION

if TYPE_CHECKING:
    from .stages import Stages

_TRACEBACK = "CLIENTPRESS_TRACEBACK"


def main(argv: Sequence[str] | None = None, stages: Stages | None = None) -> int:
    """Run one command and return its exit code.

    `stages` replaces the stages of the generator, for tests of the commands.
    """
    stdout: object = sys.stdout
    if isinstance(stdout, io.TextIOWrapper):
        # A diff may hold characters that the terminal's encoding lacks.
        cast("io.TextIOWrapper", stdout).reconfigure(errors="backslashreplace")
    try:
        code = _run(argv, stages)
        # Here and not at exit, where a closed pipe could no longer be caught.
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has gone. Python would fail again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PROBLEMS
    except KeyboardInterrupt:
        say("interrupted; nothing is half written")
        return INTERRUPTED
    return code


def _run(argv: Sequence[str] | None, stages: Stages | None) -> int:
    parser = _parser()
    try:
        arguments = parser.parse_args(argv)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else USAGE
    command: Command | None = getattr(arguments, "command", None)
    if command is None:
        parser.print_help(sys.stderr)
        return USAGE
    try:
        code = command.run(arguments, stages)
    except UsageError as error:
        say(f"clientpress: {printable(str(error))}", error.hint)
        return USAGE
    except SpecErrors as error:
        say_findings(error.diagnostics, arguments)
    except (ConfigError, OutputError) as error:
        say(str(error))
    except BrokenPipeError:
        raise
    except OSError as error:
        say(f"clientpress: {_os_error(error)}")
    except Exception as error:
        _say_internal(error)
    else:
        return code
    return PROBLEMS


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="clientpress",
        description="Presses typed Python clients, models and tests from OpenAPI "
        "documents.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"clientpress {VERSION}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name, command in all_commands().items():
        own = commands.add_parser(
            name,
            help=command.HELP,
            description=command.DESCRIPTION,
            allow_abbrev=False,
        )
        command.add_arguments(own)
        own.set_defaults(command=command, program=parser)
    return parser


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
