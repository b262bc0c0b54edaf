"""Ctrl-C ends a command without a traceback, at whatever moment it comes."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .conftest import Project

# The signal comes when a module is about to be loaded, which is a moment that can be named.
_AT_IMPORT = """
import os, signal, sys
def interrupt(event, arguments):
    if event == "import" and arguments[0] == {module!r}:
        os.kill(os.getpid(), signal.SIGINT)
sys.addaudithook(interrupt)
"""
_AT_EXIT = """
import atexit, os, signal, sys
atexit.register(lambda: os.kill(os.getpid(), signal.SIGINT))
"""
_START = "from clientpress.__main__ import run; run()"


def interrupted(project: Project, when: str) -> tuple[int, str]:
    """Run `generate` with an interrupt; return its exit code and what it said."""
    done = subprocess.run(  # noqa: S603 - the command is written above
        [sys.executable, "-c", when + _START, "generate"],
        check=False,
        cwd=project.root,
        capture_output=True,
        text=True,
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize("module", ["clientpress.cli", "argparse", "tomllib"])
def test_while_the_generator_is_loaded(project: Project, module: str) -> None:
    ended = interrupted(project, _AT_IMPORT.format(module=module))

    assert ended == (-signal.SIGINT, "")
    assert project.generated() == {}


@pytest.mark.parametrize("module", ["clientpress.press", "jinja2"])
def test_while_a_command_runs(project: Project, module: str) -> None:
    (project.root / "spec/shop/openapi.yaml").write_text(
        "{openapi: 3.1.0, info: {title: Shop, version: '1'}, paths: {}}"
    )

    code, said = interrupted(project, _AT_IMPORT.format(module=module))

    assert (code, said) == (130, "interrupted; nothing is half written\n")
    assert project.generated() == {}


def test_a_command_that_is_over_has_ended(project: Project) -> None:
    """No handler of Python's own shutdown runs, in which nobody catches an interrupt."""
    code, said = interrupted(project, _AT_EXIT)

    assert code == 1
    assert "shop/openapi.yaml" in said


def test_an_ignored_interrupt_stays_ignored(project: Project) -> None:
    ignored = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
    module = "clientpress.cli"

    code, said = interrupted(project, ignored + _AT_IMPORT.format(module=module))

    assert code == 1
    assert "shop/openapi.yaml" in said
