"""A step of `.ci/run` that does not end well says in words how it ended."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

SCRIPT = (Path(__file__).parents[1] / ".ci/run").read_text("utf-8")


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("exit 1", ""),
        ("exit 124", "it did not end within 20m"),
        (
            "kill -KILL $$",
            "it was killed: it did not end when it was told to after 20m",
        ),
        ("kill -SEGV $$", "it was ended by the signal SEGV"),
        ("kill -TERM $$", "it was ended by the signal TERM"),
    ],
)
def test_how_a_step_ended_is_told(command: str, said: str) -> None:
    found = re.search(r"^step\(\) \{.*?^\}$", SCRIPT, re.MULTILINE | re.DOTALL)
    assert found is not None
    program = f"longest=20m\n{found[0]}\nstep tests bash -c '{command}'"

    done = subprocess.run(  # noqa: S603  # our own commands
        ["bash", "-c", program],  # noqa: S607
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=False,
        timeout=60,
    )

    assert done.returncode > 0
    heading, *lines = done.stdout.strip().splitlines()
    assert heading == "== tests"
    assert " ".join(lines).startswith(said)
    assert bool(lines) == bool(said)
