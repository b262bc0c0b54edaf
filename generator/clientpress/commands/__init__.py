"""The commands, a module each: `clientpress NAME` runs the module of that name.

Nothing else lists them, so a new command is a new module and its test. What commands have
in common is in `arguments.py` and `messages.py`.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from ..stages import Stages


class Command(Protocol):
    """What a module of a command has."""

    HELP: str
    """A line for the list of commands, without a full stop."""

    DESCRIPTION: str
    """Whole sentences for the help of the command itself."""

    @staticmethod
    def add_arguments(parser: argparse.ArgumentParser) -> None:
        """Declare what the command takes."""
        ...

    @staticmethod
    def run(arguments: argparse.Namespace, stages: Stages | None) -> int:
        """Do it and return the exit code.

        Raises:
            UsageError: the command was called wrongly.
            SpecErrors: a document has errors.
            ConfigError: the project's configuration cannot be used.
            OutputError: a folder cannot be written as it stands.
            OSError: a file cannot be read or written.
        """
        ...


def all_commands() -> Mapping[str, Command]:
    """Return the commands by name, in the order of the alphabet."""
    names = sorted(module.name for module in iter_modules(__path__))
    return {
        name: cast("Command", import_module(f"{__name__}.{name}")) for name in names
    }
