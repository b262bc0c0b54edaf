"""Words of the program are completed by shells."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .conftest import Command, Project

_ASK = """
{script}
COMP_WORDS=({words})
COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
clientpress() {{ echo bank; echo shop; }}
_shtab_clientpress
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("clientpress ven", {"vendor"}),
        ("clientpress vendor --upd", {"--update"}),
        ("clientpress diff --fail-on br", {"breaking"}),
        ("clientpress generate sh", {"shop"}),
        ("clientpress validate spe", {"spec"}),
    ],
)
def test_bash_completes(
    project: Project, clientpress: Command, words: str, offered: set[str]
) -> None:
    bash = shutil.which("bash")
    assert bash is not None
    script = clientpress("completion", "bash").out
    done = subprocess.run(  # noqa: S603
        [bash, "--norc", "-c", _ASK.format(script=script, words=words)],
        cwd=project.root,
        capture_output=True,
        text=True,
        check=True,
    )
    assert {word.strip("/ ") for word in done.stdout.split()} == offered


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "tcsh", "powershell"])
def test_each_shell_has_a_script(clientpress: Command, shell: str) -> None:
    outcome = clientpress("completion", shell)
    assert outcome.code == 0
    assert "generate" in outcome.out


@pytest.mark.usefixtures("project")
def test_names_are_those_of_the_project(clientpress: Command) -> None:
    assert clientpress("completion", "names").out == "bank\nshop\n"
