"""`clientpress completion`: what a shell needs to complete words of this program."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from ..arguments import this_project
from ..json_values import is_object
from ..messages import OK

if TYPE_CHECKING:
    from ..stages import Stages

HELP = "print a script that completes words of this program in a shell"
DESCRIPTION = (
    "Prints a script for a shell, which completes commands, options, files, and the names "
    'of APIs and copies. In bash, eval "$(clientpress completion bash)" loads it.'
)
_NAMES = "names"
_SHELLS = ("bash", "zsh", "fish", "tcsh", "powershell")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "shell",
        metavar="SHELL",
        choices=(*_SHELLS, _NAMES),
        help=f"one of {', '.join(_SHELLS)}; '{_NAMES}' prints what scripts ask for: the "
        "APIs and copies of this project, a line each",
    )


def run(arguments: argparse.Namespace, stages: Stages | None) -> int:
    """Print the script, or the names."""
    del stages
    if arguments.shell == _NAMES:
        project = this_project()
        names = {**project.apis, **project.vendored}
        sys.stdout.write("".join(f"{name}\n" for name in names))
        return OK
    import shtab  # noqa: PLC0415

    program: argparse.ArgumentParser = arguments.program
    given: dict[str, Any] = {
        "FILE": shtab.FILE,
        "DIR": shtab.DIRECTORY,
        "OLD NEW": shtab.FILE,
        "API": shtab.cmd(f"{program.prog} completion {_NAMES}"),
    }
    given["NAME"] = given["API"]
    for action in _actions(program):
        if action.metavar in given:
            cast("Any", action).complete = given[action.metavar]
    sys.stdout.write(f"{shtab.complete(program, arguments.shell)}\n")
    return OK


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Yield the arguments of a program and of its commands."""
    for action in parser._actions:  # noqa: SLF001 - argparse has no other way to them
        yield action
        commands: object = action.choices
        if is_object(commands):
            for command in cast(
                "Mapping[str, argparse.ArgumentParser]", commands
            ).values():
                yield from _actions(command)
