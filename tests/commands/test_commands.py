"""What every command has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clientpress.commands import all_commands

if TYPE_CHECKING:
    from .conftest import Command

COMMANDS = all_commands()


def test_the_help_lists_every_command(clientpress: Command) -> None:
    text = clientpress("--help").out

    assert {"check", "generate", "validate"} <= COMMANDS.keys()
    for name, command in COMMANDS.items():
        assert f"    {name}" in text
        assert command.HELP.split()[0] in text


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_tells_what_it_does(clientpress: Command, name: str) -> None:
    command = COMMANDS[name]
    outcome = clientpress(name, "--help")

    assert outcome.code == 0
    assert command.HELP[0].islower()
    assert not command.HELP.endswith(".")
    assert " ".join(command.DESCRIPTION.split()) in " ".join(outcome.out.split())


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_explained(clientpress: Command, name: str) -> None:
    text = clientpress(name, "--help").out
    lines = text.partition("options:")[2].splitlines()
    options = [i for i, line in enumerate(lines) if line.startswith("  -")]

    assert options
    for i in options:
        # The explanation stands beside the option, or below it where that is long.
        explained = "  " in lines[i].strip() or lines[i + 1].startswith(" " * 10)
        assert explained, lines[i]
