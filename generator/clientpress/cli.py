"""The command line. Exit codes: 0 well, 1 problems were found, 2 wrong usage."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from .commands import Command, all_commands
from .messages import INTERRUPTED, PROBLEMS, USAGE, say, say_error

if TYPE_CHECKING:
    from .stages import Stages


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
        return command.run(arguments, stages)
    except BrokenPipeError:
        raise
    except Exception as error:
        return say_error(error, arguments)


class _Version(argparse.Action):
    """Prints the versions, which are looked up only for that."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        del namespace, values, option_string
        from .about import about  # noqa: PLC0415

        sys.stdout.write(f"{about()}\n")
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="clientpress",
        description="Presses typed Python clients, models and tests from OpenAPI "
        "documents.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version", action=_Version, nargs=0, help="show what decides the output"
    )
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
