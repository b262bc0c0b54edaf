"""ruff as those run it who vendor a client: with none of our settings."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

# Sorted imports, and comments for linters that have no use.
BESIDE_THE_DEFAULT = "--extend-select=I,RUF100"


def linted(folder: Path, *rules: str) -> str:
    """Return what ruff finds in a folder that is the root of a project, '' if nothing."""
    ruff = Path(sys.executable).with_name("ruff")
    command = [str(ruff), "check", "--isolated", "--no-cache", "--quiet", *rules]
    found = subprocess.run(  # noqa: S603
        command, cwd=folder, capture_output=True, text=True, check=False
    )
    return found.stdout + found.stderr
