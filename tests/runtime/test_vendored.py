"""The runtime is copied into other people's repositories, and has to please there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.runtime.conftest import RUNTIME

_RULES = {"default": [], "imports": ["--select=E4,E7,E9,F,I"]}


@pytest.mark.parametrize("rules", _RULES.values(), ids=_RULES)
def test_a_linter_finds_nothing(rules: list[str]) -> None:
    ruff = Path(sys.executable).with_name("ruff")
    command = [str(ruff), "check", "--isolated", "--no-cache", "--quiet", *rules]
    found = subprocess.run(  # noqa: S603
        [*command, str(RUNTIME)], capture_output=True, text=True, check=False
    )
    assert found.stdout + found.stderr == ""
